"""Rules as rows, and back; what rows cannot say stays text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserError
from instruments.rules import OPERATORS, WITHOUT_VALUE, Condition, Rule, read_rule, write_rule


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", Rule()),
        ("${shift} = 'n'", Rule((Condition("shift", "=", "n"),))),
        ("${age} >= 18 and ${age} < 70", Rule((Condition("age", ">=", "18", True), Condition("age", "<", "70", True)))),
        ("18 <= ${age}", Rule((Condition("age", ">=", "18", True),))),
        (". > -1.5", Rule((Condition(".", ">", "-1.5", True),))),
        ("selected(${kinds}, '1') or not(selected(${kinds}, '2'))",
         Rule((Condition("kinds", "has", "1"), Condition("kinds", "has not", "2")), "or")),
        ("${a} != '' and ${b} = ''", Rule((Condition("a", "answered"), Condition("b", "empty")))),
        ("${name} = “O'Neil”", None),
    ],
)  # fmt: skip
def test_a_rule_is_read_as_rows(text, rule):
    if rule is not None:
        assert read_rule(text) == rule


@pytest.mark.parametrize(
    "text",
    ["${a} = 1 and (${b} = 2 or ${c} = 3)", "count(${a}) > 1", "${a} = ${b}", "${a} + 1 > 2", "${a} = ", "today() > .",
     "not(${a} = 1)", "../a = 1"],
)  # fmt: skip
def test_what_rows_cannot_say_stays_text(text):
    assert read_rule(text) is None


def test_a_value_with_both_quotation_marks_is_refused():
    with pytest.raises(UserError, match="quotation"):
        write_rule(Rule((Condition("a", "=", 'it\'s "so"'),)))


values = st.text(st.characters(codec="ascii", exclude_characters="'\"", categories=["L", "N", "P", "Zs"]), min_size=1)
numbers = st.integers(-999, 999).map(str)
conditions = st.one_of(
    st.builds(Condition, st.sampled_from(["a", "b_2", "."]), st.sampled_from(["=", "!=", "<", ">="]), values),
    st.builds(Condition, st.sampled_from(["a"]), st.sampled_from(["=", ">", "<="]), numbers, st.just(True)),
    st.builds(Condition, st.sampled_from(["a"]), st.sampled_from(["has", "has not"]), values),
    st.builds(Condition, st.sampled_from(["a"]), st.sampled_from(sorted(WITHOUT_VALUE))),
)


@given(st.lists(conditions, max_size=4), st.sampled_from(["and", "or"]))
def test_rows_written_and_read_are_the_same_rows(rows, joined):
    rule = Rule(tuple(rows), joined if len(rows) > 1 else "and")
    assert read_rule(write_rule(rule)) == rule


def test_every_operator_can_be_written():
    assert all(read_rule(write_rule(Rule((Condition("a", each, "1"),)))) is not None for each in OPERATORS)
