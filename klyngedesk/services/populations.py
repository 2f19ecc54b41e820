"""Populations from Danmarks Statistik: first what would change, then the change as one step."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from klyngedesk.domain.danish import format_number
from klyngedesk.domain.kinds import OrganisationKind
from klyngedesk.domain.places import municipality_code
from klyngedesk.domain.population_changes import PopulationChange, PopulationFile, populations_preview
from klyngedesk.domain.problems import refuse
from klyngedesk.exchange.populations import read_populations
from klyngedesk.services.cost_participants import use_populations
from klyngedesk.services.desk import Desk
from klyngedesk.store.files import refusing
from klyngedesk.store.tables import Organisation, Population
from klyngedesk.store.work import Work
from klyngedesk.wording import sentence


@dataclass(frozen=True)
class PopulationsPreview:
    """What a file would change, and what it says of itself."""

    file: PopulationFile
    changes: tuple[PopulationChange, ...]

    @property
    def effective(self) -> tuple[PopulationChange, ...]:
        """The figures that are new or differ."""
        return tuple(change for change in self.changes if change.kind != "same")


def preview(desk: Desk, path: Path) -> PopulationsPreview:
    """Read a file and compare it with the stored figures. Refused as `read_populations` says."""
    with refusing(path):
        content = path.read_bytes()
    known = desk.ask(_municipalities)
    if not known:
        raise refuse("populations.no_municipalities")
    file = read_populations(content, [(code, name) for code, (_, name) in known.items()])
    names = {code: name for code, (_, name) in known.items()}
    return PopulationsPreview(file, populations_preview(file, desk.ask(_present), names))


def apply(desk: Desk, shown: PopulationsPreview) -> int:
    """Store the figures as one step that undo takes back; how many."""
    desk.do("Hent indbyggertal", _apply, shown)
    return len(shown.effective)


def take_in(work: Work, shown: PopulationsPreview, cost_year_id: str, period: str | None) -> None:
    """The same as a use case, and share a year by the figures of a period (None: leave the year as it is)."""
    _apply(work, shown)
    if period is not None:
        use_populations(work, cost_year_id, period)


def lines(shown: PopulationsPreview) -> list[str]:
    """The preview as lines of text."""
    told = [_line(change) for change in shown.effective]
    return [*(told or ["Der er intet at ændre."]), *(sentence(problem).line() for problem in shown.file.problems)]


def _line(change: PopulationChange) -> str:
    before = f" (før {format_number(change.old)})" if change.old is not None else ""
    return f"{change.municipality_name} {change.period}: {format_number(change.new)}{before}"


def _municipalities(work: Work) -> dict[str, tuple[str, str]]:
    """Id and name of every municipality by its code of four digits, however a file has brought it in."""
    rows = work.find(Organisation, "code", kind=OrganisationKind.MUNICIPALITY)
    return {code: (row.id, row.short_name or row.name) for row in rows if (code := municipality_code(row.code))}


def _present(work: Work) -> dict[tuple[str, str], int]:
    codes = {row_id: code for code, (row_id, _) in _municipalities(work).items()}
    return {
        (codes[row.organisation_id], row.period): row.inhabitants
        for row in work.find(Population)
        if row.organisation_id in codes
    }


def _apply(work: Work, shown: PopulationsPreview) -> None:
    ids = {code: row_id for code, (row_id, _) in _municipalities(work).items()}
    for change in shown.effective:
        organisation_id = ids[change.municipality_code]
        row = work.first(Population, organisation_id=organisation_id, period=change.period)
        if row is None:
            row = work.add(Population(organisation_id=organisation_id, period=change.period))
        row.inhabitants, row.source = change.new, shown.file.source
