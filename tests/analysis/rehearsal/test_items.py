import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from analysis.rehearsal.draws import Draws
from analysis.rehearsal.items import graded_items, later, right_answers, traits, whole_total


@given(st.integers(0, 64), st.integers(0, 1000))
def test_points_add_up_to_the_total(total, seed):
    points = graded_items(Draws(str(seed), "items").normal(1, 16), np.array([total]), 4)
    assert points.sum() == total
    assert points.min() >= 0
    assert points.max() <= 4


def test_items_that_do_not_count_stay_at_nothing():
    free = np.ones((1, 6), dtype=bool)
    free[0, 2] = False
    points = graded_items(np.zeros((1, 6)) + np.arange(6) / 10, np.array([9]), 2, free)
    assert points[0, 2] == 0
    assert points.sum() == 9


def test_a_total_out_of_reach_is_met_as_nearly_as_it_can_be():
    assert graded_items(np.zeros((1, 3)), np.array([99]), 2).sum() == 6


def test_rounding_by_lot_keeps_the_mean():
    assert abs(whole_total(np.full(4000, 46.0), 12, Draws("a", "b")).mean() - 5.52) < 0.03


def test_right_answers_have_the_number_the_score_asks_for():
    right = right_answers(np.array([50.0, 100.0, 0.0]), np.zeros(12), Draws("a", "b"))
    assert right.sum(axis=1).tolist() == [6, 12, 0]


def test_later_values_correlate_as_asked():
    first = Draws("a", "first").normal(20_000)
    assert abs(np.corrcoef(first, later(first, 0.45, Draws("a", "second")))[0, 1] - 0.45) < 0.02


def test_sectors_hold_the_share_of_variance_asked_for():
    draws, sector = Draws("a", "sector"), np.repeat(np.arange(200), 100)
    values = traits(draws.normal(20_000), sector, draws, 0.1)
    means = values.reshape(200, 100).mean(axis=1)
    assert abs(means.var() - 0.1 - 0.9 / 100) < 0.02


def test_a_stream_is_the_same_ever_after():
    assert Draws("seed", "label").uniform(2).round(12).tolist() == [0.546110394134, 0.394673548347]


def test_choosing_takes_each_number_once():
    chosen = Draws("a", "b").choose(50, 20)
    assert len(set(chosen.tolist())) == 20
