"""Make the texts of the window in its languages: `python resources/i18n/build.py`, or with `--check` only tell what
is wrong.

In the code stands `self.tr("English")`, or outside a class `tr("English")` from klyngedesk.ui.language. Its Danish
stands in one of the files da/<area>.json, one per area so that many can write at once: an object from English to
Danish. A text with a count is translated to a list of two, for one and for more ("%n" is the count). Where the same
English needs another Danish in one class, its key is "Class|English". English is in the code already, but for the
texts with a count: en/<area>.json holds their two forms. From these files and the sources this script makes
klyngedesk_da.ts, klyngedesk_en.ts and their .qm with Qt's own tools. Exit code 1 and one line for each text that is
lacking, and in a check for files that are not current.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parent.parent / "klyngedesk" / "ui"

Texts = dict[str, str | list[str]]


class Language(NamedTuple):
    """A language with Qt's name for it; only the `plurals` of the sources' own are translated."""

    code: str
    locale: str
    plurals: bool = False

    @property
    def ts(self) -> Path:
        """Qt's file of its texts."""
        return HERE / f"klyngedesk_{self.code}.ts"

    @property
    def qm(self) -> Path:
        """The same compiled."""
        return self.ts.with_suffix(".qm")


LANGUAGES = (Language("da", "da_DK"), Language("en", "en_GB", plurals=True))


class Built(NamedTuple):
    """The .ts text and the .qm bytes as they should be, the texts that are lacking, and the keys never used."""

    text: str
    compiled: bytes
    missing: list[str]
    unused: set[str]


def texts_in(language: Language) -> Texts:
    """All pairs of a language's area files; raises ValueError when two of them disagree."""
    texts: Texts = {}
    for file in sorted((HERE / language.code).glob("*.json")):
        for english, translated in json.loads(file.read_text("utf-8")).items():
            if texts.setdefault(english, translated) != translated:
                raise ValueError(f"{file.name}: »{english}« er oversat på to måder")
    return texts


def _tool(name: str) -> str:
    import PySide6

    folder = Path(PySide6.__file__).parent
    return str(next(path for path in (folder / name, folder / f"{name}.exe") if path.exists()))


def _run(name: str, *arguments: str) -> None:
    subprocess.run([_tool(name), *arguments], check=True, capture_output=True)


def source_messages(language: Language, folder: Path) -> ET.Element:
    """The texts of the sources that are to be translated, as Qt's own tool finds them."""
    found = folder / "found.ts"
    files = sorted(str(path) for path in SOURCES.rglob("*.py"))
    listing = folder / "files.lst"
    listing.write_text("\n".join(files), "utf-8")
    only = ["-pluralonly"] if language.plurals else []
    _run("lupdate", f"@{listing}", *only, "-locations", "none", "-target-language", language.locale, "-ts", str(found))
    return ET.parse(found).getroot()


def translate(root: ET.Element, texts: Texts) -> tuple[list[str], set[str]]:
    """Fill in the translations; returns the texts that have none, and the keys that were used."""
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


def _put(message: ET.Element, translated: str | list[str]) -> None:
    translation = message.find("translation")
    assert translation is not None
    translation.clear()
    if isinstance(translated, str):
        translation.text = translated
        return
    for form in translated:
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


def build(language: Language, folder: Path) -> Built:
    """What a language's files should hold."""
    root, texts = source_messages(language, folder), texts_in(language)
    missing, used = translate(root, texts)
    text = written(root)
    made_ts, made_qm = folder / language.ts.name, folder / language.qm.name
    made_ts.write_text(text, "utf-8")
    _run("lrelease", str(made_ts), "-qm", str(made_qm))
    return Built(text, made_qm.read_bytes(), missing, set(texts) - used)


def _replace(file: Path, content: bytes) -> None:
    # A running program has the file mapped into its memory: it keeps the old one until it is started again.
    beside = file.with_name(f"{file.name}.new")
    beside.write_bytes(content)
    beside.replace(file)


def problems_of(language: Language, *, check: bool) -> list[str]:
    """What is lacking in a language; without `check` its files are made."""
    with tempfile.TemporaryDirectory() as folder:
        built = build(language, Path(folder))
    problems = [f"uden {language.code}: {message}" for message in built.missing]
    if not check:
        _replace(language.ts, built.text.encode())
        _replace(language.qm, built.compiled)
        return problems
    problems += [f"bruges ikke: {key}" for key in sorted(built.unused)]
    there = language.ts.exists() and language.qm.exists()
    if not there or language.ts.read_text("utf-8") != built.text or language.qm.read_bytes() != built.compiled:
        problems.append(f"{language.ts.name} og .qm svarer ikke til kilderne")
    return problems


def main(check: bool) -> int:
    """Build or check; see the module's text."""
    problems = [problem for language in LANGUAGES for problem in problems_of(language, check=check)]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
