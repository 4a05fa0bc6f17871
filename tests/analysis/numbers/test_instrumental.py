from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from analysis.numbers.instrumental import anderson_rubin, compliance, instrumented_effect
from core.errors import UserError

RNG = np.random.default_rng(8)
Z = np.tile([0, 1], 30)
D = np.where(RNG.random(60) < 0.7, Z, 0)
Y = 2.0 * D + RNG.normal(size=60)


def test_without_covariates_the_effect_is_the_wald_ratio():
    assert instrumented_effect(Y, D, Z).effect.estimate == pytest.approx(compliance(Y, D, Z).cace)


def test_perfect_take_up_gives_the_difference_in_means():
    result = instrumented_effect(Y, Z, Z)
    assert result.effect.se == pytest.approx(np.sqrt(sum(Y[z == Z].var(ddof=1) / 30 for z in (0, 1))))


def test_a_limit_of_anderson_rubin_has_p_of_five_percent():
    limit = anderson_rubin(Y, D, Z).ci_high
    assert stats.ttest_ind((Y - limit * D)[Z == 1], (Y - limit * D)[Z == 0]).pvalue == pytest.approx(0.05)


def test_take_up_that_hardly_differs_gives_an_unbounded_set():
    d = Z.copy()
    d[2:] = RNG.permutation(d[2:])
    assert anderson_rubin(Y, d, RNG.permutation(Z)).form in {"everything", "outside", "interval"}


def test_redundant_covariates_are_dropped_and_named():
    x = RNG.normal(size=60)
    result = instrumented_effect(Y, D, Z, np.column_stack([x, x]), names=("age", "age again"))
    assert result.dropped == ("age again",)


def test_clusters_of_one_are_the_rows():
    rows = instrumented_effect(Y, D, Z, kind="HC2").effect
    ones = instrumented_effect(Y, D, Z, clusters=np.arange(60)).effect
    assert ones.se == pytest.approx(rows.se)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"treatment": np.zeros(60)}, "CACE_NO_FIRST_STAGE"),
        ({"treatment": np.ones(60)}, "CACE_NO_FIRST_STAGE"),
        ({"instruments": np.ones(60)}, "CACE_NO_FIRST_STAGE"),
        ({"covariates": Z}, "CACE_NO_FIRST_STAGE"),
        ({"outcome": np.ones(60)}, "MODEL_CONSTANT"),
        ({"outcome": np.where(np.arange(60) < 2, Y, np.nan), "treatment": Z}, "MODEL_TOO_FEW_ROWS"),
        ({"clusters": np.ones(60)}, "MODEL_FEW_CLUSTERS"),
        ({"weights": np.full(60, np.inf)}, "MODEL_WEIGHTS"),
    ],
)
def test_what_cannot_be_estimated_is_refused_by_name(change, code):
    with pytest.raises(UserError) as refusal:
        instrumented_effect(**({"outcome": Y, "treatment": D, "instruments": Z} | change))
    assert refusal.value.code == code


def test_equal_take_up_has_no_ratio():
    with pytest.raises(UserError, match="offer alone"):
        compliance(Y, np.ones(60), Z)
