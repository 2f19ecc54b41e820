"""The help's pages as shipped: Markdown files in resources/help, the English ones in resources/help/en, in the order
of the list."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from klyngedesk.machine import SOURCE_LANGUAGE
from klyngedesk.paths import resource
from klyngedesk.ui.language import spoken

ORDER = (
    *("kom-godt-i-gang", "aaret", "overblik", "medlemmer", "moeder", "fokusomraader", "oekonomi", "fordeling"),
    *("taster", "word", "sikkerhedskopier", "indstillinger", "fejl", "ordliste"),
)
"""Every page by the name of its file."""

OF_TAB = {
    "overview": "overblik",
    "members": "medlemmer",
    "meetings": "moeder",
    "focus": "fokusomraader",
    "finance": "oekonomi",
}
"""The page of each tab of the window."""

_AROUND = 40


@dataclass(frozen=True)
class HelpPage:
    """One page; `text` is its Markdown, whose first line is the title."""

    key: str
    title: str
    text: str


def pages() -> tuple[HelpPage, ...]:
    """All pages in order, in the language that is spoken."""
    return _pages(("help", "en") if spoken() == SOURCE_LANGUAGE else ("help",))


@lru_cache
def _pages(folder: tuple[str, ...]) -> tuple[HelpPage, ...]:
    return tuple(_page(folder, key) for key in ORDER)


def found(words: str) -> list[tuple[HelpPage, str]]:
    """The pages that say every word, those with the words in their title first, each with a piece of the text."""
    wanted = words.casefold().split()
    hits = [page for page in pages() if all(word in _plain(page).casefold() for word in wanted)]
    hits.sort(key=lambda page: not all(word in page.title.casefold() for word in wanted))
    return [(page, _piece(page, wanted)) for page in hits]


def _page(folder: tuple[str, ...], key: str) -> HelpPage:
    text = resource(*folder, f"{key}.md").read_text("utf-8")
    return HelpPage(key, text.partition("\n")[0].removeprefix("# "), text)


def _plain(page: HelpPage) -> str:
    kept = (line.strip("#|- ").replace("**", "").replace("|", " ") for line in page.text.splitlines())
    return " ".join(" ".join(kept).split())


def _piece(page: HelpPage, wanted: list[str]) -> str:
    """The text around the first word looked for, outside the title."""
    if not wanted:
        return ""
    text = _plain(page)[len(page.title) :].strip()
    place = text.casefold().find(wanted[0])
    if place < 0:
        return ""
    start = text.rfind(" ", 0, max(0, place - _AROUND)) + 1 if place > _AROUND else 0
    return ("… " if start else "") + text[start : place + 2 * _AROUND]
