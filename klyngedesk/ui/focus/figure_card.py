"""A key figure: its values over time in a chart, and the same numbers as a table."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from klyngedesk.domain.measuring import number_text
from klyngedesk.services.focus_figures import FigureView, when
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.widgets.surfaces import Card

if TYPE_CHECKING:
    # Charts are imported when the first one is shown.
    from klyngedesk.ui.charts.line import LineChart


class FigureCard(Card):
    """One key figure."""

    def __init__(self) -> None:
        super().__init__(self.tr("Key figure"))
        self._chart: LineChart | None = None
        self._about = Label("", "caption", wrap=True)
        self._room = VBox(spacing=4)
        self.body.add(self._about, self._room)

    def show_figure(self, view: FigureView) -> None:
        """Show a key figure with its values."""
        figure = view.figure
        title = f"{figure.title[:1].lower()}{figure.title[1:]}"
        self.heading.setText(self.tr("Key figure: {title}").format(title=title))
        self._about.setText(figure.source or figure.unit)
        self._show_chart(view)

    def _show_chart(self, view: FigureView) -> None:
        from klyngedesk.ui.charts.line import LineChart, Point, Reference

        figure = view.figure
        if self._chart is None:
            self._chart = LineChart(figure.title, _shown)
            self._room.add(self._chart)
        baseline = None if figure.baseline is None else Reference(self.tr("Baseline"), float(figure.baseline))
        target = None if figure.target is None else Reference(self.tr("Target"), float(figure.target))
        points = [Point(when(row), float(row.value)) for row in view.values]
        self._chart.show_values(points, baseline, target)


def _shown(value: float) -> str:
    return number_text(Decimal(str(round(value, 6))))
