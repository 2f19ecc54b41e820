from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.tabular import make_tsv, parse_tsv

CELL = st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]), max_size=20)


def test_rows_copied_from_excel() -> None:
    copied = 'Kommune\tAdresse\r\nIshøj\t"Store Torv 20\n2635 Ishøj"\r\n'
    assert parse_tsv(copied) == (("Kommune", "Adresse"), ("Ishøj", "Store Torv 20\n2635 Ishøj"))


def test_doubled_quotes_and_tabs_inside_a_quoted_cell() -> None:
    assert parse_tsv('"siger ""ja""\ttil"\tb') == (('siger "ja"\ttil', "b"),)


def test_quotes_that_do_not_wrap_a_cell_stay() -> None:
    assert parse_tsv('19" skærm\t"halv" sætning\t"åben') == (('19" skærm', '"halv" sætning', '"åben'),)


def test_empty_cells_keep_their_places() -> None:
    assert parse_tsv("a\t\tc\n\tb\t\n") == (("a", "", "c"), ("", "b", ""))


def test_blank_text_has_no_rows() -> None:
    assert parse_tsv("\r\n \t\r\n") == ()


@given(st.lists(st.lists(CELL, min_size=1, max_size=4), min_size=1, max_size=5))
def test_what_is_made_is_taken_apart_into_the_same_cells(rows: list[list[str]]) -> None:
    rows[0][0] = "x" + rows[0][0]
    assert parse_tsv(make_tsv(rows)) == tuple(map(tuple, rows))
