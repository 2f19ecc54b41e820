"""How long an agenda takes, against docxtpl rendering the same agenda alone.

`python tests/bench/bench_papers.py` prints, for 15, 100 and 1000 items, both times and their ratio, both
measured in turn in this run. The floor opens the same bound template, renders it with the same names, its
formatted texts given as finished XML, and saves; the whole is `render`: data into names, texts into Word,
properties. The bar is 1.3, and time per item must not grow with the number of items.
"""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Callable

from docxtpl import DocxTemplate
from markupsafe import Markup

from klyngedesk.domain.formatted import FormattedText, ListItem, Paragraph, Run, TextList
from klyngedesk.papers.bind import BoundTemplate, bind
from klyngedesk.papers.data import AgendaPaper, Annex, Item, MeetingFacts, PaperMark, Section
from klyngedesk.papers.formatted_word import WordTarget
from klyngedesk.papers.jinja import environment
from klyngedesk.papers.kinds import shipped_template
from klyngedesk.papers.marks import Marks
from klyngedesk.papers.naming import names, section_titles
from klyngedesk.papers.place_texts import text_xml
from klyngedesk.papers.render import render

SIZES = (15, 100, 1000)
ROUNDS = 7
BAR = 1.3

_LONG = "Fagligt niveau valgte indsatsen som fokusområde og nedsatte en arbejdsgruppe med alle faggrupper. " * 3
_TEXT = FormattedText(
    (
        Paragraph((Run(_LONG),)),
        TextList("bullets", tuple(ListItem((Run("Familien har én indgang."),)) for _ in range(3))),
        Paragraph((Run("Afprøvningen følges med "), Run("tre nøgletal", bold=True), Run("."))),
    )
)
_POINTS = FormattedText((TextList("points", tuple(ListItem((Run("at punktet godkendes,"),)) for _ in range(3))),))


def agenda(size: int) -> AgendaPaper:
    """An agenda of so many items, each with five sections and two annexes."""
    titles = ("Resumé", "Baggrund", "Sagsfremstilling", "Økonomi")
    sections = (
        Section("indstilling", "Indstilling", _POINTS, recommender="Sekretariatet"),
        *(Section(title, title, _TEXT) for title in titles),
    )
    annexes = (Annex("Bilag 1", "Model for vejledning", "docx, 84 kB"), Annex("Bilag 2", "Tal", "xlsx, 31 kB"))
    items = tuple(
        Item(f"i{n}", f"{n}", f"Punkt nummer {n}", "Beslutning", "13.00–13.05", "Hvidovre Hospital",
             sections=sections, annexes=annexes)
        for n in range(1, size + 1)
    )  # fmt: skip
    facts = MeetingFacts("Sundhedsklynge Syd", "Fagligt niveau", "Møde", "torsdag 1. december 2022")
    return AgendaPaper(PaperMark("agenda", "m1", "Dagsorden"), facts, items)


def floor(paper: AgendaPaper, bound: BoundTemplate) -> Callable[[], None]:
    """What renders the paper by docxtpl alone, everything given beforehand."""
    given = names(paper)
    xml = _texts_as_xml(given, bound)

    def once() -> None:
        ready = iter(xml)
        document = DocxTemplate(io.BytesIO(bound.content))
        # A mark is an open processing instruction: closed, the text, and another opened.
        texts = {"kd_text": lambda text, look: Markup(f"0?>{next(ready)}<?kd 0")}
        document.render(given | Marks(bound.looks).names() | texts, environment())
        document.save(io.BytesIO())

    return once


def _texts_as_xml(given: dict[str, object], bound: BoundTemplate) -> list[str]:
    """Every formatted text of the paper as the XML it becomes, in order."""
    document = DocxTemplate(io.BytesIO(bound.content))
    marks = Marks(bound.looks)
    document.render(given | marks.names(), environment())
    target = WordTarget(document.docx)
    return [text_xml(text, look, target) for text, look in marks.texts]


def seconds(one: Callable[[], object]) -> float:
    """How long it takes once."""
    start = time.perf_counter()
    one()
    return time.perf_counter() - start


def main() -> None:
    """Measure in turn and print."""
    print(f"{'items':>6} {'docxtpl ms':>11} {'paper ms':>9} {'ratio':>6} {'ms/item':>8}   bar {BAR}")
    for size in SIZES:
        paper = agenda(size)
        content = shipped_template("agenda").read_bytes()
        bound = bind(content, "agenda", frozenset(section_titles(paper)), "dagsorden.docx")
        alone = floor(paper, bound)
        pairs = [(seconds(alone), seconds(lambda paper=paper: render(paper))) for _ in range(ROUNDS)]
        low, whole = (statistics.median(times) * 1000 for times in zip(*pairs, strict=True))
        print(f"{size:>6} {low:>11.1f} {whole:>9.1f} {whole / low:>6.2f} {whole / size:>8.2f}")


if __name__ == "__main__":
    main()
