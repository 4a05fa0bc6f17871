"""What the database or disk refuses reaches the user as one sentence."""

from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from core.engine import Store, failures_explained
from core.errors import UserError
from tests.core.builders import a_study


def _failing(path, code, keyed=False):
    error = sqlcipher.OperationalError("refused")
    error.sqlite_errorcode = code
    with failures_explained(path, keyed=keyed):
        raise error


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (5, "STUDY_BUSY"),
        (517, "STUDY_BUSY"),
        (8, "STUDY_READ_ONLY"),
        (1032, "STUDY_READ_ONLY"),
        (10, "DISK_FAILED"),
        (778, "DISK_FAILED"),
        (11, "STUDY_DAMAGED"),
        (13, "DISK_FULL"),
        (14, "STUDY_UNREACHABLE"),
        (26, "NOT_A_STUDY"),
    ],
)
def test_each_failure_of_the_disk_has_its_sentence(tmp_path, code, problem):
    with pytest.raises(UserError) as refusal:
        _failing(tmp_path, code)
    assert refusal.value.code == problem


def test_a_key_that_does_not_open_a_keyed_file_is_a_wrong_passphrase(tmp_path):
    with pytest.raises(UserError, match="passphrase does not open"):
        _failing(tmp_path, 26, keyed=True)


def test_other_failures_pass_as_they_are(tmp_path):
    with pytest.raises(sqlcipher.OperationalError):
        _failing(tmp_path, 1)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("foreign_keys", 1),
        ("journal_mode", "delete"),
        ("synchronous", 3),
        ("secure_delete", 1),
        ("application_id", 0x50494C54),
    ],
)
def test_every_connection_keeps_the_rules(tmp_path, pragma, value):
    with a_study(tmp_path) as study, Store(study.path, None).read() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == value


def test_at_rest_a_study_is_one_file(tmp_path):
    with a_study(tmp_path) as study:
        study.describe_as({"question": "?"})
        assert [path.name for path in tmp_path.iterdir()] == ["trial.pilot"]
