"""The MSI, from the packaged program for Windows."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from building import icon
from building.places import INSTALLERS, WORK
from building.product import NAME, START_MENU_COMPONENT, UPGRADE_CODE, Release
from building.steps import run

# wixl writes no launch conditions; the property is looked up in the registry by klyngedesk.wxs.
_NOT_BESIDE_A_SETUP = (
    "INSERT INTO LaunchCondition (Condition, Description) VALUES ('Installed OR NOT SETUPVERSION',"
    " 'Klyngedesk er installeret med setup-programmet. Fjern den installation, og prøv igen.')"
)
_WIX = "http://schemas.microsoft.com/wix/2006/wi"


def build(release: Release, payload: Path, folder: Path) -> Path:
    """Write the MSI into the folder and return its path."""
    out = folder / f"{NAME}-{release.version}.msi"
    main = INSTALLERS / "windows" / "klyngedesk.wxs"
    defined = {
        "Version": release.version,
        "UpgradeCode": UPGRADE_CODE,
        "StartMenuComponent": START_MENU_COMPONENT,
        "Icon": _from_source(icon.WINDOWS, main),
    }
    words = [word for name, value in defined.items() for word in ("-D", f"{name}={value}")]
    run(["wixl", "-a", "x64", *words, "-o", out, main, list_payload(payload)])
    run(["msibuild", out, "-q", _NOT_BESIDE_A_SETUP])
    return out


def list_payload(payload: Path) -> Path:
    """Write the second source: each file of the payload as a component of its own, in its folder."""
    source = WORK / "payload.wxs"
    wix = Element("Wix", xmlns=_WIX)
    fragment = SubElement(wix, "Fragment")
    group = SubElement(fragment, "ComponentGroup", Id="Payload")
    root = SubElement(fragment, "DirectoryRef", Id="INSTALLDIR")
    for path in sorted(payload.iterdir()):
        _list(path, payload, source, root, group)
    indent(wix)
    ElementTree(wix).write(source, encoding="utf-8", xml_declaration=True)
    return source


def _list(path: Path, payload: Path, source: Path, parent: Element, group: Element) -> None:
    name = _identifier(path.relative_to(payload))
    if path.is_dir():
        folder = SubElement(parent, "Directory", Id=f"d{name}", Name=path.name)
        for inside in sorted(path.iterdir()):
            _list(inside, payload, source, folder, group)
    else:
        component = SubElement(parent, "Component", Id=f"c{name}", Guid="*", Win64="yes")
        SubElement(component, "File", Id=f"f{name}", Source=_from_source(path, source), KeyPath="yes")
        SubElement(group, "ComponentRef", Id=f"c{name}")


def _from_source(path: Path, source: Path) -> str:
    """A path as wixl finds it: from the folder of the source that names it."""
    return os.path.relpath(path, source.parent)


def _identifier(path: Path) -> str:
    """A name that the same file has in every version; Windows Installer allows no other than such plain ones."""
    return hashlib.sha256(path.as_posix().encode()).hexdigest()[:32]
