from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.scales.graded_response import graded_response
from analysis.scales.polychoric import bivariate_normal, polychoric
from analysis.scales.rasch import andersen_test, partial_credit, rasch
from core.errors import UserError

DRAWN = np.random.default_rng(5)
DIFFICULTY = np.array([-1.0, -0.5, 0.0, 0.5, 1.0])
PEOPLE = DRAWN.normal(size=(1500, 1))
RIGHT = (DRAWN.random((1500, 5)) < 1 / (1 + np.exp(DIFFICULTY - PEOPLE))).astype(float)


def test_difficulties_are_recovered():
    assert rasch(RIGHT).easiness == pytest.approx(-DIFFICULTY, abs=0.15)


def test_easiness_adds_up_to_zero():
    assert rasch(RIGHT).easiness.sum() == pytest.approx(0.0, abs=1e-10)


def test_binary_partial_credit_is_the_rasch_model():
    assert partial_credit(RIGHT).cond_loglik == pytest.approx(rasch(RIGHT).cond_loglik)


def test_an_item_all_have_right_is_named():
    items = RIGHT.copy()
    items[:, 1] = 1.0
    with pytest.raises(UserError, match="item 2"):
        rasch(items)


def test_items_in_a_perfect_ladder_cannot_be_compared():
    ladder = (DRAWN.random((300, 1)) * 6 > np.arange(5)).astype(float)
    with pytest.raises(UserError, match=r"compared|same value"):
        rasch(ladder)


def test_an_answer_nobody_gave_is_named():
    items = np.round(DRAWN.random((200, 3)) * 2)
    items[:, 0] = np.where(items[:, 0] == 1, 2, items[:, 0])
    with pytest.raises(UserError, match="answer 1 to item 1"):
        partial_credit(items)


def test_few_people_are_refused():
    with pytest.raises(UserError, match="at least 100"):
        rasch(RIGHT[:50])


def test_rasch_data_pass_andersens_test():
    assert andersen_test(RIGHT).p > 0.001


def test_discriminations_of_one_are_recovered():
    found = graded_response(RIGHT, common_discrimination=True)
    assert found.discriminations[0] == pytest.approx(1.0, abs=0.15)


def test_a_binary_item_is_its_own_two_categories():
    correlated = DRAWN.multivariate_normal([0, 0], [[1, 0.6], [0.6, 1]], size=4000)
    assert polychoric((correlated > 0.3).astype(float)).rho[0, 1] == pytest.approx(0.6, abs=0.05)


def test_items_that_repeat_each_other_are_marked():
    items = np.round(DRAWN.random((100, 1)) * 3)
    assert polychoric(np.hstack([items, items])).at_edge == ((0, 1),)


@given(st.floats(-3, 3), st.floats(-3, 3), st.floats(-0.95, 0.95))
def test_the_bivariate_normal_is_symmetric(a, b, rho):
    both = bivariate_normal(np.array([a, b]), np.array([b, a]), rho)
    assert both[0] == pytest.approx(both[1], abs=1e-12)


def test_a_third_of_pairs_that_correlate_half_lies_below_zero():
    assert bivariate_normal(np.array([0.0]), np.array([0.0]), 0.5)[0] == pytest.approx(
        0.25 + np.arcsin(0.5) / 2 / np.pi
    )
