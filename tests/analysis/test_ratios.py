"""Beside the difference of a yes-or-no, count or ordered outcome stands its ratio, with the same adjustment."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.designs.outcome_kinds import binary_effects, count_effects, ordinal_effects
from core.plan import Outcome
from tests.analysis.builders import a_plan, a_table, one

N = 200
Z = np.arange(N) % 2
X = np.sin(np.arange(N))


def an_outcome(kind, **more):
    return (Outcome("y", "y", kind=kind, role="primary", **more),)


@pytest.fixture
def yes():
    return (np.random.default_rng(1).random(N) < 0.4 + 0.2 * Z).astype(int)


def test_a_yes_or_no_outcome_has_risk_and_odds_ratios(yes):
    found = one(a_table(y=yes, z=Z, x=X), a_plan(an_outcome("binary"), covariates=("x",)))
    direct = binary_effects({"y": yes, "z": Z, "x": X}, "y", "z", ("x",))
    assert [r.name for r in found.ratios] == ["risk ratio", "odds ratio"]
    for ratio, name in zip(found.ratios, ("risk_ratio", "odds_ratio"), strict=True):
        expected = [direct[name].number(key) for key in ("ratio", "ratio_low", "ratio_high")]
        assert [ratio.value, ratio.ci_low, ratio.ci_high] == pytest.approx(expected, rel=1e-10)


def test_strata_and_clusters_of_the_difference_are_those_of_the_ratio(yes):
    cluster, stratum = np.arange(N) // 10 * 2 + Z, np.arange(N) // 100
    plan = a_plan(an_outcome("binary"), cluster="c", strata=("s",))
    found = one(a_table(y=yes, z=Z, c=cluster, s=stratum), plan)
    direct = binary_effects({"y": yes, "z": Z, "c": cluster, "s": stratum}, "y", "z", (), "s", "c")
    assert found.ratios[0].value == pytest.approx(direct["risk_ratio"].number("ratio"), rel=1e-10)


def test_a_count_has_a_rate_ratio():
    y = np.random.default_rng(2).poisson(2 + Z)
    found = one(a_table(y=y, z=Z), a_plan(an_outcome("count")))
    expected = count_effects({"y": y, "z": Z}, "y", "z")["rate_ratio"].number("ratio")
    assert found.ratios[0].value == pytest.approx(expected, rel=1e-10)


def test_ordered_answers_have_the_top_two_and_the_whole_distribution():
    y = 1 + np.random.default_rng(3).integers(0, 4, N)
    found = one(a_table(y=y, z=Z), a_plan(an_outcome("ordinal")))
    direct = ordinal_effects({"y": y, "z": Z}, "y", "z")
    numbers = dict(found.numbers)
    assert numbers["top_two"] == pytest.approx(direct["difference"].effect.estimate, rel=1e-10)
    assert sum(value for name, value in numbers.items() if name.startswith("share_0")) == pytest.approx(1)
    assert found.ratios[0].value == pytest.approx(direct["odds_ratio"].number("ratio"), rel=1e-10)


def test_a_ratio_that_would_be_infinite_is_said_not_given():
    y = np.where(Z == 1, 0, np.arange(N) % 3 == 0).astype(int)
    y[1] = 0
    found = one(a_table(y=y, z=Z), a_plan(an_outcome("binary")))
    assert found.estimate is not None
    assert any("ratio is given" in warning for warning in found.warnings)


def test_rows_that_weigh_differently_have_none(yes):
    found = one(a_table(y=yes, z=Z, w=1 + Z), a_plan(an_outcome("binary"), weight="w"))
    assert found.ratios == ()
    assert any("weigh differently" in warning for warning in found.warnings)


def test_a_scale_has_none():
    assert one(a_table(y=X, z=Z), a_plan(an_outcome("continuous"))).ratios == ()
