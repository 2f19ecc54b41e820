"""The closed word lists of the field, and their Danish words in one place.

The values are stored, so they never change; what the user may edit (body kinds, outcomes, section names) is
data in the store and not here. Words: the field's own, as sundhedsklynger print them in agendas and minutes.
"""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """Where in a cluster a body belongs."""

    POLITICAL = "political"
    PROFESSIONAL = "professional"
    WORKING_GROUP = "working_group"
    CHAIRMANSHIP = "chairmanship"
    AROUND = "around"


class OrganisationKind(StrEnum):
    """The kinds of party that seats are filled on behalf of."""

    MUNICIPALITY = "municipality"
    ADMINISTRATION = "administration"
    REGION = "region"
    HOSPITAL = "hospital"
    PSYCHIATRY = "psychiatry"
    GENERAL_PRACTICE = "general_practice"
    PATIENTS = "patients"
    OTHER = "other"


class SeatRole(StrEnum):
    """What the seat is in its body; a chair is a member too."""

    MEMBER = "member"
    CHAIR = "chair"
    CO_CHAIR = "co_chair"
    OBSERVER = "observer"
    SECRETARIAT = "secretariat"


class SeatState(StrEnum):
    """Where a seat that must be offered stands on a day (the two permanent seats of PIU)."""

    OFFERED = "offered"
    FILLED = "filled"
    VACANT = "vacant"


class MembershipKind(StrEnum):
    """A person's tie to a seat."""

    HOLDER = "holder"
    SUBSTITUTE = "substitute"


class ItemKind(StrEnum):
    """What the body is asked to do with an agenda item."""

    DECISION = "decision"
    DISCUSSION = "discussion"
    INFORMATION = "information"
    THEME = "theme"


class ItemOrigin(StrEnum):
    """Where an agenda item came from."""

    OWN = "own"
    MUNICIPALITY = "municipality"
    INQUIRY = "inquiry"
    CARRIED_OVER = "carried_over"
    STANDING = "standing"


class AttendanceState(StrEnum):
    """How a seat was met at one meeting."""

    UNKNOWN = "unknown"
    PRESENT = "present"
    ABSENT = "absent"
    NO_SHOW = "no_show"
    NOT_SUMMONED = "not_summoned"


class AttendanceMode(StrEnum):
    """In the room or by video."""

    PHYSICAL = "physical"
    VIRTUAL = "virtual"


class MeetingForm(StrEnum):
    """How a meeting is held: in a room, by video, or both at once."""

    PHYSICAL = "physical"
    VIRTUAL = "virtual"
    HYBRID = "hybrid"


class ActionState(StrEnum):
    """Where a follow-up stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class ApprovalState(StrEnum):
    """One party's or chair's answer to an agenda, minutes or decision."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"


class InputState(StrEnum):
    """One organisation's answer to the call for agenda items."""

    ASKED = "asked"
    REMINDED = "reminded"
    ANSWERED = "answered"
    NO_ITEMS = "no_items"


class InquiryState(StrEnum):
    """Where an inquiry to the cluster stands."""

    RECEIVED = "received"
    PASSED_ON = "passed_on"
    ANSWERED = "answered"
    CLOSED = "closed"


class FocusState(StrEnum):
    """Where a focus area stands."""

    PROPOSAL = "proposal"
    ACTIVE = "active"
    PAUSED = "paused"
    FINISHED = "finished"


class Purse(StrEnum):
    """The two purses, which never mix."""

    CO_FINANCING = "co_financing"
    CLUSTER_FUNDS = "cluster_funds"


class CommitteeHandling(StrEnum):
    """How a committee at home receives a note: for its own stand, or for information."""

    SUBMITTED = "submitted"
    INFORMED = "informed"


class CountedAs(StrEnum):
    """How much of a municipality's population counts in a cost sharing."""

    WHOLE = "whole"
    HALF = "half"
    PART = "part"


Kind = (
    Level
    | OrganisationKind
    | SeatRole
    | SeatState
    | MembershipKind
    | ItemKind
    | ItemOrigin
    | AttendanceState
    | AttendanceMode
    | MeetingForm
    | ActionState
    | ApprovalState
    | InputState
    | InquiryState
    | FocusState
    | Purse
    | CommitteeHandling
    | CountedAs
)

_WORDS: dict[type[StrEnum], dict[str, str]] = {
    Level: {
        "political": "politisk niveau",
        "professional": "fagligt niveau",
        "working_group": "arbejdsgruppe",
        "chairmanship": "formandskab",
        "around": "andet forum",
    },
    OrganisationKind: {
        "municipality": "kommune",
        "administration": "forvaltning",
        "region": "region",
        "hospital": "hospital",
        "psychiatry": "psykiatri",
        "general_practice": "almen praksis",
        "patients": "patienter og pårørende",
        "other": "andre",
    },
    SeatRole: {
        "member": "medlem",
        "chair": "formand",
        "co_chair": "medformand",
        "observer": "observatør",
        "secretariat": "sekretariat",
    },
    SeatState: {"offered": "tilbudt", "filled": "besat", "vacant": "ubesat"},
    MembershipKind: {"holder": "medlem", "substitute": "stedfortræder"},
    ItemKind: {
        "decision": "beslutning",
        "discussion": "drøftelse",
        "information": "orientering",
        "theme": "temadrøftelse",
    },
    ItemOrigin: {
        "own": "eget punkt",
        "municipality": "fra en kommune",
        "inquiry": "fra en henvendelse",
        "carried_over": "overført fra et tidligere møde",
        "standing": "fast punkt",
    },
    AttendanceState: {
        "unknown": "ikke registreret",
        "present": "til stede",
        "absent": "afbud",
        "no_show": "udeblevet uden afbud",
        "not_summoned": "ikke indkaldt",
    },
    AttendanceMode: {"physical": "fysisk", "virtual": "virtuelt"},
    MeetingForm: {"physical": "fysisk", "virtual": "virtuelt", "hybrid": "fysisk og virtuelt"},
    ActionState: {"open": "åben", "done": "afsluttet", "dropped": "frafaldet"},
    ApprovalState: {"pending": "afventer", "approved": "godkendt", "rejected": "ikke godkendt"},
    InputState: {
        "asked": "spurgt",
        "reminded": "rykket",
        "answered": "besvaret",
        "no_items": "ingen punkter",
    },
    InquiryState: {
        "received": "modtaget",
        "passed_on": "sendt videre",
        "answered": "besvaret",
        "closed": "afsluttet",
    },
    FocusState: {"proposal": "forslag", "active": "aktiv", "paused": "på pause", "finished": "afsluttet"},
    Purse: {"co_financing": "fælleskommunal medfinansiering", "cluster_funds": "klyngemidler"},
    CommitteeHandling: {"submitted": "forelægges", "informed": "orienteres"},
    CountedAs: {"whole": "hele kommunen", "half": "halvt", "part": "en del af kommunen"},
}

_LETTERS = {
    ItemKind.DECISION: "B",
    ItemKind.DISCUSSION: "D",
    ItemKind.INFORMATION: "O",
    ItemKind.THEME: "T",
}


def word(kind: Kind) -> str:
    """The Danish word for one value, in lower case ("temadrøftelse")."""
    return _WORDS[type(kind)][kind.value]


def title_word(kind: Kind) -> str:
    """The same word with a capital first letter, to begin a label ("Temadrøftelse")."""
    text = word(kind)
    return text[0].upper() + text[1:]


def letter(kind: ItemKind) -> str:
    """The letter of an item kind in an agenda: B, D, O or T."""
    return _LETTERS[kind]
