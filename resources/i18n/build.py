"""Make the Danish texts of the window: `python resources/i18n/build.py`, or with `--check` only tell what is wrong.

In the code stands `self.tr("English")`, or outside a class `tr("English")` from klyngedesk.ui.language. Its Danish
stands in one of the files da/<area>.json, one per area so that many can write at once: an object from English to
Danish. A text with a count is translated to a list of two, for one and for more ("%n" is the count). Where the same
English needs another Danish in one class, its key is "Class|English". From these files and the sources this script
makes klyngedesk_da.ts and klyngedesk_da.qm with Qt's own tools. Exit code 1 and one line for each text without
Danish, and in a check for files that are not current.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parent.parent / "klyngedesk" / "ui"
TS = HERE / "klyngedesk_da.ts"
QM = HERE / "klyngedesk_da.qm"

Danish = dict[str, str | list[str]]


def danish_texts() -> Danish:
    """All pairs of the area files; raises ValueError when two of them disagree."""
    texts: Danish = {}
    for file in sorted((HERE / "da").glob("*.json")):
        for english, danish in json.loads(file.read_text("utf-8")).items():
            if texts.setdefault(english, danish) != danish:
                raise ValueError(f"{file.name}: »{english}« er oversat på to måder")
    return texts


def _tool(name: str) -> str:
    import PySide6

    folder = Path(PySide6.__file__).parent
    return str(next(path for path in (folder / name, folder / f"{name}.exe") if path.exists()))


def _run(name: str, *arguments: str) -> None:
    subprocess.run([_tool(name), *arguments], check=True, capture_output=True)


def source_messages(folder: Path) -> ET.Element:
    """The texts of the sources, as Qt's own tool finds them, without translations."""
    found = folder / "found.ts"
    files = sorted(str(path) for path in SOURCES.rglob("*.py"))
    listing = folder / "files.lst"
    listing.write_text("\n".join(files), "utf-8")
    _run("lupdate", f"@{listing}", "-locations", "none", "-target-language", "da_DK", "-ts", str(found))
    return ET.parse(found).getroot()


def translate(root: ET.Element, texts: Danish) -> tuple[list[str], set[str]]:
    """Fill in the Danish; returns the texts that have none, and the keys that were used."""
    missing, used = [], set()
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            english = message.findtext("source", "")
            key = f"{name}|{english}" if f"{name}|{english}" in texts else english
            if key not in texts:
                missing.append(f"{name}: {english}")
                continue
            used.add(key)
            _put(message, texts[key])
    return missing, used


def _put(message: ET.Element, danish: str | list[str]) -> None:
    translation = message.find("translation")
    assert translation is not None
    translation.clear()
    if isinstance(danish, str):
        translation.text = danish
        return
    for form in danish:
        ET.SubElement(translation, "numerusform").text = form


def written(root: ET.Element) -> str:
    """The .ts file's text, the same for the same messages."""
    for context in root.iter("context"):
        messages = sorted(context.findall("message"), key=lambda message: message.findtext("source", ""))
        for message in messages:
            context.remove(message)
        context.extend(messages)
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def build(folder: Path) -> tuple[str, bytes, list[str], set[str]]:
    """The .ts text and the .qm bytes as they should be, the texts without Danish, and the keys never used."""
    root, texts = source_messages(folder), danish_texts()
    missing, used = translate(root, texts)
    text = written(root)
    made_ts, made_qm = folder / TS.name, folder / QM.name
    made_ts.write_text(text, "utf-8")
    _run("lrelease", str(made_ts), "-qm", str(made_qm))
    return text, made_qm.read_bytes(), missing, set(texts) - used


def _replace(file: Path, content: bytes) -> None:
    # A running program has the file mapped into its memory: it keeps the old one until it is started again.
    beside = file.with_name(f"{file.name}.new")
    beside.write_bytes(content)
    beside.replace(file)


def main(check: bool) -> int:
    """Build or check; see the module's text."""
    with tempfile.TemporaryDirectory() as folder:
        text, compiled, missing, unused = build(Path(folder))
    problems = [f"uden dansk: {message}" for message in missing]
    if check:
        problems += [f"bruges ikke: {key}" for key in sorted(unused)]
        current = TS.exists() and TS.read_text("utf-8") == text and QM.exists() and QM.read_bytes() == compiled
        problems += [] if current else ["klyngedesk_da.ts og .qm svarer ikke til kilderne"]
    else:
        _replace(TS, text.encode())
        _replace(QM, compiled)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
