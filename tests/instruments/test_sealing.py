"""Instruments about beliefs are closed when a person answered them alone; a class needs an evaluator's key for them."""

from __future__ import annotations

import pytest

from core.errors import UserError
from core.study import Study
from core.values import NewParticipant
from instruments.capture import CaptureSession
from instruments.sealing import answered_alone, is_sealed
from instruments.second_entry import SecondEntry
from instruments.templates import add_from_bank, new_from_template

PLAIN = b"## survey\n\n| type | name | label |\n| --- | --- | --- |\n| text | a | A |\n"
ASKED = PLAIN + b"\n## settings\n\n| form_title | form_id | seal |\n| --- | --- | --- |\n| A | a | yes |\n"


@pytest.fixture
def classroom(tmp_path):
    with Study.create(tmp_path / "class.pilot", "Class B", device="laptop", actor="Tess") as study:
        new_from_template(study, "class")
        study.people.add([NewParticipant("T-01"), NewParticipant("T-02")])
        yield study


def _answer(study, mode="self"):
    capture = CaptureSession(study, "T-01", "b_ti", "before", mode=mode)
    for path in capture.session.questions():
        choices = capture.session.choices(path) if capture.session.node(path).type == "select_one" else ()
        if choices:
            capture.answer(path, choices[0].value)
    return capture.finish()


@pytest.mark.parametrize(("source", "expected"), [(PLAIN, False), (ASKED, True)])
def test_a_form_is_sealed_when_its_settings_say_so(source, expected):
    assert is_sealed(source, "a.md") is expected


def test_a_class_without_an_evaluators_key_refuses_an_instrument_about_beliefs(classroom):
    add_from_bank(classroom, "k_ti")
    with pytest.raises(UserError, match="no evaluator's key"):
        add_from_bank(classroom, "b_ti")


def test_what_a_trainee_says_alone_is_closed_to_the_trainer_and_open_to_the_evaluator(classroom):
    classroom.evaluator_key.set("tall grass", "Dr Ito")
    add_from_bank(classroom, "b_ti")
    assert answered_alone(classroom, classroom.instruments.get("b_ti"))
    response = _answer(classroom)
    assert (response.mode, response.closed, response.answers) == ("self", True, {})
    classroom.evaluator_key.unlock("tall grass")
    assert len(classroom.responses.all("b_ti")[0].answers) > 5


def test_an_interview_about_beliefs_stays_open_to_whoever_asked(classroom):
    classroom.evaluator_key.set("tall grass", "Dr Ito")
    add_from_bank(classroom, "b_ti")
    assert not _answer(classroom, "interview").sealed


def test_closed_answers_are_not_keyed_a_second_time(classroom):
    classroom.evaluator_key.set("tall grass", "Dr Ito")
    add_from_bank(classroom, "b_ti")
    _answer(classroom)
    with pytest.raises(UserError, match="answered b_ti alone"):
        SecondEntry(classroom, "T-01", "b_ti", "before", reason="Alone here")
