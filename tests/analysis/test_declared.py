"""Comparisons that a plan declares between several arms: only these are made, and they share the error."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.designs.arms import several_arms_effects
from analysis.effects import estimate
from analysis.frames import TrialFrame
from core.design import Procedure
from core.plan import AnalysisPlan, Outcome
from tests.analysis.builders import a_plan, a_table
from tests.analysis.design_frames import PLAN, a_frame, arms

RNG = np.random.default_rng(1)
Z = np.repeat(list("abc"), 40)
Y = RNG.normal(size=120) + (Z == "c")
X = RNG.normal(size=120)


def estimates(*contrasts, **columns):
    plan = a_plan(control="a", contrasts=contrasts, adjust="ancova", **columns)
    return estimate(TrialFrame.from_table(a_table(y=Y, z=Z, x=X), plan), plan.plan).estimates


def test_each_declared_comparison_is_the_contrast_of_one_regression():
    found = estimates("b vs a", "c vs b", covariates=("x",))
    direct = several_arms_effects({"y": Y, "z": Z, "x": X}, "y", "z", "a", [("b", "a"), ("c", "b")], ("x",))
    for one, effect in zip(found, direct, strict=True):
        got = (one.estimate, one.se, one.df)
        assert got == pytest.approx((effect.effect.estimate, effect.effect.se, effect.effect.df), rel=1e-10)
    assert [(e.contrast, e.treated, e.control, e.kind) for e in found] == [
        ("b vs a", "b", "a", "arms"), ("c vs b", "c", "b", "declared"),
    ]  # fmt: skip
    assert [a.arm for a in found[1].arms] == ["a", "b", "c"]


def test_declared_comparisons_share_the_error_of_a_primary_outcome():
    assert [e.level for e in estimates("b vs a", "c vs b")] == [0.975, 0.975]
    assert [e.level for e in estimates()] == [0.95, 0.95]


def test_arms_that_are_not_there_are_named():
    found = estimates("b vs d", "c")
    assert [e.refusal.code for e in found] == ["CONTRAST_UNKNOWN"] * 2
    assert "the arms are a, b, c" in found[0].refusal.sentence


def test_the_redraw_follows_the_arms_of_the_comparison():
    rng = np.random.default_rng(2)
    frame = a_frame(Procedure("minimised", covariates=("s",)), lambda arm, _: 3.0 * (arm == 2) + rng.normal(size=48),
                    n=48, attributes={"s": tuple("fm"[i % 2] for i in range(48))}, design_arms=arms(3))  # fmt: skip
    plan = replace(PLAN, draws=200, contrasts=("a2 vs a1", "a1 vs a0"))
    apart, alike = estimate(frame, plan).estimates
    direct = estimate(frame, replace(plan, contrasts=("a1 vs a2",))).estimates[0]
    assert apart.redraw.p < 0.05 < alike.redraw.p
    assert direct.redraw.p == apart.redraw.p
    assert direct.estimate == pytest.approx(-apart.estimate)


def test_a_plan_without_them_is_written_as_before():
    outcomes = (Outcome("y", "y"),)
    assert AnalysisPlan(outcomes) == AnalysisPlan(outcomes, contrasts=())
