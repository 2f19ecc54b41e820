"""The annexes of agenda items, and of answers until they are items: which files, in which order, under which titles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from klyngedesk.domain.meeting_states import BEFORE_SENT, Part
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.editable import check_not_shut, editable_item
from klyngedesk.services.positions import after_last, renumber
from klyngedesk.store.tables import Annex, InputRequest, Item, Meeting
from klyngedesk.store.work import Work


@dataclass(frozen=True)
class KeptFile:
    """A file whose content lies in the annex folder; `size` in bytes."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True)
class AnnexRow:
    """One annex; `owner_id` is the item or the answer that it belongs to."""

    id: str
    owner_id: str
    position: int
    title: str
    file_name: str
    sha256: str
    size: int

    @property
    def file(self) -> KeptFile:
        """Its content, under the name it came with."""
        return KeptFile(self.file_name, self.sha256, self.size)


def annexes(work: Work, item_ids: Sequence[str]) -> list[AnnexRow]:
    """The annexes of items, each item's in order."""
    return [_shown(row) for row in work.find(Annex, "item_id", "position", item_id=tuple(item_ids))]


def answer_annexes(work: Work, request_ids: Sequence[str]) -> list[AnnexRow]:
    """The files kept with answers to the call for input, each answer's in order."""
    rows = work.find(Annex, "input_request_id", "position", input_request_id=tuple(request_ids))
    return [_shown(row) for row in rows]


def add_annex(work: Work, item_id: str, file_name: str, sha256: str, size: int, title: str = "") -> str:
    """Add a file that was kept under its hash to an item; its title is the file's name unless one is given. Its id."""
    editable_item(work, item_id, Part.TEXTS)
    return _add(work, KeptFile(file_name, sha256, size), title, item_id=item_id)


def add_answer_annex(work: Work, request_id: str, file: KeptFile) -> str:
    """Keep a file with an answer under its own name, and with the item made of it; the id of the answer's annex.

    An item that has the file already, or whose agenda is sent, is left as it is.
    """
    for item in followed_by(work, request_id):
        if not work.first(Annex, item_id=item.id, sha256=file.sha256):
            _add(work, file, "", item_id=item.id)
    return _add(work, file, "", input_request_id=request_id)


def followed_by(work: Work, request_id: str) -> list[Item]:
    """The items made of an answer that its files still follow to: those of an agenda that is not sent."""
    made = work.find(Item, input_request_id=request_id)
    return [item for item in made if work.get(Meeting, item.meeting_id).state in BEFORE_SENT]


def rename_annex(work: Work, annex_id: str, title: str) -> None:
    """Give an annex another title, an answer's also under its item; an empty one is refused (`annex.no_title`)."""
    rows = _with_followers(work, _annex(work, annex_id))
    if not clean_line(title):
        raise refuse("annex.no_title")
    for row in rows:
        row.title = clean_line(title)


def move_annex(work: Work, annex_id: str, position: int) -> None:
    """Put an annex at another place among those of its item or answer."""
    row = _annex(work, annex_id)
    siblings = work.find(Annex, "position", item_id=row.item_id, input_request_id=row.input_request_id)
    others = [each for each in siblings if each.id != annex_id]
    place = max(0, min(position, len(others)))
    renumber([*others[:place], row, *others[place:]])


def remove_annex(work: Work, annex_id: str) -> None:
    """Take an annex off its item, or off its answer and the item made of it; its file stays for undo to bring back."""
    for row in _with_followers(work, _annex(work, annex_id)):
        work.delete(row)


def _with_followers(work: Work, row: Annex) -> list[Annex]:
    """An annex and, for an answer's, those that followed it to an item and were not given another title there."""
    if row.input_request_id is None:
        return [row]
    items = tuple(item.id for item in followed_by(work, row.input_request_id))
    return [row, *work.find(Annex, item_id=items, sha256=row.sha256, title=row.title)]


def _add(work: Work, file: KeptFile, title: str, **owner: str) -> str:
    stem = file.name.rsplit(".", 1)[0] if "." in file.name[1:] else file.name
    row = Annex(
        position=after_last(work.find(Annex, **owner)),
        title=clean_line(title or stem),
        file_name=clean_line(file.name),
        sha256=file.sha256,
        size=file.size,
        added_at=work.now,
        **owner,
    )
    return work.add(row).id


def _shown(row: Annex) -> AnnexRow:
    owner = row.item_id or row.input_request_id or ""
    return AnnexRow(row.id, owner, row.position, row.title, row.file_name, row.sha256, row.size)


def _annex(work: Work, annex_id: str) -> Annex:
    row = work.get(Annex, annex_id)
    if row.item_id is not None:
        editable_item(work, row.item_id, Part.TEXTS)
    if row.input_request_id is not None:
        check_not_shut(work, work.get(Meeting, work.get(InputRequest, row.input_request_id).meeting_id))
    return row
