"""The dialogs that plan a meeting, change what was planned, and cancel it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QCheckBox, QWidget

from klyngedesk.domain.meeting_states import MeetingState, Part
from klyngedesk.services import meetings, planning
from klyngedesk.services.clusters import BodyRow
from klyngedesk.services.meetings import MeetingView
from klyngedesk.services.planning import MeetingFacts
from klyngedesk.ui.dialogs.base import BROAD, BaseDialog
from klyngedesk.ui.meetings.chain_card import ChainCard
from klyngedesk.ui.meetings.facts_form import FactsForm
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.beside import Beside
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField, TextField
from klyngedesk.ui.widgets.layouts import VBox, holder

_FORM_WIDTH, _ENOUGH = 340, 720
_HALF_A_YEAR = timedelta(days=182)
_JUST_HELD = timedelta(days=60)
"""A new meeting is one to come, or one of the last two months that nobody wrote down."""


class _MeetingDialog(BaseDialog):
    """Form at the left, the live chain of dates at the right, and below it what is rarely written."""

    def __init__(self, office: Office, parent: QWidget, title: str, subtitle: str, earliest: date) -> None:
        """A day typed without a year is the first such day from `earliest` on."""
        super().__init__(parent, title, subtitle, width=BROAD)
        self._office = office
        self._left = VBox(spacing=12)
        self.form = FactsForm(earliest)
        self.chain = ChainCard(office)
        self._below = VBox()
        left = holder(VBox(self._left, self.form, None, spacing=12))
        right = holder(VBox((self.chain, 1), self.form.more, self._below, spacing=12))
        self.body.add(Beside(left, right, width=_FORM_WIDTH, enough=_ENOUGH))
        self.form.day_changed.connect(self._show_chain)
        self.form.arranged.connect(self.grow)
        for number, field in enumerate(self.form.fields()):
            self.name_field(f"facts.{number}", field)

    def _show_chain(self, day: date | None) -> None:
        self.chain.show_plan(self.body_id(), day)

    def body_id(self) -> str:
        """The body that meets."""
        return ""


class NewMeetingDialog(_MeetingDialog):
    """Plans a meeting; `meeting_id` is the new one after the dialog was accepted."""

    def __init__(self, office: Office, parent: QWidget, bodies: Sequence[BodyRow], body_id: str) -> None:
        self._bodies = Combo([Choice(row.id, row.name) for row in bodies], body_id)
        title = self.tr("New meeting")
        subtitle = self.tr("The dates are counted from the day of the meeting. You can change each of them afterwards.")
        super().__init__(office, parent, title, subtitle, office.ask(lambda work: work.today) - _JUST_HELD)
        self.meeting_id = ""
        self._left.add(FormField(self.tr("Body"), self._bodies))
        self._standing = QCheckBox(self.tr("Put the standing items on the agenda"))
        self._standing.setChecked(True)
        self._below.add(self._standing)
        self._bodies.chosen.connect(lambda _: self._suggest())
        self.form.remark.hide()
        self.set_primary(self.tr("Plan meeting"))
        self.add_note(self.tr("Nothing is sent yet."))
        self._suggest()
        self.form.day.editor.widget().setFocus()

    def body_id(self) -> str:
        return str(self._bodies.value())

    def _suggest(self) -> None:
        self.form.show_facts(self._office.ask(planning.suggestion, self.body_id()))

    def submit(self) -> None:
        self.meeting_id = self._office.attempt(
            "Opret møde",
            planning.plan_meeting,
            self.body_id(),
            self.form.facts(),
            with_standing=self._standing.isChecked(),
        )


class EditMeetingDialog(_MeetingDialog):
    """Changes what was planned; day and hours only while that makes sense."""

    def __init__(self, office: Office, parent: QWidget, view: MeetingView) -> None:
        self._view = view
        subtitle = self.tr("On another day the dates that are not done are counted anew.")
        super().__init__(office, parent, self.tr("Edit meeting"), subtitle, view.day - _HALF_A_YEAR)
        self.form.show_facts(_facts(view))
        if not view.may(Part.PLAN):
            self.form.lock_plan()
        self.set_primary(self.tr("Store"))

    def body_id(self) -> str:
        return self._view.body_id

    def _show_chain(self, day: date | None) -> None:
        if day == self._view.day:
            self.chain.show_meeting(self._view)
        else:
            super()._show_chain(day)

    def submit(self) -> None:
        self._office.attempt("Ret mødet", planning.edit_meeting, self._view.id, self.form.facts())


class CancelDialog(BaseDialog):
    """Cancels a meeting, with the reason that stands on it from then on."""

    def __init__(self, office: Office, parent: QWidget, view: MeetingView) -> None:
        subtitle = self.tr("The meeting stays in the list with its reason. Its agenda is kept.")
        super().__init__(parent, self.tr("Cancel meeting"), subtitle)
        self._office, self._view = office, view
        self._reason = FormField(self.tr("Reason"), TextField())
        self.body.add(self._reason)
        self.set_primary(self.tr("Cancel the meeting"))
        self.cancel_button.show_as(self.tr("Keep the meeting"))
        self._reason.editor.widget().setFocus()

    def submit(self) -> None:
        reason = str(self._reason.value())
        self._office.attempt("Aflys mødet", meetings.change_state, self._view.id, MeetingState.CANCELLED, reason)


def _facts(view: MeetingView) -> MeetingFacts:
    return MeetingFacts(
        day=view.day,
        start=view.start,
        end=view.end,
        title=view.title,
        form=view.form,
        place=view.place,
        link=view.link,
        leader=view.leader,
        minute_taker=view.minute_taker,
        remark=view.remark,
    )
