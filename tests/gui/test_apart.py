"""A large study is read by another process; it can be stopped, and what stands in its way is said here."""

from __future__ import annotations

import os

import pytest

from core.errors import Cancelled
from core.progress import Silent
from gui.operations import apart as apart_module
from gui.operations.apart import apart
from gui.operations.monitoring import checks_of
from tests.analysis.quality.made import Said, field_study


@pytest.fixture
def study(tmp_path, monkeypatch):
    monkeypatch.setattr(apart_module, "LARGE", 1)
    with field_study(tmp_path / "made.pilot", [Said(f"P{i:03d}", {"age": "30"}) for i in range(20)]) as study:
        yield study


def who(study, _progress):
    return os.getpid(), study.responses.count()


def fail_apart(study, _progress):
    if study.is_read_only:
        raise LookupError
    return "done here"


def wait_for_ever(_study, _progress):
    import time

    time.sleep(600)


class Stopping(Silent):
    def step(self, done, total, label):
        raise Cancelled


def test_a_large_study_is_read_by_another_process(study):
    process, responses = apart(who, study, Silent())
    assert (process != os.getpid(), responses) == (True, 20)


def test_a_small_study_is_read_here(study, monkeypatch):
    monkeypatch.setattr(apart_module, "LARGE", 1000)
    assert apart(who, study, Silent())[0] == os.getpid()


def test_where_the_other_process_fails_the_work_is_done_here(study):
    assert apart(fail_apart, study, Silent()) == "done here"


def test_it_stops_at_once_when_it_is_asked_to(study):
    with pytest.raises(Cancelled):
        apart(wait_for_ever, study, Stopping())


def test_checks_and_their_maps_come_back_whole(study):
    view = apart(checks_of, study, Silent())
    assert (len(view.checks), view.responses, len(view.maps)) == (27, 20, 1)
    assert view.maps[0].figure.drawing.contents
