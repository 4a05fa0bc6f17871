from dataclasses import replace

import pytest
from reportlab.graphics.shapes import Line, Path, Rect, String

from analysis.facts import Flow
from reports import measures
from reports.figures.distribution import distribution
from reports.figures.flow import adds_up, flow
from reports.figures.forest import forest
from reports.figures.icons import icon_outcome, icons
from reports.figures.love import love
from reports.figures.staircase import staircase
from reports.theme import COLUMN_PT, SMALL_PT, token_of
from reports.words import words
from tests.reports import builders as b

say = words("en")


def figures(results, facts):
    estimate = icon_outcome(results)
    return [
        staircase(say, results, facts, 300),
        forest(say, results, COLUMN_PT),
        flow(say, results, facts, COLUMN_PT),
        *love(say, results, COLUMN_PT),
        *([icons(say, results, facts, estimate, 190)] if estimate else []),
        *([distribution(say, results, results.estimates[0], 400)] if results.estimates[0].arms[0].values else []),
    ]


CASES = [
    (b.flagship_results(), b.flagship_facts()),
    (b.table_results(), b.table_facts()),
    (b.three_arm_results(), b.three_arm_facts()),
    (b.refusing_results(), b.flagship_facts()),
]
ALL = [pytest.param(f, id=f"{k}-{f.code}") for k, case in enumerate(CASES) for f in figures(*case)]


def box(shape):
    width = measures.width(shape.text, shape.fontSize, strong="SemiBold" in shape.fontName)
    left = {"start": shape.x, "middle": shape.x - width / 2, "end": shape.x - width}[shape.textAnchor]
    return left, shape.y - 0.2 * shape.fontSize, left + width, shape.y + 0.75 * shape.fontSize


def cross(one, other):
    return one[0] < other[2] - 0.5 and other[0] < one[2] - 0.5 and one[1] < other[3] - 0.5 and other[1] < one[3] - 0.5


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
def test_a_figure_has_words_and_a_table_for_those_who_cannot_see_it(figure):
    assert figure.alt.endswith(".")
    assert all(len(row) == len(figure.header) for row in figure.rows)


@pytest.mark.parametrize("figure", ALL)
def test_every_mark_stays_in_its_frame(figure):
    width, height = figure.drawing.width, figure.drawing.height
    rects = [s for s in figure.drawing.contents if isinstance(s, Rect)]
    lines = [s for s in figure.drawing.contents if isinstance(s, Line)]
    places = [(s.x, s.y) for s in rects] + [(s.x + s.width, s.y + s.height) for s in rects]
    places += [(s.x1, s.y1) for s in lines] + [(s.x2, s.y2) for s in lines]
    assert all(-1 <= x <= width + 1 and -1 <= y <= height + 1 for x, y in places)


def test_a_wide_interval_makes_the_axis_grow():
    results = b.flagship_results()
    wide = b.an_estimate(b.an_outcome(), 5, -90, 100, (46, 51))
    figure = staircase(say, replace(results, estimates=(wide,)), b.flagship_facts(), 300)
    assert all(0 <= s.y <= figure.drawing.height for s in figure.drawing.contents if isinstance(s, Rect))


def test_a_step_nobody_measured_is_dashed_and_said():
    results = b.flagship_results()
    kept = tuple(e for e in results.estimates if e.outcome.dimension != "belief")
    figure = staircase(say, replace(results, estimates=kept), b.flagship_facts(), 300)
    assert "Beliefs: not measured." in figure.alt
    assert any(isinstance(s, Path) and s.strokeDashArray for s in figure.drawing.contents)


def test_the_icons_say_what_one_is_and_on_how_many_they_rest():
    figure = icons(say, b.flagship_results(), b.flagship_facts(), b.critical(), 190)
    assert figure.note == "Each square is one encounter, not one officer; it rests on 386 encounters of 200 officers."
    assert figure.rows == (("Course later", "38", "38", "38"), ("Course now", "44", "34", "54"))


def test_a_flow_that_does_not_add_up_prints_a_question_mark():
    data = b.flagship_facts().flow
    wrong = Flow(data.assessed, data.excluded, 1799, data.clusters, data.unit, data.arms)
    figure = flow(say, b.flagship_results(), b.flagship_facts(flow=wrong), COLUMN_PT)
    assert (adds_up(data), adds_up(wrong)) == (True, False)
    assert "?" in [s.text for s in figure.drawing.contents if isinstance(s, String)]


def test_the_love_plot_draws_the_chance_lens_and_no_line_at_a_tenth():
    (figure,) = love(say, b.flagship_results(), COLUMN_PT)
    lenses = [s for s in figure.drawing.contents if isinstance(s, Rect) and token_of(s.fillColor) == "border@60"]
    uprights = [s for s in figure.drawing.contents if isinstance(s, Line) and s.x1 == s.x2 and abs(s.y1 - s.y2) > 10]
    assert (len(lenses), len(uprights)) == (len(b.balance()), 1)


def test_a_long_baseline_is_drawn_on_several_pages_on_one_scale():
    results = replace(b.flagship_results(), balance=b.balance() * 13)
    parts = love(say, results, COLUMN_PT)
    assert (len(parts), sum(len(figure.rows) for figure in parts)) == (2, 91)
    assert all(figure.drawing.height <= 655 for figure in parts)
