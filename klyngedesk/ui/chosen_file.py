"""The file that the user chose to write, with the ending that its kind has."""

from __future__ import annotations

from pathlib import Path


def chosen_file(chosen: str, ending: str) -> Path:
    """The path as chosen; one without the ending (".xlsx") gets it, under a name that is not taken.

    Qt asks before a file is written over, but only by the name that was typed.
    """
    # The makers of papers are read when a file is written, not when the window opens.
    from klyngedesk.services.papers.making import free_path

    path = Path(chosen)
    if path.suffix.lower() == ending:
        return path
    whole = path.with_name(path.name + ending)
    return free_path(whole) if whole.exists() else whole
