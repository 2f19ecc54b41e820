"""The facts of a focus area, and who takes part in it."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import FocusState, Level
from klyngedesk.services import focus
from klyngedesk.services.focus import LEVELS, AreaFields, AreaView, Candidate
from klyngedesk.ui.dialogs.base import BaseDialog, row_of
from klyngedesk.ui.finance.forms import choice_field, day_field, day_of, text_field
from klyngedesk.ui.focus.checks import Checks
from klyngedesk.ui.focus.forms import suggest_field
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.fields import Choice, FormField
from klyngedesk.ui.widgets.grouped_list import GroupedList, Heading, ListStyle, Row
from klyngedesk.ui.widgets.grouped_list.rows import Entry
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.words import title_word

_PARTY_LIST = ListStyle(row_height=32, heading_height=32, heading_role="caption", lines=False, heading_left=12, left=12)


class AreaDialog(BaseDialog):
    """A new focus area, or the facts of one; `made` is the id of a new one."""

    def __init__(self, parent: QWidget, office: Office, area: AreaView | None) -> None:
        super().__init__(parent, self.tr("New focus area") if area is None else self.tr("Edit focus area"))
        self._office, self._shown = office, area
        self.made = ""
        fields = area.fields if area else AreaFields("", clusters=(office.cluster_id,))
        self._choices = office.ask(focus.area_choices)
        self._facts(fields)
        self._period(fields)
        self._clusters(fields)
        self.set_primary(self.tr("Make focus area") if area is None else self.tr("Store"))

    def _facts(self, fields: AreaFields) -> None:
        self.title = self.name_field("title", text_field(self.tr("Title"), fields.title))
        levels = [Choice(level, title_word(level)) for level in _levels(fields.level)]
        self.level = choice_field(self.tr("Chosen by"), levels, fields.level)
        states = [Choice(state, title_word(state)) for state in FocusState]
        self.state = choice_field(self.tr("State"), states, fields.state)
        groups = self._choices.target_groups
        self.target = suggest_field(self.tr("Target group"), groups, fields.target_group)
        self.responsible = suggest_field(self.tr("Responsible"), self._choices.people, fields.responsible)
        self.body.add(self.title, row_of(self.level, self.state), row_of(self.target, self.responsible))

    def _period(self, fields: AreaFields) -> None:
        today = self._office.ask(lambda work: work.today)
        open_end = self.tr("Empty: until further notice.")
        self.starts = self.name_field("starts_on", day_field(self.tr("First day"), fields.starts_on, today))
        last = day_field(self.tr("Last day"), fields.ends_on, today, help_text=open_end)
        self.ends = self.name_field("ends_on", last)
        self.body.add(row_of(self.starts, self.ends))

    def _clusters(self, fields: AreaFields) -> None:
        self.clusters = self.name_field("clusters", FormField(self.tr("Clusters"), Checks(self._choices.clusters)))
        self.clusters.set_value(fields.clusters)
        self.body.add(self.clusters)
        self.clusters.setVisible(len(self._choices.clusters) > 1)

    def submit(self) -> None:
        level, state, chosen = self.level.value(), self.state.value(), self.clusters.value()
        assert isinstance(level, Level)
        assert isinstance(state, FocusState)
        assert isinstance(chosen, tuple)
        fields = AreaFields(
            title=str(self.title.value()),
            state=state,
            level=level,
            clusters=chosen,
            target_group=str(self.target.value()),
            responsible=str(self.responsible.value()),
            starts_on=day_of(self.starts),
            ends_on=day_of(self.ends),
        )
        if self._shown is None:
            self.made = self._office.attempt(f"Nyt fokusområde {fields.title}".strip(), focus.new_area, fields)
        else:
            label = f"Ret fokusområdet {self._shown.fields.title}"
            self._office.attempt(label, focus.change_area, self._shown.id, fields)


class _TickList(GroupedList):
    """Enter is the dialog's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class PartiesDialog(BaseDialog):
    """Who takes part: Space or a click puts an organisation on or off."""

    def __init__(self, parent: QWidget, office: Office, area: AreaView) -> None:
        super().__init__(parent, self.tr("Organisations that take part"), area.fields.title)
        self._office, self._shown = office, area
        self._rows = office.ask(focus.candidates, area.id, office.cluster_id)
        self._on = {row.id for row in self._rows if row.takes_part}
        self.list = _TickList(self.tr("Organisations"), _PARTY_LIST, letters=" ", clear=False)
        self.list.key_pressed.connect(lambda key, _: self._toggle(key))
        self.list.clicked.connect(lambda _: self._toggle(self.list.current_key()))
        fix(self.list, min_height=360)
        self._count = Label("", "caption")
        self.body.add((self.list, 1), self._count)
        self.set_primary(self.tr("Store"))
        self._show()
        self.list.setFocus()

    def _toggle(self, key: Hashable) -> None:
        if isinstance(key, str):
            self._on ^= {key}
            self._show()

    def _show(self) -> None:
        entries: list[Entry] = []
        for heading, inside in ((self.tr("Parties of the cluster"), True), (self.tr("Others"), False)):
            rows = [self._row(row) for row in self._rows if row.in_cluster is inside]
            entries += [Heading(heading), *rows] if rows else []
        self.list.set_rows(entries)
        self._count.setText(self.tr("%Ln organisation(s) take part", "", len(self._on)))

    def _row(self, row: Candidate) -> Row:
        on = row.id in self._on
        said = self.tr("takes part") if on else self.tr("does not take part")
        return Row(
            row.id,
            row.name,
            icon="circle-check" if on else "circle",
            icon_token="accent" if on else "text3",
            spoken=f"{row.name}, {said}",
        )

    def submit(self) -> None:
        chosen = [row.id for row in self._rows if row.id in self._on]
        label = f"Vælg deltagere i {self._shown.fields.title}"
        self._office.attempt(label, focus.choose_parties, self._shown.id, chosen)


def _levels(current: Level) -> tuple[Level, ...]:
    return LEVELS if current in LEVELS else (*LEVELS, current)
