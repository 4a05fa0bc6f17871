"""Progress and missing answers, drawn: no text over another, words that say the numbers, nothing invented."""

from __future__ import annotations

import pytest
from reportlab.graphics.shapes import String

from analysis.quality.finding import MissingBins
from analysis.quality.progress import GroupState, WaveCourse
from reports.figures.missing_map import missing_map
from reports.figures.progress import groups_figure, progress_figure
from reports.theme import SMALL_PT
from reports.words import words
from tests.reports.test_figures import box, cross

SAY = words("en")
DAYS = tuple(f"2026-03-{k:02d}" for k in range(2, 14))
COURSE = WaveCourse(
    "T0", "First wave", 200, DAYS, tuple(range(10, 130, 10)), "2026-03-02", "2026-03-31", False,
    "2026-03-19", "2026-03-24",
)  # fmt: skip
BINS = MissingBins(
    ("North", "South"), (5, 6), (("b_pj", "T0", "/data/a"), ("b_pj", "T0", "/data/b")), ((0.0, 0.4), (None, 1.0)),
    (("", "refused"), ("", "blank")),
)  # fmt: skip


def _apart(figure):
    texts = [s for s in figure.drawing.contents if isinstance(s, String) and s.text]
    boxes = [box(s) for s in texts]
    assert min(s.fontSize for s in texts) >= SMALL_PT
    return [(texts[i].text, texts[j].text) for i in range(len(boxes)) for j in range(i) if cross(boxes[i], boxes[j])]


def _groups(n):
    return [GroupState("T0", f"G{k}", f"Group {k}", 30 - k, k // 3, k - k // 3) for k in range(n)][::-1]


@pytest.mark.parametrize("today", ["2026-03-13", "2026-03-20", "2026-06-01"])
@pytest.mark.parametrize("width", [400.0, 560.0])
def test_no_words_of_the_progress_chart_lie_over_others(today, width):
    assert _apart(progress_figure(SAY, COURSE, today, width)) == []


def test_the_progress_chart_says_what_it_shows():
    figure = progress_figure(SAY, COURSE, "2026-03-13", 400.0)
    assert figure.title == "120 of 200 people have finished"
    assert "an even pace would be 80" in figure.alt
    assert "between 19 March 2026 and 24 March 2026" in figure.alt
    assert figure.rows[-1] == ("2026-03-13", "10", "120", "80")


def test_before_the_first_response_there_is_no_chart():
    empty = WaveCourse("T0", "First wave", 200, (), (), "", "", False)
    assert progress_figure(SAY, empty, "2026-03-13", 400.0) is None
    assert groups_figure(SAY, "First wave", (), 400.0) is None


def test_groups_below_ten_people_have_numbers_and_no_bar():
    small = [GroupState("T0", "G1", "Small", 3, 0, 4)]
    figure = groups_figure(SAY, "First wave", small, 262.0)
    assert [s.text for s in figure.drawing.contents if isinstance(s, String)] == ["people", "Small", "3 of 7"]
    assert figure.rows == (("Small", "3", "0", "4"),)
    assert len(figure.drawing.contents) == 3


def test_no_words_of_the_group_chart_lie_over_others():
    assert _apart(groups_figure(SAY, "First wave", _groups(12), 262.0)) == []


def test_the_map_says_the_share_and_the_worst_question():
    figure = missing_map(SAY, BINS, "First wave", {"b_pj": "Beliefs"}, {"/data/b": "Second question"}, 700.0)
    assert _apart(figure) == []
    assert "Most often “Second question”: 72.7 %" in figure.alt
    assert figure.rows == (("Beliefs", "/data/a", "0.0 %"), ("Beliefs", "Second question", "72.7 %"))
