"""The pane of the two purses: a card for each, and what the chosen one holds."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.danish import end_sentence
from klyngedesk.domain.kinds import Purse
from klyngedesk.domain.money import format_kroner
from klyngedesk.services.finance import ClusterFunds, CoFinancing, Purses
from klyngedesk.ui.widgets.fields import Choice, Combo
from klyngedesk.ui.widgets.grouped_list import GroupedList, Row
from klyngedesk.ui.widgets.grouped_list.rows import ListStyle
from klyngedesk.ui.widgets.labels import IconLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder, scroller
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import ChoiceCard, Panel

Part = Literal["sharing", "grants", "postings", "statement"]
PARTS: dict[Purse, tuple[Part, ...]] = {
    Purse.CO_FINANCING: ("sharing", "postings", "statement"),
    Purse.CLUSTER_FUNDS: ("grants", "postings", "statement"),
}
_ICONS: dict[Part, str] = {"sharing": "table", "grants": "gavel", "postings": "list", "statement": "file-text"}
_STYLE = ListStyle(row_height=40, lines=False)
_WIDTH = 248


def part_name(part: Part) -> str:
    """What a part of a purse is called."""
    return {
        "sharing": QCoreApplication.translate("Finance", "Sharing"),
        "grants": QCoreApplication.translate("Finance", "Grants"),
        "postings": QCoreApplication.translate("Finance", "Postings"),
        "statement": QCoreApplication.translate("Finance", "Budget and statement"),
    }[part]


class PurseCard(ChoiceCard):
    """A purse: what it is for, what is in it, and one line of where it stands."""

    def __init__(self, icon_name: str, title: str, *purpose: str) -> None:
        self._icon_name, self._title, self._purpose = icon_name, title, " ".join(purpose)
        self._icon = IconLabel(icon_name, "text2", 20)
        super().__init__(title)
        self._amount, self._note = Label("", "h3"), Label("", "caption", wrap=True)
        self.body.add(HBox(self._icon, Label(title, "strong"), None, spacing=10))
        for line in purpose:
            self.body.add(Label(line, "caption", wrap=True))
        self.body.add(4, self._amount, self._note)

    def tell(self, amount: str, note: str, *, warning: bool = False) -> None:
        """Say what is in the purse, and that it is amiss."""
        self._amount.setText(amount)
        self._note.setText(note)
        self._note.set_role("warning" if warning else "caption")
        self.setAccessibleName(" ".join(map(end_sentence, (self._title, amount, note, self._purpose))))

    def set_chosen(self, chosen: bool) -> None:
        """Show whether this is the chosen purse."""
        super().set_chosen(chosen)
        self._icon.show_icon(self._icon_name, "accent" if chosen else "text2")


class PursePane(Panel):
    """Both cards, and a list of what the chosen purse holds."""

    purse_chosen = Signal(object)
    part_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("side")
        self.cards = {
            Purse.CO_FINANCING: PurseCard(
                "landmark",
                self.tr("Co-financing"),
                self.tr("Wages and running costs of the secretariat."),
                self.tr("Paid by the municipalities."),
            ),
            Purse.CLUSTER_FUNDS: PurseCard(
                "hand-heart",
                self.tr("Cluster funds"),
                self.tr("Efforts for shared patients."),
                self.tr("Never for administration."),
            ),
        }
        for purse, card in self.cards.items():
            card.chosen.connect(lambda purse=purse: self.purse_chosen.emit(purse))
        self.parts = GroupedList(self.tr("What the purse holds"), _STYLE, grow=True)
        self.parts.current_changed.connect(self._part_chosen)
        self._telling = True
        self.setLayout(VBox(scroller(self._content()), spacing=0))
        fix(self, width=_WIDTH)

    def _content(self) -> QWidget:
        apart = HBox(None, Label(self.tr("The purses are never mixed"), "caption"), None)
        cards = VBox(
            Label(self.tr("Purses"), "h3"),
            self.cards[Purse.CO_FINANCING],
            apart,
            self.cards[Purse.CLUSTER_FUNDS],
            margins=(16, 14, 16, 12),
            spacing=12,
        )
        return holder(VBox(cards, self.parts, None, spacing=0))

    def show_purses(self, purses: Purses) -> None:
        """Tell what is in both."""
        self.cards[Purse.CO_FINANCING].tell(*self._co_financing(purses.co_financing))
        funds = purses.cluster_funds
        overdrawn = funds is not None and funds.ungranted_oere < 0
        self.cards[Purse.CLUSTER_FUNDS].tell(*self._cluster_funds(funds), warning=overdrawn)

    def _co_financing(self, found: CoFinancing | None) -> tuple[str, str]:
        if found is None:
            return self.tr("Nothing yet"), self.tr("Make the first cost sharing")
        missing = self.tr("{amount} missing").format(amount=format_kroner(found.missing_oere))
        rest = missing if found.missing_oere else self.tr("all is paid")
        if not found.shared:
            rest = self.tr("not shared out yet")
        return format_kroner(found.amount_oere), f"{found.year} · {rest}"

    def _cluster_funds(self, found: ClusterFunds | None) -> tuple[str, str]:
        if found is None:
            return self.tr("Nothing yet"), self.tr("Write what the cluster has received")
        left = format_kroner(abs(found.ungranted_oere))
        words = self.tr("{amount} is not granted")
        if found.ungranted_oere < 0:
            words = self.tr("{amount} too much is granted")
        return format_kroner(found.received_oere), words.format(amount=left)

    def show_chosen(self, purse: Purse, part: Part) -> None:
        """Show what is chosen."""
        for key, card in self.cards.items():
            card.set_chosen(key is purse)
        self._telling = False
        self.parts.set_rows([Row(each, part_name(each), icon=_ICONS[each]) for each in PARTS[purse]])
        self.parts.set_current(part)
        self._telling = True

    def _part_chosen(self, part: object) -> None:
        if self._telling and isinstance(part, str):
            self.part_chosen.emit(part)


class PurseBar(Panel):
    """The same as a drop-down, for when there is no room for the pane. `chosen` carries a purse and a part."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("bar")
        names = {Purse.CO_FINANCING: self.tr("Co-financing"), Purse.CLUSTER_FUNDS: self.tr("Cluster funds")}
        choices = [
            Choice((purse, part), f"{names[purse]} · {part_name(part)}", _ICONS[part])
            for purse, parts in PARTS.items()
            for part in parts
        ]
        self.place = Combo(choices, name=self.tr("Purse"))
        self.place.chosen.connect(self.chosen)
        fix(self.place, min_width=320)
        self.setLayout(HBox(self.place, None, margins=(24, 8, 24, 8)))

    def show_chosen(self, purse: Purse, part: Part) -> None:
        """Show what is chosen."""
        self.place.set_value((purse, part))
