"""The installers for Windows install, run, upgrade and leave, under Wine; what counts is what lies on the disk."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from installing import FOR_USER, STALE, WAYS, Installers, Way, Windows, read_selftest, windows_path

pytestmark = [pytest.mark.packaging, pytest.mark.xdist_group("windows")]

each_way = pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)


@each_way
def test_it_installs_runs_and_leaves(
    way: Way,
    machine: Windows,
    current: Installers,
    tmp_path: Path,
    sdk_findings: Callable[[Path], list[str]],
) -> None:
    before = machine.files()
    way.install(machine, current)
    assert way.version(machine) == current.version
    installed = machine.files() - before
    outside = {name for name in installed if not name.startswith(way.program + "/")}
    assert {name for name in outside if not name.startswith("windows/")} == {way.start_menu}
    assert (way.folder(machine) / "licenser" / "OVERSIGT.txt").exists()
    assert current.version in way.command(machine, "--version")

    keys = machine.keys_named("Klyngedesk")
    results = tmp_path / "selvtest"
    machine.run(way.folder(machine) / "Klyngedesk.exe", "--selftest", windows_path(results))
    assert read_selftest(results)["ok"], read_selftest(results)
    assert [sdk_findings(path) for path in sorted(results.glob("*.docx"))] == [[], []]
    # A test of the program leaves nothing but its own results.
    assert machine.files() - before == installed
    assert machine.keys_named("Klyngedesk") == keys

    way.command(machine, "init", "--example")
    data = machine.files() - before - installed
    assert data
    assert {name.removeprefix(f"{FOR_USER}/Local/").partition("/")[0] for name in data} == {"Klyngedesk"}
    way.remove(machine, current)
    assert machine.files() - before == data
    assert machine.keys_named("Klyngedesk") == set()
    assert not way.folder(machine).exists()
    assert way.version(machine) == ""


@each_way
def test_an_upgrade_takes_old_files_away_and_keeps_the_store(
    way: Way, machine: Windows, current: Installers, older_windows: Installers
) -> None:
    way.install(machine, older_windows)
    stale = way.folder(machine) / "_internal" / STALE
    assert stale.exists()
    way.command(machine, "init", "--example")
    meetings = json.loads(way.command(machine, "meetings", "--json"))
    way.install(machine, current)
    assert way.version(machine) == current.version
    assert not stale.exists()
    assert json.loads(way.command(machine, "meetings", "--json")) == meetings
    way.remove(machine, current)
    assert not way.folder(machine).exists()
    assert (machine.data / "klyngedesk.db").exists()


@each_way
def test_an_older_version_is_refused(
    way: Way, machine: Windows, current: Installers, older_windows: Installers
) -> None:
    way.install(machine, current)
    before = machine.files()
    way.install(machine, older_windows)
    assert way.version(machine) == current.version
    assert machine.files() == before
    assert current.version in way.command(machine, "--version")


def test_setup_and_msi_do_not_overwrite_each_other(machine: Windows, current: Installers) -> None:
    _, setup, package = WAYS
    package.install(machine, current)
    before = machine.files()
    setup.install(machine, current)
    assert machine.files() == before
    assert setup.version(machine) == ""
    package.remove(machine, current)
    setup.install(machine, current)
    before = machine.files()
    package.install(machine, current)
    assert package.version(machine) == ""
    assert machine.files() == before
