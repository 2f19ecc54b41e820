"""What a JSON file that somebody else has written can be wrong in before any of its rows is looked at."""

from pathlib import Path

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.exchange.json_files import Document, read_document, write_document

HEAD = '{"format": "klyngedesk", "version": 1, '


def refused(tmp_path: Path, text: str) -> tuple[str, dict[str, object]]:
    path = tmp_path / "hentet.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Refused) as caught:
        read_document(path)
    (problem,) = caught.value.problems
    return problem.code, dict(problem.facts)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "alt.json"
    document = Document({"cluster": [{"id": "syd", "name": "Sundhedsklynge Syd"}]})
    path.write_bytes(write_document(document))
    assert read_document(path) == document


@pytest.mark.parametrize(
    "tables",
    [
        '{"cluster": [{"id": "a"}], "item": [], "cluster": [{"id": "b"}]}',
        '{"cluster": [{"id": "a", "name": "Nord", "name": "Syd"}]}',
    ],
)
def test_a_name_that_stands_twice_is_refused_and_not_lost(tmp_path: Path, tables: str) -> None:
    code, facts = refused(tmp_path, f'{HEAD}"tables": {tables}}}')
    assert code == "import.name_twice"
    assert facts["name"] in ("cluster", "name")


def test_a_number_too_long_to_read_is_no_json_of_ours(tmp_path: Path) -> None:
    code, _ = refused(tmp_path, f'{HEAD}"tables": {{"item": [{{"id": "a", "minutes": {"9" * 5000}}}]}}}}')
    assert code == "import.not_ours"


def test_a_file_nested_too_deep_is_no_json_of_ours(tmp_path: Path) -> None:
    code, _ = refused(tmp_path, f'{HEAD}"tables": {"[" * 100_000}{"]" * 100_000}}}')
    assert code == "import.not_ours"
