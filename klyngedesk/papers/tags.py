"""The tags in a template's text: found, made whole, and put in beside its elements.

Word splits a tag over several runs (spelling, revision marks); `mend` joins what belongs together, so that
everything after it may look at one piece of text at a time.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

from klyngedesk.papers.word_xml import XML_SPACE, w

if TYPE_CHECKING:
    from lxml.etree import _Element

TAG = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
STATEMENT = re.compile(r"\{%-?\s*(?:(p|tr|tc|r)\s+)?(.*?)\s*-?%\}", re.DOTALL)
"""A statement: what of the document it steers (a paragraph, a row, …; None: text within a line), and its words."""
SEPARATOR = " · |, "

_SIMPLE_NAME = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)?")
_WHOLE = re.compile(rf"(?:{SEPARATOR})(?=\{{\{{)|\{{\{{.*?\}}\}}|\{{%.*?%\}}", re.DOTALL)
_NOISE = tuple(w(name) for name in ("proofErr", "lastRenderedPageBreak", "noProof"))


def text_pieces(paragraph: _Element) -> list[_Element]:
    """The w:t elements of a paragraph, without those of a text box inside it."""
    return [t for t in paragraph.iter(w("t")) if next(t.iterancestors(w("p"))) is paragraph]


def text_of(element: _Element) -> str:
    """All text in an element."""
    return "".join(t.text or "" for t in element.iter(w("t")))


def tags_in(text: str) -> list[str]:
    """What stands in the text's tags."""
    return [found.strip() for found in TAG.findall(text)]


def simple_names(text: str) -> list[str] | None:
    """The names in the text's tags; None when a tag holds more than a name, so that nothing is known of it."""
    found = tags_in(text)
    return found if all(_SIMPLE_NAME.fullmatch(tag) for tag in found) else None


def is_statement(text: str) -> bool:
    """Whether a paragraph steers ({% … %}) and prints nothing of its own."""
    return bool(STATEMENT.search(text))


def only_tags(text: str) -> bool:
    """Whether nothing but tags stands in the text."""
    return bool(TAG.search(text)) and not TAG.sub("", text).strip(" ·,\t\u00a0")


def any_of(names: Iterable[str]) -> str:
    """The condition that one of the names stands for something."""
    return " or ".join(dict.fromkeys(names))


def mend(paragraph: _Element) -> None:
    """Make every tag of a paragraph, and a separator before one, stand in one piece of text."""
    if "{" not in "".join(t.text or "" for t in paragraph.iter(w("t"))):
        return
    for noise in list(paragraph.iter(*_NOISE)):
        parent = noise.getparent()
        if parent is not None:
            parent.remove(noise)
    pieces = text_pieces(paragraph)
    for piece in pieces:
        piece.text = unicodedata.normalize("NFC", piece.text or "")
        piece.set(XML_SPACE, "preserve")
    for found in list(_WHOLE.finditer("".join(piece.text or "" for piece in pieces))):
        _gather(pieces, found.start(), found.end())
    for piece in pieces:
        _drop_if_empty(piece)


def _gather(pieces: list[_Element], start: int, end: int) -> None:
    """Move the characters from start to end of the joined text into the piece where they begin."""
    first: _Element | None = None
    position = 0
    for piece in pieces:
        text = piece.text or ""
        after = position + len(text)
        if first is None and start < after:
            first = piece
            piece.text = text + "".join(p.text or "" for p in pieces)[after:end]
        elif first is not None and position < end:
            piece.text = text[max(0, end - position) :]
        position = after


def _drop_if_empty(piece: _Element) -> None:
    run = piece.getparent()
    if piece.text or run is None:
        return
    run.remove(piece)
    if run.tag == w("r") and all(child.tag == w("rPr") for child in run):
        parent = run.getparent()
        if parent is not None:
            parent.remove(run)


def put_before(element: _Element, code: str) -> None:
    """Put code directly before an element. Of several, the outermost is put first."""
    previous, parent = element.getprevious(), element.getparent()
    if previous is not None:
        previous.tail = (previous.tail or "") + code
    elif parent is not None:
        parent.text = (parent.text or "") + code


def put_after(element: _Element, code: str) -> None:
    """Put code directly after an element. Of several, the outermost is put first."""
    element.tail = code + (element.tail or "")


def put_around(first: _Element, last: _Element, statement: str) -> None:
    """Put a `for` or an `if` around neighbouring elements."""
    put_before(first, f"{{% {statement} %}}")
    put_after(last, f"{{% end{statement.split()[0]} %}}")


def add_directly_after(element: _Element, new: _Element) -> None:
    """Put an element after another, before the code that follows that one."""
    element.addnext(new)
    new.tail, element.tail = element.tail, None


def replace_element(old: _Element, new: _Element) -> None:
    """Put an element in the place of another, the code around it kept."""
    parent = old.getparent()
    if parent is not None:
        new.tail, old.tail = old.tail, None
        parent.replace(old, new)
