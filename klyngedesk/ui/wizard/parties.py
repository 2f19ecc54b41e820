"""Third step: the cluster's name, its hospital and municipalities, and which of them is co-chairing."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.collation import sort_key
from klyngedesk.domain.problems import refuse
from klyngedesk.services.new_cluster import Municipality
from klyngedesk.ui.dialogs.base import row_of
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField, SuggestField, TextField
from klyngedesk.ui.widgets.grouped_list import GroupedList, Heading, ListStyle, Row
from klyngedesk.ui.widgets.grouped_list.rows import Entry, Mark
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.nothing_found import NothingFound
from klyngedesk.ui.widgets.search_field import SearchField
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Card
from klyngedesk.ui.wizard.draft import Draft
from klyngedesk.ui.wizard.step import WizardStep

_STYLE = ListStyle(row_height=36, heading_height=36, heading_role="caption", lines=False)
_LIST_HEIGHT = 240


class PartiesStep(WizardStep):
    """Municipalities are put in and taken out by Space, Enter, a double click or the row's button."""

    def __init__(self, municipalities: Sequence[Municipality], taken: frozenset[str]) -> None:
        """`taken` are the names of the clusters that the store has already."""
        self._taken = taken
        self._all = {each.code: each for each in municipalities}
        self._chosen: list[str] = []
        self._region = ""
        content = VBox(spacing=12)
        super().__init__(
            self.tr("Who takes part?"),
            self.tr("Region, psychiatry, general practice and the patients' committee come with the region."),
            content,
        )
        self._doubt = Banner(
            "warn",
            self.tr("Should be reviewed"),
            self.tr("The sources do not agree on the municipalities of this cluster."),
        )
        self.name = FormField(self.tr("The cluster's name"), TextField())
        self.hospital = FormField(self.tr("Hospital"), TextField())
        regions = list(dict.fromkeys(each.region for each in municipalities))
        self.region = FormField(self.tr("Region"), SuggestField(regions))
        self.co_chair = FormField(
            self.tr("Co-chairing municipality"), Combo(), help_text=self.tr("It hosts the secretariat.")
        )
        content.add(self._doubt, row_of(self.name, self.region), row_of(self.hospital, self.co_chair))
        content.add((self._list_part(), 1))
        self.name.edited.connect(self.changed)
        self.region.edited.connect(self._region_typed)

    def _list_part(self) -> QWidget:
        self.filter = SearchField(self.tr("Find municipality"))
        self.list = GroupedList(self.tr("Municipalities"), _STYLE, letters=" ")
        self._nothing = NothingFound(self.list, 16)
        fix(self.list, min_height=_LIST_HEIGHT)
        self._count = Label("", "strong")
        card = Card(margins=(1, 4, 1, 4))
        card.body.add((self.list, 1))
        self.filter.typed.connect(lambda _: self._show())
        self.filter.entered.connect(self.list.setFocus)
        for signal in (self.list.opened, self.list.action_pressed, self.list.key_pressed):
            signal.connect(self._toggle)
        return holder(VBox(HBox((self._count, 1), (self.filter, 1), spacing=16), (card, 1)))

    # -- municipalities

    def _toggle(self, code: Hashable, _letter: str = "") -> None:
        key = str(code)
        if key in self._chosen:
            self._chosen.remove(key)
        else:
            self._chosen.append(key)
        self._show()
        self._show_co_chairs(self.co_chair.value())
        self.changed.emit()

    def _region_typed(self) -> None:
        self._region = str(self.region.value())
        self._show()

    def _show(self) -> None:
        words = self.filter.text().casefold()
        found = [each for each in self._all.values() if words in each.name.casefold()]
        regions = dict.fromkeys(each.region for each in self._all.values())
        entries: list[Entry] = []
        for region in sorted(regions, key=lambda name: name != self._region):
            inside = [each for each in found if each.region == region]
            if inside:
                entries.append(Heading(region, token="text2"))
                entries += [self._row(each) for each in sorted(inside, key=self._order)]
        self.list.set_rows(entries)
        self._nothing.search(self.filter.text())
        self._count.setText(self.tr("%Ln municipality(s) in the cluster", "", len(self._chosen)))

    def _order(self, each: Municipality) -> str:
        return sort_key(each.name)

    def _row(self, each: Municipality) -> Row:
        if each.code not in self._chosen:
            spoken = self.tr("{name}, not in the cluster").format(name=each.name)
            return Row(each.code, each.name, action=self.tr("Add"), spoken=spoken, quiet=True)
        mark = Mark("check", "ok", spoken=self.tr("in the cluster"))
        return Row(each.code, each.name, marks=(mark,), action=self.tr("Take out"))

    def _show_co_chairs(self, current: object) -> None:
        combo: QObject = self.co_chair.editor.widget()
        assert isinstance(combo, Combo)
        chosen = sorted((self._all[code] for code in self._chosen), key=self._order)
        none = Choice("", self.tr("Not decided"))
        kept = current if current in self._chosen else ""
        combo.set_choices([none, *(Choice(each.code, each.name) for each in chosen)], kept)

    # -- the step

    def show_draft(self, draft: Draft) -> None:
        wanted = draft.wanted
        self._doubt.setVisible(not wanted.certain)
        self._region = wanted.region
        self._chosen = list(wanted.municipalities)
        for field, value in ((self.name, wanted.name), (self.hospital, wanted.hospital), (self.region, wanted.region)):
            field.begin(value)
        self.filter.clear()
        self._show()
        self._show_co_chairs(wanted.co_chair)

    def read(self, draft: Draft) -> Draft:
        name = str(self.name.value())
        if not name:
            raise refuse("cluster.no_name", "name")
        if name in self._taken:
            raise refuse("cluster.known", "name", name=name)
        wanted = replace(
            draft.wanted,
            name=name,
            region=str(self.region.value()),
            hospital=str(self.hospital.value()),
            municipalities=tuple(self._chosen),
            co_chair=str(self.co_chair.value() or ""),
        )
        return replace(draft, wanted=wanted)

    def ready(self) -> bool:
        return bool(self.name.value())

    def first_field(self) -> QWidget:
        empty = not self.name.value()
        return (self.name if empty else self.co_chair).editor.widget()
