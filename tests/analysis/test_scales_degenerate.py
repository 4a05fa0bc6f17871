"""Constant raters, empty cells, single items: scales, proportions and p-values give a number or the remedy."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from analysis.numbers.exact_difference import exact_difference
from analysis.numbers.exact_tables import conditional_odds_ratio
from analysis.numbers.hypothesis_tests import count_test
from analysis.numbers.mantel_haenszel import mantel_haenszel
from analysis.numbers.multiplicity import adjust
from analysis.numbers.proportions import proportion_intervals, two_proportions
from analysis.power.clusters import clustered, hayes_moulton
from analysis.power.means import individual, two_groups
from analysis.power.wedge import stepped_wedge, wedge_diagram
from analysis.scales.agreement import two_raters
from analysis.scales.confirmatory import factor_model, one_factor
from analysis.scales.factor import dimensionality, maximum_likelihood, minimum_residual
from analysis.scales.graded_response import graded_response
from analysis.scales.incomplete_factor import incomplete_factor_model
from analysis.scales.intraclass import intraclass_correlations, retest
from analysis.scales.invariance import invariance
from analysis.scales.item_statistics import distractor_table, item_statistics
from analysis.scales.marker_loadings import marker_loadings
from analysis.scales.ordinal_factor import ordinal_factor_model
from analysis.scales.polychoric import polychoric
from analysis.scales.rasch import andersen_test, partial_credit, rasch
from analysis.scales.raters import fleiss_kappa, gwet_ac1, kendall_w, krippendorff_alpha
from analysis.scales.reliability import cronbach_alpha, pairwise_alpha
from analysis.scales.robust_factor import robust_factor_model
from core.errors import UserError
from tests.analysis.soundness import unsound


def whole(n=60, seed=3):
    rng = np.random.default_rng(seed)
    trait = rng.normal(size=(n, 1))
    return np.clip(np.round(2.5 + 0.8 * trait + rng.normal(0, 0.9, (n, 4))), 1, 4)


def put(rows=slice(None), columns=slice(None), value=np.nan):
    def change(table):
        table = table.copy()
        table[rows, columns] = value
        return table

    return change


DAMAGE = {
    "none": put(rows=slice(0)),
    "no row": lambda t: t[:0],
    "one row": lambda t: t[:1],
    "two rows": lambda t: t[:2],
    "three rows": lambda t: t[:3],
    "one item": lambda t: t[:, :1],
    "two items": lambda t: t[:, :2],
    "a constant item": put(columns=1, value=2.0),
    "all answers the same": put(value=3.0),
    "an item twice": lambda t: np.column_stack([t, t[:, 0]]),
    "an item reversed": lambda t: np.column_stack([t[:, :3], 5 - t[:, 0]]),
    "an empty item": put(columns=2),
    "nothing answered": put(),
    "many gaps": put(rows=slice(0, None, 2), columns=1),
    "each row with a gap": lambda t: np.where(np.arange(len(t))[:, None] % 4 == np.arange(4), np.nan, t),
    "infinite answer": put(rows=0, columns=0, value=np.inf),
    "words": lambda t: t.astype(str).astype(object) + "a",
    "yes and no": lambda t: (t > 2) * 1.0,
    "everybody right": np.ones_like,
    "one different answer": lambda t: (np.arange(t.size).reshape(t.shape) == 5) * 1.0,
    "sums alike": lambda t: np.column_stack([t[:, 0], 5 - t[:, 0]]),
}

# The other columns are documented to be NaN where items repeat each other.
ALWAYS = ("item_mean", "item_sd", "r_drop", "floor", "ceiling")
METHODS = {
    "two raters": lambda t: two_raters(t[:, 0], t[:, -1]),
    "fleiss": fleiss_kappa,
    "ac1": gwet_ac1,
    "krippendorff": krippendorff_alpha,
    "kendall": kendall_w,
    "icc": intraclass_correlations,
    "retest": lambda t: retest(t[:, 0], t[:, -1]),
    "alpha": cronbach_alpha,
    "alpha pairwise": pairwise_alpha,
    "items": lambda t: [getattr(item_statistics(t), name) for name in ALWAYS],
    "distractors": lambda t: distractor_table(t[:, 0], 2.0, np.arange(len(t))),
    "ml factors": lambda t: maximum_likelihood(t, 1, minimum=1),
    "minres": lambda t: minimum_residual(t, 1, minimum=1),
    "dimensions": lambda t: dimensionality(t, seed=1, draws=20, minimum=1),
    "one factor": lambda t: one_factor(t, minimum=1),
    "two factors": lambda t: factor_model(t, [[0, 1], [2, 3]], minimum=1),
    "robust": lambda t: robust_factor_model(t, minimum=1),
    "with gaps": lambda t: incomplete_factor_model(t, minimum=1),
    "ordinal": lambda t: ordinal_factor_model(t, minimum=1),
    "marker": lambda t: marker_loadings(t, [[0, 1, 2]], minimum=1),
    "invariance": lambda t: invariance(t, np.arange(len(t)) % 2, minimum=1),
    "polychoric": polychoric,
    "rasch": lambda t: rasch(t, minimum=1),
    "partial credit": lambda t: partial_credit(t, minimum=1),
    "andersen": lambda t: andersen_test(t, minimum=1),
    "graded": lambda t: graded_response(t, minimum=1),
}  # fmt: skip


def sound(call, path):
    try:
        found = call()
    except UserError as refusal:
        found = len(str(refusal)) > 30 or float("nan")
    return list(unsound(found, path)) == [] or list(unsound(found, path))


@pytest.mark.parametrize(("method", "damage"), list(itertools.product(METHODS, DAMAGE)))
@pytest.mark.filterwarnings("error")
def test_poor_answers_give_a_number_or_a_sentence(method, damage):
    assert sound(lambda: METHODS[method](DAMAGE[damage](whole())), method) is True


COUNTS = [(0, 5, 0, 5), (5, 5, 0, 5), (5, 5, 5, 5), (0, 0, 1, 5), (0, 0, 0, 0), (1, 1, 0, 1), (0, 1000, 3, 1000)]
OF_COUNTS = {
    "two proportions": two_proportions,
    "exact difference": exact_difference,
    "odds ratio": conditional_odds_ratio,
    "one proportion": lambda x1, n1, x0, n0: proportion_intervals(x1, n1),
    "table": lambda x1, n1, x0, n0: count_test([[x1, n1 - x1], [x0, n0 - x0]]),
    "mantel haenszel": lambda x1, n1, x0, n0: mantel_haenszel([(x1, n1, x0, n0), (0, 3, 3, 3)]),
}


@pytest.mark.parametrize(("method", "counts"), list(itertools.product(OF_COUNTS, COUNTS)))
@pytest.mark.filterwarnings("error")
def test_empty_cells_give_a_number_or_a_sentence(method, counts):
    assert sound(lambda: OF_COUNTS[method](*counts), method) is True


ODD = {
    "no p-value": lambda: adjust([]),
    "one p-value": lambda: adjust([0.03]),
    "p-values of 0 and 1": lambda: adjust([0.0, 1.0, 1.0]),
    "a p-value above 1": lambda: adjust([1.2, 0.1]),
    "three people": lambda: individual(3),
    "one person": lambda: individual(1),
    "everybody treated": lambda: individual(20, treated_share=1.0),
    "two and nobody": lambda: two_groups(2, 0),
    "two clusters": lambda: clustered(2, 10, 0.1),
    "clusters of one": lambda: clustered(20, 1, 0.1),
    "an icc of 1": lambda: clustered(20, 10, 1.0),
    "a rate of none": lambda: hayes_moulton(0.0, 0.1, k=0.2, size=10, clusters_per_arm=8),
    "a wedge of one sequence": lambda: stepped_wedge(wedge_diagram(1, 4), 10, 0.1),
    "a wedge nobody enters": lambda: stepped_wedge(np.zeros((4, 3)), 10, 0.1),
}


@pytest.mark.parametrize("case", ODD)
@pytest.mark.filterwarnings("error")
def test_odd_numbers_give_a_number_or_a_sentence(case):
    assert sound(ODD[case], case) is True
