"""Places for formatted text: a paragraph of nothing but such a tag becomes a mark that the text replaces.

The mark is a processing instruction `<?kd N?>`, N the number of a text in the paper being made: docxtpl and
Word's format let it pass, and texts need not be written as XML and read again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from klyngedesk.papers.bind_controls import DECISION, prompt_run
from klyngedesk.papers.looks import TextLook, text_look
from klyngedesk.papers.scopes import Meaning, Scope
from klyngedesk.papers.tags import put_around, replace_element, tags_in, text_of
from klyngedesk.papers.template_parts import Styles
from klyngedesk.papers.vocabulary import Vocabulary
from klyngedesk.papers.word_xml import value, w

if TYPE_CHECKING:
    from lxml.etree import _Element

MARK = "kd"

_HOLDERS = frozenset(w(name) for name in ("tc", "sdtContent", "hdr", "ftr"))


class TextPlaces:
    """The places of one template, and their looks by number."""

    def __init__(self, styles: Styles, names: Vocabulary) -> None:
        self._styles = styles
        self._names = names
        self.looks: list[TextLook] = []

    def bind(self, paragraphs: list[tuple[_Element, Scope]]) -> None:
        """Mark the places of one part. `afsnit` leaves out the sections that have a place of their own."""
        meant = [(p, meaning) for p, scope in paragraphs if (meaning := self._meaning(p, scope))]
        placed = frozenset(meaning.word for _, meaning in meant)
        for paragraph, meaning in meant:
            look = text_look(self._styles, value(paragraph, "pPr", "pStyle") or "", self._styles.name_of(paragraph))
            self.looks.append(replace(look, without=placed))
            self._mark(paragraph, meaning, len(self.looks) - 1)

    def _meaning(self, paragraph: _Element, scope: Scope) -> Meaning | None:
        """What the only tag of a paragraph means, if that is formatted text."""
        text = text_of(paragraph).strip()
        names = tags_in(text)
        if len(names) != 1 or not (text.startswith("{{") and text.endswith("}}")):
            return None
        meaning = scope.meaning(names[0])
        return meaning if meaning and self._names.is_long(meaning.thing, meaning.word) else None

    def _mark(self, paragraph: _Element, meaning: Meaning, look: int) -> None:
        from lxml.etree import ProcessingInstruction

        name = f"{meaning.holder}.{meaning.word}"
        mark = ProcessingInstruction(MARK, f"{{{{ kd_text({name}, {look}) }}}}")
        parent = paragraph.getparent()
        if parent is None or parent.tag not in _HOLDERS:
            replace_element(paragraph, mark)
            return
        paragraph.addprevious(mark)
        put_around(paragraph, paragraph, f"if not {name}")
        for element in list(paragraph):
            if element.tag != w("pPr"):
                paragraph.remove(element)
        if meaning.word == "beslutning" and parent.tag == w("sdtContent"):
            paragraph.append(prompt_run(DECISION, self._styles))
