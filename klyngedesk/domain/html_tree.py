"""HTML as a tree of elements, however badly it is nested: what office programs and browsers put on the clipboard."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from klyngedesk.domain.formatted import allowed_link


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


CELLS = frozenset({"td", "th"})
ROW_GROUPS = frozenset({"thead", "tbody", "tfoot"})
LISTS = frozenset({"ul", "ol", "menu", "dir"})
BLOCKS = (
    _names(
        "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure "
        "footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav p pre section summary table tr"
    )
    | CELLS
    | ROW_GROUPS
    | LISTS
)
_VOID = _names("area base br col embed hr img input link meta param source track wbr")
_NEVER_SHOWN = _names("script style title template iframe audio video canvas xml")
_MAX_DEPTH = 60

# What an opening tag closes, and what it never closes through (HTML lets these end tags be left out).
_ENDS = {
    "li": (frozenset({"li"}), LISTS | CELLS),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"}) | CELLS),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"}) | CELLS),
    "td": (CELLS, frozenset({"table", "tr"})),
    "th": (CELLS, frozenset({"table", "tr"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    **{group: (ROW_GROUPS | {"tr"}, frozenset({"table"})) for group in ROW_GROUPS},
}
_PARAGRAPH_ENDS = (frozenset({"p"}), CELLS | {"table"})


@dataclass
class Element:
    """An element: its tag and attributes in lower case, and what is in it."""

    tag: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)

    @property
    def style(self) -> dict[str, str]:
        """Its own style declarations."""
        return declarations(self.attributes.get("style", ""))

    @property
    def classes(self) -> list[str]:
        """The names of its classes."""
        return self.attributes.get("class", "").split()

    def is_shown(self) -> bool:
        """Whether a reader sees it on the page."""
        if self.tag in _NEVER_SHOWN or "hidden" in self.attributes:
            return False
        style = self.style
        return style.get("display") != "none" and style.get("mso-hide") != "all"

    def descendants(self) -> Iterator[Element]:
        """All elements in it, in order."""
        for inner in self.children:
            if isinstance(inner, Element):
                yield inner
                yield from inner.descendants()

    def words(self) -> str:
        """All text in it."""
        return "".join(inner if isinstance(inner, str) else inner.words() for inner in self.children)


def parse(html: str) -> Element:
    """The tree of a page or a piece of one; text outside the clipboard's fragment marks is left out."""
    parser = _Parser(has_fragment="<!--StartFragment" in html and "<!--EndFragment" in html)
    parser.feed(html)
    parser.close()
    return parser.root


def declarations(style: str) -> dict[str, str]:
    """The declarations of a style attribute or rule, names and values in lower case."""
    if not style:
        return {}
    pairs = (part.partition(":") for part in style.lower().split(";"))
    return {name.strip(): " ".join(value.split()) for name, colon, value in pairs if colon}


class _Parser(HTMLParser):
    def __init__(self, has_fragment: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("body")
        self._open = [self.root]
        self._in_fragment = not has_fragment

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Put the element in the tree, after closing what it ends."""
        if tag in _ENDS:
            self._close(*_ENDS[tag])
        if tag in BLOCKS:
            self._close(*_PARAGRAPH_ENDS)
        made = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(made)
        if tag not in _VOID and len(self._open) < _MAX_DEPTH:
            self._open.append(made)

    def handle_endtag(self, tag: str) -> None:
        """Close the nearest open element of that name; a stray end tag is nothing."""
        if tag == "br":
            self._open[-1].children.append(Element("br"))
        else:
            beyond = CELLS | {"table"} if tag not in CELLS | ROW_GROUPS | {"table", "tr"} else frozenset({"table"})
            self._close(frozenset({tag}), beyond - {tag})

    def handle_data(self, data: str) -> None:
        """Keep the text, and always a style sheet's, which may stand outside the fragment."""
        if self._in_fragment or self._open[-1].tag == "style":
            self._open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        """Note where the copied piece begins and ends."""
        if data.strip() in ("StartFragment", "EndFragment"):
            self._in_fragment = data.strip() == "StartFragment"

    def parse_html_declaration(self, i: int) -> int:
        """Pass over Word's `<![if !supportLists]>`: the library raises on some forms of it."""
        if self.rawdata.startswith("<![", i):
            end = self.rawdata.find(">", i)
            return end + 1 if end >= 0 else -1
        return super().parse_html_declaration(i)

    def _close(self, tags: frozenset[str], beyond: frozenset[str]) -> None:
        """Close the nearest open element of these, with all in it, unless one of `beyond` stands between."""
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag in tags:
                del self._open[depth:]
                return
            if self._open[depth].tag in beyond:
                return


@dataclass(frozen=True)
class Look:
    """How text looks at a place in the tree. `kept` means that spaces and line ends count."""

    bold: bool = False
    italic: bool = False
    link: str = ""
    kept: bool = False


class Looks:
    """The looks of elements by tag, style attribute and the page's rules for classes."""

    def __init__(self, root: Element) -> None:
        self._rules: dict[str, dict[str, str]] = {}
        for element in root.descendants():
            if element.tag == "style":
                for name, body in _CLASS_RULE.findall(element.words()):
                    self._rules.setdefault(name, {}).update(declarations(body))

    def inside(self, element: Element, look: Look) -> Look:
        """The look of what is in an element, by the look around it."""
        if element.tag in _BOLD:
            look = replace(look, bold=True)
        elif element.tag in _ITALIC:
            look = replace(look, italic=True)
        elif element.tag == "a" and (link := allowed_link(element.attributes.get("href", ""))):
            look = replace(look, link=link)
        elif element.tag in ("pre", "textarea"):
            look = replace(look, kept=True)
        for name in element.classes:
            look = _styled(look, self._rules.get(name, {}))
        return _styled(look, element.style)


_BOLD = _names("b strong h1 h2 h3 h4 h5 h6")
_ITALIC = _names("i em cite dfn var")
_CLASS_RULE = re.compile(r"\.([\w-]+)\s*\{([^}]*)\}")


def _styled(look: Look, style: Mapping[str, str]) -> Look:
    if weight := style.get("font-weight"):
        heavy = int(weight) >= 600 if weight.isdecimal() else weight.startswith("bold")
        look = replace(look, bold=heavy)
    if slant := style.get("font-style"):
        look = replace(look, italic=slant.startswith(("italic", "oblique")))
    if space := style.get("white-space"):
        look = replace(look, kept=space.startswith("pre"))
    return look
