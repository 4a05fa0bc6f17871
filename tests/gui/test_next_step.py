"""At most one next step, from what the study holds."""

from __future__ import annotations

import pytest

from core.study import Study
from gui.next_step import next_step
from gui.operations.overview import read_overview
from instruments.templates import make_study as make_new
from tests.analysis.test_class_results import a_class
from tests.gui.small_study import answer_all, begin, make_study


@pytest.fixture
def study(tmp_path):
    with make_study(tmp_path / "s.pilot", 3) as study:
        yield study


def test_an_empty_study_needs_an_instrument(tmp_path):
    with Study.create(tmp_path / "e.pilot", "Empty") as study:
        assert next_step(study).code == "ADD_INSTRUMENT"


def test_a_study_without_people_needs_people(tmp_path):
    with make_study(tmp_path / "p.pilot", 0) as study:
        assert (next_step(study).code, next_step(study).place) == ("ADD_PEOPLE", "people")


def test_an_open_interview_comes_before_new_ones(study):
    begin(study, "P-0001", 2)
    assert (next_step(study).code, next_step(study).done) == ("CONTINUE_DRAFTS", 1)


def test_the_first_wave_with_answers_missing_is_next(study):
    answer_all(study, ["P-0001"])
    step = next_step(study)
    assert (step.code, step.done, step.total) == ("COLLECT_WAVE", 1, 3)


def test_locked_data_lead_to_the_results(study):
    study.plan.lock_plan("A")
    study.plan.lock_data("A")
    assert (next_step(study).code, next_step(study).place) == ("READ_RESULTS", "results")


def test_a_class_reads_its_change_when_both_waves_are_in(tmp_path):
    with a_class(tmp_path) as study:
        assert (next_step(study).code, next_step(study).place) == ("READ_CHANGE", "results")


def test_the_life_of_a_class_is_its_people_its_waves_and_its_results(tmp_path):
    with a_class(tmp_path, waves=("before",)) as study:
        found = read_overview(study)
        stops = [(s.code, s.state, s.note) for s in found.stops]
        assert stops == [
            ("people", "done", "12"),
            ("wave Before", "done", "12/12"),
            ("wave After", "now", "0/12"),
            ("results", "later", ""),
        ]
        assert (found.class_day.session, found.class_day.came, found.class_day.opens) == (
            "Day 1",
            11,
            ("after", "quick_test"),
        )


def test_a_study_without_arms_waits_for_no_draw(tmp_path):
    with make_new(tmp_path / "survey.pilot", "survey") as study:
        assert [s.code for s in read_overview(study).stops] == ["protocol", "collect", "data"]
