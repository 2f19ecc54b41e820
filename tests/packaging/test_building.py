"""The steps of the build hold what they promise, without building anything."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from building import contents, licences, parts, pins
from building.steps import CannotBuild


def test_a_download_that_is_not_the_one_meant_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pins, "CACHE", tmp_path)
    pin = pins.Pin("six", "1.17.0", "0" * 64)
    home = tmp_path / pin.sha256
    home.mkdir()
    (home / "six-1.17.0-py2.py3-none-any.whl").write_bytes(b"something else")
    assert pins.cached(pin) is None


def test_every_pinned_list_says_every_hash() -> None:
    for kind in ("linux", "windows", "runtime"):
        lines = pins.list_file(kind).read_text("utf-8").splitlines()
        assert len(pins.read(kind)) == sum(not line.startswith("#") for line in lines)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt6Core.dll", True),
        ("PySide6\\Qt6Network.dll", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/tls/qopensslbackend.dll", False),
        ("PySide6/translations/qtbase_da.qm", True),
        ("PySide6/translations/qtbase_fr.qm", False),
        ("klyngedesk/resources/i18n/klyngedesk_da.qm", True),
        ("tzdata/zoneinfo/Europe/Copenhagen", True),
        ("tzdata/zoneinfo/America/Lima", False),
    ],
)
def test_only_what_is_used_is_packed(name: str, wanted: bool) -> None:
    assert contents.is_wanted(name) is wanted


def test_a_part_without_a_licence_text_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(CannotBuild, match="Ukendt"):
        licences.write([parts.Part("Ukendt", "1", "MIT", {})], tmp_path)


def test_a_wheel_tells_its_licence(tmp_path: Path) -> None:
    wheel = tmp_path / "thing-2.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as made:
        made.writestr("thing-2.0.dist-info/METADATA", "Name: thing\nVersion: 2.0\nLicense-Expression: MIT\n")
        made.writestr("thing-2.0.dist-info/licenses/LICENSE", "Do as you like")
    (part,) = parts.of_packages([wheel])
    assert (part.name, part.version, part.licence, part.texts) == ("thing", "2.0", "MIT", {"LICENSE": "Do as you like"})
