from __future__ import annotations

from pytestqt.qtbot import QtBot

from klyngedesk.ui.charts.bars import Bar, BarList
from klyngedesk.ui.charts.line import LineChart, Point, Reference
from klyngedesk.ui.theme import color


def test_a_bar_is_as_long_as_its_value(qtbot: QtBot) -> None:
    chart = BarList("Beløb", [Bar("København", 100, "100"), Bar("Ishøj", 50, "50")])
    qtbot.addWidget(chart)
    chart.resize(400, chart.sizeHint().height())
    image = chart.grab().toImage()
    lengths = [sum(image.pixelColor(x, top) == color("bar") for x in range(400)) for top in (13, 39)]
    assert abs(lengths[0] - 2 * lengths[1]) <= 4


def test_all_values_of_a_chart_are_read_aloud(qtbot: QtBot) -> None:
    chart = LineChart("Fuldt ammet i procent", str)
    qtbot.addWidget(chart)
    chart.show_values([Point("1. kv. 22", 61)], Reference("Udgangspunkt", 62), Reference("Mål", 70))
    assert chart.accessibleName() == "Fuldt ammet i procent"
    assert chart.accessibleDescription() == "Udgangspunkt 62; Mål 70; 1. kv. 22: 61"


def test_a_chart_without_values_is_empty_and_one_value_stands_in_the_middle(qtbot: QtBot) -> None:
    chart = LineChart("Tal", lambda value: "")
    qtbot.addWidget(chart)
    chart.resize(400, 172)
    chart.grab()
    chart.show_values([Point("", 5)])
    image = chart.grab().toImage()
    marked = [x for x in range(400) for y in range(172) if image.pixelColor(x, y) == color("bar")]
    assert abs(sum(marked) / len(marked) - 200) < 20
