"""The list of parts (SBOM) for those who watch for known holes, in the form of CycloneDX 1.6."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from building.parts import Part
from building.product import NAME, PUBLISHER, Release


def write(release: Release, parts: Sequence[Part], made: datetime, path: Path) -> None:
    """Write the list; the first part is the program itself, the rest what it is made of."""
    program, *others = [_component(part) for part in parts]
    program["type"] = "application"
    program["supplier"] = {"name": PUBLISHER}
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, f"{NAME}/{release.version}/{path.name}").urn,
        "version": 1,
        "metadata": {"timestamp": made.isoformat(), "component": program},
        "components": others,
        "dependencies": [{"ref": program["bom-ref"], "dependsOn": [other["bom-ref"] for other in others]}],
    }
    path.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", "utf-8")


def _component(part: Part) -> dict[str, object]:
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": f"{part.name}@{part.version}",
        "name": part.name,
        "version": part.version,
        "licenses": [{"expression": part.licence}],
    }
    if part.purl:
        component["purl"] = part.purl
    if part.sha256:
        component["hashes"] = [{"alg": "SHA-256", "content": part.sha256}]
    return component
