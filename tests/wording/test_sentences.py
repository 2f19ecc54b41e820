"""Whatever the program refuses, wherever in it, is said in Danish with all its facts: read off the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

from klyngedesk.domain.problems import Problem
from klyngedesk.wording import AREAS, Sentence, sentence

CODE = re.compile(r"[a-z_]+\.[a-z_]+")
ELSE = (".id", ".xml", ".db", ".lock", ".docx", ".json")


def all_sentences() -> Iterator[tuple[str, Sentence]]:
    for area in AREAS:
        yield from import_module(f"klyngedesk.wording.{area}").SENTENCES.items()


SENTENCES = dict(all_sentences())
PREFIXES = {code.split(".")[0] for code in SENTENCES}


def sources(root: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((root / "klyngedesk").rglob("*.py")):
        if "wording" not in path.parts:
            yield str(path.relative_to(root)), ast.parse(path.read_text("utf-8"))


def calls_of(tree: ast.Module, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def codes_in(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Strings that are a code whole; references between tables and names of files are none."""
    for each in ast.walk(node):
        text = each.value if isinstance(each, ast.Constant) and isinstance(each.value, str) else ""
        if CODE.fullmatch(text) and not text.endswith(ELSE):
            yield each.lineno, text


def facts_of(call: ast.Call) -> set[str] | None:
    """The names of the facts that a call gives; None when they are not written out there."""
    if isinstance(call.func, ast.Name) and call.func.id == "refuse":
        return None if any(word.arg is None for word in call.keywords) else {str(word.arg) for word in call.keywords}
    given = [*call.args[1:2], *(word.value for word in call.keywords if word.arg == "facts")]
    if not given:
        return set()
    keys = given[0].keys if isinstance(given[0], ast.Dict) else [None]
    names = {key.value for key in keys if isinstance(key, ast.Constant)}
    return {str(name) for name in names} if len(names) == len(keys) else None


def wanted_facts(sentence: Sentence) -> set[str]:
    parts = (sentence.happened, sentence.safe, sentence.do)
    return {name for part in parts for _, name, _, _ in Formatter().parse(part) if name}


def test_every_code_in_the_source_has_its_sentence(root: Path) -> None:
    lost = [
        f"{place}:{line} {code}"
        for place, tree in sources(root)
        for line, code in codes_in(tree)
        if code.split(".")[0] in PREFIXES and code not in SENTENCES
    ]
    assert lost == []


def test_every_refusal_that_names_its_code_is_known(root: Path) -> None:
    """Also one of an area that has no sentence at all."""
    lost = [
        f"{place}:{line} {code}"
        for place, tree in sources(root)
        for call in calls_of(tree, "refuse", "Problem")
        for line, code in codes_in(call.args[0])
        if code not in SENTENCES
    ]
    assert lost == []


def test_every_refusal_gives_the_facts_of_its_sentence(root: Path) -> None:
    seen = 0
    lacking = []
    for place, tree in sources(root):
        for call in calls_of(tree, "refuse", "Problem"):
            given = facts_of(call)
            if given is None:
                continue
            for _, code in codes_in(call.args[0]):
                seen += 1
                missing = wanted_facts(SENTENCES[code]) - given
                lacking += [f"{place}:{call.lineno} {code} lacks {missing}"] if missing else []
    assert lacking == []
    assert seen > 100, "the reading of the source has lost its way"


def test_no_code_has_two_sentences() -> None:
    codes = [code for code, _ in all_sentences()]
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_sentences_are_whole_and_calm(code: str) -> None:
    parts = (SENTENCES[code].happened, SENTENCES[code].safe, SENTENCES[code].do)
    assert parts[0]
    for part in parts:
        assert part == "" or part.endswith((".", "}", "»."))
        assert "!" not in part
        assert "venligst" not in part.lower()


@pytest.mark.parametrize(
    ("place", "told"), [("Linje 6, felt 2", "Linje 6, felt 2: "), ("F5", "F5: "), ("first_day", "")]
)
def test_a_place_in_a_file_is_told_and_the_key_of_a_field_is_not(place: str, told: str) -> None:
    assert sentence(Problem("date.missing", {}, place)).happened == f"{told}Skriv en dato."


def test_what_was_left_empty_is_not_quoted() -> None:
    asked = sentence(Problem("clock.unreadable", {"text": ""}))
    assert asked.line() == "Der er ikke skrevet noget. Skriv klokkeslættet som 13.05 eller 13."
    assert sentence(Problem("clock.unreadable", {"text": "middag"})).happened.startswith("»middag«")
