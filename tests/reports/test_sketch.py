"""Drawings turn where lines run from right to left; words that belong together stay on one line."""

from __future__ import annotations

import pytest

from reports.figures.sketch import Sketch
from reports.locales import locale_of, writing
from reports.pdf_grid import unparted


@pytest.mark.parametrize(("language", "left", "anchor"), [("en", 10.0, "start"), ("ar", 90.0, "end")])
def test_a_turned_drawing_begins_at_the_side_where_a_line_begins(language, left, anchor):
    with writing(locale_of(language)):
        sketch = Sketch(100, 20, turned=True)
        sketch.rect(10, 0, 30, 5, fill="text")
        sketch.text(10, 15, "name")
        box, words = sketch.drawing().contents
    assert (words.x, words.textAnchor) == (left, anchor)
    assert box.x == (10 if language == "en" else 60)


@pytest.mark.parametrize(
    ("words", "style", "kept"),
    [
        ("6 % of 10", "body", "6\u00a0% of 10"),
        ("1\u202f800 people", "cell", "1\u00a0800 people"),
        ("about 52 points (between 50 and 55).", "headline", "about 52 points (between 50 and\u00a055)."),
    ],
)
def test_numbers_and_the_last_words_of_a_headline_do_not_part(words, style, kept):
    assert unparted(words, style) == kept
