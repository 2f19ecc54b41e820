"""Disks and folders that let the program down, and what must hold when they do."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import EXAMPLE_DAY, load_example
from klyngedesk.services.storekeeping import open_desk
from klyngedesk.wording import lines

NOW = datetime(EXAMPLE_DAY.year, EXAMPLE_DAY.month, EXAMPLE_DAY.day, 9, 42, tzinfo=UTC)
NOBODY = 65534
# As linux/capability.h numbers them.
CAPABILITIES_VERSION_3, CAP_DAC_READ_SEARCH = 0x20080522, 2
SMALL_DISK = "12m"


def clock() -> datetime:
    return NOW


Opener = Callable[..., Desk]
Refusal = Callable[..., str]


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example in a folder; for copying only."""
    folder = tmp_path_factory.mktemp("eksempel") / "data"
    desk = open_desk(folder, clock=clock)
    load_example(desk, EXAMPLE_DAY)
    desk.close()
    return folder


@pytest.fixture
def data(example_folder: Path, tmp_path: Path) -> Path:
    """The example in a folder of the test's own."""
    return Path(shutil.copytree(example_folder, tmp_path / "data"))


@pytest.fixture
def opened() -> Iterator[Opener]:
    """Opens a folder, and closes it at the end."""
    desks: list[Desk] = []

    def open_it(folder: Path, **options: bool) -> Desk:
        desks.append(open_desk(folder, clock=clock, person="Sekretæren", **options))
        return desks[-1]

    yield open_it
    for desk in desks:
        desk.close()


@pytest.fixture
def refusal() -> Refusal:
    """Runs what must be refused, and gives the message as it is shown."""

    def message(action: Callable[..., object], *args: object, **options: object) -> str:
        with pytest.raises(Refused) as caught:
            action(*args, **options)
        told = lines(caught.value)
        for line in told:
            assert line.endswith(".")
            assert "{" not in line
        return "\n".join(told)

    return message


class SmallDisk:
    """A disk of a few megabytes that can be filled to the last byte."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "fyld"

    def fill(self, but: int = 0) -> None:
        """Leave room for so many bytes."""
        with self._filler.open("ab", buffering=0) as file:
            for size in (1 << 16, 1 << 12, 1):
                try:
                    while True:
                        file.write(b"\0" * size)
                except OSError:
                    continue
            file.truncate(max(0, file.tell() - but))

    def make_room(self) -> None:
        """As a user does who deletes something."""
        self._filler.unlink()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A disk that is really full when it is full; only the administrator of a Linux machine can make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK}", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(words, capture_output=True).returncode:
        pytest.skip("a small disk can only be mounted by an administrator of Linux")
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user of the machine can reach."""
    folder = Path(tempfile.mkdtemp(prefix="klyngedesk-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@contextmanager
def without_rights(folder: Path) -> Iterator[None]:
    """Be somebody who may read a folder and what is in it, and write nothing of it."""
    found = [folder, *folder.rglob("*")]
    for path in found:
        path.chmod(0o555 if path.is_dir() else 0o444)
    administrator = os.getuid() == 0
    if administrator:
        # Modes do not bind root.
        os.setresuid(NOBODY, NOBODY, 0)
        read_everything()
    try:
        yield
    finally:
        if administrator:
            os.setresuid(0, 0, 0)
        for path in found:
            path.chmod(0o755 if path.is_dir() else 0o644)


def read_everything() -> None:
    """Let a root that plays somebody else go on reading: the program may lie where only root can."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(CAPABILITIES_VERSION_3, 0)
    effective_and_more = (ctypes.c_uint32 * 6)()
    libc.capget(header, effective_and_more)
    effective_and_more[0] |= 1 << CAP_DAC_READ_SEARCH
    if libc.capset(header, effective_and_more):
        raise OSError(ctypes.get_errno(), "capset")


@pytest.fixture
def denied() -> Callable[[Path], object]:
    """`with denied(folder):` – nothing can be written there."""
    if sys.platform == "win32":
        pytest.skip("rights are set otherwise on Windows")
    return without_rights
