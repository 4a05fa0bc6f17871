"""Draws have exact counts and exact probabilities, and never change for a seed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.design import Arm, Procedure, TrialDesign
from core.errors import UserError
from core.randomise import Roster, assignment_probabilities, cautions, draws, place, randomise, systematic

SEED = bytes(range(32))
TWO = (Arm("c", "Control"), Arm("t", "Course"))
UNEVEN = (Arm("c", "Control", 1), Arm("a", "A", 2), Arm("b", "B", 2))


def _design(arms=TWO, name="complete", strata=(), pool="", misfits="global", version=1):
    return TrialDesign("rct", arms, procedure=Procedure(name, strata, pool, misfits, version))


def _roster(n, **attributes):
    return Roster(tuple(f"P{i:04d}" for i in range(n)), attributes)


def _sectors(n, sectors):
    return tuple(f"S{i % sectors}" for i in range(n))


def _code(design, roster):
    with pytest.raises(UserError) as refusal:
        randomise(design, roster, SEED)
    return refusal.value.code


@pytest.mark.parametrize(
    ("design", "arms"),
    [
        (_design(), "COMPLETE"),
        (_design(UNEVEN, "stratified", ("s",)), "GLOBAL"),
        (_design(UNEVEN, "stratified", ("s",), misfits="stratum"), "STRATUM"),
    ],
)
def test_a_seed_gives_the_same_allocation_for_good(design, arms):
    drawn = randomise(design, _roster(23, s=_sectors(23, 3)), SEED)
    assert "".join(map(str, drawn.arm)) == PINNED[arms]


def test_a_cluster_seed_gives_the_same_allocation_for_good():
    roster = Roster(_roster(12).codes, {}, tuple(f"G{i // 2}" for i in range(12)))
    assert "".join(map(str, randomise(_design(name="cluster"), roster, SEED).arm)) == PINNED["CLUSTER"]


def test_redraws_are_pinned_too():
    assert ["".join(map(str, row)) for row in draws(_design(), _roster(8), SEED, 3)] == PINNED["REDRAWS"]


@given(
    n=st.integers(3, 60),
    shares=st.lists(st.integers(1, 4), min_size=2, max_size=3),
    seed=st.binary(min_size=32, max_size=32),
)
@settings(max_examples=60, deadline=None)
def test_complete_sizes_are_the_share_rounded_down_or_up(n, shares, seed):
    arms = tuple(Arm(f"a{i}", "", share) for i, share in enumerate(shares))
    sizes = np.bincount(randomise(_design(arms), _roster(n), seed).arm, minlength=len(arms))
    exact = n * np.array(shares) / sum(shares)
    assert sizes.sum() == n
    assert (np.abs(sizes - exact) < 1).all()


@given(
    cells=st.lists(st.integers(0, 4), min_size=12, max_size=50),
    k=st.integers(2, 3),
    seed=st.binary(min_size=32, max_size=32),
)
@settings(max_examples=60, deadline=None)
def test_stratified_sizes_are_balanced_within_strata_and_overall(cells, k, seed):
    strata = tuple(f"S{cell}" if cells.count(cell) >= k else "rest" for cell in cells) + ("rest",) * k
    arms = tuple(Arm(f"a{i}", "") for i in range(k))
    drawn = randomise(_design(arms, "stratified", ("s",)), _roster(len(strata), s=strata), seed)
    totals = np.bincount(drawn.arm, minlength=k)
    assert totals.max() - totals.min() <= 1
    for label, size in Counter(strata).items():
        inside = np.bincount(drawn.arm[[stratum == label for stratum in strata]], minlength=k)
        assert inside.min() >= size // k


@given(order=st.permutations(range(20)), seed=st.binary(min_size=32, max_size=32))
@settings(max_examples=40, deadline=None)
def test_the_order_of_the_roster_does_not_matter(order, seed):
    design = _design(UNEVEN, "stratified", ("s",), misfits="stratum")
    roster = _roster(20, s=_sectors(20, 2))
    shuffled = Roster(tuple(roster.codes[i] for i in order), {"s": tuple(roster.attributes["s"][i] for i in order)})
    first, second = randomise(design, roster, seed), randomise(design, shuffled, seed)
    assert dict(zip(first.codes, first.arm, strict=True)) == dict(zip(second.codes, second.arm, strict=True))
    assert roster.hash() == shuffled.hash()


@pytest.mark.parametrize(
    "design",
    [
        _design(),
        _design(UNEVEN),
        _design(UNEVEN, "stratified", ("s",)),
        _design(UNEVEN, "stratified", ("s",), misfits="stratum"),
        _design(TWO, "stratified", ("s",)),
    ],
)
def test_20_000_redraws_meet_the_exact_probabilities(design):
    roster = _roster(23, s=_sectors(23, 3))
    redrawn = draws(design, roster, SEED, 20_000)
    exact = assignment_probabilities(design, roster)
    shares = np.stack([(redrawn == arm).mean(axis=0) for arm in range(len(design.arms))], axis=1)
    error = np.sqrt(exact * (1 - exact) / 20_000)
    assert exact.sum(axis=1) == pytest.approx(1)
    # 69 comparisons: 4.5 standard errors leave a chance of 1 in 2,000 that a right draw fails, and the seed is fixed.
    assert (np.abs(shares - exact) <= 4.5 * error + 1e-12).all()


def test_uneven_strata_have_unequal_exact_probabilities():
    exact = assignment_probabilities(_design(UNEVEN, "stratified", ("s",)), _roster(23, s=_sectors(23, 3)))
    assert len(np.unique(exact[:, 0].round(9))) > 1
    assert exact.sum(axis=0) == pytest.approx([23 / 5, 46 / 5, 46 / 5])


def test_every_pair_is_split_as_often_as_it_should():
    redrawn = draws(_design(), _roster(6), SEED, 20_000)
    patterns = Counter(map(bytes, redrawn))
    assert len(patterns) == 20
    assert max(abs(count - 1000) for count in patterns.values()) < 4.5 * np.sqrt(1000)


def test_redraws_do_not_depend_on_how_many_are_asked_for():
    design, roster = _design(UNEVEN, "stratified", ("s",)), _roster(23, s=_sectors(23, 3))
    assert (draws(design, roster, SEED, 50)[:20] == draws(design, roster, SEED, 20)).all()


def test_redraws_do_not_depend_on_the_chunk(monkeypatch):
    design, roster = _design(UNEVEN, "stratified", ("s",), misfits="stratum"), _roster(23, s=_sectors(23, 3))
    whole = draws(design, roster, SEED, 40)
    monkeypatch.setattr("core.randomise._CHUNK_WORDS", 23 * 7)
    assert (draws(design, roster, SEED, 40) == whole).all()


def test_whole_clusters_share_an_arm():
    clusters = tuple(f"G{i % 7}" for i in range(40))
    roster = Roster(_roster(40).codes, {"s": tuple("ab"[int(c[1]) % 2] for c in clusters)}, clusters)
    drawn = randomise(_design(name="cluster", strata=("s",)), roster, SEED)
    arms = {cluster: {a for a, c in zip(drawn.arm, clusters, strict=True) if c == cluster} for cluster in clusters}
    assert all(len(found) == 1 for found in arms.values())
    assert abs(sum(next(iter(found)) for found in arms.values()) - 3.5) == 0.5


def test_ties_go_to_the_unit_that_comes_first():
    keys = np.array([[5, 1, 5, 5], [3, 2, 1, 0]], dtype=np.uint64)
    assert place(keys, np.array([[2, 2], [1, 3]])).tolist() == [[0, 0, 1, 1], [1, 1, 1, 0]]


def test_units_left_over_are_numbered_after_the_arms():
    keys = np.array([[3, 2, 1, 0]], dtype=np.uint64)
    assert place(keys, np.array([[0, 3]])).tolist() == [[2, 1, 1, 1]]


def test_misfits_go_to_each_arm_in_proportion_and_never_twice():
    chosen = systematic(np.array([3, 4, 3]), 5, np.arange(5))
    assert chosen.sum(axis=0).tolist() == [3, 4, 3]
    assert (chosen.sum(axis=1) == 2).all()
    assert chosen.max() == 1


def _pooled(cells, k=2, pool="within sector"):
    sector, rank = zip(*cells, strict=True)
    arms = tuple(Arm(f"a{i}", "") for i in range(k))
    design = _design(arms, "stratified", ("sector", "rank"), pool)
    return randomise(design, _roster(len(cells), sector=sector, rank=rank), SEED).strata


def test_small_cells_are_joined_with_each_other_first():
    strata = _pooled([("1", "a")] * 4 + [("1", "b"), ("1", "c")])
    assert sorted(set(strata)) == ["sector=1, rank=a", "sector=1, rank=b+c"]


def test_a_small_cell_alone_joins_the_smallest_other():
    strata = _pooled([("1", "a")] * 4 + [("1", "b")] * 3 + [("1", "c")] + [("2", "c")] * 2)
    assert sorted(set(strata)) == ["sector=1, rank=a", "sector=1, rank=b+c", "sector=2, rank=c"]


def test_a_sector_too_small_to_pool_is_refused():
    cells = [("1", "a")] * 4 + [("2", "a")]
    with pytest.raises(UserError, match="Stratum sector=2, rank=a has 1 unit"):
        _pooled(cells)


@pytest.mark.parametrize(
    ("design", "roster", "code"),
    [
        (_design(TWO[:1]), _roster(4), "ARMS_TOO_FEW"),
        (_design((TWO[0], TWO[0])), _roster(4), "ARM_TWICE"),
        (_design((TWO[0], replace(TWO[1], share=0))), _roster(4), "SHARE_MALFORMED"),
        (_design(version=2), _roster(4), "PROCEDURE_UNKNOWN"),
        (_design(name="dice"), _roster(4), "PROCEDURE_UNKNOWN"),
        (_design(), _roster(1), "UNITS_TOO_FEW"),
        (_design(), Roster(("a", "a", "b")), "ROSTER_TWICE"),
        (_design(name="stratified"), _roster(4), "STRATA_MISSING"),
        (_design(name="stratified", strata=("s",)), _roster(4), "ATTRIBUTE_MISSING"),
        (_design(name="stratified", strata=("s",)), _roster(4, s=("a", "a", "b", "")), "ATTRIBUTE_MISSING"),
        (_design(name="stratified", strata=("s",)), _roster(4, s=("a", "a")), "ATTRIBUTE_LENGTH"),
        (_design(name="stratified", strata=("s",)), _roster(4, s=("a", "a", "a", "b")), "STRATUM_TOO_SMALL"),
        (_design(name="stratified", strata=("s",), pool="within t"), _roster(4, s=("a",) * 4), "POOL_MALFORMED"),
        (_design(name="stratified", strata=("s",), pool="s"), _roster(4, s=("a",) * 4), "POOL_MALFORMED"),
        (_design(name="cluster"), _roster(4), "CLUSTER_MISSING"),
        (_design(name="cluster"), Roster(("a", "b"), {}, ("g", "g")), "UNITS_TOO_FEW"),
        (
            _design(name="cluster", strata=("s",)),
            Roster(("a", "b"), {"s": ("x", "y")}, ("g", "g")),
            "CLUSTER_SPLIT",
        ),
    ],
)
def test_what_does_not_fit_is_refused(design, roster, code):
    assert _code(design, roster) == code


def test_few_clusters_and_many_strata_are_cautioned():
    clusters = tuple(f"G{i}" for i in range(8))
    assert cautions(_design(name="cluster"), Roster(clusters, {}, clusters)) == ("FEW_CLUSTERS",)
    assert cautions(_design(name="stratified", strata=("s",)), _roster(12, s=_sectors(12, 6))) == ("MANY_STRATA",)
    assert cautions(_design(), _roster(12)) == ()


PINNED: dict[str, object] = {
    "COMPLETE": "11100001110100110000101",
    "GLOBAL": "12211112121221120010202",
    "STRATUM": "22111011220211120012202",
    "CLUSTER": "111111000000",
    "REDRAWS": ["01100110", "11001100", "10110001"],
}
