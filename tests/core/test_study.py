"""A study is made, opened, copied and refused."""

from __future__ import annotations

import subprocess
import sys

import pytest

from core.errors import UserError
from core.migrations.runner import STEPS
from core.study import Study
from core.vault import seal_to
from tests.core.builders import a_full_study, a_response, a_study, outside, with_people


def _code(call, *arguments, **options):
    with pytest.raises(UserError) as refusal:
        call(*arguments, **options)
    return refusal.value.code


def test_a_study_opens_again_as_it_was_left(tmp_path):
    with a_study(tmp_path) as study:
        study.describe_as({"question": "Does it help?"})
        made = study.id
    with Study.open(study.path) as again:
        assert (again.id, again.title, again.describe("question")) == (made, "Trial", "Does it help?")


def test_the_latest_statement_holds_and_can_be_taken_back(tmp_path):
    with a_study(tmp_path) as study:
        study.describe_as({"title": "First"})
        change = study.describe_as({"title": "Second"})
        assert study.title == "Second"
        study.retract(change.fact_ids, "Typed by mistake")
        assert study.title == "First"


def test_an_existing_file_is_never_overwritten(tmp_path):
    path = tmp_path / "trial.pilot"
    path.write_text("mine")
    assert _code(Study.create, path, "Trial") == "STUDY_EXISTS"
    assert path.read_text() == "mine"


def test_a_failed_creation_leaves_no_file(tmp_path):
    assert _code(Study.create, tmp_path / "trial.pilot", "Trial", "") == "PASSPHRASE_EMPTY"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "NOT_A_STUDY"), (b"PK\x03\x04 a Word file", "NOT_A_STUDY"), (b"x" * 8192, "STUDY_NEEDS_PASSPHRASE")],
)
def test_a_file_that_is_no_study_is_refused_and_left_alone(tmp_path, content, code):
    path = tmp_path / "letter.docx"
    path.write_bytes(content)
    assert _code(Study.open, path) == code
    assert path.read_bytes() == content


def test_somebody_elses_database_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "other.db"
    with outside(path) as connection:
        connection.execute("CREATE TABLE t (a)")
    before = path.read_bytes()
    assert _code(Study.open, path) == "NOT_A_STUDY"
    assert path.read_bytes() == before


def test_a_missing_file_and_folder_are_named(tmp_path):
    assert _code(Study.open, tmp_path / "none.pilot") == "STUDY_MISSING"
    assert _code(Study.create, tmp_path / "none" / "trial.pilot", "T") == "FOLDER_MISSING"


def test_a_newer_file_is_refused_with_both_versions(tmp_path):
    a_study(tmp_path).close()
    with outside(tmp_path / "trial.pilot") as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(UserError, match=f"file version 99; this one reads up to {len(STEPS)}"):
        Study.open(tmp_path / "trial.pilot")


def test_a_passphrase_locks_the_file(tmp_path):
    with a_full_study(tmp_path, "correct horse") as study:
        assert study.has_passphrase
        assert study.verify().problems == ()
    assert b"Trial" not in study.path.read_bytes()
    assert _code(Study.open, study.path) == "STUDY_NEEDS_PASSPHRASE"
    assert _code(Study.open, study.path, "wrong") == "WRONG_PASSPHRASE"
    with Study.open(study.path, "correct horse") as again:
        assert again.people.identity("P00").name == "Name 0"


def test_a_passphrase_for_an_open_file_is_refused(tmp_path):
    a_study(tmp_path).close()
    assert _code(Study.open, tmp_path / "trial.pilot", "secret") == "STUDY_HAS_NO_PASSPHRASE"


def test_the_recovery_key_opens_the_file_however_it_is_typed(tmp_path):
    with a_study(tmp_path, "secret") as study:
        printed = study.recovery_key
    with Study.open(study.path, recovery_key=printed.lower().replace("-", " ")) as again:
        assert again.title == "Trial"
    assert _code(Study.open, study.path, recovery_key=printed[:20]) == "RECOVERY_KEY_MALFORMED"


def test_a_new_passphrase_replaces_the_old_one_and_its_recovery_key(tmp_path):
    with a_full_study(tmp_path, "old") as study:
        old_key = study.recovery_key
        study.change_passphrase("new")
        assert study.people.identity("P01").name == "Name 1"
    assert _code(Study.open, study.path, "old") == "WRONG_PASSPHRASE"
    assert _code(Study.open, study.path, recovery_key=old_key) == "WRONG_PASSPHRASE"
    with Study.open(study.path, "new") as again:
        assert again.people.identity("P01").name == "Name 1"
        assert again.verify().problems == ()


def test_what_is_sealed_to_the_study_opens_only_there(tmp_path):
    with a_study(tmp_path) as study, a_study(tmp_path, name="other.pilot") as other:
        sealed = seal_to(study.public_key, b"my belief")
        assert study.open_sealed(sealed) == b"my belief"
        assert other.open_sealed(sealed) is None


@pytest.mark.parametrize("passphrase", [None, "secret"])
def test_a_snapshot_stands_still_and_cannot_be_written(tmp_path, passphrase):
    with with_people(a_study(tmp_path, passphrase)) as study, study.snapshot() as copy:
        study.responses.add([a_response(study)])
        assert (copy.responses.count(), study.responses.count()) == (0, 1)
        assert _code(copy.describe_as, {"a": "b"}) == "STUDY_READ_ONLY"
        where = copy.path
    assert not where.exists()


@pytest.mark.parametrize("passphrase", [None, "secret"])
def test_a_backup_is_a_study_of_its_own(tmp_path, passphrase):
    with with_people(a_study(tmp_path, passphrase)) as study:
        backup = study.backup(tmp_path / "backup.pilot")
        assert _code(study.backup, backup) == "STUDY_EXISTS"
    with Study.open(backup, passphrase) as copy:
        assert copy.people.count() == 12


def test_a_study_opened_for_reading_is_not_written(tmp_path):
    a_study(tmp_path).close()
    with Study.open(tmp_path / "trial.pilot", read_only=True) as study:
        assert study.is_read_only
        assert _code(study.describe_as, {"a": "b"}) == "STUDY_READ_ONLY"


def test_a_flipped_bit_in_a_locked_file_is_found(tmp_path):
    with a_full_study(tmp_path, "secret") as study:
        pass
    content = bytearray(study.path.read_bytes())
    content[-3000] ^= 1
    study.path.write_bytes(content)
    with Study.open(study.path, "secret") as again:
        assert not again.verify().ok


def _enrol_and_fail(study):
    with study.transaction():
        with_people(study)
        study.people.withdraw("nobody", "gone")


def test_a_transaction_that_fails_leaves_nothing(tmp_path):
    with a_study(tmp_path) as study:
        entries = study.ledger.entries()
        assert _code(_enrol_and_fail, study) == "PARTICIPANT_UNKNOWN"
        assert study.people.count() == 0
        assert study.ledger.entries() == entries


def test_a_refused_command_inside_a_transaction_takes_only_itself_back(tmp_path):
    with a_study(tmp_path) as study:
        with study.transaction():
            with_people(study)
            assert _code(study.people.withdraw, "nobody", "gone") == "PARTICIPANT_UNKNOWN"
        assert study.people.count() == 12
        assert study.verify().problems == ()


def test_each_device_has_a_chain_of_its_own(tmp_path):
    with with_people(a_study(tmp_path)) as study:
        with study.acting("tablet", "Iker"):
            study.responses.add([a_response(study)])
        assert study.responses.all()[0].device == "tablet"
        last = study.ledger.entries()[-1]
        assert (last.device, last.position, last.actor) == ("tablet", 1, "Iker")
        assert study.verify().problems == ()


def test_a_second_writer_is_told_the_study_is_in_use(tmp_path, monkeypatch):
    monkeypatch.setattr("core.engine.BUSY_TIMEOUT_S", 0.05)
    with a_study(tmp_path) as study, Study.open(study.path) as other, other.transaction():
        assert _code(study.describe_as, {"a": "b"}) == "STUDY_BUSY"


def test_two_builds_with_the_same_clock_and_ids_have_the_same_ledger(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with a_full_study(tmp_path / "a") as first, a_full_study(tmp_path / "b", "secret") as second:
        assert first.ledger.entries() == second.ledger.entries()


def test_opening_a_study_loads_no_statistics():
    script = "import sys, core.study; print([m for m in ('pandas', 'scipy', 'PySide6') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_facts_that_the_trial_rests_on_cannot_be_taken_back(tmp_path):
    with a_full_study(tmp_path) as study:
        locks = [entry.fact_id for entry in study.ledger.entries() if entry.kind == "plan_lock"]
        assert _code(study.retract, locks[:1], "Changed my mind") == "RETRACTION_REFUSED"
        assert _code(study.retract, ["none"], "Changed my mind") == "FACT_UNKNOWN"
        assert _code(study.retract, locks[:1], " ") == "REASON_EMPTY"
