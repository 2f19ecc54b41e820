"""The guards of conftest.py really fail a test."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable

import pytest


def test_an_expected_warning_is_accepted(expect_log: Callable[[str], None]) -> None:
    expect_log("the disk is full")
    logging.getLogger("klyngedesk.somewhere").warning("the disk is full")


def test_another_machine_cannot_be_reached() -> None:
    with pytest.raises(RuntimeError, match=r"192\.0\.2\.1"), socket.socket() as line:
        line.connect(("192.0.2.1", 80))
