"""The printed numbers of agenda items: "3", sub-items "3.1", and numbers running on across meetings ("715").

Order and number are two things: once the agenda is sent a number stays, in whatever order the items are
taken. An item added later gets the next free number at the end; the number of a removed item is not used
again. Unnumbered headings stand between items and count nothing. Source: the agendas of Danish municipal
bodies, where a running number is how a case is quoted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from klyngedesk.domain.problems import refuse

_Level = tuple[int, ...]


@dataclass(frozen=True)
class NumberedItem:
    """An item as numbering sees it; `sent_number` is its number in the agenda that was sent, else "".

    `parent` is the id of the item above, None at the top. The items under a heading are numbered as if the
    heading were not there.
    """

    id: str
    parent: str | None = None
    heading: bool = False
    sent_number: str = ""


def number_items(items: Sequence[NumberedItem], start: int = 1, removed: Iterable[str] = ()) -> dict[str, str]:
    """The number of every item by its id, "" for a heading.

    `items` come in the order of the agenda, a parent before its sub-items or after. `start` is the first
    number (715 where numbers run on). `removed` are numbers that were sent and whose items are gone. Refuses
    an item whose parent is not there or is its own descendant (numbering.unknown_parent).
    """
    children = _children(items)
    highest = _highest(items, removed)
    numbers: dict[str, str] = {}

    def number_level(parent: str | None, above: _Level) -> None:
        following = max(highest.get(above, 0), start - 1 if not above else 0)
        for item in _without_headings(children, parent, numbers):
            if item.sent_number:
                own = number_key(item.sent_number)
            else:
                following += 1
                own = (*above, following)
            numbers[item.id] = number_text(own)
            number_level(item.id, own)

    number_level(None, ())
    if len(numbers) < len(items):
        lost = next(item for item in items if item.id not in numbers)
        raise refuse("numbering.unknown_parent", item=lost.id)
    return numbers


def read_numbers(text: str) -> list[str]:
    """The numbers in a line of them ("4 3.2"), none in an empty one; refuses as `number_key` does."""
    return [number_text(number_key(number)) for number in text.split()]


def next_running_number(numbers: Iterable[str]) -> int:
    """Where the next meeting begins when numbers run on: after the highest item number, 1 at first."""
    return 1 + max((number_key(number)[0] for number in numbers if number), default=0)


def number_key(number: str) -> tuple[int, ...]:
    """A number for sorting: "3.10" is (3, 10) and comes after "3.2". Refuses other text
    (numbering.unreadable).
    """
    parts = number.split(".")
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise refuse("numbering.unreadable", number=number)
    return tuple(int(part) for part in parts)


def number_text(key: tuple[int, ...]) -> str:
    """The printed form of a number: (3, 1) is "3.1"."""
    return ".".join(str(part) for part in key)


def _children(items: Sequence[NumberedItem]) -> Mapping[str | None, list[NumberedItem]]:
    children: defaultdict[str | None, list[NumberedItem]] = defaultdict(list)
    for item in items:
        children[item.parent].append(item)
    return children


def _highest(items: Sequence[NumberedItem], removed: Iterable[str]) -> dict[_Level, int]:
    """The highest number in use below each number: below () the items themselves, below (3,) those of 3."""
    highest: dict[_Level, int] = {}
    for number in (*(item.sent_number for item in items if item.sent_number), *removed):
        *above, last = number_key(number)
        highest[tuple(above)] = max(last, highest.get(tuple(above), 0))
    return highest


def _without_headings(
    children: Mapping[str | None, list[NumberedItem]], parent: str | None, numbers: dict[str, str]
) -> Iterable[NumberedItem]:
    """The items under a parent, those under its headings included; each heading gets its empty number."""
    for item in children.get(parent, ()):
        if item.heading:
            numbers[item.id] = ""
            yield from _without_headings(children, item.id, numbers)
        else:
            yield item
