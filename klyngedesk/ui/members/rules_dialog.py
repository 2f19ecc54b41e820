"""The rules a body's composition is counted against, edited as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, cast

from PySide6.QtWidgets import QCheckBox, QWidget

from klyngedesk.domain.kinds import OrganisationKind, SeatRole, title_word, word
from klyngedesk.domain.problems import refuse
from klyngedesk.domain.typed import quoted
from klyngedesk.services import composition_rules
from klyngedesk.services.bodies import BodyView
from klyngedesk.services.composition_rules import RuleFacts
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog, row_of
from klyngedesk.ui.language import tr
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.record_table import Column, RecordTable
from klyngedesk.ui.widgets.sizes import fix

_TABLE_HEIGHT = 280


@dataclass(frozen=True)
class _Line:
    number: int
    rule: RuleFacts


class RulesDialog(BaseDialog):
    """Nothing is stored before the primary button; the rules of the body's kind can be taken back."""

    def __init__(self, office: Office, parent: QWidget, view: BodyView) -> None:
        subtitle = self.tr("The numbers warn and never forbid. Changed rules hold for this body alone.")
        super().__init__(parent, self.tr("Rules for {name}").format(name=view.facts.name), subtitle, width=BROAD)
        self._office, self._view = office, view
        today = office.ask(lambda work: work.today)
        found = office.ask(composition_rules.rule_set, view.id, today)
        self._rules: list[RuleFacts] = list(found.rules)
        self.table = RecordTable(self.tr("Rules"), _columns(), lambda line: line.number, row_height=36, sortable=False)
        fix(self.table, height=_TABLE_HEIGHT)
        self.table.edited.connect(self._edited)
        self.table.remove_wanted.connect(self._remove)
        self.body.add(self.table, self._adding())
        if found.own:
            self.add_help(self.tr("Use the usual rules"), self._use_usual)
        self.set_primary(self.tr("Store the rules"))
        self._show()
        self.table.setFocus()

    def _adding(self) -> QWidget:
        kinds = [Choice(None, self.tr("All")), *(Choice(kind, title_word(kind)) for kind in OrganisationKind)]
        roles = [Choice(None, self.tr("All members")), *(Choice(role, title_word(role)) for role in SeatRole)]
        self._kind = FormField(self.tr("Organisations"), Combo(kinds))
        self._role = FormField(self.tr("Role"), Combo(roles))
        self._kind.editor.set_value(OrganisationKind.MUNICIPALITY)
        self._role.editor.set_value(None)
        self._each = QCheckBox(self.tr("For each organisation"))
        add, remove = Button(self.tr("Add rule"), icon_name="plus"), Button(self.tr("Remove rule"))
        add.clicked.connect(self._add)
        remove.clicked.connect(lambda: self._remove(self.table.current_key()))
        hint = Label(self.tr("Write the numbers and the source in the table: Enter or a double click."), "caption")
        buttons = HBox(self._each, None, remove, add)
        return holder(VBox(hint, row_of(self._kind, self._role), buttons, spacing=12))

    def _show(self) -> None:
        self.table.set_rows([_Line(number, rule) for number, rule in enumerate(self._rules)])

    def _edited(self, key: object, column: str, value: object) -> None:
        number = cast(int, key)
        self._rules[number] = replace(self._rules[number], **cast("dict[str, Any]", {column: value}))
        self._show()

    def _add(self) -> None:
        kind, role = self._kind.value(), self._role.value()
        rule = RuleFacts(
            kind=OrganisationKind(str(kind)) if kind else None,
            role=SeatRole(str(role)) if role else None,
            least=1,
            most=None,
            each=self._each.isChecked(),
            valid_from=self._view.facts.valid_from,
        )
        self._rules.append(rule)
        self._show()
        self.table.set_current(len(self._rules) - 1, column=1)
        self.table.setFocus()

    def _remove(self, key: object) -> None:
        if isinstance(key, int):
            del self._rules[key]
            self._show()

    def _use_usual(self) -> None:
        usual, name = composition_rules.use_usual_rules, self._view.facts.name
        self._office.do(f"Brug de sædvanlige regler for {name}", usual, self._view.id)
        self.reject()

    def submit(self) -> None:
        label = f"Ret reglerne for {self._view.facts.name}"
        self._office.attempt(label, composition_rules.set_rules, self._view.id, self._rules)


def _columns() -> list[Column[_Line]]:
    return [
        Column("what", tr("Seats"), _what, width=240, stretch=2),
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
        Column(
            "source",
            tr("Source"),
            lambda line: line.rule.source,
            width=280,
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


def _whole(empty: int | None) -> Callable[[str], int | None]:
    def read(text: str) -> int | None:
        if not text.strip():
            return empty
        if not text.strip().isdecimal():
            raise refuse("rule.number", text=quoted(text))
        return int(text)

    return read
