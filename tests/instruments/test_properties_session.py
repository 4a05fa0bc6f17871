"""Whatever the form and whatever a person does: no crash, exact restoring, nothing left out of date."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from instruments.session import FormSession
from instruments.session_context import SessionContext
from tests.instruments.form_strategies import CHOICES, MOVES, move, seen, surveys
from tests.instruments.forms import form

CONTEXT = SessionContext(seed=1)
QUIET = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


@QUIET
@given(surveys(), MOVES)
def test_an_answer_leaves_exactly_what_running_everything_again_would(survey, moves):
    filling = FormSession(form(survey, choices=CHOICES), context=CONTEXT)
    for which, what in moves:
        move(filling, which, what)
        before = seen(filling)
        filling.recompute()
        assert seen(filling) == before


@QUIET
@given(surveys(), MOVES)
def test_saving_and_restoring_changes_nothing(survey, moves):
    filling = FormSession(form(survey, choices=CHOICES), context=CONTEXT)
    for which, what in moves:
        move(filling, which, what)
    restored = FormSession.restore(filling.form, filling.save(), CONTEXT)
    assert seen(restored) == seen(filling)
    assert restored.finalise() == filling.finalise()
    assert restored.save() == filling.save()


@QUIET
@given(surveys(), MOVES, MOVES)
def test_a_restored_session_goes_on_as_the_first_one_does(survey, moves, more):
    filling = FormSession(form(survey, choices=CHOICES), context=CONTEXT)
    for which, what in moves:
        move(filling, which, what)
    restored = FormSession.restore(filling.form, filling.save(), CONTEXT)
    for which, what in more:
        move(filling, which, what)
        move(restored, which, what)
    assert seen(restored) == seen(filling)
