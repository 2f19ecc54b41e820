"""Start of the packaged Linux program against the source, to the first painted window and the first painted data.

Run after installers/build.py linux: python tests/bench/bench_packaged.py [rounds]. Both take turns in the same run; of
each the fastest is taken. The sizes of what is installed and handed out are printed beside.
"""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
PACKAGED = ROOT / "build" / "installers" / "linux" / "dist" / "klyngedesk" / "klyngedesk"
ROUNDS = 9
BAR = 1.0


def times(program: list[str]) -> dict[str, float]:
    """What one start tells of itself, in milliseconds."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    words = [*program, "--time-start"]
    told = subprocess.run(words, check=True, capture_output=True, text=True, env=environment).stdout
    measured: dict[str, float] = json.loads(told.splitlines()[-1])
    return measured


def main(rounds: int) -> None:
    """Measure and print."""
    # A source that is compiled anew at each start would make the packaged program look fast.
    compileall.compile_dir(ROOT / "klyngedesk", quiet=1)
    with TemporaryDirectory() as name:
        source = [sys.executable, "-m", "klyngedesk", "--data-dir", name]
        packaged = [str(PACKAGED), "--data-dir", name]
        subprocess.run([*source, "init", "--example"], check=True, stdout=subprocess.DEVNULL)
        measured = [(times(source), times(packaged)) for _ in range(rounds)]
    for key, what in (("window_ms", "first window"), ("data_ms", "first data")):
        of_source, of_packaged = (min(told[key] for told in column) for column in zip(*measured, strict=True))
        ratio = f"{of_packaged / of_source:.2f} (bar {BAR})"
        print(f"{what}, packaged / source: {ratio}, {of_packaged:.0f} / {of_source:.0f} ms")
    for path in sorted((ROOT / "dist").glob("*lyngedesk*")):
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
