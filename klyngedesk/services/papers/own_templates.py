"""The user's own templates: a copy to work on, checking it, taking it into use, and going back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.papers.check import NOTES
from klyngedesk.papers.kinds import PaperKind, shipped_template
from klyngedesk.services.desk import Desk
from klyngedesk.services.papers.making import TEMPLATES, WORDS, free_path, template_problems, user_template
from klyngedesk.store.files import refusing, write_whole

__all__ = ["KINDS", "PaperKind", "TemplateState", "template_states"]

DRAFTS = "kladder"
FORMER = "tidligere"
KINDS: tuple[PaperKind, ...] = get_args(PaperKind)


@dataclass(frozen=True)
class TemplateState:
    """A kind of paper, its Danish name, and the template in use: the user's own, or None for the shipped one."""

    kind: PaperKind
    name: str
    own: Path | None


def template_states(desk: Desk) -> list[TemplateState]:
    """Every kind of paper with the template it is made from."""
    return [TemplateState(kind, WORDS[kind], user_template(desk, kind)) for kind in KINDS]


def to_edit(desk: Desk, kind: PaperKind) -> Path:
    """The file to open in Word: the template in use, else a copy of the shipped one (the same one each time)."""
    own = user_template(desk, kind)
    if own is not None:
        return own
    draft = draft_path(desk, kind)
    if not draft.is_file():
        write_whole(draft, shipped_template(kind).read_bytes())
    return draft


def to_check(desk: Desk, kind: PaperKind) -> Path:
    """The file that a check is about: the template in use, else the user's copy, else the shipped one."""
    own, draft = user_template(desk, kind), draft_path(desk, kind)
    return own or (draft if draft.is_file() else shipped_template(kind))


def draft_path(desk: Desk, kind: PaperKind) -> Path:
    """Where the user's copy of the shipped template lies."""
    return desk.store.folder / TEMPLATES / DRAFTS / shipped_template(kind).name


def use_template(desk: Desk, kind: PaperKind, path: Path) -> list[Problem]:
    """Make papers of a kind from a copy of this template; what is worth knowing but stops nothing.

    Refused with everything that is wrong with it; the former template stays in use then.
    """
    problems = template_problems(kind, path)
    wrong = [problem for problem in problems if problem.code not in NOTES]
    if wrong:
        raise Refused(*wrong)
    with refusing(path):
        content = path.read_bytes()
    write_whole(desk.store.folder / TEMPLATES / shipped_template(kind).name, content)
    return problems


def use_shipped(desk: Desk, kind: PaperKind) -> Path | None:
    """Go back to the shipped template; the user's own is set aside, and where."""
    own = user_template(desk, kind)
    if own is None:
        return None
    aside = own.parent / FORMER / own.name
    if aside.exists():
        aside = free_path(aside)
    with refusing(own):
        aside.parent.mkdir(parents=True, exist_ok=True)
        own.replace(aside)
    return aside
