from __future__ import annotations

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from klyngedesk.domain.kinds import ItemKind
from klyngedesk.services.agenda import AgendaRow
from klyngedesk.ui.meetings import agenda_moves
from klyngedesk.ui.meetings.agenda_moves import Place


def row(key: str, parent: str | None = None, *, heading: bool = False, minutes: int | None = 10) -> AgendaRow:
    return AgendaRow(
        id=key,
        parent_id=parent,
        depth=1 if parent else 0,
        number=key,
        heading=heading,
        kind=ItemKind.DECISION,
        title=key,
        closed=False,
        neutral_title="",
        late=False,
        presenter="",
        minutes=None if parent or heading else minutes,
        start="",
        clock="",
        annexes=0,
        lacks=(),
        outcome="",
    )


@st.composite
def agendas(draw: st.DrawFn) -> list[AgendaRow]:
    rows = []
    for number in range(draw(st.integers(1, 6))):
        heading = draw(st.booleans())
        rows.append(row(f"{number}", heading=heading))
        below = 0 if heading else draw(st.integers(0, 3))
        rows.extend(row(f"{number}.{i}", f"{number}") for i in range(below))
    return rows


# A heading H, an item A with two below it, and an item B.
SMALL = [row("H", heading=True), row("A"), row("A1", "A"), row("A2", "A"), row("B")]


def order(rows: list[AgendaRow]) -> list[str]:
    return [each.id for each in rows]


def test_a_step_goes_past_a_whole_item() -> None:
    place = agenda_moves.step(SMALL, "B", -1)
    assert place == Place(None, 1)
    assert order(agenda_moves.moved(SMALL, "B", place)) == ["H", "B", "A", "A1", "A2"]


def test_a_step_stops_at_the_ends() -> None:
    assert agenda_moves.step(SMALL, "H", -1) is None
    assert agenda_moves.step(SMALL, "A2", 1) is None


def test_in_and_out_again() -> None:
    assert agenda_moves.indent(SMALL, "B") == Place("A", 2)
    assert agenda_moves.outdent(SMALL, "A1") == Place(None, 2)


def test_nothing_goes_below_a_heading_and_no_family_below_another() -> None:
    assert agenda_moves.indent(SMALL, "A") is None
    assert agenda_moves.indent([row("H", heading=True), row("B")], "B") is None


def test_a_family_dropped_among_sub_items_lands_below_them() -> None:
    rows = [*SMALL, row("C"), row("C1", "C")]
    landed = agenda_moves.gap(rows, "C", 2, 0)
    assert landed is not None
    assert landed.place == Place(None, 2)
    assert landed.index == order(rows).index("B")


def test_a_sub_item_dropped_at_the_left_becomes_an_item_of_its_own() -> None:
    landed = agenda_moves.gap(SMALL, "A2", 4, 0)
    assert landed is not None
    assert landed.place == Place(None, 2)


def test_dropped_where_it_was_it_stays() -> None:
    assert agenda_moves.gap(SMALL, "B", 4, 0) is None
    assert agenda_moves.gap(SMALL, "B", 5, 0) is None


def test_the_times_follow_the_order() -> None:
    rows = [row("A", minutes=10), row("B", minutes=20)]
    turned = agenda_moves.moved(rows, "B", Place(None, 0))
    assert agenda_moves.start_times(turned, time(13), {}) == {"B": "13.00", "A": "13.20"}


@given(agendas(), st.data())
def test_whatever_is_dropped_nothing_is_lost_and_families_stay_together(
    rows: list[AgendaRow], data: st.DataObject
) -> None:
    moving = data.draw(st.sampled_from(order(rows)))
    landed = agenda_moves.gap(rows, moving, data.draw(st.integers(0, len(rows))), data.draw(st.integers(0, 1)))
    if landed is None:
        return
    after = agenda_moves.moved(rows, moving, landed.place)
    assert sorted(order(after)) == sorted(order(rows))
    parents = {each.id: each.parent_id for each in rows} | {moving: landed.place.parent_id}
    current = None
    for each in after:
        if parents[each.id] is None:
            current = each.id
        else:
            assert parents[each.id] == current


@given(agendas(), st.data())
def test_every_listed_place_is_another_one_and_listed_once(rows: list[AgendaRow], data: st.DataObject) -> None:
    moving = data.draw(st.sampled_from(order(rows)))
    places = [place for place, _ in agenda_moves.places(rows, moving)]
    assert len(places) == len(set(places))
    assert agenda_moves.where(rows, moving) not in places
