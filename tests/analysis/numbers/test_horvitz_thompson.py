from __future__ import annotations

import itertools

import numpy as np
import pytest

from analysis.numbers.horvitz_thompson import hajek, horvitz_thompson, independent_probabilities, joint_probabilities
from core.errors import UserError

Y1, Y0 = np.array([3.0, 5, 1, 4]), np.array([1.0, 2, 1, 2])


def test_the_estimate_is_unbiased_over_all_allocations():
    joint = joint_probabilities(np.zeros(4), {0.0: 2})
    found = []
    for chosen in itertools.combinations(range(4), 2):
        z = np.isin(np.arange(4), chosen)
        found.append(horvitz_thompson(np.where(z, Y1, Y0), z, joint).effect.estimate)
    assert np.mean(found) == pytest.approx(np.mean(Y1 - Y0))


def test_joint_probabilities_are_the_shares_of_the_enumeration():
    both, mixed, neither = joint_probabilities(["a", "a", "a", "b", "b"], {"a": 1, "b": 1})
    draws = np.array([[*np.eye(3)[i], *np.eye(2)[j]] for i in range(3) for j in range(2)])
    np.testing.assert_allclose(both, draws.T @ draws / 6)
    np.testing.assert_allclose(neither, (1 - draws).T @ (1 - draws) / 6)
    np.testing.assert_allclose(mixed, draws.T @ (1 - draws) / 6)


@pytest.mark.parametrize("p", [0.0, 1.0])
def test_a_certain_arm_is_refused(p):
    with pytest.raises(UserError, match="arm was certain"):
        hajek(Y1, [1, 0, 1, 0], [0.5, 0.5, 0.5, p])
    with pytest.raises(UserError, match="arm was certain"):
        horvitz_thompson(Y1, [1, 0, 1, 0], independent_probabilities([0.5, 0.5, 0.5, p]))
