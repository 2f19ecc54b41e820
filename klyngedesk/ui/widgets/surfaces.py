"""Surfaces: cards, panes, bars and the lines between them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from klyngedesk.ui.widgets.editing import mark
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, Margins, Part, VBox

Surface = Literal["card", "pane", "side", "aside", "right", "bar", "foot", "well", "page", "dialog", "popup"]


class Panel(QFrame):
    """A surface with a layout: white pane, grey side, bar with a line below, well."""

    def __init__(self, surface: Surface, layout: QLayout | None = None) -> None:
        super().__init__()
        self.setProperty("surface", surface)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        if layout is not None:
            self.setLayout(layout)


class Card(Panel):
    """A white card with an optional heading and parts to its right; content goes into `body`."""

    def __init__(self, title: str = "", *beside: QWidget, margins: Margins = (16, 12, 16, 12), spacing: int = 8):
        self.body = VBox(margins=margins, spacing=spacing)
        super().__init__("card", self.body)
        if title:
            self.heading = Label(title, "strong")
            head: tuple[Part, ...] = (self.heading, None, *beside)
            self.body.add(HBox(*head, spacing=8))


class ChoiceCard(Card):
    """A card that is one of several: Enter, Space or a click chooses it."""

    chosen = Signal()

    def __init__(self, spoken: str) -> None:
        super().__init__(margins=(13, 11, 13, 11), spacing=2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(spoken)
        self.set_chosen(False)

    def set_chosen(self, chosen: bool) -> None:
        """Show whether this is the chosen card; the thicker border takes no room from the content."""
        mark(self, "chosen", chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()


class HLine(QFrame):
    """A horizontal hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "hline")
        self.setFixedHeight(1)
