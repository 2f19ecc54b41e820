from __future__ import annotations

from datetime import date, time

import pytest

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.domain.kinds import ItemKind
from klyngedesk.domain.problems import Refused
from klyngedesk.services import agenda, bodies, catalogue_editing, meetings, own_catalogue
from klyngedesk.services.catalogue_editing import Owner, Part
from klyngedesk.services.desk import Desk
from klyngedesk.services.meetings import plan
from klyngedesk.services.own_catalogue import OwnPart
from klyngedesk.services.papers.meeting_papers import agenda_paper
from klyngedesk.store.interchange import export_tables
from klyngedesk.store.tables import ItemSection
from klyngedesk.store.work import Work

BODY, KIND = "syd-fagligt", "professional"
OWN, OF_KIND = Owner(body_id=BODY), Owner(kind_id=KIND)


def words(desk: Desk, part: Part, owner: Owner) -> list[str]:
    return [getattr(line, "title", "") for line in desk.ask(catalogue_editing.lines, part, owner)]


def use_own(desk: Desk, part: OwnPart) -> None:
    desk.do("Brug egne", own_catalogue.use_own, BODY, part)


def first_id(desk: Desk, part: Part, owner: Owner) -> str:
    return desk.ask(catalogue_editing.lines, part, owner)[0].id


def test_a_body_begins_with_a_copy_and_leaves_its_kind_alone(example_desk: Desk) -> None:
    before = words(example_desk, "dates", OF_KIND)
    use_own(example_desk, "dates")
    assert words(example_desk, "dates", OWN) == before
    first = first_id(example_desk, "dates", OWN)
    example_desk.do("Ret", catalogue_editing.set_value, "dates", first, "title", "Spørg alle")
    assert words(example_desk, "dates", OF_KIND) == before
    ours = [dated.title for dated in example_desk.ask(plan, BODY, date(2023, 3, 30))]
    theirs = [dated.title for dated in example_desk.ask(plan, "byen-fagligt", date(2023, 3, 30))]
    assert ours == ["Spørg alle", *theirs[1:]]


@pytest.mark.parametrize("part", ["dates", "sections", "standing"])
def test_each_part_is_chosen_by_itself(example_desk: Desk, part: OwnPart) -> None:
    use_own(example_desk, part)
    every: tuple[OwnPart, ...] = ("dates", "sections", "standing")
    chosen = {each: example_desk.ask(own_catalogue.part_of_body, BODY, each).own for each in every}
    assert chosen == {each: each == part for each in every}


def new_meeting(desk: Desk) -> str:
    return desk.do("Opret", meetings.new_meeting, BODY, date(2023, 3, 30), time(13), time(15))


def on_agenda(desk: Desk, meeting_id: str) -> list[str]:
    return [row.title for row in desk.ask(agenda.agenda, meeting_id).rows]


def test_a_body_may_have_none_at_all(example_desk: Desk) -> None:
    use_own(example_desk, "standing")
    for line in example_desk.ask(catalogue_editing.lines, "standing", OWN):
        example_desk.do("Fjern", catalogue_editing.remove_line, "standing", line.id)
    assert on_agenda(example_desk, new_meeting(example_desk)) == []


def test_an_own_standing_item_comes_on_the_agenda_with_its_recommendation(example_desk: Desk) -> None:
    use_own(example_desk, "standing")
    made = example_desk.do("Tilføj", catalogue_editing.add_line, "standing", OWN, "Tema")
    for field, value in (("kind", ItemKind.THEME), ("minutes", 45)):
        example_desk.do("Ret", catalogue_editing.set_value, "standing", made, field, value)
    text = paragraphs(["at temaet drøftes."])
    example_desk.do("Ret", catalogue_editing.set_recommendation, made, " Formandskabet ", text)
    item = next(row for row in example_desk.ask(agenda.agenda, new_meeting(example_desk)).rows if row.title == "Tema")
    shown = example_desk.ask(agenda.item, item.id)
    assert (shown.kind, shown.minutes, shown.recommender) == (ItemKind.THEME, 45, "Formandskabet")
    assert next(section.text for section in shown.sections if section.key == "recommendation") == text


def test_back_and_forth_loses_nothing(example_desk: Desk) -> None:
    use_own(example_desk, "dates")
    first = first_id(example_desk, "dates", OWN)
    example_desk.do("Ret", catalogue_editing.set_value, "dates", first, "title", "Spørg alle")
    example_desk.do("Brug forumtypens", own_catalogue.use_kinds, BODY, "dates")
    kinds = words(example_desk, "dates", OF_KIND)
    assert [dated.title for dated in example_desk.ask(plan, BODY, date(2023, 3, 30))] == kinds
    use_own(example_desk, "dates")
    assert words(example_desk, "dates", OWN) == ["Spørg alle", *kinds[1:]]


def test_each_choice_is_one_step_to_undo(example_desk: Desk) -> None:
    before = example_desk.ask(export_tables)
    use_own(example_desk, "sections")
    example_desk.do("Brug forumtypens", own_catalogue.use_kinds, BODY, "sections")
    example_desk.undo()
    assert example_desk.ask(own_catalogue.part_of_body, BODY, "sections").own
    example_desk.undo()
    assert example_desk.ask(export_tables) == before


def test_what_is_written_in_an_own_section_is_shown_and_printed_also_without_it(example_desk: Desk) -> None:
    use_own(example_desk, "sections")
    own = example_desk.do("Tilføj", catalogue_editing.add_line, "sections", OWN, "Klimahensyn")
    key = example_desk.ask(lambda work: work.get(ItemSection, own).section)
    meeting = new_meeting(example_desk)
    item = example_desk.do("Tilføj", agenda.add_item, meeting, "Fælles kørsel")
    example_desk.do("Skriv", agenda.set_text, item, key, paragraphs(["Cykler."]))
    example_desk.do("Brug forumtypens", own_catalogue.use_kinds, BODY, "sections")
    shown = example_desk.ask(agenda.item, item).sections
    assert [section.title for section in shown if section.text] == ["Klimahensyn"]
    printed = example_desk.ask(agenda_paper, meeting).entries[-1]
    assert [section.title for section in printed.sections] == ["Klimahensyn"]


def test_what_is_written_keeps_the_heading_of_the_body_s_own_kind(example_desk: Desk) -> None:
    """Another body may call the section something else, and so may another kind of body."""
    meeting = new_meeting(example_desk)
    item = example_desk.do("Tilføj", agenda.add_item, meeting, "Fælles kørsel")
    example_desk.do("Skriv", agenda.set_text, item, "background", paragraphs(["Biler."]))

    def rename_all_others(work: Work) -> None:
        for row in work.find(ItemSection, section="background"):
            if row.body_kind_id != KIND:
                row.title, row.position = "Forhistorie", row.position + 50

    example_desk.do("Omdøb", rename_all_others)
    use_own(example_desk, "sections")
    own = example_desk.ask(lambda work: work.find(ItemSection, body_id=BODY, section="background")[0].id)
    example_desk.do("Fjern", lambda work: work.delete(work.get(ItemSection, own)))
    shown = example_desk.ask(agenda.item, item).sections
    assert [section.title for section in shown if section.text] == ["Baggrund"]


def test_the_own_sections_have_the_order_and_help_that_were_given_them(example_desk: Desk) -> None:
    use_own(example_desk, "sections")
    first = first_id(example_desk, "sections", OWN)
    example_desk.do("Ret", catalogue_editing.set_value, "sections", first, "help_text", "Højst fem linjer")
    example_desk.do("Flyt", catalogue_editing.move_line, "sections", OWN, first, 1)
    item = example_desk.do("Tilføj", agenda.add_item, new_meeting(example_desk), "Fælles kørsel")
    second = example_desk.ask(agenda.item, item).sections[1]
    assert second.help_text == "Højst fem linjer"


def test_a_closed_body_is_left_as_it_was(example_desk: Desk) -> None:
    example_desk.do("Luk", bodies.close_body, BODY, date(2022, 11, 15), "Nedlagt")
    for change in (own_catalogue.use_own, own_catalogue.use_kinds):
        with pytest.raises(Refused) as refused:
            example_desk.do("Skift", change, BODY, "dates")
        assert refused.value.problems[0].code == "body.closed"


def test_the_own_rows_of_a_closed_body_are_left_as_they_were(example_desk: Desk) -> None:
    use_own(example_desk, "standing")
    row = first_id(example_desk, "standing", OWN)
    example_desk.do("Luk", bodies.close_body, BODY, date(2022, 11, 15), "Nedlagt")
    before = words(example_desk, "standing", OWN)
    for use_case, *given in (
        (catalogue_editing.set_value, "standing", row, "title", "Nyt"),
        (catalogue_editing.set_recommendation, row, "", paragraphs(["at alt drøftes."])),
        (catalogue_editing.add_line, "standing", OWN, "Nyt"),
        (catalogue_editing.move_line, "standing", OWN, row, 1),
        (catalogue_editing.remove_line, "standing", row),
    ):
        with pytest.raises(Refused, match=r"body\.closed"):
            example_desk.do("Ret", use_case, *given)
    assert words(example_desk, "standing", OWN) == before


def test_the_minutes_of_a_standing_item_are_within_a_day(example_desk: Desk) -> None:
    first = first_id(example_desk, "standing", OF_KIND)
    with pytest.raises(Refused) as refused:
        example_desk.do("Ret", catalogue_editing.set_value, "standing", first, "minutes", -5)
    assert refused.value.problems[0].code == "item.minutes"
