"""What a rule of composition is about: whose seats it counts, how, and from when until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from klyngedesk.domain.kinds import OrganisationKind, SeatRole
from klyngedesk.services.composition_rules import RuleFacts
from klyngedesk.ui.members.dates import day_field, day_of
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.layouts import VBox
from klyngedesk.ui.words import title_word

_WIDTH = 244


class RuleForm(QWidget):
    """The fields of one rule that its row in the table has no room for; `changed` tells each change of the user's."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        kinds = [Choice(kind, title_word(kind)) for kind in OrganisationKind]
        roles = [Choice(None, self.tr("All members")), *(Choice(role, title_word(role)) for role in SeatRole)]
        beyond = self.tr("The numbers are counted from the filled seats of these.")
        self.kind = self._combo(self.tr("Organisations"), [Choice(None, self.tr("All")), *kinds])
        self.role = self._combo(self.tr("Role"), roles)
        self.beyond = self._combo(self.tr("Beyond"), [Choice(None, self.tr("Not used")), *kinds], beyond)
        self.since, self.until = day_field(self.tr("Holds from"), today), day_field(self.tr("Holds until"), today)
        self.each = QCheckBox(self.tr("For each organisation"))
        self.offered = QCheckBox(self.tr("Enough that the seats are offered"))
        for box in (self.each, self.offered):
            box.clicked.connect(self.changed)
        for field in (self.since, self.until):
            field.committed.connect(lambda _: self.changed.emit())
        rows = (
            FlowLayout(self.kind, self.role, self.beyond, spacing=12),
            FlowLayout(self.since, self.until, spacing=12),
            FlowLayout(self.each, self.offered, spacing=24),
        )
        self.setLayout(VBox(*rows, spacing=8))

    def _combo(self, label: str, choices: list[Choice], help_text: str = "") -> FormField:
        field = FormField(label, Combo(choices), width=_WIDTH, help_text=help_text)
        field.edited.connect(self.changed)
        return field

    def show_rule(self, rule: RuleFacts | None) -> None:
        """Show a rule, or that none is chosen."""
        self.setEnabled(rule is not None)
        shown = rule or RuleFacts(None, None, 0, None)
        self.kind.begin(shown.kind)
        self.role.begin(shown.role)
        self.beyond.begin(shown.beyond)
        self.since.begin(shown.valid_from)
        self.until.begin(shown.valid_to)
        self.each.setChecked(shown.each)
        self.offered.setChecked(shown.must_be_offered)

    def flush(self) -> None:
        """Take what is being typed."""
        self.since.flush()
        self.until.flush()

    def read(self, rule: RuleFacts) -> RuleFacts:
        """The rule with what the fields say; raises Refused for a day that cannot be read."""
        kind, role, beyond = self.kind.value(), self.role.value(), self.beyond.value()
        return replace(
            rule,
            kind=OrganisationKind(str(kind)) if kind else None,
            role=SeatRole(str(role)) if role else None,
            beyond=OrganisationKind(str(beyond)) if beyond else None,
            each=self.each.isChecked(),
            must_be_offered=self.offered.isChecked(),
            valid_from=day_of(self.since),
            valid_to=day_of(self.until),
        )
