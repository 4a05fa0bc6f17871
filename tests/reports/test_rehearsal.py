"""Documents of a rehearsal are marked on every page and say how the design does."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from analysis.rehearsal.dry_run import dry_run
from analysis.rehearsal.rehearse import rehearse
from reports.documents.build import write_documents
from reports.documents.rehearsal import rehearsal_report
from reports.documents.rehearsed import as_rehearsed
from reports.documents.summary import summary
from reports.documents.write import write_study_documents
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from tests.analysis.rehearsal.a_trial import a_trial
from tests.reports import builders as b
from tests.reports.test_words import FORBIDDEN

MARK = "Rehearsal: made-up answers"


def _pages(data: bytes) -> list[str]:
    document = pdfium.PdfDocument(data)
    return [page.get_textpage().get_text_bounded() for page in document]


@pytest.fixture(scope="module")
def rehearsed(tmp_path_factory):
    with a_trial(tmp_path_factory.mktemp("r") / "s.pilot", n=60) as study:
        return *dry_run(study), rehearse(study, runs=30, workers=1)


def test_every_page_is_marked(rehearsed):
    pages = _pages(pdf_bytes(rehearsal_report(*rehearsed)))
    assert len(pages) > 5
    assert all(page.count(MARK) >= 2 for page in pages), [page.count(MARK) for page in pages]


def test_the_twin_is_marked_too(rehearsed):
    text = html_text(rehearsal_report(*rehearsed))
    assert text.count(MARK) == 2
    assert 'class="watermark" aria-hidden="true"' in text


def test_operating_characteristics_stand_in_figure_and_table(rehearsed):
    content = rehearsal_report(*rehearsed)
    first = next(content.figures())
    assert first.code == "F-REHEARSAL"
    assert len(first.rows) == 1
    assert {"T-REHEARSAL", "T-ASSUMED", "T-MAIN"} <= {getattr(block, "code", "") for block in content.blocks()}
    power = rehearsed[2].outcomes[0].power
    assert f"{100 * power.value:.1f} % ({100 * power.error:.1f})" in html_text(content)


def test_nothing_can_be_taken_out_of_it_as_data(rehearsed):
    assert rehearsal_report(*rehearsed).attachment == b""


def test_it_says_no_forbidden_word(rehearsed):
    content = rehearsal_report(*rehearsed)
    text = html_text(replace(content, parts=content.parts[:1])).lower()
    assert [phrase for phrase in FORBIDDEN if phrase in text] == []


def test_refusals_are_told_with_their_number(rehearsed):
    results, facts, found = rehearsed
    one = found.outcomes[0]
    refused = replace(one, refused=30, refusals=(("Too few.", 30),), bias=None, coverage=None, width=None)
    text = html_text(rehearsal_report(results, facts, replace(found, outcomes=(refused,))))
    assert "30 of 30 rehearsals gave no estimate" in text
    assert "Too few." in text


def test_the_same_study_gives_the_same_bytes(tmp_path):
    path = tmp_path / "s.pilot"
    a_trial(path).close()
    for out in ("one", "two"):
        (tmp_path / out).mkdir()
    (one,) = write_study_documents(path, tmp_path / "one", ["rehearsal"])
    (two,) = write_study_documents(path, tmp_path / "two", ["rehearsal"])
    assert one.name == "rehearsal.pdf"
    assert one.read_bytes() == two.read_bytes()
    assert one.with_suffix(".html").read_bytes() == two.with_suffix(".html").read_bytes()


def test_documents_on_shuffled_arms_are_marked_and_named_so(tmp_path):
    results = replace(b.flagship_results(), rehearsal="arms")
    written = write_documents(results, b.flagship_facts(), tmp_path)
    assert [path.name for path in written] == ["summary-rehearsal.pdf", "technical-rehearsal.pdf"]
    for path in written:
        assert all("Rehearsal: arms are shuffled" in page for page in _pages(path.read_bytes()))


def test_a_summary_stays_on_one_page_under_its_mark():
    results = replace(b.flagship_results(), rehearsal="arms")
    assert len(_pages(pdf_bytes(as_rehearsed(summary(results, b.flagship_facts()), results)))) == 1


def test_results_carry_no_mark():
    content = summary(b.flagship_results(), b.flagship_facts())
    assert as_rehearsed(content, b.flagship_results()) is content
