from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from klyngedesk.exchange.eml import Recipient
from klyngedesk.exchange.ics import MeetingRequest, write_request

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
MEETING = MeetingRequest(
    meeting_id="m-17",
    sequence=0,
    title="Fagligt niveau; møde",
    start=datetime(2022, 12, 1, 13, 0, tzinfo=COPENHAGEN),
    end=datetime(2022, 12, 1, 15, 0, tzinfo=COPENHAGEN),
    made_at=datetime(2022, 11, 1, 9, 30, tzinfo=UTC),
    organiser=Recipient("sekretariat@example.dk", "Sekretariatet"),
    place="Ishøj Rådhus, lokale 2",
    text="Dagsorden følger.\nKaffe fra kl. 12.45",
    invited=(Recipient("mette@example.dk", "Mette Holmgaard"), Recipient("ib@example.dk")),
)


def calendar(request: MeetingRequest) -> Calendar:
    return Calendar.from_ical(write_request(request))


def test_a_request_holds_the_meeting_in_danish_time() -> None:
    made = calendar(MEETING)
    (event,) = made.walk("VEVENT")
    assert made["METHOD"] == "REQUEST"
    assert event["UID"] == "m-17@klyngedesk"
    assert event["DTSTART"].params["TZID"] == "Europe/Copenhagen"
    assert event.decoded("DTSTART") == MEETING.start
    assert event["SUMMARY"] == "Fagligt niveau; møde"
    assert event["LOCATION"] == "Ishøj Rådhus, lokale 2"
    assert event["DESCRIPTION"] == "Dagsorden følger.\nKaffe fra kl. 12.45"
    assert [str(party) for party in event["ATTENDEE"]] == ["mailto:mette@example.dk", "mailto:ib@example.dk"]
    assert event["ATTENDEE"][0].params["CN"] == "Mette Holmgaard"
    assert event["ORGANIZER"].params["CN"] == "Sekretariatet"


def test_a_moved_meeting_keeps_its_id_and_raises_its_sequence() -> None:
    (first,), (moved,) = (calendar(m).walk("VEVENT") for m in (MEETING, replace(MEETING, sequence=1)))
    assert first["UID"] == moved["UID"]
    assert (first["SEQUENCE"], moved["SEQUENCE"]) == (0, 1)


def test_a_cancelled_meeting_is_taken_out_of_calendars() -> None:
    made = calendar(replace(MEETING, sequence=2, cancelled=True))
    (event,) = made.walk("VEVENT")
    assert (made["METHOD"], event["STATUS"], event["SEQUENCE"]) == ("CANCEL", "CANCELLED", 2)


@pytest.mark.parametrize(
    "day", [datetime(2022, 3, 27), datetime(2022, 10, 30), datetime(2026, 7, 1), datetime(2026, 12, 1)]
)
@pytest.mark.parametrize("hour", [0, 4, 13])
def test_the_zone_in_the_file_is_danish_time(day: datetime, hour: int) -> None:
    (zone,) = calendar(MEETING).walk("VTIMEZONE")
    moment = day.replace(hour=hour)
    assert moment.replace(tzinfo=zone.to_tz()).utcoffset() == moment.replace(tzinfo=COPENHAGEN).utcoffset()


def test_lines_are_folded_and_end_as_the_standard_says() -> None:
    content = write_request(replace(MEETING, text="æøå " * 100))
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert content.endswith(b"END:VCALENDAR\r\n")
