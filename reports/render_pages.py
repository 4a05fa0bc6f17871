"""Whole pages drawn freely, without margins or footers: for what is folded or cut. The same pages, the same bytes."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas

from reports import fonts
from reports.theme import PAGE_HEIGHT_PT, PAGE_WIDTH_PT, REGULAR


def pages_pdf(drawings: Iterable[Any], title: str, language: str) -> bytes:
    """Return drawings of A4 size as a PDF, a page each."""
    fonts.register()
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer, pagesize=(PAGE_WIDTH_PT, PAGE_HEIGHT_PT), invariant=1, pageCompression=1, lang=language,
        initialFontName=REGULAR,
    )  # fmt: skip
    canvas.setTitle(title)
    canvas.setCreator("Pilotage")
    canvas.setProducer("Pilotage")
    for drawing in drawings:
        renderPDF.draw(drawing, canvas, 0, 0)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
