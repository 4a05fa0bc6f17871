"""The figures beside the main results: inside their frame, legible without colour, told in words and as a table."""

from __future__ import annotations

from dataclasses import replace

import pytest
from reportlab.graphics.shapes import Line, Path, Rect, String

from analysis.beside.stand import with_beside
from analysis.effects import estimate
from analysis.frames import TrialFrame
from analysis.results_beside import WaveLoss
from core.plan import Outcome
from reports import content as c
from reports.documents.technical_checks import compliance_blocks, loss_blocks, sensitivity_blocks, subgroup_blocks
from reports.figures.attrition import attrition_figure
from reports.figures.redraws import redraws
from reports.figures.sensitivity import sensitivity
from reports.figures.subgroups import subgroups
from reports.figures.tipping import tipping, turning
from reports.theme import COLUMN_PT, SMALL_PT, token_of
from reports.words import words
from tests.analysis.beside.a_check import a_trial
from tests.analysis.builders import a_plan, a_table
from tests.reports import builders as b
from tests.reports.test_figures import box, cross

say = words("en")
WAVES = (
    WaveLoss("T0", "Before the draw", "0", 60, 60),
    WaveLoss("T0", "Before the draw", "1", 60, 60),
    WaveLoss("T1", "End of the course (trained only)", "1", 60, 55, (("on leave", 5),)),
    WaveLoss("T2", "Five months after the course", "0", 60, 54, (("not reached", 4), ("moved to another station", 2))),
    WaveLoss("T2", "Five months after the course", "1", 60, 49, (("not reached", 11),)),
)


def results_of(n=120, *, waves=WAVES, outcomes=None, **plan):
    columns = a_trial(n) | {"rank": [("line", "supervisor")[i // 2 % 2] for i in range(n)]}
    named = outcomes or (
        Outcome("y", "Knowledge of procedural justice", scale="k", role="primary", matters=3.0),
        Outcome("x", "A score that nobody lost and whose name is longer than one line holds", role="primary"),
    )
    table_plan = a_plan(named, subgroups=("rank",), draws=200, **plan)
    frame = TrialFrame.from_table(a_table(**columns), table_plan)
    limited = tuple(replace(rows, limits=(0.0, 100.0)) if rows.code == "y" else rows for rows in frame.outcomes)
    frame = replace(frame, outcomes=limited, days=frame.arm * 3.0)
    found = with_beside(frame, table_plan.plan, estimate(frame, table_plan.plan))
    return replace(found, beside=replace(found.beside, losses=waves))


def binary_results():
    outcome = Outcome("p", "Passed", kind="binary", role="primary", matters=5.0)
    y = a_trial()["y"]
    columns = a_trial() | {"p": [None if v is None else int(v > 52) for v in y], "rank": ["a", "a", "b", "b"] * 30}
    table_plan = a_plan((outcome,), subgroups=("rank",), draws=200)
    frame = TrialFrame.from_table(a_table(**columns), table_plan)
    return with_beside(frame, table_plan.plan, estimate(frame, table_plan.plan))


def figures(results):
    one = (
        attrition_figure(say, results, COLUMN_PT),
        tipping(say, results, COLUMN_PT),
        redraws(say, results, COLUMN_PT),
    )
    several = (*sensitivity(say, results, COLUMN_PT), *subgroups(say, results, COLUMN_PT))
    return [figure for figure in (*one, *several) if figure is not None]


RESULTS = {"two outcomes": results_of(), "few people": results_of(16, waves=WAVES[:2]), "shares": binary_results()}
ALL = [pytest.param(f, id=f"{name}-{f.code}") for name, results in RESULTS.items() for f in figures(results)]


@pytest.mark.parametrize("figure", ALL)
def test_a_drawing_uses_our_vocabulary_and_names_its_colours(figure):
    shapes = figure.drawing.contents
    assert all(isinstance(s, Line | Rect | Path | String) for s in shapes)
    colours = [getattr(s, name, None) for s in shapes for name in ("fillColor", "strokeColor")]
    assert all(token_of(colour) for colour in colours if colour is not None)


@pytest.mark.parametrize("figure", ALL)
def test_text_is_large_enough_inside_the_drawing_and_never_overlaps(figure):
    texts = [s for s in figure.drawing.contents if isinstance(s, String) and s.text]
    boxes = [box(s) for s in texts]
    assert min(s.fontSize for s in texts) >= SMALL_PT
    assert all(left >= -0.5 and right <= figure.drawing.width + 0.5 for left, _, right, _ in boxes)
    assert all(low >= -1 and high <= figure.drawing.height + 1 for _, low, _, high in boxes)
    crossing = [
        (texts[i].text, texts[j].text) for i in range(len(boxes)) for j in range(i) if cross(boxes[i], boxes[j])
    ]
    assert crossing == []


@pytest.mark.parametrize("figure", ALL)
def test_marks_stay_in_the_frame_and_words_and_a_table_say_the_same(figure):
    ends = [x for s in figure.drawing.contents if isinstance(s, Line) for x in (s.x1, s.x2)]
    ends += [x for s in figure.drawing.contents if isinstance(s, Rect) for x in (s.x, s.x + s.width)]
    assert all(-0.5 <= x <= figure.drawing.width + 0.5 for x in ends)
    assert figure.alt.endswith(".")
    assert figure.rows
    assert all(len(row) == len(figure.header) for row in figure.rows)


def test_the_tipping_sentence_says_what_the_lost_would_have_had_to_be():
    results = RESULTS["two outcomes"]
    tip, found = results.beside.tipping[0], results.of("y")
    near = replace(tip, turns=-8.0, means=(60.0, 50.0), estimate=9.0)
    assert "8.0 lower than imputed (52.0 instead of 60.0" in turning(say, found, near)
    assert "Even if all" in turning(say, found, replace(near, turns=-80.0))
    assert turning(say, found, replace(near, estimate=0.1)) == "The interval holds 0 already."


def test_a_share_is_said_in_percentage_points():
    (figure,) = sensitivity(say, RESULTS["shares"], COLUMN_PT)
    assert figure.rows[0][3].startswith(f"+{100 * RESULTS['shares'].of('p').estimate:.1f}")
    assert "difference in percentage points" in [s.text for s in figure.drawing.contents if isinstance(s, String)]


def test_the_difference_of_groups_is_the_bold_row():
    figure = subgroups(say, RESULTS["two outcomes"], COLUMN_PT)[0]
    bold = [s.text for s in figure.drawing.contents if isinstance(s, String) and "SemiBold" in s.fontName]
    assert "Difference: supervisor − line" in bold
    assert "Line" not in bold


def test_each_part_says_in_a_sentence_that_there_is_nothing():
    results = b.table_results()
    parts = (sensitivity_blocks(say, results, b.table_facts()), subgroup_blocks(say, results),
             compliance_blocks(say, results))  # fmt: skip
    assert [[type(block) for block in part] for part in parts] == [[c.Heading, c.Paragraph]] * 3
    assert loss_blocks(say, results) == []


def test_the_effect_on_those_who_came_stands_in_a_table():
    (table,) = [block for block in compliance_blocks(say, RESULTS["two outcomes"]) if isinstance(block, c.TableBlock)]
    assert [row.cells[1] for row in table.rows] == ["100.0 %", "100.0 %"]
    assert all(len(row.cells) == len(table.columns) for row in table.rows)
