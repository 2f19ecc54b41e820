"""Meeting requests as .ics files (iCalendar, RFC 5545 and 5546), which calendars take in, move and remove.

The same meeting keeps its UID for ever; each new request has a higher SEQUENCE, or the calendar ignores it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from klyngedesk.domain.mail_addresses import wire_address
from klyngedesk.domain.typed import clean, clean_line
from klyngedesk.exchange.eml import Recipient

if TYPE_CHECKING:
    from icalendar import Calendar, Event, Timezone, vCalAddress

ZONE = "Europe/Copenhagen"


@dataclass(frozen=True)
class MeetingRequest:
    """A meeting as it goes into calendars. `start` and `end` are moments with a zone.

    `sequence` begins at 0 and rises by one each time something that was sent out changes, also by the
    cancelling. `made_at` is when the request was made.
    """

    meeting_id: str
    sequence: int
    title: str
    start: datetime
    end: datetime
    made_at: datetime
    organiser: Recipient
    place: str = ""
    text: str = ""
    invited: tuple[Recipient, ...] = ()
    cancelled: bool = False


def write_request(request: MeetingRequest) -> bytes:
    """The request, or the cancelling of it, as an .ics file. Refuses mail.bad_address."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Klyngedesk//Klyngedesk//DA")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if request.cancelled else "REQUEST")
    calendar.add_component(_copenhagen())
    calendar.add_component(_event(request))
    return _as_bytes(calendar)


def _event(request: MeetingRequest) -> Event:
    from icalendar import Event

    zone = ZoneInfo(ZONE)
    event = Event()
    event.add("uid", f"{request.meeting_id}@klyngedesk")
    event.add("sequence", request.sequence)
    event.add("dtstamp", request.made_at.astimezone(UTC))
    event.add("dtstart", request.start.astimezone(zone))
    event.add("dtend", request.end.astimezone(zone))
    event.add("summary", clean_line(request.title))
    event.add("status", "CANCELLED" if request.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if request.cancelled else "OPAQUE")
    if request.place:
        event.add("location", clean_line(request.place))
    if request.text:
        event.add("description", clean(request.text))
    event.add("organizer", _party(request.organiser))
    for recipient in request.invited:
        party = _party(recipient)
        party.params["ROLE"] = "REQ-PARTICIPANT"
        party.params["PARTSTAT"] = "NEEDS-ACTION"
        party.params["RSVP"] = "TRUE"
        event.add("attendee", party, encode=False)
    return event


def _party(recipient: Recipient) -> vCalAddress:
    from icalendar import vCalAddress

    party = vCalAddress(f"mailto:{wire_address(recipient.mail)}")
    name = clean_line(recipient.name).replace('"', "'")
    if name:
        party.params["CN"] = name
    return party


def _copenhagen() -> Timezone:
    """Danish time with the European Union's rule for summer time (directive 2000/84/EC), in force since 1996."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    winter, summer = timedelta(hours=1), timedelta(hours=2)
    zone = Timezone()
    zone.add("tzid", ZONE)
    for part, name, before, after, month, hour in (
        (TimezoneDaylight(), "CEST", winter, summer, 3, 2),
        (TimezoneStandard(), "CET", summer, winter, 10, 3),
    ):
        part.add("tzname", name)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("dtstart", datetime(1996, month, 31 if month == 3 else 27, hour))
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        zone.add_component(part)
    return zone


def _as_bytes(calendar: Calendar) -> bytes:
    content: bytes = calendar.to_ical()
    return content
