"""The wizard itself: the steps at the left, one of them at a time, and the way on and back at the bottom."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from klyngedesk.domain.problems import Refused
from klyngedesk.services import clusters, new_cluster, settings
from klyngedesk.services.new_cluster import NewCluster
from klyngedesk.ui.help.keys import help_by_f1
from klyngedesk.ui.office import Office
from klyngedesk.ui.refusals import problem_words
from klyngedesk.ui.theme import dress_window, px, theme
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder
from klyngedesk.ui.widgets.sizes import fix
from klyngedesk.ui.widgets.surfaces import Panel
from klyngedesk.ui.widgets.tab_order import tab_as_laid_out
from klyngedesk.ui.wizard.choose import ChooseStep
from klyngedesk.ui.wizard.draft import Draft
from klyngedesk.ui.wizard.levels import LevelsStep
from klyngedesk.ui.wizard.parties import PartiesStep
from klyngedesk.ui.wizard.rail import StepRail
from klyngedesk.ui.wizard.step import WizardStep
from klyngedesk.ui.wizard.welcome import WelcomeStep
from klyngedesk.ui.wizard.you import YouStep

_SIZE = (1040, 664)
_RAIL_WIDTH = 264
_NARROW = 760
_AROUND = 40
_CHOOSE = 1

Outcome = Literal["", "made", "example"]


class WizardDialog(QDialog):
    """`outcome` tells how it ended: a cluster was made (`made_id`), the example is wanted, or empty for neither.

    Nothing is stored before the last step's button. `draft` is what was gathered.
    """

    def __init__(self, office: Office, parent: QWidget | None, *, offer_example: bool) -> None:
        super().__init__(parent)
        dress_window(self)
        self._office, self._offer_example = office, offer_example
        self.outcome: Outcome = ""
        self.made_id = ""
        self.draft = self._first_draft()
        self.setWindowTitle(self.tr("New cluster"))
        self._names = (
            *(self.tr("Welcome"), self.tr("Choose cluster"), self.tr("Who takes part")),
            *(self.tr("Bodies and seats"), self.tr("You and the members")),
        )
        self._stack, self._rail = QStackedWidget(), StepRail(self._names)
        self._add_steps()
        self._notice = Banner("err", "")
        self._notice.hide()
        self._side = self._make_side()
        right = VBox(
            holder(VBox(self._notice, margins=(32, 12, 32, 0))), (self._stack, 1), self._make_foot(), spacing=0
        )
        self.setLayout(HBox(self._side, (Panel("dialog", right), 1), spacing=0))
        self.next.setDefault(True)
        help_by_f1(self, "kom-godt-i-gang")
        self.fit(self.screen().availableSize())
        self._show_step(0)

    def _first_draft(self) -> Draft:
        levels = tuple(self._office.ask(new_cluster.level_plans))
        wanted = NewCluster("", levels=levels, since=self._office.ask(new_cluster.first_day))
        return Draft(wanted, own=self._office.ask(settings.own_facts))

    def _add_steps(self) -> None:
        taken = frozenset(row.name for row in self._office.ask(clusters.clusters))
        municipalities = new_cluster.municipality_choices()
        welcome = WelcomeStep(self._office)
        welcome.leaving.connect(self.reject)
        self.steps: tuple[WizardStep, ...] = (
            welcome,
            ChooseStep(new_cluster.cluster_choices(), taken),
            PartiesStep(municipalities, taken),
            LevelsStep(self._office.ask(lambda work: work.today)),
            YouStep(),
        )
        for step in self.steps:
            self._stack.addWidget(step)
            step.changed.connect(self._show_ways)
            step.go_on.connect(self.go_on)

    def _make_side(self) -> QWidget:
        safe = Label(
            self.tr("Everything is stored on your own pc or drive. Nothing is sent out."), "caption", wrap=True
        )
        head = (Label("Klyngedesk", "h2"), Label(self.tr("A good start"), "sub"), 16, self._rail)
        side = Panel("side", VBox(*head, None, safe, margins=(24, 28, 24, 24), spacing=2))
        fix(side, width=_RAIL_WIDTH)
        return side

    def _make_foot(self) -> QWidget:
        self.aside, self.back = Button("", "flat"), Button(self.tr("Back"))
        self.next = Button(self.tr("Go on"), "primary")
        self._later = Button(self.tr("Not now"), "flat")
        for button in (self.aside, self._later, self.back):
            button.setAutoDefault(True)
        self.aside.clicked.connect(self._go_aside)
        self._later.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self._show_step(self.number() - 1))
        self.next.clicked.connect(self.go_on)
        return Panel("foot", HBox(self.aside, self._later, None, self.back, self.next, margins=(24, 12, 32, 12)))

    # -- where one is

    def number(self) -> int:
        """The step that is shown, counted from 0."""
        return self._stack.currentIndex()

    def _show_step(self, number: int) -> None:
        step = self.steps[number]
        step.show_draft(self.draft)
        self._notice.hide()
        self._stack.setCurrentWidget(step)
        tab_as_laid_out(self)
        self._rail.show_current(number)
        self._show_ways()
        # Hiding the former step moves the focus by itself first.
        QTimer.singleShot(0, self, lambda: step.begin(self.next))

    def _show_ways(self) -> None:
        number = self.number()
        last = number == len(self.steps) - 1
        asides = {0: self.tr("See the example") if self._offer_example else "", _CHOOSE: self.tr("Mine is not listed")}
        self.aside.show_as(asides.get(number, ""))
        self.aside.setVisible(bool(asides.get(number, "")))
        self._later.setVisible(number == 0)
        self.back.setEnabled(number > 0)
        self.next.setEnabled(self.steps[number].ready())
        self.next.show_as(self.tr("Make cluster") if last else self.tr("Go on"))

    # -- ways

    def go_on(self) -> None:
        """Take the step's answers along to the next one; after the last the cluster is made."""
        number = self.number()
        self._notice.hide()
        if not (self.steps[number].ready() and self.steps[number].check()):
            return
        try:
            self.draft = self.steps[number].read(self.draft)
            if number < len(self.steps) - 1:
                self._show_step(number + 1)
            else:
                self._make()
        except Refused as refused:
            self._show_refusal(refused)

    def _go_aside(self) -> None:
        if self.number() == 0:
            self.outcome = "example"
            self.accept()
        else:
            self.draft = self.draft.from_choice(None)
            self._show_step(_CHOOSE + 1)

    def _make(self) -> None:
        wanted = self.draft.cluster()
        # Last what cannot be made twice: whatever is refused, the user can go on from here.
        if self.draft.own != self._office.ask(settings.own_facts):
            self._office.desk.note("Skriv dit navn til papirerne", settings.set_own_facts, self.draft.own)
        self.made_id = self._office.attempt(f"Opret {wanted.name}", new_cluster.create_cluster, wanted)
        self.outcome = "made"
        self.accept()

    def _show_refusal(self, refused: Refused) -> None:
        told = problem_words(type(refused.problems[0])(refused.problems[0].code, refused.problems[0].facts))
        self._notice.say(told.happened, " ".join(part for part in (told.safe, told.do) if part))
        self._notice.show()

    # -- room

    def fit(self, room: QSize) -> None:
        """Take the usual size, or as much of it as a screen of that size (pixels) has room for."""
        width = min(px(_SIZE[0]), room.width() - _AROUND)
        # First what the width has room for: with the steps at the left the dialog could not get that narrow.
        self._arrange(width)
        self.resize(width, min(px(_SIZE[1]), room.height() - _AROUND))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        narrow = width / theme().scale < _NARROW
        self._side.setVisible(not narrow)
        for step in self.steps:
            step.narrow(narrow)
