"""Regressions of named columns: agreement with brute force, refusals, and the oracle entries of the family."""
# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm

from analysis.numbers.regression import lin_regression, regression
from core.errors import UserError
from tests.conformance.oracle import check
from tests.corpora import shared
from tests.reference.oracle import Loader, entries
from tests.reference.oracle_regression import CALLS


@pytest.fixture
def rng():
    return np.random.default_rng(8)


@pytest.fixture
def trial(rng):
    n = 120
    cluster = np.repeat(np.arange(12), 10)
    return pd.DataFrame({
        "y": rng.normal(size=n), "z": cluster % 2, "x": rng.normal(size=n),
        "place": np.array(["a", "b", "c"])[cluster % 3], "cluster": cluster, "w": rng.uniform(0.5, 2, n),
    })  # fmt: skip


@pytest.mark.parametrize("name", sorted(CALLS))
def test_it_gives_the_reference_value(name):
    folder = shared("oracle")
    assert check(entries(folder)[name], Loader(folder)) is None


def test_labels_become_one_term_a_level_but_the_first(trial):
    found = regression(trial["y"], trial[["z", "place"]])
    assert list(found.terms) == ["(Intercept)", "z", "place[b]", "place[c]"]


def test_a_redundant_column_is_dropped_and_named(trial):
    found = regression(trial["y"], {"z": trial["z"], "x": trial["x"], "again": 2 * trial["x"] - 1})
    assert found.dropped == ("again",)


def test_asking_for_a_redundant_column_is_refused(trial):
    found = regression(trial["y"], {"x": trial["x"], "again": 2 * trial["x"]})
    with pytest.raises(UserError, match="again"):
        found.effect("again")


def test_asking_for_an_unknown_term_names_the_known_ones(trial):
    with pytest.raises(UserError, match=r"\(Intercept\), z"):
        regression(trial["y"], {"z": trial["z"]}).effect("arm")


def test_a_row_that_decides_a_term_alone_leaves_it_without_an_error(trial):
    alone = np.zeros(len(trial))
    alone[3] = 1
    assert regression(trial["y"], {"z": trial["z"], "alone": alone}).undecided == ("alone",)


def test_rows_with_an_empty_cell_are_left_out_and_counted(trial):
    x = trial["x"].where(trial.index > 4)
    assert regression(trial["y"], {"z": trial["z"], "x": x}).missing == 5


def test_the_joint_f_test_equals_statsmodels(trial):
    X = np.column_stack([np.ones(len(trial)), trial[["z", "x"]]])
    theirs = sm.OLS(trial["y"].to_numpy(), X).fit(cov_type="HC2", use_t=True).f_test(np.eye(3)[1:])
    assert regression(trial["y"], trial[["z", "x"]]).joint(["z", "x"]).p == pytest.approx(
        float(theirs.pvalue), rel=1e-9
    )


def test_weighted_cr2_equals_the_brute_force_definition(trial):
    found = regression(trial["y"], trial[["z", "x"]], clusters=trial["cluster"], weights=trial["w"])
    assert found.terms["z"].se == pytest.approx(brute_cr2(trial), rel=1e-9)


def brute_cr2(d):
    X, w = np.column_stack([np.ones(len(d)), d[["z", "x"]]]), d["w"].to_numpy()
    bread = np.linalg.inv(X.T @ (w[:, None] * X))
    M = np.eye(len(d)) - X @ bread @ X.T * w
    residual, whole = M @ d["y"].to_numpy(), M @ M.T
    scores = []
    for rows in d.groupby("cluster").groups.values():
        values, vectors = np.linalg.eigh(whole[np.ix_(rows, rows)])
        root = vectors @ np.diag(values**-0.5) @ vectors.T
        scores.append((X[rows] * w[rows, None]).T @ root @ residual[rows])
    return np.sqrt((bread @ (np.array(scores).T @ np.array(scores)) @ bread)[1, 1])


def test_weighted_htz_of_one_term_is_its_squared_t(trial):
    found = regression(trial["y"], trial[["z", "x"]], clusters=trial["cluster"], weights=trial["w"])
    test, term = found.joint(["z"], "HTZ"), found.terms["z"]
    assert (test.F, test.df2) == pytest.approx((term.statistic**2, term.df), rel=1e-9)


def test_absorbed_effects_equal_dummies(trial):
    absorbed = regression(trial["y"], trial[["z"]], absorb=trial["place"], clusters=trial["cluster"])
    written = regression(trial["y"], trial[["z", "place"]], clusters=trial["cluster"])
    assert astuple(absorbed.effect("z")) == pytest.approx(astuple(written.effect("z")))


def test_lin_does_not_change_when_a_covariate_moves(trial):
    one = lin_regression(trial["y"], trial["z"], trial[["x"]]).effect("arm")
    other = lin_regression(trial["y"], trial["z"], trial[["x"]] + 100).effect("arm")
    assert other.estimate == pytest.approx(one.estimate)


@pytest.mark.parametrize("weight", [0.0, -1.0, np.inf, np.nan])
def test_weights_that_are_not_weights_are_refused(trial, weight):
    with pytest.raises(UserError, match="Weights"):
        regression(trial["y"], trial[["z"]], weights=trial["w"].where(trial.index > 0, weight))


@pytest.mark.parametrize(
    ("y", "columns"),
    [
        ([1.0, 1.0, 1.0, 1.0], {"z": [0, 1, 0, 1]}),
        ([np.nan] * 4, {"z": [0, 1, 0, 1]}),
        ([1.0, 2.0, 3.0], {"z": [0, 1, 0], "x": [1.0, 2.0, 5.0]}),
        ([1.0, 2.0, 3.0, 5.0], {"z": [np.nan] * 4}),
        ([1.0, 2.0, np.inf, 5.0], {"z": [0, 1, 0, 1]}),
        ([1.0, 2.0, 3.0], {"z": [0, 1]}),
    ],
)
def test_what_cannot_be_fitted_is_refused_in_words(y, columns):
    with pytest.raises(UserError):
        regression(y, columns)


def test_one_cluster_is_refused(trial):
    with pytest.raises(UserError, match="clusters"):
        regression(trial["y"], trial[["x"]], clusters=np.zeros(len(trial)))


def test_hc2_of_two_groups_has_welchs_df_when_bell_mccaffrey_is_asked_for_and_spreads_are_alike():
    y, z = np.array([1.0, 3.0, 2.0, 6.0, 4.0, 8.0, 6.0, 4.0]), np.repeat([0, 1], 4)
    found = regression(y, {"z": z}, df="satterthwaite").effect("z")
    assert found.df == pytest.approx(6)
