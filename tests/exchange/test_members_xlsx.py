import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from klyngedesk.domain.kinds import SeatRole
from klyngedesk.domain.member_changes import HEADINGS, MemberRow, member_changes
from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.domain.typed import clean_line, looks_like_cpr
from klyngedesk.exchange.members_xlsx import read_members, write_members
from klyngedesk.wording import lines, sentence

METTE = MemberRow(
    "Høje-Taastrup",
    "direktør",
    SeatRole.CO_CHAIR,
    "Mette Holmgaard",
    "Direktør",
    "mette.holmgaard@example.dk",
    "+45 00 00 00 00",
    "Tine Falk",
    date(2022, 7, 1),
    date(2025, 12, 31),
    place="Række 2",
)


def excel(*rows: Sequence[object]) -> Workbook:
    workbook = Workbook()
    for row in rows:
        workbook.worksheets[0].append(row)
    return workbook


def saved(workbook: Workbook) -> bytes:
    buffer = BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def places(problems: Sequence[Problem]) -> list[tuple[str, str]]:
    assert all(sentence(problem).line().startswith(f"{problem.place}: ") for problem in problems)
    return [(problem.code, problem.place) for problem in problems]


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as caught:
        read_members(data)
    assert all(lines(caught.value))
    return caught.value.problems[0].code


def test_what_is_written_is_read_back() -> None:
    vacant = MemberRow("PLO Hovedstaden", "plads 2", SeatRole.MEMBER, place="Række 3")
    file = read_members(write_members("Fagligt niveau", [METTE, vacant]))
    assert file.rows == (METTE, vacant)
    assert file.problems == ()


LINE = st.text(st.characters(exclude_categories=["Cs"]), max_size=30).map(clean_line)
PLAIN = LINE.filter(lambda text: text not in ("-", "–", "—") and not text.startswith("#") and not looks_like_cpr(text))


@given(
    st.lists(
        st.builds(MemberRow, PLAIN.filter(bool), seat=PLAIN, role=st.none() | st.sampled_from(SeatRole), title=PLAIN),
        min_size=1,
        max_size=4,
    )
)
def test_any_text_survives_the_round(rows: list[MemberRow]) -> None:
    read = read_members(write_members("Liste", rows)).rows
    assert [(r.organisation, r.seat, r.role, r.title) for r in read] == [
        (r.organisation, r.seat, r.role, r.title) for r in rows
    ]


def test_dates_are_real_and_the_list_is_made_for_use() -> None:
    sheet = load_workbook(BytesIO(write_members("Fagligt niveau", [METTE]))).worksheets[0]
    assert [cell.value for cell in sheet[1]] == list(HEADINGS.values())
    assert sheet["I2"].value == datetime(2022, 7, 1)
    assert sheet["G2"].data_type == "s"
    assert (sheet.auto_filter.ref, sheet.freeze_panes) == ("A1:J2", "A2")


def test_headings_in_any_order_and_as_people_write_them() -> None:
    data = saved(
        excel(
            ["Medlemmer af fagligt niveau"],
            [],
            ["E-mail", "Tlf.", "Mobil", "Fornavn", "Efternavn", "Kommune", "Stiling", "Suppleant", "Tiltrådt"],
            ["ib@example.dk", 20304050.0, "30 40 50 60", "Ib", "Lund", "Ishøj", "Chef", "Eva Kjær", "1. juli 2022"],
        )
    )
    (row,) = read_members(data).rows
    assert row == MemberRow(
        "Ishøj",
        name="Ib Lund",
        title="Chef",
        mail="ib@example.dk",
        phone="20304050, 30 40 50 60",
        substitute="Eva Kjær",
        first_day=date(2022, 7, 1),
        place="Række 4",
    )


@pytest.mark.parametrize("typed", [date(2022, 12, 1), "1. december 2022", "1/12-2022", "01-12-2022", 44896])
def test_a_date_however_it_was_typed(typed: object) -> None:
    file = read_members(saved(excel(["Organisation", "Navn", "Fra"], ["Ishøj", "Ib Lund", typed])))
    assert [row.first_day for row in file.rows] == [date(2022, 12, 1)]


def test_each_problem_is_told_with_its_cell_and_the_rest_is_kept() -> None:
    data = saved(
        excel(
            ["Organisation", "Navn", "Rolle", "Mail", "Fra", "Til", "Diæter"],
            ["Ishøj", "Ib Lund", "kasserer", "ib(at)example.dk", "31. juni 2022", None, 1],
            [None, "Eva Kjær"],
            [],
            ["Dragør", "Bo Dam", "formnd", None, "1.1.2023", "1.1.2022"],
            ["Dragør", "bo dam"],
            ["Tårnby", "010170-1234"],
            ["Rødovre", "#REF!"],
            ["Brøndby", "Ubesat", "–", "-"],
        )
    )
    file = read_members(data)
    assert places(file.problems) == [
        ("members.unknown_column", "G1"),
        ("date.no_such_day", "E2"),
        ("members.unknown_role", "C2"),
        ("members.bad_mail", "D2"),
        ("members.no_organisation", "A3"),
        ("members.period", "F5"),
        ("members.row_twice", "B6"),
        ("members.cpr", "B7"),
        ("members.cell_error", "B8"),
    ]
    assert [(row.organisation, row.name, row.role) for row in file.rows] == [
        ("Ishøj", "Ib Lund", None),
        ("Dragør", "Bo Dam", SeatRole.CHAIR),
        ("Tårnby", "", None),
        ("Rødovre", "", None),
        ("Brøndby", "", None),
    ]


def test_a_page_pasted_into_a_cell_is_told_shortened() -> None:
    page = "Lorem ipsum " * 400
    file = read_members(
        saved(
            excel(
                ["Organisation", "Navn", "Rolle", "Mail", page],
                ["Ishøj", "Ib Lund", page, page],
                ["Dragør", page],
                ["Dragør", page],
            )
        )
    )
    told = [sentence(problem).line() for problem in file.problems]
    assert len(told) == 4
    assert max(map(len, told)) < 150


def test_an_organisation_merged_over_its_members_counts_for_each() -> None:
    workbook = excel(["Organisation", "Navn"], ["PLO", "Ib Lund"], [None, "Eva Kjær"])
    workbook.worksheets[0].merge_cells("A2:A3")
    assert [row.organisation for row in read_members(saved(workbook)).rows] == ["PLO", "PLO"]


def test_hidden_rows_are_read_and_told() -> None:
    workbook = excel(["Organisation", "Navn"], ["Ishøj", "Ib Lund"], ["Dragør", "Eva Kjær"])
    workbook.worksheets[0].row_dimensions[3].hidden = True
    file = read_members(saved(workbook))
    assert len(file.rows) == 2
    assert [(p.code, p.facts) for p in file.problems] == [("members.hidden_rows", {"count": 1})]


def test_the_list_is_found_on_the_sheet_where_it_is() -> None:
    workbook = excel(["Vejledning"], ["Udfyld næste ark"])
    workbook.create_sheet("Medlemmer").append(["Organisation", "Navn"])
    workbook["Medlemmer"].append(["Ishøj", "Ib Lund"])
    assert [row.name for row in read_members(saved(workbook)).rows] == ["Ib Lund"]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([["Navn", "Mail"], ["Ib Lund", "ib@example.dk"]], "members.missing_column"),
        ([["Organisation", "Mail"], ["Ishøj", "ib@example.dk"]], "members.missing_column"),
        ([["Organisation", "Kommune", "Navn"], ["a", "b", "c"]], "members.column_twice"),
        ([["Ishøj", "Ib Lund"]], "members.no_headings"),
        ([["Organisation", "Navn"]], "members.no_rows"),
        ([[]], "members.no_headings"),
    ],
)
def test_a_list_that_is_none_is_refused(rows: list[list[object]], code: str) -> None:
    assert refusal(saved(excel(*rows))) == code


def package(**parts: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/").replace("_", "."), content)
    return buffer.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "xlsx.empty"),
        (OLE + bytes(600), "xlsx.old_format"),
        (OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "xlsx.password"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "xlsx.picture"),
        (b"%PDF-1.7", "xlsx.pdf"),
        (b"Organisation;Navn\n", "xlsx.not_excel"),
        (b"PK\x03\x04" + bytes(50), "xlsx.damaged"),
        (package(word__document_xml="<a/>"), "xlsx.not_excel"),
        (package(xl__workbook_bin="x"), "xlsx.old_format"),
        (package(xl__workbook_xml="<a/>"), "xlsx.damaged"),
        (write_members("Liste", [METTE])[:-500], "xlsx.damaged"),
        (
            package(xl__workbook_xml="<a/>", xl__worksheets__sheet1_xml="<row/>" * 1_000_000),
            "xlsx.too_many_rows",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_wrong_file_is_named_for_what_it_is(data: bytes, code: str) -> None:
    assert refusal(data) == code


def test_a_list_goes_out_is_edited_and_comes_back_as_a_preview() -> None:
    present = [METTE, MemberRow("PLO Hovedstaden", "plads 1", SeatRole.MEMBER, "Karim Damgaard")]
    workbook = load_workbook(BytesIO(write_members("Fagligt niveau", present)))
    sheet = workbook.worksheets[0]
    sheet["G2"] = "11 11 11 11"
    sheet["D3"] = "Hanne Toft"
    changes = member_changes(read_members(saved(workbook)), present, ["Høje-Taastrup", "PLO Hovedstaden"])
    assert [(c.kind, c.fields, c.takes_over) for c in changes] == [
        ("changed", ("phone",), None),
        ("new", (), 1),
        ("ended", (), None),
    ]
