"""A trainer's sheet: three to six pages, one sentence, no verdict; and a sign-in sheet without a name."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from analysis.class_results import class_results
from reports.documents.class_report import class_report, class_sentence
from reports.documents.sign_in import sign_in_pdf
from reports.documents.write import EVERY, write_study_documents
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from reports.words import words
from tests.analysis.test_class_results import PEOPLE, a_class

FORBIDDEN = ("significant", "effect", "caused", "led to", "worked", "thanks to", "impact", "proves")


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    with a_class(tmp_path_factory.mktemp("class")) as study:
        return class_results(study)


def pages_of(data):
    document = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def test_the_document_has_three_to_six_pages_and_its_sentence_stands_on_the_first(found):
    pages = pages_of(pdf_bytes(class_report(found)))
    assert 3 <= len(pages) <= 6
    assert class_sentence(words("en"), found.tests[0]) in pages[0]
    assert "11 of 12 came to Day 1" in pages[0]


def test_no_word_of_it_says_why_scores_changed(found):
    text = " ".join(pages_of(pdf_bytes(class_report(found)))).lower()
    assert [word for word in FORBIDDEN if word in text] == []
    assert text.count("no comparison group") >= 2


def test_no_person_is_named_by_id_or_otherwise(found):
    text = " ".join(pages_of(pdf_bytes(class_report(found))))
    assert [code for code in PEOPLE if code in text] == []


def test_the_sentence_of_a_loss_and_of_no_change_turn_their_interval(found):
    say, test = words("en"), found.tests[0]
    lower = replace(test, estimate=replace(test.estimate, estimate=-8.0, ci_low=-14.0, ci_high=-2.0))
    assert "was 8 points lower after than before (between 2 and 14;" in class_sentence(say, lower)
    same = replace(test, estimate=replace(test.estimate, estimate=0.1, ci_low=-5.0, ci_high=5.2))
    assert "was the same after as before on average (change between −5 and 5;" in class_sentence(say, same)


def test_a_class_measured_once_yields_a_readable_document(tmp_path):
    with a_class(tmp_path, waves=("before",)) as study:
        pages = pages_of(pdf_bytes(class_report(class_results(study))))
    assert len(pages) >= 3
    assert "no change can be given" in pages[0]


def test_the_twin_holds_the_items_as_a_table(found):
    text = html_text(class_report(found))
    assert "Being trauma-informed means:" in text
    assert "no comparison group" in text


def test_equal_results_give_equal_bytes(found):
    assert pdf_bytes(class_report(found)) == pdf_bytes(class_report(found))


def test_all_documents_of_a_class_are_its_one_sheet(tmp_path):
    study = a_class(tmp_path)
    path = study.path
    study.close()
    written = write_study_documents(path, tmp_path / "out", EVERY)
    assert [p.name for p in written] == ["class-results.pdf"]
    assert (tmp_path / "out" / "class-results.html").is_file()


def test_a_sign_in_sheet_has_a_row_a_person_and_a_column_a_session():
    (first, *others) = pages_of(sign_in_pdf("Class B", PEOPLE, ["Day 1", "Day 2"]))
    assert others == []
    assert all(code in first for code in PEOPLE)
    assert "Day 2" in first
    assert len(pages_of(sign_in_pdf("Class B", [f"P{i}" for i in range(41)], ["a", "b", "c", "d", "e"]))) == 6
