"""How the headers of a mail draft are folded."""

from __future__ import annotations

from email.policy import EmailPolicy
from email.utils import formataddr


class LineEach(EmailPolicy):
    """Writes each address of a header on a line of its own.

    The usual folding puts a comma between two addresses into an encoded word, and a mail program that goes by
    RFC 2047 then finds one address where two were meant.
    """

    def fold(self, name: str, value: str) -> str:
        """The header as it goes on the wire."""
        addresses = getattr(value, "addresses", ())
        if not addresses:
            return str(super().fold(name, value))
        lines = [formataddr((each.display_name, each.addr_spec)) for each in addresses]
        return f"{name}: " + f",{self.linesep} ".join(lines) + self.linesep

    def fold_binary(self, name: str, value: str) -> bytes:
        """The header as it goes on the wire, in bytes."""
        if getattr(value, "addresses", ()):
            return self.fold(name, value).encode("ascii")
        return super().fold_binary(name, value)
