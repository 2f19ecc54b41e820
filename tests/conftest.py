"""What holds for every test: no screen, no network, no folder of the user's, no warning nobody expected."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st

from klyngedesk.domain.formatted import (
    FormattedText,
    ListItem,
    Paragraph,
    Run,
    Table,
    TextList,
    normalise,
)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]
LOOPBACK = ("127.0.0.1", "::1", "localhost")

# A slow machine is no error in a rule.
settings.register_profile("klyngedesk", deadline=None)
settings.load_profile("klyngedesk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that .ci/run gives."""
    parser.addoption("--packaging", action="store_true", help="build the installers and try them")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the installers alone unless asked for."""
    if config.getoption("--packaging"):
        return
    skip = pytest.mark.skip(reason="builds installers: run with --packaging")
    for item in items:
        if item.get_closest_marker("packaging"):
            item.add_marker(skip)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session", autouse=True)
def users_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Stand-ins for the user's own folders, so that no test can touch the real ones."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
            patch.setenv(name, str(home / name.lower()))
        yield home


def refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Audit hook: raise when anything in this process calls another machine."""
    if event != "socket.connect" or not isinstance(arguments[1], tuple):
        return
    if arguments[1][0] not in LOOPBACK:
        raise RuntimeError(f"a test tried to reach {arguments[1]}")


sys.addaudithook(refuse_network)


class LogWatch(logging.Handler):
    """Collects what is logged at WARNING and above, less what the test said it expects."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []
        self.expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line for the end of the test."""
        self.lines.append(f"{record.name}: {record.getMessage()}")

    def unexpected(self) -> list[str]:
        """The lines that no expectation covers."""
        return [line for line in self.lines if not any(part in line for part in self.expected)]

    def unseen(self) -> list[str]:
        """The expectations that no line met."""
        return [part for part in self.expected if not any(part in line for line in self.lines)]


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """Fail the test on a log line from WARNING up that it did not expect."""
    watch = LogWatch()
    logging.getLogger().addHandler(watch)
    yield watch
    logging.getLogger().removeHandler(watch)
    assert not watch.unexpected(), "unexpected in the log"
    assert not watch.unseen(), "expected in the log and not there"


@pytest.fixture
def expect_log(log_watch: LogWatch) -> Callable[[str], None]:
    """Call with a part of a log line (from WARNING up) that this test must cause."""
    return log_watch.expected.append


@pytest.fixture(scope="session")
def sdk_findings() -> Callable[[Path], list[str]]:
    """Ask the Open XML SDK's validator what is wrong with a .docx or .xlsx."""
    installed = Path(sys.prefix, "validator", "node_modules", "@xarsh")
    program = next(installed.glob("ooxml-validator-*/ooxml-validator*"), None)
    if program is None:
        pytest.skip("no Open XML SDK validator: python3 start.py test fetches it when npm is there")

    def findings(path: Path) -> list[str]:
        done = subprocess.run([program, path], capture_output=True, text=True, encoding="utf-8", check=True)
        return [f"{error['path']}: {error['description']}" for error in json.loads(done.stdout)["errors"]]

    return findings


_WORDS = (
    *("at ", "– ", "1. ", "a\nb", "\t", "  ", "\u00a0", "{{ 7*7 }}", "<b>&amp;", "\x00\x0b"),
    *("👩\u200d⚕️", "שלום", "æøå"),
)
_LINKS = ("", "", "", "https://eksempel.dk/a?b=1&c=ø", "mailto:x@eksempel.dk", "javascript:alert(1)")


def _formatted_texts() -> st.SearchStrategy[FormattedText]:
    words = st.one_of(st.text(max_size=12), st.sampled_from(_WORDS))
    run = st.builds(Run, words, st.booleans(), st.booleans(), st.sampled_from(_LINKS))
    runs = st.lists(run, max_size=4).map(tuple)
    items = st.lists(st.builds(ListItem, runs, st.integers(-1, 3)), max_size=5).map(tuple)
    lists = st.builds(TextList, st.sampled_from(["bullets", "numbers", "points"]), items)
    rows = st.lists(st.lists(runs, max_size=3).map(tuple), max_size=3).map(tuple)
    blocks = st.one_of(st.builds(Paragraph, runs), lists, st.builds(Table, rows, st.booleans()))
    return st.lists(blocks, max_size=6).map(lambda found: normalise(FormattedText(tuple(found))))


@pytest.fixture(scope="session")
def formatted_texts() -> st.SearchStrategy[FormattedText]:
    """Formatted texts of every shape, in normal form; draw from it for rules that must hold for all."""
    return _formatted_texts()


@pytest.fixture(scope="session")
def hard_texts() -> tuple[FormattedText, ...]:
    """Words that have broken a conversion somewhere: each must come through as typed."""
    typed = (
        "{{ 7*7 }} {% if x %}",
        "<b>ikke fed</b> &amp; & < >",
        "👩\u200d⚕️ 🇩🇰 e\u0301",
        "שלום עולם \u200fabc",
        "=1+1",
        "Økonomi og drift. " * 5556,
    )
    return tuple(normalise(FormattedText((Paragraph((Run(text),)),))) for text in typed)
