"""Subgroups: the difference between effects is the result."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from analysis.designs.subgroups import subgroup_effects
from tests.corpora import shared
from tests.reference.values import entries


@pytest.fixture
def trial():
    return pd.read_csv(shared("oracle/data/training_trial.csv")).dropna(subset=["beh0", "female"])


def test_the_interaction_is_the_reference_value(trial):
    expected = entries()["het_role"]["values"]
    found = subgroup_effects(trial, "beh1", "z", "female", ("beh0",))["interaction 1 - 0"].effect
    assert (found.estimate, found.se, found.df) == pytest.approx((expected["estimate"], expected["se"], 776), rel=1e-8)


def test_with_two_subgroups_the_joint_test_is_that_of_the_interaction(trial):
    found = subgroup_effects(trial, "beh1", "z", "female")["interaction 1 - 0"]
    assert found.number("p_joint") == pytest.approx(found.effect.p)


def test_the_interaction_comes_first_and_every_subgroup_is_shown(trial):
    assert list(subgroup_effects(trial, "beh1", "z", "role")) == [
        "interaction officer - manager", "in manager", "in officer",
    ]  # fmt: skip


def test_a_subgroup_without_one_arm_is_named():
    d = pd.DataFrame({"y": np.arange(6.0), "z": [0, 1, 0, 1, 1, 1], "g": ["a", "a", "a", "a", "b", "b"]})
    assert "z = 0 among “b”" in subgroup_effects(d, "y", "z", "g")["interaction"].refusal.sentence
