"""Inquiries to the cluster, where they were passed on to, and orientation from the bodies around."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.kinds import InquiryState
from klyngedesk.store.tables.base import Row, Word, count, flag, key, line, long_text, ref


class Inquiry(Row):
    """An inquiry (henvendelse). One with a citizen's health data has its own day of deletion."""

    __tablename__ = "inquiry"
    id: Mapped[str] = key()
    cluster_id: Mapped[str] = ref("cluster.id", owned=True)
    state: Mapped[InquiryState] = mapped_column(Word(InquiryState), default=InquiryState.RECEIVED)
    received_on: Mapped[date] = mapped_column(index=True)
    channel: Mapped[str] = line()
    sender: Mapped[str] = line()
    sender_organisation_id: Mapped[str | None] = ref("organisation.id")
    subject: Mapped[str] = line()
    text: Mapped[FormattedText] = long_text()
    health_data: Mapped[bool] = flag()
    delete_on: Mapped[date | None] = mapped_column()
    answered_on: Mapped[date | None] = mapped_column()
    answer: Mapped[FormattedText] = long_text()
    closed_on: Mapped[date | None] = mapped_column()


class InquiryForward(Row):
    """An inquiry passed on to an organisation, with the deadline given."""

    __tablename__ = "inquiry_forward"
    id: Mapped[str] = key()
    inquiry_id: Mapped[str] = ref("inquiry.id", owned=True)
    organisation_id: Mapped[str] = ref("organisation.id")
    sent_on: Mapped[date] = mapped_column()
    due_on: Mapped[date | None] = mapped_column()
    reminded_on: Mapped[date | None] = mapped_column()
    answered_on: Mapped[date | None] = mapped_column()
    answer: Mapped[FormattedText] = long_text()
    position: Mapped[int] = count()


class Orientation(Row):
    """News from a body around the cluster, kept for the standing item and the news letter."""

    __tablename__ = "orientation"
    id: Mapped[str] = key()
    cluster_id: Mapped[str] = ref("cluster.id", owned=True)
    source: Mapped[str] = line()
    source_body_id: Mapped[str | None] = ref("body.id")
    day: Mapped[date] = mapped_column(index=True)
    title: Mapped[str] = line()
    summary: Mapped[FormattedText] = long_text()
    link: Mapped[str] = line()
    relevance: Mapped[str] = line()
    item_id: Mapped[str | None] = ref("item.id")
