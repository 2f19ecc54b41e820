"""Where Tab goes among widgets that are made while the page is shown."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def chain(stops: Iterable[QWidget]) -> None:
    """Let Tab go through the stops in this order; Qt puts widgets made later last of all."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
