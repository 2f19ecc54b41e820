"""Signing what Windows runs, with the certificate of whoever releases the program."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from building.product import NAME
from building.steps import CannotBuild, Word, run


@dataclass(frozen=True)
class Signature:
    """A certificate with its key (PKCS #12), its password, and the address of a time stamp service (may be empty)."""

    certificate: Path
    password: str
    timestamp: str

    def put_on(self, path: Path) -> None:
        """Sign a file in place."""
        if not self.certificate.exists():
            raise CannotBuild(f"Certifikatet {self.certificate} findes ikke.")
        signed = path.with_name(path.name + ".signed")
        with tempfile.NamedTemporaryFile("w", encoding="utf-8") as password:
            # From a file, for the words of a command are seen by every user of the machine.
            password.write(self.password)
            password.flush()
            key: list[Word] = ["-pkcs12", self.certificate, "-readpass", password.name]
            stamp = ["-ts", self.timestamp] if self.timestamp else []
            about = ["-h", "sha256", "-n", NAME]
            run(["osslsigncode", "sign", *key, *about, *stamp, "-in", path, "-out", signed])
        signed.replace(path)


def sign(signature: Signature | None, *paths: Path) -> None:
    """Sign the files when there is a certificate."""
    for path in paths:
        if signature:
            signature.put_on(path)


def outcome(signature: Signature | None) -> str:
    """What the release engineer must know about the signatures."""
    if signature is None:
        return "OBS: Intet er signeret. Det, der skal ud til brugere, laves med --certificate."
    if not signature.timestamp:
        return "OBS: Signeret uden tidsstempel; signaturen udløber med certifikatet."
    return "Signeret og tidsstemplet."
