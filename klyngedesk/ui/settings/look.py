"""Colours and text size."""

from __future__ import annotations

from klyngedesk.ui.appearance import PERCENTS, SCHEMES, Appearance
from klyngedesk.ui.settings.page import SettingsPage
from klyngedesk.ui.theme import Scheme
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField
from klyngedesk.ui.widgets.layouts import VBox

_WIDTH = 240


class LookPage(SettingsPage):
    """A choice is shown at once."""

    def __init__(self, appearance: Appearance) -> None:
        content = VBox(spacing=12)
        super().__init__(self.tr("Look"), self.tr("The choice is shown at once, and remembered on this pc."), content)
        self._appearance = appearance
        words: dict[Scheme, str] = {
            "system": self.tr("As in Windows"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        self._scheme = Combo([Choice(scheme, words[scheme]) for scheme in SCHEMES], appearance.scheme)
        sizes = [Choice(percent, f"{percent}\u00a0%") for percent in PERCENTS]
        self._percent = Combo(sizes, appearance.percent)
        self._scheme.chosen.connect(appearance.choose_scheme)
        self._percent.chosen.connect(appearance.choose_percent)
        content.add(FormField(self.tr("Colours"), self._scheme, width=_WIDTH))
        content.add(FormField(self.tr("Text size"), self._percent, width=_WIDTH))
        appearance.changed.connect(self._mark)

    def _mark(self) -> None:
        self._scheme.set_value(self._appearance.scheme)
        self._percent.set_value(self._appearance.percent)
