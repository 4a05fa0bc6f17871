"""Variables as regression columns and as levels."""

from __future__ import annotations

import numpy as np

from analysis.variables import categorical, index_of, numeric


def test_levels_but_the_first_become_columns_with_gaps():
    names, matrix = categorical("sex", ["m", "f", "", "x"]).columns()
    assert names == ("sex = m", "sex = x")
    np.testing.assert_array_equal(matrix, [[1, 0], [0, 0], [np.nan, np.nan], [0, 1]])


def test_words_give_levels_their_order_and_label_and_unused_ones_are_left_out():
    variable = categorical("age", ["old", "young", "?"], words={"young": "Young", "middle": "Middle", "old": "Old"})
    assert variable.levels == ("Young", "Old", "?")
    assert list(variable.values) == [1, 0, 2]


def test_a_number_is_one_column():
    names, matrix = numeric("years", np.array([1.0, np.nan])).columns()
    assert (names, matrix.shape) == (("years",), (2, 1))


def test_texts_are_numbered_in_sorted_order():
    labels, index = index_of(["b", "a", "b"])
    assert (labels, list(index)) == (("a", "b"), [1, 0, 1])
