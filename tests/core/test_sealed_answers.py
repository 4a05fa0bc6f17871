"""Closed answers are in the file as a box: the evaluator's key opens it, nothing else does, and nothing is lost."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.clock import SteppingClock
from core.errors import UserError
from core.sealed_answers import STEP
from core.study import CollectorScope, Study
from core.values import Paradatum
from tests.core.builders import DESIGN, PLAN, a_response, a_study, outside, with_people

WORD = "zebrafish"
ANSWERS = {"/data/a": WORD, "/data/b": "2"}
SLOW = Paradatum("/data/a", "2026-03-02T09:00:00Z", "2026-03-02T09:07:31Z", 7, "en")


@pytest.fixture
def study(tmp_path):
    with with_people(a_study(tmp_path)) as opened:
        opened.design.set(DESIGN)
        opened.plan.set(PLAN)
        opened.plan.lock_protocol("Ana")
        yield opened


def _sealed(study, person="P00", **changes):
    values = {"answers": ANSWERS, "set_aside": {"/data/c": "9"}, "sealed": True, "paradata": (SLOW,), **changes}
    return study.responses.add([a_response(study, person, **values)])


def _away(study, folder, name="amina"):
    path = study.collector_file(folder / f"{name}.pilot", None, CollectorScope(to=name))
    clock = SteppingClock(datetime(2026, 4, 1, 9, tzinfo=UTC))
    return Study.open(path, device=name, actor=name.title(), clock=clock)


def test_the_evaluators_file_reads_closed_answers_through_the_one_door(study):
    _sealed(study, started=datetime(2026, 3, 1, 8, tzinfo=UTC))
    (found,) = study.responses.all()
    assert (found.answers, found.set_aside, found.sealed, found.closed) == (ANSWERS, {"/data/c": "9"}, True, False)
    assert found.started < found.finished
    assert study.responses.get(found.id) == found
    assert study.responses.paradata(found.id) == (SLOW,)
    assert study.response_pages.answers([found.id]) == {found.id: ANSWERS}
    assert study.verify().ok


def test_a_collector_sees_who_finished_and_neither_answers_nor_timings(study, tmp_path):
    with _away(study, tmp_path) as away:
        _sealed(away)
        (found,) = away.responses.all()
        assert (found.participant, found.sealed, found.closed) == ("P00", True, True)
        assert (found.answers, found.set_aside, found.started) == ({}, {}, found.finished)
        assert away.responses.paradata(found.id) == ()
        assert away.response_pages.answers([found.id]) == {found.id: {}}
        assert away.responses.keying() == ()
        assert away.verify().ok
        assert WORD.encode() not in away.path.read_bytes()


def test_boxes_of_short_and_long_answers_are_equally_long(study):
    for person, text in (("P00", "1"), ("P01", "1" * 300)):
        _sealed(study, person, answers={"/data/a": text})
    with outside(study.path) as connection:
        lengths = {length for (length,) in connection.execute("SELECT length(box) FROM sealed_answers")}
    assert len(lengths) == 1
    assert lengths.pop() > STEP


def test_equal_answers_leave_different_hashes(study):
    for person in ("P00", "P01"):
        _sealed(study, person)
    assert len({r.answers_hash for r in study.responses.all()}) == 2


def test_what_comes_back_closed_opens_in_the_study(study, tmp_path):
    with _away(study, tmp_path) as away:
        _sealed(away)
    study.returns.receive(tmp_path / "amina.pilot")
    (found,) = study.responses.all()
    assert (found.answers, found.actor) == (ANSWERS, "Amina")
    assert study.verify().ok


def test_two_closed_responses_are_compared_inside_the_study(study, tmp_path):
    for name, b in (("amina", "2"), ("jorge", "2"), ("luis", "3")):
        with _away(study, tmp_path, name) as away:
            _sealed(away, answers={"/data/a": "1", "/data/b": b})
    study.returns.receive(tmp_path / "amina.pilot")
    assert len(study.returns.look(tmp_path / "jorge.pilot").incoming.same) == 1
    (difference,) = study.returns.look(tmp_path / "luis.pilot").incoming.differences
    assert difference.nodes == ("sealed",)
    assert len(difference.file.answers["sealed"]) == 64


@pytest.mark.parametrize(("choice", "b"), [("file", "3"), ("here", "2")])
def test_a_difference_between_closed_responses_is_settled_whole(study, tmp_path, choice, b):
    for name, value in (("amina", "2"), ("luis", "3")):
        with _away(study, tmp_path, name) as away:
            _sealed(away, answers={"/data/b": value})
    study.returns.receive(tmp_path / "amina.pilot")
    (difference,) = study.returns.look(tmp_path / "luis.pilot").incoming.differences
    study.returns.receive(tmp_path / "luis.pilot", None, {difference.file.id: {"sealed": choice}})
    (found,) = study.responses.all()
    assert (found.answers, found.sealed) == ({"/data/b": b}, True)
    assert study.verify().ok


def test_a_correction_of_closed_answers_stays_closed(study, tmp_path):
    _sealed(study)
    (first,) = study.responses.all()
    study.corrections.make(first.id, {"/data/a": "1"}, {}, "Slip", "Ana")
    (found,) = study.responses.all()
    assert (found.answers, found.sealed) == ({"/data/a": "1"}, True)


def test_closed_answers_are_not_put_right_where_they_cannot_be_read(study, tmp_path):
    with _away(study, tmp_path) as away:
        _sealed(away)
        with pytest.raises(UserError, match="closed in this file"):
            away.corrections.make(away.responses.all()[0].id, {}, {}, "Slip", "Luis")


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("UPDATE sealed_answers SET box = x'00'", "closed answers of response .* were altered"),
        ("DELETE FROM sealed_answers", "closed answers of response .* are missing"),
    ],
)
def test_verify_finds_a_box_that_was_changed_or_taken_out(study, change, found):
    _sealed(study)
    with outside(study.path) as connection:
        for trigger in ("update", "delete"):
            connection.execute(f"DROP TRIGGER sealed_answers_refuses_{trigger}")
        connection.execute(change)
    with pytest.raises(AssertionError, match=found):
        raise AssertionError("\n".join(study.verify().problems))


def test_a_class_with_an_evaluators_key_cannot_open_what_was_closed(study):
    study.evaluator_key.set("tall grass", "Dr Ito")
    _sealed(study)
    (found,) = study.responses.all()
    assert (found.answers, found.closed, study.evaluator_key.opens) == ({}, True, False)
    with pytest.raises(UserError, match="not the evaluator's passphrase"):
        study.evaluator_key.unlock("short grass")


def test_the_evaluators_passphrase_opens_them_here_and_in_the_copy_results_read(study):
    study.evaluator_key.set("tall grass", "Dr Ito")
    _sealed(study)
    study.evaluator_key.unlock("tall grass")
    assert study.evaluator_key.opens
    assert study.responses.all()[0].answers == ANSWERS
    with study.snapshot() as copy:
        assert copy.responses.all()[0].answers == ANSWERS
    with Study.open(study.path) as again:
        assert again.responses.all()[0].closed


def test_a_second_evaluators_key_is_refused_and_so_is_none(study):
    with pytest.raises(UserError, match="no evaluator's key"):
        study.evaluator_key.unlock("tall grass")
    study.evaluator_key.set("tall grass", "Dr Ito")
    with pytest.raises(UserError, match="Dr Ito"):
        study.evaluator_key.set("other", "Dr No")


def test_a_collectors_file_of_such_a_class_seals_to_the_evaluator(study, tmp_path):
    study.evaluator_key.set("tall grass", "Dr Ito")
    with _away(study, tmp_path) as away:
        _sealed(away)
    study.returns.receive(tmp_path / "amina.pilot")
    assert study.responses.all()[0].closed
    study.evaluator_key.unlock("tall grass")
    assert study.responses.all()[0].answers == ANSWERS
