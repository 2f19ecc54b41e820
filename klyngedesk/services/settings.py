"""What the user has set for this store: who they are on papers and in mails, and where files go.

Settings are no data of the field: they are told in the change log, and undo does not touch them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line
from klyngedesk.services.members import checked_mail
from klyngedesk.store.tables import Setting
from klyngedesk.store.work import Work

_OWN = "own_"
FOLDER_KEYS = "folder_"
"""What the keys of the chosen folders begin with; a key is an identity, which goes into files as it is."""


@dataclass(frozen=True)
class OwnFacts:
    """Who sends the papers: name, title, mail and phone; each may be empty."""

    name: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""

    def contact(self) -> str:
        """Name, phone and mail in one line, as under a letter; empty when nothing is known."""
        return ", ".join(part for part in (self.name, self.phone, self.email) if part)


@dataclass(frozen=True)
class Folders:
    """Where papers and backups go; empty means beside the data, in the data folder."""

    papers: str = ""
    backup: str = ""


def own_facts(work: Work) -> OwnFacts:
    """The user as they wrote themselves down."""
    return OwnFacts(**_read(work, _OWN, OwnFacts()))


def set_own_facts(work: Work, facts: OwnFacts) -> None:
    """Write the user down; refused with `person.bad_mail` for what is no mail address."""
    checked_mail(facts.email)
    _write(work, _OWN, facts)


def folders(work: Work) -> Folders:
    """The folders the user has chosen."""
    return Folders(**_read(work, FOLDER_KEYS, Folders()))


def set_folders(work: Work, chosen: Folders) -> None:
    """Choose folders; refused with `folder.none` (and the field) for one that does not exist."""
    for place, name in asdict(chosen).items():
        if clean_line(name) and not Path(clean_line(name)).is_dir():
            raise refuse("folder.none", place, folder=clean_line(name))
    _write(work, FOLDER_KEYS, chosen)


def folder_or(work: Work, name: str, usual: Path) -> Path:
    """The folder chosen for "papers" or "backup", else the usual one."""
    chosen = str(asdict(folders(work))[name])
    return Path(chosen) if chosen else usual


def sender(work: Work, cluster: str) -> str:
    """Whom papers come from: "Sekretariatet for Sundhedsklynge Syd, Mette Sandholm, 28 40 00 00, mette@…"."""
    office = f"Sekretariatet for {cluster}" if cluster else "Sekretariatet"
    return ", ".join(part for part in (office, own_facts(work).contact()) if part)


def signature(work: Work, cluster: str = "") -> str:
    """The lines under a mail."""
    facts = own_facts(work)
    office = f"Sekretariatet for {cluster}" if cluster else "Sekretariatet"
    lines = ("Venlig hilsen", facts.name, facts.title, office, facts.phone, facts.email)
    return "\n".join(line for line in lines if line) + "\n"


def _read(work: Work, prefix: str, empty: OwnFacts | Folders) -> dict[str, str]:
    stored: Mapping[str, str] = {row.id: row.value for row in work.find(Setting)}
    return {name: stored.get(prefix + name, "") for name in asdict(empty)}


def _write(work: Work, prefix: str, values: OwnFacts | Folders) -> None:
    for name, value in asdict(values).items():
        row = work.first(Setting, id=prefix + name)
        if row is not None:
            row.value = clean_line(value)
        elif clean_line(value):
            work.add(Setting(id=prefix + name, value=clean_line(value)))
