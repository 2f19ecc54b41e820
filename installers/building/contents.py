"""What the packaged program holds, and what PyInstaller would add that it never uses."""

from __future__ import annotations

from pathlib import PurePosixPath

# Found by name while the program runs, so not by reading its imports.
HIDDEN = ("alembic.autogenerate", "logging.config", "sqlalchemy.dialects.sqlite")
HIDDEN_PACKAGES = ("klyngedesk", "alembic.ddl", "holidays.countries")

# Never loaded. Without ssl the program could not speak to the network if it wanted to.
EXCLUDED = (
    "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtQml", "PySide6.QtQuick",
    "lxml.html", "lxml.isoschematron", "lxml.objectify",
    "_hashlib", "_pyi_rth_utils", "_ssl", "ssl", "_wmi",
    "multiprocessing", "numpy", "pip", "pydoc", "setuptools", "tkinter", "unittest",
)  # fmt: skip

# PyInstaller runs these before the program, for the sake of programs that read their own source, list packages, or
# have a Qt that does not find its own plugins; the last one would load Qt also for commands that show no window.
UNUSED_HOOKS = ("pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_pyside6")

_PARTS_OF_QT = (
    "EglFS", "EglFs", "Network", "Pdf", "Qml", "Quick", "ShaderTools", "VirtualKeyboard", "Wayland", "WlShell",
)  # fmt: skip
_LIBRARIES = (
    "libcrypto", "libssl", "libgtk-3", "libgdk-3", "opengl32sw",
    *(prefix + part for prefix in ("Qt6", "libQt6") for part in _PARTS_OF_QT),
)  # fmt: skip
_PLUGIN_FOLDERS = (
    "egldeviceintegrations", "generic", "networkinformation", "platforminputcontexts", "tls",
    "wayland-decoration-client", "wayland-graphics-integration-client", "wayland-shell-integration",
    "xcbglintegrations",
)  # fmt: skip
_PLUGINS = (
    "qdirect2d", "qeglfs", "qlinuxfb", "qminimal", "qpdf", "qgtk3", "qvkkhrdisplay", "qvnc", "qwayland",
    "qgif", "qicns", "qtga", "qtiff", "qwbmp", "qwebp",
)  # fmt: skip
_QT_LANGUAGES = ("da", "en")
_TIME_ZONES = ("Europe", "UTC", "Etc")


def is_wanted(name: str) -> bool:
    """Whether a file that PyInstaller found goes into the program; `name` is its path there."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.name.startswith(_LIBRARIES) or path.name.startswith("_wmi"):
        return False
    if "plugins" in path.parts:
        return path.parent.name not in _PLUGIN_FOLDERS and not path.name.removeprefix("lib").startswith(_PLUGINS)
    if "translations" in path.parts and path.suffix == ".qm":
        return path.stem in {f"{part}_{language}" for part in ("qt", "qtbase") for language in _QT_LANGUAGES}
    if path.parts[:2] == ("tzdata", "zoneinfo"):
        return len(path.parts) > 2 and path.parts[2] in _TIME_ZONES
    return not (path.parts[0] == "holidays" and path.suffix == ".mo")


def is_the_systems(source: str) -> bool:
    """Whether a library on Linux is one of the system's, other than Python's own."""
    path = PurePosixPath(source)
    from_system = source.startswith(("/lib/", "/usr/lib/"))
    return from_system and "lib-dynload" not in path.parts and not path.name.startswith("libpython")
