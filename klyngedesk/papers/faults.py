"""What is wrong with the tags of a template, all of it at once, each with its place in the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from klyngedesk.domain.problems import Problem
from klyngedesk.papers.jinja import environment
from klyngedesk.papers.scopes import Scope, scoped_paragraphs
from klyngedesk.papers.tags import STATEMENT, TAG, text_of
from klyngedesk.papers.template_parts import Part
from klyngedesk.papers.vocabulary import ITEM_LINES, Vocabulary
from klyngedesk.papers.word_xml import w

if TYPE_CHECKING:
    from jinja2 import nodes
    from lxml.etree import _Element

_SHOWN = 60
_ENDS = {"endfor": "for", "endif": "if"}
_MIDDLES = {"else", "elif"}
_ALWAYS_KNOWN = frozenset({"loop", "range", "true", "false", "none"})


@dataclass
class _Open:
    """A `for` or `if` whose end is awaited; `steers` as in `STATEMENT`, `line` the number of its paragraph."""

    keyword: str
    statement: str
    place: str
    steers: str
    line: int


@dataclass
class _Reading:
    """The faults of one part as they are met."""

    vocabulary: Vocabulary
    problems: list[Problem] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)

    def add(self, code: str, place: str, **facts: object) -> None:
        """Note a fault."""
        self.problems.append(Problem(code, facts, place))


def faults(part: Part, vocabulary: Vocabulary) -> list[Problem]:
    """Every fault of a part: unknown and forbidden names, tags that cannot be read, ends that are missing."""
    reading = _Reading(vocabulary)
    heading = ""
    for line, (paragraph, scope) in enumerate(scoped_paragraphs(part.root, vocabulary)):
        text = text_of(paragraph)
        place = _place(text, part.where or heading)
        _read_statements(reading, text, scope, place, line)
        _read_tags(reading, text, scope, place)
        if part.is_body and _is_heading(paragraph):
            heading = f"under »{_short(TAG.sub('', text)) or 'overskriften'}«"
    for left in reading.open:
        reading.add("template.missing_end", left.place, statement=left.statement, end=f"end{left.keyword}")
    return reading.problems


def _is_heading(paragraph: _Element) -> bool:
    style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return style is not None and "heading" in (style.get(w("val")) or "").lower()


def _place(text: str, where: str) -> str:
    return " ".join(part for part in (f"Linjen »{_short(text)}«", where) if part)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"


def _read_statements(reading: _Reading, text: str, scope: Scope, place: str, line: int) -> None:
    for steers, statement in STATEMENT.findall(text):
        keyword = statement.split(None, 1)[0] if statement else ""
        if keyword in ("for", "if"):
            reading.open.append(_Open(keyword, statement, place, steers, line))
            _read_code(reading, f"{{% {statement} %}}{{% end{keyword} %}}", scope, place)
        elif keyword in _ENDS:
            _close(reading, _ENDS[keyword], place, steers, line)
        elif keyword in _MIDDLES:
            if not reading.open:
                reading.add("template.end_without_start", place, statement=statement)
        else:
            reading.add("template.unknown_statement", place, statement=statement)


def _close(reading: _Reading, keyword: str, place: str, steers: str, line: int) -> None:
    if not reading.open or reading.open[-1].keyword != keyword:
        reading.add("template.end_without_start", place, statement=f"end{keyword}")
        return
    begun = reading.open.pop()
    if begun.steers != steers or (not steers and begun.line != line):
        # Else half a paragraph would be left out, and with it what follows.
        reading.add("template.uneven_pair", begun.place, statement=begun.statement, end=f"end{keyword}")


def _read_tags(reading: _Reading, text: str, scope: Scope, place: str) -> None:
    for found in TAG.finditer(text):
        _read_code(reading, found[0], scope, place)
    rest = STATEMENT.sub("", TAG.sub("", text))
    if any(mark in rest for mark in ("{{", "}}", "{%", "%}")):
        reading.add("template.unclosed_tag", place)


def _read_code(reading: _Reading, code: str, scope: Scope, place: str) -> None:
    """Note what a tag or statement names that does not exist or may not be used."""
    from jinja2 import TemplateSyntaxError, nodes

    try:
        tree = environment().parse(code)
    except TemplateSyntaxError as error:
        reading.add("template.unreadable_tag", place, tag=code, reason=error.message or "")
        return
    if any(node.attr.startswith("_") for node in tree.find_all(nodes.Getattr)):
        reading.add("template.forbidden", place, tag=code)
        return
    own = {node.name for node in tree.find_all(nodes.Name) if node.ctx == "store"}
    for name in _names(tree):
        if name.partition(".")[0] not in own:
            _check_name(reading, name, scope, place)


def _names(tree: nodes.Template) -> Iterator[str]:
    """The names read in some code: `thing.word` where a word is asked of a name, else the name."""
    from jinja2 import nodes

    asked = [node for node in tree.find_all(nodes.Getattr) if isinstance(node.node, nodes.Name)]
    yield from (f"{node.node.name}.{node.attr}" for node in asked if isinstance(node.node, nodes.Name))
    within = {id(node.node) for node in asked}
    for node in tree.find_all(nodes.Name):
        if node.ctx == "load" and id(node) not in within:
            yield node.name


def _check_name(reading: _Reading, name: str, scope: Scope, place: str) -> None:
    holder, _, word = name.partition(".")
    names = reading.vocabulary
    thing = scope.thing(holder)
    if holder in _ALWAYS_KNOWN or (not word and holder in names.lists) or scope.meaning(name):
        return
    if thing is None and holder in ITEM_LINES:
        reading.add("template.outside_loop", place, name=name, loop=ITEM_LINES[holder])
    elif thing and word:
        _unknown(reading, place, name, word, names.words[thing], f"{holder}.")
    elif thing:
        reading.add("template.unknown_name", place, name=name)
    else:
        known = (*scope.variables, *names.single, *names.loops, *names.lists)
        _unknown(reading, place, name, holder, known, "", f".{word}" if word else "")


def _unknown(
    reading: _Reading,
    place: str,
    name: str,
    wrong: str,
    known: Iterable[str],
    before: str = "",
    after: str = "",
) -> None:
    """Note an unknown name, with the nearest known one; `wrong` stands between `before` and `after` in it."""
    near = get_close_matches(wrong, sorted(known), 1)
    if near:
        reading.add("template.unknown_name_near", place, name=name, near=f"{before}{near[0]}{after}")
    else:
        reading.add("template.unknown_name", place, name=name)
