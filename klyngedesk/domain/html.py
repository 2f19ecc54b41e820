"""HTML as formatted text and back, for the clipboard."""

from __future__ import annotations

from html import escape
from itertools import groupby

from klyngedesk.domain.formatted import Block, FormattedText, Paragraph, Run, Runs, TextList, normalise
from klyngedesk.domain.html_reading import read_blocks


def from_html(html: str) -> FormattedText:
    """The text of a page or a copied piece of one, in normal form.

    Kept are paragraphs, bold, italic, links, lists and tables; headings become bold paragraphs. Of merged cells
    the first has the words. Scripts, styles and hidden parts go.
    """
    return normalise(FormattedText(tuple(read_blocks(html))))


def to_html(text: FormattedText) -> str:
    """The text as HTML for the clipboard; `from_html` gives it back identical."""
    blocks = "".join(_block_html(block) for block in normalise(text).blocks)
    return f'<div style="white-space:pre-wrap">{blocks}</div>'


def _block_html(block: Block) -> str:
    if isinstance(block, Paragraph):
        return f"<p>{_inline_html(block.runs)}</p>"
    if isinstance(block, TextList):
        return _list_html(block)
    rows = ["".join(_cell_html(cell, "td") for cell in row) for row in block.rows]
    head = ""
    if block.header:
        head = f"<thead><tr>{''.join(_cell_html(cell, 'th') for cell in block.rows[0])}</tr></thead>"
        del rows[0]
    return f"<table>{head}<tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody></table>"


def _cell_html(cell: Runs, tag: str) -> str:
    return f"<{tag}>{_inline_html(cell)}</{tag}>"


def _list_html(block: TextList) -> str:
    """A list whose items of level 1 are a list inside the item before them."""
    tag = "ul" if block.kind == "bullets" else "ol"
    parts = ['<ol class="at-punkter">' if block.kind == "points" else f"<{tag}>"]
    for level, items in groupby(block.items, key=lambda item: item.level):
        written = [f"<li>{_inline_html(item.runs)}" for item in items]
        if level:
            parts.append(f"<{tag}>{''.join(f'{item}</li>' for item in written)}</{tag}>")
        else:
            parts.append(("</li>" if len(parts) > 1 else "") + "</li>".join(written))
    return "".join([*parts, f"</li></{tag}>"])


def _inline_html(runs: Runs) -> str:
    return "".join(_run_html(run) for run in runs)


def _run_html(run: Run) -> str:
    html = escape(run.text).replace("\n", "<br>").replace("\t", '<span style="mso-tab-count:1">\t</span>')
    html = f"<i>{html}</i>" if run.italic else html
    html = f"<b>{html}</b>" if run.bold else html
    return f'<a href="{escape(run.link)}">{html}</a>' if run.link else html
