from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.scales.agreement import two_raters
from analysis.scales.intraclass import intraclass_correlations, retest
from analysis.scales.raters import fleiss_kappa, gwet_ac1, kendall_w, krippendorff_alpha
from core.errors import UserError

GAP = float("nan")


def test_raters_who_always_agree_have_kappa_one():
    assert two_raters([1, 2, 3, 1], [1, 2, 3, 1]).linear.kappa == pytest.approx(1.0)


def test_two_constant_raters_who_agree_are_refused():
    with pytest.raises(UserError, match="share of agreement"):
        two_raters([1, 1, 1], [1, 1, 1], categories=[0, 1])


def test_two_constant_raters_who_disagree_have_kappa_zero_and_no_test():
    found = two_raters([0, 0, 0], [1, 1, 1]).unweighted
    assert (found.kappa, found.p) == (0.0, None)


def test_one_constant_rater_gives_kappa_zero():
    assert two_raters([1, 1, 1, 1], [0, 1, 1, 0]).unweighted.kappa == pytest.approx(0.0)


def test_units_with_a_gap_are_counted_and_left_out():
    found = two_raters(["a", "b", None, "a"], ["a", "b", "a", "b"])
    assert (found.n, found.missing) == (3, 1)


def test_a_rating_outside_the_categories_is_named():
    with pytest.raises(UserError, match="9"):
        two_raters([1, 9], [1, 2], categories=[1, 2])


def test_constant_ratings_have_no_krippendorff_alpha():
    with pytest.raises(UserError, match="at least two different answers"):
        krippendorff_alpha(np.ones((5, 3)))


def test_ratings_never_paired_are_refused():
    with pytest.raises(UserError, match="rated twice"):
        krippendorff_alpha([[1, GAP], [GAP, 2]])


def test_a_ratio_scale_below_zero_has_no_ratio_alpha():
    assert krippendorff_alpha([[-1, -1], [2, 2], [0, 1]]).ratio is None


def test_ac1_stays_high_when_one_category_dominates():
    ratings = np.zeros((50, 2))
    ratings[0, 0] = ratings[1, 1] = 1
    assert gwet_ac1(ratings).estimate > 0.9
    assert fleiss_kappa(ratings).kappa < 0


def test_raters_who_tie_everything_have_no_concordance():
    with pytest.raises(UserError, match="different answers"):
        kendall_w(np.ones((4, 3)))


def test_identical_raters_have_perfect_intraclass_correlation():
    column = np.arange(6.0)
    forms = intraclass_correlations(np.column_stack([column, column])).table
    assert [(f.icc, f.ci_low) for f in forms if f.type in {"ICC1", "ICC2", "ICC3"}] == [(1.0, 1.0)] * 3


def test_a_constant_table_has_no_intraclass_correlation():
    with pytest.raises(UserError, match="same value"):
        intraclass_correlations(np.full((5, 2), 3.3))


def test_a_constant_score_cannot_be_retested():
    with pytest.raises(UserError, match="first score"):
        retest([1, 1, 1, 1], [1, 2, 3, 4])


def test_three_people_have_no_interval_for_the_correlation():
    assert retest([1, 2, 4], [1, 3, 4]).pearson_ci is None


@given(st.lists(st.lists(st.integers(1, 4), min_size=3, max_size=3), min_size=3, max_size=12))
def test_alpha_does_not_depend_on_the_order_of_raters(rows):
    table = np.array(rows, dtype=float)
    if np.unique(table).size > 1:
        assert krippendorff_alpha(table).ordinal == pytest.approx(krippendorff_alpha(table[:, ::-1]).ordinal)
