"""The day's copy of the store, taken beside the window's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klyngedesk.services import storekeeping
from klyngedesk.ui.background import beside

if TYPE_CHECKING:
    from klyngedesk.ui.shell import Shell


def take_daily_backup(shell: Shell) -> None:
    """Take the copy unless there is one of today, and show in the status bar when the newest was taken."""
    desk = shell.desk
    beside(
        shell,
        lambda: storekeeping.back_up_daily(desk),
        lambda _: shell.show_backup(storekeeping.last_backup(desk)),
        shell.show_refusal,
    )
