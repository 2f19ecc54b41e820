"""A paper made: template and data into the bytes of a Word file."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from klyngedesk.domain.problems import Problem, Refused, refuse
from klyngedesk.papers.bind import BoundTemplate, bind
from klyngedesk.papers.data import Paper
from klyngedesk.papers.jinja import environment
from klyngedesk.papers.kinds import shipped_template
from klyngedesk.papers.marks import Marks
from klyngedesk.papers.naming import names, section_titles
from klyngedesk.papers.place_texts import place_texts
from klyngedesk.papers.properties import set_properties
from klyngedesk.papers.template_parts import read_template

if TYPE_CHECKING:
    from docxtpl import DocxTemplate
    from jinja2 import TemplateError


@dataclass(frozen=True)
class Rendered:
    """A paper's file, and why the user's template was not used, if it was not."""

    content: bytes
    problems: tuple[Problem, ...] = ()


def render(paper: Paper, template: Path | None = None) -> bytes:
    """The paper as a Word file, from the shipped template or another.

    Refuses `template.…` with everything that is wrong with the template; nothing is made then.
    """
    path = template or shipped_template(paper.mark.kind)
    bound = bind(read_template(path), paper.mark.kind, frozenset(section_titles(paper)), path.name)
    if bound.problems:
        raise Refused(*bound.problems)
    return _render(paper, bound, path.name)


def render_or_fall_back(paper: Paper, template: Path | None) -> Rendered:
    """The same, but from the shipped template when another cannot be used; then with the reasons."""
    if template is None:
        return Rendered(render(paper))
    try:
        return Rendered(render(paper, template))
    except Refused as refused:
        return Rendered(render(paper), refused.problems)


def _render(paper: Paper, bound: BoundTemplate, file: str) -> bytes:
    from docxtpl import DocxTemplate
    from jinja2 import TemplateError
    from lxml.etree import LxmlError

    document = DocxTemplate(io.BytesIO(bound.content))
    marks = Marks(bound.looks)
    try:
        document.render(names(paper) | marks.names(), environment())
    except TemplateError as error:
        raise _template_failed(error, file) from error
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, LxmlError) as error:
        raise refuse("template.failed", file=file, reason=str(error)) from error
    place_texts(document.docx, marks.texts)
    set_properties(document.docx, paper.mark)
    return _saved(document)


def _saved(document: DocxTemplate) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _template_failed(error: TemplateError, file: str) -> Refused:
    """What Jinja refused while it made the paper, with the lines around it."""
    from jinja2.exceptions import SecurityError

    near = " ".join(line.strip() for line in getattr(error, "docx_context", ()) if line.strip())
    code = "template.forbidden" if isinstance(error, SecurityError) else "template.failed"
    place = f"Nær »{near[:120]}«" if near else ""
    return refuse(code, place, file=file, tag=near[:120], reason=error.message or "")
