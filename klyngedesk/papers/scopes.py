"""What a name means at a place in a template: the loops around it, written by hand or repeated by themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from klyngedesk.papers.tags import STATEMENT, text_of
from klyngedesk.papers.vocabulary import ITEM_LOOPS, ITEMS, Vocabulary
from klyngedesk.papers.word_xml import w

if TYPE_CHECKING:
    from lxml.etree import _Element

_FOR = re.compile(r"for\s+(\w+)\s+in\s+([\w.]+)")


@dataclass(frozen=True)
class Meaning:
    """What a tag's name stands for: a word of a thing, held by a variable ("under" for a sub-item)."""

    holder: str
    thing: str
    word: str


@dataclass(frozen=True)
class Scope:
    """The variables that loops around a place have made, with the thing each holds."""

    vocabulary: Vocabulary
    variables: Mapping[str, str]

    def thing(self, name: str) -> str | None:
        """The thing a name holds: by a loop, as one of the single things, or as the word of a repeated line."""
        if name in self.variables:
            return self.variables[name]
        known = name in self.vocabulary.single or name in self.vocabulary.loops
        return name if known or (name in ITEM_LOOPS and self._item()) else None

    def meaning(self, name: str) -> Meaning | None:
        """What `thing.word` means here; None when it means nothing."""
        holder, _, word = name.partition(".")
        thing = self.thing(holder)
        if thing is None or word not in self.vocabulary.words[thing]:
            return None
        return Meaning(holder, thing, word)

    def repeats(self, name: str) -> str | None:
        """The loop that a line or row naming `thing.word` is repeated by, if no loop by hand does it."""
        holder = name.partition(".")[0]
        if holder in self.variables:
            return None
        if holder in self.vocabulary.loops:
            return f"for {holder} in {self.vocabulary.loops[holder]}"
        item = self._item()
        if holder in ITEM_LOOPS and item:
            return f"for {holder} in {item}.{ITEM_LOOPS[holder]}"
        return None

    def _item(self) -> str | None:
        """The variable of the innermost item around."""
        items = [name for name, thing in self.variables.items() if thing in ITEMS]
        return items[-1] if items else None

    def within(self, variable: str, source: str) -> Scope:
        """The scope inside `for variable in source`."""
        holder, _, word = source.partition(".")
        thing = self.vocabulary.lists.get(source)
        if word:
            held = self.thing(holder)
            thing = self.vocabulary.list_of(held, word) if held else None
        others = {name: held for name, held in self.variables.items() if name != variable}
        return Scope(self.vocabulary, others | ({variable: thing} if thing else {}))


def scoped_paragraphs(root: _Element, vocabulary: Vocabulary) -> list[tuple[_Element, Scope]]:
    """Every paragraph in the order of the text, with the scope it stands in."""
    open_scopes = [Scope(vocabulary, {})]
    found: list[tuple[_Element, Scope]] = []
    for paragraph in root.iter(w("p")):
        scope = open_scopes[-1]
        for _, statement in STATEMENT.findall(text_of(paragraph)):
            if loop := _FOR.match(statement):
                scope = open_scopes[-1].within(loop[1], loop[2])
                open_scopes.append(scope)
            elif statement == "endfor" and len(open_scopes) > 1:
                open_scopes.pop()
        found.append((paragraph, scope))
    return found
