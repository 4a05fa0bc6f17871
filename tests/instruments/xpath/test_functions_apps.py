import pytest

from instruments.xpath.compile import compile_rule, evaluate
from instruments.xpath.environment import Environment
from instruments.xpath.nodes import Node


def value(rule):
    root = Node("")
    return evaluate(compile_rule(rule), root, Environment(root))


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("difference-in-months('2024-01-31', '2024-02-29')", 0),
        ("difference-in-months('2024-01-15', '2024-03-15')", 2),
        ("difference-in-months('2024-03-15', '2024-01-15')", -2),
        ("cht:difference-in-years('2000-06-01', '2024-05-31')", 23),
        ("cht:difference-in-days('2024-02-28', '2024-03-01')", 2),
        ("cht:difference-in-weeks('2024-01-01', '2024-01-15')", 2),
        ("cht:strip-whitespace(' a b ')", "ab"),
        ("count-items('|', 'a|b|c')", 3),
        ("count-items('|', '')", 0),
        ("item-at('|', 'a|b', 1)", "b"),
        ("item-at('|', 'a|b', 2)", ""),
        ("item-index('|', 'a|b', 'b')", 1),
        ("item-index('|', 'a|b', 'c')", -1),
        ("item-present('|', 'a|b', 'b')", True),
        ("de-duplicate('|', 'a|b|a')", "a|b"),
        ("empty('')", True),
        ("concat('a', linebreak(), 'b')", "a\nb"),
        ("intersects('0 0; 2 2; 2 0; 0 2')", True),
        ("intersects('0 0; 0 2; 2 2; 2 0; 0 0')", False),
        ("intersects('0 0; 1 1')", False),
        ("intersects('')", False),
    ],
)
def test_functions_of_other_apps_give_their_values(rule, expected):
    assert value(rule) == expected


def test_months_from_a_blank_date_are_no_number():
    found = value("difference-in-months('', '2024-01-01')")
    assert found != found
