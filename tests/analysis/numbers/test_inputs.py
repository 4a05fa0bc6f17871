"""What enters a method is checked in one place: odd cells, lengths, levels, allocations."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from analysis.numbers.balance_tests import mahalanobis_balance, redraw_balance, rerandomisation_distances
from analysis.numbers.blocked import cluster_means_difference, design_difference
from analysis.numbers.bounds import lee_bounds, tipping_point
from analysis.numbers.exact_difference import exact_difference
from analysis.numbers.exact_tables import conditional_odds_ratio
from analysis.numbers.horvitz_thompson import hajek, horvitz_thompson, independent_probabilities, joint_probabilities
from analysis.numbers.indices import z_index
from analysis.numbers.inputs import allocations, codes, numbers
from analysis.numbers.mantel_haenszel import count_by_stratum, mantel_haenszel
from analysis.numbers.permutation import max_t, randomisation_test, tail_shares
from analysis.numbers.pooling import pool
from analysis.numbers.redraw_statistics import mean_differences
from analysis.numbers.simultaneous import dunnett_contrasts, simultaneous_contrasts
from analysis.numbers.survey import survey_mean
from analysis.power.counts import survey_half_width
from analysis.power.detect import inflated
from analysis.power.series import interrupted_series
from analysis.power.wedge import wedge_diagram
from analysis.scales.agreement import two_raters
from analysis.scales.rotation import promax
from core.errors import UserError

RNG = np.random.default_rng(4)
N = 24
Y, X, Z = RNG.normal(size=N), RNG.normal(size=(N, 2)), np.tile([0, 1], N // 2)
CLUSTER, CLUSTER_ARM = np.arange(N) // 4, (np.arange(N) // 4) % 2
DRAWS = np.array([RNG.permutation(Z) for _ in range(9)])
MISSING = np.array([None, pd.NA, np.nan, ""], dtype=object)


def test_every_kind_of_empty_cell_is_missing():
    assert np.isnan(numbers(np.array([1.0, *MISSING], dtype=object), "x")[1:]).all()


@pytest.mark.parametrize("gap", MISSING)
def test_an_empty_label_is_refused_whatever_its_kind(gap):
    with pytest.raises(UserError, match="empty in 1 rows"):
        codes(np.array(["a", gap], dtype=object), "cluster")


@pytest.mark.parametrize("level", [0, 1, -1, 95, np.nan, np.inf])
@pytest.mark.parametrize(
    "method",
    [
        lambda level: design_difference(Y, Z, level=level),
        lambda level: lee_bounds(np.where(np.arange(N) < 3, np.nan, Y), Z, level=level),
        lambda level: tipping_point(1.0, 0.2, 20, 0.1, 0.1, level=level),
        lambda level: randomisation_test(Y, Z, DRAWS, level=level),
        lambda level: exact_difference(3, 9, 1, 9, level),
        lambda level: conditional_odds_ratio(3, 9, 1, 9, level),
    ],
)
def test_a_level_that_is_no_share_is_refused(method, level):
    with pytest.raises(UserError, match="level"):
        method(level)


REFUSED = {
    "outcome shorter than the arm": lambda: hajek(Y[:9], Z, np.full(N, 0.5)),
    "blocks shorter than the outcome": lambda: cluster_means_difference(Y, CLUSTER_ARM, CLUSTER, np.zeros(5)),
    "draws of another width": lambda: mean_differences(DRAWS[:, :9], Y),
    "draws with a gap": lambda: allocations([[0.0, np.nan]], 2),
    "draws that are no arms": lambda: allocations([[0.5, 1.0]], 2),
    "no draws": lambda: rerandomisation_distances(np.zeros((0, N)), X),
    "draws without a statistic": lambda: tail_shares(1.0, [np.nan, np.nan], exact=False),
    "statistics of another number than the draws'": lambda: max_t([1.0, 2.0], np.ones((5, 3))),
    "a cluster in both arms, redrawn": lambda: randomisation_test(Y, Z, DRAWS[:, :6], clusters=CLUSTER),
    "a cluster in both arms, weighted": lambda: horvitz_thompson(
        Y, Z, independent_probabilities(np.full(6, 0.5)), clusters=CLUSTER
    ),
    "joint probabilities of other units": lambda: horvitz_thompson(Y, Z, independent_probabilities(np.full(5, 0.5))),
    "a chance of one": lambda: independent_probabilities([0.5, 1.0]),
    "a block without its number treated": lambda: joint_probabilities(["a", "a", "b"], {"a": 1}),
    "more treated than units": lambda: joint_probabilities(["a", "a"], {"a": 3}),
    "a constant baseline": lambda: mahalanobis_balance(Z, np.full(N, 0.1)),
    "a control column with gaps": lambda: z_index(X, np.where(np.arange(N) == 3, np.nan, Z)),
    "estimates beyond any unit": lambda: pool([1e200, -1e200], [1.0, 1.0]),
    "more events than people": lambda: conditional_odds_ratio(5, 3, 1, 9),
    "half an event": lambda: exact_difference(2.5, 9, 1, 9),
    "more events than people in a stratum": lambda: mantel_haenszel([[5, 3, 1, 9]]),
    "strata of another length": lambda: count_by_stratum(Z, Z, [1, 2]),
    "one arm to contrast": lambda: dunnett_contrasts(1),
    "a coefficient that is missing": lambda: simultaneous_contrasts([1.0, np.nan], np.eye(2), [[-1, 1]]),
    "a stratum without a name": lambda: survey_mean(Y, strata=np.where(np.arange(N) == 1, None, "s")),
    "a population below the sample": lambda: survey_half_width(0.5, 100, population=50),
    "next to no compliance": lambda: inflated(100, compliance=1e-200),
    "a season of half a point": lambda: interrupted_series(Y, 6, season=0.5),
    "half a sequence": lambda: wedge_diagram(2.5, 1),
    "loadings that repeat each other": lambda: promax(np.ones((5, 2))),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_computed_is_refused_by_name(case):
    with pytest.raises(UserError):
        REFUSED[case]()


def test_a_constant_covariate_adds_nothing_to_balance_within_blocks():
    block = np.repeat([0, 1, 2], 8)
    alone = redraw_balance(Z, X, DRAWS, block).statistic
    beside = redraw_balance(Z, np.column_stack([X, np.full(N, 0.1)]), DRAWS, block).statistic
    assert beside == pytest.approx(alone, rel=1e-12)


def test_raters_who_mix_words_and_numbers_are_still_compared():
    assert two_raters(["a", 1, "a", 1], ["a", 1, 1, 1]).categories == (1, "a")
