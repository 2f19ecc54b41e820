"""Whatever the program refuses, wherever in it, is said in both languages with all its facts: read off the source."""

from __future__ import annotations

import ast
import errno
import re
from collections.abc import Iterator
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.disk_reasons import DiskReason
from klyngedesk.domain.meeting_states import MeetingState
from klyngedesk.domain.problems import Problem
from klyngedesk.wording import AREAS, DANISH_ONLY, Sentence, sentence

CODE = re.compile(r"[a-z_]+\.[a-z_]+")
ELSE = (".id", ".xml", ".db", ".lock", ".docx", ".json")


def all_sentences() -> Iterator[tuple[str, Sentence]]:
    for area in AREAS:
        yield from import_module(f"klyngedesk.wording.{area}").SENTENCES.items()


SENTENCES = dict(all_sentences())
IN_ENGLISH: dict[str, dict[str, Sentence]] = {
    area: import_module(f"klyngedesk.wording.english.{area}").SENTENCES for area in AREAS if area not in DANISH_ONLY
}
ENGLISH = {code: sentence for area in IN_ENGLISH.values() for code, sentence in area.items()}
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
    assert_whole_and_calm(SENTENCES[code])
    assert "venligst" not in str(SENTENCES[code]).lower()


def assert_whole_and_calm(sentence: Sentence) -> None:
    parts = (sentence.happened, sentence.safe, sentence.do)
    assert parts[0]
    for part in parts:
        assert part == "" or part.endswith((".", "}", "»."))
        assert "!" not in part


@pytest.mark.parametrize("area", sorted(IN_ENGLISH))
def test_every_sentence_has_its_english_in_the_same_area(area: str) -> None:
    assert list(IN_ENGLISH[area]) == list(import_module(f"klyngedesk.wording.{area}").SENTENCES)


@pytest.mark.parametrize("code", sorted(ENGLISH))
def test_english_says_as_much_of_what_happened_what_is_safe_and_what_to_do(code: str) -> None:
    english, danish = ENGLISH[code], SENTENCES[code]
    assert_whole_and_calm(english)
    assert "please" not in str(english).lower()
    assert wanted_facts(english) == wanted_facts(danish)
    assert (bool(english.safe), bool(english.do)) == (bool(danish.safe), bool(danish.do))


SAID: list[tuple[Problem, str, str]] = [
    (
        Problem("date.no_such_day", {"day": 31, "first": date(2022, 4, 1), "days": 30}),
        "31. april 2022 findes ikke. Vælg en dag fra 1 til 30; så mange dage har april det år.",
        "There is no 31 April 2022. Choose a day from 1 to 30; so many days has April that year.",
    ),
    (
        Problem("date.other_weekday", {"date": date(2022, 12, 1)}),
        "1. december 2022 er en torsdag. Ret ugedagen eller datoen, så de passer sammen.",
        "1 December 2022 is a Thursday. Change the weekday or the date, so that they fit together.",
    ),
    (
        Problem("meeting.not_editable", {"state": MeetingState.SENT}),
        "Det kan ikke rettes nu; mødets tilstand er »dagsorden udsendt«.",
        "That cannot be edited now; the state of the meeting is »agenda sent«.",
    ),
    (
        Problem("grant.in_use", {"count": 1}),
        "Der er bogført 1 postering på bevillingen, så den kan ikke fjernes. Der er ikke ændret noget. "
        "Flyt eller fjern posteringerne først.",
        "1 posting stands on the grant, so it cannot be removed. Nothing is changed. "
        "Move or remove the postings first.",
    ),
    (
        Problem("store.in_use", {"person": "", "machine": "PC-12", "since": None}),
        "En anden har Klyngedesk åbent på PC-12 siden et ukendt tidspunkt. Der er ikke ændret noget. "
        "Luk programmet der, eller åbn kun til læsning her.",
        "Somebody else has had Klyngedesk open on PC-12 since an unknown time. Nothing is changed. "
        "Close the program there, or open for reading only here.",
    ),
    (
        Problem("file.not_written", {"file": "a.docx", "folder": "K:", "reason": DiskReason(errno.EACCES)}),
        "»a.docx« kunne ikke læses eller gemmes i mappen K:: adgang nægtet. Dine data er uændrede. "
        "Vælg en anden mappe, eller prøv igen.",
        "»a.docx« could not be read or saved in the folder K:: access denied. Your data are unchanged. "
        "Choose another folder, or try again.",
    ),
    (
        Problem("number.unreadable", {"text": ""}, "Linje 6, felt 2"),
        "Linje 6, felt 2: Der er ikke skrevet noget. Skriv for eksempel 63,5.",
        "Line 6, field 2: Nothing is written. Write for example 63,5.",
    ),
]


@pytest.mark.parametrize(("problem", "danish", "english"), SAID)
def test_facts_are_said_in_the_language_of_their_sentence(problem: Problem, danish: str, english: str) -> None:
    assert plain_spaces(sentence(problem).line()) == danish
    assert plain_spaces(sentence(problem, "en").line()) == english


def test_a_moment_is_said_whole() -> None:
    since = datetime(2022, 12, 1, 13, 5)
    problem = Problem("store.in_use", {"person": "Ida", "machine": "PC-12", "since": since})
    assert "siden torsdag 1. december 2022 kl. 13.05." in plain_spaces(sentence(problem).happened)
    assert "since Thursday 1 December 2022 at 13.05." in plain_spaces(sentence(problem, "en").happened)


def test_what_only_a_command_meets_is_danish_in_every_language() -> None:
    problem = Problem("command.no_body", {"id": "x"})
    assert sentence(problem, "en") == sentence(problem)


@pytest.mark.parametrize(
    ("place", "told"), [("Linje 6, felt 2", "Linje 6, felt 2: "), ("F5", "F5: "), ("first_day", "")]
)
def test_a_place_in_a_file_is_told_and_the_key_of_a_field_is_not(place: str, told: str) -> None:
    assert sentence(Problem("date.missing", {}, place)).happened == f"{told}Datoen mangler."


def test_what_was_left_empty_is_not_quoted() -> None:
    asked = sentence(Problem("clock.unreadable", {"text": ""}))
    assert asked.line() == "Der er ikke skrevet noget. Skriv klokkeslættet som 13.05 eller 13."
    assert sentence(Problem("clock.unreadable", {"text": "middag"})).happened.startswith("»middag«")


@pytest.mark.parametrize(("code", "said"), SENTENCES.items(), ids=SENTENCES)
def test_what_happened_is_told_and_what_to_do_stands_for_itself(code: str, said: Sentence) -> None:
    asking = ("Skriv", "Vælg", "Ret", "Tilføj", "Angiv", "Prøv", "Brug", "Hent", "Åbn", "Luk", "Fjern")
    assert said.happened.replace(",", " ").split()[0] not in asking, code
