from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from klyngedesk.ui.dialogs.base import BaseDialog


@pytest.fixture(scope="module")
def build(root: Path) -> ModuleType:
    """The script that makes Qt's files of the Danish texts."""
    spec = importlib.util.spec_from_file_location("i18n_build", root / "resources" / "i18n" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_text_is_in_danish_and_the_compiled_file_is_current(
    build: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    done = build.main(check=True)
    assert capsys.readouterr().err == ""
    assert done == 0


def test_a_subclass_speaks_danish_with_the_words_of_its_base(qtbot: QtBot) -> None:
    class Special(BaseDialog):
        pass

    dialog = Special(None, "Titel")
    qtbot.addWidget(dialog)
    assert dialog.cancel_button.words() == "Annuller"


def test_only_one_function_translates_outside_classes(root: Path) -> None:
    own = [path.name for path in (root / "klyngedesk" / "ui").rglob("*.py") if "\ndef tr(" in path.read_text("utf-8")]
    assert own == ["language.py"], "Qt's tools do not see the context that another tr() looks in"


def test_qts_own_words_are_danish(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuller"
    assert QLocale().monthName(12) == "december"


def test_a_text_nobody_has_translated_stays_as_it_is(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert widget.tr("no such text") == "no such text"
    assert QCoreApplication.translate("Frame", "&File") == "&Filer"
