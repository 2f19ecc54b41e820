"""The program tries itself, and says so truly."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path


def selftest(folder: Path, patience: float) -> int:
    """Run the test in a process of its own, which it may end; its exit code."""
    code = f"import sys; from pathlib import Path; from klyngedesk.selftest import selftest; \
sys.exit(selftest(Path(sys.argv[1]), {patience}))"
    return subprocess.run([sys.executable, "-c", code, folder], capture_output=True).returncode


def test_everything_works_and_only_results_are_left(tmp_path: Path, sdk_findings: Callable[[Path], list[str]]) -> None:
    code = selftest(tmp_path / "resultat", 120)
    result = json.loads((tmp_path / "resultat" / "selvtest.json").read_text("utf-8"))
    assert [step for step in result["steps"] if not step["ok"]] == []
    assert (code, result["ok"]) == (0, True)
    left = sorted(path.name for path in (tmp_path / "resultat").iterdir())
    assert left == ["dagsorden.docx", "referat.docx", "selvtest.json", "skærme"]
    assert sdk_findings(tmp_path / "resultat" / "dagsorden.docx") == []
    assert sdk_findings(tmp_path / "resultat" / "referat.docx") == []
    assert len(list((tmp_path / "resultat" / "skærme").glob("*.png"))) >= 5


def test_a_step_that_hangs_ends_the_test_and_is_told(tmp_path: Path) -> None:
    assert selftest(tmp_path / "resultat", 0.05) == 1
    result = json.loads((tmp_path / "resultat" / "selvtest.json").read_text("utf-8"))
    assert not result["ok"]
    assert result["steps"][-1]["said"] == "blev ikke færdigt i tide"
