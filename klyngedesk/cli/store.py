"""Commands on a whole store."""

from __future__ import annotations

import sys
from argparse import Namespace

from klyngedesk.cli.opened import clock_of, folder_of, opened
from klyngedesk.domain.danish import count_text
from klyngedesk.services import interchange, storekeeping
from klyngedesk.wording import sentence


def init(options: Namespace) -> None:
    """Make a store with the catalogue, and the example in it when asked for."""
    desk = storekeeping.open_desk(folder_of(options), clock=clock_of(options))
    try:
        interchange.ensure_catalogue(desk)
        if options.example:
            interchange.load_example(desk)
    finally:
        desk.close()
    print(f"Klar i {folder_of(options)}")


def export(options: Namespace) -> None:
    """Write everything to one file."""
    with opened(options, read_only=True) as desk:
        rows = interchange.export_file(desk, options.file)
    print(f"{count_text(rows, 'række', 'rækker')} gemt i {options.file}")


def import_file(options: Namespace) -> None:
    """Take a file in, into a new store when there is none; a wrong file makes none."""
    folder = folder_of(options)
    new = not storekeeping.has_store(folder)
    if new:
        interchange.check_file(options.file)
    desk = storekeeping.open_desk(folder, clock=clock_of(options))
    try:
        rows = (interchange.import_new if new else interchange.import_file)(desk, options.file)
    finally:
        desk.close()
    print(f"{count_text(rows, 'række', 'rækker')} hentet fra {options.file}")


def check(options: Namespace) -> int:
    """Say what is not as it should be."""
    with opened(options, read_only=True) as desk:
        problems = storekeeping.check(desk)
    if not problems:
        print("Alt er, som det skal være.")
        return 0
    first, *more = [sentence(problem).line() for problem in problems]
    for line in more:
        print(line)
    print(first, file=sys.stderr)
    return 1


def backup(options: Namespace) -> None:
    """Copy the store."""
    with opened(options, read_only=True) as desk:
        print(storekeeping.back_up(desk))


def restore(options: Namespace) -> None:
    """Put a copy in the store's place."""
    chosen = storekeeping.restore(folder_of(options), options.file, clock_of(options))
    print(f"Gendannet fra {chosen}")
