from reports.bidi_marks import marked
from reports.render_html import html_text
from reports.shaping import shaped
from tests.reports import builders as b

LEFT, RIGHT = "\u200e", "\u200f"


def drawn(line):
    return "".join(piece.text for piece in sorted(line.pieces, key=lambda piece: piece.x) if piece.text.isascii())


def test_the_comma_and_the_semicolon_are_those_of_the_language():
    assert marked("نعم, لا") == f"نعم،{RIGHT} لا"
    assert marked("A 2025, B; نعم") == f"A 2025, B؛{RIGHT} نعم"


def test_what_html_spells_out_is_left_alone():
    assert marked("أ &amp; ب") == "أ &amp; ب"


def test_a_sign_stays_at_the_left_of_its_number():
    assert f"{LEFT}−0.4{RIGHT}" in marked("بين −0.4 و2")


def test_a_day_keeps_its_order():
    assert drawn(shaped("ختمت 2026-11-21، وكشفت", 9)).find("2026-11-21") >= 0


def test_a_colon_within_latin_words_is_theirs():
    assert marked("«Fair contact: screen» في") == "«Fair contact: screen» في"


def test_a_page_of_numbers_is_marked_in_html_too():
    from reports.documents.summary import summary

    assert f"{RIGHT} " in html_text(summary(b.flagship_results(), b.flagship_facts(), "ar"))
