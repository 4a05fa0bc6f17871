"""The lot drawn again gives the p of the randomisation test and keeps the effects that it would have shown."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.beside.redrawn import SEED, Lots, bootstrap_row, redraw, redraw_row
from analysis.numbers.assignments import enumerate_allocations, permute_within
from analysis.numbers.bootstrap import wild_cluster_bootstrap
from analysis.numbers.permutation import randomisation_test
from core.errors import UserError
from tests.analysis.beside.a_check import a_check, a_trial


def arrays(columns):
    return np.array([np.nan if v is None else v for v in columns["y"]]), np.array(columns["z"])


def test_people_are_exchanged_within_their_strata():
    columns = a_trial()
    found = redraw(a_check(columns, strata=("s",), adjust="none"), Lots(a_check(columns, strata=("s",)).frame, 500))
    y, z = arrays(columns)
    test = randomisation_test(y, z, permute_within(z, 500, SEED, columns["s"]))
    assert (found.p, found.observed, found.draws) == (pytest.approx(test.p), pytest.approx(test.estimate), 500)
    assert sum(found.counts) == 500


def test_few_clusters_are_listed_and_not_drawn():
    columns = a_trial(clusters=8)
    check = a_check(columns, cluster="g")
    found = redraw(check, Lots(check.frame, 500))
    y, z = arrays(columns)
    draws = enumerate_allocations(np.arange(8) % 2)
    test = randomisation_test(y, z, draws, clusters=columns["g"], exact=True)
    assert (found.exact, found.draws, found.p) == (True, 70, pytest.approx(test.p))


def test_arms_that_no_lot_decided_are_not_drawn_again():
    check = a_check(a_trial(), randomised=False)
    with pytest.raises(UserError) as refused:
        redraw(check, Lots(check.frame, 100))
    assert refused.value.code == "CHECK_NO_LOT"
    row = redraw_row(check, refused.value)
    assert row.refusal is not None
    assert row.p is None


def test_the_bootstrap_is_that_of_the_arrays():
    columns = a_trial(clusters=10)
    row = bootstrap_row(a_check(columns, cluster="g"))
    found = wild_cluster_bootstrap(*arrays(columns), columns["g"], draws=9_999, seed=SEED)
    assert (row.p, row.estimate) == pytest.approx((found.p, found.estimate))
