"""What someone changed in a paper's Word file: its decisions, outcomes and reservations, read out of it.

Fields are found by the tags of their content controls and, where another program dropped those (LibreOffice
does), by the bookmarks around them. Nothing is taken in here: the caller shows what differs first.
"""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from klyngedesk.domain.formatted import EMPTY, FormattedText
from klyngedesk.domain.plain import to_plain
from klyngedesk.domain.problems import refuse
from klyngedesk.papers.bind_controls import DECISION, FIELDS, OUTCOME, RESERVATION, Field
from klyngedesk.papers.formatted_word_read import POINT_STYLES, WordSource, from_word
from klyngedesk.papers.marks import bookmark_name
from klyngedesk.papers.properties import PaperId, paper_id
from klyngedesk.papers.word_xml import element, value, w

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_POINT_STYLES = POINT_STYLES | {"Beslutning at-punkt"}


@dataclass(frozen=True)
class ReadBack:
    """What stands in an edited paper, by id; in the ids "_" stands for "-" too (see `bookmark_name`).

    A field that was deleted in Word is not there; one that was emptied is empty.
    """

    paper: PaperId
    decisions: Mapping[str, FormattedText]
    outcomes: Mapping[str, str]
    reservations: Mapping[str, str]


@dataclass(frozen=True)
class _Range:
    """What a field holds: its runs, and its paragraphs and tables where those are known to be its own."""

    runs: list[_Element]
    blocks: Sequence[_Element] = ()


def read_back(content: bytes, file: str) -> ReadBack:
    """Read an edited paper. Refuses `paper.not_word`, and `paper.not_ours` for a file made elsewhere."""
    document = _open(content, file)
    identity = paper_id(document)
    if identity is None:
        raise refuse("paper.not_ours", file=file)
    source = WordSource(document, _POINT_STYLES)
    fields = _fields(document.element.body)
    decisions = {id: _text(found, source) for id, found in fields[DECISION].items()}
    return ReadBack(identity, decisions, _lines(fields[OUTCOME], source), _lines(fields[RESERVATION], source))


def _open(content: bytes, file: str) -> Document:
    from docx import Document as open_document
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        return open_document(io.BytesIO(content))
    except (OpcError, LxmlError, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise refuse("paper.not_word", file=file) from error


def _fields(body: _Element) -> dict[Field, dict[str, _Range]]:
    """What every field holds, by its id: what is in its control, else what is within its bookmark."""
    found: dict[Field, dict[str, _Range]] = {field: {} for field in FIELDS}
    for name, runs in _bookmarked(body):
        for field in FIELDS:
            if name.startswith(field.bookmark):
                found[field][name.removeprefix(field.bookmark)] = _Range(runs)
    for control in body.iter(w("sdt")):
        tag = value(control, "sdtPr", "tag") or ""
        for field in FIELDS:
            if tag.startswith(field.tag):
                found[field][bookmark_name(tag.removeprefix(field.tag))] = _in_control(control)
    return found


def _in_control(control: _Element) -> _Range:
    content = control.find(w("sdtContent"))
    if content is None or control.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is not None:
        return _Range([])
    blocks = [child for child in content if child.tag in (w("p"), w("tbl"))]
    return _Range(list(content.iter(w("r"))), blocks)


def _bookmarked(body: _Element) -> Iterator[tuple[str, list[_Element]]]:
    """Every bookmark's name with the runs inside it.

    LibreOffice writes a second start of the same name where a range crosses a control, so the end of any
    start ends the range.
    """
    names: dict[str | None, str] = {}
    open_ranges: dict[str, list[_Element]] = {}
    begun: set[str] = set()
    for node in body.iter(w("bookmarkStart"), w("bookmarkEnd"), w("r")):
        if node.tag == w("bookmarkStart"):
            name = names[node.get(w("id"))] = node.get(w("name"), "")
            if name not in begun:
                begun.add(name)
                open_ranges[name] = []
        elif node.tag == w("bookmarkEnd"):
            name = names.get(node.get(w("id")), "")
            if name in open_ranges:
                yield name, open_ranges.pop(name)
        else:
            for runs in open_ranges.values():
                runs.append(node)
    yield from open_ranges.items()


def _text(found: _Range, source: WordSource) -> FormattedText:
    """A decision's text: it never shares a paragraph with other text."""
    blocks = found.blocks or dict.fromkeys(list(run.iterancestors(w("p"), w("tbl")))[-1] for run in found.runs)
    text = from_word(blocks, source)
    # LibreOffice makes a prompt an ordinary text.
    return EMPTY if to_plain(text).strip() == DECISION.prompt else text


def _lines(fields: Mapping[str, _Range], source: WordSource) -> dict[str, str]:
    return {id: _line(found.runs, source) for id, found in fields.items()}


def _line(runs: list[_Element], source: WordSource) -> str:
    """The words of runs that stand within a line."""
    paragraph = element("p")
    for run in runs:
        paragraph.append(copy.deepcopy(run))
    line = to_plain(from_word([paragraph], source)).strip()
    return "" if line == OUTCOME.prompt else line
