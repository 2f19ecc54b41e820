"""Every refusal of the exchange layer has its Danish sentence, and no sentence is left without a use."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

from klyngedesk.wording.exchange import SENTENCES

CODE = re.compile(r'"((?:xlsx|text|population|members|cost_sheet|mail)\.[a-z_]+)"')


def codes_in_use(root: Path) -> set[str]:
    sources = (path.read_text("utf-8") for path in (root / "klyngedesk" / "exchange").glob("*.py"))
    return {code for source in sources for code in CODE.findall(source)}


def test_codes_and_sentences_are_the_same_set(root: Path) -> None:
    assert codes_in_use(root) == set(SENTENCES)


def test_sentences_name_only_facts_that_are_given() -> None:
    given = {"address", "area", "count", "heading", "most", "name", "period", "row", "text", "values"}
    for sentence in SENTENCES.values():
        for part in (sentence.happened, sentence.safe, sentence.do):
            assert {name for _, name, _, _ in Formatter().parse(part) if name} <= given
