"""Fourth step: the two levels, how many seats each kind of organisation has in them, and from when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from klyngedesk.domain.kinds import OrganisationKind
from klyngedesk.domain.near_dates import parse_date_near
from klyngedesk.domain.problems import Refused
from klyngedesk.domain.typed_numbers import parse_count
from klyngedesk.services.new_cluster import LevelPlan, SeatNumber, checked_seats, seat_count
from klyngedesk.ui.widgets.fields import AmountField, DateField, FormField
from klyngedesk.ui.widgets.flow_layout import FlowLayout
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox
from klyngedesk.ui.widgets.surfaces import Card
from klyngedesk.ui.wizard.draft import Draft
from klyngedesk.ui.wizard.step import WizardStep
from klyngedesk.ui.words import date_text, title_word

_NUMBER_WIDTH = 136
_DATE_WIDTH = 256


class LevelsStep(WizardStep):
    """A card a level; the numbers are those its rules ask for until they are changed here."""

    def __init__(self, today: date) -> None:
        content = VBox()
        super().__init__(
            self.tr("Bodies and seats"),
            self.tr("The seats are made vacant. You put people on them afterwards."),
            content,
        )
        self._cards: list[LevelCard] = []
        self._box = VBox(spacing=12)
        editor = DateField(lambda text: parse_date_near(text, today) if text.strip() else None, date_text)
        help_text = self.tr("Meetings from that day on find the seats in place.")
        self.since = FormField(self.tr("The seats hold from"), editor, width=_DATE_WIDTH, help_text=help_text)
        content.add(self._box, 4, self.since, None)

    def show_draft(self, draft: Draft) -> None:
        for former in self._cards:
            self._box.removeWidget(former)
            former.deleteLater()
        self._cards = [LevelCard(plan, len(draft.wanted.municipalities)) for plan in draft.wanted.levels]
        for card in self._cards:
            self._box.add(card)
        self.since.begin(draft.wanted.since)

    def read(self, draft: Draft) -> Draft:
        since = self.since.value()
        levels = tuple(card.plan() for card in self._cards)
        wanted = replace(draft.wanted, levels=levels, since=since if isinstance(since, date) else None)
        return replace(draft, wanted=wanted)

    def first_field(self) -> QWidget | None:
        return self._cards[0].first_field() if self._cards else self.since.editor.widget()


class LevelCard(Card):
    """The seats of one body, with their number in all."""

    def __init__(self, plan: LevelPlan, municipalities: int) -> None:
        super().__init__()
        self._plan, self._municipalities = plan, municipalities
        self._fields = {each.kind: self._field(each) for each in plan.seats}
        self._total = Label("", "caption")
        self.body.add(HBox(Label(plan.name, "strong"), None, self._total))
        self.body.add(FlowLayout(*self._fields.values(), spacing=12))
        if plan.offered:
            names = ", ".join(title_word(kind) for kind in sorted(plan.offered))
            told = self.tr("{kinds}: the seats are registered as offered from the first day.")
            self.body.add(Label(told.format(kinds=names), "caption", wrap=True))
        for field in self._fields.values():
            field.edited.connect(self._count)
        self._count()

    def _field(self, each: SeatNumber) -> FormField:
        title = title_word(each.kind)
        if each.kind is OrganisationKind.MUNICIPALITY and each.each:
            title = self.tr("Each municipality")
        made = FormField(title, AmountField(lambda text: checked_seats(parse_count(text)), str), width=_NUMBER_WIDTH)
        made.set_value(each.number)
        return made

    def _count(self) -> None:
        try:
            total = seat_count(self.plan(), self._municipalities)
        except (Refused, ValueError):
            self._total.setText("")
        else:
            self._total.setText(self.tr("%Ln seat(s)", "", total))

    def plan(self) -> LevelPlan:
        """The plan with the numbers typed; raises Refused for what is no number."""
        seats = [replace(each, number=int(str(self._fields[each.kind].value()))) for each in self._plan.seats]
        return replace(self._plan, seats=tuple(seats))

    def first_field(self) -> QWidget | None:
        """The first number."""
        return next((field.editor.widget() for field in self._fields.values()), None)
