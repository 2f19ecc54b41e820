"""Whole stores: making, checking, copying, putting back, out to a file and in again."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from klyngedesk import paths

STORE = "klyngedesk.db"


def alter(data: Path, *statements: str) -> None:
    """Change a store behind the program's back."""
    with closing(sqlite3.connect(data / STORE)) as store:
        for statement in statements:
            assert store.execute(statement).rowcount != 0, statement
        store.commit()


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# --- init


def test_init_makes_a_store_that_can_be_asked(run, tmp_path):
    folder = tmp_path / "ny" / "mappe"
    assert str(folder) in run("--data-dir", folder, "init").answer
    assert run("--data-dir", folder, "meetings").answer == ""
    assert run("--data-dir", folder, "check").answer == "Alt er, som det skal være.\n"


def test_init_leaves_nothing_beside_the_store(run, tmp_path):
    run("--data-dir", tmp_path, "init")
    assert {path.name for path in tmp_path.iterdir()} == {STORE, f"{STORE}-journal", "klyngedesk.lock"}


def test_init_twice_changes_nothing(run, tmp_path):
    run("--data-dir", tmp_path, "init")
    run("--data-dir", tmp_path, "export", tmp_path / "før.json")
    assert run("--data-dir", tmp_path, "init").answer
    run("--data-dir", tmp_path, "export", tmp_path / "efter.json")
    assert (tmp_path / "før.json").read_bytes() == (tmp_path / "efter.json").read_bytes()


def test_the_example_twice_is_refused(on):
    assert "Eksemplet kan kun hentes" in on("init", "--example").refusal


def test_init_where_a_file_is_in_the_way_is_refused(run, tmp_path):
    (tmp_path / "fil").write_text("")
    assert run("--data-dir", tmp_path / "fil", "init").refusal
    assert run("--data-dir", tmp_path / "fil" / "data", "init").refusal


def test_the_example_is_whole_as_a_process_too(run_process, tmp_path):
    assert run_process("init", "--example", "--data-dir", tmp_path).answer
    assert run_process("check", "--data-dir", tmp_path).answer == "Alt er, som det skal være.\n"


# --- no store


@pytest.mark.parametrize(
    "words",
    [
        ("meetings",),
        ("bodies",),
        ("check",),
        ("backup",),
        ("export", "fil.json"),
        ("paper", "agenda", "--meeting", "m", "--out", "p.docx"),
        ("import-members", "fil.xlsx", "--body", "b"),
        ("import-populations", "fil.csv"),
        ("restore",),
    ],
    ids=lambda words: words[0],
)
def test_without_a_store_the_folder_is_named_and_nothing_is_made(run, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    assert "ingenting" in run("--data-dir", tmp_path / "ingenting", *words).refusal
    assert not list(tmp_path.iterdir())


def test_a_folder_without_a_store_is_named(run, tmp_path):
    assert str(tmp_path) in run("--data-dir", tmp_path, "meetings").refusal
    assert not list(tmp_path.iterdir())


# --- export and import


def test_out_in_and_out_again_is_the_same(on, run, tmp_path):
    first, second = tmp_path / "en.json", tmp_path / "to.json"
    on("export", first)
    assert run("--data-dir", tmp_path / "frisk", "import", first).answer
    run("--data-dir", tmp_path / "frisk", "export", second)
    assert second.read_bytes() == first.read_bytes()
    assert run("--data-dir", tmp_path / "frisk", "check").answer


def test_taking_a_store_into_itself_changes_nothing(on, tmp_path):
    first, second = tmp_path / "en.json", tmp_path / "to.json"
    on("export", first)
    assert on("import", first).answer
    on("export", second)
    assert second.read_bytes() == first.read_bytes()


def test_annexes_are_in_the_file(on, run, data, tmp_path):
    on("export", tmp_path / "alt.json")
    run("--data-dir", tmp_path / "frisk", "import", tmp_path / "alt.json")
    assert files_in(tmp_path / "frisk" / "bilag") == files_in(data / "bilag") != {}


def test_the_file_follows_the_schema(on, tmp_path):
    on("export", tmp_path / "alt.json")
    schema = json.loads(paths.resource("schema", "klyngedesk.schema.json").read_text("utf-8"))
    errors = Draft202012Validator(schema).iter_errors(json.loads((tmp_path / "alt.json").read_text("utf-8")))
    assert [error.json_path for error in errors] == []


def test_a_file_without_a_catalogue_gets_the_programs_own(run, tmp_path):
    file = tmp_path / "klynge.json"
    body = {"id": "nord", "kind_id": "professional", "name": "Fagligt niveau"}
    kinds = json.loads(paths.resource("catalogue", "defaults.json").read_text("utf-8"))["tables"]["body_kind"]
    body["kind_id"] = kinds[0]["id"]
    file.write_text(json.dumps({"format": "klyngedesk", "version": 1, "tables": {"body": [body]}}))
    assert run("--data-dir", tmp_path / "ny", "import", file).answer
    assert "nord\tFagligt niveau" in run("--data-dir", tmp_path / "ny", "bodies").answer


def document(**tables: object) -> str:
    return json.dumps({"format": "klyngedesk", "version": 1, "tables": tables})


CLUSTER = {"id": "nord", "name": "Nord"}
ANNEX = {"id": "b", "file_name": "notat.pdf", "sha256": "0" * 64}
BROKEN = {
    "no JSON": ('{"format": "klyngedesk",\n "tables": {', "linje 2, tegn 13"),
    "empty": ("", "linje 1"),
    "another JSON": ("[1, 2]", "ikke gemt fra Klyngedesk"),
    "a newer one": ('{"format": "klyngedesk", "version": 9}', "udgave 9"),
    "no table": (document(klynge=[]), "tables.klynge"),
    "no list": (document(cluster={}), "tables.cluster"),
    "no row": (document(cluster=[7]), "tables.cluster[0]"),
    "a wrong value": (document(cluster=[CLUSTER, {"id": "x", "name": 5}]), "tables.cluster[1].name"),
    "a wrong word": (document(organisation=[{"id": "x", "kind": "kommune"}]), "tables.organisation[0].kind"),
    "a wrong day": (document(cluster=[CLUSTER | {"valid_from": "2022-02-30"}]), "tables.cluster[0].valid_from"),
    "a number beyond the store": (document(cluster=[CLUSTER | {"position": 10**30}]), "tables.cluster[0].position"),
    "a misspelt column": (document(cluster=[CLUSTER | {"nmae": "x"}]), "tables.cluster[0].nmae"),
    "a row twice": (document(cluster=[CLUSTER, CLUSTER]), "tables.cluster[1].id"),
    "a lost reference": (
        document(cluster=[CLUSTER], seat=[{"id": "s", "body_id": "b", "organisation_id": "o"}]),
        "tables.seat[s].body_id",
    ),
    "the same said twice": (
        document(
            organisation=[{"id": "o", "kind": "municipality"}],
            population=[{"id": f"p{n}", "organisation_id": "o", "period": "2022K3"} for n in (1, 2)],
        ),
        "tables.population[p2].period",
    ),
    "an annex without content": (document(annex=[ANNEX]), "tables.annex[0].sha256"),
    "an annex beside that is not there": (document(annex=[ANNEX | {"file": "notat.pdf"}]), "tables.annex[0].file"),
    "an annex from elsewhere": (document(annex=[ANNEX | {"file": "../../etc/passwd"}]), "tables.annex[0].file"),
}


@pytest.mark.parametrize(("content", "place"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_refused_with_its_place_and_changes_nothing(on, data, tmp_path, content, place):
    on("export", tmp_path / "før.json")
    before = files_in(data / "bilag")
    (tmp_path / "fil.json").write_text(content, "utf-8")
    assert place in on("import", tmp_path / "fil.json").refusal
    on("export", tmp_path / "efter.json")
    assert (tmp_path / "før.json").read_bytes() == (tmp_path / "efter.json").read_bytes()
    assert files_in(data / "bilag") == before


@pytest.mark.parametrize("content", [b"PK\x03\x04\xff\xfe", b"\xff\xfe\x00", b"[" * 100_000])
def test_another_kind_of_file_is_refused(on, tmp_path, content):
    (tmp_path / "fil.json").write_bytes(content)
    assert "Der er ikke hentet noget." in on("import", tmp_path / "fil.json").refusal


def test_a_damaged_annex_in_the_file_changes_nothing(on, run, tmp_path):
    on("export", tmp_path / "alt.json")
    whole = json.loads((tmp_path / "alt.json").read_text("utf-8"))
    digest = next(iter(whole["annexes"]))
    whole["annexes"][digest] = "AAAA"
    (tmp_path / "alt.json").write_text(json.dumps(whole))
    assert digest in run("--data-dir", tmp_path / "ny", "import", tmp_path / "alt.json").refusal


def test_a_broken_file_makes_no_new_store(run, tmp_path):
    (tmp_path / "fil.json").write_text(document(cluster=[{"id": "x", "name": 5}]))
    assert run("--data-dir", tmp_path / "ny", "import", tmp_path / "fil.json").refusal
    assert not (tmp_path / "ny").exists()


def test_what_no_store_can_hold_is_dropped_from_texts(run, tmp_path):
    (tmp_path / "fil.json").write_text(document(cluster=[{"id": "x", "name": "a\x00b\ud800c\x07d😀"}]))
    assert run("--data-dir", tmp_path / "ny", "import", tmp_path / "fil.json").answer
    run("--data-dir", tmp_path / "ny", "export", tmp_path / "ud.json")
    assert json.loads((tmp_path / "ud.json").read_text("utf-8"))["tables"]["cluster"][0]["name"] == "abcd😀"


def test_export_is_refused_by_name_when_an_annex_is_gone(on, data, tmp_path):
    gone = next(path for path in (data / "bilag").rglob("*") if path.is_file())
    gone.unlink()
    assert "mangler i mappen bilag" in on("export", tmp_path / "alt.json").refusal
    assert not (tmp_path / "alt.json").exists()


def test_export_into_a_folder_that_is_a_file_is_refused(on, tmp_path):
    (tmp_path / "fil").write_text("")
    assert on("export", tmp_path / "fil" / "alt.json").refusal


# --- check


BREACHES = {
    "two holders of a seat": (
        [
            "INSERT INTO membership (id, seat_id, person_id, kind, topic, position, valid_from) "
            "SELECT 'two', seat_id, person_id, kind, topic, position, valid_from FROM membership "
            "WHERE kind = 'holder' AND valid_to IS NULL LIMIT 1"
        ],
        "to indehavere",
    ),
    "a sub-item in another meeting": (
        [
            "UPDATE item SET meeting_id = (SELECT id FROM meeting WHERE id != item.meeting_id LIMIT 1) "
            "WHERE parent_id IS NOT NULL"
        ],
        "ligger ikke under et almindeligt punkt på det samme møde",
    ),
    "a municipality twice in a year": (
        [
            "INSERT INTO cost_share (id, cost_year_id, organisation_id, counted, counted_as, footnote, position) "
            "SELECT 'again', cost_year_id, organisation_id, 0, counted_as, '', 99 FROM cost_share LIMIT 1"
        ],
        "er med to gange i fordelingen for",
    ),
    "a decision number twice": (
        [
            "INSERT INTO decision (id, item_id, number, year, outcome_id, text, forwarded_to) "
            "SELECT 'again', (SELECT id FROM item WHERE meeting_id = i.meeting_id AND id NOT IN "
            "(SELECT item_id FROM decision) LIMIT 1), d.number, d.year, d.outcome_id, '', '' "
            "FROM decision d JOIN item i ON i.id = d.item_id WHERE d.number IS NOT NULL "
            "AND EXISTS (SELECT 1 FROM item x WHERE x.meeting_id = i.meeting_id AND x.id NOT IN "
            "(SELECT item_id FROM decision)) LIMIT 1"
        ],
        "findes to gange",
    ),
    "funds without a grant": (
        ["UPDATE posting SET grant_id = NULL WHERE purse = 'cluster_funds' AND amount_oere > 0"],
        "mangler en bevilling",
    ),
    "a meeting that ends first": (
        ["UPDATE meeting SET ends_at = starts_at WHERE id = 'm-syd-f-1201'"],
        "slutter, før det begynder",
    ),
    "a reference to nothing": (
        ["UPDATE seat SET organisation_id = 'nowhere' WHERE id = (SELECT id FROM seat LIMIT 1)"],
        "henviser til noget",
    ),
}


@pytest.mark.parametrize(("statements", "said"), BREACHES.values(), ids=BREACHES)
def test_check_finds_every_breach(on, data, statements, said):
    assert on("check").answer == "Alt er, som det skal være.\n"
    alter(data, *statements)
    assert said in on("check").refusal


def annexes(data: Path) -> list[Path]:
    return sorted(path for path in (data / "bilag").rglob("*") if path.is_file())


def test_check_finds_a_missing_and_a_damaged_annex(on, data):
    annexes(data)[0].unlink()
    assert "mangler i mappen bilag" in on("check").refusal
    annexes(data)[0].write_bytes(b"changed")
    answer = on("check")
    assert "mangler" in answer.refusal + answer.out
    assert "beskadiget" in answer.refusal + answer.out


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.99])
def test_check_of_a_damaged_store_says_so_in_one_line(on, data, kept):
    file = data / STORE
    file.write_bytes(file.read_bytes()[: int(file.stat().st_size * kept)])
    assert "beskadiget" in on("check").refusal


@pytest.mark.parametrize("place", [0.2, 0.4, 0.6, 0.8])
def test_check_of_a_store_with_a_hole_says_so_in_one_line(on, data, place):
    file = data / STORE
    content = bytearray(file.read_bytes())
    start = int(len(content) * place) // 4096 * 4096
    content[start : start + 4 * 4096] = b"\xaa" * (4 * 4096)
    file.write_bytes(bytes(content))
    assert "beskadiget" in on("check").refusal


def test_an_emptied_store_is_not_taken_for_a_new_one(on, data):
    (data / STORE).write_bytes(b"")
    for words in (("check",), ("init",), ("paper", "agenda", "--meeting", "m-syd-f-1201", "--out", data / "p.docx")):
        assert "beskadiget" in on(*words).refusal
    assert (data / STORE).read_bytes() == b""


def test_a_file_of_something_else_is_no_store(on, data):
    (data / STORE).write_bytes(b"Dear diary. " * 1000)
    assert "beskadiget" in on("check").refusal
    assert "beskadiget" in on("meetings").refusal


# --- backup and restore


def meetings_of(on) -> str:
    return on("meetings").answer


def test_a_copy_can_be_put_back(on, data):
    before = meetings_of(on)
    copy = Path(on("backup").answer.strip())
    assert copy.is_file()
    alter(data, "UPDATE meeting SET title = 'Ødelagt'")
    assert meetings_of(on) != before
    assert str(copy) in on("restore", copy).answer
    assert meetings_of(on) == before
    assert on("check").answer


@pytest.mark.parametrize("content", [b"", b"rubbish" * 1000, None], ids=["empty", "rubbish", "cut short"])
def test_the_newest_copy_is_put_in_the_place_of_a_damaged_store(on, data, content):
    before = meetings_of(on)
    on("backup")
    file = data / STORE
    file.write_bytes(content if content is not None else file.read_bytes()[:9000])
    damaged = file.read_bytes()
    assert on("restore").answer
    assert meetings_of(on) == before
    aside = [path for path in (data / "backup").iterdir() if "før-gendannelse" in path.name]
    assert [path.read_bytes() for path in aside] == [damaged]


def test_a_damaged_copy_is_passed_over_and_refused_by_name(on, data):
    before = meetings_of(on)
    good = Path(on("backup").answer.strip())
    bad = good.with_name("klyngedesk-2099-01-01-000000.db")
    bad.write_bytes(good.read_bytes()[:9000])
    assert f"»{bad.name}« er beskadiget" in on("restore", bad).refusal
    assert str(good) in on("restore").answer
    assert meetings_of(on) == before


def test_without_a_copy_restore_is_refused(on, data):
    before = files_in(data)
    assert "ingen sikkerhedskopi" in on("restore").refusal
    assert {name: files_in(data)[name] for name in before if "lock" not in name} == {
        name: content for name, content in before.items() if "lock" not in name
    }


def test_a_copy_that_is_not_there_is_named(on, data):
    assert "»kopi.db« findes ikke" in on("restore", data / "kopi.db").refusal


def test_another_programs_file_is_not_put_in(on, data, tmp_path):
    with closing(sqlite3.connect(tmp_path / "fremmed.db")) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
        other.commit()
    before = (data / STORE).read_bytes()
    assert "ikke en fil fra Klyngedesk" in on("restore", tmp_path / "fremmed.db").refusal
    assert (data / STORE).read_bytes() == before


def test_nothing_is_left_beside_after_a_restore(on, data):
    on("backup")
    before = {path.name for path in data.iterdir()}
    on("restore")
    assert {path.name for path in data.iterdir()} - before == set()


# --- versions


@pytest.mark.parametrize("command", ["meetings", "check", "backup"])
def test_a_newer_store_is_not_opened(on, data, command):
    alter_version(data, 999)
    before = (data / STORE).read_bytes()
    assert "nyere version" in on(command).refusal
    assert (data / STORE).read_bytes() == before


def test_an_older_store_is_told_from_a_newer_one(on, data):
    alter_version(data, 0)
    assert "ældre version" in on("meetings").refusal


def alter_version(data: Path, number: int) -> None:
    with closing(sqlite3.connect(data / STORE)) as store:
        store.execute(f"PRAGMA user_version = {number}")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such path")
def test_a_device_is_no_file_to_take_in(on):
    assert on("import", "/dev/null").refusal
