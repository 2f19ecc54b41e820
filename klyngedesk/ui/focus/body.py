"""The page of one focus area: purpose and goals, who takes part, key figures, efforts and notes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.services import focus
from klyngedesk.services.agenda import SectionView
from klyngedesk.services.focus import AreaView, TextKey
from klyngedesk.services.focus_figures import FigureView
from klyngedesk.ui.focus.actions import Actions
from klyngedesk.ui.focus.chips import Chips
from klyngedesk.ui.focus.effort_card import EffortCard
from klyngedesk.ui.focus.figure_card import FigureCard
from klyngedesk.ui.focus.note_card import NoteCard
from klyngedesk.ui.meetings.item_section import SectionBox
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder, scroller
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel

_MEASURE = 900


class AreaBody(Panel):
    """Shows one focus area; texts are stored by themselves."""

    def __init__(self, office: Office, actions: Actions) -> None:
        super().__init__("pane")
        self._office = office
        self._area_id = ""
        self.texts = self._make_texts()
        self.chips = Chips(self.tr("Organisations that take part"))
        self._nobody = Label(self.tr("Nobody has been chosen yet."), "sub")
        self.figures: list[FigureCard] = []
        self._figures = VBox(spacing=12)
        self.efforts, self.notes = EffortCard(office), NoteCard(office)
        self._arrange(actions)
        actions.effort.triggered.connect(self.efforts.new_effort)
        actions.figure.triggered.connect(self._new_figure)
        actions.value.triggered.connect(self._new_value)
        actions.note.triggered.connect(self.notes.new_note)
        actions.paper.triggered.connect(self._make_paper)

    def _make_texts(self) -> tuple[SectionBox, ...]:
        purpose = SectionView("purpose", self.tr("Purpose"), self.tr("What is to become better, and for whom."), EMPTY)
        goals = SectionView("goals", self.tr("Goals"), self.tr("What is to be reached, and how it is seen."), EMPTY)
        return SectionBox(purpose, self._store), SectionBox(goals, self._store)

    def _arrange(self, actions: Actions) -> None:
        choose = Button(self.tr("Choose who takes part"), "flat", "users")
        choose.clicked.connect(actions.parties.trigger)
        title = HBox(Label(self.tr("Organisations that take part"), "strong"), None, choose)
        parties = VBox(title, self._nobody, self.chips, spacing=6)
        figure = Button(self.tr("Add key figure"), "flat", "plus")
        figure.clicked.connect(actions.figure.trigger)
        lower = VBox(parties, 4, self._figures, HBox(figure, None), self.efforts, self.notes)
        lower = VBox(lower, margins=(24, 0, 24, 24), spacing=12)
        column = holder(VBox(*self.texts, lower, None, spacing=0))
        fix(column, max_width=_MEASURE)
        paper = Panel("pane", VBox(HBox((column, 1000), None), None, margins=(0, 8, 0, 0)))
        self.setLayout(VBox((scroller(paper), 1), spacing=0))

    # -- what is shown

    def show_area(self, area: AreaView, today: date) -> None:
        """Show a focus area; what is being typed in it stays."""
        new = area.id != self._area_id
        if new:
            self.flush()
        self._area_id = area.id
        for box, stored in zip(self.texts, (area.purpose, area.goals), strict=True):
            text = cast(FormattedText, self._office.unsaved.latest(self._field(box.key), stored))
            if new:
                box.begin(text)
            else:
                box.refresh(text)
        self.chips.show_parties(area.parties)
        self._nobody.setVisible(not area.parties)
        self._show_figures(area.figures)
        self.efforts.show_area(area, today)
        self.notes.show_area(area)

    def _show_figures(self, views: Sequence[FigureView]) -> None:
        while len(self.figures) < len(views):
            self.figures.append(FigureCard(self._office))
            self._figures.add(self.figures[-1])
        for card in self.figures[len(views) :]:
            self._figures.removeWidget(card)
            card.hide()
            card.deleteLater()
        del self.figures[len(views) :]
        for card, view in zip(self.figures, views, strict=True):
            card.show_figure(view)

    def first_field(self) -> QWidget:
        """Where writing begins: the purpose."""
        return self.texts[0].text

    # -- what the user does

    def flush(self) -> None:
        """Store what is being typed."""
        for box in self.texts:
            box.flush()

    def _store(self, key: str, text: FormattedText) -> bool:
        label = "Skriv formål" if key == "purpose" else "Skriv mål"
        return self._office.typed(label, self._field(key), focus.set_text, self._area_id, cast(TextKey, key), text)

    def _field(self, key: str) -> str:
        return f"focus:{self._area_id}:{key}"

    def _make_paper(self) -> None:
        self.flush()
        self.notes.make_paper()

    def _new_figure(self) -> None:
        from klyngedesk.ui.focus.figure_dialogs import FigureDialog

        FigureDialog(self, self._office, self._area_id, None).exec()

    def _new_value(self) -> None:
        """Measure the key figure that has the focus, else the first one."""
        within = (card for card in self.figures if card.isAncestorOf(self.window().focusWidget() or self))
        card = next(within, self.figures[0] if self.figures else None)
        if card is not None:
            card.new_value()
