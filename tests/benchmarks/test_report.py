"""A long technical report against drawing as many plain pages and lines with reportlab alone; ``make bench``."""

from __future__ import annotations

import io
import time
from dataclasses import replace
from xml.sax.saxutils import escape

import pypdfium2 as pdfium
import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from reports import content as c
from reports import fonts
from reports.documents.technical import technical
from reports.render_pdf import pdf_bytes
from reports.theme import REGULAR
from tests.reports import builders as b

PAGES, FIGURES, MOST = 30, 20, 3.0


def a_long_report() -> c.Content:
    """Return the flagship's report with its middle again and again, until it has the pages and the figures."""
    made = technical(b.flagship_results(), b.flagship_facts())
    part = made.parts[0]
    middle = [block for block in part.blocks if not isinstance(block, c.Contents)]
    return replace(made, parts=(replace(part, blocks=(*part.blocks, *middle, *middle)),))


def lines_of(data: bytes) -> list[list[str]]:
    """Return the lines of text of each page."""
    pages = pdfium.PdfDocument(data)
    return [page.get_textpage().get_text_bounded().splitlines() for page in pages]


def plain(pages: list[list[str]]) -> bytes:
    """Let reportlab set as many pages with the same lines, each a paragraph, and nothing else."""
    buffer = io.BytesIO()
    look = ParagraphStyle("plain", fontName=REGULAR, fontSize=7, leading=7.5)
    story = [flow for lines in pages for flow in (*(Paragraph(escape(line), look) for line in lines), PageBreak())]
    SimpleDocTemplate(buffer, topMargin=10, bottomMargin=10, pageCompression=1).build(story)
    return buffer.getvalue()


def fastest(work) -> float:
    """Return the seconds of processor time of the fastest of five runs."""
    times = []
    for _ in range(5):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


@pytest.mark.bench
def test_a_long_report_takes_at_most_three_times_what_its_lines_take():
    fonts.register()
    content = a_long_report()
    pages = lines_of(pdf_bytes(content))
    assert len(pages) >= PAGES
    assert len(list(content.figures())) >= FIGURES
    ours, theirs = fastest(lambda: pdf_bytes(content)), fastest(lambda: plain(pages))
    print(
        f"{len(pages)} pages, {sum(map(len, pages))} lines: {ours:.2f} s against {theirs:.2f} s ({ours / theirs:.1f} x)"
    )
    assert ours <= MOST * theirs
