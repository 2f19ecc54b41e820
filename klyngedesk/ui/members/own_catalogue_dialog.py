"""The deadlines, sections and standing items of one body: those of its kind, or its own."""

from __future__ import annotations

from collections.abc import Hashable
from typing import cast, get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from klyngedesk.services import own_catalogue
from klyngedesk.services.bodies import BodyView
from klyngedesk.services.own_catalogue import OwnPart, PartOfBody
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog
from klyngedesk.ui.dialogs.undoing import DialogUndo
from klyngedesk.ui.help.keys import help_by_f1
from klyngedesk.ui.office import Office
from klyngedesk.ui.settings.tables import CatalogueTable
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.segmented import Segmented
from klyngedesk.wording.catalogue_words import PARTS


class OwnCatalogueDialog(BaseDialog):
    """Everything is stored as it is changed, and can be undone; what the body leaves behind is kept for it."""

    def __init__(self, office: Office, parent: QWidget, view: BodyView) -> None:
        subtitle = self.tr("{body}. Meetings already planned keep their dates and their items.")
        title = self.tr("Deadlines, sections and standing items")
        super().__init__(parent, title, subtitle.format(body=view.facts.name), width=BROAD)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names: dict[OwnPart, str] = {
            "dates": self.tr("Deadlines"),
            "sections": self.tr("Sections"),
            "standing": self.tr("Standing items"),
        }
        self.part = Segmented(self.tr("What to edit"), list(names.items()))
        self.panes = {part: PartPane(office, view, part, names[part]) for part in get_args(OwnPart)}
        self._stack = QStackedWidget()
        for pane in self.panes.values():
            self._stack.addWidget(pane)
        self.body.add(HBox(self.part, None), self._stack)
        self.part.chosen.connect(lambda part: self._stack.setCurrentWidget(self.panes[cast(OwnPart, part)]))
        self.add_note(self.tr("Everything is stored as you change it."))
        self.cancel_button.hide()
        self.set_primary(self.tr("Close"))
        self.panes["dates"].table().setFocus()
        DialogUndo(self, office)
        help_by_f1(self, "medlemmer")


class PartPane(QWidget):
    """One part: whose it is, and its table, which can be edited when it is the body's own."""

    def __init__(self, office: Office, view: BodyView, part: OwnPart, name: str) -> None:
        super().__init__()
        self._office, self._view, self._part = office, view, part
        self.whose = Segmented(self.tr("{part}: whose").format(part=name))
        self._told = Label("", "caption", wrap=True)
        self.inherited = CatalogueTable(office, part, name, editable=False)
        self.own = CatalogueTable(office, part, name)
        self._tables = QStackedWidget()
        self._tables.addWidget(self.inherited)
        self._tables.addWidget(self.own)
        self.setLayout(VBox(HBox(self.whose, None), self._told, (self._tables, 1), spacing=8))
        self.whose.chosen.connect(self._choose)
        office.changed.connect(self._changed)
        self._show()

    def table(self) -> QWidget:
        """The table that is shown."""
        return cast(CatalogueTable, self._tables.currentWidget()).table

    def _changed(self, _kinds: object) -> None:
        self._show()

    def _show(self) -> None:
        found = self._office.ask(own_catalogue.part_of_body, self._view.id, self._part)
        choices = [(False, self.tr("Use those of the kind of body")), (True, self.tr("Use its own"))]
        if self.whose.current() is None:
            self.whose.set_choices(choices)
        self.whose.set_current(found.own)
        self._told.setText(self._words(found))
        shown = self.own if found.own else self.inherited
        shown.show_owner(found.owner)
        self._tables.setCurrentWidget(shown)

    def _words(self, found: PartOfBody) -> str:
        if found.own:
            return self.tr("They hold for {body} alone. What is changed for {kind} does not reach them.").format(
                body=self._view.facts.name, kind=found.kind
            )
        return self.tr("From {kind}. They are edited under Settings › Kinds of body.").format(kind=found.kind)

    def _choose(self, own: Hashable) -> None:
        part, name = PARTS[self._part], self._view.facts.name
        if own:
            self._office.do(f"Brug egne {part} i {name}", own_catalogue.use_own, self._view.id, self._part)
        else:
            self._office.do(f"Brug forumtypens {part} i {name}", own_catalogue.use_kinds, self._view.id, self._part)
        # A refusal changes nothing, and the switch must go back.
        self._show()
