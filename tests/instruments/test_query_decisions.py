"""Queries are settled by new facts, and a decision is taken back by another."""

from __future__ import annotations

import shutil

import pytest

from core.errors import UserError
from core.queries import Query
from core.study import Study
from instruments.query_decisions import change, keep, standing, take_back
from tests.gui.small_study import answer_all, make_study

NODE = "/data/bpj_01"
PASSPHRASE = "long enough words"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("decisions")
    with make_study(folder / "s.pilot") as study:
        study.collector_file(folder / "a.pilot", PASSPHRASE)
        answer_all(study, ["P-0001"], value="4")
        with Study.open(folder / "a.pilot", PASSPHRASE, device="a", actor="Jorge") as collector:
            answer_all(collector, ["P-0001"], value="2")
        study.returns.receive(folder / "a.pilot", PASSPHRASE)
    return folder / "s.pilot"


@pytest.fixture
def differing(made, tmp_path):
    """A study with one difference left open: 4 here, 2 on another laptop."""
    with Study.open(shutil.copy(made, tmp_path / "s.pilot"), device="here") as study:
        yield study


def _held(study):
    (response,) = study.responses.all()
    return response


def test_keeping_a_difference_writes_a_response_that_supersedes(differing):
    (query,) = differing.queries.all()
    before = _held(differing)
    done = keep(differing, query.id, "Checked on paper", "Amina")
    after = _held(differing)
    assert after.id != before.id
    assert after.answers == before.answers
    closed = differing.queries.get(done.query)
    assert (closed.decision, closed.reason, closed.by, closed.wrote) == ("kept", "Checked on paper", "Amina", after.id)
    assert differing.verify().ok


def test_changing_puts_the_answer_right_and_taking_back_opens_the_query_again(differing):
    (query,) = differing.queries.all()
    before = _held(differing)
    done = change(differing, query.id, {NODE: "2"}, "Jorge asked again", "Amina")
    assert _held(differing).answers[NODE] == "2"
    take_back(differing, done.query, "Wrong line")
    assert _held(differing).id == before.id
    (again,) = differing.queries.all()
    assert again.is_open
    assert standing(differing, again).response.id == before.id
    assert differing.verify().ok


def test_a_decision_on_which_another_was_built_is_not_taken_back(differing):
    from instruments.correcting import correct

    (query,) = differing.queries.all()
    done = change(differing, query.id, {NODE: "2"}, "Asked again", "Amina")
    correct(differing, _held(differing).id, {NODE: "3"}, "Slip", "Amina")
    with pytest.raises(UserError, match="put right again"):
        take_back(differing, done.query, "Wrong line")


def test_a_query_of_a_check_is_kept_without_writing_a_response(tmp_path):
    with make_study(tmp_path / "s.pilot") as study:
        answer_all(study, ["P-0001"])
        before = _held(study)
        study.queries.open([Query("too_fast", "P-0001", "b_pj", "T0", responses=(before.id,))], "2026-03-09")
        done = keep(study, study.queries.all()[0].id, "She reads fast", "Amina")
        assert _held(study).id == before.id
        take_back(study, done.query, "Too soon")
        assert study.queries.all()[0].is_open


def test_an_open_query_is_put_to_somebody_and_stays_open(differing):
    (query,) = differing.queries.all()
    differing.queries.ask(query.id, "Jorge", "Was it 2 or 4?", "2026-03-09")
    (asked,) = differing.queries.all()
    assert asked.is_open
    assert (asked.asked, asked.question) == ("Jorge", "Was it 2 or 4?")
    with pytest.raises(UserError, match="no decision to take back"):
        take_back(differing, asked.id, "x")


def test_a_decision_needs_a_reason_and_changes_nothing_without(differing):
    (query,) = differing.queries.all()
    before = _held(differing)
    for settle in (
        lambda: keep(differing, query.id, " ", "A"),
        lambda: change(differing, query.id, {NODE: "2"}, "", "A"),
    ):
        with pytest.raises(UserError, match="reason"):
            settle()
    assert _held(differing).id == before.id
    assert differing.queries.all()[0].is_open
