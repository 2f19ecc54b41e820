"""The rules a body's composition is counted against: a table of them, and the fields of the current one below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import OrganisationKind
from klyngedesk.domain.problems import Refused, refuse
from klyngedesk.domain.typed import quoted
from klyngedesk.services import composition_rules
from klyngedesk.services.bodies import BodyView
from klyngedesk.services.composition_rules import RuleFacts
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog
from klyngedesk.ui.help.keys import help_by_f1
from klyngedesk.ui.language import tr
from klyngedesk.ui.members.rule_form import RuleForm
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox
from klyngedesk.ui.widgets.record_table import Column, Look, RecordTable
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.words import period_text, title_word, word

_TABLE_HEIGHT = 216


@dataclass(frozen=True)
class _Line:
    number: int
    rule: RuleFacts
    ended: bool


class RulesDialog(BaseDialog):
    """Nothing is stored before the primary button; the rules of the body's kind can be taken back."""

    def __init__(self, office: Office, parent: QWidget, view: BodyView) -> None:
        subtitle = self.tr("The numbers warn and never forbid. Changed rules hold for this body alone.")
        super().__init__(parent, self.tr("Rules for {name}").format(name=view.facts.name), subtitle, width=BROAD)
        self._office, self._view = office, view
        self._today: date = office.ask(lambda work: work.today)
        found = office.ask(composition_rules.rule_set, view.id)
        self._rules: list[RuleFacts] = list(found.rules)
        self.table = RecordTable(self.tr("Rules"), _columns(), lambda line: line.number, row_height=36, sortable=False)
        fix(self.table, height=_TABLE_HEIGHT)
        self.form = RuleForm(self._today)
        self.name_field("valid_from", self.form.since)
        self.name_field("valid_to", self.form.until)
        self.body.add(self.table, self._buttons(), self.form)
        self.table.edited.connect(self._edited)
        self.table.remove_wanted.connect(self._remove)
        self.table.current_changed.connect(self._show_current)
        self.form.changed.connect(self._read_form)
        if found.own:
            self.add_help(self.tr("Use the usual rules"), self._use_usual)
        self.set_primary(self.tr("Store the rules"))
        help_by_f1(self, "medlemmer")
        self._show()
        self.table.setFocus()
        self.table.set_current(0)
        self._show_current(self.table.current_key())

    def _buttons(self) -> HBox:
        self.add_rule, self.remove_rule = Button(self.tr("Add rule"), icon_name="plus"), Button(self.tr("Remove rule"))
        self.add_rule.clicked.connect(self._add)
        self.remove_rule.clicked.connect(lambda: self._remove(self.table.current_key()))
        hint = Label(
            self.tr("The numbers and the source are written in the table, the rest below."), "caption", wrap=True
        )
        return HBox((hint, 1), self.remove_rule, self.add_rule)

    def _show(self) -> None:
        lines = [
            _Line(number, rule, rule.valid_to is not None and rule.valid_to < self._today)
            for number, rule in enumerate(self._rules)
        ]
        self.table.set_rows(lines)

    def _show_current(self, key: object) -> None:
        self.form.show_rule(self._rules[key] if isinstance(key, int) else None)

    def _read_form(self) -> None:
        key = self.table.current_key()
        if isinstance(key, int):
            try:
                self._rules[key] = self.form.read(self._rules[key])
            except Refused:
                # The field says why, and the dialog does not close over it.
                return
            self._show()

    def _edited(self, key: object, column: str, value: object) -> None:
        number = cast(int, key)
        self._rules[number] = replace(self._rules[number], **cast("dict[str, Any]", {column: value}))
        self._show()

    def _add(self) -> None:
        first = self._view.facts.valid_from
        self._rules.append(RuleFacts(OrganisationKind.MUNICIPALITY, None, least=1, most=None, valid_from=first))
        self._show()
        self.table.set_current(len(self._rules) - 1)
        self.form.kind.editor.widget().setFocus()

    def _remove(self, key: object) -> None:
        if isinstance(key, int):
            del self._rules[key]
            self.table.clear_current()
            self._show()
            self.table.set_current(min(key, len(self._rules) - 1))
            self._show_current(self.table.current_key())

    def _use_usual(self) -> None:
        usual, name = composition_rules.use_usual_rules, self._view.facts.name
        self._office.do(f"Brug de sædvanlige regler for {name}", usual, self._view.id)
        self.reject()

    def submit(self) -> None:
        self.form.flush()
        self._read_form()
        label = f"Ret reglerne for {self._view.facts.name}"
        self._office.attempt(label, composition_rules.set_rules, self._view.id, self._rules)


def _columns() -> list[Column[_Line]]:
    return [
        Column("what", tr("Seats"), _what, width=184, stretch=2, look=_look),
        Column(
            "least",
            tr("At least"),
            lambda line: line.rule.least,
            align="right",
            width=84,
            stretch=0,
            edit=lambda line: str(line.rule.least),
            parse=_whole(empty=0),
        ),
        Column(
            "most",
            tr("At most"),
            lambda line: line.rule.most,
            align="right",
            width=84,
            stretch=0,
            edit=lambda line: "" if line.rule.most is None else str(line.rule.most),
            parse=_whole(empty=None),
        ),
        Column("period", tr("Holds"), _period, width=232, stretch=1, look=_look),
        Column(
            "source",
            tr("Source"),
            lambda line: line.rule.source,
            width=152,
            stretch=3,
            edit=lambda line: line.rule.source,
        ),
    ]


def _what(line: _Line) -> str:
    rule = line.rule
    who = title_word(rule.kind) if rule.kind else tr("All organisations")
    if rule.role is not None:
        who = f"{title_word(rule.role)}, {word(rule.kind)}" if rule.kind else title_word(rule.role)
    if rule.each:
        who = tr("{who}, each").format(who=who)
    if rule.beyond is not None:
        who = tr("{who}, beyond {kind}").format(who=who, kind=word(rule.beyond))
    return tr("{who}, offered").format(who=who) if rule.must_be_offered else who


def _period(line: _Line) -> str:
    return period_text(line.rule.valid_from, line.rule.valid_to)


def _look(line: _Line) -> Look:
    """A rule that holds no more stands back."""
    return Look(token="text3") if line.ended else Look()


def _whole(empty: int | None) -> Callable[[str], int | None]:
    def read(text: str) -> int | None:
        if not text.strip():
            return empty
        if not text.strip().isdecimal():
            raise refuse("rule.number", text=quoted(text))
        return int(text)

    return read
