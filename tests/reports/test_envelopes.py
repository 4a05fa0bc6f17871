import re

import pypdfium2 as pdfium

from core.envelopes import Envelope
from reports.documents.envelopes import envelopes_pdf

MADE = tuple(
    Envelope(k, f"laptop/line/{k:05d}", ("Course later", "دورة لاحقا")[k % 2], f"ABCDE{k % 10}") for k in range(1, 41)
)


def pages(made=MADE):
    document = pdfium.PdfDocument(envelopes_pdf(made, "A study", "ab" * 32))
    return [re.sub(r"\s+", " ", page.get_textpage().get_text_bounded()) for page in document]


def test_each_envelope_is_a_page_and_a_register_follows():
    found = pages()
    assert len(found) == 40 + 2 * 2
    assert "Course later" in found[1]
    assert "ABCDE2" in found[1]
    assert "0002" in found[1]


def test_no_arm_is_on_the_register_or_on_the_list_of_codes():
    register, keeper = pages()[40:42], pages()[42:]
    assert all("Course later" not in page for page in register + keeper)
    assert all("ABCDE" not in page for page in register)
    assert "ABCDE2" in keeper[0]


def test_the_arm_stands_on_the_middle_third_only():
    page = pdfium.PdfDocument(envelopes_pdf(MADE[1:2], "A study", "ab" * 32))[0]
    found = page.get_textpage().search("Course later").get_next()
    low, high = page.get_height() / 3, 2 * page.get_height() / 3
    box = page.get_textpage().get_charbox(found[0])
    assert low < box[1] < high


def test_equal_envelopes_give_equal_bytes():
    assert envelopes_pdf(MADE, "A study", "ab" * 32) == envelopes_pdf(MADE, "A study", "ab" * 32)
