"""Mail drafts to the municipalities that have not paid; nothing is sent by the program itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from klyngedesk.domain.collection import CollectionState
from klyngedesk.domain.danish import long_date
from klyngedesk.domain.money import format_kroner
from klyngedesk.domain.problems import refuse
from klyngedesk.exchange.eml import MailDraft, Recipient
from klyngedesk.services import collections
from klyngedesk.services.cost_sharing import CostShareRow, CostTable, cost_table
from klyngedesk.services.desk import Desk
from klyngedesk.services.mail_drafts import put_draft
from klyngedesk.services.settings import signature
from klyngedesk.store.tables import Organisation
from klyngedesk.store.work import Work


def collection_drafts(desk: Desk, cost_year_id: str, state: CollectionState) -> list[Path]:
    """Write a draft to each municipality that has something coming, and mark those: the files.

    SENT asks those that nothing was sent to, REMINDED those that were asked and have not paid. Refused before
    anything is written with collection.no_address, and as `write_whole` says.
    """
    table = desk.ask(cost_table, cost_year_id)
    rows = receivers(table, state)
    addresses = desk.ask(_addresses, rows)
    signed = desk.ask(signature, table.cluster)
    made: list[Path] = []
    for row in rows:
        draft = MailDraft(_subject(table, state), _text(table, row, state) + signed, (addresses[row.organisation_id],))
        made.append(put_draft(desk, draft, f"{_subject(table, state)} {row.name}"))
    word = "Send opkrævning" if state is CollectionState.SENT else "Send påmindelse"
    desk.do(f"{word} til {len(rows)}", collections.mark, [row.id for row in rows], state, desk.ask(_today))
    return made


def receivers(table: CostTable, state: CollectionState) -> list[CostShareRow]:
    """Whom the drafts would go to."""
    if state is CollectionState.SENT:
        return [row for row in table.rows if row.state is CollectionState.NOT_SENT and row.total_oere > 0]
    return collections.missing(table)


def _addresses(work: Work, rows: Sequence[CostShareRow]) -> dict[str, Recipient]:
    found = {row.organisation_id: work.get(Organisation, row.organisation_id) for row in rows}
    nameless = [row.name for row in rows if not found[row.organisation_id].email]
    if nameless:
        raise refuse("collection.no_address", name=", ".join(nameless))
    return {key: Recipient(row.email, row.name) for key, row in found.items()}


def _subject(table: CostTable, state: CollectionState) -> str:
    word = "Opkrævning" if state is CollectionState.SENT else "Påmindelse om opkrævning"
    return f"{word}: {table.scheme} {table.year}"


def _text(table: CostTable, row: CostShareRow, state: CollectionState) -> str:
    amount, scheme = format_kroner(row.asked_oere), table.scheme[:1].lower() + table.scheme[1:]
    due = f" Betalingsfristen er {long_date(table.due_on)}." if table.due_on else ""
    if state is CollectionState.SENT:
        said = f"For {row.name} er andelen af {scheme} i {table.year} på {amount}."
    else:
        said = f"Vi har endnu ikke modtaget {amount} fra {row.name} til {scheme} i {table.year}."
    return f"Hej\n\n{said}{due}\n\n"


def _today(work: Work) -> date:
    return work.today
