"""Standardised differences beside what chance alone gives."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from analysis.balance import balance, design_effect, standardised_difference
from analysis.frames import TrialFrame
from tests.analysis.builders import a_plan, a_table
from tests.corpora import shared
from tests.reference.values import entries


def frame(covariates=("x", "sex"), n=200, clusters=0):
    rng = np.random.default_rng(2)
    z = np.arange(n) % 2
    c = np.arange(n) % clusters if clusters else np.arange(n)
    x = rng.normal(size=n) + (rng.normal(size=n)[c] if clusters else 0)
    table = a_table(y=rng.normal(size=n), z=z, x=x, sex=rng.choice(["f", "m", ""], n), c=c)
    return TrialFrame.from_table(table, a_plan(covariates=covariates, cluster="c" if clusters else ""))


def test_the_difference_is_the_normalised_one_of_the_reference():
    rows = {row["variable"]: row for row in entries()["balance_table"]["values"]["rows"]}
    data = pd.read_csv(shared("oracle/data/training_trial.csv"))
    for name, row in rows.items():
        groups = [data.loc[data["z"] == z, name].dropna().to_numpy(float) for z in (1, 0)]
        assert standardised_difference(*groups) == pytest.approx(row["smd"], rel=1e-8)


def test_a_variable_of_two_levels_gives_one_row_with_its_share_and_gaps():
    row = balance(frame())[1]
    assert (row.variable, row.level) == ("sex", "f")
    assert 0 < row.means[0] < 1
    assert sum(row.counts) + sum(row.missing) == 200


def test_chance_of_an_individual_design_depends_on_the_arms_sizes_only():
    assert balance(frame())[0].chance == pytest.approx(1.96 * np.sqrt(1 / 100 + 1 / 100))


def test_chance_is_wider_where_clusters_were_allocated():
    assert balance(frame(clusters=20))[0].chance > 1.5 * 1.96 * np.sqrt(2 / 100)


def test_chance_by_redraws_agrees_with_the_formula_for_a_complete_draw():
    plain = frame()
    rng = np.random.default_rng(1)
    redraws = np.array([rng.permutation(plain.arm) for _ in range(2000)], dtype=np.int8)
    row = balance(replace(plain, redraws=redraws))[0]
    assert row.chance == pytest.approx(balance(plain)[0].chance, rel=0.06)


def test_a_constant_variable_has_no_difference_and_no_chance():
    table = a_table(y=[1, 2, 3, 4], z=[0, 0, 1, 1], x=[5, 5, 5, 5])
    row = balance(TrialFrame.from_table(table, a_plan(covariates=("x",))))[0]
    assert (row.difference, row.chance) == (None, None)


def test_clusters_of_one_have_no_design_effect():
    assert design_effect(np.arange(5.0), np.arange(5)) == 1


def test_every_arm_is_compared_with_the_control():
    rng = np.random.default_rng(3)
    x, z = rng.normal(size=90), np.repeat([0, 1, 2], 30)
    x[z == 2] += 2
    plan = a_plan(covariates=("x",))
    row = balance(TrialFrame.from_table(a_table(y=rng.normal(size=90), z=z, x=x), plan))[0]
    assert row.differences == tuple(standardised_difference(x[z == a], x[z == 0]) for a in (1, 2))
    assert (row.difference, row.chance) == (row.differences[1], row.chances[1])
    assert row.chances[0] == pytest.approx(1.96 * np.sqrt(2 / 30))


def test_a_study_of_one_arm_has_no_balance():
    assert balance(replace(frame(), arms=("everyone",))) == ()
