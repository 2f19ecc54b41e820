"""The Debian package installs, runs, upgrades and leaves, tried in a clean Debian."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from building import linux
from installing import CleanDebian, Installers, packages_without_licences, read_selftest

pytestmark = [pytest.mark.packaging, pytest.mark.xdist_group("debian")]


def test_it_installs_runs_upgrades_and_leaves(
    debian_tree: CleanDebian,
    current: Installers,
    older_deb: Path,
    sdk_findings: Callable[[Path], list[str]],
) -> None:
    tree = debian_tree.tree
    for package in (older_deb, current.deb):
        shutil.copy(package, tree / "tmp")
    debian_tree.run("apt-get", "-q", "-y", "--no-install-recommends", "install", f"/tmp/{older_deb.name}")
    debian_tree.run("klyngedesk", "init", "--example")
    meetings = json.loads(debian_tree.run("klyngedesk", "meetings", "--json"))
    debian_tree.run("apt-get", "-q", "-y", "install", f"/tmp/{current.deb.name}")
    assert current.version in debian_tree.run("klyngedesk", "--version")
    assert json.loads(debian_tree.run("klyngedesk", "meetings", "--json")) == meetings

    before = debian_tree.files()
    debian_tree.run("klyngedesk", "--selftest", "/tmp/selvtest")
    results = tree / "tmp" / "selvtest"
    assert read_selftest(results)["ok"], read_selftest(results)
    assert [sdk_findings(path) for path in sorted(results.glob("*.docx"))] == [[], []]
    assert debian_tree.files() == before

    debian_tree.run("apt-get", "-q", "-y", "purge", "klyngedesk")
    left = {name for name in debian_tree.files() if "klyngedesk" in name.lower()}
    assert left
    assert all(name.startswith("root/.local/share/Klyngedesk/") for name in left)


def test_every_library_belongs_to_a_named_part(linux_build: None) -> None:
    assert packages_without_licences(linux.PROGRAM) == set()
