import csv
import io
import re
from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from reports.checklists.annex import annexes, asked, checklist, checklists
from reports.documents.technical import technical
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from reports.words import words
from tests.reports import builders as b

say = words("en")


def filled(**more):
    document = pdfium.PdfDocument(pdf_bytes(technical(b.flagship_results(), b.flagship_facts(**more))))
    attached = next(
        a for a in (document.get_attachment(k) for k in range(document.count_attachments()))
        if a.get_name() == "checklist.csv"
    )  # fmt: skip
    rows = list(csv.reader(io.StringIO(bytes(attached.get_data()).decode())))
    return document, {row[1]: row[3] for row in rows if row[0] == "CONSORT 2025"}


def test_the_checklist_has_the_thirty_items():
    assert {int(re.sub(r"\D", "", item.number)) for item in checklist("consort-2025").items} == set(range(1, 31))


def test_every_item_has_a_page_or_says_not_stated():
    document, pages = filled()
    assert len(pages) == 42
    for page in pages.values():
        assert page == "not stated" or 1 <= int(page) <= len(document)


@pytest.mark.parametrize(("item", "words_there"), [("22a", "Who took part"), ("21a", "Methods"), ("27", "Harms")])
def test_the_page_is_where_the_answer_begins(item, words_there):
    document, pages = filled()
    assert words_there in document[int(pages[item]) - 1].get_textpage().get_text_bounded()


def test_what_the_team_has_written_fills_the_gap():
    assert filled()[1]["5a"] == "not stated"
    document, pages = filled(said=(("funding", "The city paid for it."),))
    assert "The city paid for it." in document[int(pages["5a"]) - 1].get_textpage().get_text_bounded()


def test_extensions_follow_the_design():
    results, facts = b.flagship_results(), b.flagship_facts()
    assert len(checklists(results, facts)) == 2
    assert len(checklists(replace(results, clusters=(30, 30)), facts)) == 3
    assert checklists(results, replace(facts, randomised=False)) == ()


def test_the_twin_names_the_section_instead_of_a_page():
    text = html_text(technical(b.flagship_results(), b.flagship_facts()))
    assert "\ue000" not in text
    assert "<td>Who took part</td>" in text


def test_each_section_an_item_points_to_is_a_heading_of_the_report():
    results, facts = replace(b.flagship_results(), clusters=(30, 30)), b.flagship_facts()
    headings = re.findall(r"<h2 [^>]*>([^<]+)</h2>", html_text(technical(results, facts)))
    for table in annexes(say, results, facts):
        for row in table.rows:
            marked = re.fullmatch("\ue000(.*)\ue001", row.cells[-1])
            assert marked is None or marked[1] in headings


def test_each_gap_of_a_checklist_is_asked_once_with_the_items_it_answers():
    names = ("consort-2025", "consort-spi-2018", "consort-cluster-2012", "spirit-2025")
    needed = {}
    for one in map(checklist, names):
        for item in (item for item in one.items if item.told):
            needed.setdefault(item.told, []).append(f"{one.name}: {item.number}")
    assert {one.key: list(one.items) for one in asked()} == needed
    assert len({one.key for one in asked()}) == len(asked())
    assert all(one.question.endswith("?") for one in asked())
