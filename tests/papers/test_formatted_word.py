"""Formatted text into Word and back: through a real .docx, and from what Word and LibreOffice save."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from hypothesis import given
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from klyngedesk.domain.formatted import FormattedText, Paragraph, Run, Table, TextList
from klyngedesk.domain.formatted_json import from_json, to_json
from klyngedesk.papers.formatted_word import TextStyles, WordTarget, to_word
from klyngedesk.papers.formatted_word_read import WordSource, from_word
from klyngedesk.papers.word_xml import is_on, value, w

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = TextStyles(
    text="Normal",
    bullets="ListBullet",
    numbers="ListNumber",
    points="Atpunkt",
    table="TableGrid",
    head="Heading3",
    cell="Normal",
)
RICH = from_json(
    [
        {"p": ["Planen ", {"text": "skal", "bold": True}, {"text": " læses", "italic": True}]},
        {"bullets": ["en", {"sub": "under en"}, [{"text": "et link", "link": "https://eksempel.dk/?a=1&b"}]]},
        {"numbers": ["først", {"sub": "a"}, "så"]},
        {"numbers": ["først igen"]},
        {"points": ["at planen godkendes", {"sub": "med rettelser"}, "at den følges op"]},
        "Mellem",
        {"points": ["at den følges op"]},
        {"table": [["År", "Beløb"], ["2022", "370.000 kr."], ["2023", "1.200 kr."]], "header": True},
        {"table": [["uden", "hoved"]], "header": False},
    ]
)


def new_document() -> Document:
    """An empty document with a style for at-points that stands for no list."""
    document = docx.Document()
    style = document.styles.add_style("At-punkt", WD_STYLE_TYPE.PARAGRAPH)
    style.element.set(w("styleId"), "Atpunkt")
    return document


def write(text: FormattedText, styles: TextStyles, document: Document) -> bytes:
    target = WordTarget(document)
    for made in to_word(text, styles, target):
        document.element.body[-1].addprevious(made)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def read(file: bytes) -> FormattedText:
    document = docx.Document(io.BytesIO(file))
    return from_word(document.element.body, WordSource(document))


@pytest.fixture
def read_body() -> Callable[[str], list[object]]:
    """Call with the XML of body elements; gives the JSON form of what is read from them."""
    document = new_document()
    source = WordSource(document)

    def reading(xml: str) -> list[object]:
        return to_json(from_word(parse_xml(f"<w:body {NS}>{xml}</w:body>"), source))

    return reading


@given(st.data())
def test_every_text_comes_back_from_a_document(
    formatted_texts: st.SearchStrategy[FormattedText], data: st.DataObject
) -> None:
    text = data.draw(formatted_texts)
    styles = data.draw(st.sampled_from([STYLES, TextStyles(text="Normal", points="Atpunkt")]))
    assert read(write(text, styles, new_document())) == text


def test_hard_texts_come_back_as_typed(hard_texts: tuple[FormattedText, ...]) -> None:
    text = FormattedText(tuple(block for text in hard_texts for block in text.blocks))
    assert read(write(text, STYLES, new_document())) == text


def test_characters_that_xml_forbids_are_dropped() -> None:
    text = FormattedText((Paragraph((Run("a\x00b\x1b\ufffe"),)),))
    assert to_json(read(write(text, STYLES, new_document()))) == ["ab"]


@pytest.fixture
def written(tmp_path: Path, root: Path) -> Path:
    """A file with every kind of block, in the styles of a shipped template."""
    document = docx.Document(str(root / "resources/templates/referat.docx"))
    ids = {style.name: style.style_id for style in document.styles}
    for element in document.element.body[:-1]:
        document.element.body.remove(element)
    styles = TextStyles(
        text=ids["Punkttekst"],
        bullets=ids["List Bullet"],
        points=ids["At-punkt"],
        table=ids["Klyngedesk tabel"],
        link=ids["Hyperlink"],
    )
    path = tmp_path / "text.docx"
    path.write_bytes(write(RICH, styles, document))
    return path


def test_the_audit_finds_nothing(written: Path) -> None:
    assert not OpenXmlValidator().validate(str(written)).errors


def test_the_sdk_finds_nothing(written: Path, sdk_findings: Callable[[Path], list[str]]) -> None:
    assert not sdk_findings(written)


def test_a_document_without_lists_gets_them() -> None:
    document = new_document()
    part = document.part
    (numbering,) = [key for key, relation in part.rels.items() if relation.reltype.endswith("/numbering")]
    part.drop_rel(numbering)
    for style in document.styles.element:
        for brought in style.iter(w("numPr")):
            brought.getparent().remove(brought)
    assert read(write(RICH, STYLES, document)) == RICH


def test_each_numbered_list_is_a_list_of_its_own_from_one() -> None:
    document = new_document()
    made = to_word(RICH, STYLES, WordTarget(document))
    numbered = [p for p in made if value(p, "pPr", "pStyle") == "ListNumber"]
    numbers = [value(p, "pPr", "numPr", "numId") for p in numbered]
    assert numbers[0] == numbers[1] == numbers[2] != numbers[3]
    starts = {
        number.get(w("numId")): number.find(f"{w('lvlOverride')}/{w('startOverride')}")
        for number in document.part.numbering_part.element.iterchildren(w("num"))
    }
    assert all(starts[number].get(w("val")) == "1" for number in numbers)


def test_the_head_of_a_table_is_marked_and_numbers_stand_right() -> None:
    styles = TextStyles(cell="Cell", head="Head", cell_number="CellRight", head_number="HeadRight")
    made = to_word(RICH, styles, WordTarget(new_document()))
    with_head, without = [element for element in made if element.tag == w("tbl")]
    rows = with_head.findall(w("tr"))
    assert [is_on(row, "trPr", "tblHeader") for row in rows] == [True, None, None]
    assert [value(p, "pPr", "pStyle") for p in rows[0].iter(w("p"))] == ["HeadRight", "HeadRight"]
    assert [value(p, "pPr", "pStyle") for p in without.iter(w("p"))] == ["Cell", "Cell"]


def test_a_text_may_end_a_cell(hard_texts: tuple[FormattedText, ...]) -> None:
    for text in (RICH, *hard_texts):
        assert to_word(text, STYLES, WordTarget(new_document()))[-1].tag == w("p")


def test_split_runs_and_proofing_marks_are_one_run(read_body: Callable[[str], list[object]]) -> None:
    assert read_body(
        '<w:p><w:proofErr w:type="spellStart"/><w:r w:rsidR="00AA"><w:t>Klyn</w:t></w:r>'
        '<w:smartTag w:element="x"><w:r><w:rPr><w:lang w:val="da-DK"/></w:rPr><w:t>gen</w:t></w:r></w:smartTag>'
        '<w:proofErr w:type="spellEnd"/><w:r><w:t xml:space="preserve"> mødes</w:t></w:r></w:p>'
    ) == ["Klyngen mødes"]


def test_tracked_changes_count_as_made(read_body: Callable[[str], list[object]]) -> None:
    assert read_body(
        '<w:p><w:r><w:t xml:space="preserve">Godkendt </w:t></w:r>'
        '<w:ins w:id="1" w:author="A"><w:r><w:t>med</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="A"><w:r><w:delText>uden</w:delText></w:r></w:del>'
        "<w:moveFrom><w:r><w:t>flyttet</w:t></w:r></w:moveFrom></w:p>"
        '<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr><w:r><w:t>en </w:t></w:r></w:p>'
        "<w:p><w:r><w:t>linje</w:t></w:r></w:p>"
    ) == ["Godkendt med", "en linje"]


def test_prompts_and_hidden_text_are_left_out(read_body: Callable[[str], list[object]]) -> None:
    assert read_body(
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        "<w:p><w:r><w:t>Skriv her</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>Svar</w:t></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    ) == ["Svar"]


def test_a_link_made_as_a_field_is_a_link(read_body: Callable[[str], list[object]]) -> None:
    assert read_body(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://eksempel.dk/" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>siden</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>.</w:t></w:r></w:p>'
    ) == [{"p": [{"text": "siden", "link": "https://eksempel.dk/"}, "."]}]


def test_merged_cells_and_paragraphs_in_a_cell(read_body: Callable[[str], list[object]]) -> None:
    assert read_body(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>bred</w:t></w:r></w:p></w:tc></w:tr>'
        "<w:tr><w:tc><w:p><w:r><w:t>en</w:t></w:r></w:p><w:p><w:r><w:t>to</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>tre</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    ) == [{"table": [["bred", ""], ["en\nto", "tre"]], "header": False}]


def test_lists_by_style_alone_and_by_deeper_styles(read_body: Callable[[str], list[object]]) -> None:
    def item(style: str, word: str) -> str:
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{word}</w:t></w:r></w:p>'

    assert read_body(
        item("ListBullet", "a") + item("ListBullet2", "b") + item("ListNumber", "c") + item("Atpunkt", "at d")
    ) == [{"bullets": ["a", {"sub": "b"}]}, {"numbers": ["c"]}, {"points": ["at d"]}]


def test_blocks_of_every_kind_are_read() -> None:
    kinds = {type(block) for block in read(write(RICH, STYLES, new_document())).blocks}
    assert kinds == {Paragraph, TextList, Table}


def test_a_list_goes_on_where_another_program_gave_it_a_second_number() -> None:
    document = new_document()
    text = from_json([{"numbers": ["en", "to"]}, {"numbers": ["anden liste"]}])
    made = to_word(text, STYLES, WordTarget(document))
    # LibreOffice keeps the restart on the first item only and names the definition's plain list after it.
    plain = value(document.styles["List Number"].element, "pPr", "numPr", "numId") or ""
    made[1].find(f"{w('pPr')}/{w('numPr')}/{w('numId')}").set(w("val"), plain)
    assert from_word(made, WordSource(document)) == text
