"""The parties of a cluster: municipalities, hospitals, the region, general practice and the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from klyngedesk.domain.kinds import OrganisationKind
from klyngedesk.domain.organisation_names import match_organisation
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import clean_line, quoted
from klyngedesk.services import open_follow_ups
from klyngedesk.services.positions import after_last
from klyngedesk.services.seats import ORDER
from klyngedesk.store.tables import ClusterOrganisation, Organisation
from klyngedesk.store.work import Work

_EAN_DIGITS = 13


@dataclass(frozen=True)
class OrganisationFacts:
    """What is typed about an organisation. `code` is a municipality's, with or without its leading nought."""

    kind: OrganisationKind
    name: str
    short_name: str = ""
    code: str = ""
    department: str = ""
    address: str = ""
    postal: str = ""
    email: str = ""
    ean: str = ""


@dataclass(frozen=True)
class OrganisationRow:
    """An organisation; `in_cluster` tells whether it is a party of the cluster on the day asked for."""

    id: str
    facts: OrganisationFacts
    in_cluster: bool
    co_chairing: bool

    @property
    def label(self) -> str:
        """Its short name when it has one."""
        return self.facts.short_name or self.facts.name


def organisations(work: Work, cluster_id: str, day: date) -> list[OrganisationRow]:
    """All organisations: the cluster's parties in their order, then the others by kind and name."""
    joined = work.find(ClusterOrganisation, "position", cluster_id=cluster_id)
    parties = {row.organisation_id: row for row in joined if row.valid_on(day)}
    places = {key: place for place, key in enumerate(parties)}
    rows = [_row(row, parties.get(row.id)) for row in work.find(Organisation, "name")]
    last = len(places)
    return sorted(rows, key=lambda row: (places.get(row.id, last), ORDER.index(row.facts.kind)))


def add_organisation(work: Work, cluster_id: str, facts: OrganisationFacts) -> str:
    """Add an organisation as a party of the cluster from today; its id.

    Refused without a name (`organisation.no_name`) and when one is known under another spelling of the name
    (`organisation.known`).
    """
    known = match_organisation(clean_line(facts.name), [row.name for row in work.find(Organisation)])
    if known is not None:
        raise refuse("organisation.known", "name", name=known)
    row = Organisation(position=after_last(work.find(Organisation)))
    _put(row, facts)
    work.add(row)
    join_cluster(work, cluster_id, row.id)
    return row.id


def edit_organisation(work: Work, organisation_id: str, facts: OrganisationFacts) -> None:
    """Change what is known of an organisation; refused without a name. Agendas being written follow its name."""
    row = work.get(Organisation, organisation_id)
    with open_follow_ups.renamed(work, row):
        _put(row, facts)


def join_cluster(work: Work, cluster_id: str, organisation_id: str) -> None:
    """Make an organisation a party of the cluster from today; one that is a party stays as it is."""
    joined = work.find(ClusterOrganisation, cluster_id=cluster_id)
    if any(row.organisation_id == organisation_id and row.valid_on(work.today) for row in joined):
        return
    party = ClusterOrganisation(
        cluster_id=cluster_id, organisation_id=organisation_id, valid_from=work.today, position=after_last(joined)
    )
    work.add(party)


def checked_name(typed: str) -> str:
    """An organisation's name as typed; refused with `organisation.no_name` when there is none."""
    if not clean_line(typed):
        raise refuse("organisation.no_name", "name")
    return clean_line(typed)


def checked_code(typed: str) -> str:
    """A municipality's code with its four digits (101 and 0101 are the same), or nothing.

    Refused with `organisation.code`.
    """
    code = clean_line(typed)
    if code and (not code.isdecimal() or len(code) > 4):
        raise refuse("organisation.code", "code", typed=quoted(code))
    return code.zfill(4) if code else ""


def checked_ean(typed: str) -> str:
    """An EAN number as its 13 digits, however they were spaced, or nothing; refused with `organisation.ean`."""
    digits = "".join(clean_line(typed).split())
    if digits and not (digits.isdecimal() and len(digits) == _EAN_DIGITS):
        raise refuse("organisation.ean", "ean", typed=quoted(clean_line(typed)))
    return digits


def _row(row: Organisation, party: ClusterOrganisation | None) -> OrganisationRow:
    facts = OrganisationFacts(
        row.kind,
        row.name,
        row.short_name,
        row.code,
        row.department,
        row.address,
        row.postal,
        row.email,
        row.ean,
    )
    return OrganisationRow(row.id, facts, party is not None, party is not None and party.co_chairing)


def _put(row: Organisation, facts: OrganisationFacts) -> None:
    row.kind, row.name, row.code = facts.kind, checked_name(facts.name), checked_code(facts.code)
    row.short_name = clean_line(facts.short_name)
    row.department, row.address = clean_line(facts.department), clean_line(facts.address)
    row.postal, row.email, row.ean = clean_line(facts.postal), clean_line(facts.email), checked_ean(facts.ean)
