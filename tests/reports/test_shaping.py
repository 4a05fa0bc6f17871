import io
import re

import pypdfium2 as pdfium
import pytest
from reportlab.pdfgen.canvas import Canvas

from reports import fonts
from reports.documents.summary import summary
from reports.locales import Locale, locale_of, writing
from reports.numbers import number, signed
from reports.pdf_grid import mirrored
from reports.render_pdf import pdf_bytes
from reports.rtl_paragraph import broken, draw_pieces
from reports.shaping import glyphs_of, shaped
from tests.reports import builders as b

LINES = (
    "بعد خمسة أشهر من الدورة، لا يزال الضباط يعرفون أكثر",
    "السؤال لا إلا نعم",
    "الفرق نحو 12 نقطة (بين \u200e−2 و14)",
)


def copied(line: str) -> str:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(500, 60), invariant=1, initialFontName="NotoSans")
    draw_pieces(canvas, shaped(line, 14), 20, 20, 14)
    canvas.save()
    text = pdfium.PdfDocument(buffer.getvalue())[0].get_textpage().get_text_bounded()
    return re.sub(r"\s+", " ", text).strip()


@pytest.fixture(autouse=True)
def _typefaces() -> None:
    fonts.register()


@pytest.mark.parametrize("line", LINES)
def test_what_is_copied_from_the_page_is_what_was_written(line):
    assert copied(line) == line.replace("\u200e", "")


def test_letters_are_joined_so_a_line_is_narrower_than_its_letters_apart():
    line = LINES[0]
    assert shaped(line, 14).width < sum(shaped(letter, 14).width for letter in line)


def test_numbers_stand_left_to_right_inside_the_line():
    words = [(p.x, p.text) for p in shaped("الفرق 12 نقطة", 14).pieces if p.font == "NotoSans"]
    assert [text for _, text in words] == ["12"]


def test_lines_break_in_reading_order():
    lines = broken([(word, False) for word in LINES[0].split()], 14, 120)
    assert len(lines) > 2
    assert all(line.width <= 120 for line in lines)


def test_a_grid_is_turned_round_but_for_a_row_that_heads_others():
    rows, widths, commands = mirrored(
        [["a", "b", "c"], ["head", "", ""]],
        [1.0, 2.0, 3.0],
        [("SPAN", (0, 1), (-1, 1)), ("LEFTPADDING", (0, 0), (0, -1), 4)],
    )
    assert (rows, widths) == ([["c", "b", "a"], ["head", "", ""]], [3.0, 2.0, 1.0])
    assert commands == [("SPAN", (0, 1), (2, 1)), ("RIGHTPADDING", (2, 0), (2, -1), 4)]


def test_numbers_are_written_as_the_language_does():
    with writing(locale_of("fr")):
        assert (number(1234.5, 1), signed(-0.5, 1)) == ("1\u202f234,5", "−0,5")
    with writing(Locale("ar", right_to_left=True)):
        assert signed(2) == "\u200e+2"
    assert number(1234.5, 1) == "1,234.5"


def test_the_arabic_page_reads_from_the_right_and_says_the_answer():
    data = pdf_bytes(summary(b.flagship_results(), b.flagship_facts(), "ar"))
    document = pdfium.PdfDocument(data)
    assert len(document) == 1
    text = re.sub(r"[\s\u200e]+", " ", document[0].get_textpage().get_text_bounded())
    assert "لم يحسم هل تغير السلوك" in text
    assert b"Helvetica" not in data


def test_the_arabic_page_is_the_same_bytes_each_time():
    pages = {pdf_bytes(summary(b.flagship_results(), b.flagship_facts(), "ar")) for _ in range(2)}
    assert len(pages) == 1


def test_a_screen_gets_the_glyphs_of_a_line_and_where_they_stand():
    (piece,) = (p for p in shaped("نتيجة", 10.0).pieces if not p.dot)
    path, placed = glyphs_of(piece.font, piece.text)
    assert path.endswith(".ttf")
    assert all(glyph > 0 for glyph, _ in placed)
    assert [x for _, x in placed] == sorted(x for _, x in placed)


def test_isolates_of_a_sentence_are_no_signs_of_its_line():
    plain, isolated = (shaped(words, 9.0) for words in ("في «block 8» فقط", "في «\u2068block 8\u2069» فقط"))
    assert isolated == plain
