"""The build of every dialog: title, content that scrolls, and the way out at the bottom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QDialog, QLineEdit, QTextEdit, QWidget

from klyngedesk.domain.problems import Problem, Refused
from klyngedesk.ui.refusals import problem_words
from klyngedesk.ui.theme import dress_window, px
from klyngedesk.ui.widgets.banner import Banner
from klyngedesk.ui.widgets.buttons import Button
from klyngedesk.ui.widgets.fields import FormField
from klyngedesk.ui.widgets.labels import Label
from klyngedesk.ui.widgets.layouts import HBox, VBox, holder, scroller
from klyngedesk.ui.widgets.surfaces import Panel
from klyngedesk.ui.widgets.tab_order import tab_as_laid_out

NARROW, BROAD = 576, 840
_HIGHEST = 640
_IN_FLAT_BUTTON = 8
"""Where the words begin in a flat button, in design pixels; a note begins there too."""
_ASKING: tuple[type[QWidget], ...] = (QLineEdit, QTextEdit, QComboBox, QCheckBox, QAbstractItemView)


class BaseDialog(QDialog):
    """Help flat at the left, Annuller and the primary button at the right; Esc cancels, Enter is the primary.

    Content goes into `body`. A subclass does its work in `submit`; when that raises Refused the dialog stays open
    and says why, under the fields it knows by name (`name_field`) and else on top.
    """

    def __init__(self, parent: QWidget | None, title: str, subtitle: str = "", *, width: int = NARROW) -> None:
        super().__init__(parent)
        dress_window(self)
        self.setWindowTitle(title)
        self._width = width
        self._named: dict[str, FormField] = {}
        self._notice = Banner("err", "")
        self._notice.hide()
        self.body = VBox(spacing=12)
        self._help, self._others = HBox(), HBox()
        self.cancel_button = Button(self.tr("Cancel"))
        self.primary_button = Button(self.tr("OK"), "primary")
        self.cancel_button.clicked.connect(self.reject)
        self.primary_button.clicked.connect(self.press_primary)
        # Enter presses the button that has the focus, and the primary one from anywhere else.
        self.cancel_button.setAutoDefault(True)
        self.setLayout(VBox((self._content(title, subtitle), 1), self._foot(), spacing=0))
        self.primary_button.setDefault(True)

    def _content(self, title: str, subtitle: str) -> QWidget:
        head = VBox(Label(title, "h2", wrap=True), spacing=2)
        if subtitle:
            head.add(Label(subtitle, "sub", wrap=True))
        self._content_box = VBox(head, self._notice, self.body, None, margins=(24, 20, 24, 20), spacing=12)
        self._inner = Panel("dialog", self._content_box)
        self._area = scroller(self._inner)
        return self._area

    def _foot(self) -> QWidget:
        right = HBox(self._others, self.cancel_button, self.primary_button)
        self._bottom = Panel("foot", HBox(self._help, None, right, margins=(16, 12, 24, 12)))
        return self._bottom

    # -- building

    def set_primary(self, text: str, icon_name: str = "") -> None:
        """What the primary button does, in its words: "Opret møde"."""
        self.primary_button.show_as(text, icon_name)

    def add_help(self, text: str, slot: Callable[[], object]) -> Button:
        """A flat button at the left: help, or another way out."""
        button = Button(text, "flat")
        button.setAutoDefault(True)
        button.clicked.connect(lambda: slot())
        self._help.addWidget(button)
        return button

    def add_other(self, text: str, slot: Callable[[], object]) -> Button:
        """A normal button between cancel and help."""
        button = Button(text)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: slot())
        self._others.addWidget(button)
        return button

    def add_note(self, text: str) -> None:
        """A caption at the left of the foot: "Der sendes ikke noget endnu."."""
        self._help.add(_IN_FLAT_BUTTON, Label(text, "caption"))

    def name_field(self, place: str, field: FormField) -> FormField:
        """Let refusals with this place stand under a field; returns the field."""
        self._named[place] = field
        return field

    # -- acting

    def submit(self) -> None:
        """Do what the primary button says; raise Refused to stay open with the reason."""

    def press_primary(self) -> None:
        """Check the named fields, then submit and close unless it is refused."""
        self._notice.hide()
        wrong = [field for field in self._named.values() if not field.check()]
        if wrong:
            wrong[0].editor.widget().setFocus(Qt.FocusReason.OtherFocusReason)
            self.grow()
            return
        try:
            self.submit()
        except Refused as refused:
            self.show_refusal(refused)
            return
        self.accept()

    def show_refusal(self, refused: Refused) -> None:
        """Say why under the field that each problem names, and the rest on top."""
        rest: list[Problem] = []
        wrong: list[FormField] = []
        for problem in refused.problems:
            field = self._named.get(problem.place)
            if field is None:
                rest.append(problem)
            else:
                field.show_error(problem_words(Problem(problem.code, problem.facts)).line())
                wrong.append(field)
        if wrong:
            wrong[0].editor.widget().setFocus(Qt.FocusReason.OtherFocusReason)
        if rest:
            first, others = problem_words(rest[0]), [problem_words(problem).line() for problem in rest[1:]]
            words = " ".join(part for part in (first.safe, first.do, *others) if part)
            self._notice.say(first.happened, words)
            self._notice.show()
        self.grow()
        if rest:
            self._area.ensureWidgetVisible(self._notice)

    # -- size

    def showEvent(self, event: QShowEvent) -> None:
        # Qt would limit a dialog to two thirds of the screen, too little for large texts.
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            # Texts have their real size only once they have their style.
            for each in self.findChildren(QWidget):
                each.ensurePolished()
            self.resize(self.sizeHint())
        tab_as_laid_out(self)
        super().showEvent(event)
        QTimer.singleShot(0, self, self._take_in_what_scrolls)
        if self.focusWidget() is None:
            self._begin_in_first_field()

    def _begin_in_first_field(self) -> None:
        """Let the user write at once where there is something to write first, and the dialog has chosen no place."""
        asked = [each for kind in _ASKING for each in self._inner.findChildren(kind)]
        places = {each: each.mapTo(self._inner, each.rect().center()) for each in asked if each.isVisible()}
        first = min(places, key=lambda each: (places[each].y(), places[each].x()), default=None)
        if isinstance(first, QLineEdit) and first.isEnabled() and not first.isReadOnly():
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_in_what_scrolls(self) -> None:
        """A scroll bar that came with the first layout takes room from the texts, which then need it."""
        if self._area.verticalScrollBar().maximum():
            self._take_height()

    def grow(self) -> None:
        """Take the height that the content asks for now; the dialog never gets lower under the user's hands.

        Before it is shown there is nothing to take: it gets its size then.
        """
        if not self.isVisible():
            return
        self._take_height()
        # Wrapped texts that have just come know their height only when they are laid out.
        QTimer.singleShot(0, self, self._take_height)

    def _take_height(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resize(self.size().expandedTo(self.sizeHint()))
        place, room = self.frameGeometry(), self.screen().availableGeometry()
        if self.isVisible() and place.bottom() > room.bottom():
            self.move(place.left(), max(room.top(), place.top() - place.bottom() + room.bottom()))

    def sizeHint(self) -> QSize:
        width = px(self._width)
        content = self._content_box.totalHeightForWidth(width)
        if content < 0:
            content = self._inner.sizeHint().height()
        height = content + self._bottom.sizeHint().height() + 4
        screen = self.screen().availableSize()
        return QSize(min(width, screen.width() - 40), min(height, px(_HIGHEST), screen.height() - 60))


def row_of(*widgets: QWidget) -> QWidget:
    """Fields beside each other, with equal room, from the top; what is wrong with a narrow one is told across them."""
    row = HBox(*((widget, 1) for widget in widgets), spacing=12)
    told = [field.error_line() for field in widgets if isinstance(field, FormField) and field.narrow]
    return holder(VBox(row, *told, spacing=4) if told else row)
