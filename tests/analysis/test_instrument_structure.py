"""What lies behind a scale: one dimension is found as one, items keep their order, a planted gap shows."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.instrument_structure import structure

N = 600
RNG = np.random.Generator(np.random.PCG64(7))
ABILITY = RNG.normal(size=N)
SEX = tuple(RNG.choice(["female", "male"], N).tolist())
HARD = np.array([-1.0, -0.5, 0.0, 0.5, 1.0])


def a_test(gap=0.0):
    shift = np.zeros((N, len(HARD)))
    shift[:, 2] = gap * (np.array(SEX) == "male")
    chance = 1 / (1 + np.exp(-(ABILITY[:, None] - HARD + shift)))
    return (RNG.random((N, len(HARD))) < chance).astype(float)


@pytest.fixture(scope="module")
def found():
    return structure(a_test(1.5), {"sex": SEX, "village": ("north",) * N}, is_test=True)


def test_one_trait_is_one_dimension(found):
    assert found.eigenvalues.factors == 1
    assert found.kind == "polychoric"
    assert sum(found.eigenvalues.found) == pytest.approx(len(HARD))


def test_items_lie_in_the_order_of_their_difficulty_and_everyone_is_counted(found):
    assert sorted(range(5), key=lambda k: found.map.difficulty[k])[0] == 0
    assert sum(found.map.people) == N
    assert sum(found.map.difficulty) == pytest.approx(0.0, abs=1e-9)


def test_an_item_that_is_easier_for_one_group_stands_apart(found):
    (groups,) = found.groups
    assert (groups.variable, groups.levels) == ("sex", ("female", "male"))
    assert max(groups.gaps, key=lambda gap: gap.value).item == 2
    assert groups.gaps[2].low > 0


def test_few_answers_are_not_looked_behind_and_two_items_are_no_scale():
    assert structure(a_test()[:149], {}, is_test=True).needed == 150
    assert structure(a_test()[:, :2], {}, is_test=True) is None


def test_answers_on_a_long_scale_are_correlated_as_they_are_and_have_no_person_map():
    values = RNG.normal(size=(200, 4)) + ABILITY[:200, None]
    one = structure(values, {"sex": ("a",) * 150 + ("b",) * 50}, is_test=False)
    assert (one.kind, one.map, one.groups) == ("plain", None, ())
    assert one.correlations[1][0] == pytest.approx(np.corrcoef(values, rowvar=False)[1, 0])


def test_an_item_that_repeats_another_says_why_there_are_no_dimensions():
    values = RNG.normal(size=(200, 3))
    one = structure(np.column_stack([values, values[:, 0]]), {}, is_test=False)
    assert one.eigenvalues is None
    assert one.why
