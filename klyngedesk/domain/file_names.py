"""Names of files that every system accepts: Windows refuses some signs, some words, and an end in a point.

Source: Microsoft's rules for naming files; a name has at most 255 UTF-16 units on NTFS and 255 bytes on ext4, and a
whole path at most 260 signs where long ones are not allowed.
"""

from __future__ import annotations

import re

from klyngedesk.domain.typed import clean_line

_SIGNS = re.compile(r'[<>:"/\\|?*]')
_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the direction of writing, by which "exe.docx" can be made to look like "xcod.exe"."""
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9¹²³])(?=\.|$)", re.IGNORECASE)
_LONGEST, _LONGEST_ENDING, _MOST_BYTES = 120, 20, 200


def safe_file_name(stem: str, ending: str = "", *, otherwise: str = "fil") -> str:
    """The name as any system accepts it, with its `ending` (".docx") whole; `otherwise` when nothing is left of it."""
    tail = _without_signs(ending)[:_LONGEST_ENDING]
    kept = _without_signs(stem).strip(" .")[:_LONGEST]
    while len((kept + tail).encode()) > _MOST_BYTES:
        kept = kept[:-1]
    name = (kept.strip(" .") or otherwise) + tail.rstrip(" .")
    return f"_{name}" if _DEVICES.match(name) else name


def _without_signs(text: str) -> str:
    return _SIGNS.sub("-", _TURNING.sub("", clean_line(text)))
