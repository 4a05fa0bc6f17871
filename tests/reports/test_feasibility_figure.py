"""The bands of a pilot as a drawing, and the annex of the extension for pilots."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from reportlab.graphics.shapes import Line, Rect, String

from analysis.feasibility import read_feasibility
from reports.checklists.annex import checklist
from reports.documents.feasibility import feasibility
from reports.documents.feasibility_annex import PILOT, pilot_annex
from reports.figures.bands import bands_figure
from reports.render_pdf import pdf_bytes
from reports.theme import COLUMN_PT, SMALL_PT
from reports.words import words
from tests.reports.test_feasibility import a_pilot
from tests.reports.test_figures import box, cross

say = words("en")


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    with a_pilot(tmp_path_factory.mktemp("pilot")) as study:
        return read_feasibility(study)


def test_every_observed_round_has_its_mark_and_its_interval_inside_the_strip(found):
    figure = bands_figure(say, found, COLUMN_PT)
    observed = [o for o in found.observed if o.band is not None]
    assert len(figure.rows) == len(observed)
    assert "60 % [45, 74]" in {row[2] for row in figure.rows}
    shapes = figure.drawing.contents
    ends = [x for s in shapes if isinstance(s, Line) for x in (s.x1, s.x2)]
    ends += [x for s in shapes if isinstance(s, Rect) for x in (s.x, s.x + s.width)]
    assert all(-0.5 <= x <= COLUMN_PT + 0.5 for x in ends)


def test_its_words_do_not_cross_and_can_be_read(found):
    texts = [s for s in bands_figure(say, found, COLUMN_PT).drawing.contents if isinstance(s, String) and s.text]
    boxes = [box(s) for s in texts]
    assert min(s.fontSize for s in texts) >= SMALL_PT
    assert [
        (texts[i].text, texts[j].text) for i in range(len(boxes)) for j in range(i) if cross(boxes[i], boxes[j])
    ] == []


def test_each_item_of_the_extension_has_a_page_or_says_not_stated(found):
    document = pdfium.PdfDocument(pdf_bytes(feasibility(found)))
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    assert "\ue000" not in text
    rows = pilot_annex(say, {})[-1].rows
    assert len(rows) == len(checklist(PILOT).items) == 29
    assert {row.cells[0] for row in rows} >= {"4c", "6c", "19a", "22a", "26"}


def test_what_the_team_stated_is_printed_and_found(found):
    blocks = pilot_annex(say, {"ethics": "Board 7, 2026-01-12", "funding": " "})
    assert blocks[1].rows == (("Ethics approval", "Board 7, 2026-01-12"),)
