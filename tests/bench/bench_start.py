"""Start to the first painted window and to the first painted data, against what no program can be without.

Run: python tests/bench/bench_start.py [rounds]. Floors and program take turns in the same run; of each the fastest
is taken, as that is the one nothing else on the machine disturbed.
"""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROUNDS = 9
WINDOW_BAR, DATA_BAR = 2.0, 1.5

FLOOR = """
{before}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from klyngedesk.ui.start_time import milliseconds_since_start

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(milliseconds_since_start())
        QTimer.singleShot(0, app.quit)

app = QApplication([])
window = Window()
window.resize(1280, 768)
window.show()
app.exec()
"""


def milliseconds(words: list[str]) -> str:
    """What one process prints at its end."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    return subprocess.run(words, check=True, capture_output=True, text=True, env=environment).stdout.splitlines()[-1]


def main(rounds: int) -> None:
    python = sys.executable
    # As it lies with a user: compiled once, also where Python is told to keep no compiled files.
    compileall.compile_dir(Path(__file__).resolve().parents[2] / "klyngedesk", quiet=1)
    times: dict[str, list[float]] = {"empty": [], "with_orm": [], "window": [], "data": []}
    with TemporaryDirectory() as name:
        program = [python, "-m", "klyngedesk", "--data-dir", str(Path(name) / "data")]
        subprocess.run([*program, "init", "--example"], check=True, stdout=subprocess.DEVNULL)
        for _ in range(rounds):
            times["empty"].append(float(milliseconds([python, "-c", FLOOR.format(before="")])))
            orm = FLOOR.format(before="import sqlalchemy.orm")
            times["with_orm"].append(float(milliseconds([python, "-c", orm])))
            told = json.loads(milliseconds([*program, "--time-start"]))
            times["window"].append(told["window_ms"])
            times["data"].append(told["data_ms"])
    fastest = {name: min(found) for name, found in times.items()}
    report("first window / empty window", fastest["window"] / fastest["empty"], WINDOW_BAR)
    report("first data / empty window with sqlalchemy.orm", fastest["data"] / fastest["with_orm"], DATA_BAR)


def report(name: str, ratio: float, bar: float) -> None:
    print(f"{name}: {ratio:.2f} (bar {bar})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
