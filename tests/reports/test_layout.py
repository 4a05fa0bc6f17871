"""A document is printed as chosen: without some sections, on another paper, by somebody, in other digits."""

from __future__ import annotations

import io

import pypdfium2 as pdfium
import pytest
from PIL import Image
from reportlab.graphics.shapes import Drawing, String

from core.errors import UserError
from reports import content as c
from reports.bidi_marks import marked
from reports.layout import Layout, arabic_digits, in_arabic_digits, laid_out
from reports.letterhead import checked_logo
from reports.pages import page_of
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from reports.theme import REGULAR
from reports.words import words

SAY = words("en")


def a_report(*more: c.Block) -> c.Content:
    blocks = (
        c.Heading(SAY("technical.results")),
        c.Paragraph("Twelve points."),
        c.Heading(SAY("technical.limits")),
        c.Paragraph("It cannot tell."),
        c.Box("Not planned in advance", (c.Paragraph("Nothing."),)),
        c.Heading(SAY("technical.methods")),
        c.Paragraph("As planned."),
        c.TableBlock("T", "Items", (c.Column("Item"),), (c.Row((page_of(SAY("technical.limits")),)),)),
        *more,
    )
    return c.Content("A study", "Report", "", "en", ("A study",), "Page {n}", "", (c.Part("Report", "report", blocks),))


def said(content: c.Content) -> str:
    return html_text(content)


def test_the_default_layout_changes_nothing():
    assert laid_out(a_report(), Layout(), SAY) == a_report()


def test_a_section_left_out_is_named_in_the_methods_and_where_its_page_stood():
    text = said(laid_out(a_report(), Layout(frozenset({"limits"})), SAY))
    assert "It cannot tell." not in text
    assert f"leaves out these sections: {SAY('technical.limits')}" in text
    assert ">left out<" in text


def test_what_was_not_planned_and_the_methods_always_stand():
    text = said(laid_out(a_report(), Layout(frozenset({"limits", "methods"})), SAY))
    assert "Not planned in advance" in text
    assert "As planned." in text


def test_letter_paper_and_the_organisation_reach_the_pdf():
    pdf = pdfium.PdfDocument(pdf_bytes(laid_out(a_report(), Layout(paper="Letter", organisation="Academy"), SAY)))
    assert pdf[0].get_size() == (612, 792)
    assert pdf[0].get_textpage().get_text_range().count("Academy") == 2  # at the head and at the foot
    assert pdf.get_metadata_value("Author") == "Academy"


def test_words_of_ones_own_stand_before_the_first_section():
    text = said(laid_out(a_report(), Layout(own_words="We thank all.\nTwo sessions were moved."), SAY))
    assert text.index("We thank all.") < text.index("Twelve points.")


@pytest.mark.parametrize(
    ("western", "arabic"),
    [("1,240 of 12.5", "١٬٢٤٠ of ١٢٫٥"), ("P-0007", "P-0007"), ("525a4176", "525a4176"), ("2–5", "٢–٥")],
)
def test_numbers_turn_and_codes_stay(western, arabic):
    assert arabic_digits(western) == arabic


def test_a_logo_is_a_png_or_a_jpg():
    drawn = io.BytesIO()
    Image.new("RGB", (4, 4)).save(drawn, "PNG")
    assert checked_logo(drawn.getvalue(), "logo.png") == drawn.getvalue()
    with pytest.raises(UserError, match=r"logo\.txt"):
        checked_logo(b"no picture", "logo.txt")


def test_a_negative_number_in_arabic_digits_stays_one():
    assert "−٤٫٢" in marked("بين −٤٫٢ و٤٫٢")


def test_a_chart_in_arabic_digits_is_set_in_letters_that_have_them():
    drawing = Drawing(100, 20, String(50, 5, "−4.2", fontName=REGULAR, fontSize=8, textAnchor="middle"))
    figure = c.FigureBlock(c.Figure("F", "", "", drawing, "", (), ()))
    turned = in_arabic_digits(a_report(figure))
    (shown,) = (f.drawing for f in turned.figures())
    fonts = {piece.fontName for piece in shown.contents[0].contents}
    assert fonts - {REGULAR}  # the sign may stay, the digits have letters of their own
