"""What this user has chosen on this machine, outside every data folder: where the data lie, and the language."""

from __future__ import annotations

import json
from pathlib import Path

from klyngedesk import paths

SOURCE_LANGUAGE = "en"
"""The language of the texts in the sources; it needs no translation."""
USUAL_LANGUAGE = "da"


class Machine:
    """Kept in a small file of the user's own folder. What cannot be read there has not been chosen.

    `named` is a data folder that the program was started with; it goes before the chosen one.
    """

    def __init__(self, file: Path | None = None, *, named: Path | None = None) -> None:
        self._file = file or paths.default_data_folder() / paths.MACHINE_FILE
        self.named = named

    @property
    def chosen(self) -> Path | None:
        """The data folder that was chosen; None for the usual one."""
        stored = self._read().get("data_folder")
        return Path(stored) if stored else None

    @property
    def folder(self) -> Path:
        """The data folder to open."""
        return self.named or self.chosen or paths.default_data_folder()

    @property
    def language(self) -> str:
        """The code of the window's language: "da" unless another is chosen."""
        return self._read().get("language") or USUAL_LANGUAGE

    def choose_folder(self, folder: Path | None) -> None:
        """Open this folder from now on; None for the usual one. Refused like `files.write_whole`."""
        usual = folder is None or folder == paths.default_data_folder()
        self._put("data_folder", "" if usual else str(folder))

    def choose_language(self, code: str) -> None:
        """Speak this language from the next start. Refused like `files.write_whole`."""
        self._put("language", code)

    def _put(self, name: str, value: str) -> None:
        from klyngedesk.store.files import write_whole

        content = self._read() | {name: value}
        write_whole(self._file, json.dumps(content, ensure_ascii=False, indent=1).encode())

    def _read(self) -> dict[str, str]:
        try:
            stored = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        pairs = stored.items() if isinstance(stored, dict) else ()
        return {name: value for name, value in pairs if isinstance(value, str)}
