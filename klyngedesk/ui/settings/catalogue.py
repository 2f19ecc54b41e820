"""The catalogue's pages: the parts of each kind of body, the outcomes, and the closing days."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtWidgets import QStackedWidget

from klyngedesk.services import bodies
from klyngedesk.services.catalogue_editing import Owner, Part
from klyngedesk.ui.office import Office
from klyngedesk.ui.settings.page import SettingsPage
from klyngedesk.ui.settings.tables import CatalogueTable
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox, holder
from klyngedesk.ui.widgets.segmented import Segmented

_WIDTH = 280


class BodyKindsPage(SettingsPage):
    """One kind of body and one part of its catalogue at a time."""

    def __init__(self, office: Office) -> None:
        content = VBox(spacing=12)
        super().__init__(
            self.tr("Kinds of body"),
            self.tr("Each kind of body has its own. Meetings already planned keep their dates."),
            content,
            fills=True,
        )
        today = office.ask(lambda work: work.today)
        kinds = [Choice(kind.id, kind.name) for kind in office.ask(bodies.body_kinds, today)]
        self.kind = Combo(kinds, kinds[0].key if kinds else None)
        names: dict[Part, str] = {
            "dates": self.tr("Deadlines"),
            "sections": self.tr("Sections"),
            "standing": self.tr("Standing items"),
        }
        what = self.tr("What to edit")
        self.part = Segmented(what, list(names.items()))
        self.tables: dict[Part, CatalogueTable] = {
            part: CatalogueTable(office, part, name) for part, name in names.items()
        }
        self._stack = QStackedWidget()
        for table in self.tables.values():
            self._stack.addWidget(table)
        field = FormField(self.tr("Kind of body"), self.kind, width=_WIDTH)
        choice = holder(VBox(Label(what, "label"), self.part, spacing=4))
        content.add(FlowLayout(field, choice, spacing=12), (self._stack, 1))
        self.kind.chosen.connect(self._show_kind)
        self.part.chosen.connect(lambda part: self._stack.setCurrentWidget(self.tables[part]))
        self._show_kind(self.kind.value())

    def _show_kind(self, kind_id: Hashable) -> None:
        for table in self.tables.values():
            table.show_owner(Owner(kind_id=str(kind_id or "")))


class WholePage(SettingsPage):
    """A part of the catalogue that holds for every body."""

    def __init__(self, office: Office, part: Part, title: str, subtitle: str) -> None:
        content = VBox()
        super().__init__(title, subtitle, content, fills=True)
        self.table = CatalogueTable(office, part, title)
        self.table.refresh()
        content.add((self.table, 1))
