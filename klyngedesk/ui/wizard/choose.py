"""Second step: a cluster of the catalogue, found by cluster, municipality or hospital."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.collation import sort_key
from klyngedesk.services.new_cluster import CatalogueCluster
from klyngedesk.ui.language import tr
from klyngedesk.ui.widgets.grouped_list import GroupedList, Heading, ListStyle, Row
from klyngedesk.ui.widgets.grouped_list.rows import Entry
from klyngedesk.ui.widgets.labels import IconLabel, Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder, scroller
from klyngedesk.ui.widgets.nothing_found import NothingFound
from klyngedesk.ui.widgets.pill import Pill
from klyngedesk.ui.widgets.search_field import SearchField
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Card
from klyngedesk.ui.wizard.draft import Draft
from klyngedesk.ui.wizard.step import WizardStep
from klyngedesk.ui.words import join_list

_STYLE = ListStyle(row_height=48, heading_height=40, heading_role="caption", low_pill=False)
_CARD_WIDTH, _LEAST_CARD_WIDTH = 288, 180
_LIST_WIDTH, _LIST_HEIGHT = 230, 200


class ChooseStep(WizardStep):
    """The list at the left, and at the right what comes with the current cluster."""

    def __init__(self, choices: Sequence[CatalogueCluster], taken: frozenset[str]) -> None:
        """`taken` are the names of the clusters that the store has already."""
        self._choices = [choice for choice in choices if choice.name not in taken]
        content = VBox(spacing=12)
        super().__init__(
            self.tr("Which cluster do you work for?"),
            self.tr("The list follows public sources. You can correct everything afterwards."),
            content,
        )
        self.search = SearchField(self.tr("Search for cluster, municipality or hospital"))
        self.list = GroupedList(self.tr("Clusters"), _STYLE)
        self._nothing = NothingFound(self.list, 16)
        self._facts = _ClusterCard()
        card = Card(margins=(1, 8, 1, 8))
        card.body.add((self.list, 1))
        fix(self.list, min_height=_LIST_HEIGHT, min_width=_LIST_WIDTH)
        content.add(self.search, (HBox((card, 1), self._facts, spacing=16), 1))
        self.search.typed.connect(self._show)
        self.search.entered.connect(self.list.setFocus)
        self.list.current_changed.connect(self._chosen)
        self.list.opened.connect(lambda _: self.go_on.emit())
        self._show("")

    def _show(self, text: str) -> None:
        words = text.casefold().split()
        found = [choice for choice in self._choices if all(word in _said(choice) for word in words)]
        self.list.set_rows(_entries(found, self.tr("Should be reviewed")))
        self._nothing.search(text)
        if text:
            self.list.select_first()
        self._chosen(self.list.current_key())

    def _chosen(self, key: Hashable) -> None:
        self._facts.show_cluster(self._choice())
        self.changed.emit()

    def _choice(self) -> CatalogueCluster | None:
        return next((choice for choice in self._choices if choice.name == self.list.current_key()), None)

    def show_draft(self, draft: Draft) -> None:
        if draft.choice is not None:
            self.list.set_current(draft.choice.name)

    def read(self, draft: Draft) -> Draft:
        return draft.from_choice(self._choice())

    def ready(self) -> bool:
        return self._choice() is not None

    def first_field(self) -> QWidget:
        return self.search.edit

    def narrow(self, narrow: bool) -> None:
        self._facts.setVisible(not narrow)


class _ClusterCard(Card):
    """Hospital, municipalities, and what is made for the cluster."""

    def __init__(self) -> None:
        super().__init__(margins=(1, 1, 1, 1))
        self._name, self._region = Label("", "h3", wrap=True), Label("", "sub", wrap=True)
        self._hospital, self._municipalities = Label("", wrap=True), Label("", wrap=True)
        self._pill = Pill(self.tr("Should be reviewed"), "warn")
        self._doubt = Label(self.tr("The sources do not agree on the municipalities."), "caption", wrap=True)
        self._none = Label(self.tr("Choose a cluster in the list, and see what comes with it."), "sub", wrap=True)
        self._facts = holder(
            VBox(
                *(self._name, self._region, HBox(self._pill, None), self._doubt, 4),
                *(Label(self.tr("Hospital"), "label"), self._hospital, 4),
                *(Label(self.tr("Municipalities"), "label"), self._municipalities, 4),
                Label(self.tr("Comes with it"), "label"),
                *(self._line(text) for text in self._with_it()),
                None,
                spacing=4,
            )
        )
        self.body.add((scroller(holder(VBox(self._none, self._facts, None, margins=(15, 11, 15, 11)))), 1))
        fix(self, min_width=_LEAST_CARD_WIDTH, max_width=_CARD_WIDTH)
        self.show_cluster(None)

    def _with_it(self) -> tuple[str, ...]:
        return self.tr("Political and professional level"), self.tr("Seats by the agreement"), self.tr("Deadlines")

    def _line(self, text: str) -> HBox:
        return HBox(IconLabel("check", "ok"), (Label(text), 1), spacing=8)

    def show_cluster(self, choice: CatalogueCluster | None) -> None:
        """Show a cluster, or what to do when none is chosen."""
        self._none.setVisible(choice is None)
        self._facts.setVisible(choice is not None)
        if choice is None:
            return
        self._name.setText(choice.name)
        self._region.setText(choice.region)
        self._hospital.setText(choice.hospital)
        self._municipalities.setText(join_list(sorted((each.name for each in choice.municipalities), key=sort_key)))
        for widget in (self._pill, self._doubt):
            widget.setVisible(not choice.certain)


def _said(choice: CatalogueCluster) -> str:
    names = " ".join(each.name for each in choice.municipalities)
    return f"{choice.name} {choice.region} {choice.hospital} {names}".casefold()


def _entries(choices: Sequence[CatalogueCluster], uncertain: str) -> list[Entry]:
    entries: list[Entry] = []
    for region in dict.fromkeys(choice.region for choice in choices):
        entries.append(Heading(region, token="text2"))
        entries += [_row(choice, uncertain) for choice in choices if choice.region == region]
    return entries


def _row(choice: CatalogueCluster, uncertain: str) -> Row:
    count = tr("%Ln municipality(s)", "", len(choice.municipalities))
    told = f"{count} · {choice.hospital}"
    return Row(choice.name, choice.name, told, pill="" if choice.certain else uncertain, tone="warn")
