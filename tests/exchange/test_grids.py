"""Text files as tables: no line may disappear into another."""

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.exchange.grids import read_grid


def test_a_quote_that_is_never_closed_is_refused_and_swallows_no_lines():
    with pytest.raises(Refused) as caught:
        read_grid('OMRÅDE;TID;INDHOLD\nHvidovre;2026K1;5\n"Ishøj;2026K1;7\nTårnby;2026K1;8\n'.encode())
    (problem,) = caught.value.problems
    assert (problem.code, problem.place) == ("text.damaged", "Linje 3")


def test_quotes_around_cells_are_no_part_of_them_and_may_hold_line_breaks():
    grid = read_grid('"OMRÅDE";"TID"\r\n"Høje-\r\nTaastrup";"2026K1"\r\n5" rør;"sagde ""ja"""\r\n'.encode())
    assert grid.rows == (("OMRÅDE", "TID"), ("Høje- Taastrup", "2026K1"), ('5" rør', 'sagde "ja"'))
    assert grid.lines == (1, 2, 4)
