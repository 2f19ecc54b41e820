"""The command that makes papers."""

from __future__ import annotations

import sys
from argparse import Namespace

from klyngedesk.cli.opened import known_body, known_cluster, known_meeting, opened
from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.services.cost_sharing import cost_years
from klyngedesk.services.desk import Desk
from klyngedesk.services.papers.making import Subject, make_paper


def paper(options: Namespace) -> None:
    """Make one paper; what the user should know about it goes to stderr."""
    with opened(options) as desk:
        made = make_paper(
            desk,
            options.kind,
            _subject(desk, options),
            full=options.full,
            out=options.out,
            template=options.template,
            overwrite=options.overwrite,
        )
    if made.problems:
        from klyngedesk.cli import one_line

        print(one_line(Refused(*made.problems)), file=sys.stderr)
    print(made.path)


def _subject(desk: Desk, options: Namespace) -> Subject:
    if options.kind in ("agenda", "minutes"):
        return Subject(meeting_id=known_meeting(desk, options.meeting))
    if options.kind == "members":
        return Subject(body_id=known_body(desk, options.body), day=options.day)
    return Subject(cost_year_id=_cost_year(desk, known_cluster(desk, options.cluster), options.year))


def _cost_year(desk: Desk, cluster_id: str, year: int | None) -> str:
    found = [row for row in desk.ask(cost_years, cluster_id) if year in (None, row.year)]
    if not found:
        raise refuse("command.no_cost_year", cluster=cluster_id, of_year=f" for {year}" if year else "")
    return found[0].id
