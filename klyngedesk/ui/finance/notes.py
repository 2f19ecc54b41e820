"""What stands under the table: footnotes, source and how the amounts were shared."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from klyngedesk.domain.danish import end_sentence
from klyngedesk.domain.money import KRONE, format_kroner
from klyngedesk.services.cost_sharing import CostTable
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.widgets.surfaces import Panel

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Notes(Panel):
    """A line each."""

    def __init__(self) -> None:
        self._box = VBox(spacing=2, margins=(24, 10, 24, 16))
        super().__init__("pane", self._box)
        self._lines: list[QLabel] = []

    def show_table(self, table: CostTable) -> None:
        """Show the notes of a year."""
        texts = [f"{sign.translate(_RAISED)} {end_sentence(text)}" for sign, text in table.footnotes]
        texts.append(" ".join(filter(None, (self._source(table), self._method(table)))))
        texts += [self._decided(table)] if table.decided else []
        while len(self._lines) < len(texts):
            self._lines.append(Label("", "caption", wrap=True))
            self._box.addWidget(self._lines[-1])
        for number, line in enumerate(self._lines):
            line.setText(texts[number] if number < len(texts) else "")
            line.setVisible(number < len(texts))

    def _source(self, table: CostTable) -> str:
        return end_sentence(self.tr("Source: {source}").format(source=table.source)) if table.source else ""

    def _method(self, table: CostTable) -> str:
        if table.shares is None:
            return ""
        words = self.tr("The amounts are shared in øre by the largest remainder and add up to {amount}")
        if table.unit_oere == KRONE:
            words = self.tr("The amounts are shared in whole kroner by the largest remainder and add up to {amount}")
        return end_sentence(words.format(amount=format_kroner(table.amount_oere)))

    def _decided(self, table: CostTable) -> str:
        return end_sentence(table.decided)
