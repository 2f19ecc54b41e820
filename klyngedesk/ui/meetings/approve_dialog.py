"""Both chairs approve the minutes; then they are locked."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from klyngedesk.services.approvals import Approval, approve, chairs
from klyngedesk.services.meetings import MeetingView
from klyngedesk.services.minutes_lacking import missing
from klyngedesk.ui.meetings.missing_list import MinutesDialog
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import FormField, TextField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.sizes import fix


class _ChairLine(QWidget):
    """One chair: approved or not, and how."""

    def __init__(self, approval: Approval, usual: str) -> None:
        super().__init__()
        self.approval = approval
        self.approved = QCheckBox(approval.person or approval.seat)
        self.approved.setChecked(approval.approved_on is not None)
        fix(self.approved, width=240)
        self.how = FormField(self.tr("How"), TextField())
        self.how.set_value(approval.how or usual)
        role = Label(f"{approval.role}, {approval.organisation}", "caption")
        self.setLayout(HBox(VBox(18, self.approved, role, None, spacing=2), (self.how, 1), spacing=12))


class ApproveDialog(MinutesDialog):
    """Registers the chairs' approvals; when all have approved, the minutes can be approved and locked.

    What the minutes still miss is told first: afterwards it is too late.
    """

    def __init__(self, office: Office, parent: QWidget, view: MeetingView) -> None:
        text = self.tr("Approved minutes are locked and cannot be changed afterwards.")
        lacks = office.ask(missing, view.id)
        super().__init__(parent, self.tr("Approve minutes"), text, lacks, last_chance=True)
        self._office, self._view = office, view
        found = office.ask(chairs, view.id)
        self._lines = [_ChairLine(each, self.tr("By e-mail")) for each in found]
        self.body.add(*self._lines)
        if not self._lines:
            self.body.add(Label(self.tr("The body has no chairs on the day of the meeting."), "sub", wrap=True))
        for line in self._lines:
            line.approved.toggled.connect(self._name_primary)
        self._name_primary()

    def _all_approve(self) -> bool:
        return all(line.approved.isChecked() for line in self._lines)

    def _name_primary(self) -> None:
        self.set_primary(self.tr("Approve and lock") if self._all_approve() else self.tr("Store"))

    def submit(self) -> None:
        given = {line.approval.seat_id: str(line.how.value()) for line in self._lines if line.approved.isChecked()}
        label = "Godkend referatet" if self._all_approve() else "Registrer godkendelse"
        self._office.attempt(label, approve, self._view.id, given, lock=self._all_approve())
