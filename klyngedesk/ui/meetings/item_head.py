"""The head of the item editor: number, title, and the fields in one line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from klyngedesk.domain.kinds import ItemKind
from klyngedesk.services import agenda
from klyngedesk.services.agenda import ItemView
from klyngedesk.services.item_choices import ItemChoices
from klyngedesk.ui.meetings.autosave import Autosave
from klyngedesk.ui.meetings.cpr_hint import CprHint
from klyngedesk.ui.meetings.minutes_field import MinutesField, minutes_text
from klyngedesk.ui.meetings.title_field import TitleField
from klyngedesk.ui.office import Office
from klyngedesk.ui.theme import theme
from klyngedesk.ui.widgets.buttons import IconButton
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField, SuggestField, TextField
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel
from klyngedesk.ui.words import title_word


class ItemHead(Panel):
    """Shows and stores what an item is; its texts are below."""

    def __init__(self, office: Office) -> None:
        super().__init__("bar")
        self._office = office
        self._item: ItemView | None = None
        self._caption = Label("", "label")
        self._more = IconButton("ellipsis", self.tr("More about the item"))
        self._more.hide()
        self.title = TitleField(self.tr("Title"), self.tr("Title of the item"))
        self._title_saving = Autosave(self.title, self._store_title)
        self._hint = CprHint()
        self._make_fields()
        self._row = holder(FlowLayout(*self._fields, spacing=6))
        self._roomy: bool | None = None
        self._share_room()
        top = HBox(self._caption, None, self._more)
        self._facts = Label("", "sub", wrap=True)
        below = (self._row, self._minutes.error_line(), self._neutral)
        self.setLayout(VBox(top, self.title, self._hint, self._facts, *below, margins=(24, 8, 18, 12)))

    def _make_fields(self) -> None:
        kinds = [Choice(kind, title_word(kind)) for kind in ItemKind]
        access = [Choice(False, self.tr("Open"), "lock-open"), Choice(True, self.tr("Closed"), "lock")]
        self._kind = self._field(self.tr("Type"), Combo(kinds), "kind", width=132)
        self._parties, self._areas = SuggestField(), Combo()
        self._presenter = self._field(self.tr("Presenter"), self._parties, "presenter")
        self._minutes = self._field(self.tr("Time"), MinutesField(), "minutes", width=70)
        self._focus = self._field(self.tr("Focus area"), self._areas, "focus_area_id")
        self._access = self._field(self.tr("Access"), Combo(access), "closed", width=110)
        self._fields = (self._kind, self._presenter, self._minutes, self._focus, self._access)
        self._neutral = self._field(
            self.tr("Neutral title"),
            TextField(self.tr("Shown on the open agenda in place of the title")),
            "neutral_title",
        )

    def _field(self, label: str, editor: QWidget, field: str, *, width: int | None = None) -> FormField:
        made = FormField(label, editor, width=width)
        made.committed.connect(lambda value: self._commit(made, field, value))
        if isinstance(editor, Combo | SuggestField):
            editor.chosen.connect(lambda *_: made.flush())
        return made

    def set_menu(self, menu: QMenu) -> None:
        """Offer more to do with the item, by the button at the right."""
        self._more.set_menu(menu)
        self._more.show()

    def show_item(self, item: ItemView, choices: ItemChoices, *, editable: bool) -> None:
        """Show an item, another one or the same as it is stored now."""
        other = self._item is None or self._item.id != item.id
        self._item = item
        self._caption.setText(self._caption_of(item))
        (self._title_saving.begin if other else self._title_saving.refresh)(item.title)
        self._hint.look_at(item.title)
        self._offer(item, choices)
        self._show_values(item, other=other)
        self.title.setReadOnly(not editable)
        self._facts.setText(self._told(item))
        self._facts.setVisible(not editable and not item.heading)
        self._row.setVisible(editable and not item.heading)
        self._neutral.setVisible(editable and item.closed and not item.heading)

    def _told(self, item: ItemView) -> str:
        """What the fields say, as one line for reading."""
        minutes = minutes_text(item.minutes)
        closed = self.tr("closed item") if item.closed else ""
        neutral = f"»{item.neutral_title}«" if item.closed and item.neutral_title else ""
        facts = (
            title_word(item.kind),
            item.presenter,
            minutes,
            self._areas.currentText() if item.focus_area_id else "",
            closed,
            neutral,
        )
        return " · ".join(fact for fact in facts if fact)

    def _offer(self, item: ItemView, choices: ItemChoices) -> None:
        areas = [Choice(key, title) for key, title in choices.focus_areas]
        self._parties.set_suggestions(choices.parties)
        self._areas.set_choices([Choice(None, self.tr("None")), *areas], item.focus_area_id)
        self._parties.setToolTip(item.presenter)

    def _show_values(self, item: ItemView, *, other: bool) -> None:
        values = (item.kind, item.presenter, item.minutes, item.focus_area_id, item.closed, item.neutral_title)
        for field, value in zip((*self._fields, self._neutral), values, strict=True):
            (field.begin if other else field.set_value)(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Let the fields with names be longer where there is room; in little room the five make one line."""
        roomy = self.width() / theme().scale >= _ROOMY
        if roomy != self._roomy:
            self._roomy = roomy
            fix(self._presenter, width=260 if roomy else 160)
            fix(self._focus, width=200 if roomy else 138)

    def _caption_of(self, item: ItemView) -> str:
        if item.heading:
            return self.tr("Heading")
        words = self.tr("Item {number}").format(number=item.number)
        return self.tr("{item} · added after the agenda was sent").format(item=words) if item.late else words

    def stops(self) -> list[QWidget]:
        """Where Tab goes, from the title on."""
        return [self.title, *(field.editor.widget() for field in (*self._fields, self._neutral))]

    def flush(self) -> None:
        """Store what is being typed."""
        self._title_saving.flush()
        if self._item is not None:
            for field in (*self._fields, self._neutral):
                field.flush()

    def _store_title(self, value: object) -> bool:
        self._hint.look_at(str(value))
        return self._typed(f"Ret titlen på {self._what()}", "title", agenda.set_field, "title", value)

    def _commit(self, form: FormField, field: str, value: object) -> None:
        if not self._store(field, value):
            form.keep()

    def _store(self, field: str, value: object) -> bool:
        label = f"{_STEPS[field]} {self._what()}"
        if field == "presenter":
            return self._typed(label, field, agenda.set_presenter, str(value))
        return self._typed(label, field, agenda.set_field, field, value)

    def _typed(self, label: str, field: str, use_case: Callable[..., None], *values: object) -> bool:
        if self._item is None:
            return True
        return self._office.typed(label, f"item/{self._item.id}/{field}", use_case, self._item.id, *values)

    def _what(self) -> str:
        """The item inside the name of a step; names of steps are stored, so they are Danish."""
        return "overskriften" if self._item is None or self._item.heading else f"punkt {self._item.number}"


_ROOMY = 860
_STEPS = {
    "kind": "Vælg type på",
    "presenter": "Ret oplæg på",
    "minutes": "Ret tid på",
    "focus_area_id": "Vælg fokusområde på",
    "closed": "Vælg adgang på",
    "neutral_title": "Ret neutral titel på",
}
