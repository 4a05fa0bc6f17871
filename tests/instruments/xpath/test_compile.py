import contextlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruments.xpath.compile import check_rule, compile_rule, evaluate
from instruments.xpath.environment import Environment
from instruments.xpath.errors import XPathError
from instruments.xpath.nodes import Node


def run(rule, **leaves):
    root = Node("")
    data = root.add(Node("data"))
    for name, text in leaves.items():
        data.add(Node(name, text))
    return evaluate(compile_rule(rule), data, Environment(root))


def test_a_blank_is_no_number():
    assert math.isnan(run("a + 1", a=""))


def test_a_blank_is_skipped_by_sum():
    assert run("sum(*)", a="4", b="", c="3") == 7


def test_a_star_after_an_operand_multiplies():
    assert run("a*a", a="3") == 9


def test_if_evaluates_only_the_branch_it_takes():
    assert run("if(a = 1, 'ok', digest('x', 'none'))", a="1") == "ok"


def test_dates_compare_as_days():
    assert run("a < '2024-03-01'", a="2024-02-29") is True


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("selected(a", "closing )"),
        ("foo(1)", "no function called foo()"),
        ("if(1, 2)", "at least 3"),
        ("'open", "never closed"),
        ("1 +", "stops too early"),
        ("regex(a, '[')", "pattern"),
        ("(" * 300 + "1" + ")" * 300, "nested"),
        ("1" + "+1" * 5000, "too long"),
    ],
)
def test_a_broken_rule_says_what_is_wrong(rule, words):
    with pytest.raises(XPathError, match=words.replace("(", "\\(").replace(")", "\\)")):
        check_rule(rule)


def test_the_spot_of_a_mistake_is_its_offset():
    with pytest.raises(XPathError) as caught:
        check_rule("1 = nosuch(2)")
    assert caught.value.at == 4


@given(st.text(max_size=40))
def test_any_text_is_a_rule_or_a_clean_complaint(source):
    with contextlib.suppress(XPathError):
        check_rule(source)


@given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
def test_arithmetic_is_that_of_python(a, b):
    assert run("a - b", a=str(a), b=str(b)) == a - b


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_written_and_read_is_the_same_number(number):
    from instruments.xpath.values import number_to_text, text_to_number

    assert text_to_number(number_to_text(number)) == number
