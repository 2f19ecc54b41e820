from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.domain.kinds import CommitteeHandling, FocusState, Level
from klyngedesk.domain.problems import Refused
from klyngedesk.services import focus, focus_efforts, focus_figures, focus_notes
from klyngedesk.services.desk import Desk
from klyngedesk.services.focus import AreaFields, AreaView
from klyngedesk.services.focus_efforts import EffortFields, MilestoneFields, Progress, progress
from klyngedesk.services.focus_figures import FigureFields, ValueFields
from klyngedesk.services.focus_notes import NoteFields
from klyngedesk.services.focus_thread import Decided, OnAgenda, ThreadGrant, ThreadKind


def seen(desk: Desk, area_id: str = "ammeindsats", cluster_id: str = "syd") -> AreaView:
    return desk.ask(focus.area, area_id, cluster_id)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def code_of(refused: pytest.ExceptionInfo[Refused]) -> tuple[str, str]:
    problem = refused.value.problems[0]
    return problem.code, problem.place


def test_the_thread_gathers_items_decisions_follow_up_and_money_newest_first(example_desk: Desk) -> None:
    thread = seen(example_desk).thread
    assert [line.day for line in thread] == sorted((line.day for line in thread), reverse=True)
    assert {line.kind for line in thread} == set(ThreadKind)
    sources = {line.id: line.source for line in thread}
    ahead = next(source for source in sources.values() if isinstance(source, OnAgenda) and source.number == "3")
    assert (ahead.row.title, ahead.row.body) == ("Fælles model for ammevejledning", "Fagligt niveau")
    decided = [source for source in sources.values() if isinstance(source, Decided)]
    assert ("4", 7, 2022) in [(each.number, each.row.decision_number, each.row.decision_year) for each in decided]
    grants = [source for source in sources.values() if isinstance(source, ThreadGrant)]
    assert (180_000_00, 7) in [(each.amount_oere, each.decision_number) for each in grants]


def test_what_follows_stands_above_what_it_followed_from_on_the_same_day(example_desk: Desk) -> None:
    kinds = [line.kind for line in seen(example_desk).thread if line.day == date(2022, 10, 13)]
    assert kinds == [ThreadKind.MONEY, ThreadKind.DECISION, ThreadKind.ITEM]


def test_a_shared_focus_area_says_what_comes_from_the_other_cluster(example_desk: Desk) -> None:
    from_syd = {line.id: line.elsewhere for line in seen(example_desk, "mistrivsel", "syd").thread}
    assert from_syd["byen-p-0502-03"].endswith("Byen")
    from_byen = {line.id: line.elsewhere for line in seen(example_desk, "mistrivsel", "byen").thread}
    assert from_byen["byen-p-0502-03"] == ""


def test_each_line_of_every_thread_leads_somewhere(example_desk: Desk) -> None:
    for row in example_desk.ask(focus.areas, "syd"):
        for line in seen(example_desk, row.id).thread:
            assert (line.tab, line.key) == ("overview", None) or line.key
    assert seen(example_desk).thread[2].key == ("item", "syd-f-1201-03")


def test_a_new_focus_area_comes_last_in_each_of_its_clusters_and_undo_takes_it_away(example_desk: Desk) -> None:
    fields = AreaFields("  Akut\tsygdom ", clusters=("syd", "byen"), responsible="Tine Overby, Hvidovre Hospital")
    made = example_desk.do("Nyt fokusområde", focus.new_area, fields)
    for cluster_id in ("syd", "byen"):
        assert example_desk.ask(focus.areas, cluster_id)[-1].id == made
    assert seen(example_desk, made).fields.title == "Akut sygdom"
    example_desk.undo()
    assert made not in [row.id for row in example_desk.ask(focus.areas, "syd")]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        (AreaFields(" ", clusters=("syd",)), ("focus.no_title", "title")),
        (AreaFields("Titel"), ("focus.no_cluster", "clusters")),
        (
            AreaFields("Titel", clusters=("syd",), starts_on=date(2023, 1, 2), ends_on=date(2023, 1, 1)),
            ("focus.ends_before_start", "ends_on"),
        ),
    ],
)
def test_facts_that_cannot_be_are_refused(example_desk: Desk, fields: AreaFields, code: tuple[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        example_desk.do("Nyt fokusområde", focus.new_area, fields)
    assert code_of(refused) == code


def test_facts_are_changed_and_a_cluster_can_leave(example_desk: Desk) -> None:
    fields = AreaFields("Trivsel", FocusState.PAUSED, Level.PROFESSIONAL, ("syd",), "Unge", "Ukendt Person")
    example_desk.do("Ret", focus.change_area, "mistrivsel", fields)
    assert seen(example_desk, "mistrivsel").fields == fields
    assert [row.id for row in example_desk.ask(focus.areas, "byen")] == ["foedeomraadet"]


def test_moving_changes_the_order_of_the_list_and_stops_at_its_ends(example_desk: Desk) -> None:
    before = [row.id for row in example_desk.ask(focus.areas, "syd")]
    example_desk.do("Flyt", focus.move_area, "syd", before[1], -1)
    example_desk.do("Flyt", focus.move_area, "syd", before[1], -1)
    assert [row.id for row in example_desk.ask(focus.areas, "syd")] == [before[1], before[0], *before[2:]]


def test_removing_a_focus_area_leaves_its_items_and_grants(example_desk: Desk) -> None:
    items = [line.id for line in seen(example_desk).thread if line.kind is ThreadKind.ITEM]
    example_desk.do("Fjern", focus.remove_area, "ammeindsats")
    with pytest.raises(Refused):
        seen(example_desk)
    example_desk.undo()
    assert [line.id for line in seen(example_desk).thread if line.kind is ThreadKind.ITEM] == items


def test_exactly_the_chosen_organisations_take_part(example_desk: Desk) -> None:
    rows = example_desk.ask(focus.candidates, "ammeindsats", "syd")
    assert [row.in_cluster for row in rows] == sorted((row.in_cluster for row in rows), reverse=True)
    example_desk.do("Vælg", focus.choose_parties, "ammeindsats", ["k-ishoej", "plo", "k-ishoej"])
    assert [party.organisation_id for party in seen(example_desk).parties] == ["k-ishoej", "plo"]
    example_desk.do("Fjern", focus.remove_party, seen(example_desk).parties[0].id)
    assert [party.name for party in seen(example_desk).parties] == ["PLO-Hovedstaden"]


def test_texts_are_kept_as_written(example_desk: Desk) -> None:
    text = paragraphs(["{{ 7*7 }} & <b>"])
    example_desk.do("Skriv mål", focus.set_text, "ammeindsats", "goals", text)
    assert seen(example_desk).goals == text


TODAY = date(2022, 11, 22)


@pytest.mark.parametrize(
    ("starts", "due", "done", "stands"),
    [
        (None, None, None, Progress.AHEAD),
        (TODAY, None, None, Progress.UNDER_WAY),
        (date(2022, 11, 23), None, None, Progress.AHEAD),
        (None, TODAY, None, Progress.AHEAD),
        (None, date(2022, 11, 21), None, Progress.LATE),
        (None, date(2022, 11, 21), TODAY, Progress.DONE),
    ],
)
def test_how_an_effort_stands(starts: date | None, due: date | None, done: date | None, stands: Progress) -> None:
    assert progress(starts, due, done, TODAY) is stands


def test_efforts_and_milestones_are_written_done_ordered_and_removed(example_desk: Desk) -> None:
    effort_id = example_desk.do("Tilføj", focus_efforts.put_effort, "ammeindsats", None, EffortFields("Ny indsats"))
    for title in ("Første", "Anden"):
        example_desk.do("Tilføj", focus_efforts.put_milestone, effort_id, None, MilestoneFields(title))
    last = seen(example_desk).efforts[-1]
    assert [each.title for each in last.milestones] == ["Første", "Anden"]
    example_desk.do("Flyt", focus_efforts.move, last.milestones[1].id, -1)
    example_desk.do("Flyt", focus_efforts.move, effort_id, -1)
    example_desk.do("Færdig", focus_efforts.set_done, effort_id, done=True)
    moved = seen(example_desk).efforts[-2]
    assert moved.effort.done_on == TODAY
    assert [each.title for each in moved.milestones] == ["Anden", "Første"]
    example_desk.do("Fjern", focus_efforts.remove, moved.milestones[0].id)
    assert [each.title for each in seen(example_desk).efforts[-2].milestones] == ["Første"]
    example_desk.do("Fjern", focus_efforts.remove, effort_id)
    assert effort_id not in [view.effort.id for view in seen(example_desk).efforts]


def test_an_effort_needs_a_title_and_ends_after_it_begins(example_desk: Desk) -> None:
    backwards = EffortFields("Titel", starts_on=TODAY, due_on=date(2022, 11, 21))
    for fields, code in ((EffortFields(""), "effort.no_title"), (backwards, "effort.ends_before_start")):
        with pytest.raises(Refused) as refused:
            example_desk.do("Tilføj", focus_efforts.put_effort, "ammeindsats", None, fields)
        assert code_of(refused)[0] == code


def test_measurings_stand_in_the_order_of_time(example_desk: Desk) -> None:
    fields = FigureFields("Opkald", "procent", Decimal("10.5"), Decimal(80), "Kilde: kommunerne")
    figure = example_desk.do("Tilføj", focus_figures.put_figure, "ammeindsats", None, fields)
    for day, value in ((date(2022, 9, 30), "12.5"), (date(2022, 6, 30), "11"), (date(2022, 11, 7), "13")):
        example_desk.do("Mål", focus_figures.put_value, figure, None, ValueFields(day, Decimal(value)))
    view = seen(example_desk).figures[-1]
    assert (view.figure.baseline, view.figure.target) == (Decimal("10.5"), Decimal(80))
    assert [(focus_figures.when(row), row.value) for row in view.values] == [
        ("2. kv. 22", Decimal(11)),
        ("3. kv. 22", Decimal("12.5")),
        ("nov. 22", Decimal(13)),
    ]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        (ValueFields(None, Decimal(1)), ("value.no_day", "day")),
        (ValueFields(date(2023, 1, 1), None), ("value.no_value", "value")),
        (ValueFields(date(2022, 9, 30), Decimal(65)), ("value.day_taken", "day")),
    ],
)
def test_a_measuring_that_cannot_be_is_refused(example_desk: Desk, fields: ValueFields, code: tuple[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        example_desk.do("Mål", focus_figures.put_value, "fuldt-ammet", None, fields)
    assert code_of(refused) == code


def test_a_measuring_is_mended_on_its_own_day(example_desk: Desk) -> None:
    last = seen(example_desk).figures[0].values[-1]
    fields = ValueFields(last.day, Decimal("64.5"), last.label, "Rettet")
    example_desk.do("Ret", focus_figures.put_value, "fuldt-ammet", last.id, fields)
    mended = seen(example_desk).figures[0].values[-1]
    assert (mended.value, mended.note, mended.label) == (Decimal("64.5"), "Rettet", "3. kv. 22")


def test_a_note_belongs_to_the_party_that_its_committee_names(example_desk: Desk) -> None:
    fields = NoteFields("Sundhedsudvalget, Ishøj Kommune", CommitteeHandling.SUBMITTED, date(2022, 11, 15))
    note_id = example_desk.do("Tilføj", focus_notes.put_note, "ammeindsats", None, fields)
    note = seen(example_desk).notes[0]
    assert (note.id, note.organisation, note.handling) == (note_id, "Ishøj", CommitteeHandling.SUBMITTED)
    example_desk.do("Behandlet", focus_notes.set_handled, note_id, handled=True)
    assert seen(example_desk).notes[0].handled_on == date(2022, 11, 15)
    example_desk.do("Ikke behandlet", focus_notes.set_handled, note_id, handled=False)
    assert seen(example_desk).notes[0].handled_on is None
    with pytest.raises(Refused) as refused:
        example_desk.do("Ret", focus_notes.put_note, "ammeindsats", note_id, NoteFields(" "))
    assert code_of(refused) == ("note.no_committee", "committee")


def test_a_focus_area_is_opened_in_a_cluster_that_has_chosen_it(example_desk: Desk) -> None:
    assert example_desk.ask(focus.cluster_of, "foedeomraadet", "syd") == "byen"
    assert example_desk.ask(focus.cluster_of, "mistrivsel", "byen") == "byen"
