"""Panes side by side, with a line between them that the user can move."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from klyngedesk.ui.theme import px, theme


class Panes(QSplitter):
    """Each pane has its width in any text size, as far as there is room; those with a share divide what is left.

    A pane keeps the width the user gives it by moving a line.
    """

    def __init__(self, *panes: QWidget, widths: Sequence[int], shares: Sequence[int]) -> None:
        """`widths` are in design pixels; a pane with a share of 0 does not grow with the window."""
        super().__init__(Qt.Orientation.Horizontal)
        self._shares = tuple(shares)
        self._widths = list(widths)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for number, pane in enumerate(panes):
            self.addWidget(pane)
            self.setStretchFactor(number, shares[number])
        self.put_widths(widths)
        self.splitterMoved.connect(self._take_widths)

    def widths(self) -> list[int]:
        """The widths that are wished for, in design pixels."""
        return list(self._widths)

    def put_widths(self, widths: Sequence[int]) -> None:
        """Wish for other widths, in design pixels."""
        self._widths = list(widths)
        self.setSizes([px(width) for width in widths])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_widths()

    def event(self, event: QEvent) -> bool:
        # A new text size gives the panes other least widths, and they ask for another layout.
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._keep_widths()
        return taken

    def _take_widths(self) -> None:
        scale = theme().scale
        self._widths = [
            round(size / scale) if size else wished for size, wished in zip(self.sizes(), self._widths, strict=True)
        ]

    def _keep_widths(self) -> None:
        """Give those that do not grow their width again, and divide the rest as it was divided before."""
        panes = list(zip(self.sizes(), [px(width) for width in self._widths], self._shares, strict=True))
        kept = [(size, wished) for size, wished, share in panes if size and not share]
        growing = sum(size for size, _, share in panes if share)
        if not growing or all(size == wished for size, wished in kept):
            return
        left = max(0, sum(size for size, _, _ in panes) - sum(wished for _, wished in kept))
        self.setSizes([size * left // growing if size and share else wished for size, wished, share in panes])
