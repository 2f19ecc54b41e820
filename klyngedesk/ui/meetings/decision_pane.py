"""What is decided on one item: outcome, text, reservations, who was away, and what follows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from klyngedesk.domain.decisions import Effect
from klyngedesk.domain.formatted import EMPTY, FormattedText, TextList
from klyngedesk.domain.meeting_states import MeetingState, Part
from klyngedesk.domain.plain import to_plain
from klyngedesk.services import agenda, minutes
from klyngedesk.services.agenda import AgendaRow, ItemView
from klyngedesk.services.meetings import MeetingView
from klyngedesk.services.minute_choices import MinuteChoices, minute_choices
from klyngedesk.services.minutes import DecisionView
from klyngedesk.services.minutes_lacking import Gap
from klyngedesk.ui.meetings.absences import Absences
from klyngedesk.ui.meetings.actions_box import ActionsBox
from klyngedesk.ui.meetings.decision_text import DecisionText
from klyngedesk.ui.meetings.forward_field import ForwardField
from klyngedesk.ui.meetings.home_box import HomeBox
from klyngedesk.ui.meetings.outcome_choice import OutcomeChoice
from klyngedesk.ui.meetings.recommendation import USUAL
from klyngedesk.ui.meetings.reservations import Reservations
from klyngedesk.ui.meetings.tab_order import chain
from klyngedesk.ui.meetings.waiting import written_decision
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.buttons import IconButton
from klyngedesk.ui.widgets.fields import Choice, Combo
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder, scroller
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel

_MARGIN, _MEASURE = 24, 860


class DecisionPane(Panel):
    """Shows and stores the decision on one item. `step_wanted` asks for the previous (-1) or next (1) item,
    `item_wanted` for one by id."""

    step_wanted = Signal(int)
    item_wanted = Signal(str)

    def __init__(self, office: Office) -> None:
        super().__init__("pane")
        self._office = office
        self._item_id = ""
        self._editable = False
        self._choices: MinuteChoices | None = None
        self._caption, self._title = Label("", "label"), Label("", "h2", wrap=True)
        self._back = IconButton("chevron-left", self.tr("Previous item (Ctrl+Alt+Up)"))
        self._next = IconButton("chevron-right", self.tr("Next item (Ctrl+Alt+Down)"))
        self._items = Combo(name=self.tr("Item"))
        self._locked = Banner("neutral", self.tr("The minutes are approved and locked"))
        self._well = _Well()
        self.outcomes = OutcomeChoice()
        self._forward, self._text = ForwardField(), DecisionText(office)
        self._reservations, self._absences, self._actions = Reservations(office), Absences(office), ActionsBox(office)
        self._home = HomeBox(office)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.step_wanted.emit(-1))
        self._next.clicked.connect(lambda: self.step_wanted.emit(1))
        self._items.chosen.connect(lambda key: self.item_wanted.emit(str(key)))
        self.outcomes.chosen.connect(self._choose)
        self._forward.committed.connect(self._store_forward)
        self._actions.arranged.connect(self._order_stops)
        self._text.reservation_wanted.connect(self._reservations.add)
        self._text.absence_wanted.connect(self._absences.ask)

    def _lay_out(self) -> None:
        head = HBox((self._caption, 1), self._back, self._next, spacing=4)
        keys = Label(self.tr("press 1–8"), "caption")
        page = VBox(
            VBox(head, self._items, self._title, spacing=2),
            self._locked,
            self._well,
            VBox(HBox(Label(self.tr("Outcome"), "strong"), None, keys), self.outcomes, spacing=6),
            self._forward,
            self._text,
            self._absences,
            self._reservations,
            VBox(Label(self.tr("Follow-up"), "strong"), self._actions, spacing=4),
            self._home,
            None,
            margins=(_MARGIN, 8, _MARGIN, 24),
            spacing=10,
        )
        self._items.hide()
        measured = holder(page)
        fix(measured, max_width=_MEASURE + 2 * _MARGIN)
        # What is left of a broad pane goes to the right of the measure, and only that.
        self.setLayout(VBox(scroller(Panel("pane", HBox((measured, 1000), None)))))

    def offer_items(self, offered: bool) -> None:
        """Let another item be chosen here, where there is no room for the agenda."""
        self._items.setVisible(offered)

    # -- what is shown

    def forget_choices(self) -> None:
        """Ask anew what can be chosen, the next time an item is shown."""
        self._choices = None

    def show_item(self, meeting: MeetingView, rows: Sequence[AgendaRow], item_id: str) -> None:
        """Show an item of a meeting; `rows` are its agenda without headings."""
        other = item_id != self._item_id
        if other:
            self.flush()
        self._item_id = item_id
        self._editable = meeting.may(Part.DECISIONS)
        if self._choices is None:
            self._choices = self._office.ask(minute_choices, meeting.id)
        item = self._office.ask(agenda.item, item_id)
        decision = written_decision(self._office.ask(minutes.decision, item_id), self._office.unsaved)
        self._show_head(rows, item)
        self._locked.setVisible(not self._editable and meeting.state is MeetingState.APPROVED)
        self._well.show_recommendation(item)
        self.outcomes.set_outcomes(self._choices.outcomes)
        self.outcomes.show_outcome(decision.outcome_id)
        self.outcomes.setEnabled(self._editable)
        self._show_forward(self._choices, decision, other=other)
        self._text.show_decision(item, decision, other=other, locked=not self._editable)
        self._show_below(meeting, self._choices, item, decision)
        self._home.show_item(item)
        self._order_stops()

    def _order_stops(self) -> None:
        above = (self.outcomes, self._forward, self._text, self._absences, self._reservations)
        parts = (*above, self._actions, self._home)
        chain([self._items, *(stop for part in parts for stop in part.stops())])

    def _show_head(self, rows: Sequence[AgendaRow], item: ItemView) -> None:
        keys = [row.id for row in rows]
        row = rows[keys.index(item.id)]
        last = next((each.number for each in reversed(rows) if each.depth == 0), "")
        parts = [self.tr("Item {number} of {count}").format(number=item.number, count=last)]
        parts += [self.tr("planned {time}").format(time=row.clock)] if row.clock else []
        parts += [self.tr("closed item")] if item.closed else []
        self._caption.setText(" · ".join(parts))
        self._title.setText(item.title)
        self._back.setEnabled(keys[0] != item.id)
        self._next.setEnabled(keys[-1] != item.id)
        self._items.set_choices([Choice(each.id, f"{each.number} {each.title}") for each in rows], item.id)

    def _show_forward(self, choices: MinuteChoices, decision: DecisionView, *, other: bool) -> None:
        self._forward.show_forward(choices.bodies, decision.forwarded_to_id, decision.forwarded_to, other=other)
        self._forward.setVisible(decision.effect is Effect.FORWARDED)
        self._forward.setEnabled(self._editable)

    def _show_below(self, meeting: MeetingView, choices: MinuteChoices, item: ItemView, decision: DecisionView) -> None:
        locked = not self._editable
        self._reservations.show_rows(item.id, item.number, decision.reservations, choices.parties, locked=locked)
        self._absences.show_item(meeting.id, item.id, item.number, locked=locked)
        names = [*USUAL, *(name for _, name in choices.parties)]
        may = meeting.may(Part.ACTIONS)
        self._actions.show_rows(item.id, item.number, decision.actions, names, meeting.day, locked=not may)

    # -- what the user does

    def go_to(self, gap: Gap) -> None:
        """Go to where something is missing."""
        stops = {
            Gap.TEXT: self._text.stops(),
            Gap.WHERE: self._forward.stops(),
            Gap.RESERVATION: self._reservations.stops(),
            **dict.fromkeys((Gap.WHO, Gap.DUE, Gap.WHO_AND_DUE), self._actions.stops()),
        }.get(gap) or (self.outcomes.first(),)
        stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Store what is being typed."""
        if self._item_id:
            for part in (self._forward, self._text, self._reservations, self._actions):
                part.flush()

    def choose_digit(self, digit: int) -> bool:
        """Choose an outcome by its digit; tells whether there is one."""
        return self._editable and self.outcomes.choose_digit(digit)

    def _choose(self, outcome_id: object) -> None:
        self._text.flush()
        chosen = str(outcome_id) if outcome_id else None
        label = f"Vælg udfald på punkt {self._text.number}"
        self._office.do(label, minutes.set_outcome, self._item_id, chosen)
        if self._forward.isVisible() and self._forward.is_empty():
            self._forward.ask()

    def _store_forward(self, body_id: object, words: str) -> None:
        label, field = f"Send punkt {self._text.number} videre", f"item/{self._item_id}/forward"
        chosen = str(body_id) if body_id else None
        self._office.typed(label, field, minutes.set_forwarded, self._item_id, chosen, words)


class _Well(Panel):
    """The recommendation, as a reminder of what is asked."""

    def __init__(self) -> None:
        super().__init__("well")
        self._words = Label("", "sub", wrap=True)
        self.setLayout(VBox(Label(self.tr("Recommendation"), "label"), self._words, margins=(12, 8, 12, 8), spacing=2))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_recommendation(self, item: ItemView) -> None:
        """Show an item's recommendation; nothing when it has none."""
        text = next((section.text for section in item.sections if section.key == "recommendation"), EMPTY)
        words = self.tr("{who} recommends, {what}").format(who=item.recommender or USUAL[0], what=_told(text))
        self._words.setText(words)
        self.setVisible(bool(text))


def _told(text: FormattedText) -> str:
    """A single at-point in the sentence, several numbered on lines of their own; other text as it is."""
    points = [item for block in text.blocks if isinstance(block, TextList) for item in block.items]
    if len(points) == 1 and len(text.blocks) == 1:
        return "".join(run.text for run in points[0].runs).strip()
    return f"\n{to_plain(text)}" if points else to_plain(text)
