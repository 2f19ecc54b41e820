"""Content controls and the bookmarks around them, by which an edited paper is read back.

A control is known by the tag it holds: LibreOffice drops the tags of controls, and makes a control around a
paragraph one inside it. The bookmark stands around the control: LibreOffice moves both ends of one inside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from klyngedesk.papers.bind_links import bookmark_end, bookmark_start
from klyngedesk.papers.scopes import Meaning, Scope
from klyngedesk.papers.tags import TAG, add_directly_after, put_after, put_around, put_before, tags_in, text_of
from klyngedesk.papers.template_parts import Styles
from klyngedesk.papers.vocabulary import ITEMS
from klyngedesk.papers.word_xml import child, element, w

if TYPE_CHECKING:
    from lxml.etree import _Element

    ScopedParagraphs = list[tuple[_Element, Scope]]


@dataclass(frozen=True)
class Field:
    """A field of a paper that can be read back: its control's tag and name, its bookmark, its prompt."""

    tag: str
    bookmark: str
    name: str
    prompt: str = ""


DECISION = Field("kd:beslutning:", "kd_b_", "Beslutning", "Skriv beslutningen her")
OUTCOME = Field("kd:udfald:", "kd_u_", "Udfald", "Vælg udfald")
RESERVATION = Field("kd:forbehold:", "kd_f_", "Forbehold")
FIELDS = (DECISION, OUTCOME, RESERVATION)

_FIELDS_BY_WORD = {(True, "beslutning"): DECISION, (True, "udfald"): OUTCOME, (False, "tekst"): RESERVATION}
_DECISION_TAG = re.compile(r"\s*\{\{\s*\w+\.beslutning\s*\}\}\s*")
_PROMPT_STYLE = "Placeholder Text"
_BEFORE_PROMPT = frozenset(w(name) for name in ("rPr", "alias", "tag", "id", "lock", "placeholder", "temporary"))


def lift_decisions(root: _Element) -> None:
    """Put a decision's control around its paragraph, when it is inside one and alone there."""
    for control in list(root.iter(w("sdt"))):
        paragraph, content = control.getparent(), control.find(w("sdtContent"))
        if paragraph is None or paragraph.tag != w("p") or content is None:
            continue
        if _DECISION_TAG.fullmatch(text_of(paragraph)) and text_of(control):
            runs = list(content)
            paragraph.addprevious(control)
            for run in runs:
                paragraph.append(run)
            content.append(paragraph)


def bind_controls(root: _Element, paragraphs: ScopedParagraphs, styles: Styles) -> None:
    """Name every control that holds a field's tag, and put its bookmark around it."""
    scopes = dict(paragraphs)
    for control in list(root.iter(w("sdt"))):
        meaning = _meaning(control, scopes)
        field = _FIELDS_BY_WORD.get((meaning.thing in ITEMS, meaning.word)) if meaning else None
        _drop_names(control, keep_name=field is None)
        if meaning is None or field is None:
            continue
        _name(control, field, meaning)
        if field is OUTCOME:
            _offer_outcomes(control)
        if field.prompt:
            _mark_empty(control, meaning)
        if field is OUTCOME:
            _prompt_in_line(control, meaning, styles)
        control.addprevious(bookmark_start(f"{field.bookmark}{{{{ kd_name({meaning.holder}.kd_id) }}}}"))
        add_directly_after(control, bookmark_end())


def _meaning(control: _Element, scopes: Mapping[_Element, Scope]) -> Meaning | None:
    """What the one tag in a control means; None when something else is in it."""
    text = text_of(control).strip()
    names = tags_in(text)
    if len(names) != 1 or TAG.sub("", text):
        return None
    paragraph = next(control.iter(w("p")), None)
    if paragraph is None:
        paragraph = next(control.iterancestors(w("p")), None)
    return scopes[paragraph].meaning(names[0]) if paragraph is not None else None


def _drop_names(control: _Element, *, keep_name: bool) -> None:
    """Take away the number, which a loop would repeat, and what the program names itself."""
    gone = ("id",) if keep_name else ("id", "tag", "alias", "showingPlcHdr")
    properties = _properties(control)
    for name in gone:
        for found in properties.findall(w(name)):
            properties.remove(found)


def _properties(control: _Element) -> _Element:
    found = control.find(w("sdtPr"))
    if found is None:
        found = element("sdtPr")
        control.insert(0, found)
    return found


def _name(control: _Element, field: Field, meaning: Meaning) -> None:
    holder = meaning.holder
    place = f", punkt {{{{ {holder}.nr }}}}" if meaning.thing in ITEMS else ""
    properties = _properties(control)
    looks = properties.findall(w("rPr"))
    names = (
        element("alias", val=field.name + place),
        element("tag", val=f"{field.tag}{{{{ {holder}.kd_id }}}}"),
        element("id", val="{{ kd_number() }}"),
    )
    for number, name in enumerate(names, start=len(looks)):
        properties.insert(number, name)


def _offer_outcomes(control: _Element) -> None:
    """The body's own outcomes stand in the list to choose from; without any, the template's."""
    offered = _properties(control).find(w("dropDownList"))
    if offered is None:
        return
    offered.attrib.pop(w("lastValue"), "")
    own = list(offered)
    word = element("listItem", displayText="{{ kd_word }}", value="{{ kd_word }}")
    offered.insert(0, word)
    offered.text = "{% for kd_word in kd_outcomes %}"
    word.tail = "{% else %}" if own else ""
    put_after(own[-1] if own else word, "{% endfor %}")


def _mark_empty(control: _Element, meaning: Meaning) -> None:
    """Tell Word that an empty control shows its prompt."""
    properties = _properties(control)
    shown = element("showingPlcHdr")
    before = [found for found in properties if found.tag in _BEFORE_PROMPT]
    before[-1].addnext(shown)
    put_around(shown, shown, f"if not {meaning.holder}.{meaning.word}")


def _prompt_in_line(control: _Element, meaning: Meaning, styles: Styles) -> None:
    """What an empty outcome shows."""
    content = control.find(w("sdtContent"))
    runs = [] if content is None else [run for run in content.iter(w("r")) if text_of(run)]
    for run in runs[:1]:
        prompt = prompt_run(OUTCOME, styles)
        run.addnext(prompt)
        put_before(run, f"{{% if {meaning.holder}.{meaning.word} %}}")
        put_after(run, "{% else %}")
        put_after(prompt, "{% endif %}")


def prompt_run(field: Field, styles: Styles) -> _Element:
    """The run that an empty field shows."""
    run = element("r")
    style = styles.id(_PROMPT_STYLE)
    if style:
        child(child(run, "rPr"), "rStyle", val=style)
    child(run, "t").text = field.prompt
    return run
