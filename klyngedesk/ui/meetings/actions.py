"""Everything that can be done on the tab Møder, with its words and keys, once for menus, buttons and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from klyngedesk.ui.action_group import ActionGroup


class MeetingActions(ActionGroup):
    """What is done to a meeting as a whole."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new = self.make(self.tr("New meeting …"), "Ctrl+Shift+N", icon_name="plus")
        self.edit = self.make(self.tr("Edit meeting …"), "Ctrl+E")
        self.dates = self.make(self.tr("Edit dates …"))
        self.invite = self.make("", icon_name="calendar-plus", tip=self.tr(
            "Opens a mail draft to the members with a file for their calendars."))  # fmt: skip
        self.inputs = self.make(self.tr("Input from the municipalities …"))
        self.call = self.make(self.tr("Call for input …"), icon_name="mail", tip=self.tr(
            "Opens a mail draft to the municipalities' members."))  # fmt: skip
        self.remind = self.make(self.tr("Remind of input …"), icon_name="history", tip=self.tr(
            "Opens a mail draft to the municipalities that have not answered."))  # fmt: skip
        self.send_agenda = self.make(self.tr("Send agenda …"), icon_name="send", tip=self.tr(
            "Opens a mail draft to the members. The numbers of the items no longer change."))  # fmt: skip
        self.start = self.make(self.tr("Start meeting"), icon_name="gavel")
        self.go_on = self.make(self.tr("Go to the meeting"), icon_name="gavel")
        self.correct = self.make(self.tr("Correct attendance and decisions"), icon_name="pencil")
        self.times = self.make(self.tr("Edit times …"), icon_name="clock", tip=self.tr(
            "When the meeting was opened and closed, as the minutes tell it."))  # fmt: skip
        self.end = self.make(self.tr("End meeting"), icon_name="check")
        self.send_minutes = self.make(self.tr("Send minutes for comments …"), icon_name="send", tip=self.tr(
            "Opens a mail draft to the members. The minutes are out for comments as of today."))  # fmt: skip
        self.approve = self.make(self.tr("Approve minutes …"), icon_name="circle-check")
        self.back = self.make("")
        self.cancel = self.make(self.tr("Cancel meeting …"))
        self.remove = self.make(self.tr("Remove meeting"))

    def listed(self) -> list[QAction]:
        """In the order of the menu."""
        return [
            *(self.new, self.edit, self.dates, self.invite, self.inputs, self.line()),
            *(*self.steps(), self.line(), self.back, self.cancel, self.remove),
        ]

    def steps(self) -> list[QAction]:
        """What leads a meeting on; only those that it has come to are shown."""
        return [
            *(self.call, self.remind, self.send_agenda, self.start, self.go_on, self.end),
            *(self.correct, self.times, self.send_minutes, self.approve),
        ]


class AgendaActions(ActionGroup):
    """What is done to the items of the agenda."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.add = self.make(self.tr("Add item"), "Ctrl+N")
        self.add_below = self.make(self.tr("Add sub-item"), "Ctrl+Shift+U")
        self.add_heading = self.make(self.tr("Add heading"), "Ctrl+Shift+H")
        self.standing = self.make(self.tr("Add standing items"))
        self.rename = self.make(self.tr("Edit title"), "F2", local=True)
        self.follow_ups = self.make(self.tr("Insert the open follow-ups"), icon_name="list-checks", tip=self.tr(
            "Puts a table of what is still open from earlier meetings under the item."))  # fmt: skip
        self.closed = self.make(self.tr("Closed item"), "Ctrl+L")
        self.closed.setCheckable(True)
        self.up = self.make(self.tr("Move up"), "Alt+Up", local=True)
        self.down = self.make(self.tr("Move down"), "Alt+Down", local=True)
        self.indent = self.make(self.tr("Make sub-item"), "Alt+Right", local=True)
        self.outdent = self.make(self.tr("Make item of its own"), "Alt+Left", local=True)
        self.move_to = self.make(self.tr("Move to …"), "Ctrl+M")
        self.remove = self.make(self.tr("Remove item"), "Del", local=True)

    def of_item(self) -> list[QAction]:
        """Those that concern the current item, in the order of its menu."""
        return [
            *(self.rename, self.closed, self.follow_ups, self.line()),
            *(self.up, self.down, self.indent, self.outdent, self.move_to, self.line(), self.remove),
        ]

    def listed(self) -> list[QAction]:
        """In the order of the menu."""
        return [self.add, self.add_below, self.add_heading, self.standing, self.line(), *self.of_item()]


class PaperActions(ActionGroup):
    """The papers of a meeting. Ctrl+P makes the one that fits where the meeting stands."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.fitting = self.make(self.tr("Make paper in Word"), "Ctrl+P")
        self.agenda = self.make(self.tr("Make agenda in Word"), icon_name="file-text")
        self.agenda_full = self.make(self.tr("Make agenda with closed items in Word"), icon_name="lock")
        self.minutes = self.make(self.tr("Make minutes in Word"), icon_name="file-text")
        self.minutes_full = self.make(self.tr("Make minutes with closed items in Word"), icon_name="lock")
        self.mail = self.make(self.tr("Mail to the members …"), icon_name="mail")
        self.open = self.make(self.tr("Open in Word"))
        self.show = self.make(self.tr("Show in folder"))
        self.print = self.make(self.tr("Print"))

    def made(self) -> list[QAction]:
        """Those that make a paper."""
        return [self.agenda, self.agenda_full, self.minutes, self.minutes_full]

    def listed(self) -> list[QAction]:
        """In the order of the menu."""
        return [*self.made(), self.line(), self.mail, self.open, self.show, self.print]
