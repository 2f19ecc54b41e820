"""What a tab is to the window around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from klyngedesk.ui.widgets.surfaces import Panel

Breadth = Literal["wide", "medium", "narrow"]
MenuKey = Literal["file", "edit", "view", "meeting", "item", "documents", "help"]

_WIDE, _MEDIUM = 1280, 960


def breadth_of(width: float) -> Breadth:
    """How much room an effective width (window width divided by text size) gives.

    Wide has three panes, medium folds the side list into a drop-down, narrow shows one pane at a time.
    """
    return "wide" if width >= _WIDE else "medium" if width >= _MEDIUM else "narrow"


class Page(Panel):
    """A tab's content. It asks for its data in `refresh` and never holds what another page shows.

    `kinds` are the kinds of rows it shows, in the words of the desk's `changed`; it is asked to refresh when one
    of them has changed, at once when it is the current page, else when it is next shown.
    """

    kinds: ClassVar[frozenset[str]] = frozenset()

    def __init__(self) -> None:
        super().__init__("page")

    def refresh(self) -> None:
        """Show the stored state."""

    def menus(self) -> Mapping[MenuKey, Sequence[QAction]]:
        """Actions that stand in the menus while this is the current page, each with its key."""
        return {}

    def panes(self) -> Sequence[QWidget]:
        """The panes that F6 goes through, from left to right."""
        return ()

    def focus_main(self) -> None:
        """Put the focus where work starts: the main list."""
        panes = self.panes()
        if panes:
            panes[0].setFocus()

    def narrow(self, breadth: Breadth) -> None:
        """Arrange for the room there is; called before the page is first shown and at each change."""

    def flush(self) -> None:
        """Store what is being typed; called before another page is shown and before the window closes."""

    def open(self, key: object) -> None:
        """Go to one record, as another page or the search asks for it."""


@dataclass(frozen=True)
class PageEntry:
    """A tab: its key, its words, and how its page is made when it is first shown."""

    key: str
    title: str
    make: Callable[[], Page]
