"""How finance is told in words: amounts, bases, factors and where a collection stands."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from klyngedesk.domain.collection import CollectionState, is_overdue
from klyngedesk.domain.danish import parse_date
from klyngedesk.domain.kinds import CountedAs
from klyngedesk.domain.money import format_amount
from klyngedesk.domain.near_dates import parse_date_near
from klyngedesk.services.cost_sharing import CostShareRow, CostTable
from klyngedesk.ui.theme import Token
from klyngedesk.ui.words import date_text, day_and_month, decision_number_text, short_date_with_year

_LOOKS: dict[CollectionState, tuple[str, Token]] = {
    CollectionState.NOT_SENT: ("circle-dashed", "text3"),
    CollectionState.SENT: ("send", "accent"),
    CollectionState.REMINDED: ("mail", "warn"),
    CollectionState.PAID: ("circle-check", "ok"),
}
_YEAR_MONTHS = 12


def amount_text(oere: int, table: CostTable) -> str:
    """An amount of a sharing, with øre when any amount of the year has them."""
    return format_amount(oere, table.decimals)


def basis_text(period: str) -> str:
    """A period as a phrase: "1. kvartal 2022 (2022K1)"; what is no period stays as it is."""
    year, _, quarter = period.partition("K")
    if not (year.isdecimal() and quarter.isdecimal()):
        return period
    return QCoreApplication.translate("Finance", "quarter {quarter} of {year} ({period})").format(
        quarter=quarter, year=year, period=period
    )


def factor_word(counted_as: CountedAs) -> str:
    """How much of a municipality counts, as it is typed: "1", "½", "del"."""
    part = QCoreApplication.translate("Finance", "part")
    return {CountedAs.WHOLE: "1", CountedAs.HALF: "½", CountedAs.PART: part}[counted_as]


def factor_text(row: CostShareRow) -> str:
    """How a municipality counts: "1", "½", "del", with the months when it is not in all year."""
    words = factor_word(row.counted_as)
    if row.months == _YEAR_MONTHS:
        return words
    months = QCoreApplication.translate("Finance", "{count} mo.").format(count=row.months)
    return f"{words} · {months}"


def state_text(row: CostShareRow, year: int, today: date) -> str:
    """Where the collection of a share stands: "Betalt 14. okt."."""
    state, collection = row.state, row.collection
    if collection is None or state is CollectionState.NOT_SENT:
        return QCoreApplication.translate("Finance", "Not sent")
    if is_overdue(state, collection.due_on, today):
        return QCoreApplication.translate("Finance", "Overdue")
    if state is CollectionState.PAID:
        return QCoreApplication.translate("Finance", "Paid {day}").format(day=_day(collection.paid_on, year))
    if state is CollectionState.REMINDED:
        return QCoreApplication.translate("Finance", "Reminded {day}").format(day=_day(collection.reminded_on, year))
    return QCoreApplication.translate("Finance", "Sent {day}").format(day=_day(collection.sent_on, year))


def state_look(row: CostShareRow, today: date) -> tuple[str, Token]:
    """Icon and colour of the same."""
    if row.collection is not None and is_overdue(row.state, row.collection.due_on, today):
        return "circle-alert", "err"
    return _LOOKS[row.state]


def decision_text(number: int | None, year: int | None, title: str) -> str:
    """A decision by its number, when it has one, and the item it was taken on."""
    if number is None or year is None:
        return title
    return f"{decision_number_text(number, year)} {title}"


def typed_day(text: str, near: date | int) -> date | None:
    """The day that was typed, None for nothing; without a year it is within half a year of `near`, or in that year."""
    if not text.strip():
        return None
    return parse_date(text, near) if isinstance(near, int) else parse_date_near(text, near)


def shown_day(day: date) -> str:
    """A day in a field."""
    return date_text(day)


def _day(day: date | None, year: int) -> str:
    if day is None:
        return ""
    return day_and_month(day) if day.year == year else short_date_with_year(day)
