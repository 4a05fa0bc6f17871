from datetime import UTC, datetime, timedelta

from core.backups import backups, keep_backup
from core.study import Study
from tests.core.builders import a_study, with_people

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def test_a_backup_opens_as_the_study_it_was(tmp_path):
    with with_people(a_study(tmp_path, "correct horse")) as study:
        path = keep_backup(study, tmp_path / "kept", NOW)
        study.describe_as({"question": "later"})
    with Study.open(path, "correct horse") as copy:
        assert copy.people.count() == 12
        assert copy.describe("question") is None


def test_the_last_ten_stay_and_one_a_day_for_a_month(tmp_path):
    with a_study(tmp_path) as study:
        for days in range(40, 0, -1):
            for hour in (1, 2):
                keep_backup(study, tmp_path / "kept", NOW - timedelta(days=days, hours=hour))
        held = backups(study.id, tmp_path / "kept")
    assert all(NOW - backup.at <= timedelta(days=32) for backup in held)
    assert len({backup.at.date() for backup in held}) >= 29
    assert len(held) <= 30 + 10


def test_file_names_hold_nothing_of_the_study(tmp_path):
    with a_study(tmp_path) as study:
        path = keep_backup(study, tmp_path / "kept", NOW)
    assert path.relative_to(tmp_path / "kept").parts == (study.id, "20260501T120000000000Z.pilot")
