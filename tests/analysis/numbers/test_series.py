# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from statsmodels.stats.diagnostic import acorr_breusch_godfrey, acorr_ljungbox

from analysis.numbers.autocorrelation import breusch_godfrey, durbin_watson, ljung_box
from analysis.numbers.panel import two_way_effect
from analysis.numbers.series import fit_autoregressive, fit_series, segments
from core.errors import UserError

RNG = np.random.default_rng(13)
MONTH = np.arange(1, 41)
PARTS = segments(MONTH, 21)
Y = 0.1 * MONTH + np.convolve(RNG.normal(size=40), [1, 0.5])[:40]
FIT = fit_series(Y, PARTS.matrix(), PARTS.names)
OLS = sm.OLS(Y, sm.add_constant(PARTS.matrix())).fit()


def test_newey_west_agrees_with_statsmodels():
    theirs = OLS.get_robustcov_results("HAC", maxlags=4, use_correction=True)
    np.testing.assert_allclose([e.se for e in FIT.effects(4).values()], theirs.bse, rtol=1e-9)


def test_the_residual_tests_agree_with_statsmodels():
    assert breusch_godfrey(FIT, 3).statistic == pytest.approx(acorr_breusch_godfrey(OLS, 3, result_object=False)[0])
    assert ljung_box(FIT, 6).statistic == pytest.approx(acorr_ljungbox(OLS.resid, [6])["lb_stat"].iloc[0])


def test_the_durbin_watson_p_matches_simulation():
    X = np.column_stack([np.ones(40), PARTS.matrix()])
    u = RNG.normal(size=(40, 20_000))
    u -= X @ np.linalg.lstsq(X, u, rcond=None)[0]
    d = np.sum(np.diff(u, axis=0) ** 2, axis=0) / np.sum(u**2, axis=0)
    below = np.mean(d <= durbin_watson(FIT).statistic)
    assert durbin_watson(FIT).p == pytest.approx(2 * min(below, 1 - below), abs=0.02)


def test_independent_errors_have_a_correlation_near_zero():
    y = 0.1 * MONTH + RNG.normal(size=40)
    assert abs(fit_autoregressive(y, PARTS.matrix(), PARTS.names).rho) < 0.5


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: segments(MONTH, 99), "cannot be told apart"),
        (lambda: fit_series(Y[:5], PARTS.matrix()[:5], PARTS.names), "Add periods"),
        (lambda: fit_series(np.where(MONTH == 9, np.nan, Y), PARTS.matrix(), PARTS.names), "period 9"),
        (lambda: fit_series(np.ones(40), PARTS.matrix(), PARTS.names), "same in every row"),
        (lambda: FIT.effects(40), "Choose between 0 and 39"),
    ],
)
def test_what_cannot_be_fitted_is_refused(call, words):
    with pytest.raises(UserError, match=words):
        call()


def test_a_treatment_that_site_and_period_determine_is_refused():
    site, period = np.repeat(np.arange(4), 5), np.tile(np.arange(5), 4)
    with pytest.raises(UserError, match="cannot be told apart"):
        two_way_effect(RNG.normal(size=20), period > 2, site, period)


def test_a_series_without_any_error_is_refused_without_a_warning():
    step = np.repeat([0.0, 1.0], 6)
    with np.errstate(all="raise", under="ignore"), pytest.raises(UserError):
        fit_series(2 + 3 * step, step[:, None], ["step"]).effects(2)
