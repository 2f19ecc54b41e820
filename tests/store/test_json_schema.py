from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from klyngedesk import paths
from klyngedesk.store.json_schema import schema, schema_text

VALIDATOR = Draft202012Validator(schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)
DOCUMENTS = [*sorted(paths.db("example").glob("*.json")), paths.resource("catalogue", "defaults.json")]


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_shipped_schema_is_that_of_the_tables() -> None:
    shipped = paths.resource("schema", "klyngedesk.schema.json").read_text(encoding="utf-8")
    assert shipped == schema_text(), (
        "run: python -m klyngedesk.store.json_schema > resources/schema/klyngedesk.schema.json"
    )
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_shipped_documents_follow_the_schema(path: Path) -> None:
    assert [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(read(path))] == []


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("meeting", {"state": "cancelled?"}),
        ("meeting", {"starts_at": 13}),
        ("meeting", {"startsat": "2022-12-01T12:00:00+00:00"}),
        ("item", {"minutes": "20"}),
        ("item", {"closed": None}),
        ("item", {"id": ""}),
        ("item_text", {"text": "not a list"}),
        ("item_text", {"text": [{"bullet": ["misspelt"]}]}),
        ("decision", {"item_id": None}),
    ],
)
def test_a_wrong_row_is_found(table: str, change: dict[str, Any]) -> None:
    document = copy.deepcopy(read(paths.db("example", "current.json")))
    document["tables"][table][0] |= change
    assert not VALIDATOR.is_valid(document)


@pytest.mark.parametrize(
    ("table", "column"), [("item", "id"), ("meeting", "starts_at"), ("decision", "item_id"), ("inquiry", "received_on")]
)
def test_what_has_no_default_must_be_given(table: str, column: str) -> None:
    document = copy.deepcopy(read(paths.db("example", "current.json")))
    del document["tables"][table][0][column]
    assert not VALIDATOR.is_valid(document)
