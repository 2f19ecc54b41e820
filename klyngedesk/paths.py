"""The one way to a shipped file or to one of the user's folders."""

from __future__ import annotations

from pathlib import Path

MACHINE_FILE = "denne-pc.json"
"""In the usual data folder: what is chosen on this machine, whatever folder the data lie in."""
EXAMPLE_FOLDER = "eksempel"
"""In the usual data folder: the data folder of the example."""

_PACKAGE = Path(__file__).resolve().parent


def _shipped(folder: str) -> Path:
    # A wheel and the packaged program carry the folder inside the package; a checkout has it beside.
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parent / folder


def resource(*parts: str) -> Path:
    """Path of a shipped file under resources/."""
    return _shipped("resources").joinpath(*parts)


def db(*parts: str) -> Path:
    """Path of a shipped file under db/."""
    return _shipped("db").joinpath(*parts)


def default_data_folder() -> Path:
    """Where the user's store lies when no other folder is named or chosen; not yet created."""
    from platformdirs import user_data_path

    return user_data_path("Klyngedesk", appauthor=False, roaming=False)
