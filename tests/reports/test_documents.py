import hashlib
import re
from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from analysis.facts import Decision
from core.errors import UserError
from reports import content as c
from reports.documents.analysis import analysis_report
from reports.documents.build import write_documents
from reports.documents.summary import summary
from reports.documents.technical import technical
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes, render_pdf
from tests.reports import builders as b
from tests.reports.test_words import FORBIDDEN

CASES = {
    "flagship": (b.flagship_results(), b.flagship_facts()),
    "table": (b.table_results(), b.table_facts()),
    "three arms": (b.three_arm_results(), b.three_arm_facts()),
    "refusals": (b.refusing_results(), b.flagship_facts()),
    "nothing": (replace(b.table_results(), estimates=(), attrition=()), b.table_facts()),
}
LONG = "a very long text that a careful study team might well write here because much has to be said " * 4


def text_of(data):
    document = pdfium.PdfDocument(data)
    return [re.sub(r"\s+", " ", page.get_textpage().get_text_bounded()) for page in document]


def prose(content):
    for block in content.blocks():
        if isinstance(block, c.Paragraph):
            yield block.text
        elif isinstance(block, c.Definitions):
            yield from (words for _, words in block.rows)
        elif isinstance(block, c.FactsBlock):
            yield from (f"{fact.value} {fact.detail}" for fact in block.facts)


@pytest.mark.parametrize("name", CASES)
def test_the_summary_is_exactly_one_page(name):
    assert len(text_of(pdf_bytes(summary(*CASES[name])))) == 1


@pytest.mark.parametrize(
    "facts",
    [
        b.flagship_facts(
            title=LONG, question=LONG, population=LONG, setting=LONG, period=LONG, design_phrase=LONG, contact=LONG
        ),
        b.flagship_facts(
            programme="the " + LONG[:60], follow_up=LONG[:80], unit_many="members of village savings groups"
        ),
        b.flagship_facts(decision=Decision("Expand to the coast", LONG, LONG)),
        b.flagship_facts(title="Ελληνικά ≥ 5 → ok", question="Σύντομο;"),
    ],
)
def test_the_summary_never_overflows(facts):
    assert len(text_of(pdf_bytes(summary(b.flagship_results(), facts)))) == 1
    assert len(text_of(pdf_bytes(summary(b.three_arm_results(), replace(facts, harms=()))))) == 1


@pytest.mark.parametrize("gone", ["knowledge", "belief", "behaviour"])
def test_the_summary_stands_without_a_dimension(gone):
    results = b.flagship_results()
    kept = tuple(e for e in results.estimates if e.outcome.dimension != gone)
    pages = text_of(pdf_bytes(summary(replace(results, estimates=kept), b.flagship_facts())))
    assert len(pages) == 1
    assert "not measured" in pages[0]


def test_the_summary_reads_clear_small_not_settled_with_intervals():
    page = text_of(pdf_bytes(summary(*CASES["flagship"])))[0]
    assert "About 7 against 5½ of 12 questions right." in page
    assert "clear and worthwhile gain in knowledge of procedural justice: about 12 points (between 10 and 14)" in page
    assert "small gain of about 2.5 points (between 1.3 and 3.7)" in page
    assert "about 3 points; between −2 and 7" in page
    assert "200 of 1,800" in page


def test_the_summary_has_at_most_220_words_of_prose():
    assert sum(len(text.split()) for text in prose(summary(*CASES["flagship"]))) <= 220


def test_a_gap_is_printed_and_never_left_out():
    page = text_of(pdf_bytes(summary(*CASES["table"])))[0]
    assert page.count("Not stated by the study team") >= 5


def test_made_up_data_say_so_on_every_page():
    assert all("The data are made up." in page for page in text_of(pdf_bytes(technical(*CASES["flagship"]))))


def test_real_data_do_not():
    assert not any("made up" in page for page in text_of(pdf_bytes(technical(*CASES["table"]))))


def test_a_decision_is_printed_with_its_name():
    facts = b.flagship_facts(
        decision=Decision("Change it and test again", "Coach sergeants first.", "R. Ibarra, director")
    )
    page = text_of(pdf_bytes(summary(b.flagship_results(), facts)))[0]
    assert "Coach sergeants first." in page
    assert "R. Ibarra, director" in page


@pytest.mark.parametrize("name", CASES)
def test_the_technical_report_has_every_section(name):
    headings = [
        block.text for block in technical(*CASES[name]).blocks() if isinstance(block, c.Heading) and block.level == 1
    ]
    assert headings == [
        "Question and design", "Changes and deviations", "Who took part", "Before the programme", "Delivery",
        "Main results", "Harms", "Who was lost", "Other ways to estimate the main results", "Groups declared before",
        "Effect on those who came", "Methods", "What this study cannot tell",
        "Annex: test statistics", "Statements of the study team", "Annex: reporting checklists",
        "Annex: how to check this report", "Fingerprint",
    ]  # fmt: skip
    assert pdf_bytes(technical(*CASES[name]))


def test_the_headings_are_bookmarks():
    document = pdfium.PdfDocument(pdf_bytes(technical(*CASES["flagship"])))
    assert "Main results" in [item.get_title() for item in document.get_toc()]


def test_every_outcome_stands_in_the_main_table():
    text = " ".join(text_of(pdf_bytes(technical(*CASES["refusals"]))))
    assert all(e.outcome.label in text for e in b.refusing_results().estimates)
    assert "no estimate: The arm “Course now” has one value." in text


@pytest.mark.parametrize("name", CASES)
def test_no_document_prints_a_forbidden_phrase(name):
    text = " ".join(text_of(pdf_bytes(analysis_report(*CASES[name])))).lower()
    assert [phrase for phrase in FORBIDDEN if re.search(rf"\b{phrase}", text)] == []


def test_the_summary_prints_no_p():
    assert re.search(r"\bp\b", text_of(pdf_bytes(summary(*CASES["flagship"])))[0]) is None


def test_the_report_of_a_table_begins_with_the_summary():
    pages = text_of(pdf_bytes(analysis_report(*CASES["table"])))
    assert pages[0].startswith("Results in one page")
    assert pages[1].startswith("Technical report")


def test_equal_input_gives_equal_bytes():
    hashes = {hashlib.sha256(pdf_bytes(analysis_report(*CASES["flagship"]))).hexdigest() for _ in range(2)}
    assert len(hashes) == 1


def test_the_results_are_attached():
    document = pdfium.PdfDocument(pdf_bytes(summary(*CASES["flagship"])))
    assert document.count_attachments() == 1
    attachment = document.get_attachment(0)
    assert attachment.get_name() == "results.json"
    assert bytes(attachment.get_data()) == b.flagship_results().to_json()


def test_only_our_embedded_typeface_is_used():
    data = pdf_bytes(technical(*CASES["flagship"]))
    assert b"NotoSans" in data
    assert not re.search(rb"/BaseFont /(Helvetica|Times|Courier|Symbol|Zapf)", data)


def test_documents_are_written_together(tmp_path):
    paths = write_documents(*CASES["flagship"], tmp_path / "out")
    assert [path.name for path in paths] == ["summary.pdf", "technical.pdf"]
    names = ["summary.html", "summary.pdf", "technical.html", "technical.pdf"]
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == names


def test_a_file_in_the_way_of_the_folder_is_named(tmp_path):
    (tmp_path / "out").write_text("here")
    with pytest.raises(UserError, match="could not be written"):
        render_pdf(summary(*CASES["flagship"]), tmp_path / "out" / "summary.pdf")
    assert (tmp_path / "out").read_text() == "here"


def test_a_long_report_lists_its_sections_with_their_pages():
    results = b.flagship_results()
    data = pdf_bytes(technical(replace(results, balance=results.balance * 30), b.flagship_facts()))
    pages = text_of(data)
    listed = re.search(r"Fingerprint (\d+)", pages[0])
    assert listed is not None
    assert "Two documents with the same fingerprint" in pages[int(listed[1]) - 1]


def test_a_short_report_has_no_list_of_sections():
    assert "Contents" not in text_of(pdf_bytes(technical(*CASES["table"])))[0]


def test_arms_that_were_not_decided_by_lot_are_said_so():
    results, facts = CASES["table"]
    text = " ".join(text_of(pdf_bytes(analysis_report(results, replace(facts, randomised=False)))))
    assert "not decided by lot" in text
    assert "led to" not in text
    assert "randomised" not in text.replace("[", "").lower()
    assert "In the data" in text


def test_the_twin_links_its_sections_and_names_its_language():
    text = html_text(technical(*CASES["flagship"]))
    assert text.startswith('<!DOCTYPE html>\n<html lang="en" dir="ltr">')
    for anchor in re.findall(r'href="#([^"]+)"', text):
        assert f'id="{anchor}"' in text
