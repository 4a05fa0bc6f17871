import math
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserError
from instruments.scales import Scale
from instruments.scoring import item_columns, missing_by_reason, score
from tests.instruments.forms import form, integer


def scale(rule, items="a b c", **fields):
    names = items.split()
    return Scale(
        code="s", labels={}, dimension="belief", items=tuple(each.lstrip("-") for each in names),
        reversed=frozenset(each[1:] for each in names if each.startswith("-")), rule=rule, **fields,
    )  # fmt: skip


def scored(rule, rows, items="a b c", keys=None, **fields):
    frame = pd.DataFrame(rows, columns=[each.lstrip("-") for each in items.split()])
    return score([scale(rule, items, **fields)], frame, keys or {})


def value(rule, row, items="a b c", keys=None, **fields):
    return scored(rule, [row], items, keys, **fields)["s"].iloc[0]


LIKERT = {"low": 1.0, "high": 5.0, "rescale": True}


def test_a_mean_runs_from_0_to_100_with_reversed_items_turned():
    assert value("mean", [5, 1, 3], "a -b c", **LIKERT) == pytest.approx(100 * (13 / 3 - 1) / 4)


def test_two_of_three_items_are_just_enough():
    assert value("mean", [5, 5, None], **LIKERT) == 100
    assert math.isnan(value("mean", [5, None, None], **LIKERT))


def test_the_minimum_is_tested_exactly():
    row = [1] * 14 + [None] * 7
    assert value("mean", row, " ".join(f"i{n}" for n in range(21)), minimum=Fraction(2, 3)) == 1


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (-99, "don't know"),
        (-98, "prefer not to answer"),
        (-97, "not applicable"),
        (-96, "could not be seen"),
        (None, "not answered"),
    ],
)
def test_a_special_code_is_missing_with_its_reason(code, reason):
    out = scored("mean", [[code, code, 3]], **LIKERT)
    assert math.isnan(out["s"].iloc[0])
    assert out["s__missing"].iloc[0] == reason


def test_a_score_that_is_there_has_no_reason():
    assert scored("mean", [[3, 3, -99]], **LIKERT)["s__missing"].iloc[0] == ""


KEYS = {"a": "1", "b": "2", "c": "3"}


def test_dont_know_scores_nothing_and_is_reported_as_a_share():
    out = scored("percent_correct", [["1", "2", "-99"]], keys=KEYS)
    assert out["s"].iloc[0] == pytest.approx(200 / 3)
    assert out["s__dont_know"].iloc[0] == pytest.approx(1 / 3)


def test_numbers_and_text_are_the_same_answer():
    assert value("percent_correct", [1.0, 2.0, 1.0], keys=KEYS) == pytest.approx(200 / 3)


def test_a_test_without_a_key_is_refused():
    with pytest.raises(UserError, match="b has no right answer"):
        value("percent_correct", ["1", "2", "3"], keys={"a": "1", "c": "3"})


def test_what_could_not_be_seen_leaves_the_denominator():
    assert value("percent_done", [2, 1, -96]) == 75
    assert math.isnan(value("percent_done", [2, -97, -96]))


@pytest.mark.parametrize(
    ("row", "expected"), [([2, 2, 0], 1), ([2, 1, 2], 0), ([2, -96, 2], math.nan), ([0, -97, 2], math.nan)]
)
def test_all_critical_items_done_or_no_value(row, expected):
    out = scored("percent_done", [row], critical=("a", "b"))["s__all_critical"].iloc[0]
    assert out == expected or (math.isnan(out) and math.isnan(expected))


def test_the_other_rules():
    assert value("share_top2", [5, 4, 1], low=1.0, high=5.0) == pytest.approx(200 / 3)
    assert value("count", ["yes", "no", "1"]) == 2
    assert value("sum", [1, 2, 3]) == 6
    assert value("value", [7], "a", low=0.0, high=10.0, rescale=True) == 70


def test_an_index_is_measured_in_the_reference_rows():
    frame = pd.DataFrame({"a": [0.0, 2.0, 4.0]})
    out = score([scale("zindex", "a")], frame, {}, reference=[True, True, False])
    assert out["s"].to_numpy() == pytest.approx((np.array([0, 2, 4]) - 1) / math.sqrt(2))


def test_text_in_a_number_column_is_named_by_the_row_a_spreadsheet_shows():
    with pytest.raises(UserError, match="Column b, row 3: “often” is not a number"):
        scored("mean", [["1", "2", "3"], ["1", "often", "3"]], **LIKERT)


def test_a_value_outside_the_range_is_named():
    with pytest.raises(UserError, match="Column c, row 2: 9 is outside the range 1 to 5"):
        scored("mean", [[1, 2, 9]], **LIKERT)


def test_a_missing_column_is_named():
    with pytest.raises(UserError, match="no column c"):
        score([scale("mean")], pd.DataFrame({"a": [1], "b": [1]}), {})


def test_columns_are_found_with_their_group():
    questions = form(
        [{"type": "begin_group", "name": "g", "label": "G"}, integer("a"), {"type": "end_group", "name": ""}]
    )
    assert item_columns(pd.DataFrame(columns=["g/a", "x"]), questions) == {"a": "g/a"}


def test_two_columns_for_one_item_are_refused():
    with pytest.raises(UserError, match="more than one column for a: g/a, h/a"):
        score([scale("value", "a")], pd.DataFrame({"g/a": [1], "h/a": [2]}), {})


@given(st.lists(st.integers(1, 5), min_size=3, max_size=3), st.permutations(["a", "b", "c"]))
def test_the_order_of_items_changes_nothing(row, order):
    frame = pd.DataFrame([row], columns=["a", "b", "c"])
    first, second = (score([scale("mean", " ".join(names), **LIKERT)], frame, {}) for names in (["a", "b", "c"], order))
    assert first["s"].iloc[0] == pytest.approx(second["s"].iloc[0])


@given(st.lists(st.sampled_from([1, 2, 3, 4, 5, -96, -97, -98, -99, None]), min_size=3, max_size=3))
def test_a_score_is_in_range_or_missing_with_a_reason(row):
    out = scored("mean", [row], "a -b c", **LIKERT)
    assert (0 <= out["s"].iloc[0] <= 100) != bool(out["s__missing"].iloc[0])


def test_answers_are_counted_by_the_reason_they_are_missing():
    frame = pd.DataFrame({"a": [1, -99, None], "b": [-98, -99, 3], "c": ["2", "-96", ""]})
    counted = missing_by_reason([scale("mean", **LIKERT)], frame, {}).loc["s"]
    assert counted.to_dict() == {
        "not answered": 2, "don't know": 2, "prefer not to answer": 1, "not applicable": 0, "could not be seen": 1,
    }  # fmt: skip


def test_an_item_may_belong_to_a_scale_and_to_a_part_of_it():
    whole, part = scale("mean"), replace(scale("mean", "a"), code="part")
    out = score([whole, part], pd.DataFrame({"a": [1], "b": [2], "c": [6]}), {})
    assert (out["s"].iloc[0], out["part"].iloc[0]) == (3, 1)


def test_a_long_column_of_text_scores_as_numbers_do():
    rng = np.random.default_rng(1)
    numbers = pd.DataFrame(rng.choice([1, 2, 3, 4, 5, -98, np.nan], (5_000, 3)), columns=["a", "b", "c"])
    words = numbers.map(lambda each: "" if math.isnan(each) else f"{each:.0f}")
    pd.testing.assert_frame_equal(
        score([scale("mean", "a -b c", **LIKERT)], numbers, {}), score([scale("mean", "a -b c", **LIKERT)], words, {})
    )


@pytest.mark.parametrize("rule", ["mean", "sum", "percent_correct", "percent_done", "share_top2", "count", "zindex"])
def test_a_hundred_thousand_responses_are_scored_at_once(rule):
    rng = np.random.default_rng(1)
    items = [f"i{place}" for place in range(21)]
    frame = pd.DataFrame(rng.choice(["1", "2", "-99", ""], (100_000, 21)), columns=items)
    out = score([scale(rule, " ".join(items), low=0.0, high=2.0)], frame, dict.fromkeys(items, "1"))
    assert len(out) == 100_000
