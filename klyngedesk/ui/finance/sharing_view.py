"""The cost sharing of a year: table, footnotes and source, and beside them how the shares come in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from klyngedesk.domain.collection import CollectionState
from klyngedesk.services.cost_sharing import CostTable, CostYearRow, cost_table, cost_years
from klyngedesk.ui.finance.actions import Actions
from klyngedesk.ui.finance.collection_pane import CollectionPane
from klyngedesk.ui.finance.notes import Notes
from klyngedesk.ui.finance.sharing_editing import SharingEditing
from klyngedesk.ui.finance.sharing_table import SharingTable
from klyngedesk.ui.finance.view import FinanceView
from klyngedesk.ui.finance.words import basis_text
from klyngedesk.ui.office import Office
from klyngedesk.ui.page import Breadth
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.buttons import Button, IconButton
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.fields import Choice, Combo
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder, scroller
from klyngedesk.ui.widgets.page_header import HeaderFrame
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel

_RIGHT = 336
_YEAR = "finance/year"


class SharingView(FinanceView):
    """`year_changed` tells that another year is shown."""

    year_changed = Signal()

    def __init__(self, office: Office, actions: Actions) -> None:
        super().__init__()
        self._office, self._actions = office, actions
        self._years: list[CostYearRow] = []
        self._shown: CostTable | None = None
        self.year = Combo(name=self.tr("Year"))
        self.table, self.notes, self.collection = SharingTable(), Notes(), CollectionPane()
        self.editing = SharingEditing(office, actions.sharing, self.table, self)
        self._arrange()
        self._connect()
        office.remembered.follow_table("finance/sharing", self.table)
        office.remembered.follow_table("finance/costs", self.collection.lines.table)

    # -- parts

    def _arrange(self) -> None:
        self._excel = Button(self.tr("Store as Excel"))
        self._word = Button(self.tr("Make sharing key in Word"), "normal", "file-text")
        more = IconButton("ellipsis", self.tr("More for this year"))
        menu = QMenu(more)
        common = self._actions.common
        menu.addActions([common.new, *self._actions.sharing.on_year, common.word, common.print, common.excel])
        more.set_menu(menu)
        fix(self.year, width=88)
        self.head = HeaderFrame("", "", self.year, self._excel, self._word, more)
        self._differ, self._uncounted = Banner("warn", ""), self._nobody_counted()
        self._banner = holder(VBox(self._differ, self._uncounted, margins=(24, 12, 24, 4)))
        self._middle = VBox(self._banner, self.table, self.notes, None, spacing=0)
        self._area = scroller(Panel("pane", self._middle))
        self._right = scroller(self.collection)
        self._side = Panel("right", VBox(self._right, spacing=0))
        fix(self._side, width=_RIGHT)
        body = HBox((self._area, 1), self._side, spacing=0)
        self._stack = QStackedWidget()
        self._stack.addWidget(holder(VBox(self.head, (body, 1), spacing=0)))
        self._stack.addWidget(self._empty())
        self.setLayout(VBox(self._stack, spacing=0))

    def _empty(self) -> EmptyState:
        button = Button(self.tr("Make the first cost sharing …"), "primary", "plus")
        button.clicked.connect(lambda: self.editing.first_year())
        text = self.tr("Write the amount: the program shares it among the cluster's municipalities by inhabitants.")
        return EmptyState("landmark", self.tr("No cost sharing yet"), text, button)

    def _nobody_counted(self) -> Banner:
        button = Button(self.tr("Import populations …"))
        button.clicked.connect(self._actions.sharing.populations.trigger)
        text = self.tr("Import them from a file of Statistics Denmark, or write them in the table.")
        return Banner("info", self.tr("The amount is shared when the populations are here"), text, button)

    def _connect(self) -> None:
        self.year.chosen.connect(lambda year_id: self.show_year(str(year_id)))
        self._excel.clicked.connect(self._actions.common.excel.trigger)
        self._word.clicked.connect(self._actions.common.word.trigger)
        self.table.menu_wanted.connect(self._open_menu)
        self.table.sorting_changed.connect(self.editing.enable)
        self.table.selectionModel().selectionChanged.connect(lambda: self._selection_changed())
        self.collection.mark.clicked.connect(self._actions.sharing.paid.trigger)
        self.collection.mail_wanted.connect(self.editing.open_mails)
        self.editing.connect_lines(self.collection.lines)
        self.editing.year_made.connect(self.show_year)

    # -- what is shown

    def refresh(self) -> None:
        cluster_id = self._office.cluster_id
        self._years = self._office.ask(cost_years, cluster_id)
        wanted = self._shown.id if self._shown else self._office.remembered.text(_YEAR)
        ids = [row.id for row in self._years]
        year_id = wanted if wanted in ids else next(iter(ids), None)
        self._shown = self._office.ask(cost_table, year_id) if year_id else None
        self._stack.setCurrentIndex(0 if self._shown else 1)
        self.year.set_choices([Choice(row.id, self._year_words(row)) for row in self._years], year_id)
        if self._shown is not None:
            self._show(self._shown)
        self.editing.show(self._shown)
        self._selection_changed()

    def shown_year(self) -> str | None:
        """The id of the year shown."""
        return self._shown.id if self._shown else None

    def show_year(self, year_id: str) -> None:
        """Show another year."""
        self._office.remembered.put(_YEAR, year_id)
        self._shown = self._office.ask(cost_table, year_id)
        self.refresh()
        self.year_changed.emit()

    def _year_words(self, row: CostYearRow) -> str:
        alone = len({each.scheme_id for each in self._years}) < 2
        return str(row.year) if alone else f"{row.year} · {row.scheme}"

    def _show(self, table: CostTable) -> None:
        basis = basis_text(table.basis)
        words = self.tr("Shared by inhabitants, {basis}").format(basis=basis) if basis else self.tr(
            "No basis is chosen"
        )  # fmt: skip
        self.head.show_title(table.scheme, words)
        today = self._office.ask(lambda work: work.today)
        self.table.show_table(table, today)
        self.notes.show_table(table)
        self.collection.show_table(table, today)
        self._show_banner(table)

    def _show_banner(self, table: CostTable) -> None:
        names = [row.name for row in table.differing]
        uncounted = table.shares is None and bool(table.rows)
        self._uncounted.setVisible(uncounted)
        self._differ.setVisible(bool(names))
        self._banner.setVisible(uncounted or bool(names))
        if names:
            self._differ.say(
                self.tr("%n collection(s) no longer fit the sharing", "", len(names)),
                self.tr("The amount has changed since it was sent to {names}.").format(names=", ".join(names)),
            )

    def _selection_changed(self) -> None:
        unpaid = [row for row in self.editing.selected() if row.state is not CollectionState.PAID]
        words = self.tr("Mark %n as paid", "", len(unpaid))
        if len(unpaid) == 1:
            words = self.tr("Mark {name} as paid").format(name=unpaid[0].name)
        self.collection.mark.show_as(words, "circle-check")
        self.collection.mark.setVisible(bool(unpaid))
        self.editing.enable()

    def _open_menu(self, _key: object, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self._actions.sharing.on_share)
        menu.exec(where)

    # -- what the tab asks

    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.collection) if self._shown else (self._stack,)

    def narrow(self, breadth: Breadth) -> None:
        """Without room for two columns the collection stands under the table, and the files are in the menu alone."""
        below = breadth == "narrow"
        for button in (self._excel, self._word):
            button.setVisible(not below)
        if below == (self._right.widget() is None):
            return
        if below:
            self._middle.insertWidget(self._middle.indexOf(self.notes) + 1, self._right.takeWidget())
        else:
            self._middle.removeWidget(self.collection)
            self._right.setWidget(self.collection)
        self._side.setVisible(not below)

    def new_words(self) -> str:
        return self.tr("Add municipality …") if self._shown else self.tr("Make the first cost sharing …")

    def new(self) -> None:
        self.editing.add_municipality() if self._shown else self.editing.first_year()

    def save_excel(self) -> None:
        self.editing.save_excel()

    def own_actions(self) -> Sequence[QAction]:
        sharing = self._actions.sharing
        common = self._actions.common
        return [*sharing.on_year, *sharing.on_share, common.word, common.print]
