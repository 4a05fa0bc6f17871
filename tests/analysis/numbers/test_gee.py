from __future__ import annotations

import numpy as np
import pytest

from analysis.numbers.gee import fit_gee
from core.errors import UserError

RNG = np.random.default_rng(11)
GROUP = np.repeat(np.arange(10), [1, 2, 3, 4, 5, 5, 4, 3, 2, 1])
X = np.column_stack([GROUP % 2, RNG.normal(size=30)])
Y = X[:, 1] + RNG.normal(size=30) + 0.5 * GROUP


def test_independence_of_a_linear_model_is_least_squares():
    beta = np.linalg.lstsq(np.column_stack([np.ones(30), X]), Y, rcond=None)[0]
    np.testing.assert_allclose(fit_gee(Y, X, ["z", "x"], GROUP, working="independence").coefficients, beta)


def test_the_corrections_order_as_their_papers_say():
    fit = fit_gee(Y, X, ["z", "x"], GROUP)
    plain, kc, md = (fit.effect("z", kind).se for kind in ("robust", "kauermann-carroll", "mancl-derouen"))
    assert plain < kc < md


def test_few_clusters_use_mancl_derouen():
    fit = fit_gee(Y, X, ["z", "x"], GROUP)
    assert fit.effect("z").se == fit.effect("z", "mancl-derouen").se


def test_five_clusters_give_an_estimate():
    rows = GROUP < 5
    assert np.isfinite(fit_gee(Y[rows], X[rows], ["z", "x"], GROUP[rows]).effect("z").se)


def test_clusters_of_one_are_allowed():
    assert fit_gee(Y, X, ["z", "x"], np.arange(30)).alpha == 0.0


def test_one_cluster_is_refused():
    with pytest.raises(UserError, match="2 or more"):
        fit_gee(Y, X, ["z", "x"], np.zeros(30))


def test_an_arm_without_events_is_refused():
    with pytest.raises(UserError, match="infinite"):
        fit_gee(X[:, 0] * (X[:, 1] > 0), X, ["z", "x"], GROUP, "logit")
