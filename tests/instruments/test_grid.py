"""The class grid: one key a cell, drafts at once, responses when a row is left, corrections that supersede."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core.errors import UserError
from core.values import NewParticipant
from instruments.grid import ClassGrid, refusal, say_absent, write
from instruments.templates import add_from_bank, make_study
from instruments.workbook import read_workbook_bytes


class Fixed:
    """Says one moment."""

    def __init__(self, moment):
        self._moment = moment

    def now(self):
        return self._moment


MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def study(tmp_path):
    with make_study(tmp_path / "class.pilot", "class") as study:
        study.people.add([NewParticipant(f"T-{i:02d}") for i in range(1, 5)])
        yield study


def grid_of(study, moment=MORNING):
    return ClassGrid(study, "quick_test", "before", clock=Fixed(moment))


def keys(study):
    version = study.instruments.get("quick_test")
    return read_workbook_bytes(version.source, version.source_name).keys


def fill(grid, row, key="1"):
    grid.put({(row, k): head.value_of(key) for k, head in enumerate(grid.heads)})


def test_digits_stand_for_choices_by_place_and_letters_for_special_answers(study):
    head = grid_of(study).heads[0]
    assert [k.key for k in head.keys] == ["1", "2", "3", "4", "D"]
    assert (head.value_of("3"), head.value_of("d"), head.value_of("9")) == ("c", "-99", None)


def test_codes_of_one_digit_are_their_own_keys(study):
    grid = ClassGrid(study, "o_scene", "after")
    assert [k.key for k in grid.heads[0].keys] == ["2", "1", "0", "N", "S"]


def test_what_waits_is_a_draft_once_written_and_the_grid_goes_on_from_it(study):
    grid = grid_of(study)
    grid.put({(0, 0): "a"})
    assert grid.is_waiting
    write(study, grid.take())
    assert not grid.is_waiting
    assert [d.key.participant for d in study.responses.drafts()] == ["T-01"]
    assert (grid_of(study).shown(0, 0), grid_of(study).state(0)) == ("1", "begun")


def test_a_complete_row_becomes_a_response_when_it_is_left(study):
    grid = grid_of(study)
    fill(grid, 0)
    assert grid.state(0) == "complete"
    assert study.responses.count() == 0
    assert grid.finish_row(0)
    grid.settle(write(study, grid.take()))
    assert (grid.state(0), study.responses.count(), study.responses.drafts()) == ("done", 1, ())


def test_a_row_with_gaps_stays_a_draft(study):
    grid = grid_of(study)
    grid.put({(0, 0): "a"})
    assert not grid.finish_row(0)


def test_the_score_counts_right_answers_of_a_complete_row(study):
    grid = grid_of(study)
    assert grid.score(0) is None
    fill(grid, 0)
    right = sum(key == "a" for key in keys(study).values())
    assert grid.score(0) == (right, 15)


def test_undo_takes_a_whole_fill_back_and_redo_puts_it_again(study):
    grid = grid_of(study)
    grid.put({(row, 0): "b" for row in range(4)})
    grid.undo()
    assert [grid.shown(row, 0) for row in range(4)] == ["", "", "", ""]
    grid.redo()
    assert [grid.shown(row, 0) for row in range(4)] == ["2", "2", "2", "2"]


def test_an_emptied_row_leaves_no_draft(study):
    grid = grid_of(study)
    grid.put({(0, 0): "b"})
    write(study, grid.take())
    grid.undo()
    write(study, grid.take())
    assert study.responses.drafts() == ()


def test_a_finished_row_is_corrected_the_same_day_by_a_response_that_supersedes(study):
    grid = grid_of(study)
    fill(grid, 0)
    grid.finish_all()
    grid.settle(write(study, grid.take()))
    grid.put({(0, 0): "d"})
    assert grid.state(0) == "correcting"
    grid.finish_row(0)
    grid.settle(write(study, grid.take()))
    held = study.responses.all("quick_test", "before")
    assert [r.answers["/data/quick_01"] for r in held] == ["d"]


def test_a_later_correction_needs_a_reason_that_is_kept(study):
    grid = grid_of(study)
    fill(grid, 0)
    grid.finish_all()
    write(study, grid.take())
    later = grid_of(study, MORNING + timedelta(days=2))
    with pytest.raises(UserError, match="finished this on 2026-03-02"):
        later.put({(0, 0): "d"})
    later.explain(0, "Read the wrong line of the paper.")
    later.put({(0, 0): "d"})
    later.finish_row(0)
    later.settle(write(study, later.take()))
    assert [e.body["note"] for e in study.logs.all("register")] == ["Read the wrong line of the paper."]


def test_somebody_not_present_takes_no_answers(study):
    say_absent(study, "T-02", "before", "2026-03-02")
    grid = grid_of(study)
    assert grid.state(1) == "absent"
    with pytest.raises(UserError, match="not present"):
        grid.put({(1, 0): "a"})
    assert (1, 0) not in grid.empty_below(0, 0)
    study.retract([grid.absence(1)], "Came late.")
    grid.note_absence(1, "")
    grid.put({(1, 0): "a"})


def test_beliefs_are_never_in_the_grid(study):
    study.evaluator_key.set("an evaluator's own words", "R. Haddad")
    add_from_bank(study, "conf")
    assert "alone" in refusal(study, "conf")
    with pytest.raises(UserError, match="Hand over"):
        ClassGrid(study, "conf", "before")


def test_what_could_not_be_written_waits_for_another_try(study):
    grid = grid_of(study)
    fill(grid, 0)
    grid.finish_row(0)
    waiting = grid.take()
    grid.give_back(waiting)
    assert grid.is_waiting
    grid.settle(write(study, grid.take()))
    assert study.responses.count() == 1
