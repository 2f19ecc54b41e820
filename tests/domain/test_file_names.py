"""Names of files: what is typed and imported may be anything, what is written is accepted everywhere."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.file_names import safe_file_name

DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in "0123456789¹²³")}


@pytest.mark.parametrize(
    ("stem", "ending", "name"),
    [
        ("Dagsorden 1. december", ".docx", "Dagsorden 1. december.docx"),
        ("a/b: »c«?", ".docx", "a-b- »c«-.docx"),
        ("CON", ".docx", "_CON.docx"),
        ("com1.gammel", ".pdf", "_com1.gammel.pdf"),
        ("Console", ".pdf", "Console.pdf"),
        ("slutter med punktum...", "", "slutter med punktum"),
        ("...", ".pdf", "fil.pdf"),
        ("rap\u202excod", ".exe", "rapxcod.exe"),
        ("Referat 👩\u200d⚕️ שלום", ".docx", "Referat 👩\u200d⚕️ שלום.docx"),
    ],
)
def test_the_name_says_what_was_typed_as_far_as_it_may(stem, ending, name):
    assert safe_file_name(stem, ending) == name


@given(st.text(max_size=400), st.sampled_from(["", ".docx", ".p:df", "." * 9, ".👩" * 90]))
def test_any_name_is_accepted_by_windows_and_linux(stem, ending):
    name = safe_file_name(stem, ending)
    assert name == Path(name).name != ""
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
    assert not name.endswith((" ", "."))
    assert name.split(".")[0].upper() not in DEVICES
    assert len(name.encode()) <= 255
    assert len(name.encode("utf-16-le", "surrogatepass")) // 2 <= 200
