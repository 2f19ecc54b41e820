"""The files that belong to items and answers, kept under the hash of their content.

A content is never changed or removed by the program: undo can always bring a file back.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from klyngedesk.domain.problems import refuse
from klyngedesk.store.files import refusing, write_whole


class AnnexFolder:
    """`bilag/ab/<sha256>` in the data folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, content: bytes) -> str:
        """Store a content, on the disk before any row may name it; returns its SHA-256 in hex."""
        digest = hashlib.sha256(content).hexdigest()
        path = self.path(digest)
        if not path.is_file() or path.stat().st_size != len(content):
            write_whole(path, content)
        return digest

    def path(self, digest: str) -> Path:
        """Where the content with that hash lies."""
        return self.folder / digest[:2] / digest

    def read(self, digest: str, name: str) -> bytes:
        """The content; refused with `annex.missing` or `annex.damaged` naming the file as the user knows it."""
        path = self.path(digest)
        if not path.is_file():
            raise refuse("annex.missing", name=name)
        with refusing(path):
            content = path.read_bytes()
        if hashlib.sha256(content).hexdigest() != digest:
            raise refuse("annex.damaged", name=name)
        return content
