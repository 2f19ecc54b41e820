from datetime import timedelta

import pytest

from klyngedesk.domain.formatted import paragraphs
from klyngedesk.domain.kinds import OrganisationKind
from klyngedesk.domain.problems import Refused
from klyngedesk.store import journal
from klyngedesk.store.codec import row_values
from klyngedesk.store.tables import Cluster, ClusterOrganisation, Organisation, Orientation


def add_cluster(store, name="Syd"):
    with store.work("Ny klynge") as work:
        return work.add(Cluster(name=name)).id


def rename(store, cluster_id, name, **options):
    with store.work("Omdøb klynge", **options) as work:
        work.get(Cluster, cluster_id).name = name


def names(store):
    with store.reading() as work:
        return [cluster.name for cluster in work.find(Cluster, "name")]


def test_undo_and_redo_walk_through_new_changed_and_removed(store):
    cluster = add_cluster(store)
    rename(store, cluster, "Byen")
    with store.work("Fjern klynge") as work:
        work.delete(work.get(Cluster, cluster))
    states = [names(store)]
    for _ in range(3):
        store.undo()
        states.append(names(store))
    assert states == [[], ["Byen"], ["Syd"], []]
    for expected in (["Syd"], ["Byen"], []):
        store.redo()
        assert names(store) == expected


def test_undo_works_after_a_restart(opened):
    first = opened()
    cluster = add_cluster(first)
    rename(first, cluster, "Byen")
    first.close()
    again = opened()
    assert again.undo()[0].label == "Omdøb klynge"
    assert names(again) == ["Syd"]


def test_a_new_change_ends_redo_but_stays_in_the_change_log(store):
    cluster = add_cluster(store)
    rename(store, cluster, "Byen")
    store.undo()
    rename(store, cluster, "Nord")
    with pytest.raises(Refused, match=r"redo\.nothing"):
        store.redo()
    with store.reading() as work:
        assert [step.label for step in journal.history(work.session)] == [
            "Omdøb klynge",
            "Omdøb klynge",
            "Ny klynge",
        ]


def test_undo_is_refused_when_the_row_has_changed_since(store):
    cluster = add_cluster(store)
    rename(store, cluster, "Byen")
    with store.work("Udenom", undoable=False) as work:
        work.get(Cluster, cluster).name = "Nord"
    with pytest.raises(Refused, match=r"undo\.changed_since"):
        store.undo()
    assert names(store) == ["Nord"]


def test_nothing_to_undo_is_said(store):
    with pytest.raises(Refused, match=r"undo\.nothing"):
        store.undo()


def test_removing_takes_what_is_a_part_and_undo_brings_all_back(store):
    with store.work("Opret") as work:
        cluster = work.add(Cluster(name="Syd"))
        party = work.add(Organisation(name="Hvidovre", kind=OrganisationKind.MUNICIPALITY))
        work.add(ClusterOrganisation(cluster_id=cluster.id, organisation_id=party.id))
        work.add(Orientation(cluster_id=cluster.id, day=work.today, title="Nyt", summary=paragraphs(["Æbler"])))
    with store.reading() as work:
        before = [row_values(row) for table in (ClusterOrganisation, Orientation) for row in work.find(table)]
    with store.work("Fjern klynge") as work:
        work.delete(work.get(Cluster, cluster.id))
    with store.reading() as work:
        assert not work.find(ClusterOrganisation)
        assert not work.find(Orientation)
        assert work.find(Organisation)
    store.undo()
    with store.reading() as work:
        assert before == [row_values(row) for table in (ClusterOrganisation, Orientation) for row in work.find(table)]


def test_what_others_cannot_do_without_is_not_removed(store):
    with store.work("Opret") as work:
        cluster = work.add(Cluster(name="Syd"))
        party = work.add(Organisation(name="Hvidovre", kind=OrganisationKind.MUNICIPALITY))
        work.add(ClusterOrganisation(cluster_id=cluster.id, organisation_id=party.id))
    with pytest.raises(Refused, match=r"row\.in_use"), store.work("Fjern") as work:
        work.delete(work.get(Organisation, party.id))
    with store.reading() as work:
        assert work.find(Organisation)


def test_typing_in_one_field_is_one_step(store, clock):
    cluster = add_cluster(store)
    for name in ("B", "By", "Byen"):
        clock.now += timedelta(seconds=5)
        rename(store, cluster, name, merge_key="cluster.name")
    store.undo()
    assert names(store) == ["Syd"]
    store.redo()
    assert names(store) == ["Byen"]


def test_typing_after_a_pause_is_a_step_of_its_own(store, clock):
    cluster = add_cluster(store)
    rename(store, cluster, "By", merge_key="cluster.name")
    clock.now += timedelta(minutes=2)
    rename(store, cluster, "Byen", merge_key="cluster.name")
    store.undo()
    assert names(store) == ["By"]


def test_a_work_that_fails_leaves_nothing(store):
    with pytest.raises(ZeroDivisionError), store.work("Fejl") as work:
        work.add(Cluster(name="Syd"))
        work.session.flush()
        raise ZeroDivisionError
    assert names(store) == []
    with store.reading() as work:
        assert journal.history(work.session) == []


def test_a_work_tells_which_tables_changed(store):
    with store.work("Ny klynge") as work:
        work.add(Cluster(name="Syd"))
    assert work.changed == {"cluster"}


def test_a_reference_to_nothing_is_refused(store):
    with pytest.raises(Refused, match=r"store\.reference"), store.work("Forkert") as work:
        work.add(ClusterOrganisation(cluster_id="findes-ikke", organisation_id="heller-ikke"))
