"""Why a disk refused, as a fact of a refusal."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DiskReason:
    """The number of the system's error, as `errno` names them; 0 when it has none."""

    number: int


def reason_of(error: OSError) -> DiskReason:
    """Why the disk refused."""
    return DiskReason(error.errno or 0)
