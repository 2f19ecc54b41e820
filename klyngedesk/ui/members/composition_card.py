"""Sammensætning: how the body stands against its rules, with the reasons. It warns and never blocks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.services.composition import Composition, RuleLine, RuleState
from klyngedesk.ui.members.composition_words import finding_sentences, rule_count, rule_source, rule_title
from klyngedesk.ui.members.swap import Swap
from klyngedesk.ui.theme import Token
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import IconLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.pill import Pill
from klyngedesk.ui.words import date_text

_MARKS: dict[RuleState, tuple[str, Token]] = {
    "met": ("circle-check", "ok"),
    "noted": ("info", "accent"),
    "breached": ("triangle-alert", "warn"),
}
_INDENT = 28
_FLAT_PADDING = 8


class CompositionCard(QWidget):
    """`ask_wanted` carries the id of an organisation to ask for a person, `invite_wanted` that PIU was invited."""

    ask_wanted = Signal(str)
    invite_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pill = Pill("")
        self._since = Label("", "caption", wrap=True)
        self._lines = Swap()
        head = HBox(Label(self.tr("Composition"), "h3"), None, self._pill)
        self.setLayout(VBox(head, self._since, self._lines, spacing=8))

    def show_composition(self, shown: Composition, *, may_edit: bool) -> None:
        """Show how a body stands."""
        warnings = shown.warnings
        self._pill.setVisible(bool(shown.lines) or bool(warnings))
        if warnings:
            self._pill.show_as(self.tr("%Ln warning(s)", "", warnings), "warn")
        else:
            self._pill.show_as(self.tr("Complied with"), "ok")
        self._since.setText(self._since_text(shown))
        rows: list[QWidget] = [_RuleRow(self, line, may_edit=may_edit) for line in shown.lines]
        invited = self._invited(shown, may_edit)
        self._lines.put(holder(VBox(*rows, *((invited,) if invited else ()), spacing=4)))

    def _since_text(self, shown: Composition) -> str:
        if not shown.lines:
            return self.tr("There are no rules for how this body is composed.")
        return self.tr("Rules in force from {day}").format(day=date_text(shown.since)) if shown.since else ""

    def _invited(self, shown: Composition, may_edit: bool) -> QWidget | None:
        """Whether PIU was invited to a working group."""
        if shown.patients_invited is None:
            return None
        if shown.patients_invited_on is not None:
            said = self.tr("PIU was invited {day}.").format(day=date_text(shown.patients_invited_on))
            return _Note("met", self.tr("Invitation to PIU"), "", (said,))
        said = self.tr(
            "PIU must be invited when a working group is set up, and no date is written. The meetings can be held."
        )
        note = _Note("breached", self.tr("Invitation to PIU"), "", (said,))
        if may_edit:
            button = Button(self.tr("Write the date …"), "flat", "calendar")
            button.clicked.connect(self.invite_wanted)
            note.offer(button)
        return note


class _Note(QWidget):
    """A mark, a title and a count; the reasons below, in whole sentences, and what can be done."""

    def __init__(self, state: RuleState, title: str, count: str, reasons: tuple[str, ...]) -> None:
        super().__init__()
        icon_name, token = _MARKS[state]
        head = HBox(IconLabel(icon_name, token), (Label(title, wrap=True), 1), Label(count, "sub"), spacing=12)
        self._box = VBox(head, spacing=4)
        if reasons:
            self._box.add(VBox(Label(" ".join(reasons), "caption", wrap=True), margins=(_INDENT, 0, 0, 0)))
        self.setLayout(self._box)
        self.setAccessibleName(" ".join(part for part in (f"{title}:", count, *reasons) if part))

    def offer(self, button: Button) -> None:
        """Put what can be done about it below."""
        self._box.add(HBox(button, None, margins=(_INDENT - _FLAT_PADDING, 0, 0, 0)))


class _RuleRow(_Note):
    """One rule, its count, and why it is not met."""

    def __init__(self, card: CompositionCard, line: RuleLine, *, may_edit: bool) -> None:
        finding = line.finding
        reasons, source = finding_sentences(finding), rule_source(finding.rule)
        told = (*reasons, source) if line.state == "breached" else reasons
        super().__init__(line.state, rule_title(finding.rule), rule_count(finding), told)
        if line.ask_id and may_edit:
            button = Button(self.tr("Ask {party} for a person").format(party=line.ask), kind="flat", icon_name="mail")
            button.clicked.connect(lambda: card.ask_wanted.emit(line.ask_id))
            self.offer(button)
        self.setToolTip(source)
