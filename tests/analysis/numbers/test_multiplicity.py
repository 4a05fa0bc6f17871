from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.numbers.multiplicity import adjust, holm, sharpened_q
from analysis.numbers.simultaneous import critical_value, dunnett_contrasts, simultaneous_contrasts, tukey_contrasts
from analysis.numbers.stepdown import pooled_t, westfall_young
from core.errors import UserError

PS = st.lists(st.floats(0, 1), min_size=1, max_size=12)


def test_a_missing_p_is_left_out_of_the_family():
    assert holm([0.01, float("nan"), 0.02]).tolist()[0] == 0.02


def test_a_p_above_one_is_refused():
    with pytest.raises(UserError, match=r"1\.2"):
        adjust([0.1, 1.2])


def test_a_family_without_a_p_is_refused():
    with pytest.raises(UserError, match="p-value"):
        adjust([float("nan")])


@given(PS)
def test_stronger_methods_give_smaller_ps(ps):
    found = adjust(ps)
    assert (found.hommel <= found.hochberg + 1e-12).all()
    assert (found.hochberg <= found.holm + 1e-12).all()
    assert (found.bh <= found.by + 1e-12).all()


@given(PS, st.randoms())
def test_adjusting_does_not_depend_on_order(ps, random):
    order = list(range(len(ps)))
    random.shuffle(order)
    shuffled = adjust([ps[i] for i in order])
    assert shuffled.hommel == pytest.approx(adjust(ps).hommel[order])
    assert shuffled.bky_exact == pytest.approx(sharpened_q(ps)[order])


def test_a_grid_q_is_the_exact_one_rounded_up():
    ps = [0.001, 0.02, 0.03, 0.2]
    gap = sharpened_q(ps, grid=0.001) - sharpened_q(ps)
    assert ((gap >= -1e-12) & (gap <= 0.001 + 1e-12)).all()


def test_one_outcome_needs_no_adjustment():
    draws = np.random.default_rng(1).normal(size=(200, 1))
    found = westfall_young([1.5], draws)
    assert found.p_max_t == pytest.approx(found.p_raw)


def test_identical_outcomes_cost_nothing():
    draws = np.repeat(np.random.default_rng(1).normal(size=(200, 1)), 3, axis=1)
    found = westfall_young([1.5, 1.5, 1.5], draws)
    assert found.p_max_t == pytest.approx(found.p_raw)
    assert found.p_min_p == pytest.approx(found.p_raw)


def test_a_constant_outcome_is_named():
    with pytest.raises(UserError, match="outcome 2"):
        pooled_t([[1.0, 5.0], [2.0, 5.0], [3.0, 5.0]], [0, 1, 1])


def test_dunnett_and_tukey_reach_the_tables():
    half = np.full((3, 3), 0.5) + 0.5 * np.eye(3)
    assert critical_value(half, 60) == pytest.approx(2.41, abs=0.005)
    contrasts = tukey_contrasts(3)
    covariance = contrasts @ contrasts.T
    assert critical_value(covariance / 2, 60) * np.sqrt(2) == pytest.approx(3.40, abs=0.005)


def test_a_contrast_without_variance_is_refused():
    with pytest.raises(UserError, match="no variance"):
        simultaneous_contrasts([0, 1], np.zeros((2, 2)), dunnett_contrasts(2), df=10)


def test_a_single_contrast_is_a_t_test():
    found = simultaneous_contrasts([0.0, 2.0], np.eye(2), dunnett_contrasts(2), df=10)
    assert found.critical == pytest.approx(2.2281, abs=1e-4)
