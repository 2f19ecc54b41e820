"""What a standing item is put on the agenda with: who recommends, and what."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from klyngedesk.domain.formatted import FormattedText
from klyngedesk.services import catalogue_editing
from klyngedesk.services.agenda import SectionView
from klyngedesk.services.catalogue_editing import StandingLine
from klyngedesk.ui.dialogs.base import BaseDialog
from klyngedesk.ui.meetings import recommendation
from klyngedesk.ui.meetings.recommendation import RecommendationBox
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.layouts import VBox, holder
from klyngedesk.ui.widgets.sizes import fix

_HEIGHT = 200
"""Room for a few points more than there are."""


class RecommendationDialog(BaseDialog):
    """Written as on the page of an item; it comes along to every new agenda, where it can still be changed."""

    def __init__(self, office: Office, parent: QWidget, line: StandingLine) -> None:
        subtitle = self.tr("It stands in the item on every new agenda, and can be changed there. Empty: none.")
        super().__init__(parent, line.title, subtitle)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._office, self._line = office, line
        self._text, self._recommender = line.recommendation, line.recommender
        section = SectionView(recommendation.KEY, self.tr("Recommendation"), "", line.recommendation)
        self.box = RecommendationBox(section, self._written, self._recommended)
        self.box.show_recommender(line.recommender, (), other=True)
        room = holder(VBox(self.box, None))
        fix(room, min_height=_HEIGHT)
        self.body.add(room)
        self.set_primary(self.tr("Store"))
        self.box.text.setFocus()

    def _written(self, _key: str, text: FormattedText) -> bool:
        self._text = text
        return True

    def _recommended(self, name: object) -> bool:
        self._recommender = str(name)
        return True

    def submit(self) -> None:
        self.box.flush()
        self._office.attempt(
            f"Ret indstillingen til »{self._line.title}«",
            catalogue_editing.set_recommendation,
            self._line.id,
            self._recommender,
            self._text,
        )
