from fractions import Fraction

import pytest

from tests.instruments.forms import choose, integer, options, workbook

ITEMS = [integer(name) for name in ("b1", "b2", "b3")]
SCALE = {"scale": "b_pj", "items": "b1 -b2 b3", "rule": "mean", "low": "1", "high": "5", "rescale": "0-100"}


def read(**cells):
    return workbook(ITEMS, scales=[{**SCALE, **cells}])


def test_a_scale_is_read_with_its_reversed_items():
    (scale,) = read(minimum="1/2", better="lower", matters="4").scales
    assert (scale.items, scale.reversed) == (("b1", "b2", "b3"), frozenset({"b2"}))
    assert (scale.minimum, scale.better, scale.matters) == (Fraction(1, 2), "lower", 4.0)


def test_the_minimum_is_two_thirds_unless_given():
    assert read().scales[0].minimum == Fraction(2, 3)


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"items": "b1 b9"}, "the scale uses b9, but no question has that name."),
        ({"rule": "average"}, "Use one of: mean, sum"),
        ({"minimum": "two"}, "Write a fraction such as 2/3"),
        ({"low": "", "high": ""}, "Fill in low and high"),
        ({"low": "5", "high": "1"}, "above the lowest"),
        ({"critical": "b3", "items": "b1 b2"}, "not among the items"),
        ({"rule": "value"}, "takes one item"),
    ],
)
def test_a_mistake_names_row_and_remedy(cells, words):
    found = read(**cells)
    assert any(words in each.message and each.sheet == "scales" for each in found.findings)
    assert found.form is None


def test_two_scales_with_one_code_are_refused():
    found = workbook(ITEMS, scales=[SCALE, SCALE])
    assert "stands here twice" in found.findings[0].message


def test_a_right_answer_must_be_a_choice():
    found = workbook([choose("k1", "abcd", key="e")], choices=options("abcd", "a", "b"))
    assert "the right answer “e” is not a choice of k1" in found.findings[0].message


def test_right_answers_are_read():
    assert workbook([choose("k1", "abcd", key="b")], choices=options("abcd", "a", "b")).keys == {"k1": "b"}


def test_a_test_whose_right_answers_are_the_longest_is_a_warning():
    words = [
        {"list_name": "q", "name": "a", "label": "Short"},
        {"list_name": "q", "name": "b", "label": "A much longer answer"},
        {"list_name": "q", "name": "-99", "label": "I do not know the answer to this"},
    ]
    scale = {"scale": "k", "items": "k1 k2", "rule": "percent_correct"}
    survey = [choose("k1", "q", key="b"), choose("k2", "q", key="b")]
    found = workbook(survey, choices=words, scales=[scale])
    assert "the right answer is the longest in 2 of 2 items" in found.findings[0].message
    assert found.form is not None


def test_a_test_item_without_a_right_answer_is_an_error():
    scale = {"scale": "k", "items": "k1 k2", "rule": "percent_correct"}
    survey = [choose("k1", "q", key="a"), choose("k2", "q")]
    found = workbook(survey, choices=options("q", "a", "b"), scales=[scale])
    assert "items without a right answer: k2" in found.findings[0].message
