import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.numbers import fitting_decimals, halves, number, p_value, percent, read, signed
from tests.reports import builders as b


def test_points_have_no_decimals_when_the_error_is_half_a_point():
    assert read(b.knowledge()).decimals == 0


def test_a_rounded_end_never_reaches_the_difference_that_matters():
    reading = read(b.an_estimate(b.an_outcome(matters=4.0), 2.4, 1.1, 3.7, (58, 60), (12, 12)))
    assert (reading.decimals, number(reading.high, reading.decimals)) == (1, "3.7")


@given(st.floats(-30, 30), st.floats(0.5, 20), st.sampled_from([None, 4.0, 5.0, 8.0]))
def test_rounding_never_moves_an_end_over_a_border(d, half, matters):
    reading = read(b.an_estimate(b.an_outcome(matters=matters), d, d - half, d + half, (46, 46 + d)))
    shown = [float(number(v, reading.decimals).replace("−", "-")) for v in (reading.low, reading.high)]
    borders = [0.0, *([] if matters is None else [matters, -matters])]
    sides = [[(v > x) - (v < x) for x in borders] for v in (reading.low, reading.high)]
    exact = reading.decimals < 6
    assert not exact or sides == [[(v > x) - (v < x) for x in borders] for v in shown]


def test_a_share_is_said_in_percentage_points():
    reading = read(b.critical())
    assert (reading.unit, number(reading.value, reading.decimals), number(reading.low, reading.decimals)) == (
        "percent",
        "6",
        "−4",
    )


def test_a_plain_column_shows_two_digits_of_its_error():
    assert [fitting_decimals(se, "plain") for se in (0.0185, 0.4, 3, 500)] == [3, 1, 0, 0]


def test_an_estimate_that_was_refused_has_no_reading():
    assert read(b.refused(b.an_outcome())) is None


@pytest.mark.parametrize(("value", "text"), [(5.52, "5½"), (6.96, "7"), (0.4, "½"), (0.1, "0")])
def test_items_are_said_to_the_nearest_half(value, text):
    assert halves(value) == text


@pytest.mark.parametrize(("p", "text"), [(0.00004, "< 0.001"), (0.0312, "0.031"), (None, "–")])
def test_p_is_exact_to_three_decimals(p, text):
    assert p_value(p) == text


def test_signs_are_real_and_zero_has_none():
    assert [signed(-2.4), signed(2.4), signed(-0.3), number(-0.04, 1)] == ["−2", "+2", "0", "0.0"]


def test_an_empty_whole_has_no_percent():
    assert percent(0, 0) == "–"
