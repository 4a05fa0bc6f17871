"""The figures of design, delivery and annexes: inside their frame, in words and as a table; small counts left out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Line, Path, Rect, String

from analysis.facts_annex import Annex
from analysis.results import ArmSummary
from core.plan import Outcome
from reports import content as c
from reports.documents.technical import technical
from reports.documents.verify_annex import verify_blocks
from reports.figures.dose import dose
from reports.figures.items import item_blocks, items_figure
from reports.figures.ladder import ladder, level_of
from reports.figures.logic import logic
from reports.figures.schedule_cells import schedule_cells_figures
from reports.figures.series import series
from reports.figures.timeline import timeline
from reports.suppression import public
from reports.suppression_items import HIDDEN, LEAST, join, public_annex
from reports.tables_fieldwork import fieldwork_blocks
from reports.tables_likeness import likeness_blocks
from reports.theme import COLUMN_PT, SMALL_PT, token_of
from reports.words import words
from tests.reports import annexes
from tests.reports import builders as b
from tests.reports.test_figures import box, cross

say = words("en")
FACTS = replace(b.flagship_facts(), annex=annexes.an_annex())


def series_results():
    outcome = Outcome("complaints", "Complaints", "routine", "series", "complaints", kind="count", role="primary")
    one = b.an_estimate(outcome, -0.2, -0.4, -0.1, (0.01, 0.008), ns=(24, 12))
    arms = (
        ArmSummary("before", "Before", 24, 6, 0.01, 0.001, (0.0101, 0.0098) * 12),
        ArmSummary("after", "After", 12, 6, 0.008, 0.001, (0.0081, 0.0079) * 6),
    )
    results = b.flagship_results()
    found = replace(one, kind="level", contrast="change of level", arms=arms, level=0.95)
    return replace(results, estimates=(found,), beside=replace(results.beside, series=(annexes.a_fit(),)))


def with_cells(**more):
    results = b.flagship_results()
    return replace(results, beside=replace(results.beside, cells=(annexes.cells(**more),), likeness=annexes.LIKENESS))


ALL = {
    "timeline": timeline(say, FACTS, COLUMN_PT),
    "dose": dose(say, FACTS, COLUMN_PT),
    "ladder": ladder(say, b.flagship_results(), FACTS, COLUMN_PT),
    "logic": logic(say, b.flagship_results(), FACTS, COLUMN_PT),
    "items": items_figure(say, annexes.scales()[0], COLUMN_PT),
    "cells": schedule_cells_figures(say, with_cells(), COLUMN_PT)[0],
    "series": series(say, series_results(), COLUMN_PT),
}


@pytest.fixture(params=list(ALL), name="figure")
def _figure(request):
    return ALL[request.param]


def test_a_drawing_uses_our_vocabulary_and_names_its_colours(figure):
    shapes = figure.drawing.contents
    assert all(isinstance(s, Line | Rect | Path | String) for s in shapes)
    colours = [getattr(s, name, None) for s in shapes for name in ("fillColor", "strokeColor")]
    assert all(token_of(colour) for colour in colours if colour is not None)


def test_text_is_large_enough_inside_the_drawing_and_never_overlaps(figure):
    texts = [s for s in figure.drawing.contents if isinstance(s, String) and s.text]
    boxes = [box(s) for s in texts]
    assert min(s.fontSize for s in texts) >= SMALL_PT
    assert all(left >= -0.5 and right <= figure.drawing.width + 0.5 for left, _, right, _ in boxes)
    assert all(low >= -2 and high <= figure.drawing.height + 1 for _, low, _, high in boxes)
    crossing = [
        (texts[i].text, texts[j].text) for i in range(len(boxes)) for j in range(i) if cross(boxes[i], boxes[j])
    ]
    assert crossing == []


def test_words_and_a_table_say_the_same(figure):
    assert figure.alt.endswith(".")
    assert figure.rows
    assert all(len(row) == len(figure.header) for row in figure.rows)


def test_what_a_study_does_not_hold_has_no_figure():
    bare = replace(FACTS, annex=Annex(), programme="")
    assert timeline(say, bare, COLUMN_PT) is dose(say, bare, COLUMN_PT) is None
    assert logic(say, b.flagship_results(), bare, COLUMN_PT) is None
    assert item_blocks(say, (), COLUMN_PT) == fieldwork_blocks(say, bare) == []
    assert schedule_cells_figures(say, b.flagship_results(), COLUMN_PT) == ()
    assert likeness_blocks(say, b.flagship_results()) == []


def test_days_of_one_fortnight_are_no_timeline():
    short = replace(FACTS, annex=Annex(timeline=annexes.an_annex().timeline[:1]))
    assert timeline(say, short, COLUMN_PT) is None


def test_the_expected_line_is_told_with_its_interval():
    figure = ALL["series"]
    assert "0.0080; its past alone let expect 0.0100 (between 0.0080 and 0.0125)" in figure.alt
    assert figure.rows[0][4:7] == ("–", "–", "–")
    assert figure.rows[-1][4] == "0.0100"


def test_a_cell_with_few_answers_keeps_its_mean_to_itself():
    shown, _ = public(with_cells(), FACTS, say)
    (one,) = shown.beside.cells
    assert one.means[0] == (50.1, 61.0, None)
    (figure,) = schedule_cells_figures(say, shown, COLUMN_PT)
    assert "70" not in {s.text for s in figure.drawing.contents if isinstance(s, String)}


def test_the_likeness_stands_with_its_interval_or_its_reason():
    table = likeness_blocks(say, with_cells())[1]
    assert [row.cells[3] for row in table.rows] == ["0.053 [0.010, 0.147]", "none: every group has one person"]


@given(st.lists(st.integers(0, 40), min_size=2, max_size=7))
def test_joining_rare_answers_loses_nobody_and_keeps_sides(counts):
    found = join(tuple(counts))
    half = len(counts) // 2
    assert sum(found[:half]) == sum(counts[:half])
    assert sum(found[-half:]) == sum(counts[-half:])


def test_no_small_count_of_an_item_is_left_in_a_public_version():
    found = public_annex(annexes.an_annex(), set())
    for scale in found.scales:
        for item in scale.items:
            numbers = [n for counts in item.counts for n in counts] + list(item.none)
            assert all(n == HIDDEN or n == 0 or n >= LEAST for n in numbers)
    assert {one.kind: one.n for one in found.timeline}["harms"] == 0
    assert public_annex(annexes.an_annex(), {"b", "k"}).scales == ()


def test_an_item_with_too_few_right_has_no_share_in_either_arm():
    one = annexes.scales()[1]
    few = replace(one, items=(annexes.an_item("k_1", "What?", ((3, 127), (99, 30)), (0, 0)),))
    hidden = public_annex(Annex(scales=(few,)), set())
    table = item_blocks(say, hidden.scales, COLUMN_PT)[2]
    assert table.rows[0].cells[2:] == ("–", "–")


def test_checks_that_say_nothing_are_named_apart_and_one_turned_off_says_why():
    blocks = fieldwork_blocks(say, FACTS)
    (checks, back) = (block for block in blocks if isinstance(block, c.TableBlock))
    assert [row.cells[1:] for row in checks.rows] == [("1,800", "12", "5", "7")]
    assert back.rows[0].cells[1:] == ("200", "3", "1.5 [0.5, 4.3]")
    said = " ".join(block.text for block in blocks if isinstance(block, c.Paragraph))
    assert "The tablets sent no times." in said
    assert "4 of 4,800 responses were corrected" in said


def test_the_rung_follows_from_what_was_done():
    results, facts = b.flagship_results(), b.flagship_facts()
    assert level_of(results, facts) == 5
    assert level_of(results, replace(facts, randomised=False)) == 3
    assert level_of(series_results(), facts) == 3


def test_a_table_from_outside_has_no_draw_and_no_file_to_check():
    study, table = (
        verify_blocks(say, f) for f in (FACTS, replace(FACTS, study_id="", commitment="", protocol_hash=""))
    )
    assert len(study) > len(table)
    assert "redraw.py" not in " ".join(block.text for block in table)


def test_the_report_has_each_figure_once_in_its_place():
    results = with_cells()
    codes = [figure.code for figure in technical(results, FACTS).figures()]
    assert codes.index("F-LOGIC") < codes.index("F-FLOW") < codes.index("F-TIMELINE") < codes.index("F-DOSE")
    assert codes.index("F-DOSE") < codes.index("F-FOREST") < codes.index("F-SWMAP") < codes.index("F-LADDER")
    assert [codes.count(code) for code in ("F-LOGIC", "F-TIMELINE", "F-DOSE", "F-LADDER")] == [1, 1, 1, 1]
