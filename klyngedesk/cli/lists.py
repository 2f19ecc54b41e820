"""Commands that list, and that take lists in."""

from __future__ import annotations

import json
from argparse import Namespace

from klyngedesk.cli.opened import known_body, opened
from klyngedesk.domain.danish import count_text, long_date
from klyngedesk.domain.meeting_states import state_word
from klyngedesk.services import clusters, members_import, populations
from klyngedesk.services.meetings import MeetingRow, list_meetings, local


def meetings(options: Namespace) -> None:
    """Every meeting in order of time."""
    with opened(options, read_only=True) as desk:
        rows = desk.ask(list_meetings)
    if options.json:
        print(json.dumps([_meeting(row) for row in rows], ensure_ascii=False, indent=1))
        return
    for row in rows:
        day = long_date(local(row.starts_at).date())
        print(f"{row.id}\t{day}\t{row.title or row.body}\t{state_word(row.state)}")


def bodies(options: Namespace) -> None:
    """Every body with its cluster."""
    with opened(options, read_only=True) as desk:
        rows = desk.ask(clusters.all_bodies)
    if options.json:
        listed = [{"id": row.id, "name": row.name, "cluster": row.cluster} for row in rows]
        print(json.dumps(listed, ensure_ascii=False, indent=1))
        return
    for row in rows:
        print(f"{row.id}\t{row.name}\t{row.cluster}")


def import_members(options: Namespace) -> None:
    """Take members in from Excel, or only say what would change."""
    with opened(options, read_only=options.dry_run) as desk:
        preview = members_import.preview(desk, options.file, known_body(desk, options.body))
        for line in members_import.lines(preview):
            print(line)
        changed = 0 if options.dry_run else members_import.apply(desk, preview)
    if not options.dry_run:
        print(f"{count_text(changed, 'ændring', 'ændringer')} gemt.")


def import_populations(options: Namespace) -> None:
    """Take populations in from a file of Danmarks Statistik, or only say what would change."""
    with opened(options, read_only=options.dry_run) as desk:
        preview = populations.preview(desk, options.file)
        for line in populations.lines(preview):
            print(line)
        changed = 0 if options.dry_run else populations.apply(desk, preview)
    if not options.dry_run:
        print(f"{count_text(changed, 'tal', 'tal')} gemt.")


def _meeting(row: MeetingRow) -> dict[str, str]:
    return {
        "id": row.id,
        "body": row.body,
        "date": local(row.starts_at).date().isoformat(),
        "state": row.state.value,
        "title": row.title or row.body,
    }
