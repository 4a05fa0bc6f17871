"""Names that SPSS and Stata take, whatever a form calls its questions."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from analysis.exporting.columns import LONGEST_NAME, Column, named


def _names(*names):
    return [column.name for column in named([Column(name, name) for name in names])]


@given(st.lists(st.text(max_size=60), max_size=12))
def test_names_are_taken_by_both_programs_and_differ_whatever_the_case(names):
    found = _names(*names)
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) and len(name) <= LONGEST_NAME for name in found)
    assert len({name.lower() for name in found}) == len(names)


def test_words_the_programs_keep_for_themselves_are_not_names():
    assert _names("if", "str12", "With", "string") == ["vif", "vstr12", "vWith", "string"]


def test_a_name_that_fits_stays_as_it_is():
    assert _names("bpj_01", "BPJ_01", "año", "9th") == ["bpj_01", "BPJ_01_2", "a_o", "v9th"]
