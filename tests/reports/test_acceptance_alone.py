"""The acceptance list over the documents that need no results: interim, survey, feasibility."""

from __future__ import annotations

import hashlib

import pytest

from analysis.feasibility import read_feasibility
from analysis.survey import read_survey
from reports.documents.feasibility import feasibility
from reports.documents.interim import interim
from reports.documents.survey import survey
from reports.render_pdf import pdf_bytes
from tests.demo_study import demo_interim
from tests.reports.acceptance import outline_faults, p_values_in, pale_texts, phrases_in, words_of
from tests.reports.test_feasibility import a_pilot
from tests.reports.test_survey_report import a_survey


@pytest.fixture(scope="module")
def documents(tmp_path_factory):
    made = {"interim": interim(demo_interim(tmp_path_factory), {})}
    with a_pilot(tmp_path_factory.mktemp("pilot")) as study:
        made["feasibility"] = feasibility(read_feasibility(study))
    with a_survey(tmp_path_factory.mktemp("survey")) as study:
        made["survey"] = survey(read_survey(study))
    return made


@pytest.mark.parametrize("name", ["interim", "feasibility", "survey"])
def test_it_prints_no_p_and_no_phrase_that_says_too_much(documents, name):
    assert p_values_in(documents[name]) == []
    assert phrases_in(words_of(documents[name])) == []


@pytest.mark.parametrize("name", ["interim", "feasibility", "survey"])
def test_it_is_legible_and_its_twin_has_headings_in_order(documents, name):
    assert outline_faults(documents[name]) == []
    assert [pale for figure in documents[name].figures() for pale in pale_texts(figure.drawing)] == []


@pytest.mark.parametrize("name", ["interim", "feasibility", "survey"])
def test_equal_content_gives_equal_bytes(documents, name):
    assert len({hashlib.sha256(pdf_bytes(documents[name])).hexdigest() for _ in range(2)}) == 1
