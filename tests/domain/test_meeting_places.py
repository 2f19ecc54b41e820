"""Where a meeting is held, in words."""

from __future__ import annotations

import pytest

from klyngedesk.domain.kinds import MeetingForm
from klyngedesk.domain.meeting_places import form_of, place_text

LINK = "https://video.eksempel.dk/1"


@pytest.mark.parametrize(
    ("form", "place", "link", "text"),
    [
        (MeetingForm.PHYSICAL, "Ishøj Rådhus", "", "Ishøj Rådhus"),
        (MeetingForm.PHYSICAL, "Ishøj Rådhus", LINK, "Ishøj Rådhus"),
        (MeetingForm.PHYSICAL, "", "", ""),
        (MeetingForm.VIRTUAL, "Ishøj Rådhus", LINK, f"Virtuelt møde: {LINK}"),
        (MeetingForm.VIRTUAL, "", "", "Virtuelt møde"),
        (MeetingForm.HYBRID, "Ishøj Rådhus", LINK, f"Ishøj Rådhus og virtuelt: {LINK}"),
        (MeetingForm.HYBRID, "", "", "Fysisk og virtuelt"),
    ],
)
def test_a_place_is_told_in_one_line(form: MeetingForm, place: str, link: str, text: str) -> None:
    assert place_text(form, place, link) == text


def test_a_body_that_usually_meets_by_video_is_known_by_its_place() -> None:
    assert form_of(" Virtuelt ") is MeetingForm.VIRTUAL
    assert form_of("Virtuelt og på Ishøj Rådhus") is MeetingForm.PHYSICAL
    assert form_of("") is MeetingForm.PHYSICAL
