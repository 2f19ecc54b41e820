"""All rows out and in again; a wrong file changes nothing and says where it is wrong."""

import copy

import pytest

from klyngedesk.domain.problems import Refused
from klyngedesk.store.interchange import export_tables, import_tables
from klyngedesk.store.opening import in_memory
from klyngedesk.store.tables import Cluster

GOOD = {
    "cluster": [{"id": "syd", "name": "Sundhedsklynge Syd"}],
    "organisation": [{"id": "hvidovre", "kind": "municipality", "name": "Hvidovre Kommune", "code": "0167"}],
    "cluster_organisation": [{"id": "syd-hvidovre", "cluster_id": "syd", "organisation_id": "hvidovre"}],
    "orientation": [
        {"id": "o1", "cluster_id": "syd", "day": "2022-11-03", "title": "Møde", "summary": ["Ét", {"bullets": ["a"]}]}
    ],
}


def take_in(store, tables):
    with store.work("Hent") as work:
        return import_tables(work, tables)


def give_out(store):
    with store.reading() as work:
        return export_tables(work)


def test_out_in_and_out_again_is_the_same(store):
    assert take_in(store, GOOD) == 4
    first = give_out(store)
    other = in_memory()
    take_in(other, first)
    assert give_out(other) == first
    other.close()


def test_a_ring_that_the_file_closes_with_the_store_is_refused(store):
    party = {"kind": "municipality", "name": "x"}
    take_in(store, {"organisation": [{"id": "a", **party}, {"id": "b", **party, "parent_id": "a"}]})
    with pytest.raises(Refused, match=r"import\.ring"):
        take_in(store, {"organisation": [{"id": "a", **party, "parent_id": "b"}]})
    take_in(store, {"organisation": [{"id": "a", **party}, {"id": "c", **party, "parent_id": "b"}]})


def test_taking_the_same_in_twice_changes_nothing(store):
    take_in(store, GOOD)
    first = give_out(store)
    take_in(store, GOOD)
    assert give_out(store) == first


def test_an_import_is_one_step_to_undo(store):
    take_in(store, GOOD)
    store.undo()
    assert give_out(store) == {}


def broken(path, value):
    tables = copy.deepcopy(GOOD)
    table, index, column = path
    tables[table][index][column] = value
    return tables


@pytest.mark.parametrize(
    ("tables", "code", "place"),
    [
        (broken(("cluster_organisation", 0, "cluster_id"), "nord"), "import.reference", "tables.cluster_organisation"),
        (broken(("orientation", 0, "day"), "2022-02-30"), "import.wrong_value", "tables.orientation[0].day"),
        (broken(("orientation", 0, "day"), None), "import.wrong_value", "tables.orientation[0].day"),
        (broken(("orientation", 0, "summary"), [{"x": 1}]), "formatted.", "tables.orientation[0].summary[0]"),
        (broken(("organisation", 0, "kind"), "kommune"), "import.wrong_value", "tables.organisation[0].kind"),
        (broken(("organisation", 0, "name"), 7), "import.wrong_value", "tables.organisation[0].name"),
        (broken(("organisation", 0, "nmae"), "x"), "import.unknown_column", "tables.organisation[0].nmae"),
        (broken(("organisation", 0, "id"), ""), "import.no_id", "tables.organisation[0]"),
        ({**GOOD, "organisations": []}, "import.unknown_table", "tables.organisations"),
        ({**GOOD, "cluster": {}}, "import.not_a_list", "tables.cluster"),
        ({**GOOD, "cluster": GOOD["cluster"] * 2}, "import.twice", "tables.cluster[1].id"),
        ({"orientation": [{"id": "o", "cluster_id": "syd"}]}, "import.lacking", "tables.orientation[0].day"),
        ({"closing_day": [{"id": "d", "month": 13, "day": 1}]}, "import.wrong_value", "tables.closing_day[0].month"),
        ({"body_kind": [{"id": "k", "level": "group", "meeting_start": "25.00"}]}, "", "tables.body_kind[0].meet"),
        ({"body_kind": [{"id": "k", "level": "group", "meeting_start": ""}]}, "", "tables.body_kind[0].meeting_start"),
        ({**GOOD, "cost_scheme": [{"id": "s", "cluster_id": "syd", "unit_oere": 0}]}, "", "tables.cost_scheme[0].unit"),
        ({"key_figure": [{"id": "k", "baseline": "1E+9999"}]}, "import.wrong_value", "tables.key_figure[0].baseline"),
        ({"outcome": [{"id": "o", "effect": "forgotten"}]}, "import.wrong_value", "tables.outcome[0].effect"),
        ({"annex": [{"id": "b", "sha256": "../../klyngedesk.db"}]}, "import.wrong_value", "tables.annex[0].sha256"),
        (broken(("organisation", 0, "parent_id"), "hvidovre"), "import.ring", "tables.organisation[hvidovre].parent"),
    ],
)
def test_a_wrong_file_is_refused_with_its_place_and_changes_nothing(store, tables, code, place):
    with store.work("Klynge") as work:
        work.add(Cluster(id="byen", name="Byen"))
    before = give_out(store)
    with pytest.raises(Refused) as caught:
        take_in(store, tables)
    found = [(problem.code, problem.place) for problem in caught.value.problems]
    assert any(each.startswith(code) and where.startswith(place) for each, where in found), found
    assert give_out(store) == before
