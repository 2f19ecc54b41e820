"""The installed program opens a native window of Windows, seen by a photograph of the screen."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from building import tools
from building.steps import run
from installing import WAYS, Installers, Windows, windows_path

pytestmark = [pytest.mark.packaging, pytest.mark.xdist_group("windows")]

NEEDED = (
    tools.Tool("Xvfb", "xvfb"),
    tools.Tool("x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64-win32"),
    *(tool for tool in tools.LINUX if "/lib" in tool.sign),
)
# The empty frame shows about 280 colours, the first page with the example about 1500.
WITH_DATA = 600
CLASS = r"HKLM\Software\Microsoft\WindowsRuntime\ActivatableClassId\Windows.UI.ViewManagement.UISettings"

# Takes the picture of the whole screen, and says how many colours are in it.
PHOTOGRAPH = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(["photograph", "-platform", "xcb"])
picture = app.primaryScreen().grabWindow(0).toImage()
picture.save(sys.argv[1])
print(len({picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}))
"""


@contextmanager
def screen(size: str) -> Iterator[str]:
    """A screen without a monitor; gives its name for DISPLAY."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def add_missing_class(machine: Windows, folder: Path) -> None:
    """Give this Wine the one class of Windows that Qt cannot do without."""
    library = folder / "uisettings.dll"
    source = Path(__file__).with_name("uisettings.c")
    run(["x86_64-w64-mingw32-gcc", "-O1", "-shared", "-o", library, source])
    machine.run("reg", "add", CLASS, "/v", "DllPath", "/d", windows_path(library), "/f", "/reg:64")


def photograph(display: str, picture: Path) -> int:
    """Photograph the screen; how many colours it shows."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    words = [sys.executable, "-c", PHOTOGRAPH, str(picture)]
    return int(subprocess.run(words, env=environment, check=True, capture_output=True, text=True).stdout)


def photograph_when_still(display: str, picture: Path, seconds: float) -> int:
    """Photograph until data are on the screen and two pictures are the same; how many colours they show."""
    ends = time.monotonic() + seconds
    before, colours = b"", photograph(display, picture)
    while (colours < WITH_DATA or picture.read_bytes() != before) and time.monotonic() < ends:
        before = picture.read_bytes()
        time.sleep(1)
        colours = photograph(display, picture)
    return colours


def test_a_native_window_opens_with_the_example(
    machine: Windows, current: Installers, tmp_path: Path, root: Path
) -> None:
    tools.ensure(NEEDED)
    way = WAYS[0]
    way.install(machine, current)
    add_missing_class(machine, tmp_path)
    with screen("1366x768") as display, machine.started(display, way.folder(machine) / "Klyngedesk.exe", "--example"):
        # Kept beside the build, for somebody to look at.
        assert photograph_when_still(display, root / "build" / "native-window.png", 120) >= WITH_DATA
    assert (machine.data / "eksempel" / "klyngedesk.db").exists()
