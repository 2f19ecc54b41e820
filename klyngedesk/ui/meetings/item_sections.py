"""The sections of an item under each other, in the body's order; those not written yet are offered below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.domain.meeting_states import BEFORE_SENT
from klyngedesk.services import agenda, open_follow_ups
from klyngedesk.services.agenda import ItemView, SectionView
from klyngedesk.ui.meetings import recommendation
from klyngedesk.ui.meetings.item_section import INDENT, SectionBox
from klyngedesk.ui.meetings.recommendation import RecommendationBox
from klyngedesk.ui.meetings.waiting import written_item
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.layouts import HBox, VBox

FIRST = ("recommendation", "case")
"""What a new item is begun with: shown although nothing is written."""


class ItemSections(QWidget):
    """Shows and stores the texts of one item. A section that was opened stays until another item is shown.

    An editor takes its time to make: those of one item are used again for the next that has the same sections.
    `arranged` tells that other sections are shown, `follow_ups_wanted` that the open follow-ups are to be put in.
    """

    arranged = Signal()
    follow_ups_wanted = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._item: ItemView | None = None
        self._opened: set[str] = set()
        self._boxes: dict[str, SectionBox] = {}
        self._spare: dict[str, SectionBox] = {}
        self._offered: list[QWidget] = []
        self._places = VBox(spacing=4)
        self._offers = QWidget()
        self._flow = FlowLayout(spacing=4)
        self._offers.setLayout(self._flow)
        offers = HBox((self._offers, 1), margins=(INDENT - 8, 0, INDENT, 0))
        self.setLayout(VBox(self._places, offers, spacing=4))

    def show_item(self, item: ItemView, parties: Sequence[str], *, editable: bool) -> None:
        """Show an item's sections, another item's or the same as they are stored now."""
        other = self._item is None or self._item.id != item.id
        if other:
            self._opened = set()
            for former in self._boxes.values():
                former.let_go()
            self._spare |= self._boxes
            self._boxes = {}
        self._item = item
        wanted = self._wanted(item, editable=editable)
        self._put_boxes([section for section in item.sections if section.key in wanted])
        for section in item.sections:
            box = self._boxes.get(section.key)
            if box is not None:
                box.refresh(section.text)
                box.lock(not editable)
            if isinstance(box, RecommendationBox):
                box.show_recommender(item.recommender, parties, other=other)
        self._offer(item, [section for section in item.sections if section.key not in wanted], editable=editable)
        self.arranged.emit()

    def flush(self) -> None:
        """Store what is being typed."""
        for box in self._boxes.values():
            box.flush()

    def stops(self) -> list[QWidget]:
        """Where Tab goes among the sections."""
        return [*(stop for box in self._boxes.values() for stop in box.stops()), *self._offered]

    def open_section(self, key: str) -> None:
        """Show a section that is empty and go there to write it."""
        self._opened.add(key)
        if self._item is not None:
            item = written_item(self._office.ask(agenda.item, self._item.id), self._office.unsaved)
            self.show_item(item, (), editable=True)
        if key in self._boxes:
            self._boxes[key].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wanted(self, item: ItemView, *, editable: bool) -> set[str]:
        written = {section.key for section in item.sections if section.text}
        new = editable and not written and item.parent_id is None
        return written | self._boxes.keys() | self._opened | (set(FIRST) if new else set())

    def _put_boxes(self, sections: Sequence[SectionView]) -> None:
        shown: dict[str, SectionBox] = {}
        for place, section in enumerate(sections):
            shown[section.key] = box = self._boxes.get(section.key) or self._take(section)
            if self._places.indexOf(box) != place:
                self._places.removeWidget(box)
                self._places.insertWidget(place, box)
            # A layout shows what is put in only later; until then it cannot be given the focus.
            box.show()
        self._spare |= {key: box for key, box in self._boxes.items() if key not in shown}
        for box in self._spare.values():
            box.hide()
        self._boxes = shown

    def _take(self, section: SectionView) -> SectionBox:
        box = self._spare.pop(section.key, None)
        if box is not None and box.is_for(section):
            box.begin(section.text)
            return box
        if box is not None:
            box.hide()
            box.deleteLater()
        if section.key == recommendation.KEY:
            return RecommendationBox(section, self._store, self._store_recommender)
        return SectionBox(section, self._store)

    def _offer(self, item: ItemView, sections: Sequence[SectionView], *, editable: bool) -> None:
        while self._flow.count():
            former = self._flow.takeAt(0)
            if former is not None:
                former.widget().hide()
                former.widget().deleteLater()
        self._offered = [*self._follow_ups(item), *(self._adding(section) for section in sections)]
        for button in self._offered:
            self._flow.addWidget(button)
        self._offers.setVisible(editable and bool(self._offered))

    def _adding(self, section: SectionView) -> Button:
        button = Button(self.tr("Add {section}").format(section=_inside(section.title)), "flat", "plus")
        button.setToolTip(section.help_text)
        button.clicked.connect(lambda _=False, key=section.key: self.open_section(key))
        return button

    def _follow_ups(self, item: ItemView) -> list[Button]:
        """What puts the open follow-ups under the item, where they belong or stand and are others now."""
        if item.state not in BEFORE_SENT:
            return []
        offer = self._office.ask(open_follow_ups.offer, item.id)
        if offer.current or not (offer.meant or offer.listed):
            return []
        update, insert = self.tr("Update the open follow-ups"), self.tr("Insert the open follow-ups")
        button = Button(update if offer.listed else insert, "flat", "refresh-cw" if offer.listed else "list-checks")
        button.setToolTip(self.tr("Puts a table of what is still open from earlier meetings under the item."))
        button.clicked.connect(self.follow_ups_wanted)
        return [button]

    def _store(self, key: str, text: FormattedText) -> bool:
        if self._item is None:
            return True
        title = next((section.title for section in self._item.sections if section.key == key), key)
        label = f"Ret {_inside(title)} i punkt {self._item.number}"
        field = f"item/{self._item.id}/text/{key}"
        return self._office.typed(label, field, agenda.set_text, self._item.id, key, text)

    def _store_recommender(self, value: object) -> bool:
        if self._item is None:
            return True
        label, field = f"Ret indstiller i punkt {self._item.number}", f"item/{self._item.id}/recommender"
        return self._office.typed(label, field, agenda.set_field, self._item.id, "recommender", value)


def _inside(title: str) -> str:
    """A heading inside a sentence: "økonomi"."""
    return title[:1].lower() + title[1:]
