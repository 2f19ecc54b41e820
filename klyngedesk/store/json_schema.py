"""The JSON Schema of an exchanged document, made from the tables so that it cannot fall behind them.

A document is `{"format": "klyngedesk", "version": 1, "tables": {table: [row, …]}}`, and it may carry the
contents of its annexes. A row has its id and names its columns; those at their default may be left out. The
shipped copy is resources/schema/klyngedesk.schema.json; running
this module prints what it has to hold.
"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import BigInteger, Boolean, Integer
from sqlalchemy.schema import Column

from klyngedesk.paths import resource
from klyngedesk.store.codec import columns
from klyngedesk.store.interchange import ID, default, exchanged
from klyngedesk.store.tables import Row
from klyngedesk.store.tables.base import Day, Formatted, Moment, Number, Word

FORMAT = "klyngedesk"
VERSION = 1

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ID: Schema = {"type": "string", "pattern": f"^{ID.pattern}$"}
_NUMBER_PATTERN = r"^-?[0-9]+(\.[0-9]+)?$"
_FILE_OF_ANNEX: Schema = {
    "type": "string",
    "description": "The file's path from the document's folder; its hash and size are read from it.",
}
_ANNEXES: Schema = {
    "type": "object",
    "description": "The contents of annexes, each under the SHA-256 that its row names.",
    "propertyNames": {"pattern": "^[0-9a-f]{64}$"},
    "additionalProperties": {"type": "string", "contentEncoding": "base64"},
}


def schema() -> Schema:
    """The schema of a whole document, formatted text included."""
    tables = exchanged()
    return {
        "$schema": _DIALECT,
        "$id": "klyngedesk.schema.json",
        "title": "Klyngedesk document",
        "description": "Rows by table. What is left out of a row has its default.",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "tables": {
                "type": "object",
                "properties": {name: {"type": "array", "items": {"$ref": f"#/$defs/row_{name}"}} for name in tables},
                "additionalProperties": False,
            },
            "annexes": _ANNEXES,
        },
        "required": ["format", "version", "tables"],
        "additionalProperties": False,
        "$defs": {f"row_{name}": _row(found) for name, found in tables.items()} | _formatted_text(),
    }


def schema_text() -> str:
    """The schema as its file holds it."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _row(row_class: type[Row]) -> Schema:
    table = columns(row_class)
    properties = {name: _column(column) for name, column in table.items()}
    if row_class.__tablename__ == "annex":
        properties["file"] = _FILE_OF_ANNEX
    required = ["id", *(name for name, column in table.items() if _must_be_given(column))]
    return {
        "description": " ".join((row_class.__doc__ or "").split()),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _must_be_given(column: Column[Any]) -> bool:
    return not column.primary_key and not column.nullable and default(column) is None


def _column(column: Column[Any]) -> Schema:
    found = _value(column)
    targets = [key.column.table.name for key in column.foreign_keys]
    if targets:
        found |= {"description": f"The id of a row in {targets[0]}."}
    return {"oneOf": [found, {"type": "null"}]} if column.nullable else found


def _value(column: Column[Any]) -> Schema:
    match column.type:
        case Formatted():
            return {"$ref": "#/$defs/formatted_text"}
        case Word() as kind:
            return {"enum": [word.value for word in kind.words]}
        case Moment():
            return {"type": "string", "format": "date-time"}
        case Number():
            return {"type": "string", "pattern": _NUMBER_PATTERN}
        case Boolean():
            return {"type": "boolean"}
        case Day():
            return {"type": "string", "format": "date"}
        case Integer() | BigInteger():
            within: range = column.info["within"]
            return {"type": "integer", "minimum": within.start, "maximum": within.stop - 1}
    return dict(_ID) if column.foreign_keys or column.primary_key else {"type": "string"}


def _formatted_text() -> Schema:
    """The definitions of formatted text, which stand in a schema of their own for other programs."""
    own = json.loads(resource("schema", "formatted-text.schema.json").read_text(encoding="utf-8"))
    parts: Schema = own["$defs"]
    return {"formatted_text": {key: own[key] for key in ("description", "type", "items")}} | parts


if __name__ == "__main__":
    print(schema_text(), end="")
