"""Pasted HTML as formatted text: the habits of office programs, and that no word is lost."""

from __future__ import annotations

import html as html_library
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.formatted_json import from_json, to_json
from klyngedesk.domain.html import from_html, to_html

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><title>Titel</title>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal, li.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;}
p.Mellemrubrik {font-weight:bold;} --></style></head>
<body lang=DA style='word-wrap:break-word'><!--StartFragment-->
<p class=MsoNormal><b>Baggrund<o:p></o:p></b></p>
<p class=MsoNormal>Klyngen har
i <i>2022</i> drøftet <a href="https://eksempel.dk/plan"><span class=MsoHyperlink>planen</span></a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=Mellemrubrik>Mål</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>færre indlæggelser<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><!--[endif]-->
især ældre<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>bedre <b>overgange</b></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>planen laves</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>planen følges op</p>
<p class=At-punkt style='mso-list:l2 level2 lfo3'><![if !supportLists]><span
style='mso-list:Ignore'>1.</span><![endif]>at planen godkendes</p>
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=200><p class=MsoNormal>Kommune</p></td>
<td><p class=MsoNormal>Beløb<span style='mso-tab-count:1'>      </span>kr.</p></td></tr></table>
<!--EndFragment--></body></html>"""

EXCEL = """Version:1.0\r\nStartHTML:0000000105\r\nStartFragment:0000000141\r\n
<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
<!--table {mso-displayed-decimal-separator:"\\,";}
.xl65 {font-weight:700; text-align:general;}
.xl66 {mso-number-format:"\\#\\,\\#\\#0";}--></style></head><body link=blue>
<table border=0 cellpadding=0 style='border-collapse:collapse'><!--StartFragment-->
<col width=64 span=2 style='width:48pt'>
<tr height=20><td height=20 class=xl65 width=64>Kommune</td><td class=xl65>Beløb</td></tr>
<tr height=0 style='display:none'><td>skjult</td></tr>
<tr><td rowspan=2>Hvidovre</td><td class=xl66 align=right>41.718</td></tr>
<tr><td>&nbsp;</td></tr>
<tr><td colspan=2>I alt</td></tr>
<!--EndFragment--></table></body></html>"""

OUTLOOK = """<html><body><div style="display:none">Forhåndsvisning</div>
<table role="presentation" width="100%"><tr><td><table><tr><td><p>Kære alle</p>
<ul><li>dagsorden</li><li>bilag<ul><li>bilag 1</li></ul></li></ul></td></tr></table></td></tr></table>
<div><div>Venlig hilsen<br>Sekretariatet</div><p>&nbsp;</p><div><b style="font-weight:normal">Byen</b></div></div>
</body></html>"""


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        (
            WORD,
            [
                {"p": [{"text": "Baggrund", "bold": True}]},
                {
                    "p": [
                        "Klyngen har i ",
                        {"text": "2022", "italic": True},
                        " drøftet ",
                        {"text": "planen", "link": "https://eksempel.dk/plan"},
                        ".",
                    ]
                },
                {"p": [{"text": "Mål", "bold": True}]},
                {
                    "bullets": [
                        "færre indlæggelser",
                        {"sub": "især ældre"},
                        ["bedre ", {"text": "overgange", "bold": True}],
                    ]
                },
                {"numbers": ["planen laves", "planen følges op"]},
                {"points": ["at planen godkendes"]},
                {"table": [["Kommune", "Beløb\tkr."]], "header": False},
            ],
        ),
        (
            EXCEL,
            [
                {
                    "table": [
                        [[{"text": "Kommune", "bold": True}], [{"text": "Beløb", "bold": True}]],
                        ["Hvidovre", "41.718"],
                        ["", ""],
                        ["I alt", ""],
                    ],
                    "header": False,
                }
            ],
        ),
        (
            OUTLOOK,
            [
                "Kære alle",
                {"bullets": ["dagsorden", "bilag", {"sub": "bilag 1"}]},
                "Venlig hilsen\nSekretariatet",
                "Byen",
            ],
        ),
    ],
    ids=["word", "excel", "outlook"],
)
def test_what_office_programs_copy(pasted: str, kept: list[Any]) -> None:
    assert to_json(from_html(pasted)) == kept


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("<p>en<p>to<h2>tre</h2>fire", ["en", "to", {"p": [{"text": "tre", "bold": True}]}, "fire"]),
        ("<script>ud()</script><style>p{}</style><title>t</title>ind", ["ind"]),
        ('<a href="javascript:alert(1)">klik</a>', ["klik"]),
        ("<ul><li><p>a</p><p>b</p><li>c<ul><li>d</ul>e</ul>", [{"bullets": ["a\nb", "c", {"sub": "d"}, "e"]}]),
        ("<ol><li>a</ol><ol start=2><li>b</ol><ol><li>c</ol>", [{"numbers": ["a", "b"]}, {"numbers": ["c"]}]),
        (
            "<ul><li aria-level=1>a</ul><ul><li aria-level=2>b</ul><ul><li aria-level=1>c</ul>",
            [{"bullets": ["a", {"sub": "b"}, "c"]}],
        ),
        (
            "<table><caption>Tal</caption><thead><tr><th>År<th>Sum<tbody><tr><td>2022<td><ul><li>1<li>2</table>",
            ["Tal", {"table": [["År", "Sum"], ["2022", "1\n2"]], "header": True}],
        ),
        ("<pre>a  b\n c</pre>", ["a  b\n c"]),
        ("x <!-- væk --> y<![CDATA[ z ]]> &amp; &lt;b&gt; &#x1F469;", ["x y & <b> 👩"]),
        ("en<b> to </b>tre", [{"p": ["en", {"text": " to ", "bold": True}, "tre"]}]),
        ("<li>løs", [{"bullets": ["løs"]}]),
        ("{{ 7*7 }}", ["{{ 7*7 }}"]),
        ("", []),
    ],
)
def test_what_browsers_and_bad_pages_give(pasted: str, kept: list[Any]) -> None:
    assert to_json(from_html(pasted)) == kept


@given(st.data())
def test_every_text_comes_back_from_the_clipboard(
    formatted_texts: st.SearchStrategy[FormattedText], data: st.DataObject
) -> None:
    text = data.draw(formatted_texts)
    assert from_html(to_html(text)) == text


def test_hard_texts_come_back_as_typed(hard_texts: tuple[FormattedText, ...]) -> None:
    for text in hard_texts:
        assert from_html(to_html(text)) == text


def test_lists_are_nested_as_html_asks() -> None:
    text = from_json([{"numbers": ["a", {"sub": "b"}, "c"]}])
    assert "<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>" in to_html(text)


TAGS = "p div b i span a ul ol li table thead tbody tr td th caption h1 br hr pre blockquote o:p dl dd font"
tag = st.sampled_from(TAGS.split())
piece = st.one_of(
    st.builds("<{}>".format, tag),
    st.builds("</{}>".format, tag),
    st.sampled_from(["<script>if (a<b) {}</script>", "<!-- x -->", "<![if !supportLists]>", "<td colspan=3>", "\n"]),
    st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=6).map(lambda word: f" ord{word} "),
)


@given(st.lists(piece, max_size=60))
def test_no_visible_word_of_any_page_is_lost(pieces: list[str]) -> None:
    shown = [part.strip() for part in pieces if part.startswith(" ")]
    text = from_html("".join(html_library.escape(p) if p.startswith(" ") else p for p in pieces))
    assert _words(to_json(text)) == shown


def _words(value: object) -> list[str]:
    if isinstance(value, str):
        return value.split()
    if isinstance(value, dict):
        return [word for key, part in value.items() if key != "link" for word in _words(part)]
    return [word for part in value for word in _words(part)] if isinstance(value, list) else []


@given(st.text())
def test_any_text_is_read_without_an_error(pasted: str) -> None:
    from_html(pasted)
    from_html(pasted.replace("a", "<![").replace("b", "<table><tr>"))


def test_a_deeply_nested_page_keeps_its_words() -> None:
    assert _words(to_json(from_html("<div><ul><li><table><td>" * 2000 + "dybt"))) == ["dybt"]


def test_a_long_page_is_quick_enough_to_paste() -> None:
    words = "ord " * 25_000
    assert _words(to_json(from_html(f"<p>{words}</p>" + "<p>linje</p>" * 2000))) == ["ord"] * 25_000 + ["linje"] * 2000
