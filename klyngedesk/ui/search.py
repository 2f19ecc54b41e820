"""Search in everything, from the field at the top right."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from klyngedesk.services import search
from klyngedesk.ui.frame_search import SearchPopup
from klyngedesk.ui.language import tr
from klyngedesk.ui.office import Office
from klyngedesk.ui.widgets.grouped_list import Heading, Row
from klyngedesk.ui.words import date_text

_PAUSE_MS = 60


class Search(QObject):
    """Asks when typing pauses, and shows what was found grouped by kind."""

    def __init__(self, office: Office, popup: SearchPopup) -> None:
        super().__init__(popup)
        self._office, self._popup = office, popup
        self._wanted = ""
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        popup.wanted.connect(self._typed)
        popup.chosen.connect(self._open)

    def _typed(self, text: str) -> None:
        self._wanted = text
        self._timer.start()

    def _ask(self) -> None:
        found = self._office.ask(search.search, self._wanted)
        entries: list[Row | Heading] = []
        for group in found:
            entries.append(Heading(_title(group.kind)))
            entries += [Row(hit, hit.title, subtitle(hit)) for hit in group.hits]
        self._popup.show_results(self._wanted, entries)

    def _open(self, key: object) -> None:
        if isinstance(key, search.Hit):
            if key.cluster_id:
                self._office.choose_cluster(key.cluster_id)
            self._office.go(key.tab, key.key)


def _title(kind: search.Found) -> str:
    titles = {
        search.Found.PERSON: tr("People"),
        search.Found.ORGANISATION: tr("Organisations"),
        search.Found.MEETING: tr("Meetings"),
        search.Found.ITEM: tr("Items"),
        search.Found.ACTION: tr("Follow-up"),
        search.Found.FOCUS: tr("Focus areas"),
        search.Found.POSTING: tr("Postings"),
    }
    return titles[kind]


def subtitle(hit: search.Hit) -> str:
    """Where it is: "Fagligt niveau 1. december 2022 · svar fra Ishøj"."""
    if hit.body:
        return tr("Body")
    where = " ".join(filter(None, (hit.about, date_text(hit.day) if hit.day else "")))
    sender = tr("answer from {sender}").format(sender=hit.sender) if hit.sender else ""
    return " · ".join(filter(None, (where, hit.excerpt, sender)))
