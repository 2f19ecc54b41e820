"""The templates of the papers: the shipped ones, or the user's own after a check."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.services.papers import own_templates
from klyngedesk.services.papers.making import template_problems
from klyngedesk.services.papers.own_templates import PaperKind, TemplateState
from klyngedesk.ui.office import Office
from klyngedesk.ui.refusals import problem_words
from klyngedesk.ui.settings.page import SettingsPage
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.labels import IconLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.pill import Pill
from klyngedesk.ui.widgets.surfaces import Card


class TemplatesPage(SettingsPage):
    """A card for each kind of paper."""

    def __init__(self, office: Office) -> None:
        content = VBox(spacing=8)
        super().__init__(
            self.tr("Templates"),
            self.tr("Edit letterhead, type and order in Word. A template is checked before it is used."),
            content,
        )
        self.cards: dict[PaperKind, TemplateCard] = {}
        for state in own_templates.template_states(office.desk):
            self.cards[state.kind] = TemplateCard(office, state)
            content.add(self.cards[state.kind])


class TemplateCard(Card):
    """Which template is in use, what can be done, and what a check said."""

    def __init__(self, office: Office, state: TemplateState) -> None:
        super().__init__()
        self._office, self._state = office, state
        self._pill = Pill("")
        self.found: list[str] = []
        self._found_box, self._found_rows = VBox(spacing=4), list[QWidget]()
        self.open = self._button(self.tr("Open template in Word"), self._open, "external-link")
        self.check = self._button(self.tr("Check template"), self.check_now)
        self.use = self._button(self.tr("Use my template …"), self._choose)
        self.back = self._button(self.tr("Use the shipped one"), self.use_shipped)
        self.body.add(HBox(Label(state.name, "strong"), None, self._pill))
        self.body.add(FlowLayout(self.open, self.check, self.use, self.back), self._found_box)
        self._show_state()

    def _button(self, words: str, slot: Callable[[], object], icon_name: str = "") -> Button:
        button = Button(words, icon_name=icon_name)
        button.setAccessibleName(f"{self._state.name}: {words}")
        button.clicked.connect(lambda: slot())
        return button

    def _show_state(self) -> None:
        states = own_templates.template_states(self._office.desk)
        self._state = next(state for state in states if state.kind == self._state.kind)
        own = self._state.own is not None
        self._pill.show_as(self.tr("Your own") if own else self.tr("The shipped one"), "info" if own else "neutral")
        self.back.setEnabled(own)

    def _open(self) -> None:
        from klyngedesk.ui.open_files import open_file

        path = self._attempt(lambda: own_templates.to_edit(self._office.desk, self._state.kind))
        if path is not None and not open_file(path):
            self._tell([self.tr("The template lies as {file}").format(file=path)], fine=True)

    def check_now(self) -> None:
        """Say everything that is wrong with the template in use, or with the user's copy of it."""
        path = own_templates.to_check(self._office.desk, self._state.kind)
        self._tell_problems(template_problems(self._state.kind, path), path)

    def _choose(self) -> None:
        start = own_templates.draft_path(self._office.desk, self._state.kind)
        title, kinds = self.tr("Use my template"), self.tr("Word file (*.docx)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(start), kinds)
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Check a template, and use it when nothing is wrong with it."""
        try:
            notes = own_templates.use_template(self._office.desk, self._state.kind, path)
        except Refused as refused:
            self._tell_problems(refused.problems, path)
            return
        self._show_state()
        self._tell_problems(notes, path)

    def use_shipped(self) -> None:
        """Go back to the shipped template."""
        aside = self._attempt(lambda: own_templates.use_shipped(self._office.desk, self._state.kind))
        self._show_state()
        if aside is not None:
            self._tell([self.tr("Your own lies in {folder}").format(folder=aside.parent)], fine=True)

    def _attempt(self, work: Callable[[], Path | None]) -> Path | None:
        try:
            return work()
        except Refused as refused:
            self._office.refused.emit(refused)
            return None

    def _tell_problems(self, problems: Sequence[Problem], path: Path) -> None:
        if problems:
            self._tell([problem_words(problem).line() for problem in problems], fine=False)
        else:
            self._tell([self.tr("Nothing is wrong with »{file}«.").format(file=path.name)], fine=True)

    def _tell(self, lines: list[str], *, fine: bool) -> None:
        self.found = lines
        for former in self._found_rows:
            self._found_box.removeWidget(former)
            former.deleteLater()
        self._found_rows = [self._line(line, fine=fine) for line in lines]
        for row in self._found_rows:
            self._found_box.add(row)

    def _line(self, line: str, *, fine: bool) -> QWidget:
        mark = IconLabel("circle-check", "ok") if fine else IconLabel("triangle-alert", "warn")
        return holder(HBox(VBox(1, mark, None), (Label(line, "sub", wrap=True), 1), spacing=8))
