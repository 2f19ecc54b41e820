"""A municipality's code is the same with and without its leading zero."""

from __future__ import annotations

import pytest

from klyngedesk.domain.places import municipality_code


@pytest.mark.parametrize("code", ["0101", "101", 101, " 101 "])
def test_one_code_for_kobenhavn(code: str | int) -> None:
    assert municipality_code(code) == "0101"


@pytest.mark.parametrize("code", ["", "000", "0", "084", "1084", "København", "٧٨٧", "10101"])
def test_what_is_no_municipality_has_no_code(code: str) -> None:
    assert municipality_code(code) is None
