"""What may be a mail address."""

from __future__ import annotations

import pytest

from klyngedesk.domain.mail_addresses import wire_address
from klyngedesk.domain.problems import Refused


@pytest.mark.parametrize(
    ("typed", "wire"),
    [
        ("ib.lund@example.dk", "ib.lund@example.dk"),
        (" ib@kommune.example ", "ib@kommune.example"),
        ("post@tårnby.example", "post@xn--trnby-mra.example"),
    ],
)
def test_an_address_goes_on_the_wire_in_its_coded_form(typed: str, wire: str) -> None:
    assert wire_address(typed) == wire


@pytest.mark.parametrize("typed", ["", "ib", "ib@", "@example.dk", "ib lund@example.dk", "ib@example", "a@b..dk"])
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match=r"mail\.bad_address"):
        wire_address(typed)
