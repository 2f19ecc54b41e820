"""The Debian package, from the packaged program for Linux."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from building import icon, linux
from building.places import INSTALLERS, ROOT
from building.product import SUMMARY, Release
from building.steps import run

_TREE = linux.FOLDER / "deb"

# Loaded by Qt when a window opens, so in no list of what the program is linked with.
_LOADED_LATER = ("libegl1", "libgl1", "libxcb-cursor0", "libxkbcommon-x11-0", "fonts-dejavu-core | fonts-open-sans")

_CONTROL = """\
Package: klyngedesk
Version: {version}
Architecture: amd64
Maintainer: Klyngedesk <post@klyngedesk.example>
Installed-Size: {size}
Depends: {depends}
Section: office
Priority: optional
Description: {summary}
 Medlemmer, møder, dagsordener, referater, fokusområder og økonomi for en
 sundhedsklynge på ét sted. Dagsordener og referater laves i Word-format.
"""


def build(release: Release, folder: Path, *, quick: bool = False) -> Path:
    """Write the package into the folder and return its path; a quick one is bigger, and only tried."""
    shutil.rmtree(_TREE, ignore_errors=True)
    program = _TREE / "usr" / "lib" / "klyngedesk"
    shutil.copytree(linux.PROGRAM, program)
    _lay_beside(release)
    _write_control(release)
    for path in (_TREE, *_TREE.rglob("*")):
        # What a strict umask of the builder's hid would be hidden from every user.
        path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    out = folder / f"klyngedesk_{release.version}_amd64.deb"
    compression = ["-Zgzip", "-z1"] if quick else ["-Zxz"]
    run(["dpkg-deb", "--root-owner-group", *compression, "--build", _TREE, out])
    return out


def _lay_beside(release: Release) -> None:
    share = _TREE / "usr" / "share"
    command = _TREE / "usr" / "bin" / "klyngedesk"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/klyngedesk/klyngedesk")
    _copy(INSTALLERS / "linux" / "klyngedesk.desktop", share / "applications" / "klyngedesk.desktop")
    _copy(icon.SOURCE, share / "icons" / "hicolor" / "scalable" / "apps" / "klyngedesk.svg")
    for size in icon.LINUX_SIZES:
        _copy(icon.draw(size), share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "klyngedesk.png")
    _copy(ROOT / "LICENSE", share / "doc" / "klyngedesk" / "copyright")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write_control(release: Release) -> None:
    folder = _TREE / "DEBIAN"
    folder.mkdir()
    files = [path for path in sorted(_TREE.rglob("*")) if path.is_file() and not path.is_symlink()]
    control = _CONTROL.format(
        version=release.version,
        size=sum(path.stat().st_size for path in files) // 1024,
        depends=", ".join(dependencies()),
        summary=SUMMARY,
    )
    (folder / "control").write_text(control, "utf-8")
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(_TREE)}\n" for path in files]
    (folder / "md5sums").write_text("".join(sums), "utf-8")


def dependencies() -> list[str]:
    """The packages that bring the system's libraries the program is linked with, and those Qt loads later."""
    inside = {path.name for path in linux.PROGRAM.rglob("*")}
    wanted = sorted(needed_libraries(linux.PROGRAM) - inside)
    # By pattern, for Debian registers some under /lib and finds them under /usr/lib.
    owners = run(["dpkg-query", "--search", *(f"*/{name}" for name in wanted)]).splitlines()
    linked = {owner.partition(":")[0] for owner in owners if "/x86_64-linux-gnu/" in owner}
    return ["libc6 (>= 2.36)", *sorted((linked | set(_LOADED_LATER)) - {"libc6"})]


def needed_libraries(program: Path) -> set[str]:
    """The libraries that the files of a program name as those they are linked with."""
    found = set()
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            told = run(["objdump", "-p", path]).splitlines()
            found |= {line.split()[1] for line in told if line.strip().startswith("NEEDED")}
    return found
