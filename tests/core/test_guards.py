"""Stock SQLite cannot change a fact, and what it does after breaking the guards is found."""

from __future__ import annotations

import sqlite3

import pytest

from core.study import Study
from core.tables import KEPT
from tests.core.builders import a_full_study, outside

NAMES = [table.name for table in KEPT]
REFUSED = "keeps its rows as they are"


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    with a_full_study(tmp_path_factory.mktemp("guards")) as study:
        return study.path


@pytest.fixture
def copy(path, tmp_path):
    target = tmp_path / "copy.pilot"
    target.write_bytes(path.read_bytes())
    return target


@pytest.mark.parametrize("table", NAMES)
def test_every_kept_table_has_a_row_to_try_on(path, table):
    with outside(path) as connection:
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > 0


@pytest.mark.parametrize("table", NAMES)
def test_stock_sqlite_is_refused_an_update(path, table):
    with outside(path) as connection:
        column = connection.execute(f"PRAGMA table_info({table})").fetchone()[1]
        with pytest.raises(sqlite3.IntegrityError, match=REFUSED):
            connection.execute(f'UPDATE {table} SET "{column}" = "{column}"')


@pytest.mark.parametrize("table", NAMES)
def test_stock_sqlite_is_refused_a_delete(path, table):
    with outside(path) as connection, pytest.raises(sqlite3.IntegrityError, match=REFUSED):
        connection.execute(f"DELETE FROM {table}")


@pytest.mark.parametrize("recursive", ["ON", "OFF"])
@pytest.mark.parametrize("table", NAMES)
def test_stock_sqlite_is_refused_an_insert_that_reuses_an_id(path, table, recursive):
    with outside(path) as connection:
        connection.execute(f"PRAGMA recursive_triggers = {recursive}")
        with pytest.raises(sqlite3.IntegrityError, match=REFUSED):
            connection.execute(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1")


@pytest.mark.parametrize("table", NAMES)
def test_no_table_has_a_hidden_row_number_to_replace_by(path, table):
    with outside(path) as connection, pytest.raises(sqlite3.OperationalError, match="rowid"):
        connection.execute(f"SELECT rowid FROM {table}")


def test_a_ledger_entry_is_not_replaced_through_its_fact_id(path):
    with outside(path) as connection, pytest.raises(sqlite3.IntegrityError, match=REFUSED):
        connection.execute(
            "INSERT OR REPLACE INTO ledger SELECT 'other', 1, fact_id, kind, at, actor, body_hash, hash FROM ledger"
        )


def test_a_whole_study_verifies(path):
    with Study.open(path) as study:
        assert study.verify().problems == ()
        assert study.verify().entries == len(study.ledger.entries())


@pytest.mark.parametrize("guard", ["response_refuses_update", "ledger_refuses_delete", "paradatum_refuses_reuse"])
def test_a_dropped_trigger_is_named(copy, guard):
    with outside(copy) as connection:
        connection.execute(f"DROP TRIGGER {guard}")
    with Study.open(copy) as study:
        assert study.verify().problems == (f"The trigger {guard} is missing: facts could be changed without a trace.",)


def test_a_trigger_whose_text_was_changed_is_named(copy):
    with outside(copy) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'BEFORE UPDATE', 'BEFORE UPDATE OF id') "
            "WHERE name = 'response_refuses_update'"
        )
    with Study.open(copy) as study:
        assert "The trigger response_refuses_update was altered" in study.verify().problems[0]


def test_a_table_that_does_not_belong_is_named(copy):
    with outside(copy) as connection:
        connection.execute("CREATE TABLE extra (a)")
    with Study.open(copy) as study:
        assert study.verify().problems == ("The table extra does not belong in a study file.",)


def _tampered(copy, table, statement):
    """Take the guards off, do the deed, put the guards back, and verify."""
    with outside(copy) as connection:
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
        triggers = connection.execute(query, (table,)).fetchall()
        for name, _sql in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        for _name, sql in triggers:
            connection.execute(sql)
    with Study.open(copy) as study:
        return study.verify().problems


def test_an_altered_answer_is_found_by_its_hash(copy):
    problems = _tampered(
        copy, "response", """UPDATE response SET answers = '{"/data/a":"5"}' WHERE participant='P02'"""
    )
    assert len(problems) == 1
    assert "was altered" in problems[0]


def test_a_fact_taken_out_is_found(copy):
    problems = _tampered(copy, "log_entry", "DELETE FROM log_entry")
    assert "was taken out" in problems[0]


def test_a_fact_slipped_in_is_found(copy):
    problems = _tampered(
        copy,
        "retraction",
        "INSERT INTO retraction (id, device, actor, at, supersedes, fact_id, reason) VALUES ('x','','','','','','')",
    )
    assert "is not in the ledger" in problems[0]


def test_an_altered_paradatum_is_found(copy):
    problems = _tampered(copy, "paradatum", "UPDATE paradatum SET changes = 9 WHERE changes = 2")
    assert all("The paradata of response" in problem for problem in problems)


def test_a_broken_chain_is_found(copy):
    problems = _tampered(copy, "ledger", "UPDATE ledger SET hash = body_hash WHERE position = 5")
    assert [problem.split(":")[0] for problem in problems] == [
        "The chain breaks at entry 5 of device laptop",
        "The chain breaks at entry 6 of device laptop",
    ]


def test_an_entry_taken_out_of_the_chain_is_found(copy):
    problems = _tampered(copy, "ledger", "DELETE FROM ledger WHERE position = 5")
    assert problems[0] == "Before entry 6 of device laptop the chain lacks 1."


def test_a_changed_name_in_the_ledger_is_found(copy):
    problems = _tampered(copy, "ledger", "UPDATE ledger SET actor = 'Somebody' WHERE position = 5")
    assert "does not match entry 5" in problems[0]


def test_an_exchanged_secret_of_the_allocation_is_found(copy):
    problems = _tampered(copy, "allocation_seal", "UPDATE allocation_seal SET secret = zeroblob(100)")
    assert "does not redraw to what was committed" in problems[0]


def test_an_allocation_taken_out_is_found(copy):
    problems = _tampered(copy, "allocation_event", "DELETE FROM allocation_event")
    assert "was taken out" in problems[0]


def test_an_allocation_stated_to_be_withheld_still_verifies(copy):
    with Study.open(copy) as study:
        study.describe_as({"withheld": "allocation"})
    assert _tampered(copy, "allocation_event", "DELETE FROM allocation_event") == ()
    with Study.open(copy) as study:
        assert study.verify().withheld == 1
