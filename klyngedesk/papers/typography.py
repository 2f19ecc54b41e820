"""A string on its way into Word: cleaned, escaped, and with no-break spaces where a line must not break."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from markupsafe import Markup

from klyngedesk.domain.formatted import allowed_characters

NEW_PARAGRAPH = "\a"
"""docxtpl starts a new paragraph of the same look here; no string of data holds it."""

_NO_BREAK = "\u00a0"
_MONTHS = (
    "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec"
)
# The space stands first, so that the text is searched for spaces and not tried at every character.
_KEEP_TOGETHER = re.compile(
    rf" (?:(?<=\d\. )(?=(?:{_MONTHS})\b)"
    r"|(?=\d)(?:(?<=\bkl\. )|(?<=\b[Pp]unkt )|(?<=\b[Bb]ilag )|(?<=\bnr\. ))"
    r"|(?<=\d )(?=kr\.|procent\b|%|[kMG]B\b))"
)


def keep_together(text: str) -> str:
    """Put no-break spaces into dates, amounts and clock times, so that a line does not break in them."""
    return _KEEP_TOGETHER.sub(_NO_BREAK, text)


def printed(text: str) -> Markup:
    """A text as it shall be printed; nothing in it is ever taken for a tag or for XML."""
    return typed(keep_together(text) if " " in text else text)


def typed(text: str) -> Markup:
    """The same without no-break spaces: for what can come back from Word."""
    escaped = escape(allowed_characters(text), quote=True)
    # docxtpl takes "{_{" and "%_}" in what it has rendered for escaped tags, so no brace may reach it.
    return Markup(escaped.replace("{", "&#123;").replace("}", "&#125;"))


def lines(texts: Iterable[str]) -> Markup:
    """Texts that become a paragraph each; empty ones are left out."""
    return Markup(NEW_PARAGRAPH).join(printed(text) for text in texts if text.strip())
