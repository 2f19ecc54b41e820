"""What the user should know of a paper that was just made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.problems import Problem
from klyngedesk.ui.refusals import problem_words
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.layouts import VBox


class PaperNotice(QWidget):
    """Stands over the agenda until it is closed; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        close = Button(self.tr("Close"))
        close.clicked.connect(self.hide)
        self._banner = Banner("warn", "", "", close)
        self.setLayout(VBox(self._banner, margins=(24, 12, 24, 12)))
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong in sentences; nothing hides the notice."""
        lines = [problem_words(problem).line() for problem in problems]
        self._banner.say(self.tr("The paper was made, but look at this"), " ".join(lines))
        self.setVisible(bool(lines))
