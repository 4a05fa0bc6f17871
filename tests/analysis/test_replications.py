"""Published trials, estimated by their design: the reproduced values of the corpus to 7 digits."""

from __future__ import annotations

import pytest

from tests.analysis.builders import a_plan, one
from tests.corpora import shared

# The corpus prints 8 digits.
PRINTED = 1e-7

FOOS = {"arm": "treat", "cluster": "street", "strata": ("ward",), "weight": "weights"}
CASES = [
    ("foos_2021", "marked_register_2014", FOOS | {"adjust": "design"}, (0.028333332, 0.018499783, 128.95799)),
    ("foos_2021", "marked_register_2014", FOOS | {"adjust": "none"}, (0.034073996, 0.018426283, 128.15584)),
    ("guan_green_2006", "turnout", {"arm": "treat2", "cluster": "dormid"}, (0.13192957, 0.023288298, 653.23075)),
    (
        "guan_green_2006",
        "turnout",
        {"arm": "treat2", "cluster": "dormid", "se": "CR1"},
        (0.13192957, 0.02327136, 1003),
    ),
    ("clingingsmith_2009", "views", {"arm": "success"}, (0.47483368, 0.16267234, 954.30442)),
    ("moore_2022_tanf", "successful", {"arm": "any_letter"}, (0.055108988, 0.01763026, 2374.1966)),
]


@pytest.mark.parametrize(("trial", "outcome", "columns", "expected"), CASES)
def test_a_published_trial_is_reproduced(trial, outcome, columns, expected):
    found = one(shared(f"real/{trial}/data.csv"), a_plan(outcome, **columns))
    assert (found.estimate, found.se, found.df) == pytest.approx(expected, rel=PRINTED)


def test_three_arms_give_two_contrasts_of_which_each_is_a_welch_difference():
    plan = a_plan("successful", arm="condition", control="No_Letter")
    found = one(shared("real/moore_2022_tanf/data.csv"), plan)
    assert found.contrast == "Open_Appt vs No_Letter"
    assert found.estimate == pytest.approx(0.46428571 - 0.40102389, abs=1e-8)


def test_rows_without_the_outcome_are_counted_and_left_out():
    found = one(shared("real/moore_2022_tanf/data.csv"), a_plan("successful", arm="any_letter"))
    assert (found.n, found.missing) == (3520, 19)
