from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.scales.item_statistics import distractor_table, item_statistics
from analysis.scales.reliability import cronbach_alpha, pairwise_alpha, scale_scores
from core.errors import UserError

DRAWN = np.random.default_rng(7)
ITEMS = DRAWN.normal(size=(60, 1)) + DRAWN.normal(size=(60, 4))


def test_a_constant_item_is_named():
    items = ITEMS.copy()
    items[:, 2] = 1.0
    with pytest.raises(UserError, match="column 3"):
        cronbach_alpha(items)


def test_items_that_cancel_out_are_refused_with_a_remedy():
    with pytest.raises(UserError, match="Turn the items"):
        cronbach_alpha(np.column_stack([ITEMS[:, 0], -ITEMS[:, 0]]))


def test_an_item_given_twice_leaves_no_guttman_bound():
    assert cronbach_alpha(np.column_stack([ITEMS, ITEMS[:, 0]])).guttman_l6 is None


def test_gaps_are_counted():
    items = ITEMS.copy()
    items[:5, 0] = np.nan
    assert (cronbach_alpha(items).n, cronbach_alpha(items).missing) == (55, 5)


def test_without_gaps_both_alphas_agree():
    assert pairwise_alpha(ITEMS).alpha == pytest.approx(cronbach_alpha(ITEMS).alpha)


def test_two_items_have_no_alpha_without_one_of_them():
    assert np.isnan(item_statistics(ITEMS[:, :2]).alpha_if_dropped).all()


def test_a_score_needs_half_the_items():
    assert scale_scores([[1, 3, np.nan, np.nan], [1, np.nan, np.nan, np.nan]]).tolist()[0] == 2.0


@given(st.floats(0.1, 10), st.floats(-5, 5))
def test_alpha_does_not_depend_on_the_unit(scale, shift):
    assert cronbach_alpha(ITEMS * scale + shift).alpha == pytest.approx(cronbach_alpha(ITEMS).alpha)


def test_a_good_question_is_answered_right_by_the_strong():
    scores = np.arange(40.0)
    chosen = ["a" if s > 20 else "b" for s in scores]
    found = distractor_table(chosen, "a", scores, options=["a", "b", "c"])
    assert found.discrimination == 1.0
    assert found.options[2].point_biserial is None


def test_few_people_have_no_distractor_table():
    with pytest.raises(UserError, match="10 people"):
        distractor_table(["a"] * 5, "a", np.arange(5.0))
