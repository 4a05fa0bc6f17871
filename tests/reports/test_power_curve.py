"""The power curve and the words of a study's size."""

from __future__ import annotations

import re
from functools import cache

import pytest
from reportlab.graphics.shapes import Line, Path, Rect, String

from analysis.study_size import size_of
from analysis.study_size_assumptions import Known, SizeAssumptions
from core.design import Arm, Procedure, TrialDesign
from reports.figures.power_curve import Simulated, effect_curve, power_curve
from reports.size_words import (
    assumed_table,
    effect_words,
    matters_sentence,
    sample_table,
    size_sentence,
    size_words,
    source_words,
)
from reports.theme import COLUMN_PT, SMALL_PT, token_of
from reports.words import words
from tests.reports.test_figures import box, cross

say = words("en")
ARMS = (Arm("0", "Usual"), Arm("1", "Training"))
PEOPLE = TrialDesign("rct", ARMS)
GROUPS = TrialDesign("cluster_rct", ARMS, procedure=Procedure("cluster"))
CASES = {
    "people": (PEOPLE, SizeAssumptions(units=120, correlation=0.4, difference=0.4, primaries=3, loss=0.1, sd=12)),
    "groups": (GROUPS, SizeAssumptions(units=30, group_size=20, difference=0.25)),
    "few": (GROUPS, SizeAssumptions(units=6, group_size=20, difference=0.25)),
    "share": (PEOPLE, SizeAssumptions(units=300, kind="binary", control_share=0.3, difference=0.15)),
    "large": (PEOPLE, SizeAssumptions(units=1800, correlation=0.4)),
    "rates": (PEOPLE, SizeAssumptions(units=200, kind="count", control_rate=2.0, difference=0.3)),
}
WITH_EFFECTS = ("people", "groups", "few", "large")
POINTS = (Simulated(60, 0.2, 0.21, 0.02), Simulated(60, 0.4, 0.6, 0.02), Simulated(60, 0.6, 0.9, 0.01))


@cache
def answer_of(name):
    return size_of(*CASES[name])


@cache
def curve_of(name):
    return power_curve(say, answer_of(name), COLUMN_PT, simulated=POINTS if name == "people" else ())


@cache
def effects_of(name):
    return effect_curve(say, answer_of(name), COLUMN_PT)


@pytest.fixture(params=[*CASES, *(f"{name}-effects" for name in WITH_EFFECTS)])
def figure(request):
    name, _, effects = request.param.partition("-")
    return effects_of(name) if effects else curve_of(name)


def test_words_are_large_enough_inside_and_apart(figure):
    shapes = figure.drawing.contents
    texts = [s for s in shapes if isinstance(s, String) and s.text]
    boxes = [box(s) for s in texts]
    assert all(isinstance(s, Line | Rect | Path | String) for s in shapes)
    assert min(s.fontSize for s in texts) >= SMALL_PT
    assert all(left >= -0.5 and right <= figure.drawing.width + 0.5 for left, _, right, _ in boxes)
    assert [texts[i].text for i in range(len(boxes)) for j in range(i) if cross(boxes[i], boxes[j])] == []


def test_every_figure_has_a_sentence_and_a_table_twin(figure):
    assert figure.alt.endswith(".")
    assert figure.rows
    assert all(len(row) == len(figure.header) for row in figure.rows)


def test_effects_have_a_curve_where_there_are_cases():
    assert tuple(name for name in CASES if effects_of(name)) == WITH_EFFECTS


@pytest.mark.parametrize("name", ["people", "groups", "share"])
def test_lines_are_told_apart_without_colour(name):
    curves = [
        s
        for s in power_curve(say, answer_of(name), COLUMN_PT).drawing.contents
        if isinstance(s, Path) and s.fillColor is None
    ]
    assert len({(tuple(c.strokeDashArray or ()), c.strokeWidth) for c in curves}) == len(curves) == 3


def test_lines_end_where_they_were_worked_out():
    answer = answer_of("groups")
    drawing = power_curve(say, answer, COLUMN_PT).drawing
    curves = [s for s in drawing.contents if isinstance(s, Path) and s.fillColor is None]
    assert [len(c.operators) for c in curves] == [len(c.points) for c in answer.power_curves]


def test_the_size_chosen_is_a_filled_dot_with_its_words():
    drawing = power_curve(say, answer_of("people"), COLUMN_PT).drawing
    texts = [s.text for s in drawing.contents if isinstance(s, String)]
    assert "60 people per arm: 61 %" in texts
    assert any(isinstance(s, Path) and token_of(s.fillColor) == "text" for s in drawing.contents)


def test_a_simulated_point_stands_with_its_interval():
    figure = power_curve(say, answer_of("people"), COLUMN_PT, simulated=POINTS)
    assert "Simulated: 60 of 100, between 56 and 64." in figure.alt
    assert ("0.40 SD", "60 people per arm", "60.0", "56.1", "63.9") in figure.rows


def test_the_sentence_has_its_three_parts():
    sentence = size_sentence(say, answer_of("people"))
    assert sentence.startswith("With 60 people per arm we can detect 0.50 SD (6.0 points)")
    assert re.search(r"half as large would be found in 29 of 100 .* exaggerated by about 1\.8 times\.", sentence)
    assert sentence.endswith("At the level that 3 main outcomes share, it is 0.58 SD (6.9 points).")


def test_the_difference_that_matters_has_its_own_sentence():
    assert "93 people per arm would find it in 80 of 100." in matters_sentence(say, answer_of("people"))
    assert matters_sentence(say, answer_of("large")) == ""


def test_effects_are_said_in_their_scale():
    said = [effect_words(say, answer_of(name), 0.15) for name in ("people", "groups", "share", "rates")]
    assert said == ["0.15 SD (1.8 points)", "0.15 SD", "15 percentage points", "a rate 1.16 times as high"]


def test_sizes_count_up_to_whole_ones():
    assert size_words(say, answer_of("groups"), 15.01) == "16 groups of 20 per arm"


def test_the_table_has_a_column_for_the_shared_level_only_where_there_are_several():
    many, one = (sample_table(say, answer_of(name)) for name in ("people", "groups"))
    assert [len(many.columns), len(one.columns)] == [5, 3]
    assert many.columns[2].label == "Smallest, 1.7 %"
    assert many.rows[2].cells[0] == "if nobody were lost"


def test_a_source_names_interval_and_people():
    known = Known("icc", 0.08, "baseline", 0.0, 0.21, 240)
    assert source_words(say, known) == "from the study's own answers (0.00 to 0.21; 240 people)"


def test_the_assumptions_are_listed_with_their_sources(tmp_path):
    from analysis.study_size_known import assumptions_from
    from tests.analysis.a_study import a_study

    with a_study(tmp_path / "s.pilot", revealed=False) as study:
        table = assumed_table(say, size_of(study), assumptions_from(study))
    assert ("people in all", "24", "from the list of people") in [row.cells for row in table.rows]
    assert ("lost before the outcome", "0.10", "guess") in [row.cells for row in table.rows]
