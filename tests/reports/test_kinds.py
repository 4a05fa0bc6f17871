"""What a page says of studies that are not two arms at one time; every study goes the whole way to its sentence."""

from __future__ import annotations

import pytest

from analysis.study_results import study_results
from core.study import Study
from reports.documents.summary import full_sentence, summary, summary_part
from reports.documents.technical import once, technical_part
from reports.kinds import leading_contrasts
from reports.render_pdf import pdf_bytes
from reports.words import words
from tests.reports.made_up import CHANGE, FACTORIAL, SERIES, SURVEY, build

say = words("en")


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    made = {}
    for one in (SERIES, CHANGE, SURVEY, FACTORIAL):
        with Study.open(build(tmp_path_factory.mktemp("made") / "s.pilot", one), read_only=True) as study:
            made[one.name] = study_results(study)
    return made


def sentence(found, name, place=0):
    results, facts = found[name]
    return full_sentence(say, results.estimates[place], facts)


def test_a_series_of_counts_says_times_and_not_its_logarithm(found):
    results, _ = found["series"]
    ratio = results.estimates[0].ratios[0].value
    assert f"became {ratio:.2f} times what its own past let expect" in sentence(found, "series")


def test_a_change_without_a_comparison_says_that_nobody_was_compared(found):
    assert "Nobody else was measured to compare with" in sentence(found, "before-after")


def test_a_survey_says_a_level_and_no_difference(found):
    assert sentence(found, "survey").startswith("About ")
    assert "on average" in sentence(found, "survey")
    assert "of 100" in sentence(found, "survey", 1)
    assert not any("ifference" in sentence(found, "survey", k) for k in (0, 1))


def test_a_factorial_leads_with_its_components_and_says_what_both_together_do(found):
    results, facts = found["factorial"]
    assert len(leading_contrasts(results)) == 2
    both = next(e for e in results.estimates if e.kind == "interaction")
    assert "together" in full_sentence(say, both, facts)


def test_every_document_of_these_studies_is_written(found):
    for results, facts in found.values():
        assert summary_part(say, results, facts).layout == "sheet"
        codes = [getattr(block, "code", "") for block in technical_part(say, results, facts).blocks]
        assert "T-MAIN" in codes
        assert pdf_bytes(summary(results, facts)).startswith(b"%PDF")


def test_ratios_that_are_missing_for_one_reason_share_a_note():
    notes = ["No risk ratio is given: Why “a”.", "No odds ratio is given: Why “a”.", "No risk ratio is given: Why “b”."]
    assert once(notes) == ("No risk ratio or odds ratio is given: Why “a”.",)


def test_notes_that_differ_in_a_name_are_said_once():
    assert once(["No ratio of “block 8”.", "No ratio of “block 97”.", "Another."]) == (
        "No ratio of “block 8”.",
        "Another.",
    )
