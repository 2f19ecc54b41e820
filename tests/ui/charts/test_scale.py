from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.ui.charts.scale import scale_for

VALUES = st.lists(st.floats(-1e6, 1e6, allow_nan=False).map(lambda value: round(value, 3)), min_size=1, max_size=20)


@given(VALUES)
def test_every_value_lies_on_the_scale_and_the_lines_are_few_and_even(values: list[float]) -> None:
    scale = scale_for(values)
    assert scale.low <= min(values)
    assert max(values) <= scale.high
    assert 2 <= len(scale.steps) <= 9
    gaps = [after - before for before, after in zip(scale.steps, scale.steps[1:], strict=False)]
    assert gaps == pytest.approx([gaps[0]] * len(gaps), rel=1e-3)


def test_the_lines_of_a_key_figure_are_round_numbers() -> None:
    assert scale_for([62, 61, 63.5, 64, 70]).steps == (56, 60, 64, 68, 72)


def test_what_is_never_below_zero_has_no_line_below_zero() -> None:
    assert scale_for([0, 3, 7]).low == 0
