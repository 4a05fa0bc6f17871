"""Whatever the form and whatever was answered: what goes out comes back equal."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, given, settings

from instruments.checks.author import check_as_author
from instruments.migration import migrate
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.submission import read_submission, write_submission
from instruments.workbook import read_workbook_bytes
from instruments.workbook_write import write_xlsform
from tests.instruments.form_strategies import CHOICES, MOVES, move, surveys
from tests.instruments.forms import form, workbook

CONTEXT = SessionContext(seed=1)
QUIET = settings(
    max_examples=30,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def filled(survey, moves):
    filling = FormSession(form(survey, choices=CHOICES), context=CONTEXT)
    for which, what in moves:
        move(filling, which, what)
    return filling


@QUIET
@given(surveys(), MOVES)
def test_a_response_exported_and_imported_is_equal(survey, moves):
    filling = filled(survey, moves)
    answers = filling.finalise().answers
    assert read_submission(filling.form, write_submission(filling.form, answers, "1")).answers == answers


@QUIET
@given(surveys())
def test_a_form_written_and_read_again_is_equal(survey):
    read = workbook(survey, choices=CHOICES)
    assert read_workbook_bytes(write_xlsform(read), "f.xlsx").form.hash == read.form.hash


@QUIET
@given(surveys(), MOVES)
def test_a_session_carried_to_the_same_form_keeps_every_answer(survey, moves):
    filling = filled(survey, moves)
    carried = migrate(filling.form, filling.save(), filling.form, CONTEXT)
    assert {each.fate for each in carried.answers if filling.is_relevant(each.before)} <= {"kept"}


@QUIET
@given(surveys(), surveys(), MOVES)
def test_a_session_carried_to_any_form_accounts_for_every_answer(survey, other, moves):
    filling = filled(survey, moves)
    carried = migrate(filling.form, filling.save(), form(other, choices=CHOICES), CONTEXT)
    for each in carried.answers:
        assert each.sentence()
        assert (each.after is None) == (each.value_now == "")


@QUIET
@given(surveys())
def test_the_checks_of_an_author_name_a_place_for_each_finding(survey):
    assert all(each.sheet for each in check_as_author(workbook(survey, choices=CHOICES)))
