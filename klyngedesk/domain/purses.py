"""The two purses of a cluster, which never mix, and what may be booked in each. Amounts are whole øre.

Source: the cluster funds are a national pot of 80 million kr. for efforts for patients that the parties of a
cluster share; they are not for administration or a secretariat. The secretariat is paid by the municipalities'
co-financing. A grant of cluster funds rests on a decision of the cluster.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.problems import Problem, Refused


@dataclass(frozen=True)
class Entry:
    """What the rules of a posting look at; income is negative. `administrative` is that of its category."""

    purse: Purse
    text: str
    category: str
    administrative: bool
    amount_oere: int
    has_grant: bool


@dataclass(frozen=True)
class Balance:
    """Where a grant stands: what was granted, what is planned, and what has been used, in øre."""

    granted_oere: int
    budgeted_oere: int
    used_oere: int

    @property
    def left_oere(self) -> int:
        """What may still be used; negative when more was used than granted."""
        return self.granted_oere - self.used_oere

    @property
    def unplanned_oere(self) -> int:
        """What no budget line plans the use of; negative when more is planned than granted."""
        return self.granted_oere - self.budgeted_oere


def check_posting(entry: Entry) -> None:
    """Refuse a posting that its purse does not allow, with every reason, each at its field.

    Places are text, amount, category and grant. Codes: posting.no_text, posting.no_amount,
    funds.administration, funds.no_grant and co_financing.grant.
    """
    problems = list(_problems(entry))
    if problems:
        raise Refused(*problems)


def _problems(entry: Entry) -> Iterable[Problem]:
    if not entry.text:
        yield Problem("posting.no_text", place="text")
    if not entry.amount_oere:
        yield Problem("posting.no_amount", place="amount")
    if not fits_purse(entry.purse, administrative=entry.administrative):
        yield _administration(entry.category)
    if needs_grant(entry.purse, entry.amount_oere) and not entry.has_grant:
        yield Problem("funds.no_grant", place="grant")
    if entry.purse is Purse.CO_FINANCING and entry.has_grant:
        yield Problem("co_financing.grant", place="grant")


def check_category(purse: Purse, category: str, *, administrative: bool) -> None:
    """Refuse an administrative category in the cluster funds (funds.administration at "category")."""
    if not fits_purse(purse, administrative=administrative):
        raise Refused(_administration(category))


def _administration(category: str) -> Problem:
    return Problem("funds.administration", {"category": category}, "category")


def fits_purse(purse: Purse, *, administrative: bool) -> bool:
    """Whether a category may be used in a purse: administration never by the cluster funds."""
    return purse is Purse.CO_FINANCING or not administrative


def needs_grant(purse: Purse, amount_oere: int) -> bool:
    """Whether a posting must name its grant: every use of cluster funds; income need not."""
    return purse is Purse.CLUSTER_FUNDS and amount_oere > 0


def check_grant(title: str, amount_oere: int, *, has_decision: bool) -> None:
    """Refuse a grant without a title, without money (grant.no_amount) or without the decision that gave it."""
    problems: list[Problem] = []
    if not title:
        problems.append(Problem("grant.no_title", place="title"))
    if amount_oere <= 0:
        problems.append(Problem("grant.no_amount", place="amount"))
    if not has_decision:
        problems.append(Problem("grant.no_decision", place="decision"))
    if problems:
        raise Refused(*problems)
