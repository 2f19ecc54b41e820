"""The words of the screens in Danish, which are those of the papers."""

from __future__ import annotations

import errno

from klyngedesk.domain.danish import (
    at_clock,
    body_inside,
    date_in_year,
    date_near,
    date_text,
    day_and_month,
    join_list,
    join_some,
    long_date,
    long_date_in_year,
    month_name,
    period_text,
    relative_deadline,
    short_date,
    short_date_with_year,
    weekday_name,
)
from klyngedesk.domain.decisions import decision_number_text
from klyngedesk.domain.kinds import title_word, word
from klyngedesk.domain.measuring import period_label
from klyngedesk.domain.meeting_places import place_text
from klyngedesk.domain.meeting_states import state_word

__all__ = [
    "at_clock",
    "body_inside",
    "date_in_year",
    "date_near",
    "date_text",
    "day_and_month",
    "decision_number_text",
    "disk_reason",
    "join_list",
    "join_some",
    "long_date",
    "long_date_in_year",
    "month_name",
    "period_label",
    "period_text",
    "place_in_file",
    "place_text",
    "relative_deadline",
    "short_date",
    "short_date_with_year",
    "state_word",
    "title_word",
    "weekday_name",
    "word",
]

_DISK = {
    errno.ENOENT: "den findes ikke",
    errno.EEXIST: "der ligger en fil med det navn",
    errno.ENOTDIR: "en del af stien er en fil og ikke en mappe",
    errno.EISDIR: "det er en mappe",
    errno.EACCES: "adgang nægtet",
    errno.EPERM: "adgang nægtet",
    errno.EROFS: "drevet kan kun læses",
    errno.ENOSPC: "disken er fuld",
    errno.ENAMETOOLONG: "navnet er for langt",
    errno.EIO: "disken svarede med en fejl",
    errno.EINVAL: "navnet kan ikke bruges",
}


def disk_reason(number: int) -> str:
    """Why a disk refused."""
    return _DISK.get(number, f"disken svarede med fejl {number}")


def place_in_file(place: str) -> str:
    """Places are kept in Danish."""
    return place
