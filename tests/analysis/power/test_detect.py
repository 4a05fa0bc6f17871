from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.power.clusters import clustered, saturation, three_levels
from analysis.power.counts import log_rate, proportion_sample_size
from analysis.power.detect import (
    Precision,
    complier_effect,
    detectable,
    detectable_exact,
    detectable_in_family,
    exaggeration,
    inflated,
    power_of,
)
from analysis.power.means import (
    factorial_interaction,
    individual,
    paired,
    partially_nested,
    repeated,
    sample_size,
    two_groups,
)
from analysis.power.wedge import stepped_wedge, wedge_diagram
from core.errors import UserError

# Rows of the design page: two-sided 0.05, power 0.8, three decimals.
ROWS = [
    (individual(1800), 1, 0.132),
    (individual(1800), 3, 0.153),
    (partially_nested(900, 900, group_size=25, icc=0.05), 1, 0.167),
    (repeated(200, followups=2, correlation=0.4), 1, 0.333),
    (repeated(200, followups=2, correlation=0.4), 3, 0.385),
    (individual(900), 1, 0.187),
    (individual(400), 1, 0.281),
    (individual(120), 1, 0.516),
    (clustered(60, 15, 0.05), 1, 0.248),
    (clustered(60, 30, 0.05), 1, 0.210),
    (clustered(20, 50, 0.05), 1, 0.348),
    (stepped_wedge(wedge_diagram(4, 3), 25, 0.03), 1, 0.244),
    (stepped_wedge(wedge_diagram(4, 3), 25, 0.03, cluster_autocorrelation=0.8), 1, 0.257),
    (stepped_wedge(wedge_diagram(6, 3), 20, 0.05, cluster_autocorrelation=0.8), 1, 0.200),
]


@pytest.mark.parametrize(("design", "outcomes", "expected"), ROWS)
def test_the_rows_of_the_design_page_come_out(design, outcomes, expected):
    assert detectable_in_family(design, outcomes).family == pytest.approx(expected, abs=6e-4)


@pytest.mark.parametrize(("p1", "p2", "expected"), [(0.45, 0.30, 162), (0.40, 0.30, 356)])
def test_two_proportions_need_this_many_an_arm(p1, p2, expected):
    assert round(proportion_sample_size(p1, p2)) == expected


def test_a_design_with_no_df_is_refused():
    with pytest.raises(UserError, match="degrees of freedom"):
        power_of(0.5, clustered(2, 10, 0.1))


def test_an_effect_of_nothing_needs_no_sample_size():
    with pytest.raises(UserError, match="above 0"):
        sample_size(lambda n: two_groups(n, n), 0.0)


def test_an_unreachable_power_is_refused():
    with pytest.raises(UserError, match="whatever"):
        sample_size(lambda m: clustered(10, m, 0.2), 0.2)


def test_a_wedge_in_which_all_start_together_is_refused():
    with pytest.raises(UserError, match="told from period"):
        stepped_wedge([[0, 1], [0, 1]], 10, 0.05)


def test_transition_cells_cost_precision():
    full = wedge_diagram(4, 2)
    holes = full.copy()
    holes[[0, 1], 1] = float("nan")
    assert stepped_wedge(holes, 20, 0.05).se > stepped_wedge(full, 20, 0.05).se


def test_an_empty_period_is_ignored():
    with_hole = wedge_diagram(3, 2)
    with_hole[:, 0] = float("nan")
    assert stepped_wedge(with_hole, 20, 0.05).se == pytest.approx(
        stepped_wedge(wedge_diagram(3, 2)[:, 1:], 20, 0.05).se, rel=1e-9
    )


def test_decay_with_full_autocorrelation_is_the_block_model():
    design = wedge_diagram(4, 2)
    assert stepped_wedge(design, 20, 0.05, decay=True).se == pytest.approx(stepped_wedge(design, 20, 0.05).se)


def test_a_lucky_finding_at_low_power_overstates():
    found = exaggeration(0.1, Precision(0.1, math.inf))
    assert (found.power, found.wrong_sign) == (
        pytest.approx(0.1701, abs=1e-4),
        pytest.approx(0.0091, abs=2e-4),
    )
    assert found.times_too_large == pytest.approx(2.5, abs=0.05)


def test_an_interaction_needs_twice_the_effect():
    margin = individual(400)
    assert detectable(factorial_interaction(margin)) == pytest.approx(2 * detectable(margin))


def test_losses_widen_and_imperfect_take_up_widens_more():
    assert inflated(100, attrition=0.2, compliance=0.5) == pytest.approx(500)


def test_nobody_left_is_refused():
    with pytest.raises(UserError, match="cannot reach"):
        inflated(100, attrition=1.0)


def test_a_complier_effect_divides_by_the_difference_in_take_up():
    assert complier_effect(0.2, 0.9, 0.1) == pytest.approx(0.25)


def test_pairs_that_agree_are_more_precise():
    assert paired(20, 0.5).se < paired(20).se


def test_three_levels_without_groups_are_two():
    assert three_levels(40, 1, 24, icc_cluster=0.05, icc_group=0.0).se == pytest.approx(clustered(40, 24, 0.05).se)


def test_spill_over_is_less_precise_at_high_saturation():
    direct, spill = saturation(20, 20, 30, 0.05, saturation_level=0.75)
    assert spill.se > direct.se


def test_rates_grow_surer_with_time():
    assert log_rate(2, 1, time1=10, time0=10).se < log_rate(2, 1, time1=1, time0=1).se


@given(st.floats(0.01, 2), st.floats(2, 500), st.floats(0.1, 0.95))
def test_the_exact_detectable_effect_has_the_power_asked_for(se, df, power):
    design = Precision(se, df)
    assert power_of(detectable_exact(design, power=power), design) == pytest.approx(power, abs=1e-9)
