"""The Danish names a template may use, for each kind of paper.

A name is `thing.word`. A list is a name too: its items are repeated, each known by the list's own word (every
one of `punkter` is a `punkt`). Sections are named by their titles: "Videre proces" is `punkt.videre_proces`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from klyngedesk.papers.kinds import PaperKind

LONG_WORDS = frozenset({"afsnit", "beslutning", "indstilling"})
"""Words of an item that are formatted text; its sections are, too."""

_LONG_ELSEWHERE = frozenset(("notat", word) for word in ("tekst", "formål", "mål", "indsatstekst"))

CUSTOM_SECTIONS = (
    "Resumé",
    "Indstilling",
    "Baggrund",
    "Sagsfremstilling",
    "Økonomi",
    "Inddragelse",
    "Videre proces",
)
"""The sections that items have where a body has no others; always known, so that a template may name them."""

_ITEM_WORDS = """
    nr titel type tid fremlægger overskrift lukket_tekst afsnit indstiller indstilling bilag
    har_beslutning beslutningsnr udfald beslutning forbehold hjemmegodkendelse opfølgning
"""

_WORDS = {
    "klynge": "navn",
    "forum": "navn",
    "papir": "titel emne afsender version mærke",
    "møde": "titel dato tid sted leder referent afbud bemærkning gæster fremmødetekst næste",
    "liste": "dato pladser formandskab bemærkning sekretariat",
    "nøgle": "år emne beløb indbyggere andel grundlag besluttet kilde metode",
    "punkt": _ITEM_WORDS,
    "under": _ITEM_WORDS,
    "emne": "nr titel type tid udfald",
    "forbehold": "tekst part",
    "opfølgning": "tekst",
    "deltager": "organisation navn stilling rolle fremmøde",
    "opgave": "punkt tekst ansvarlig frist",
    "underskriver": "navn organisation",
    "godkender": "navn organisation godkendt",
    "plads": "organisation navn stilling rolle stedfortræder",
    "udgift": "navn note beløb",
    "kommune": "navn note indbyggere andel beløb",
    "note": "tegn tekst",
    "notat": "udvalg behandling dato emne målgruppe periode ansvarlig deltagere tekst formål mål indsatstekst",
    "indsats": "titel tid tilstand",
    "tal": "titel udgangspunkt mål seneste",
}

_MEETING_LISTS = {"punkter": "punkt", "oversigt": "emne", "deltagere": "deltager"}

_LISTS: Mapping[PaperKind, Mapping[str, str]] = {
    "agenda": _MEETING_LISTS,
    "minutes": _MEETING_LISTS | {"opgaver": "opgave", "underskrivere": "underskriver", "godkendelser": "godkender"},
    "members": {"pladser": "plads"},
    "cost-sharing": {"udgifter": "udgift", "kommuner": "kommune", "noter": "note"},
    "note": {"indsatser": "indsats", "nøgletal": "tal"},
}

_SINGLE: Mapping[PaperKind, tuple[str, ...]] = {
    "agenda": ("klynge", "forum", "papir", "møde"),
    "minutes": ("klynge", "forum", "papir", "møde"),
    "members": ("klynge", "forum", "papir", "liste"),
    "cost-sharing": ("klynge", "forum", "papir", "nøgle"),
    "note": ("klynge", "forum", "papir", "notat"),
}

ITEMS = frozenset({"punkt", "under"})
"""The things that are items."""

_ITEM_LISTS = {"underpunkter": "under", "forbeholdene": "forbehold", "opfølgningerne": "opfølgning"}

ITEM_LOOPS = {"forbehold": "forbeholdene", "opfølgning": "opfølgningerne"}
"""The words that repeat a line under one item, and the item's list that each stands for."""

ITEM_LINES = {
    "punkt": "for punkt in punkter",
    "under": "for under in punkt.underpunkter",
    "forbehold": "for punkt in punkter",
    "opfølgning": "for punkt in punkter",
}
"""The line in a template that must stand above a word, as it stands in the shipped ones."""


def section_name(title: str) -> str:
    """The name of a section in a template: its title in small letters, with _ for what is no letter or digit."""
    return re.sub(r"\W+", "_", title.casefold()).strip("_")


@dataclass(frozen=True)
class Vocabulary:
    """What a template of one kind of paper may name.

    `single` are the things there is one of, `lists` the lists by name with the thing each item is,
    `words` the words of every thing, `sections` the names of the sections of an item.
    """

    single: tuple[str, ...]
    lists: Mapping[str, str]
    sections: frozenset[str]
    words: Mapping[str, frozenset[str]] = field(repr=False)

    def list_of(self, thing: str, word: str) -> str | None:
        """The thing that the items of a list within a thing are, or None when it is no such list."""
        return _ITEM_LISTS.get(word) if thing in ITEMS else None

    def is_long(self, thing: str, word: str) -> bool:
        """Whether a name stands for formatted text."""
        return (thing, word) in _LONG_ELSEWHERE or (thing in ITEMS and (word in LONG_WORDS or word in self.sections))

    @property
    def loops(self) -> Mapping[str, str]:
        """The words that repeat the table row or paragraph they stand in, and the list each stands for."""
        return {thing: name for name, thing in self.lists.items() if thing not in ITEMS}


def vocabulary(kind: PaperKind, section_titles: Iterable[str] = ()) -> Vocabulary:
    """The names of a kind of paper, with the sections that the body's items may have."""
    sections = frozenset(map(section_name, (*CUSTOM_SECTIONS, *section_titles))) - {""}
    words = {thing: frozenset(given.split()) for thing, given in _WORDS.items()}
    for item in ITEMS:
        words[item] |= sections | _ITEM_LISTS.keys()
    return Vocabulary(_SINGLE[kind], _LISTS[kind], sections, words)
