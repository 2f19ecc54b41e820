"""Colours, text size and language."""

from __future__ import annotations

from klyngedesk.domain.problems import Refused
from klyngedesk.machine import Machine
from klyngedesk.ui.appearance import PERCENTS, SCHEMES, Appearance
from klyngedesk.ui.language import languages
from klyngedesk.ui.refusals import reason
from klyngedesk.ui.settings.page import SettingsPage
from klyngedesk.ui.theme import Scheme
from klyngedesk.ui.widgets.fields import Choice, Combo, FormField
from klyngedesk.ui.widgets.layouts import VBox

_WIDTH = 240


class LookPage(SettingsPage):
    """Colours and text size are shown at once; another language from the next start."""

    def __init__(self, appearance: Appearance, machine: Machine) -> None:
        content = VBox(spacing=12)
        super().__init__(
            self.tr("Look and language"), self.tr("Colours and text size are shown at once, and remembered."), content
        )
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
        content.add(self._language_field(machine))
        appearance.changed.connect(self._mark)

    def _language_field(self, machine: Machine) -> FormField:
        self.language = Combo([Choice(code, name) for code, name in languages()], machine.language)
        told = self.tr(
            "Holds from next time Klyngedesk is opened. Papers, messages and the words of the field remain in Danish."
        )
        field = FormField(self.tr("Language"), self.language, width=_WIDTH, help_text=told)

        def choose(code: str) -> None:
            try:
                machine.choose_language(code)
            except Refused as refused:
                field.show_error(reason(refused))

        self.language.chosen.connect(choose)
        return field

    def _mark(self) -> None:
        self._scheme.set_value(self._appearance.scheme)
        self._percent.set_value(self._appearance.percent)
