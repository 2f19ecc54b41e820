"""Dialogs about the parties of the cluster."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import OrganisationKind
from klyngedesk.domain.problems import Refused
from klyngedesk.services import organisations
from klyngedesk.services.members import checked_mail
from klyngedesk.services.organisations import OrganisationFacts, OrganisationRow
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog, row_of
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField, LineField, TextField
from klyngedesk.ui.widgets.grouped_list import GroupedList, Heading, Row
from klyngedesk.ui.widgets.grouped_list.rows import Entry, ListStyle
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.words import title_word

_PARTIES = ListStyle(row_height=44, left=12, inset=4, lines=False)
_LIST_WIDTH, _LIST_HEIGHT = 272, 460


class OrganisationForm(QWidget):
    """The fields of an organisation."""

    def __init__(self) -> None:
        super().__init__()
        kinds = Combo([Choice(kind, title_word(kind)) for kind in OrganisationKind])
        self.fields = {
            "name": FormField(self.tr("Name"), LineField(organisations.checked_name, str)),
            "short_name": FormField(self.tr("Short name"), TextField()),
            "kind": FormField(self.tr("Kind"), kinds),
            "code": FormField(self.tr("Municipality code"), LineField(organisations.checked_code, str)),
            "email": FormField(self.tr("Mail"), LineField(checked_mail, str)),
            "department": FormField(self.tr("Department"), TextField()),
            "address": FormField(self.tr("Address"), TextField()),
            "postal": FormField(self.tr("Postal code and town"), TextField()),
            "ean": FormField(self.tr("EAN"), LineField(organisations.checked_ean, str)),
        }
        found = self.fields
        self.setLayout(
            VBox(
                found["name"],
                row_of(found["short_name"], found["kind"]),
                row_of(found["email"], found["code"]),
                row_of(found["department"], found["ean"]),
                row_of(found["address"], found["postal"]),
                spacing=12,
            )
        )

    def place_in(self, dialog: BaseDialog) -> None:
        """Let a dialog show refusals under the fields they concern."""
        for name in ("name", "code", "email", "ean"):
            dialog.name_field(name, self.fields[name])

    def begin(self, facts: OrganisationFacts) -> None:
        """Show an organisation."""
        for name, field in self.fields.items():
            field.begin(getattr(facts, name))

    def flush(self) -> None:
        """Store what is being typed."""
        for field in self.fields.values():
            field.flush()

    def facts(self) -> OrganisationFacts:
        """What is typed; raises Refused."""
        texts = {name: str(field.value()) for name, field in self.fields.items() if name != "kind"}
        return OrganisationFacts(kind=OrganisationKind(str(self.fields["kind"].value())), **texts)

    def good_facts(self, stored: OrganisationFacts) -> OrganisationFacts:
        """What is typed, and what is stored in the place of what cannot stand."""
        good: dict[str, str] = {}
        for name, field in self.fields.items():
            with suppress(Refused):
                good[name] = str(field.value())
        return replace(stored, kind=OrganisationKind(good.pop("kind")), **good)


class NewOrganisationDialog(BaseDialog):
    """Adds a party to the cluster; `organisation_id` is the new one after the dialog was accepted."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        subtitle = self.tr("It becomes a party of the cluster from today.")
        super().__init__(parent, self.tr("New organisation"), subtitle)
        self._office = office
        self.organisation_id = ""
        self._form = OrganisationForm()
        self._form.begin(OrganisationFacts(OrganisationKind.MUNICIPALITY, ""))
        self._form.place_in(self)
        self.body.add(self._form)
        self.set_primary(self.tr("Add organisation"))
        self._form.fields["name"].editor.widget().setFocus()

    def submit(self) -> None:
        add, facts = organisations.add_organisation, self._form.facts()
        self.organisation_id = self._office.attempt("Opret organisation", add, self._office.cluster_id, facts)


class OrganisationsDialog(BaseDialog):
    """The parties at the left, the chosen one's facts at the right; what is typed is stored at once."""

    def __init__(self, office: Office, parent: QWidget, chosen: str = "") -> None:
        super().__init__(parent, self.tr("Organisations"), width=BROAD)
        self._office = office
        self._rows: dict[str, OrganisationRow] = {}
        self._shown = ""
        self._list, self._form = GroupedList(self.tr("Organisations"), _PARTIES), OrganisationForm()
        self._join = Button(self.tr("Make it a party of the cluster"))
        self._form.place_in(self)
        self._chairing = Label(self.tr("Co-chairing municipality: hosts the secretariat."), "caption", wrap=True)
        fix(self._list, width=_LIST_WIDTH, height=_LIST_HEIGHT)
        right = VBox(self._form, self._chairing, HBox(self._join, None), None, spacing=12)
        self.body.add(HBox(self._list, (right, 1), spacing=24))
        self.cancel_button.hide()
        self.set_primary(self.tr("Close"))
        self.add_help(self.tr("New organisation …"), self._add)
        self._list.current_changed.connect(self._choose)
        self._join.clicked.connect(self._join_cluster)
        self.finished.connect(lambda _: self._form.flush())
        for field in self._form.fields.values():
            field.committed.connect(lambda _: self._store())
        self._refresh(chosen)
        self._list.setFocus()

    def _refresh(self, chosen: str) -> None:
        today = self._office.ask(lambda work: work.today)
        rows = self._office.ask(organisations.organisations, self._office.cluster_id, today)
        self._rows = {row.id: row for row in rows}
        self._list.set_rows(self._entries(rows))
        self._list.set_current(chosen)
        self._list.select_first()
        self._choose(self._list.current_key())

    def _entries(self, rows: Sequence[OrganisationRow]) -> list[Entry]:
        parties, others = [row for row in rows if row.in_cluster], [row for row in rows if not row.in_cluster]
        found: list[Entry] = []
        for title, under in ((self.tr("Parties of the cluster"), parties), (self.tr("Others"), others)):
            if under:
                found += [Heading(title), *(_entry(row) for row in under)]
        return found

    def _choose(self, key: object) -> None:
        row = self._rows.get(str(key))
        same = row is not None and row.id == self._shown
        if not same:
            self._form.flush()
        self._shown = row.id if row else ""
        self._form.setVisible(row is not None)
        self._join.setVisible(row is not None and not row.in_cluster)
        self._chairing.setVisible(row is not None and row.co_chairing)
        if row is not None and not same:
            self._form.begin(row.facts)

    def _store(self) -> None:
        """Store what is typed; what cannot stand stays in its field, which says why when it is left."""
        row = self._rows.get(self._shown)
        if row is None:
            return
        facts = self._form.good_facts(row.facts)
        label, key = f"Ret {row.facts.name}", f"organisation/{row.id}"
        self._office.typed(label, key, organisations.edit_organisation, row.id, facts)
        self._refresh(row.id)

    def _join_cluster(self) -> None:
        row = self._rows[self._shown]
        join, cluster_id = organisations.join_cluster, self._office.cluster_id
        self._office.do(f"Gør {row.facts.name} til part i klyngen", join, cluster_id, row.id)
        self._refresh(row.id)

    def _add(self) -> None:
        dialog = NewOrganisationDialog(self._office, self)
        if dialog.exec():
            self._refresh(dialog.organisation_id)


def _entry(row: OrganisationRow) -> Row:
    return Row(row.id, row.facts.name, title_word(row.facts.kind), icon="building-2")
