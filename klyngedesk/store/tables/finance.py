"""The two purses that never mix: the municipalities' co-financing, and the cluster funds. Amounts are øre."""

from __future__ import annotations

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from klyngedesk.domain.kinds import CountedAs, Purse
from klyngedesk.domain.money import KRONE
from klyngedesk.store.tables.base import Row, Validity, Word, amount, calendar_year, count, flag, key, line, ref


class CostScheme(Row, Validity):
    """A way of sharing a cost among the municipalities of a cluster; `unit_oere` is 100 (kroner) or 1 (øre)."""

    __tablename__ = "cost_scheme"
    id: Mapped[str] = key()
    cluster_id: Mapped[str] = ref("cluster.id", owned=True)
    name: Mapped[str] = line()
    unit_oere: Mapped[int] = count(KRONE, least=1, most=KRONE)
    source: Mapped[str] = line()
    position: Mapped[int] = count()


class CostYear(Row):
    """One year of a scheme: what the shares are counted from, when they are due, who decided."""

    __tablename__ = "cost_year"
    id: Mapped[str] = key()
    scheme_id: Mapped[str] = ref("cost_scheme.id", owned=True)
    year: Mapped[int] = calendar_year()
    basis: Mapped[str] = line()
    due_on: Mapped[date | None] = mapped_column()
    decided: Mapped[str] = line()
    decision_id: Mapped[str | None] = ref("decision.id")
    source: Mapped[str] = line()


class CostLine(Row):
    """One cost that is shared in a year (wages, meetings …); the year's amount is their sum."""

    __tablename__ = "cost_line"
    id: Mapped[str] = key()
    cost_year_id: Mapped[str] = ref("cost_year.id", owned=True)
    title: Mapped[str] = line()
    amount_oere: Mapped[int] = amount()
    note: Mapped[str] = line()
    position: Mapped[int] = count()


class CostShare(Row, Validity):
    """A participant of a year's sharing. `counted` is the number of inhabitants that counts.

    `counted_as` and `factor` ("½") say how it came about; validity within the year makes a share of months.
    """

    __tablename__ = "cost_share"
    id: Mapped[str] = key()
    cost_year_id: Mapped[str] = ref("cost_year.id", owned=True)
    organisation_id: Mapped[str] = ref("organisation.id")
    counted: Mapped[int] = count()
    counted_as: Mapped[CountedAs] = mapped_column(Word(CountedAs), default=CountedAs.WHOLE)
    footnote: Mapped[str] = line()
    position: Mapped[int] = count()


class Collection(Row):
    """The collection (opkrævning) of one share: sent, due, reminded, paid."""

    __tablename__ = "collection"
    id: Mapped[str] = key()
    cost_share_id: Mapped[str] = ref("cost_share.id", owned=True)
    number: Mapped[str] = line()
    amount_oere: Mapped[int] = amount()
    sent_on: Mapped[date | None] = mapped_column()
    due_on: Mapped[date | None] = mapped_column()
    reminded_on: Mapped[date | None] = mapped_column()
    paid_on: Mapped[date | None] = mapped_column()
    note: Mapped[str] = line()


class Population(Row):
    """A municipality's population in a period ("2022K1"), as Danmarks Statistik gave it."""

    __tablename__ = "population"
    __table_args__ = (UniqueConstraint("organisation_id", "period"),)
    id: Mapped[str] = key()
    organisation_id: Mapped[str] = ref("organisation.id", owned=True)
    period: Mapped[str] = line()
    inhabitants: Mapped[int] = count()
    source: Mapped[str] = line()


class FundAllocation(Row):
    """Cluster funds that the cluster has received for a year."""

    __tablename__ = "fund_allocation"
    id: Mapped[str] = key()
    cluster_id: Mapped[str] = ref("cluster.id", owned=True)
    year: Mapped[int] = calendar_year()
    amount_oere: Mapped[int] = amount()
    source: Mapped[str] = line()


class FundGrant(Row):
    """A grant of cluster funds; it refers to the decision that gave it."""

    __tablename__ = "fund_grant"
    id: Mapped[str] = key()
    cluster_id: Mapped[str] = ref("cluster.id", owned=True)
    title: Mapped[str] = line()
    amount_oere: Mapped[int] = amount()
    granted_on: Mapped[date | None] = mapped_column()
    decision_id: Mapped[str] = ref("decision.id")
    focus_area_id: Mapped[str | None] = ref("focus_area.id")
    position: Mapped[int] = count()


class PostingCategory(Row, Validity):
    """What money is used for; an administrative category is closed to the cluster funds."""

    __tablename__ = "posting_category"
    id: Mapped[str] = key()
    name: Mapped[str] = line()
    administrative: Mapped[bool] = flag()
    position: Mapped[int] = count()


class BudgetLine(Row):
    """Planned use of one purse in a year."""

    __tablename__ = "budget_line"
    id: Mapped[str] = key()
    cluster_id: Mapped[str] = ref("cluster.id", owned=True)
    purse: Mapped[Purse] = mapped_column(Word(Purse))
    year: Mapped[int] = calendar_year()
    category_id: Mapped[str] = ref("posting_category.id")
    grant_id: Mapped[str | None] = ref("fund_grant.id", owned=True)
    amount_oere: Mapped[int] = amount()
    note: Mapped[str] = line()


class Posting(Row):
    """Money used or received (negative) in one purse; one of the cluster funds belongs to a grant."""

    __tablename__ = "posting"
    id: Mapped[str] = key()
    cluster_id: Mapped[str] = ref("cluster.id", owned=True)
    purse: Mapped[Purse] = mapped_column(Word(Purse))
    day: Mapped[date] = mapped_column(index=True)
    text: Mapped[str] = line()
    category_id: Mapped[str] = ref("posting_category.id")
    grant_id: Mapped[str | None] = ref("fund_grant.id")
    organisation_id: Mapped[str | None] = ref("organisation.id")
    amount_oere: Mapped[int] = amount()
    voucher: Mapped[str] = line()
