"""The JSON file of a whole store: tables, and the contents of annexes inside it or beside it.

`{"format": "klyngedesk", "version": 1, "tables": {…}, "annexes": {"<sha256>": "<base64>"}}`. A row of the table
annex may instead name a "file" beside the JSON.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from klyngedesk.domain.disk_reasons import reason_of
from klyngedesk.domain.problems import refuse

FORMAT = "klyngedesk"
VERSION = 1


@dataclass(frozen=True)
class Document:
    """What a file holds: plain tables, and annex contents by their SHA-256."""

    tables: dict[str, Any]
    annexes: dict[str, bytes] = field(default_factory=dict)


def read_document(path: Path) -> Document:
    """Read a file. Refused with its place when it is no JSON, not of this format or version, or lacks an annex."""
    return to_document(read_json(path), path.parent)


def is_ours(path: Path) -> bool:
    """Does the file begin as one that `write_document` made?"""
    with path.open("rb") as file:
        return b'"format": "klyngedesk"' in file.read(100)


def read_json(path: Path) -> Any:
    """Read the JSON of a file; refused with line and column when it is none, and when it says one thing twice."""
    content = _content(path)
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=_each_name_once)
    except UnicodeDecodeError as error:
        raise refuse("import.not_text", file=path.name) from error
    except json.JSONDecodeError as error:
        raise refuse("import.not_json", file=path.name, line=error.lineno, column=error.colno) from error
    except (RecursionError, ValueError) as error:
        # Nested deeper, or a number longer, than any that `write_document` writes.
        raise refuse("import.not_ours", file=path.name) from error


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise refuse("file.missing", file=path.name, folder=str(path.parent.absolute())) from error
    except OSError as error:
        raise refuse("file.not_written", file=path.name, folder=str(path.parent), reason=reason_of(error)) from error


def _each_name_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of the file; JSON lets a later value take the place of an earlier one, and rows would be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise refuse("import.name_twice", name=next(name for name in names if names.count(name) > 1))
    return found


def to_document(content: Any, folder: Path) -> Document:
    """A parsed file as a document; annexes named by "file" are read from `folder`."""
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise refuse("import.not_ours", file="")
    if content.get("version") != VERSION:
        raise refuse("import.version", version=content.get("version"), known=VERSION)
    tables = content.get("tables", {})
    if not isinstance(tables, dict):
        raise refuse("import.not_a_list", place="»tables«")
    annexes = _inside(content.get("annexes", {}))
    rows = tables.get("annex")
    if isinstance(rows, list):
        tables = tables | {"annex": [_with_file(row, index, folder, annexes) for index, row in enumerate(rows)]}
    return Document(tables, annexes)


def write_document(document: Document) -> bytes:
    """The file of a document, always the same for the same content."""
    content: dict[str, Any] = {"format": FORMAT, "version": VERSION, "tables": document.tables}
    if document.annexes:
        content["annexes"] = {
            digest: base64.b64encode(data).decode() for digest, data in sorted(document.annexes.items())
        }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _inside(encoded: Any) -> dict[str, bytes]:
    if not isinstance(encoded, dict):
        raise refuse("import.not_a_list", place="»annexes«")
    found = {}
    for digest, text in encoded.items():
        try:
            data = base64.b64decode(text, validate=True)
        except (binascii.Error, TypeError, ValueError) as error:
            raise refuse("import.annex_damaged", place=f"annexes.{digest}") from error
        if hashlib.sha256(data).hexdigest() != digest:
            raise refuse("import.annex_damaged", place=f"annexes.{digest}")
        found[digest] = data
    return found


def _with_file(row: Any, index: int, folder: Path, annexes: dict[str, bytes]) -> Any:
    if not isinstance(row, dict) or "file" not in row:
        return row
    name = str(row["file"])
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()) or not path.is_file():
        raise refuse("import.annex_missing", place=f"tables.annex[{index}].file", name=name)
    data = _content(path)
    digest = hashlib.sha256(data).hexdigest()
    annexes[digest] = data
    known = {key: value for key, value in row.items() if key != "file"}
    return {"file_name": path.name, "title": path.stem} | known | {"sha256": digest, "size": len(data)}
