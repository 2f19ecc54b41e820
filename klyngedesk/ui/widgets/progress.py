"""How much of a whole is reached."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar


class ShareBar(QProgressBar):
    """A thin bar from 0 to 1; what it means is told beside it and in its accessible text."""

    def __init__(self, share: float, spoken: str) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setRange(0, 1000)
        self.show_share(share, spoken)

    def show_share(self, share: float, spoken: str) -> None:
        """Show another share."""
        self.setValue(round(min(1.0, max(0.0, share)) * 1000))
        self.setAccessibleName(spoken)
