import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instruments.checks.never_true import check_never_true
from instruments.session import FormSession
from instruments.session_context import SessionContext
from tests.instruments.forms import YES_NO, calculate, choose, form, integer, options, text

SIZES = options("size", "small", "medium", "large")
GROUP = {"type": "begin_group", "name": "g", "label": "G"}
END_GROUP = {"type": "end_group", "name": ""}


def found(survey, **sheets):
    return [(each.row, each.column, each.message) for each in check_never_true(form(survey, **sheets))]


def places(survey, **sheets):
    return [(row, column) for row, column, _ in found(survey, **sheets)]


@pytest.mark.parametrize(
    "rule",
    [
        "${n} > 5 and ${n} < 3",
        "${n} = 1 and ${n} = 2",
        "${n} > 2 and ${n} < 3",
        "${n} = 'many'",
        "5 < ${n} and not(${n} != 4)",
        "(${n} > 5 or ${n} = 9) and ${n} < 3",
        "${n} = '' and ${n} > 0",
        "${s} = 'small' and ${s} = 'large'",
        "selected(${s}, 'small') and not(selected(${s}, 'small'))",
        "selected(${m}, 'small') and not(selected(${m}, 'small'))",
        "${t} = 'a' and ${t} = 'b'",
        "${n} > 1 and false()",
    ],
)
def test_a_skip_rule_that_contradicts_itself_is_found(rule):
    survey = [
        integer("n"), text("t"), choose("s", "size"), {"type": "select_multiple size", "name": "m", "label": "M"},
        text("x", relevant=rule),
    ]  # fmt: skip
    assert places(survey, choices=SIZES) == [(9, "relevant")]


@pytest.mark.parametrize(
    "rule",
    [
        "${n} > 5 or ${n} < 3",
        "${n} >= 3 and ${n} <= 3",
        "not(${n} > 5) and not(${n} < 3)",
        "selected(${m}, 'small') and selected(${m}, 'large')",
        "${s} != 'small' and ${s} != 'large'",
        "${t} != 'a' and ${t} != 'b'",
        "count-selected(${m}) > 5 and count-selected(${m}) < 3",
        "${n} != 1 and ${n} != 2",
        "false()",
    ],
)
def test_a_skip_rule_that_can_be_true_or_is_not_understood_is_left_alone(rule):
    survey = [
        integer("n"), text("t"), choose("s", "size"), {"type": "select_multiple size", "name": "m", "label": "M"},
        text("x", relevant=rule),
    ]  # fmt: skip
    assert places(survey, choices=SIZES) == []


def test_a_value_that_is_no_choice_is_named_with_the_nearest():
    survey = [choose("s", "size"), text("x", relevant="${s} = 'smal' or ${s} = 'large'")]
    assert (
        "compares s with “smal”, which is not one of its choices. Did you mean small?"
        in found(survey, choices=SIZES)[0][2]
    )


def test_a_number_compared_with_a_numeric_choice_is_no_problem():
    survey = [choose("s", "l"), text("x", relevant="${s} = 1")]
    assert places(survey, choices=options("l", "1", "2")) == []


def test_a_check_no_answer_meets_is_found():
    assert places([integer("n", constraint=". > 5 and . < 3")]) == [(5, "constraint")]


def test_a_question_its_group_rules_out_is_found():
    survey = [integer("n"), {**GROUP, "relevant": "${n} > 5"}, text("x", relevant="${n} < 3"), END_GROUP]
    assert "its skip rule and that of a group around it exclude each other" in found(survey)[0][2]


def test_what_waits_for_a_question_that_is_never_asked_is_found():
    survey = [integer("n"), text("a", relevant="${n} > 5 and ${n} < 3"), text("b", relevant="${a} = 'x'")]
    assert [row for row, _ in places(survey)] == [6, 7]
    assert "waits for a question that is never asked" in found(survey)[1][2]


def test_a_calculation_in_an_unreachable_place_may_still_have_a_value():
    survey = [integer("n"), calculate("c", "1"), text("b", relevant="${c} = 1")]
    assert places(survey) == []


def test_a_group_asked_no_times_is_found():
    survey = [
        {"type": "begin_repeat", "name": "r", "label": "R", "repeat_count": "0"},
        text("a"),
        {"type": "end_repeat", "name": ""},
    ]
    assert "is asked 0 times" in found(survey)[0][2]


CONDITION = st.sampled_from(
    [
        "${n} > 2",
        "${n} < 2",
        "${n} = 2",
        "${n} != 2",
        "not(${n} >= 2)",
        "${s} = 'yes'",
        "${s} != 'no'",
        "selected(${s}, 'no')",
    ]
)
RULE = st.recursive(
    CONDITION,
    lambda inner: (
        st.builds("({} {} {})".format, inner, st.sampled_from(["and", "or"]), inner)
        | st.builds("not({})".format, inner)
    ),
    max_leaves=5,
)


@settings(max_examples=60, deadline=None)
@given(RULE)
def test_a_rule_said_to_be_never_true_is_false_for_every_answer(rule):
    made = form([integer("n"), choose("s", "yn"), text("x", relevant=rule)], choices=YES_NO)
    session = FormSession(made, context=SessionContext(seed=1))
    held = []
    for number in ("", "1", "2", "3"):
        for choice in ("", "yes", "no"):
            session.answer("/data/n", number)
            session.answer("/data/s", choice)
            held.append(session.is_relevant("/data/x"))
    assert not (check_never_true(made) and any(held))


def test_several_choices_written_together_are_each_looked_up():
    several = {"type": "select_multiple size", "name": "m", "label": "M"}
    assert places([several, text("x", relevant="${m} = 'small large'")], choices=SIZES) == []
    assert "“huge”" in found([several, text("x", relevant="${m} = 'small huge'")], choices=SIZES)[0][2]
