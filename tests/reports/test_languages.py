import re
import string
from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from core.errors import UserError
from reports.documents.summary import summary
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from reports.words import words
from tests.reports import builders as b

LANGUAGES = ("es", "fr", "ar")
FORBIDDEN = {
    "es": ("significativ", "demuestra", "prueba que", "tendencia", "sin daño", "seguro"),
    "fr": ("significati", "prouve", "démontre", "tendance", "sans danger", "sûr"),
    "ar": ("دال إحصائيا", "يثبت", "آمن", "معنوي"),
}


def names_in(text: object) -> list[str]:
    return sorted(name.lower() for _, name, _, _ in string.Formatter().parse(str(text)) if name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_catalogue_has_the_keys_and_names_of_the_english_one(language):
    english, other = words("en").sections, words(language).sections
    assert set(other) == set(english)
    for section in other:
        assert set(other[section]) == set(english[section]), section
        for key, text in other[section].items():
            assert names_in(text) == names_in(english[section][key]), f"{section}.{key}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_was_left_in_english(language):
    english, other = words("en").sections, words(language).sections
    pairs = {f"{s}.{key}": (str(text), str(other[s][key])) for s in english for key, text in english[s].items()}
    said = {key: re.sub(r"\{\w+\}", "", one) for key, (one, two) in pairs.items() if one == two}
    assert [key for key, one in said.items() if len(re.findall(r"[^\W\d_]{2,}", one)) > 2] == ["certificate.code"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_catalogue_says_more_than_the_results(language):
    texts = [str(text).lower() for section in words(language).sections.values() for text in section.values()]
    assert [phrase for phrase in FORBIDDEN[language] if any(phrase in text for text in texts)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", [b.flagship_results, b.three_arm_results, b.table_results, b.refusing_results])
def test_the_summary_is_one_page_in_every_language(language, make):
    facts = replace(b.flagship_facts(), harms=()) if make is b.three_arm_results else b.flagship_facts()
    assert len(pdfium.PdfDocument(pdf_bytes(summary(make(), facts, language)))) == 1


def test_the_twin_of_an_arabic_page_runs_from_right_to_left():
    text = html_text(summary(b.flagship_results(), b.flagship_facts(), "ar"))
    assert '<html lang="ar" dir="rtl">' in text


def test_days_are_written_out():
    assert words("en").date("2025-12-01") == "1 December 2025"
    assert words("es").date("2025-12-01") == "1 de diciembre de 2025"
    assert words("fr").date("soon") == "soon"


def test_a_language_without_a_catalogue_is_refused():
    with pytest.raises(UserError, match="Choose one of: ar, en, es, fr"):
        words("de")


def test_the_spanish_answer_keeps_the_states():
    page = pdfium.PdfDocument(pdf_bytes(summary(b.flagship_results(), b.flagship_facts(), "es")))[0]
    text = re.sub(r"\s+", " ", page.get_textpage().get_text_bounded())
    assert "se sabe más y se cree un poco más" in text
    assert "no está resuelto si la conducta cambió" in text
