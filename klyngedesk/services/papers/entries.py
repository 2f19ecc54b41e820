"""The items of a meeting as a paper prints them: the one place where the open and the full rendering part."""

from __future__ import annotations

from dataclasses import dataclass

from klyngedesk.domain import danish
from klyngedesk.domain.clock import TimedItem, timetable
from klyngedesk.domain.danish import body_inside
from klyngedesk.domain.decisions import decision_number_text
from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.kinds import ActionState, title_word
from klyngedesk.domain.plain import to_plain
from klyngedesk.papers import data
from klyngedesk.services import catalogue, numbers
from klyngedesk.services.catalogue import NOT_WRITTEN
from klyngedesk.services.item_annexes import AnnexRow, annexes
from klyngedesk.services.papers.at_home import at_home
from klyngedesk.store.queries.meetings import StoredItem, items
from klyngedesk.store.queries.organisations import organisation_labels
from klyngedesk.store.tables import (
    Action,
    Body,
    Decision,
    Item,
    ItemSection,
    ItemText,
    Meeting,
    Outcome,
    Reservation,
)
from klyngedesk.store.work import COPENHAGEN, Work

_CLOSED_AHEAD = "Punktet behandles for lukkede døre. Sagen fremgår af den lukkede udgave."
_CLOSED_AFTER = "Punktet blev behandlet for lukkede døre. Beslutningen fremgår af den lukkede udgave."
_CLOSED = "Lukket punkt"


@dataclass(frozen=True)
class Material:
    """All that the items of one meeting are printed from, read once."""

    stored: list[StoredItem]
    rows: dict[str, Item]
    number_of: dict[str, str]
    clock_of: dict[str, str]
    texts: dict[tuple[str, str], FormattedText]
    sections: list[ItemSection]
    annexes: dict[str, list[AnnexRow]]
    annex_numbers: dict[str, int]
    decisions: dict[str, Decision]
    outcomes: dict[str, Outcome]
    reservations: dict[str, list[Reservation]]
    actions: dict[str, list[Action]]
    at_home: dict[str, str]
    names: dict[str, str]
    body_names: dict[str, str]

    def children(self, parent: str | None) -> list[StoredItem]:
        """The items below one."""
        return [item for item in self.stored if item.parent_id == parent]

    def is_closed(self, item_id: str | None) -> bool:
        """The item or the one it lies under is closed."""
        while item_id is not None:
            row = self.rows[item_id]
            if row.closed:
                return True
            item_id = row.parent_id
        return False


def read_material(work: Work, meeting: Meeting) -> Material:
    """Read everything about the items of a meeting."""
    stored = numbers.in_order(items(work, meeting.id))
    ids = tuple(item.id for item in stored)
    body = work.get(Body, meeting.body_id)
    starts = meeting.starts_at.astimezone(COPENHAGEN)
    slots = timetable(starts.time(), [TimedItem(each.id, each.minutes or 0, each.parent_id) for each in stored]).slots
    found = {row.item_id: row for row in work.find(Decision, item_id=ids)}
    ours = _by_item(annexes(work, ids))
    texts = {(row.item_id, row.section): row.text for row in work.find(ItemText, item_id=ids)}
    written = [section for (_, section), text in texts.items() if text]
    return Material(
        stored=stored,
        rows={row.id: row for row in work.find(Item, meeting_id=meeting.id)},
        number_of=numbers.item_numbers(work, meeting, stored),
        clock_of={item_id: slot.text() for item_id, slot in slots.items()},
        texts=texts,
        sections=catalogue.sections_for(work, body, starts.date(), written),
        annexes=ours,
        annex_numbers=_annex_numbers(ids, ours),
        decisions=found,
        outcomes={row.id: row for row in work.find(Outcome)},
        reservations=_reservations(work, found),
        actions=_actions(work, ids),
        at_home=at_home(work, meeting, found),
        names=dict(organisation_labels(work)),
        body_names={row.id: body_inside(row.name) for row in work.find(Body)},
    )


def agenda_entries(material: Material, *, full: bool) -> tuple[data.Entry, ...]:
    """The entries of an agenda."""
    return tuple(_Printer(material, full=full, minuted=False).entries())


def minutes_entries(material: Material, *, full: bool) -> tuple[data.Entry, ...]:
    """The entries of minutes: with decisions, and only the sections that the body repeats there."""
    return tuple(_Printer(material, full=full, minuted=True).entries())


class _Printer:
    def __init__(self, material: Material, *, full: bool, minuted: bool) -> None:
        self.material = material
        self.full = full
        self.minuted = minuted

    def entries(self) -> list[data.Entry]:
        return [data.Heading(item.title) if item.heading else self._item(item) for item in self.material.children(None)]

    def _item(self, item: StoredItem) -> data.Item | data.ClosedItem:
        material = self.material
        if item.closed and not self.full:
            # Nothing else of a closed item may reach the open rendering, not even its id.
            return data.ClosedItem(
                number=material.number_of[item.id],
                title=f"{_CLOSED} – {item.neutral_title}" if item.neutral_title else _CLOSED,
                time=material.clock_of.get(item.id, ""),
                sentence=_CLOSED_AFTER if self.minuted else _CLOSED_AHEAD,
            )
        closed = material.is_closed(item.id)
        sub_items = tuple(self._item(child) for child in material.children(item.id))
        return data.Item(
            id=item.id,
            number=material.number_of[item.id],
            title=f"{_CLOSED} – {item.title}" if closed else item.title,
            kind=title_word(item.kind) + (" (lukket)" if closed else ""),
            time=material.clock_of.get(item.id, ""),
            presenter=item.presenter or item.presenter_organisation,
            closed=closed,
            sections=self._sections(item),
            annexes=() if self.minuted else self._annexes(item),
            decision=self._decision(item, has_sub_items=bool(sub_items)) if self.minuted else None,
            sub_items=sub_items,
        )

    def _sections(self, item: StoredItem) -> tuple[data.Section, ...]:
        found = []
        for section in self.material.sections:
            text = self.material.texts.get((item.id, section.section))
            if not text or section.section in NOT_WRITTEN or (self.minuted and not self._repeated(item, section)):
                continue
            recommender = self._recommender(item) if section.section == "recommendation" else ""
            found.append(data.Section(section.section, section.title, text, recommender))
        return tuple(found)

    def _repeated(self, item: StoredItem, section: ItemSection) -> bool:
        return section.in_minutes or item.parent_id is not None

    def _recommender(self, item: StoredItem) -> str:
        return self.material.rows[item.id].recommender or "Sekretariatet"

    def _annexes(self, item: StoredItem) -> tuple[data.Annex, ...]:
        return tuple(
            data.Annex(f"Bilag {self.material.annex_numbers[row.id]}", row.title, _file_facts(row))
            for row in self.material.annexes.get(item.id, [])
        )

    def _decision(self, item: StoredItem, *, has_sub_items: bool) -> data.Decision | None:
        row = self.material.decisions.get(item.id)
        if row is None:
            return None if has_sub_items else data.Decision(item.id, follow_ups=self._follow_ups(item))
        return data.Decision(
            id=item.id,
            outcome=self._outcome(row),
            text=row.text,
            number=decision_number_text(row.number, row.year) if row.number and row.year else "",
            reservations=tuple(self._reservation(each) for each in self.material.reservations.get(row.id, [])),
            follow_ups=self._follow_ups(item),
            at_home=self.material.at_home.get(item.id, ""),
        )

    def _outcome(self, row: Decision) -> str:
        outcome = self.material.outcomes.get(row.outcome_id or "")
        if outcome is None:
            return ""
        where = row.forwarded_to or self.material.body_names.get(row.forwarded_to_id or "", "")
        return outcome.name.replace("…", where) if where else outcome.name.removesuffix(" til …")

    def _reservation(self, row: Reservation) -> data.Reservation:
        party = self.material.names.get(row.organisation_id or "", "")
        return data.Reservation(row.id, to_plain(row.text), party)

    def _follow_ups(self, item: StoredItem) -> tuple[data.FollowUp, ...]:
        return tuple(
            data.FollowUp(_who_does_what(action, self.material.names), _deadline(action))
            for action in self.material.actions.get(item.id, [])
            if action.state is not ActionState.DROPPED
        )


def action_rows(material: Material, *, full: bool) -> tuple[data.ActionRow, ...]:
    """The table of follow-ups, those of closed items only in the full rendering."""
    return tuple(
        data.ActionRow(material.number_of[item.id], action.what, who_does(action, material.names), _deadline(action))
        for item in material.stored
        if full or not material.is_closed(item.id)
        for action in material.actions.get(item.id, [])
        if action.state is not ActionState.DROPPED
    )


def who_does(action: Action, names: dict[str, str]) -> str:
    """Who a follow-up lies with: the words typed, else the organisation."""
    return action.who or names.get(action.organisation_id or "", "")


def _who_does_what(action: Action, names: dict[str, str]) -> str:
    who = who_does(action, names)
    return danish.end_sentence(f"{action.what} ({who})" if who else action.what)


def _deadline(action: Action) -> str:
    return danish.short_date_with_year(action.due_on) if action.due_on else ""


def _file_facts(row: AnnexRow) -> str:
    kind = row.file_name.rsplit(".", 1)[1].lower() if "." in row.file_name else ""
    return ", ".join(part for part in (kind, danish.file_size(row.size)) if part)


def _annex_numbers(ids: tuple[str, ...], by_item: dict[str, list[AnnexRow]]) -> dict[str, int]:
    ordered = [row.id for item_id in ids for row in by_item.get(item_id, [])]
    return {annex_id: number for number, annex_id in enumerate(ordered, start=1)}


def _by_item(rows: list[AnnexRow]) -> dict[str, list[AnnexRow]]:
    found: dict[str, list[AnnexRow]] = {}
    for row in rows:
        found.setdefault(row.owner_id, []).append(row)
    return found


def _reservations(work: Work, decisions: dict[str, Decision]) -> dict[str, list[Reservation]]:
    found: dict[str, list[Reservation]] = {}
    for row in work.find(Reservation, "position", decision_id=tuple(each.id for each in decisions.values())):
        if row.text:
            found.setdefault(row.decision_id, []).append(row)
    return found


def _actions(work: Work, ids: tuple[str, ...]) -> dict[str, list[Action]]:
    found: dict[str, list[Action]] = {}
    for row in work.find(Action, "position", item_id=ids):
        found.setdefault(row.item_id or "", []).append(row)
    return found
