"""What is wrong with a user's template, before a paper is made from it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.papers.bind import bind
from klyngedesk.papers.kinds import PaperKind
from klyngedesk.papers.looks import NEEDED
from klyngedesk.papers.render import render
from klyngedesk.papers.specimen import specimen
from klyngedesk.papers.template_parts import Styles, open_template, read_template

NOTES = frozenset({"template.style_missing"})
"""Codes of what is worth knowing but stops nothing: text in that style prints plainer."""


def check_template(kind: PaperKind, path: Path, section_titles: Iterable[str] = ()) -> list[Problem]:
    """Everything wrong with a template; an empty list, or `NOTES` only, when papers can be made from it.

    `section_titles` are the sections that the body's items may have, beside the customary ones.
    """
    titles = tuple(section_titles)
    try:
        content = read_template(path)
        bound = bind(content, kind, frozenset(titles), path.name)
        if bound.problems:
            return list(bound.problems)
        render(specimen(kind, titles), path)
    except Refused as refused:
        return list(refused.problems)
    styles = Styles(open_template(content, path.name))
    missing = [name for name in NEEDED if not styles.id(name)]
    return [Problem("template.style_missing", {"style": name, "file": path.name}) for name in missing]
