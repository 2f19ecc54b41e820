"""Whatever somebody types in any field is stored, found, printed and listed as typed; nothing of it is run."""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from sqlalchemy import String

from klyngedesk.domain.danish import plain_spaces
from klyngedesk.domain.kinds import Purse
from klyngedesk.services import (
    agenda,
    annexes,
    attendance,
    bodies,
    change_log,
    cluster_funds,
    composition,
    cost_sharing,
    finance,
    finance_files,
    focus,
    focus_efforts,
    focus_figures,
    focus_thread,
    inputs,
    item_annexes,
    meetings,
    members_import,
    minutes,
    organisations,
    overview,
    people,
    search,
    seats,
    statements,
)
from klyngedesk.services.desk import Desk
from klyngedesk.services.interchange import EXAMPLE_DAY, export_file, import_file, load_example
from klyngedesk.services.papers.making import Subject, make_paper
from klyngedesk.store.codec import columns
from klyngedesk.store.interchange import exchanged, export_tables, import_tables
from klyngedesk.store.opening import in_memory
from klyngedesk.store.tables import Annex, FocusArea, Item, Person, Seat
from klyngedesk.store.tables.base import Formatted
from klyngedesk.store.work import Work

NOW = datetime.combine(EXAMPLE_DAY, time(9), UTC)
MEETING, BODY, CLUSTER, YEAR = "m-syd-f-1201", "syd-fagligt", "syd", "syd-2022"
STARTS = ("=1+1 ", "+45 ", "-1 ", "@SUM(A1) ", "{{ 7*7 }} ", "{% for x in y %} ", "<b>", "&amp; ", "\u202e")
REST = " {{ 7*7 }}{% endfor %}{# skjult #} <b>fed</b> & &lt; ]]> _x000D_ 👩\u200d⚕️ שלום عليكم %s {0} ¤"
CONTROLS = "\x00\x07\x1b\ufffe"
LONG = "Økonomi og drift i {{ klyngen }}. " * 2942

# Not typed but chosen: a key, a clock time, a mail address, a figure.
CHOSEN = {
    *((table, "section") for table in ("item_section", "item_text")),
    *((table, "step") for table in ("deadline_step", "meeting_date")),
    *((table, "meeting_start") for table in ("body", "body_kind")),
    *((table, "email") for table in ("organisation", "person")),
    *(("attendance", column) for column in ("arrived_at", "left_at")),
    *(("paper", column) for column in ("kind", "path", "sha256")),
    *(("annex", "sha256"), ("cost_year", "basis"), ("item", "number"), ("meeting", "removed_numbers")),
    *(("organisation", "code"), ("outcome", "effect"), ("population", "period"), ("setting", "value")),
}

Typed = dict[str, dict[str, list[str]]]
"""What was typed: by table and column."""


def text_columns(table: str) -> Iterator[tuple[str, bool]]:
    """The columns of a table that somebody types in, and whether they are formatted."""
    for name, column in columns(exchanged()[table]).items():
        formatted = isinstance(column.type, Formatted)
        typed = name != "id" and not column.foreign_keys and (table, name) not in CHOSEN
        if typed and (formatted or type(column.type) is String):
            yield name, formatted


def type_everywhere(work: Work, text: Callable[[int], str], rows: Callable[[list[Any]], list[Any]]) -> Typed:
    """Type a text of its own in every field of these rows of each table, as an import of a file would."""
    numbers = itertools.count(1)
    tables = {name: rows(plain) for name, plain in export_tables(work).items()}
    typed: Typed = {}
    for table, plain in tables.items():
        for row in plain:
            for name, formatted in text_columns(table):
                words = text(next(numbers))
                row[name] = [words] if formatted else words
                typed.setdefault(table, {}).setdefault(name, []).append(
                    words.translate({ord(c): None for c in CONTROLS})
                )
    import_tables(work, tables)
    return typed


def hostile(number: int) -> str:
    """A text that has something for every reader to stumble on, with a word of its own."""
    return f"{STARTS[number % len(STARTS)]}mrk{number}q{CONTROLS}{REST}"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The example for all tests of this file; they read it only."""
    made = Desk(in_memory(lambda: NOW, tmp_path_factory.mktemp("skrevet")))
    load_example(made, EXAMPLE_DAY)
    yield made
    made.close()


@pytest.fixture(scope="module")
def typed(desk: Desk) -> Typed:
    """What was typed in every field of every row."""
    return desk.do("Skriv", type_everywhere, hostile, lambda rows: rows)


@pytest.fixture
def paper(tmp_path: Path) -> Callable[..., str]:
    """All that can be read in a paper, paragraph by paragraph."""

    def read(desk: Desk, kind: str, **about: str) -> str:
        out = tmp_path / f"{kind}.docx"
        make_paper(desk, kind, Subject(**about), full=True, out=out)
        with zipfile.ZipFile(out) as package:
            parts = [
                name for name in package.namelist() if re.fullmatch(r"word/(document|header\d|footer\d).xml", name)
            ]
            roots = [docx.oxml.parse_xml(package.read(name)) for name in parts]
        lines = ("".join(t.text or "" for t in p.iter(T)) for root in roots for p in root.iter(P))
        return plain_spaces("\n".join(lines))

    return read


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
T, P = f"{W}t", f"{W}p"


def assert_as_typed(text: str, typed: Typed) -> None:
    """Every text of which a part is there is there whole, wherever it stands."""
    for columns_of in typed.values():
        for words in itertools.chain(*columns_of.values()):
            (own,) = re.findall(r"mrk\d+q", words)
            assert text.count(own) == text.count(plain_spaces(words)), words
    assert "49" not in re.sub(r"mrk\d+q", "", text).replace("1.490", "")


def assert_shown(text: str, typed: Typed, *fields: str) -> None:
    """Something of each of these fields is printed."""
    for field in fields:
        table, column = field.split(".")
        assert any(plain_spaces(words) in text for words in typed[table][column]), field


def test_the_agenda_prints_as_typed(desk: Desk, typed: Typed, paper: Callable[..., str]) -> None:
    text = paper(desk, "agenda", meeting_id=MEETING)
    assert_as_typed(text, typed)
    shown = ("item.title", "item.presenter", "item.recommender", "item_text.text", "annex.title", "meeting.title")
    assert_shown(text, typed, *shown, "meeting.place", "meeting.remark", "item_section.title", "person.name")


def test_the_minutes_print_as_typed(desk: Desk, typed: Typed, paper: Callable[..., str]) -> None:
    text = paper(desk, "minutes", meeting_id="m-syd-f-1013")
    assert_as_typed(text, typed)
    assert_shown(text, typed, "item.title", "decision.text", "reservation.text", "action.what", "action.who")
    assert_shown(text, typed, "participant.name", "person.name", "organisation.name", "minutes_approval.how")


def test_the_list_of_members_prints_as_typed(desk: Desk, typed: Typed, paper: Callable[..., str]) -> None:
    text = paper(desk, "members", body_id=BODY)
    assert_as_typed(text, typed)
    assert_shown(text, typed, "person.name", "person.title")


def test_the_cost_sharing_prints_as_typed(desk: Desk, typed: Typed, paper: Callable[..., str]) -> None:
    text = paper(desk, "cost-sharing", cost_year_id=YEAR)
    assert_as_typed(text, typed)
    assert_shown(text, typed, "cost_share.footnote", "cost_scheme.name", "cost_year.decided", "cost_year.source")


def cells(content: bytes) -> Iterator[Any]:
    """Every cell that has something in it."""
    for sheet in openpyxl.load_workbook(io.BytesIO(content)).worksheets:
        yield from (cell for row in sheet.iter_rows() for cell in row if cell.value is not None)


def test_excel_runs_nothing_that_was_typed(desk: Desk, typed: Typed, tmp_path: Path) -> None:
    own_formulas = 0
    files = {
        name: tmp_path / f"{name}.xlsx" for name in ("medlemmer", "nøgle", "bevillinger", "posteringer", "regnskab")
    }
    members_import.export_members(desk, BODY, files["medlemmer"])
    finance_files.save_cost_sharing(desk, YEAR, files["nøgle"])
    finance_files.save_grants(desk, CLUSTER, files["bevillinger"])
    finance_files.save_postings(desk, CLUSTER, Purse.CLUSTER_FUNDS, None, files["posteringer"])
    finance_files.save_statement(desk, CLUSTER, Purse.CLUSTER_FUNDS, 2022, files["regnskab"])
    for name, path in files.items():
        texts = []
        for cell in cells(path.read_bytes()):
            if cell.data_type == "f":
                own_formulas += 1
                assert name == "nøgle"
                assert not re.search(r"mrk\d+q", str(cell.value))
            elif cell.data_type == "s":
                texts.append(cell.value)
        assert_as_typed(plain_spaces("\n".join(texts)).replace("_x005F_", "_"), typed)
        assert any("mrk" in text for text in texts), name
    assert own_formulas > 20


def test_members_come_back_from_excel_as_they_went(desk: Desk, typed: Typed, tmp_path: Path) -> None:
    members_import.export_members(desk, BODY, tmp_path / "medlemmer.xlsx")
    shown = members_import.preview(desk, tmp_path / "medlemmer.xlsx", BODY)
    assert [line for line in members_import.import_lines(shown) if line.kind in ("new", "replaces", "unknown")] == []


def test_a_store_of_it_goes_out_and_in_unchanged(desk: Desk, typed: Typed, tmp_path: Path) -> None:
    export_file(desk, tmp_path / "en.json")
    other = Desk(in_memory(folder=tmp_path / "andet"))
    import_file(other, tmp_path / "en.json")
    export_file(other, tmp_path / "to.json")
    other.close()
    assert (tmp_path / "en.json").read_bytes() == (tmp_path / "to.json").read_bytes()


def test_it_can_be_taken_back(example_desk: Desk) -> None:
    before = example_desk.ask(export_tables)
    example_desk.do("Skriv", type_everywhere, hostile, lambda rows: rows)
    example_desk.undo()
    assert example_desk.ask(export_tables) == before


FOUND = (
    *("person.name", "organisation.name", "body.name", "meeting.title", "item.title", "item_text.text"),
    *("annex.title", "decision.text", "action.what", "focus_area.title", "posting.text"),
)


@pytest.mark.parametrize("field", FOUND)
def test_it_is_found_by_its_own_word_and_whole(desk: Desk, typed: Typed, field: str) -> None:
    table, column = field.split(".")
    words = typed[table][column][-1]
    (own,) = re.findall(r"mrk\d+q", words)
    for asked in (own, own[:-1], words):
        assert [hit for group in desk.ask(search.search, asked) for hit in group.hits], asked


@pytest.mark.parametrize("words", ['"', "''", "* NEAR (", "NEAR(", "\x00", "a" * 10_000, "{{", "mrk1q OR 1=1 --"])
def test_nothing_typed_in_the_search_field_is_a_command(desk: Desk, typed: Typed, words: str) -> None:
    assert desk.ask(search.search, words) == []


def everything_shown(desk: Desk) -> list[object]:
    """What the pages of the window ask for."""
    areas = desk.ask(lambda work: [row.id for row in work.find(FocusArea)])
    persons = desk.ask(lambda work: [row.id for row in work.find(Person)])[:20]
    items = desk.ask(lambda work: [row.id for row in work.find(Item, meeting_id=MEETING)])
    day = desk.ask(lambda work: work.today)
    return [
        desk.ask(overview.overview, CLUSTER),
        desk.ask(finance.purses, CLUSTER),
        desk.ask(cost_sharing.cost_table, YEAR),
        desk.ask(cluster_funds.funds, CLUSTER),
        desk.ask(statements.statement, CLUSTER, Purse.CLUSTER_FUNDS, 2022),
        desk.ask(meetings.list_meetings),
        desk.ask(meetings.meeting, MEETING),
        desk.ask(agenda.agenda, MEETING),
        desk.ask(attendance.attendance, MEETING),
        desk.ask(inputs.requests, MEETING),
        desk.ask(composition.composition, BODY, day),
        desk.ask(bodies.body, BODY),
        desk.ask(organisations.organisations, CLUSTER, day),
        desk.ask(seats.members_on, BODY, day),
        [desk.ask(agenda.item, item_id) for item_id in items],
        [desk.ask(minutes.decision, item_id) for item_id in items],
        [desk.ask(people.person_card, person_id, BODY) for person_id in persons],
        [desk.ask(people.seat_history, row.id) for row in desk.ask(lambda work: work.find(Seat, body_id=BODY))],
        [desk.ask(focus.area, area_id, CLUSTER) for area_id in areas],
        [desk.ask(focus_thread.thread, area_id, CLUSTER) for area_id in areas],
        [desk.ask(focus_efforts.effort_views, area_id) for area_id in areas],
        [desk.ask(focus_figures.figure_views, area_id) for area_id in areas],
        desk.ask(change_log.change_log),
    ]


def test_every_page_can_ask_for_it(desk: Desk, typed: Typed) -> None:
    shown = repr(everything_shown(desk))
    assert "mrk" in shown
    assert "\\x07" not in shown


def test_an_annex_with_such_a_name_can_be_opened(desk: Desk, typed: Typed) -> None:
    items = desk.ask(lambda work: [row.item_id for row in work.find(Annex)])
    rows = desk.ask(item_annexes.annexes, items)[:3]
    assert rows
    for row in rows:
        assert annexes.copy_out(desk, row.file).is_file()


def test_a_hundred_thousand_characters_in_every_field(
    example_desk: Desk, paper: Callable[..., str], tmp_path: Path
) -> None:
    """One row of each table, among them an item of the meeting with its texts."""

    def longest(number: int) -> str:
        return f"mrk{number}q {LONG}"

    chosen = {"item", "item_text", "annex", "decision", "action", "person", "cost_share", "cost_scheme", "seat"}

    def first_of_the_meeting(rows: list[Any]) -> list[Any]:
        ours = [row for row in rows if row.get("meeting_id") == MEETING] or rows
        return ours[:1]

    def type_long(work: Work) -> Typed:
        return type_everywhere(work, longest, first_of_the_meeting)

    typed = example_desk.do("Skriv", type_long)
    assert chosen <= set(typed)
    assert all(len(words) > 100_000 for table in typed.values() for column in table.values() for words in column)
    text = paper(example_desk, "agenda", meeting_id=MEETING)
    assert plain_spaces(typed["item"]["title"][0]).strip() in text
    assert paper(example_desk, "members", body_id=BODY)
    assert paper(example_desk, "cost-sharing", cost_year_id=YEAR)
    finance_files.save_cost_sharing(example_desk, YEAR, tmp_path / "nøgle.xlsx")
    assert all(len(str(cell.value)) <= 32_767 for cell in cells((tmp_path / "nøgle.xlsx").read_bytes()))
    everything_shown(example_desk)
