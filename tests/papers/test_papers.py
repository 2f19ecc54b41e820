"""What stands in the papers, looked at as a reader and as a screen reader would."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import docx
import pytest
from docx.document import Document

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.formatted import FormattedText, ListItem, Paragraph, Run, TextList
from klyngedesk.papers.data import (
    AgendaPaper,
    CostRow,
    CostSharingPaper,
    Decision,
    Item,
    MembersPaper,
    MinutesPaper,
    Paper,
    Section,
)
from klyngedesk.papers.render import render
from klyngedesk.papers.word_xml import value, w

MARK = "Indeholder lukkede punkter. Må ikke deles eller offentliggøres."


def opened(content: bytes) -> Document:
    return docx.Document(io.BytesIO(content))


def lines(document: Document) -> list[str]:
    """The paragraphs' texts, no-break spaces made plain, tables and controls included."""
    paragraphs = document.element.body.iter(w("p"))
    return ["".join(t.text or "" for t in p.iter(w("t"))).replace("\u00a0", " ") for p in paragraphs]


def headings(document: Document) -> list[tuple[str, str]]:
    """The headings with their level."""
    names = {style.style_id: style.name for style in document.styles}
    return [
        (names[id], "".join(t.text or "" for t in p.iter(w("t"))))
        for p in document.element.body.iter(w("p"))
        if (id := value(p, "pPr", "pStyle")) and names[id].lower().startswith("heading")
    ]


@pytest.fixture
def every_paper(
    agenda: AgendaPaper,
    full_agenda: AgendaPaper,
    minutes: MinutesPaper,
    members: MembersPaper,
    cost_sharing: CostSharingPaper,
) -> dict[str, Paper]:
    return {
        "agenda": agenda,
        "full agenda": full_agenda,
        "minutes": minutes,
        "members": members,
        "cost sharing": cost_sharing,
    }


@pytest.mark.parametrize("name", ["agenda", "full agenda", "minutes", "members", "cost sharing"])
def test_both_validators_find_nothing(
    every_paper: dict[str, Paper], name: str, expect_valid: Callable[[bytes], None]
) -> None:
    expect_valid(render(every_paper[name]))


@pytest.mark.parametrize("name", ["agenda", "minutes", "members", "cost sharing"])
def test_libreoffice_opens_it_with_every_word(
    every_paper: dict[str, Paper], name: str, saved_by_libreoffice: Callable[[bytes], bytes]
) -> None:
    made = render(every_paper[name])
    words = [line for line in lines(opened(made)) if line.strip()]
    assert [line for line in lines(opened(saved_by_libreoffice(made))) if line.strip()] == words


@pytest.mark.parametrize("name", ["agenda", "minutes", "members", "cost sharing"])
def test_nothing_of_the_machinery_is_left(every_paper: dict[str, Paper], name: str) -> None:
    document = opened(render(every_paper[name]))
    everything = document.element.xml + "".join(
        part.blob.decode() for part in document.part.package.iter_parts() if part.partname.endswith(".xml")
    )
    for trace in ("{{", "{%", "<?kd", "Skabelon:"):
        assert trace not in everything


def test_an_agenda_in_order(agenda: AgendaPaper) -> None:
    document = opened(render(agenda))
    assert headings(document)[:6] == [
        ("Heading 1", "Oversigt"),
        ("Heading 1", "Punkter"),
        ("Heading 2", "1Godkendelse af dagsorden"),
        ("Heading 2", "2Godkendelse af referat fra 13.\u00a0oktober 2022"),
        ("Heading 2", "3Fælles model for ammevejledning"),
        ("Heading 2", "4Børn og unge i mistrivsel: forslag til fælles pejlemærker"),
    ]
    text = lines(document)
    third = text[text.index("3Fælles model for ammevejledning") :]
    titles = ["Resumé", "Indstilling", "Baggrund", "Sagsfremstilling", "Økonomi", "Videre proces", "Bilag"]
    assert [line for line in third[: third.index("Bilag") + 1] if line in titles] == titles
    assert third[1] == "Beslutning · kl. 13.10–13.30 · Hvidovre Hospital"
    assert "Formandskabet indstiller, at dagsordenen godkendes." in text
    assert "Sekretariatet indstiller," in third
    assert "Bilag 2Model for ammevejledning, udkast 3 (docx, 84 kB)" in third


def test_dates_and_amounts_stay_on_one_line_but_decisions_are_as_typed(minutes: MinutesPaper) -> None:
    body = opened(render(minutes)).element.body
    text = ["".join(t.text or "" for t in p.iter(w("t"))) for p in body.iter(w("p"))]
    assert "Afprøvningen koster 180.000\u00a0kr. og dækkes af klyngemidlerne." in text
    assert "Indstillingen går til politisk niveau den 17.\u00a0januar 2023." in text
    assert "Indstillingen sendes videre til politisk niveau den 17. januar 2023." in text


def test_the_bodys_own_sections_stand_in_its_own_order(agenda: AgendaPaper) -> None:
    own = tuple(
        Section(title, title, FormattedText((Paragraph((Run(f"Om {title}."),)),)))
        for title in ("Økonomi", "Borgernes stemme", "Resumé")
    )
    item = Item("x", "1", "Et punkt", sections=own)
    text = lines(opened(render(replace(agenda, entries=(item,)))))
    start = text.index("1Et punkt") + 1
    assert text[start : start + 6] == [
        "Økonomi",
        "Om Økonomi.",
        "Borgernes stemme",
        "Om Borgernes stemme.",
        "Resumé",
        "Om Resumé.",
    ]


def test_an_item_of_nothing_but_a_title_leaves_no_blank_line(agenda: AgendaPaper) -> None:
    bare = replace(agenda, entries=(Item("x", "1", "Et punkt"),), summoned=(), guests=())
    text = lines(opened(render(bare)))
    assert text[text.index("Punkter") :] == ["Punkter", "1Et punkt"]


def test_empty_parts_go_with_their_headings(minutes: MinutesPaper) -> None:
    bare = replace(minutes, actions=(), next_meeting="", approvals=(), attendance=(), sentences=())
    text = lines(opened(render(bare)))
    for gone in ("Opfølgning", "Næste møde", "Godkendelse", "Fremmøde", "Bilag"):
        assert gone not in text


def test_overview_links_reach_their_items(minutes: MinutesPaper) -> None:
    body = opened(render(minutes)).element.body
    marks = {mark.get(w("name")) for mark in body.iter(w("bookmarkStart"))}
    aims = [link.get(w("anchor")) for link in body.iter(w("hyperlink")) if link.get(w("anchor"))]
    assert len(aims) == 13
    assert set(aims) <= marks
    assert all(len(name) <= 40 for name in marks)


def test_numbers_of_bookmarks_and_controls_are_unique(minutes: MinutesPaper) -> None:
    body = opened(render(minutes)).element.body
    starts = [mark.get(w("id")) for mark in body.iter(w("bookmarkStart"))]
    ends = [mark.get(w("id")) for mark in body.iter(w("bookmarkEnd"))]
    controls = [value(control, "sdtPr", "id") for control in body.iter(w("sdt"))]
    assert sorted(starts) == sorted(ends)
    assert len(set(starts)) == len(starts)
    assert None not in controls
    assert len(set(controls)) == len(controls)


def test_every_bookmark_ends_right_after_its_control(minutes: MinutesPaper) -> None:
    body = opened(render(minutes)).element.body
    for control in body.iter(w("sdt")):
        start, end = control.getprevious(), control.getnext()
        assert (start.tag, end.tag) == (w("bookmarkStart"), w("bookmarkEnd"))
        assert start.get(w("id")) == end.get(w("id"))


def test_decisions_are_controls_that_can_be_filled_in(minutes: MinutesPaper) -> None:
    controls = {
        value(control, "sdtPr", "tag"): control for control in opened(render(minutes)).element.body.iter(w("sdt"))
    }
    shown = controls["kd:udfald:i3"]
    assert value(shown, "sdtPr", "alias") == "Udfald, punkt 3"
    offered = [choice.get(w("displayText")) for choice in shown.iter(w("listItem"))]
    assert offered == list(minutes.outcomes)
    empty = controls["kd:beslutning:i9"]
    assert empty.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is not None
    assert "".join(t.text or "" for t in empty.iter(w("t"))) == "Skriv beslutningen her"
    assert controls["kd:beslutning:i3"].find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is None


def test_minutes_tell_decisions_reservations_and_actions(minutes: MinutesPaper) -> None:
    text = lines(opened(render(minutes)))
    at = text.index("Beslutning nr. 43/2022Sendes videre")
    assert text[at + 1 : at + 7] == [
        "Modellen og afprøvningen i de tre kommuner blev godkendt.",
        "Indstillingen sendes videre til politisk niveau den 17. januar 2023.",
        "Forbehold, Ishøj Kommune: Kommunen vil først vurdere bemandingen til opkald efter to hverdage.",
        "Forbehold: Vallensbæk Kommune afventer budgettet for 2023.",
        "Godkendelse hjemme: Hvidovre (Sundhedsudvalget, godkendt 1. nov. 2022) og Dragør (Kommunalbestyrelsen).",
        "Opfølgning: Sekretariatet skriver indstillingen til politisk niveau. Frist: ti. 20. dec.",
    ]
    assert sum(line.startswith("Godkendelse hjemme") for line in text) == 1, "there is no line where nobody is asked"
    assert text.count("Se underpunkter") == 2


def test_an_item_without_decision_has_no_block(minutes: MinutesPaper) -> None:
    without = replace(minutes, entries=(Item("x", "1", "Et punkt"),))
    assert not any(line.startswith("Beslutning nr") for line in lines(opened(render(without))))
    with_one = replace(minutes, entries=(Item("x", "1", "Et punkt", decision=Decision("x")),))
    assert "Skriv beslutningen her" in lines(opened(render(with_one)))


def test_the_signature_page_has_a_line_for_each_who_was_there(minutes: MinutesPaper) -> None:
    document = opened(render(minutes))
    signatures = next(t for t in document.tables if t.rows[0].cells[2].text == "Underskrift")
    assert [row.cells[0].text for row in signatures.rows][1:] == [signer.name for signer in minutes.signers]
    approvals = next(t for t in document.tables if t.rows[0].cells[0].text == "Formandskab")
    assert len(approvals.rows) == 3


def test_tables_have_a_repeated_head_and_a_description(every_paper: dict[str, Paper]) -> None:
    for name in ("agenda", "minutes", "members", "cost sharing"):
        for table in opened(render(every_paper[name])).element.body.iterchildren(w("tbl")):
            first = table.find(w("tr"))
            assert first.find(f"{w('trPr')}/{w('tblHeader')}") is not None
            in_a_text = table.find(f"{w('tblPr')}/{w('tblInd')}").get(w("w")) != "0"
            assert in_a_text or value(table, "tblPr", "tblCaption")
            assert in_a_text or value(table, "tblPr", "tblDescription")


def test_the_cost_sharing_ends_in_its_total(cost_sharing: CostSharingPaper) -> None:
    document = opened(render(cost_sharing))
    rows = [[cell.text.replace("\u00a0", " ") for cell in row.cells] for row in document.tables[0].rows]
    assert rows[1] == ["København1", "287.181", "73,1 %", "270.352 kr."]
    assert rows[-1] == ["I alt", "393.013", "100,0 %", "370.000 kr."]
    text = lines(document)
    assert "1Tæller tre bydele." in text
    assert "Kilde: Danmarks Statistik, 2022K1." in text


def test_a_cost_is_told_with_its_note_when_it_has_one(cost_sharing: CostSharingPaper) -> None:
    costs = (
        CostRow("Løn", "370.000 kr."),
        CostRow("Møder", "20.000 kr.", "Lokaler og forplejning"),
        CostRow("I alt", "390.000 kr."),
    )
    table = opened(render(replace(cost_sharing, costs=costs))).tables[0]
    assert [[plain_spaces(cell.text) for cell in row.cells] for row in table.rows] == [
        ["Udgift", "Beløb"],
        ["Løn", "370.000 kr."],
        ["Møder · Lokaler og forplejning", "20.000 kr."],
        ["I alt", "390.000 kr."],
    ]


def test_members_show_vacant_seats(members: MembersPaper) -> None:
    rows = [[cell.text for cell in row.cells] for row in opened(render(members)).tables[0].rows]
    assert rows[0] == ["Organisation", "Medlem", "Rolle", "Stedfortræder"]
    assert rows[1][1] == "Lone Egebæk, vicedirektør"
    assert rows[-1][1] == "Ubesat"


def test_a_full_paper_is_marked_on_every_page(agenda: AgendaPaper, full_agenda: AgendaPaper) -> None:
    for paper, marked in ((agenda, False), (full_agenda, True)):
        section = opened(render(paper)).sections[0]
        for header in (section.header, section.first_page_header):
            assert any(p.text == MARK for p in header.paragraphs) is marked


def test_footers_count_pages(agenda: AgendaPaper) -> None:
    for footer in (part := opened(render(agenda)).sections[0]).footer, part.first_page_footer:
        fields = [code.text.strip() for code in footer._element.iter(w("instrText"))]
        assert fields == ["PAGE", "NUMPAGES"]
        assert footer.paragraphs[0].text.startswith("Udsendt torsdag 24.\u00a0november 2022")


def test_properties_name_the_paper(minutes: MinutesPaper) -> None:
    properties = opened(render(minutes)).core_properties
    assert properties.title == minutes.mark.title
    assert properties.subject == minutes.mark.subject
    assert properties.language == "da-DK"
    assert properties.identifier == "klyngedesk:minutes:m-2022-12-01:open"


def test_numbered_lists_and_at_points_begin_at_one_in_each_item(agenda: AgendaPaper) -> None:
    points = TextList("points", (ListItem((Run("at a,"),)), ListItem((Run("at b."),))))
    section = Section("i", "Indstilling", FormattedText((points,)), recommender="Sekretariatet")
    items = tuple(Item(f"x{n}", f"{n}", "Punkt", sections=(section,)) for n in (1, 2))
    body = opened(render(replace(agenda, entries=items))).element.body
    numbers = [value(p, "pPr", "numPr", "numId") for p in body.iter(w("p")) if value(p, "pPr", "pStyle") == "Atpunkt"]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
