"""Old files are backed up and brought up to date; the frozen steps make the schema that is declared."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import create_engine

from core.engine import Store
from core.errors import UserError
from core.migrations import step_001, step_002, step_003
from core.migrations.runner import STEPS, bring_up_to_date
from core.tables import Base
from tests.core.builders import a_study, outside

_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
NEXT = (*STEPS, ("CREATE TABLE later (a TEXT)",))
TODAY = len(STEPS)
BROKEN = (*STEPS, ("CREATE TABLE later (a TEXT)", "CREATE TABLE later (a TEXT)"))


def _plain(rows):
    return [
        (*row[:3], " ".join((row[3] or "").replace("( ", "(").split()).replace("( ", "(").replace(" )", ")"))
        for row in rows
    ]


def _migrated():
    memory = sqlcipher.connect(":memory:", isolation_level=None)
    for steps in STEPS:
        for statement in steps:
            memory.execute(statement)
    rows = memory.execute(_SCHEMA).fetchall()
    memory.close()
    return _plain(rows)


def _declared():
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        rows = [tuple(row) for row in connection.exec_driver_sql(_SCHEMA)]
    engine.dispose()
    return _plain(rows)


def test_the_frozen_steps_make_the_declared_tables_indexes_and_triggers():
    assert _migrated() == _declared()


@pytest.mark.parametrize("step", [step_001, step_002, step_003])
def test_a_step_is_frozen_and_knows_nothing_of_todays_tables(step):
    assert "core.tables" not in Path(step.__file__).read_text(encoding="utf-8")


@pytest.fixture
def store(tmp_path):
    a_study(tmp_path).close()
    opened = Store(tmp_path / "trial.pilot", None)
    yield opened
    opened.close()


def test_a_file_of_today_is_left_alone(store):
    assert bring_up_to_date(store) is None


def test_an_older_file_is_backed_up_beside_itself_and_upgraded(store):
    backup = bring_up_to_date(store, NEXT)
    assert backup == store.path.with_name(f"trial.version-{TODAY}.pilot")
    with outside(store.path) as new, outside(backup) as old:
        assert new.execute("PRAGMA user_version").fetchone() == (TODAY + 1,)
        assert old.execute("PRAGMA user_version").fetchone() == (TODAY,)
        assert old.execute("SELECT title FROM study").fetchone() == ("Trial",)


def test_a_backup_never_overwrites_an_older_one(store):
    taken = store.path.with_name(f"trial.version-{TODAY}.pilot")
    taken.write_text("mine")
    assert bring_up_to_date(store, NEXT) == store.path.with_name(f"trial.version-{TODAY}-2.pilot")
    assert taken.read_text() == "mine"


def test_a_step_that_fails_leaves_the_file_as_it_was(store):
    with pytest.raises(Exception, match="already exists"):
        bring_up_to_date(store, BROKEN)
    with outside(store.path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (TODAY,)
        assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'later'").fetchone() == (0,)


def test_an_older_file_opened_for_reading_says_what_to_do(store):
    with pytest.raises(UserError, match="Open it once for writing"):
        bring_up_to_date(Store(store.path, None, read_only=True), NEXT)
