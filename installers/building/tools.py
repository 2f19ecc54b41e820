"""The system's own programs that the build uses."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from building.steps import CannotBuild, run


@dataclass(frozen=True)
class Tool:
    """A program, or a file when the sign is a path, and the Debian package that brings it."""

    sign: str
    package: str

    def is_there(self) -> bool:
        """Whether it can be used now."""
        return Path(self.sign).exists() if "/" in self.sign else shutil.which(self.sign) is not None


SYSTEM_PYTHON = Path("/usr/bin/python3.11")
LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")

COMMON = (
    Tool("rsvg-convert", "librsvg2-bin"),
    Tool(str(SYSTEM_PYTHON), "python3"),
    Tool("/usr/lib/python3.11/ensurepip", "python3-venv"),
)
LINUX = (
    *COMMON,
    Tool("objdump", "binutils"),
    Tool("dpkg-deb", "dpkg"),
    Tool(str(LIBRARIES / "libpython3.11.so.1.0"), "libpython3.11"),
    Tool(str(LIBRARIES / "libGL.so.1"), "libgl1"),
    Tool(str(LIBRARIES / "libEGL.so.1"), "libegl1"),
    Tool(str(LIBRARIES / "libdbus-1.so.3"), "libdbus-1-3"),
    Tool(str(LIBRARIES / "libfontconfig.so.1"), "libfontconfig1"),
    Tool(str(LIBRARIES / "libglib-2.0.so.0"), "libglib2.0-0"),
    Tool(str(LIBRARIES / "libxkbcommon.so.0"), "libxkbcommon0"),
    Tool(str(LIBRARIES / "libxcb-cursor.so.0"), "libxcb-cursor0"),
    Tool(str(LIBRARIES / "libxcb-icccm.so.4"), "libxcb-icccm4"),
    Tool(str(LIBRARIES / "libxcb-image.so.0"), "libxcb-image0"),
    Tool(str(LIBRARIES / "libxcb-keysyms.so.1"), "libxcb-keysyms1"),
    Tool(str(LIBRARIES / "libxcb-render-util.so.0"), "libxcb-render-util0"),
    Tool(str(LIBRARIES / "libxcb-shape.so.0"), "libxcb-shape0"),
    Tool(str(LIBRARIES / "libxkbcommon-x11.so.0"), "libxkbcommon-x11-0"),
)
WINDOWS = (
    *COMMON,
    Tool("wine", "wine"),
    Tool("/usr/lib/wine/wine64", "wine64"),
    Tool("makensis", "nsis"),
    Tool("wixl", "wixl"),
    Tool("msiinfo", "msitools"),
    Tool("osslsigncode", "osslsigncode"),
)


def ensure(tools: tuple[Tool, ...]) -> None:
    """Install the packages of the tools that are missing when that is possible; raises CannotBuild, naming them."""
    packages = missing(tools)
    if packages and os.geteuid() == 0 and shutil.which("apt-get"):
        print("        Installerer " + " ".join(packages), flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        apt = ["apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=600"]
        run([*apt, "update"], env=environment)
        run([*apt, "install", "--no-install-recommends", *packages], env=environment)
        packages = missing(tools)
    if packages:
        raise CannotBuild("Der mangler programmer. Kør som root: apt install " + " ".join(packages))


def missing(tools: tuple[Tool, ...]) -> list[str]:
    """The packages of the tools that are not there, each once."""
    return list(dict.fromkeys(tool.package for tool in tools if not tool.is_there()))
