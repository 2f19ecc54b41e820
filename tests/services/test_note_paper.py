from __future__ import annotations

from pathlib import Path

import docx

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.domain.kinds import CommitteeHandling
from klyngedesk.services import focus_notes
from klyngedesk.services.desk import Desk
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
