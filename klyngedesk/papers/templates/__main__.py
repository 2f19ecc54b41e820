"""Build the shipped templates into a folder: `python -m klyngedesk.papers.templates [FOLDER]`."""

from __future__ import annotations

import sys
from pathlib import Path

from klyngedesk.papers.templates.agenda import agenda
from klyngedesk.papers.templates.cost_sharing import cost_sharing
from klyngedesk.papers.templates.members import members
from klyngedesk.papers.templates.minutes import minutes
from klyngedesk.papers.templates.note import note
from klyngedesk.papers.templates.package import build
from klyngedesk.paths import resource


def write_all(folder: Path) -> list[Path]:
    """Write every shipped template; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for template in (agenda(), minutes(), members(), cost_sharing(), note()):
        file = folder / f"{template.name}.docx"
        file.write_bytes(build(template))
        written.append(file)
    return written


if __name__ == "__main__":
    for made in write_all(Path(sys.argv[1]) if len(sys.argv) > 1 else resource("templates")):
        print(made)
