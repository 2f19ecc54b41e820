"""Where a meeting is held, in words: a room, by video, or both.

Source: agendas of sundhedsklynger print the place in one line, with "virtuelt" where there is no room or not only one.
"""

from __future__ import annotations

from klyngedesk.domain.kinds import AttendanceMode, MeetingForm

VIRTUAL = "Virtuelt møde"
_BY_VIDEO = frozenset({"virtuelt", "virtuelt møde", "online", "teams", "video", "videomøde"})


def place_text(form: MeetingForm, place: str, link: str = "") -> str:
    """The place in one line: "Hvidovre Rådhus", "Virtuelt møde: https://…", "Hvidovre Rådhus og virtuelt"."""
    if form is MeetingForm.PHYSICAL:
        return place
    where = VIRTUAL
    if form is MeetingForm.HYBRID:
        where = f"{place} og virtuelt" if place else "Fysisk og virtuelt"
    return f"{where}: {link}" if link else where


def form_of(place: str) -> MeetingForm:
    """The form that a body's usual place means: by video when it says so and nothing else, else in a room."""
    return MeetingForm.VIRTUAL if place.strip().casefold() in _BY_VIDEO else MeetingForm.PHYSICAL


def usual_mode(form: MeetingForm) -> AttendanceMode:
    """How somebody is taken to have met until something else is registered."""
    return AttendanceMode.VIRTUAL if form is MeetingForm.VIRTUAL else AttendanceMode.PHYSICAL
