"""The figures on what lies behind a scale: inside their frame, in words and as a table; in every language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from reportlab.graphics.shapes import String

from analysis.instrument_structure import Eigenvalues, GroupGaps, ItemGap, PersonItemMap, ScaleStructure
from reports.documents.instruments import instruments
from reports.documents.instruments_structure import structure_blocks
from reports.figures.item_correlations import item_correlations
from reports.figures.item_gaps import item_gaps
from reports.figures.scree import scree
from reports.figures.wright import wright
from reports.locales import locale_of, writing
from reports.suppression_alone import public_scales
from reports.theme import COLUMN_PT, SMALL_PT
from reports.words import words
from tests.reports.test_figures import box, cross
from tests.reports.test_instruments import ITEM, SCALE

ITEMS = ("Which list names the four principles that were taught in the course?", "What is voice?", "Who decides?")
BEHIND = ScaleStructure(
    n=400,
    kind="polychoric",
    correlations=((1.0, 0.31, -0.12), (0.31, 1.0, None), (-0.12, None, 1.0)),
    eigenvalues=Eigenvalues((1.6, 0.9, 0.5), (1.1, 1.0, 0.9), (1.2, 1.05, 0.95), 1, 500),
    map=PersonItemMap((-0.8, 0.1, 0.7), (0.1, 0.1, 0.12), (-2.0, -0.6, 0.6, 2.0), (3, 120, 200, 77)),
    groups=(
        GroupGaps("sex", ("female", "male"), (190, 210), (ItemGap(0, 0.05, -0.02, 0.12), ItemGap(2, 0.2, 0.1, 0.3))),
    ),
)
TEST = replace(SCALE, test=True, items=tuple(replace(ITEM, wording=words) for words in ITEMS), structure=BEHIND)


def drawn(language):
    say = words(language)
    with writing(locale_of(language)):
        return (
            scree(say, "Knowledge", BEHIND, COLUMN_PT),
            item_correlations(say, "Knowledge", BEHIND, COLUMN_PT),
            wright(say, "Knowledge", ITEMS, BEHIND, COLUMN_PT),
            item_gaps(say, "Knowledge", ITEMS, BEHIND.groups[0], COLUMN_PT, is_test=True),
        )


@pytest.mark.parametrize("language", ["en", "es", "fr", "ar"])
def test_text_is_large_enough_inside_the_drawing_and_never_overlaps(language):
    for figure in drawn(language):
        texts = [s for s in figure.drawing.contents if isinstance(s, String) and s.text]
        boxes = [box(s) for s in texts]
        assert min(s.fontSize for s in texts) >= SMALL_PT
        assert all(left >= -0.5 and right <= figure.drawing.width + 0.5 for left, _, right, _ in boxes)
        assert all(low >= -2 and high <= figure.drawing.height + 1 for _, low, _, high in boxes)
        if language != "ar":
            assert not any(cross(boxes[i], boxes[j]) for i in range(len(boxes)) for j in range(i))
        assert figure.alt
        assert all(len(row) == len(figure.header) for row in figure.rows)


def test_the_words_say_what_the_drawing_shows():
    one, pairs, people, gaps = drawn("en")
    assert one.title == "Knowledge: one dimension stands out"
    assert "from −0.12 (items 1 and 3) to 0.31 (items 1 and 2)" in pairs.alt
    assert pairs.rows[2] == ("3", "−0.12", "–", "–")
    assert [row[0][:2] for row in people.rows] == ["1.", "2.", "3."]
    assert "1 of 2 intervals lie wholly on one side of 0; the largest difference is +20 [10, 30]" in gaps.alt


def test_few_people_of_one_total_are_counted_with_the_next():
    (shown,) = public_scales((TEST,))
    assert shown.structure.map.people == (0, 123, 200, 77)
    rare = replace(BEHIND, map=replace(BEHIND.map, people=(200, 2, 120, 78)))
    (hidden,) = public_scales((replace(TEST, structure=rare),))
    assert hidden.structure.map.people == ()
    assert wright(words("en"), "Knowledge", ITEMS, hidden.structure, COLUMN_PT).rows


def test_the_report_has_the_figures_after_the_items_or_says_why_not():
    codes = [figure.code for figure in instruments((TEST,), "Demo", made_up=True).figures()]
    assert codes == ["F-SCREE", "F-COR", "F-WRIGHT", "F-DIF"]
    few = replace(TEST, structure=ScaleStructure(80, needed=150))
    blocks = structure_blocks(words("en"), few, "Knowledge")
    assert blocks[1].text == "80 complete answers: what lies behind a scale is not worked out from fewer than 150."
    assert structure_blocks(words("en"), SCALE, "Voice") == ()
