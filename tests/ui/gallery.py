"""All widgets on one page, to be looked at: `python tests/ui/gallery.py FOLDER` writes pictures of it."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from klyngedesk.domain.clock import parse_clock
from klyngedesk.domain.danish import clock_text, long_date, parse_date
from klyngedesk.domain.money import format_kroner, parse_amount
from klyngedesk.ui.appearance import Appearance
from klyngedesk.ui.charts.bars import Bar, BarList
from klyngedesk.ui.charts.line import LineChart, Point, Reference
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.dialogs.error import ErrorDialog
from klyngedesk.ui.frame import Frame
from klyngedesk.ui.frame_header import ClusterName
from klyngedesk.ui.language import speak
from klyngedesk.ui.page import Page, PageEntry
from klyngedesk.ui.pictures import picture, settle, shoot
from klyngedesk.ui.remember import Remembered
from klyngedesk.ui.theme import Scheme
from klyngedesk.ui.widgets.avatar import Avatar
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.buttons import Button, IconButton
from klyngedesk.ui.widgets.date_chain import ChainDate, DateChain
from klyngedesk.ui.widgets.empty_state import EmptyState
from klyngedesk.ui.widgets.fields import AmountField, Choice, Combo, DateField, FormField, Memo, TextField, TimeField
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.focus_ring import FocusRings
from klyngedesk.ui.widgets.grouped_list import GroupedList, Heading, Mark, Row
from klyngedesk.ui.widgets.grouped_list.rows import AGENDA, SIDE_LIST, WORK_LIST
from klyngedesk.ui.widgets.labels import ElidedLabel, IconLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder, scroller
from klyngedesk.ui.widgets.page_header import HeaderFrame
from klyngedesk.ui.widgets.pill import Pill
from klyngedesk.ui.widgets.progress import ShareBar
from klyngedesk.ui.widgets.record_table import Column, Group, Look, RecordTable, Total
from klyngedesk.ui.widgets.search_field import SearchField
from klyngedesk.ui.widgets.segmented import Segmented
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.stepper import Step, Stepper
from klyngedesk.ui.widgets.surfaces import Card, HLine, Panel
from klyngedesk.wording import Sentence

STEPS = (
    Step("Planlagt", "6. juni"),
    Step("Dagsorden i kladde", "siden 3. nov."),
    Step("Dagsorden sendt", "frist 24. nov."),
    Step("Afholdt", "1. dec. kl. 13"),
    Step("Referat i høring", "fra 8. dec."),
    Step("Referat godkendt", "senest 15. dec."),
)
CHAIN = (
    ChainDate("17. nov.", "Frist for input", "done"),
    ChainDate("22. nov.", "Formøde med formændene", "now", "i dag", "info"),
    ChainDate("24. nov.", "Dagsorden sendes", "ahead", "om 2 dage"),
    ChainDate("1. dec.", "Møde", "meeting", "om 9 dage"),
    ChainDate("8. dec.", "Referat i høring"),
)
WORK = (
    Heading("Over frist", token="err"),
    Row(1, "Ishøj og Dragør har ikke sendt input", "Fagligt niveau 1. december · 9 af 11 kommuner har svaret",
        icon="mail", icon_token="err", pill="5 dage over", tone="err", action="Send rykker"),
    Row(2, "Henvendelse om genoptræning er ikke besvaret", "Sendt videre til regionen 2. november",
        icon="inbox", icon_token="err", pill="6 dage over", tone="err", action="Åbn"),
    Heading("I dag"),
    Row(3, "Formøde med de to formænd kl. 14.00", "Dagsorden til 1. december", icon="users", pill="I dag",
        tone="info", action="Åbn dagsorden"),
    Row(4, "Punkt 6 mangler indstilling", "Oplæg: Albertslund", icon="file-text", pill="I dag", tone="info"),
)  # fmt: skip
AGENDA_ROWS = (
    Row(1, "Godkendelse af dagsorden", "Formandskabet", number="1", badge="B", right="13.00", right_note="5 min."),
    Row(2, "Godkendelse af referat", "13. oktober", number="2", badge="B", right="13.05", right_note="5 min.",
        marks=(Mark("paperclip", text="1", spoken="1 bilag"),)),
    Row(3, "Fælles model for ammevejledning", "Hvidovre Hospital", number="3", badge="D", right="13.10",
        right_note="20 min.", marks=(Mark("paperclip", text="3", spoken="3 bilag"),)),
    Row(4, "Personsag", "Formandskabet", number="4", badge="T", right="13.30", right_note="10 min.",
        title_icon="lock", marks=(Mark("triangle-alert", "warn", spoken="mangler indstilling"),)),
    Row(5, "Næste møde og eventuelt", "Formandskabet", number="5", badge="O", right="13.40", right_note="5 min."),
)  # fmt: skip
MEETINGS = (
    Heading("2022", token="text2"),
    Row(1, "Fagligt niveau", "Referat godkendt", day="25.", month="aug.", subtitle_icon="circle-check",
        subtitle_icon_token="ok"),
    Row(2, "Fagligt niveau", "Dagsorden i kladde", day="1.", month="dec.", subtitle_icon="pencil",
        subtitle_icon_token="accent"),
    Heading("2023", token="text2"),
    Row(3, "Politisk niveau", "Planlagt", day="17.", month="jan.", subtitle_icon="circle"),
)  # fmt: skip


@dataclass(frozen=True)
class Share:
    """One line of the cost sharing."""

    name: str
    people: int
    share: str
    amount: int
    paid: bool
    note: str = ""


SHARES = (
    Share("København", 287181, "48,0 %", 177678, True, "1"),
    Share("Høje-Taastrup", 53053, "8,9 %", 32824, True),
    Share("Ishøj", 23225, "3,9 %", 14369, False),
    Share("Rødovre", 20691, "3,5 %", 12801, False, "2"),
)


def _thousands(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _columns() -> list[Column[Share]]:
    return [
        Column("name", "Kommune", lambda s: s.name, look=lambda s: Look(footnote=s.note), stretch=2),
        Column(
            "people", "Indbyggere, der tæller", lambda s: s.people, _thousands, "right", edit=lambda s: str(s.people)
        ),
        Column("share", "Andel", lambda s: s.share, align="right", look=lambda s: Look("text2")),
        Column("amount", "Beløb i kr.", lambda s: s.amount, _thousands, "right"),
        Column("paid", "Opkrævning", lambda s: "Betalt" if s.paid else "Afsendt", look=_paid_look),
    ]


def _paid_look(share: Share) -> Look:
    return Look("text2", icon="circle-check", icon_token="ok") if share.paid else Look(pill="warn")


def _table() -> RecordTable:
    table = RecordTable("Fordeling", _columns(), lambda s: s.name, row_height=36)
    groups = [Group("Hovedstaden", SHARES[:2], "2 kommuner"), Group("Omegn", SHARES[2:], "1 mangler", "warn")]
    table.set_groups(groups, Total({"name": "I alt", "people": "598.032", "amount": "370.000"}))
    table.set_current("Ishøj")
    fix(table, height=340)
    return table


def _form() -> QWidget:
    day = FormField("Dato", DateField(parse_date, long_date))
    day.set_value(parse_date("9/2 2023"))
    start = FormField("Fra", TimeField(parse_clock, clock_text), width=96)
    start.set_value(parse_clock("13"))
    amount = FormField("Beløb", AmountField(parse_amount, format_kroner), width=140)
    amount.set_value(1250000)
    category = FormField("Kategori", Combo([Choice(1, "Sekretariat og administration", "landmark")], 1))
    category.show_error("Klyngemidler må kun bruges til indsatser for fælles patienter. Vælg en anden kategori.")
    text = FormField("Tekst", TextField("Ny opfølgning"), help_text="Vises på dagsordenen.")
    memo = FormField("Note", Memo("Skriv her"))
    memo.set_value("To linjer\naf tekst")
    where = Segmented("Mødeform", [(1, "Fysisk"), (2, "Virtuelt"), (3, "Begge dele")], 1)
    return holder(VBox(day, HBox(start, amount, None), category, text, memo, HBox(where, None), None, spacing=12))


def _buttons() -> QWidget:
    disabled = Button("Kan ikke trykkes")
    disabled.setEnabled(False)
    row = FlowLayout(
        Button("Lav dagsorden i Word", "primary", "file-text"), Button("Nyt møde", icon_name="plus"),
        Button("Annuller"),
        Button("Tilføj punkt", "flat", "plus"), IconButton("ellipsis", "Mere"), disabled, Pill("Kladde", "info"),
        Pill("Planlagt"), Pill("Betalt", "ok"), Pill("Ubesat", "warn"), Pill("5 dage over", "err"),
        Avatar("Mette Holmgaard"), IconLabel("gavel", "ok", 20),
    )  # fmt: skip
    return holder(row)


def _texts() -> QWidget:
    long = "En meget lang overskrift, som ikke kan være i den bredde, der er givet til den her"
    elided = ElidedLabel(long, "strong")
    wrapped = Label(long + ". Og så en sætning mere, så der bliver to linjer.", "sub", wrap=True)
    return holder(VBox(Label("370.000 kr.", "figure"), elided, wrapped, Label("Billedtekst", "caption"), spacing=4))


def _left() -> QWidget:
    work = GroupedList("Det skal du gøre", WORK_LIST, grow=True)
    work.set_rows(WORK)
    work.set_current(1)
    agenda = GroupedList("Dagsorden", AGENDA, grow=True)
    agenda.set_rows(AGENDA_ROWS)
    agenda.set_current(3)
    card = Card(margins=(1, 0, 1, 8), spacing=0)
    card.body.add(work)
    return holder(VBox(card, Panel("pane", VBox(agenda)), _table(), None, margins=(24, 16, 24, 16), spacing=16))


def _right() -> QWidget:
    card = Card("Fagligt niveau", Pill("Kladde", "info"))
    card.body.add(Label("Torsdag 1. december kl. 13.00 · Hvidovre Rådhus", "sub"), DateChain(CHAIN))
    warn = Banner("warn", "Skabelonen kunne ikke bruges", "Den indbyggede er brugt i stedet.", Button("Se hvorfor"))
    empty = EmptyState("inbox", "Ingen åbne henvendelser", "Træk en mail hertil, eller registrér en.", Button("Vis"))
    bar = ShareBar(0.88, "88 procent er betalt")
    parts = (card, warn, Banner("err", "Ikke gemt siden 10.42"), bar, _form(), _texts(), empty)
    return holder(VBox(*parts, None, margins=(16, 16, 24, 16), spacing=12))


def gallery() -> QWidget:
    """The page."""
    head = HeaderFrame(
        "Møde i fagligt niveau", "Torsdag 1. december 2022", IconButton("ellipsis", "Mere"), Button("Luk")
    )
    head.show_title("Møde i fagligt niveau", "Torsdag 1. december 2022 kl. 13.00–15.00", "I gang siden 13.02")
    head.add_below(Stepper(STEPS, 1))
    meetings = GroupedList("Møder", SIDE_LIST)
    meetings.set_rows(MEETINGS)
    meetings.set_current(2)
    side = Panel("side", VBox(HBox(SearchField("Søg i alt", hint="Ctrl+F"), margins=(16, 16, 16, 0)), (meetings, 1)))
    fix(side, width=264)
    middle = holder(HBox((_left(), 3), (_right(), 2), spacing=0))
    return Panel("page", VBox(head, _buttons(), HLine(), (HBox(side, (scroller(middle), 1), spacing=0), 1), spacing=0))


class Overview(Page):
    """The work list as drawn, from plain data."""

    def __init__(self) -> None:
        super().__init__()
        self.work = GroupedList("Det skal du gøre", WORK_LIST)
        self.work.set_rows(WORK)
        card = Card(margins=(1, 0, 1, 8), spacing=0)
        card.body.add((self.work, 1))
        buttons = HBox(Button("Registrér henvendelse", icon_name="inbox"), Button("Nyt møde", icon_name="plus"))
        title = VBox(Label("Overblik", "h2"), Label("Tirsdag 22. november 2022 · uge 47", "sub"), spacing=0)
        meeting = Card("Fagligt niveau", Pill("Kladde", "info"), spacing=2)
        meeting.body.add(Label("Torsdag 1. december kl. 13.00 · Hvidovre Rådhus", "sub"), 4, DateChain(CHAIN))
        right = scroller(holder(VBox(Label("Næste møder", "h3"), meeting, None)))
        fix(right, width=376)
        below = HBox((card, 1), right, spacing=24)
        self.setLayout(VBox(HBox(title, None, buttons), (below, 1), margins=(24, 16, 24, 16), spacing=12))

    def panes(self) -> Sequence[QWidget]:
        return (self.work,)


class NewPosting(BaseDialog):
    """A form that is refused."""

    def __init__(self) -> None:
        super().__init__(None, "Ny postering i klyngemidler", "Beløbet trækkes fra bevillingen.")
        day = FormField("Dato", DateField(parse_date, long_date))
        day.set_value(parse_date("22/11 2022"))
        amount = FormField("Beløb", AmountField(parse_amount, format_kroner))
        amount.set_value(1250000)
        category = FormField("Kategori", Combo([Choice(1, "Sekretariat og administration")], 1))
        category.show_error("Klyngemidler må kun bruges til indsatser for fælles patienter. Vælg en anden kategori.")
        self.body.add(row_of(day, amount), FormField("Tekst", TextField()), category)
        self.set_primary("Bogfør")
        self.add_help("Flyt til medfinansiering", self.reject)


def error_dialog() -> ErrorDialog:
    """The three lines."""
    words = Sentence(
        "Filen »Dagsorden 2022-12-01.docx« er åben i Word og kan derfor ikke erstattes.",
        "Alt i Klyngedesk er gemt kl. 10.42. Den gamle Word-fil er ikke ændret.",
        "Luk filen i Word, og prøv igen. Du kan også gemme dagsordenen under et nyt navn.",
    )
    dialog = ErrorDialog(None, "Dagsordenen kunne ikke laves i Word", words)
    dialog.add_other("Gem under nyt navn", dialog.accept)
    dialog.set_primary("Prøv igen", "rotate-ccw")
    return dialog


def charts() -> QWidget:
    """Both charts."""
    line = LineChart("Fuldt ammet ved fire måneder i procent", lambda value: f"{value:g}".replace(".", ","))
    points = [Point("4. kv. 21", 62), Point("1. kv. 22", 61), Point("2. kv. 22", 63.5), Point("3. kv. 22", 64)]
    line.show_values(points, Reference("Udgangspunkt", 62), Reference("Mål", 70))
    bars = BarList("Beløb pr. kommune i kr.", [Bar(s.name, s.amount, _thousands(s.amount)) for s in SHARES])
    card = Card("Nøgletal: fuldt ammet ved fire måneder", Button("Tilføj måling", "flat", "plus"))
    card.body.add(line)
    return Panel("page", VBox(card, bars, None, margins=(24, 24, 24, 24), spacing=24))


TABS = ("Overblik", "Medlemmer", "Møder", "Fokusområder", "Økonomi")


def frame(app: QApplication, folder: Path, scheme: Scheme = "light", percent: int = 100) -> Frame:
    """The main window around the work list."""
    remembered = Remembered(folder)
    look = Appearance(app, remembered)
    look.choose_scheme(scheme)
    look.choose_percent(percent)
    window = Frame([PageEntry(title, title, Overview) for title in TABS], look, remembered)
    for key in ("file", "meeting", "documents", "help"):
        window.menus.add(key, QAction("Luk", window))
    window.header.switcher.show_clusters([ClusterName(1, "Sundhedsklynge Syd", "Syd")], 1)
    window.status.show_saved("Alt er gemt 10.42")
    window.show_undo("Luk opfølgning", "")
    window.status.show_folder("H:\\Klyngedesk\\Syd")
    window.status.show_backup("Sikkerhedskopi taget i dag 8.15")
    window.show_page("Overblik")
    return window


def frame_picture(app: QApplication, file: Path, size: tuple[int, int], scheme: Scheme = "light", percent: int = 100):
    """Write a picture of the main window with the focus in its list."""
    with tempfile.TemporaryDirectory() as folder:
        window = frame(app, Path(folder), scheme, percent)
        window.show()
        window.activateWindow()
        settle(app)
        shoot(app, window, file, size)
        window.close()


def main(folder: Path) -> None:
    """Write the pictures."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    speak(app)
    FocusRings(app)
    frame_picture(app, folder / "frame.png", (1366, 768))
    frame_picture(app, folder / "frame-dark.png", (1366, 688), "dark")
    frame_picture(app, folder / "frame-200.png", (1920, 1080), percent=200)
    frame_picture(app, folder / "frame-narrow.png", (800, 600))
    for number, make in enumerate((NewPosting, error_dialog, charts)):
        size = (700, 420) if make is charts else make().sizeHint().toTuple()
        picture(app, make, folder / f"dialog-{number}.png", size=size)
    picture(app, gallery, folder / "light.png", size=(1400, 1300))
    picture(app, gallery, folder / "dark.png", size=(1400, 1300), scheme="dark")
    picture(app, gallery, folder / "large.png", size=(2800, 2600), scale=2.0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
