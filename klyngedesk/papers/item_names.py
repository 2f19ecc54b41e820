"""Items as the names a template uses. What begins with `kd_` is for the program's own additions to a template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from klyngedesk.domain.formatted import EMPTY
from klyngedesk.papers.data import Annex, ClosedItem, Decision, Entry, FollowUp, Heading, Item, Reservation
from klyngedesk.papers.long_text import LongSections, LongText, long_section
from klyngedesk.papers.typography import lines, printed, typed

Names = dict[str, object]

_CLOSED = "Lukket punkt"
_SEE_SUB_ITEMS = "Se underpunkter"
_NOTHING = "–"
_NO_DECISION = Decision("")
_NO_TEXT = LongText(EMPTY)


def item_names(entries: Iterable[Entry], section_names: Iterable[str]) -> list[Names]:
    """Every item with the heading above it, if one stands there; a heading with no item under it is left out."""
    blank: Names = dict.fromkeys(section_names, _NO_TEXT)
    names: list[Names] = []
    heading = ""
    for entry in entries:
        if isinstance(entry, Heading):
            heading = entry.title
        else:
            names.append(_numbered(entry, blank, f"{len(names) + 1}") | {"overskrift": printed(heading)})
            heading = ""
    return names


def overview_names(entries: Iterable[Entry]) -> list[Names]:
    """A row for each heading, item and sub-item of the paper's contents list."""
    rows: list[Names] = []
    waiting: list[str] = []
    place = 0
    for entry in entries:
        if isinstance(entry, Heading):
            waiting = [entry.title]
            continue
        place += 1
        anchor = _anchor(entry, f"{place}")
        rows.extend(_heading_row(title, anchor) for title in waiting)
        waiting = []
        rows.extend(_rows(entry, anchor, f"{place}"))
    return rows


def _rows(entry: Item | ClosedItem, anchor: str, place: str) -> Iterator[Names]:
    yield _row(entry, anchor, anchor)
    if isinstance(entry, Item):
        for number, sub_item in enumerate(entry.sub_items, start=1):
            yield _row(sub_item, _anchor(sub_item, f"{place}_{number}"), anchor)


def _heading_row(title: str, anchor: str) -> Names:
    empty = printed("")
    return {
        "nr": empty,
        "titel": printed(title),
        "type": empty,
        "tid": empty,
        "udfald": empty,
        "kd_anchor": anchor,
        "kd_item_anchor": anchor,
    }


def _row(entry: Item | ClosedItem, anchor: str, item_anchor: str) -> Names:
    return {
        "nr": printed(entry.number),
        "titel": printed(entry.title),
        "type": printed(_CLOSED if isinstance(entry, ClosedItem) else entry.kind),
        "tid": printed(entry.time),
        "udfald": printed(_outcome(entry)),
        "kd_anchor": anchor,
        "kd_item_anchor": item_anchor,
    }


def _outcome(entry: Item | ClosedItem) -> str:
    if isinstance(entry, ClosedItem):
        return _NOTHING
    if entry.decision and entry.decision.outcome:
        return entry.decision.outcome
    return _SEE_SUB_ITEMS if entry.sub_items else _NOTHING


def _anchor(entry: Item | ClosedItem, place: str) -> str:
    """What the item's bookmark is named by; a closed item's own id is not known here."""
    return entry.id if isinstance(entry, Item) else f"lukket_{place}"


def _numbered(entry: Item | ClosedItem, blank: Names, place: str) -> Names:
    """The names of an item at a place ("7", or "7_2" for its second sub-item)."""
    names = blank | {
        "nr": printed(entry.number),
        "titel": printed(entry.title),
        "tid": printed(f"kl. {entry.time}" if entry.time else ""),
        "overskrift": printed(""),
        "kd_anchor": _anchor(entry, place),
    }
    if isinstance(entry, ClosedItem):
        return names | _closed_names(entry)
    sub_items = [
        _numbered(sub_item, blank, f"{place}_{number}") for number, sub_item in enumerate(entry.sub_items, start=1)
    ]
    return names | _own_names(entry, is_sub_item="_" in place) | {"underpunkter": sub_items}


def _closed_names(entry: ClosedItem) -> Names:
    return {
        "type": printed(_CLOSED),
        "fremlægger": printed(""),
        "lukket_tekst": printed(entry.sentence),
        "afsnit": LongSections(()),
        "indstiller": printed(""),
        "bilag": printed(""),
        "underpunkter": [],
        **_decision_names(None),
    }


def _own_names(item: Item, *, is_sub_item: bool) -> Names:
    sections = tuple(long_section(section) for section in item.sections if section.text)
    by_name = {section.name: section.text for section in sections}
    recommender = next((section.recommender for section in item.sections if section.recommender), "")
    return by_name | {
        "type": printed(item.kind),
        "fremlægger": printed(item.presenter),
        "lukket_tekst": printed(""),
        "afsnit": LongSections(sections, is_sub_item),
        "indstiller": printed(recommender),
        "bilag": lines(_annex_line(annex) for annex in item.annexes),
        **_decision_names(item.decision),
    }


def _annex_line(annex: Annex) -> str:
    return f"{annex.label}\t{annex.title}" + (f" ({annex.details})" if annex.details else "")


def _decision_names(decision: Decision | None) -> Names:
    given = decision or _NO_DECISION
    return {
        "har_beslutning": decision is not None,
        "beslutningsnr": printed(given.number),
        "udfald": typed(given.outcome),
        "beslutning": LongText(given.text, comes_back=True),
        "forbehold": lines(reservation.text for reservation in given.reservations),
        "forbeholdene": [_reservation_names(reservation) for reservation in given.reservations],
        "hjemmegodkendelse": printed(given.at_home),
        "opfølgning": lines(_follow_up_line(follow_up) for follow_up in given.follow_ups),
        "opfølgningerne": [{"tekst": printed(_follow_up_line(follow_up))} for follow_up in given.follow_ups],
        "kd_id": given.id,
    }


def _reservation_names(reservation: Reservation) -> Names:
    return {"tekst": typed(reservation.text), "part": printed(reservation.party), "kd_id": reservation.id}


def _follow_up_line(follow_up: FollowUp) -> str:
    if not follow_up.deadline:
        return follow_up.text
    stop = "" if follow_up.deadline.endswith(".") else "."
    return f"{follow_up.text} Frist: {follow_up.deadline}{stop}"
