"""Formatted text as plain JSON values, short enough to write by hand.

A text is a list of blocks::

    "A plain paragraph."
    {"p": ["Klyngen ", {"text": "godkender", "bold": true}, " planen."]}
    {"bullets": ["first", {"sub": "below the first"}, ["with ", {"text": "a link", "link": "https://…"}]]}
    {"numbers": […]}   {"points": ["at …", "at …"]}
    {"table": [["Year", "Sum"], ["2022", "370.000 kr."]], "header": true}

Words with looks (*inline*) are a string, or a list of strings and run objects with `text` and any of `bold`,
`italic`, `link`. resources/schema/formatted-text.schema.json says the same for other programs.
"""

from __future__ import annotations

from typing import Any, cast

from klyngedesk.domain.formatted import (
    Block,
    FormattedText,
    ListItem,
    ListKind,
    Paragraph,
    Run,
    Runs,
    Table,
    TextList,
    allowed_link,
    normalise,
)
from klyngedesk.domain.problems import Refused, refuse

Json = Any
_LIST_KINDS = ("bullets", "numbers", "points")
_LOOKS = ("bold", "italic")


def to_json(text: FormattedText) -> list[Json]:
    """The text in normal form as a JSON value; `from_json` gives it back identical."""
    return [_block_out(block) for block in normalise(text).blocks]


def from_json(value: Json, place: str = "") -> FormattedText:
    """The text of a JSON value, in normal form.

    `place` is where the value stands in its file ("items[3].sections.background").
    Raises Refused with a code "formatted.…" and the place of what cannot be read.
    """
    if not isinstance(value, list):
        raise refuse("formatted.not_a_list", place)
    return normalise(FormattedText(tuple(_block_in(b, f"{place}[{i}]") for i, b in enumerate(value))))


def _block_out(block: Block) -> Json:
    if isinstance(block, Paragraph):
        inline = _inline_out(block.runs)
        return inline if isinstance(inline, str) else {"p": inline}
    if isinstance(block, TextList):
        return {block.kind: [_item_out(item) for item in block.items]}
    rows = [[_inline_out(cell) for cell in row] for row in block.rows]
    return {"table": rows, "header": block.header}


def _item_out(item: ListItem) -> Json:
    inline = _inline_out(item.runs)
    return {"sub": inline} if item.level else inline


def _inline_out(runs: Runs) -> Json:
    if not runs:
        return ""
    parts = [_run_out(run) for run in runs]
    return parts[0] if len(parts) == 1 and isinstance(parts[0], str) else parts


def _run_out(run: Run) -> Json:
    looks: dict[str, Json] = {name: True for name in _LOOKS if getattr(run, name)}
    if run.link:
        looks["link"] = run.link
    return {"text": run.text, **looks} if looks else run.text


def _block_in(value: Json, place: str) -> Block:
    if isinstance(value, str):
        return Paragraph((Run(value),))
    if not isinstance(value, dict):
        raise refuse("formatted.unknown_block", place)
    if "p" in value:
        _only_keys(value, {"p"}, place)
        return Paragraph(_inline_in(value["p"], f"{place}.p"))
    if "table" in value:
        return _table_in(value, place)
    for kind in _LIST_KINDS:
        if kind in value:
            _only_keys(value, {kind}, place)
            items = _list_in(value[kind], f"{place}.{kind}")
            return TextList(
                cast(ListKind, kind),
                tuple(_item_in(item, f"{place}.{kind}[{i}]") for i, item in enumerate(items)),
            )
    raise refuse("formatted.unknown_block", place)


def _table_in(value: dict[str, Json], place: str) -> Table:
    _only_keys(value, {"table", "header"}, place)
    header = value.get("header", True)
    if not isinstance(header, bool):
        raise refuse("formatted.not_true_or_false", f"{place}.header")
    rows = []
    for r, row in enumerate(_list_in(value["table"], f"{place}.table")):
        here = f"{place}.table[{r}]"
        rows.append(tuple(_inline_in(cell, f"{here}[{c}]") for c, cell in enumerate(_list_in(row, here))))
    return Table(tuple(rows), header)


def _item_in(value: Json, place: str) -> ListItem:
    if isinstance(value, dict) and "sub" in value:
        _only_keys(value, {"sub"}, place)
        return ListItem(_inline_in(value["sub"], f"{place}.sub"), 1)
    return ListItem(_inline_in(value, place))


def _inline_in(value: Json, place: str) -> Runs:
    if isinstance(value, str):
        return (Run(value),)
    if not isinstance(value, list):
        raise refuse("formatted.not_words", place)
    return tuple(_run_in(part, f"{place}[{i}]") for i, part in enumerate(value))


def _run_in(value: Json, place: str) -> Run:
    if isinstance(value, str):
        return Run(value)
    if not isinstance(value, dict) or not isinstance(value.get("text"), str):
        raise refuse("formatted.not_words", place)
    _only_keys(value, {"text", "link", *_LOOKS}, place)
    for name in _LOOKS:
        if not isinstance(value.get(name, False), bool):
            raise refuse("formatted.not_true_or_false", f"{place}.{name}")
    return Run(value["text"], value.get("bold", False), value.get("italic", False), _link_in(value, place))


def _link_in(value: dict[str, Json], place: str) -> str:
    address = value.get("link", "")
    if address == "":
        return ""
    if not isinstance(address, str) or not allowed_link(address):
        raise refuse("formatted.bad_link", f"{place}.link", address=str(address))
    return address


def _list_in(value: Json, place: str) -> list[Json]:
    if not isinstance(value, list):
        raise refuse("formatted.not_a_list", place)
    return value


def _only_keys(value: dict[str, Json], known: set[str], place: str) -> None:
    """Refuse a misspelt key: its words would be lost without a sign."""
    for key in value:
        if key not in known:
            raise _unknown_key(key, place)


def _unknown_key(key: object, place: str) -> Refused:
    return refuse("formatted.unknown_key", place, key=str(key))
