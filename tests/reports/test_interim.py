"""The interim report: blinded, at any time of a study, and every open point has an owner."""

from __future__ import annotations

import re
from dataclasses import replace

import pypdfium2
import pytest

from analysis.interim import OpenHarm, open_findings, read_interim
from core.study import Study
from instruments.templates import make_study
from reports.documents.interim import codes_of, interim, to_do
from reports.figures.due_grid import due_grid
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from reports.words import words
from tests.demo_study import built_demo, demo_interim
from tests.reports.test_words import FORBIDDEN


def pages_of(data):
    document = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    with Study.open(built_demo(tmp_path_factory), read_only=True) as study:
        return demo_interim(tmp_path_factory), study.design.get().arms


@pytest.fixture(scope="module")
def text(demo):
    return html_text(interim(demo[0], {}))


def test_it_has_two_to_four_pages(demo):
    assert 2 <= len(pages_of(pdf_bytes(interim(demo[0], {})))) <= 4


def test_no_arm_stands_anywhere_in_it(demo, text):
    _, arms = demo
    plain = re.sub(r"<[^>]+>", " ", text).casefold()
    assert [arm.label for arm in arms if arm.label.casefold() in plain] == []
    assert "control" not in plain
    assert {arm.code for arm in arms} == {"control", "course"}


def test_it_has_no_p_and_no_phrase_that_is_not_allowed(text):
    plain = re.sub(r"<[^>]+>", " ", text)
    assert re.search(r"\bp\s*[=<]\s*0|\bp[- ]value", plain) is None
    assert [phrase for phrase in FORBIDDEN if re.search(rf"\b{phrase}", plain.lower())] == []


def test_collectors_stand_by_code_and_not_by_name(demo, text):
    found, _ = demo
    assert len(codes_of(found)) == 20
    assert [name for name in found.codes if name in text] == []


def test_every_open_finding_is_on_the_list_of_what_to_do(demo):
    lines = " ".join(to_do(words("en"), demo[0]))
    left = [check for check in demo[0].checks if open_findings(check)]
    assert left
    assert all(f"({open_findings(check):,})" in lines for check in left)


def test_only_an_overdue_safety_action_is_set_apart(demo):
    late = OpenHarm("Injury", 3, "2026-01-05", "2026-01-12", 40, True)
    early = replace(late, is_overdue=False)
    kinds = [
        [type(block).__name__ for block in interim(replace(demo[0], harms=(one,)), {}).blocks()]
        for one in (late, early)
    ]
    assert [names.count("Box") for names in kinds] == [1, 0]
    assert "Safety first" in to_do(words("en"), replace(demo[0], harms=(late,)))[0]


def test_a_group_past_its_days_is_told_late_in_words(demo):
    figure = due_grid(words("en"), demo[0].field, 480)
    assert figure is not None
    assert figure.rows[-1][0] == "All groups"
    assert figure.rows[-1][1].endswith("complete")
    assert figure.rows[-1][3].endswith("late")


@pytest.mark.parametrize("template", ["two-arm-people", "survey", "blank", "stepped-wedge"])
def test_a_study_before_its_first_person_has_a_readable_report(tmp_path, template):
    with make_study(tmp_path / "new.pilot", template) as study:
        pages = pages_of(pdf_bytes(interim(read_interim(study), {})))
    assert "Nobody has finished a response yet." in pages[0]
    assert len(pages) <= 4
