from __future__ import annotations

from tests.reference.comparison import mismatches, tolerance
from tests.reference.oracle import Simulated

ENTRY = {"id": "x", "spec": "", "tolerance": "exact", "note": None, "values": {}}


def _differs(values, ours, **more):
    return mismatches(ENTRY | {"values": values} | more, ours)


def test_eight_digits_are_enough_and_six_are_not():
    assert _differs({"a": 1.0}, {"a": 1.0 + 1e-9}) == []
    assert len(_differs({"a": 1.0}, {"a": 1.0 + 1e-6})) == 1


def test_a_value_of_ours_that_is_missing_counts():
    assert _differs({"a": 1.0}, {}) == ["a: no value of ours"]


def test_not_defined_matches_nothing_else():
    assert _differs({"a": None}, {"a": float("nan")}) == []
    assert len(_differs({"a": None}, {"a": 0.0})) == 1


def test_infinity_is_written_as_a_word():
    assert _differs({"a": "Inf"}, {"a": float("inf")}) == []


def test_a_note_widens_only_the_value_it_names():
    entry = ENTRY | {"note": "Compare ci to 1e-3 only"}
    assert tolerance(entry, "ci_low") == 1e-3
    assert tolerance(entry, "estimate") == 1e-8


def test_a_simulated_value_may_be_off_by_four_errors():
    values = {"p": 0.05, "mc_se": 0.001}
    assert _differs(values, {"p": Simulated(0.055, 0.001)}, tolerance="mc") == []
    assert len(_differs(values, {"p": Simulated(0.06, 0.001)}, tolerance="mc")) == 1


def test_columns_may_come_in_any_order_and_sign():
    matrix = {"rows": ["a", "b"], "columns": ["1", "2"], "cells": [[1, 2], [3, 4]]}
    assert _differs({"m": matrix}, {"m": [[-2, 1], [-4, 3]]}, spec="Columns up to order and sign") == []
    assert len(_differs({"m": matrix}, {"m": [[-2, 1], [-4, 3]]})) == 4
