"""Lines of facts: a caption in a column at the left, what it says at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from klyngedesk.ui.members.swap import Swap
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.sizes import fix

CAPTION_WIDTH = 96

Fact = tuple[str, str]


class FactLines(Swap):
    """What is told of a seat or a person; lines without a text are left out."""

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other lines."""
        self.put(holder(VBox(*(_line(caption, text) for caption, text in facts if text), spacing=6)))


def _line(caption: str, text: str) -> QWidget:
    left, right = Label(caption, "caption"), Label(text, wrap=True)
    fix(left, width=CAPTION_WIDTH)
    made = holder(HBox(VBox(2, left, None), (right, 1), spacing=0))
    made.setAccessibleName(f"{caption}: {text}")
    return made
