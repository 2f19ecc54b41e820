"""Postings: money used or received, each in one of the two purses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.purses import Entry, check_posting
from klyngedesk.domain.typed import clean_line
from klyngedesk.store.queries.funds import PostingRow, booked_years, postings
from klyngedesk.store.queries.organisations import organisation_labels
from klyngedesk.store.tables import Posting, PostingCategory
from klyngedesk.store.work import Work

__all__ = ["PostingRow", "booked_years", "postings"]


@dataclass(frozen=True)
class PostingFields:
    """What may be written about a posting; income is negative."""

    purse: Purse
    day: date | None
    text: str
    category_id: str | None
    amount_oere: int
    grant_id: str | None = None
    organisation_id: str | None = None
    voucher: str = ""


def put_posting(work: Work, cluster_id: str, posting_id: str | None, fields: PostingFields) -> str:
    """Book a posting, or write a booked one anew; its id. Refused as `check_fields`."""
    category_id, day = check_fields(work, fields)
    row = work.get(Posting, posting_id) if posting_id else work.add(Posting(cluster_id=cluster_id))
    row.purse, row.day, row.text, row.category_id = fields.purse, day, clean_line(fields.text), category_id
    row.amount_oere, row.grant_id = fields.amount_oere, fields.grant_id
    row.organisation_id, row.voucher = fields.organisation_id, clean_line(fields.voucher)
    return row.id


def check_fields(work: Work, fields: PostingFields) -> tuple[str, date]:
    """Category and day of a posting that may be booked.

    Refused as `check_posting` says, and with posting.no_day at "day" and posting.no_category at "category".
    """
    if fields.day is None:
        raise refuse("posting.no_day", "day")
    if fields.category_id is None:
        raise refuse("posting.no_category", "category")
    category = work.get(PostingCategory, fields.category_id)
    check_posting(
        Entry(
            purse=fields.purse,
            text=clean_line(fields.text),
            category=category.name,
            administrative=category.administrative,
            amount_oere=fields.amount_oere,
            has_grant=fields.grant_id is not None,
        )
    )
    return category.id, fields.day


def purse_of(work: Work, posting_id: str) -> Purse:
    """The purse a posting is in."""
    return work.get(Posting, posting_id).purse


def receivers(work: Work) -> list[tuple[str, str]]:
    """Id and name of the organisations that money can go to or come from."""
    return organisation_labels(work)


def fields_of(row: PostingRow) -> PostingFields:
    """What is written about a booked posting."""
    return PostingFields(
        purse=row.purse,
        day=row.day,
        text=row.text,
        category_id=row.category_id,
        amount_oere=row.amount_oere,
        grant_id=row.grant_id,
        organisation_id=row.organisation_id,
        voucher=row.voucher,
    )


def remove_postings(work: Work, posting_ids: Sequence[str]) -> None:
    """Remove postings."""
    for posting_id in posting_ids:
        work.delete(work.get(Posting, posting_id))
