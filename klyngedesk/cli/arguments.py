"""The words of every command."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TypeAlias

from klyngedesk import __version__
from klyngedesk.cli.danish_words import DanishParser

KINDS = {
    "agenda": "dagsorden for et møde",
    "minutes": "referat af et møde",
    "members": "medlemsliste for et forum",
    "cost-sharing": "fordelingsnøgle for en klynge",
}
"""The papers that can be made, by the words of the command."""


def parser() -> DanishParser:
    """All commands; each sets `Options.run`.

    The function that carries one out is named and not imported: none waits for what only another command needs.
    """
    top = DanishParser(prog="klyngedesk", description="Sekretariatets skrivebord for en sundhedsklynge.")
    top.add_argument("--version", action="version", version=f"Klyngedesk {__version__}", help="vis versionen")
    top.add_argument("--example", action="store_true", help="åbn med eksemplets to klynger")
    top.add_argument("--selftest", type=Path, metavar="MAPPE", help="prøv programmet af, og skriv resultatet i MAPPE")
    top.add_argument("--time-start", action="store_true", help="mål starten, skriv den som JSON, og luk igen")
    _add_common(top)
    commands = top.add_subparsers(title="kommandoer", metavar="KOMMANDO")
    _add_store_commands(commands)
    _add_import_commands(commands)
    _add_list_commands(commands)
    _add_paper(commands)
    _add_pictures(commands)
    return top


Commands: TypeAlias = "argparse._SubParsersAction[DanishParser]"


def _add_store_commands(commands: Commands) -> None:
    init = _command(commands, "init", "lav en ny datamappe", "store:init")
    init.add_argument("--example", action="store_true", default=argparse.SUPPRESS, help="med eksemplets to klynger")
    export = _command(commands, "export", "gem alt i én JSON-fil", "store:export")
    export.add_argument("file", type=Path, metavar="FIL")
    _command(commands, "check", "se efter, at alt er helt", "store:check")
    _command(commands, "backup", "tag en sikkerhedskopi", "store:backup")
    restore = _command(commands, "restore", "gendan en sikkerhedskopi (den nyeste, hvis ingen nævnes)", "store:restore")
    restore.add_argument("file", type=Path, nargs="?", metavar="FIL")


def _add_import_commands(commands: Commands) -> None:
    whole = _command(commands, "import", "hent en JSON-fil", "store:import_file")
    whole.add_argument("file", type=Path, metavar="FIL")
    members = _command(commands, "import-members", "hent medlemmer fra Excel", "lists:import_members")
    members.add_argument("file", type=Path, metavar="FIL")
    members.add_argument("--body", required=True, metavar="ID", help="forummets id")
    populations = _command(
        commands, "import-populations", "hent indbyggertal fra Danmarks Statistik", "lists:import_populations"
    )
    populations.add_argument("file", type=Path, metavar="FIL")
    for command in (members, populations):
        command.add_argument("--dry-run", action="store_true", help="vis kun, hvad der ville blive ændret")


def _add_list_commands(commands: Commands) -> None:
    meetings = _command(commands, "meetings", "vis møderne", "lists:meetings")
    bodies = _command(commands, "bodies", "vis fora", "lists:bodies")
    for command in (meetings, bodies):
        command.add_argument("--json", action="store_true", help="som JSON")


def _add_paper(commands: Commands) -> None:
    paper = _command(commands, "paper", "lav et dokument i Word", "papers:paper")
    kinds = paper.add_subparsers(dest="kind", required=True, title="papirer", metavar="SLAGS")
    for kind, title in KINDS.items():
        made = _command(kinds, kind, title, "papers:paper")
        _ABOUT[kind](made)
        made.add_argument("--out", type=Path, required=True, metavar="FIL", help="filen, der laves")
        made.add_argument("--full", action="store_true", help="med lukkede punkter")
        made.add_argument("--template", type=Path, metavar="FIL", help="brug denne skabelon")
        made.add_argument("--overwrite", action="store_true", help="overskriv også en fil, der er rettet i hånden")


def _about_meeting(paper: DanishParser) -> None:
    paper.add_argument("--meeting", required=True, metavar="ID", help="mødets id")


def _about_body(paper: DanishParser) -> None:
    paper.add_argument("--body", required=True, metavar="ID", help="forummets id")
    paper.add_argument("--day", type=_day, metavar="DATO", help="medlemmerne den dag (i dag, hvis ingen nævnes)")


def _about_cluster(paper: DanishParser) -> None:
    paper.add_argument("--cluster", required=True, metavar="ID", help="klyngens id")
    paper.add_argument("--year", type=int, metavar="ÅR", help="året (det seneste, hvis intet nævnes)")


_ABOUT = {
    "agenda": _about_meeting,
    "minutes": _about_meeting,
    "members": _about_body,
    "cost-sharing": _about_cluster,
}


def _add_pictures(commands: Commands) -> None:
    pictures = _command(commands, "pictures", "gem et billede af hver skærm", "window:pictures")
    pictures.add_argument("--out", type=Path, required=True, metavar="MAPPE")
    pictures.add_argument("--dark", action="store_true", help="mørkt udseende")
    pictures.add_argument("--size", type=_size, default=(1366, 768), metavar="BxH", help="vinduets størrelse")
    pictures.add_argument("--text", type=_percent, default=100, metavar="PROCENT", help="tekststørrelse, 100-200")


def _command(commands: Commands, name: str, help_text: str, run: str) -> DanishParser:
    made = commands.add_parser(name, help=help_text, description=help_text)
    _add_common(made)
    made.set_defaults(run=run)
    return made


def _add_common(target: DanishParser) -> None:
    """Options that may stand before or after the command; the later ones must not overwrite by their default."""
    for name, kind, metavar, help_text in (
        ("--data-dir", Path, "MAPPE", "mappen med data"),
        ("--today", _day, "DATO", "lad, som om det er den dag"),
    ):
        target.add_argument(name, type=kind, default=argparse.SUPPRESS, metavar=metavar, help=help_text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"»{text}« er ikke en dato som 2022-11-22") from error


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and 320 <= int(width) <= 7680 and 240 <= int(height) <= 4320):
        raise argparse.ArgumentTypeError(f"»{text}« er ikke en størrelse som 1366x768")
    return int(width), int(height)


def _percent(text: str) -> int:
    if not text.isdigit() or not 100 <= int(text) <= 200:
        raise argparse.ArgumentTypeError("tekststørrelsen er 100 til 200")
    return int(text)
