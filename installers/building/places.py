"""The folders of the build."""

from __future__ import annotations

import os
from pathlib import Path

INSTALLERS = Path(__file__).resolve().parents[1]
ROOT = INSTALLERS.parent

# What one build makes on its way; may be deleted at any time.
WORK = ROOT / "build" / "installers"
# What is handed out.
DIST = ROOT / "dist"
# Downloads, each in a folder named by its SHA-256; shared by all checkouts of a user.
CACHE = Path(os.environ.get("KLYNGEDESK_BUILD_CACHE") or Path.home() / ".cache" / "klyngedesk-build")
