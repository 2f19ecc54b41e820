"""What a disk answers, in Danish words that a message can hold."""

from __future__ import annotations

import errno

_WORDS = {
    errno.ENOENT: "den findes ikke",
    errno.EEXIST: "der ligger en fil med det navn",
    errno.ENOTDIR: "en del af stien er en fil og ikke en mappe",
    errno.EISDIR: "det er en mappe",
    errno.EACCES: "adgang nægtet",
    errno.EPERM: "adgang nægtet",
    errno.EROFS: "drevet kan kun læses",
    errno.ENOSPC: "disken er fuld",
    errno.ENAMETOOLONG: "navnet er for langt",
    errno.EIO: "disken svarede med en fejl",
    errno.EINVAL: "navnet kan ikke bruges",
}


def reason_of(error: OSError) -> str:
    """Why the disk refused."""
    return _WORDS.get(error.errno or 0, f"disken svarede med fejl {error.errno}")
