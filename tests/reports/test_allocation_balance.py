"""The figure of who came to which arm says what was counted."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from reportlab.graphics.shapes import String

from analysis.allocation_balance import MOST_STRATA, allocation_balance
from core.design import Arm, Procedure, TrialDesign
from core.randomise import Allocation, Roster, randomise
from reports.figures.allocation_balance import balance_figure
from reports.theme import COLUMN_PT, SMALL_PT
from reports.words import words
from tests.reports.test_figures import box, cross

say = words("en")
ARMS = (Arm("c", "Course later"), Arm("t", "Course now, with a label that is far too long for its column"))


def draw(procedure: Procedure, n: int = 40, sites: int = 3) -> tuple[TrialDesign, Allocation]:
    roster = Roster(
        tuple(f"P{i:03d}" for i in range(n)),
        {"site": tuple(f"site {i % sites}" for i in range(n)), "age": tuple(str(20 + i % 11) for i in range(n))},
    )
    design = TrialDesign("rct", ARMS, procedure=procedure)
    return design, randomise(design, roster, bytes(range(32)))


def test_every_count_of_the_draw_is_in_the_table_beside_the_figure():
    design, drawn = draw(Procedure("stratified", ("site",)))
    figure = balance_figure(say, allocation_balance(design, drawn), COLUMN_PT)
    came = Counter(zip(drawn.strata, drawn.arm.tolist(), strict=True))
    names = ("site=site 0", "site=site 1", "site=site 2")
    counted = {name: tuple(str(came[name, arm]) for arm in (0, 1)) for name in names}
    assert figure.rows == (
        ("All", "20", "20"),
        *((name.removeprefix("site="), *counts) for name, counts in counted.items()),
    )


def test_matched_pairs_are_not_listed_and_many_strata_are_counted():
    assert allocation_balance(*draw(Procedure("pairs", covariates=("age",)))).strata == ()
    many = allocation_balance(*draw(Procedure("stratified", ("site",), misfits="stratum"), 80, 20))
    assert (len(many.strata), many.left_out) == (MOST_STRATA, 6)


def test_the_lead_follows_people_in_the_order_they_came():
    design, drawn = draw(Procedure("blocks", block_sizes=(4,)), 8)
    came = tuple(reversed(drawn.codes))
    lead = allocation_balance(design, drawn, came).lead
    assert lead == tuple(np.cumsum([1 if arm else -1 for arm in reversed(drawn.arm.tolist())]))
    assert lead[-1] == 0


@pytest.mark.parametrize("procedure", [Procedure("stratified", ("site",)), Procedure("complete"), Procedure("simple")])
def test_words_are_large_enough_inside_and_apart(procedure):
    design, drawn = draw(procedure)
    drawing = balance_figure(say, allocation_balance(design, drawn, drawn.codes), COLUMN_PT).drawing
    texts = [shape for shape in drawing.contents if isinstance(shape, String) and shape.text]
    boxes = [box(text) for text in texts]
    assert min(text.fontSize for text in texts) >= SMALL_PT
    assert all(left >= -0.5 and right <= drawing.width + 0.5 for left, _, right, _ in boxes)
    assert [texts[i].text for i in range(len(boxes)) for j in range(i) if cross(boxes[i], boxes[j])] == []
