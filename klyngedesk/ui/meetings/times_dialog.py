"""When the meeting was opened and closed in fact."""

from __future__ import annotations

from datetime import time
from typing import cast

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.clock import parse_clock
from klyngedesk.domain.danish import clock_range, clock_text
from klyngedesk.services.meeting_times import set_times
from klyngedesk.services.meetings import MeetingView
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.meetings.meeting_rows import in_progress
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import FormField, TimeField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox


class TimesDialog(BaseDialog):
    """Two clock times; while the meeting goes on there is only the first."""

    def __init__(self, office: Office, parent: QWidget, view: MeetingView) -> None:
        subtitle = self.tr("The minutes tell these times. The meeting was planned for {hours}.")
        hours = clock_range(view.start, view.end)
        super().__init__(parent, self.tr("Times of the meeting"), subtitle.format(hours=f"kl.\u00a0{hours}"))
        self._office, self._view = office, view
        self._opened = FormField(self.tr("Meeting opened at"), TimeField(parse_clock, _clock), width=190)
        self._closed = FormField(self.tr("Meeting closed at"), TimeField(_or_nothing, _clock), width=190)
        self._opened.set_value(view.opened or view.start)
        self._closed.set_value(view.closed)
        self.name_field("opened", self._opened)
        self.name_field("closed", self._closed)
        running = in_progress(view.state, view.opened)
        self._closed.setVisible(not running)
        self.body.add(HBox(row_of(self._opened, self._closed), None))
        if running:
            self.body.add(Label(self.tr("The closing is noted when you end the meeting."), "sub", wrap=True))
        self.set_primary(self.tr("Store"))
        self._opened.editor.widget().setFocus()

    def submit(self) -> None:
        opened, closed = cast(time, self._opened.value()), cast("time | None", self._closed.value())
        self._office.attempt("Ret mødets tider", set_times, self._view.id, opened, closed)


def _or_nothing(text: str) -> time | None:
    return parse_clock(text) if text.strip() else None


def _clock(value: object) -> str:
    return clock_text(value) if isinstance(value, time) else ""
