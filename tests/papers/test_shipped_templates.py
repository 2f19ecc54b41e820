"""The templates in resources are what the code builds, and are good Word files in themselves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from klyngedesk.papers.check import check_template
from klyngedesk.papers.kinds import PaperKind, shipped_template
from klyngedesk.papers.render import render
from klyngedesk.papers.specimen import specimen
from klyngedesk.papers.templates.__main__ import write_all

KINDS: tuple[PaperKind, ...] = ("agenda", "minutes", "members", "cost-sharing", "note")


def test_they_are_built_from_the_code_to_the_byte(tmp_path: Path) -> None:
    for built in write_all(tmp_path):
        shipped = shipped_template("agenda").parent / built.name
        assert built.read_bytes() == shipped.read_bytes(), (
            f"{built.name} is not what the code builds: run python -m klyngedesk.papers.templates"
        )


@pytest.mark.parametrize("kind", KINDS)
def test_both_validators_find_nothing(kind: PaperKind, expect_valid: Callable[[bytes], None]) -> None:
    expect_valid(shipped_template(kind).read_bytes())
    expect_valid(render(specimen(kind)))


@pytest.mark.parametrize("kind", KINDS)
def test_the_check_finds_nothing(kind: PaperKind) -> None:
    assert check_template(kind, shipped_template(kind)) == []


def test_they_hold_few_lines_of_machinery() -> None:
    def machine_lines(kind: PaperKind) -> int:
        paragraphs = docx.Document(str(shipped_template(kind))).paragraphs
        return sum(p.style is not None and p.style.name == "Skabelonlinje" for p in paragraphs)

    assert {kind: machine_lines(kind) for kind in KINDS} == {
        "agenda": 4,
        "minutes": 4,
        "members": 0,
        "cost-sharing": 0,
        "note": 0,
    }
