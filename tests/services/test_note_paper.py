from __future__ import annotations

from pathlib import Path

import docx

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.domain.html import from_html
from klyngedesk.domain.kinds import CommitteeHandling
from klyngedesk.services import focus_efforts, focus_notes
from klyngedesk.services.desk import Desk
from klyngedesk.services.focus_efforts import EffortFields
from klyngedesk.services.focus_notes import NoteFields
from klyngedesk.services.papers import making
from klyngedesk.services.papers.making import Subject


def lines_of(path: Path) -> list[str]:
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [text.replace("\u00a0", " ") for text in (*(p.text for p in document.paragraphs), *cells)]


def test_a_note_tells_the_committee_of_the_focus_area(example_desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "notat.docx"
    making.make_paper(example_desk, "note", Subject(note_id="note-mistrivsel-kbh"), out=out)
    lines = lines_of(out)
    assert lines[:6] == [
        "Notat",
        "Børn og unge i mistrivsel",
        "Til\tBørne- og Ungdomsudvalget, Københavns Kommune",
        "Fra\tSekretariatet for Sundhedsklynge Syd og Sundhedsklynge Byen",
        "Behandling\tForelægges",
        "Dato\tonsdag 18. januar 2023",
    ]
    for heading in ("Til udvalget", "Formål", "Mål", "Indsatser", "Nøgletal"):
        assert heading in lines
    for cell in ("Én indgang for familierne", "I gang", "9 uger", "4 uger", "8 uger (3. kv. 22)"):
        assert cell in lines


def test_what_is_empty_is_left_out_with_its_heading_and_typed_text_stands_as_typed(
    example_desk: Desk, tmp_path: Path
) -> None:
    fields = NoteFields("{{ 7*7 }} & <b>", CommitteeHandling.INFORMED, text=paragraphs(["{% if x %} æøå"]))
    note_id = example_desk.do("Tilføj notat", focus_notes.put_note, "akutpladser", None, fields)
    out = tmp_path / "notat.docx"
    making.make_paper(example_desk, "note", Subject(note_id=note_id), out=out)
    lines = lines_of(out)
    assert "Til\t{{ 7*7 }} & <b>" in lines
    assert "{% if x %} æøå" in lines
    assert "Nøgletal" not in lines
    assert not any(line.startswith("Dato") for line in lines)


def test_it_is_put_under_a_name_that_tells_day_area_and_committee(example_desk: Desk) -> None:
    made = making.make_paper(example_desk, "note", Subject(note_id="note-mistrivsel-frb"))
    name = "2023-02-06 Notat Børn og unge i mistrivsel til Børneudvalget, Frederiksberg Kommune.docx"
    assert made.path.name == name
    again = making.make_paper(example_desk, "note", Subject(note_id="note-mistrivsel-frb"))
    assert again.path == made.path


def test_the_committee_reads_text_and_efforts_as_they_were_formatted(example_desk: Desk, tmp_path: Path) -> None:
    text = from_html("<p>Et <b>vigtigt</b> og <i>kort</i> notat:</p><ul><li>første</li><li>anden</li></ul>")
    note_id = example_desk.do("Tilføj", focus_notes.put_note, "ammeindsats", None, NoteFields("Udvalg", text=text))
    effort = EffortFields("Opringning", description=text)
    example_desk.do("Tilføj", focus_efforts.put_effort, "ammeindsats", None, effort)
    out = tmp_path / "notat.docx"
    making.make_paper(example_desk, "note", Subject(note_id=note_id), out=out)
    written = [paragraph for paragraph in docx.Document(str(out)).paragraphs if paragraph.text]
    lines = [paragraph.text for paragraph in written]
    for opening in ("Et vigtigt og kort notat:", "Opringning: Et vigtigt og kort notat:"):
        at = lines.index(opening)
        looks = {run.text.strip(): (bool(run.bold), bool(run.italic)) for run in written[at].runs}
        assert (looks["vigtigt"], looks["kort"]) == ((True, False), (False, True))
        assert lines[at + 1 : at + 3] == ["første", "anden"]
        assert all(paragraph._p.pPr.numPr is not None or "List" in paragraph.style.style_id
                   for paragraph in written[at + 1 : at + 3])  # fmt: skip
    assert "Én pjece på dansk, engelsk og arabisk, som alle faggrupper bruger." in " ".join(lines)
