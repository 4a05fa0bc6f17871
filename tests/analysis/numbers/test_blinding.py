"""The blinding index of Bang, Ni and Davis, against its definition."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.numbers.blinding import bang_index
from core.errors import UserError

COUNTS = st.integers(0, 500)


def test_everybody_right_is_one_and_nobody_sure_is_zero():
    assert bang_index(40, 0, 0).value == 1
    assert (bang_index(0, 0, 40).value, bang_index(0, 0, 40).ci_low) == (0, 0)


def test_the_index_and_its_interval_are_those_of_the_paper():
    # 82 right, 25 wrong, 170 unsure: (82 - 25) / 277, variance by Bang, Ni & Davis (2004), equation for new BI.
    found = bang_index(82, 25, 170)
    p, q = 82 / 277, 25 / 277
    se = ((p * (1 - p) + q * (1 - q) + 2 * p * q) / 277) ** 0.5
    assert found.value == pytest.approx(0.2058, abs=1e-4)
    assert found.ci_high - found.value == pytest.approx(1.959964 * se)


@given(COUNTS, COUNTS, COUNTS)
def test_right_and_wrong_are_mirror_images_inside_the_limits(right, wrong, unsure):
    if not right + wrong + unsure:
        return
    one, other = bang_index(right, wrong, unsure), bang_index(wrong, right, unsure)
    assert one.value == pytest.approx(-other.value)
    assert -1 <= one.ci_low <= one.value <= one.ci_high <= 1


def test_nobody_asked_is_refused():
    with pytest.raises(UserError, match="people who were asked"):
        bang_index(0, 0, 0)
