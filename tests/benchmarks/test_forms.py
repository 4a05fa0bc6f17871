"""The ratios the form engine is held to; ``make bench`` prints them."""

from __future__ import annotations

import pytest

from tests.benchmarks import forms
from tests.corpora import shared


@pytest.mark.bench
@pytest.mark.parametrize("name", ["whova_form.xlsx", "large_cha.xlsx"])
def test_an_answer_costs_far_less_than_running_everything(name):
    measured = forms.measure(shared(f"forms/xlsx/{name}"), 2000)
    print(forms.report(measured))
    assert measured.recalculation_times > 20
    assert measured.all_median < measured.everything_median / 10


@pytest.mark.bench
def test_an_answer_in_a_roster_grows_no_faster_than_its_members():
    small, large = forms.grow(shared("bench/forms/roster.xml"), [100, 400])
    print(small, large, sep="\n")
    assert max(large.number / small.number, large.name / small.name, large.age / small.age) < 6
