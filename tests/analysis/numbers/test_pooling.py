from __future__ import annotations

import numpy as np
import pytest

from analysis.numbers.pooling import pool, pool_joint
from core.errors import UserError


def test_a_joint_test_of_one_coefficient_is_its_squared_t():
    q, u = np.array([1.0, 1.4, 0.8, 1.1]), np.full(4, 0.1)
    single, joint = pool(q, u), pool_joint(q[:, None], u[:, None, None])
    assert pytest.approx(single.effect.statistic**2) == joint.test.F


def test_few_complete_rows_bound_the_degrees_of_freedom():
    assert pool([1.0, 1.1, 0.9], [0.2] * 3, 5).effect.df < 5


@pytest.mark.parametrize("df", [2.0, 5.0, 40.0, np.inf])
@pytest.mark.parametrize("m", [2, 3, 20])
def test_the_joint_test_always_has_a_p(m, df):
    rng = np.random.default_rng(m)
    found = pool_joint(rng.normal(size=(m, 2)), np.tile(np.eye(2), (m, 1, 1)), df)
    assert 0 <= found.test.p <= 1
    assert found.test.df2 > 0


@pytest.mark.parametrize(("q", "u"), [([1.0], [0.1]), ([1.0, np.nan], [0.1, 0.1]), ([1.0, 2.0], [0.1, -0.1])])
def test_what_cannot_be_pooled_is_refused(q, u):
    with pytest.raises(UserError, match="at least 2 completed data sets"):
        pool(q, u)
