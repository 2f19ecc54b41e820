"""A posting as a form. It says in its title which purse it is in, and refuses what the purse may not pay."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.problems import Refused
from klyngedesk.domain.purses import check_category
from klyngedesk.services import cluster_funds, postings
from klyngedesk.services.cluster_funds import GrantRow
from klyngedesk.services.postings import PostingFields
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.finance.forms import (
    amount_field,
    choice_field,
    day_field,
    day_of,
    key_of,
    start_in,
    text_field,
    whole,
)
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import Choice
from klyngedesk.ui.words import decision_number_text


def new_fields(office: Office, purse: Purse, grant_id: str | None = None) -> PostingFields:
    """What a new posting starts from."""
    return PostingFields(purse, office.ask(lambda work: work.today), "", None, 0, grant_id)


def edit_posting(window: QWidget, office: Office, posting_id: str | None, fields: PostingFields) -> None:
    """Let the user book a posting (a new one without an id); what is moved to the other purse opens again there."""
    while True:
        dialog = PostingDialog(window, office, posting_id, fields)
        dialog.exec()
        if dialog.moved is None:
            return
        fields = dialog.moved


class PostingDialog(BaseDialog):
    """`moved` holds what was typed when the user moves it to the co-financing."""

    def __init__(self, parent: QWidget, office: Office, posting_id: str | None, fields: PostingFields) -> None:
        self._funds = fields.purse is Purse.CLUSTER_FUNDS
        self._office, self._posting_id, self._purse = office, posting_id, fields.purse
        self.moved: PostingFields | None = None
        super().__init__(parent, *_titles(fields.purse, new=posting_id is None))
        self._categories = {row.id: row for row in office.ask(cluster_funds.categories)}
        self._add_fields(fields)
        self.way_out = self.add_help(self.tr("Move to co-financing"), self._move)
        start_in(self.text)
        self.set_primary(self.tr("Book") if posting_id is None else self.tr("Store"))
        self._check_category()

    def _add_fields(self, fields: PostingFields) -> None:
        today = self._office.ask(lambda work: work.today)
        self.day = self.name_field("day", day_field(self.tr("Date"), fields.day, today))
        amount = amount_field(self.tr("Amount in kr."), fields.amount_oere or None)
        self.amount = self.name_field("amount", amount)
        self.text = self.name_field("text", text_field(self.tr("Text"), fields.text))
        categories = [Choice(row.id, row.name) for row in self._categories.values()]
        self.category = self.name_field("category", choice_field(self.tr("Category"), categories, fields.category_id))
        self.category.edited.connect(self._check_category)
        grants = self._office.ask(cluster_funds.grants, self._office.cluster_id) if self._funds else []
        choices = [Choice(row.id, _grant_words(row)) for row in grants]
        self.grant = self.name_field("grant", choice_field(self.tr("Granted in decision"), choices, fields.grant_id))
        organisations = [Choice("", self.tr("None")), *(Choice(key, name) for key, name in self._receivers())]
        self.receiver = choice_field(self.tr("Receiver"), organisations, fields.organisation_id or "")
        self.voucher = text_field(self.tr("Voucher no."), fields.voucher)
        self.body.add(row_of(self.day, self.amount), self.text, self.category, self.grant)
        self.grant.setVisible(self._funds)
        self.body.add(row_of(self.receiver, self.voucher))

    def _receivers(self) -> list[tuple[str, str]]:
        return self._office.ask(postings.receivers)

    def _check_category(self) -> None:
        """Say at once, under the field, what the purse may not pay, and offer the way out."""
        chosen = self._categories.get(key_of(self.category) or "")
        self.way_out.hide()
        if chosen is None:
            return
        try:
            check_category(self._purse, chosen.name, administrative=chosen.administrative)
        except Refused as refused:
            self.show_refusal(refused)
            self.way_out.show()

    def _fields(self) -> PostingFields:
        return PostingFields(
            purse=self._purse,
            day=day_of(self.day),
            text=str(self.text.value()),
            category_id=key_of(self.category),
            amount_oere=whole(self.amount),
            grant_id=key_of(self.grant) if self._funds else None,
            organisation_id=key_of(self.receiver),
            voucher=str(self.voucher.value()),
        )

    def _move(self) -> None:
        try:
            fields = self._fields()
        except Refused:
            self.press_primary()
            return
        self.moved = replace(fields, purse=Purse.CO_FINANCING, grant_id=None)
        self.reject()

    def submit(self) -> None:
        fields = self._fields()
        label = f"Bogfør »{fields.text}«" if self._posting_id is None else f"Ret posteringen »{fields.text}«"
        self._office.attempt(label, postings.put_posting, self._office.cluster_id, self._posting_id, fields)


def _titles(purse: Purse, *, new: bool) -> tuple[str, str]:
    """Title and rule of the purse."""
    if purse is Purse.CLUSTER_FUNDS:
        title = (
            QCoreApplication.translate("Finance", "New posting in the cluster funds")
            if new
            else QCoreApplication.translate("Finance", "Posting in the cluster funds")
        )
        return title, QCoreApplication.translate("Finance", "Only for efforts for shared patients")
    title = (
        QCoreApplication.translate("Finance", "New posting in the co-financing")
        if new
        else QCoreApplication.translate("Finance", "Posting in the co-financing")
    )
    return title, QCoreApplication.translate("Finance", "Wages and running costs of the secretariat")


def _grant_words(row: GrantRow) -> str:
    if row.decision_number is None or row.decision_year is None:
        return row.title
    return f"{decision_number_text(row.decision_number, row.decision_year)} {row.title}"
