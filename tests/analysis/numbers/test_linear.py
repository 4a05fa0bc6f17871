"""Weighted least squares and its covariances against the reference packages of the corpus."""
# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.numbers.cluster_terms import cluster_blocks
from analysis.numbers.linear import difference_in_means, fit, infer, leverages
from tests.corpora import shared
from tests.reference.values import entries

# "exact" in the corpus means 1e-8 relative.
EXACT = 1e-8

# id, columns beside the treatment, factors, kind, cluster, weights, rows
CASES = [
    ("lm_ancova_k1_classical", "k1", ["k0"], [], "classical", "", None),
    ("lm_ancova_k1_HC0", "k1", ["k0"], [], "HC0", "", None),
    ("lm_ancova_k1_HC1", "k1", ["k0"], [], "HC1", "", None),
    ("lm_ancova_k1_HC2", "k1", ["k0"], [], "HC2", "", None),
    ("lm_ancova_k1_HC3", "k1", ["k0"], [], "HC3", "", None),
    ("lm_small_HC0", "y", ["x"], ["block"], "HC0", "", None),
    ("lm_small_HC1", "y", ["x"], ["block"], "HC1", "", None),
    ("lm_small_HC2", "y", ["x"], ["block"], "HC2", "", None),
    ("lm_small_HC3", "y", ["x"], ["block"], "HC3", "", None),
    ("lm_fe_beh1_HC1", "beh1", ["beh0", "female", "age"], ["block"], "HC1", "", None),
    ("lm_fe_beh1_HC2", "beh1", ["beh0", "female", "age"], ["block"], "HC2", "", None),
    ("lm_ipw_k1", "k1", ["k0"], [], "HC2", "", "ipw"),
    ("lm_ipw_noadj_k1", "k1", [], [], "HC2", "", "ipw"),
    ("lm_cluster_y_cont_CR0", "y_cont", ["x"], ["stratum"], "CR0", "cluster", None),
    ("lm_cluster_y_bin_CR0", "y_bin", ["x"], ["stratum"], "CR0", "cluster", None),
    ("lm_cluster_y_cont_stata", "y_cont", ["x"], ["stratum"], "CR1", "cluster", None),
    ("lm_cluster_y_bin_stata", "y_bin", ["x"], ["stratum"], "CR1", "cluster", None),
    ("lm_cluster_y_cont_CR2", "y_cont", ["x"], ["stratum"], "CR2", "cluster", None),
    ("lm_cluster_y_bin_CR2", "y_bin", ["x"], ["stratum"], "CR2", "cluster", None),
    ("lm_cluster_fe_CR2", "y_cont", ["x"], ["stratum"], "CR2", "cluster", None),
    ("lm_cluster_weighted_CR2", "y_cont", [], [], "CR2", "cluster", "size"),
    ("cs_cluster_weighted_CR2", "y_cont", [], [], "CR2", "cluster", "size"),
    ("lm_smallcl_CR0", "y", ["x"], [], "CR0", "cluster", None),
    ("lm_smallcl_stata", "y", ["x"], [], "CR1", "cluster", None),
    ("lm_smallcl_CR2", "y", ["x"], [], "CR2", "cluster", None),
    ("lm_smallcl_noadj_CR2", "y", [], [], "CR2", "cluster", None),
    ("lm_pair_fe_CR2", "y", [], ["pair"], "CR2", "cluster", None),
    ("lm_pair_fe_paircluster_CR2", "y", [], ["pair"], "CR2", "pair", None),
    ("lm_pair_fe_paircluster_stata", "y", [], ["pair"], "CR1", "pair", None),
    ("dim_clustered", "y_cont", [], [], "CR2", "cluster", None),
    ("dim_pair_ignored", "y", [], [], "CR2", "cluster", None),
    ("dim_small_clustered", "y", [], [], "CR2", "cluster", None),
    ("dim_weighted", "k1", [], [], "HC2", "", "ipw"),
]


def design_matrix(data, covariates, factors):
    parts = [np.ones((len(data), 1)), data[["z", *covariates]].to_numpy(float)]
    parts += [pd.get_dummies(data[f], drop_first=True).to_numpy(float) for f in factors]
    X = np.hstack(parts)
    return X, ["1", "z", *[f"x{j}" for j in range(2, X.shape[1])]]


def weights_of(data, which):
    if which == "size":
        return (1 / data.groupby("cluster")["person"].transform("size")).to_numpy(float)
    p = data["prob_treat"].to_numpy(float)
    return np.where(data["z"] == 1, 1 / p, 1 / (1 - p))


@pytest.mark.parametrize(("entry", "outcome", "covariates", "factors", "kind", "cluster", "weights"), CASES)
def test_a_regression_equals_the_reference(entry, outcome, covariates, factors, kind, cluster, weights):
    reference = entries()[entry]
    data = pd.read_csv(shared("oracle/data") / reference["dataset"])
    data = data.dropna(subset=[outcome, *covariates])
    X, names = design_matrix(data, covariates, factors)
    model = fit(data[outcome].to_numpy(float), X, names, weights_of(data, weights) if weights else None)
    found = infer(model, model.contrast(z=1.0), kind, data[cluster] if cluster else None)
    expected = [reference["values"][name] for name in ("estimate", "se", "df")]
    assert [found.estimate, found.se, found.df] == pytest.approx(expected, rel=EXACT)


@pytest.mark.parametrize("entry", ["dim_simple_k1", "dim_simple_beh1", "dim_small_simple", "welch_t_k1"])
def test_a_difference_in_means_equals_the_reference(entry):
    reference = entries()[entry]
    outcome = {"dim_simple_beh1": "beh1", "dim_small_simple": "y"}.get(entry, "k1")
    data = pd.read_csv(shared("oracle/data") / reference["dataset"]).dropna(subset=[outcome])
    groups = [data.loc[data["z"] == z, outcome].to_numpy(float) for z in (1, 0)]
    found = difference_in_means(*groups)
    expected = [reference["values"][name] for name in ("estimate", "se", "df")]
    assert [found.estimate, found.se, found.df] == pytest.approx(expected, rel=EXACT)


@pytest.mark.parametrize(
    ("entry", "outcome", "covariates", "factor", "kind", "cluster"),
    [
        ("lm_fe_beh1_HC1", "beh1", ["beh0", "female", "age"], "block", "HC1", ""),
        ("lm_fe_beh1_HC2", "beh1", ["beh0", "female", "age"], "block", "HC2", ""),
        ("lm_cluster_fe_CR2", "y_cont", ["x"], "stratum", "CR2", "cluster"),
        ("lm_pair_fe_CR2", "y", [], "pair", "CR2", "cluster"),
        ("lm_pair_fe_paircluster_CR2", "y", [], "pair", "CR2", "pair"),
        ("lm_pair_fe_paircluster_stata", "y", [], "pair", "CR1", "pair"),
    ],
)
def test_absorbed_effects_equal_the_reference(entry, outcome, covariates, factor, kind, cluster):
    data = pd.read_csv(shared("oracle/data") / entries()[entry]["dataset"]).dropna(subset=[outcome, *covariates])
    names = ["z", *covariates]
    model = fit(data[outcome].to_numpy(float), data[names].to_numpy(float), names, groups=data[factor])
    found = infer(model, model.contrast(z=1.0), kind, data[cluster] if cluster else None)
    expected = [entries()[entry]["values"][name] for name in ("estimate", "se", "df")]
    assert [found.estimate, found.se, found.df] == pytest.approx(expected, rel=EXACT)


@pytest.mark.parametrize("kind", ["HC1", "HC2", "HC3", "CR1", "CR2"])
def test_absorbed_effects_equal_dummies_with_weights_and_redundant_columns(kind):
    y, X, _, rng = small_data(n=40)
    w, group, cluster = rng.uniform(0.5, 2, 40), rng.integers(0, 4, 40), rng.integers(0, 9, 40)
    extra = np.column_stack([X[:, 1:], group == 2, X[:, 1] + X[:, 2]])
    absorbed = fit(y, extra, ["z", "x", "flat", "sum"], w, groups=group)
    dummies = (group[:, None] == np.arange(4)).astype(float)
    written = fit(y, np.hstack([dummies, X[:, 1:]]), [*"abcd", "z", "x"], w)
    found, expected = (infer(m, m.contrast(z=1.0), kind, cluster) for m in (absorbed, written))
    assert absorbed.dropped == ("flat", "sum")
    assert absorbed.rank == written.rank
    assert leverages(absorbed) == pytest.approx(leverages(written))
    assert (found.estimate, found.se, found.df) == pytest.approx((expected.estimate, expected.se, expected.df))


def small_data(n=24, k=3, seed=5):
    rng = np.random.default_rng(seed)
    X = np.column_stack([np.ones(n), rng.integers(0, 2, n), rng.normal(size=(n, k - 2))])
    return X @ np.arange(1.0, k + 1) + rng.normal(size=n), X, [f"x{j}" for j in range(k)], rng


def brute_force_cr2(y, X, w, cluster, c):
    """Form every n x n matrix of the textbook; return the CR2 variance and the Satterthwaite df."""
    bread = np.linalg.inv(X.T @ (w[:, None] * X))
    out = np.eye(len(y)) - X @ bread @ X.T * w
    residuals, G = out @ y, []
    variance = 0.0
    for label in np.unique(cluster):
        j = cluster == label
        values, vectors = np.linalg.eigh((out @ out.T)[np.ix_(j, j)])
        power = np.where(values < 1e-10, 0, 1 / np.sqrt(np.maximum(values, 1e-30)))
        a = (vectors * power) @ vectors.T @ (w[j] * (X[j] @ bread @ c))
        variance += (a @ residuals[j]) ** 2
        G.append(out[j].T @ a)
    gram = np.array(G) @ np.array(G).T
    return variance, np.trace(gram) ** 2 / np.sum(gram**2)


@given(st.integers(0, 10_000), st.booleans(), st.integers(2, 9))
@settings(max_examples=60, deadline=None)
def test_cr2_equals_the_textbook_formula_for_any_cluster_sizes_and_weights(seed, weighted, clusters):
    y, X, names, rng = small_data(seed=seed)
    cluster = np.concatenate([np.arange(clusters), rng.integers(0, clusters, len(y) - clusters)])
    w = rng.uniform(0.2, 3, len(y)) if weighted else np.ones(len(y))
    model = fit(y, X, names, w)
    c = np.array([0.0, 1.0, 0.0])[: model.rank]
    found = infer(model, c, "CR2", cluster)
    variance, df = brute_force_cr2(y, X[:, [names.index(n) for n in model.names]], w, cluster, c)
    assert (found.se**2, found.df) == pytest.approx((variance, df), rel=1e-6)


def test_robust_errors_equal_statsmodels_with_weights():
    y, X, names, rng = small_data()
    w = rng.uniform(0.5, 2, len(y))
    model = fit(y, X, names, w)
    found = [infer(model, model.contrast(x1=1.0), kind).se for kind in ("HC0", "HC1", "HC2", "HC3")]
    theirs = sm.WLS(y, X, weights=w).fit()
    expected = [getattr(theirs, f"{kind}_se")[1] for kind in ("HC0", "HC1", "HC2", "HC3")]
    assert found == pytest.approx(expected, rel=EXACT)


def test_leverages_add_up_to_the_rank():
    y, X, names, rng = small_data()
    model = fit(y, X, names, rng.uniform(0.5, 2, len(y)))
    assert leverages(model).sum() == pytest.approx(model.rank)


def test_a_redundant_column_is_dropped_and_named_and_the_earlier_one_kept():
    y, X, names, _ = small_data()
    model = fit(y, np.column_stack([X, X[:, 1] - X[:, 2], X[:, 0] * 0]), [*names, "difference", "zero"])
    assert model.dropped == ("difference", "zero")
    assert model.coefficients == pytest.approx(fit(y, X, names).coefficients)


def test_two_redundant_columns_do_not_take_a_good_one_with_them():
    y, X, _, rng = small_data()
    extra = rng.normal(size=len(y))
    model = fit(y, np.column_stack([X[:, :2], X[:, 1], X[:, 1], extra]), ["a", "b", "b2", "b3", "extra"])
    assert model.names == ("a", "b", "extra")


def test_a_row_that_decides_the_effect_alone_leaves_no_variance():
    y = np.array([1.0, 2.0, 3.0, 9.0])
    model = fit(y, np.column_stack([np.ones(4), [0, 0, 0, 1]]), ["1", "z"])
    assert np.isnan(infer(model, model.contrast(z=1.0), "HC2").se)


def test_a_row_that_decides_only_its_own_stratum_does_not_matter():
    y = np.array([1.0, 2.0, 3.0, 5.0, 9.0])
    z, alone = [0, 1, 0, 1, 0], [0, 0, 0, 0, 1]
    model = fit(y, np.column_stack([np.ones(5), alone, z]), ["1", "s", "z"])
    without = fit(y[:4], np.column_stack([np.ones(4), z[:4]]), ["1", "z"])
    expected = infer(without, without.contrast(z=1.0), "HC2").se
    assert infer(model, model.contrast(z=1.0), "HC2").se == pytest.approx(expected)


def test_as_many_columns_as_rows_leave_no_variance():
    y, X, names, _ = small_data(n=3)
    model = fit(y, X, names)
    assert np.isnan(infer(model, np.array([0.0, 1.0, 0.0])[: model.rank], "HC1").df)


def test_one_cluster_leaves_no_variance():
    y, X, names, _ = small_data()
    model = fit(y, X, names)
    assert np.isnan(infer(model, model.contrast(x1=1.0), "CR2", np.zeros(len(y))).se)


def test_blocks_hold_each_row_once():
    blocks = cluster_blocks(np.array(["b", "a", "b", "c", "a", "b"]))
    assert sorted(np.concatenate([b.ravel() for b in blocks])) == list(range(6))
    assert [b.shape for b in blocks] == [(1, 1), (1, 2), (1, 3)]


def test_the_scale_of_the_weights_does_not_matter():
    y, X, names, rng = small_data()
    w, cluster = rng.uniform(0.5, 2, len(y)), rng.integers(0, 6, len(y))
    models = [fit(y, X, names, scale * w) for scale in (1.0, 1e6)]
    one, other = (infer(m, m.contrast(x1=1.0), "CR2", cluster) for m in models)
    assert (one.se, one.df) == pytest.approx((other.se, other.df), rel=1e-9)
