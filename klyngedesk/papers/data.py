"""What goes into a paper: plain frozen data, ready to print.

Services fill these; the templates' Danish names are made from them in `naming`. Every string is the Danish
text as it shall stand (a date is "torsdag 1. december 2022", a clock "13.00–13.05", an amount "41.718 kr.");
an empty string is something that is not printed, together with its line or heading. No-break spaces are put
in when printing, so callers need not. Ids match `[A-Za-z0-9_-]{1,32}`: they become names of bookmarks and
tags of content controls in the Word file, by which an edited file is read back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.papers.kinds import PaperKind

Rendering = Literal["open", "full"]


@dataclass(frozen=True)
class PaperMark:
    """What the file says about itself: its properties, and the line at the foot of every page.

    `id` is the id of what the paper is about (the meeting, the body, the cost sharing, the note). `rendering` is "full"
    when closed items are printed in full; such a paper is marked on every page.
    """

    kind: PaperKind
    id: str
    title: str
    subject: str = ""
    sender: str = ""
    version: str = ""
    rendering: Rendering = "open"


@dataclass(frozen=True)
class MeetingFacts:
    """The meeting as the first page tells it. `absences` and `remark` are sentences or empty."""

    cluster: str
    body: str
    title: str
    date: str
    time: str = ""
    place: str = ""
    chair: str = ""
    secretary: str = ""
    absences: str = ""
    remark: str = ""


@dataclass(frozen=True)
class Section:
    """One section of an item. `key` is the body's key for it, `title` its heading on paper.

    `recommender` is set for a recommendation only ("Sekretariatet"): its at-points (a list of kind "points",
    each beginning with "at") then follow the line "Sekretariatet indstiller,".
    """

    key: str
    title: str
    text: FormattedText
    recommender: str = ""


@dataclass(frozen=True)
class Annex:
    """One annex in an item's list: `label` "Bilag 3", `title`, and what is worth knowing ("docx, 84 kB")."""

    label: str
    title: str
    details: str = ""


@dataclass(frozen=True)
class Reservation:
    """A minuted reservation or dissenting opinion; `party` may be empty when the text names it."""

    id: str
    text: str
    party: str = ""


@dataclass(frozen=True)
class FollowUp:
    """An action as it stands under its decision: "Sekretariatet skriver notatet.", deadline "to. 26. jan."."""

    text: str
    deadline: str = ""


@dataclass(frozen=True)
class Decision:
    """The decision block of an item. `number` is "nr. 43/2022" or empty, `outcome` the word for the outcome.

    `text` and `outcome` are content controls named by `id` and can be read back from an edited file; an
    empty text is printed as a prompt to write in. `at_home` tells which parties must approve the decision at home:
    "Hvidovre (Sundhedsudvalget, godkendt 1. nov. 2022) og Dragør (Sundhedsudvalget)."
    """

    id: str
    outcome: str = ""
    text: FormattedText = EMPTY
    number: str = ""
    reservations: tuple[Reservation, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    at_home: str = ""


@dataclass(frozen=True)
class ClosedItem:
    """A closed item as the open rendering shows it: there is room for nothing that may not be shown.

    `title` is the neutral one ("Lukket punkt – Personsag"), `sentence` the standing sentence under it.
    """

    number: str
    title: str
    time: str
    sentence: str


@dataclass(frozen=True)
class Item:
    """An item or sub-item. `kind` is "Beslutning", "Drøftelse (lukket)"; `time` is "13.00–13.05" or empty.

    `sections` stand in the order of the body. `closed` tells that this is a closed item printed in full.
    """

    id: str
    number: str
    title: str
    kind: str = ""
    time: str = ""
    presenter: str = ""
    closed: bool = False
    sections: tuple[Section, ...] = ()
    annexes: tuple[Annex, ...] = ()
    decision: Decision | None = None
    sub_items: tuple[Item | ClosedItem, ...] = ()


@dataclass(frozen=True)
class Heading:
    """An unnumbered heading between items; printed above the item that follows it, if one does."""

    title: str


Entry = Item | ClosedItem | Heading


@dataclass(frozen=True)
class SummonedRow:
    """One seat in an agenda's list of those summoned; a vacant seat has the name "Ubesat"."""

    organisation: str
    name: str
    position: str = ""
    role: str = ""


@dataclass(frozen=True)
class AttendanceRow:
    """One seat in the minutes' table of attendance; `attendance` is "Til stede", "Afbud; … deltog"."""

    organisation: str
    name: str
    position: str = ""
    attendance: str = ""


@dataclass(frozen=True)
class ActionRow:
    """One line of the minutes' table of actions."""

    item_number: str
    text: str
    responsible: str = ""
    deadline: str = ""


@dataclass(frozen=True)
class Signer:
    """One line of the signature page: someone who was present."""

    name: str
    organisation: str = ""


@dataclass(frozen=True)
class Approval:
    """One chair's approval of the minutes: `state` is "Pr. e-mail tirsdag 13. december 2022" or "Afventer"."""

    name: str
    organisation: str
    state: str


@dataclass(frozen=True)
class AgendaPaper:
    """A dagsorden. `guests` are sentences about guests and secretariat, a paragraph each.

    `section_titles` are all the sections that the body's items may have: names a template may use, even when
    no item of this meeting has the section.
    """

    mark: PaperMark
    meeting: MeetingFacts
    entries: tuple[Entry, ...]
    summoned: tuple[SummonedRow, ...] = ()
    guests: tuple[str, ...] = ()
    section_titles: tuple[str, ...] = ()


@dataclass(frozen=True)
class MinutesPaper:
    """A referat with its signature page. `sentences` are the derived sentences on attendance.

    Which sections of an item the minutes repeat (by custom summary and recommendation) is the caller's choice.
    `outcomes` are the words that can be chosen in the Word file; `section_titles` as in an agenda.
    """

    mark: PaperMark
    meeting: MeetingFacts
    entries: tuple[Entry, ...]
    attendance: tuple[AttendanceRow, ...] = ()
    sentences: tuple[str, ...] = ()
    actions: tuple[ActionRow, ...] = ()
    next_meeting: str = ""
    signers: tuple[Signer, ...] = ()
    approvals: tuple[Approval, ...] = ()
    outcomes: tuple[str, ...] = ()
    section_titles: tuple[str, ...] = ()


@dataclass(frozen=True)
class SeatRow:
    """One seat of a list of members; a vacant seat has the name "Ubesat"."""

    organisation: str
    name: str
    position: str = ""
    role: str = ""
    substitute: str = ""


@dataclass(frozen=True)
class MembersPaper:
    """A medlemsliste as of a date ("1. december 2022"); `seats` is "18 pladser, heraf 17 besat"."""

    mark: PaperMark
    cluster: str
    body: str
    date: str
    rows: tuple[SeatRow, ...]
    seats: str = ""
    chairmanship: str = ""
    remark: str = ""
    secretariat: tuple[str, ...] = ()


@dataclass(frozen=True)
class ShareRow:
    """One participant of a cost sharing; `note` is the sign of its footnote ("1") or empty."""

    participant: str
    population: str
    share: str
    amount: str
    note: str = ""


@dataclass(frozen=True)
class Footnote:
    """A footnote under the table of shares."""

    sign: str
    text: str


@dataclass(frozen=True)
class CostRow:
    """One cost that is shared, what it covers, and its amount; the last row is their sum."""

    title: str
    amount: str
    note: str = ""


@dataclass(frozen=True)
class CostSharingPaper:
    """A fordelingsnøgle: what is shared, by what, the table with its total, and how it was computed.

    `costs` are told one by one where there are several, or one needs a note; else there are none.

    `subject` is the line under the title, `basis` "indbyggere, der tæller, 1. kvartal 2022 (2022K1)",
    `total` the row at the foot of the table (its `amount` is also the cost), `method` paragraphs.
    """

    mark: PaperMark
    cluster: str
    subject: str
    year: str
    basis: str
    rows: tuple[ShareRow, ...]
    total: ShareRow
    decided: str = ""
    notes: tuple[Footnote, ...] = ()
    source: str = ""
    method: tuple[str, ...] = ()
    costs: tuple[CostRow, ...] = ()


@dataclass(frozen=True)
class EffortRow:
    """One effort of a focus area: `when` is "1. februar – 31. august 2023", `state` "I gang"."""

    title: str
    when: str = ""
    state: str = ""


@dataclass(frozen=True)
class FigureRow:
    """One key figure with its unit: "62 %", "70 %", "64 % (3. kv. 22)"."""

    title: str
    baseline: str = ""
    target: str = ""
    latest: str = ""


@dataclass(frozen=True)
class NotePaper:
    """A notat about a focus area to a committee at home.

    `handling` is "Forelægges" or "Til orientering", `date` the day the committee gets it, `text` what it is to
    know; purpose, goals, efforts and key figures are those of the focus area. `effort_texts` tells what the efforts
    are, each under its title.
    """

    mark: PaperMark
    cluster: str
    body: str
    committee: str
    handling: str
    focus_area: str
    date: str = ""
    target_group: str = ""
    period: str = ""
    responsible: str = ""
    parties: str = ""
    text: FormattedText = EMPTY
    purpose: FormattedText = EMPTY
    goals: FormattedText = EMPTY
    efforts: tuple[EffortRow, ...] = ()
    figures: tuple[FigureRow, ...] = ()
    effort_texts: FormattedText = EMPTY


Paper = AgendaPaper | MinutesPaper | MembersPaper | CostSharingPaper | NotePaper
