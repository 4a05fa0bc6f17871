"""The effect on those who came is the effect of the offer over the take-up it caused, whatever is adjusted for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.beside.check import Check
from analysis.beside.compliance import complier_effect
from analysis.numbers.instrumental import anderson_rubin
from tests.analysis.beside.a_check import a_check, a_trial


def attended(check, chance=0.7, *, seed=5):
    rng = np.random.default_rng(seed)
    days = np.where((check.frame.arm == 1) & (rng.random(len(check.frame.units)) < chance), 3.0, 0.0)
    return Check(replace(check.frame, days=days), check.plan, check.main, check.randomised)


@pytest.mark.parametrize("plan", [{}, {"baseline": "x", "strata": ("s",)}, {"baseline": "x", "adjust": "ancova"}])
def test_it_divides_the_effect_of_the_offer_by_the_take_up(plan):
    check = attended(a_check(a_trial(), **plan))
    found = complier_effect(check)
    assert found.estimate == pytest.approx(check.main.estimate / found.first_stage)
    assert found.ar_low < found.estimate < found.ar_high
    assert found.ci_low < found.estimate < found.ci_high


def test_a_day_is_a_dose():
    check = attended(a_check(a_trial(), compliance="days"))
    any_day = complier_effect(Check(check.frame, replace(check.plan, compliance="any"), check.main, True))
    found = complier_effect(check)
    assert found.estimate == pytest.approx(any_day.estimate / 3)
    assert any_day.take_up[1] == 0


def test_the_honest_interval_is_anderson_and_rubins():
    columns = a_trial()
    check = attended(a_check(columns))
    came = (check.frame.days > 0).astype(float)
    y = np.array([np.nan if v is None else v for v in columns["y"]])
    found, plain = complier_effect(check), anderson_rubin(y, came, columns["z"])
    assert (found.ar_low, found.ar_high) == pytest.approx((plain.ci_low, plain.ci_high))


def test_where_everyone_came_it_is_the_effect_of_the_offer():
    check = attended(a_check(a_trial(), baseline="x"), chance=1.0)
    found = complier_effect(Check(check.frame, replace(check.plan, compliance="any"), check.main, True))
    assert (found.estimate, found.ci_low) == pytest.approx((check.main.estimate, check.main.ci_low))
    assert (found.take_up, found.first_stage_f) == ((1.0, 0.0), None)


def test_an_offer_nobody_took_up_is_refused_by_name():
    found = complier_effect(attended(a_check(a_trial()), chance=0.0))
    assert found.refusal.code == "CACE_NO_FIRST_STAGE"


def test_without_attendance_lists_there_is_none():
    assert complier_effect(a_check(a_trial())) is None
    assert complier_effect(attended(a_check(a_trial(), compliance="none"))) is None
    assert complier_effect(attended(a_check(a_trial(), randomised=False))) is None


def test_a_table_may_have_a_column_of_attendance_with_gaps():
    columns = a_trial(lost=0)
    came = [None if i == 5 else z * (i % 3 > 0) for i, z in enumerate(columns["z"])]
    found = complier_effect(a_check(columns | {"came": came}, attended="came"))
    assert found.n == 119
    assert found.take_up == (pytest.approx(2 / 3, abs=0.01), 0.0)
