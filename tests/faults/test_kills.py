"""The process is killed at any moment; nothing committed is lost and the store opens again."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 250


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the storm is killed by forking, which Windows has not")
def test_nothing_committed_is_lost_by_a_kill(tmp_path):
    storm = Path(__file__).with_name("storm.py")
    done = subprocess.run(
        [sys.executable, str(storm), str(tmp_path / "data"), str(KILLS)], capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stdout + done.stderr
    in_storm = int(done.stdout.split(" kills, ")[1].split()[0])
    assert in_storm >= KILLS // 2, f"too few kills met a storm: {done.stdout}"
