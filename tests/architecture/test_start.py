"""The program starts without what only some of its work needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = (
    *("alembic", "docx", "docxtpl", "holidays", "icalendar", "jinja2", "lxml", "openpyxl", "urllib.request"),
    *("klyngedesk.exchange.cost_sharing_xlsx", "klyngedesk.exchange.eml", "klyngedesk.papers.render"),
    *("klyngedesk.wording.english", "klyngedesk.wording.english_words", "klyngedesk.wording.store"),
)

OPEN_AND_LIST = """
import sys
from klyngedesk.__main__ import main
code = main(["--data-dir", sys.argv[1], "--time-start"])
print("loaded:", *sorted(set(sys.argv[2:]) & set(sys.modules)))
sys.exit(code)
"""


def test_heavy_libraries_wait_until_they_are_used(tmp_path: Path) -> None:
    words = [sys.executable, "-c", OPEN_AND_LIST, str(tmp_path), *HEAVY]
    example = [sys.executable, "-m", "klyngedesk", "--data-dir", str(tmp_path), "init", "--example"]
    subprocess.run(example, check=True, capture_output=True)
    done = subprocess.run(words, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "loaded:"


def test_a_start_without_words_needs_no_reader_of_words() -> None:
    program = "import sys; from klyngedesk.cli import read; read([]); print('argparse' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "False"
