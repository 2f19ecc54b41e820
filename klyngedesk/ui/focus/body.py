"""The page of one focus area: purpose and goals, who takes part, key figures, efforts and notes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.services import focus
from klyngedesk.services.agenda import SectionView
from klyngedesk.services.focus import AreaView, PartyRow, TextKey
from klyngedesk.services.focus_figures import FigureView
from klyngedesk.ui.focus.chips import Chips
from klyngedesk.ui.focus.effort_list import EFFORT_LIST, EffortDelegate, effort_rows
from klyngedesk.ui.focus.figure_card import FigureCard
from klyngedesk.ui.meetings.item_section import SectionBox
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.grouped_list import GroupedList
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder, scroller
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Card, Panel

_MEASURE = 900


class AreaBody(Panel):
    """Shows one focus area; texts are stored by themselves."""

    def __init__(self, office: Office) -> None:
        super().__init__("pane")
        self._office = office
        self._area_id = ""
        self.texts = self._make_texts()
        self.chips = Chips(self.tr("Organisations that take part"))
        self.chips.remove_wanted.connect(self._remove_party)
        self.figures: list[FigureCard] = []
        self._figures = VBox(spacing=12)
        self.efforts = GroupedList(self.tr("Efforts and milestones"), EFFORT_LIST, delegate=EffortDelegate, grow=True)
        self._arrange()

    def _make_texts(self) -> tuple[SectionBox, ...]:
        purpose = SectionView("purpose", self.tr("Purpose"), self.tr("What is to become better, and for whom."), EMPTY)
        goals = SectionView("goals", self.tr("Goals"), self.tr("What is to be reached, and how it is seen."), EMPTY)
        return SectionBox(purpose, self._store), SectionBox(goals, self._store)

    def _arrange(self) -> None:
        parties = VBox(Label(self.tr("Organisations that take part"), "strong"), self.chips, spacing=8)
        efforts = Card(self.tr("Efforts"), margins=(0, 12, 0, 8))
        efforts.body.add(self.efforts)
        lower = VBox(parties, self._figures, efforts, margins=(24, 4, 24, 24), spacing=12)
        column = holder(VBox(*self.texts, lower, None, spacing=0))
        fix(column, max_width=_MEASURE)
        paper = Panel("pane", VBox(HBox((column, 1000), None), None, margins=(0, 8, 0, 0)))
        self.setLayout(VBox((scroller(paper), 1), spacing=0))

    def show_area(self, area: AreaView, today: date) -> None:
        """Show a focus area; what is being typed in it stays."""
        new = area.id != self._area_id
        if new:
            self.flush()
        self._area_id = area.id
        for box, text in zip(self.texts, (area.purpose, area.goals), strict=True):
            if new:
                box.begin(text)
            else:
                box.refresh(text)
        self.chips.show_parties(area.parties)
        self._show_figures(area.figures)
        self.efforts.set_rows(effort_rows(area.efforts, today))

    def _show_figures(self, views: Sequence[FigureView]) -> None:
        while len(self.figures) < len(views):
            self.figures.append(FigureCard())
            self._figures.add(self.figures[-1])
        for card in self.figures[len(views) :]:
            self._figures.removeWidget(card)
            card.deleteLater()
        del self.figures[len(views) :]
        for card, view in zip(self.figures, views, strict=True):
            card.show_figure(view)

    def flush(self) -> None:
        """Store what is being typed."""
        for box in self.texts:
            box.flush()

    def _store(self, key: str, text: FormattedText) -> bool:
        label = "Skriv formål" if key == "purpose" else "Skriv mål"
        field = f"focus:{self._area_id}:{key}"
        return self._office.typed(label, field, focus.set_text, self._area_id, cast(TextKey, key), text)

    def _remove_party(self, party: PartyRow) -> None:
        self._office.do(f"Fjern {party.name} fra fokusområdet", focus.remove_party, party.id)
