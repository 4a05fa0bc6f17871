"""One small study of two arms, every document of it, in each language: none says a sentence of ours in English."""

import re
import string
from dataclasses import replace
from html import unescape

import pytest

from analysis.certificate_facts import certificate_facts
from analysis.instrument_quality import instrument_quality
from analysis.interim import read_interim
from analysis.protocol_facts import protocol_facts
from analysis.study_results import study_results
from analysis.survey import read_survey
from core.study import Study
from reports.documents.certificate import certificate
from reports.documents.instruments import instruments
from reports.documents.interim import interim
from reports.documents.protocol import protocol
from reports.documents.summary import summary
from reports.documents.survey import survey
from reports.documents.technical import technical
from reports.phrases import spoken
from reports.render_html import html_text
from reports.words import words
from tests.reports.made_up import CLUSTER, build
from tests.reports.test_phrases import LANGUAGES, table

LEAST = 24


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    path = build(tmp_path_factory.mktemp("small") / "small.pilot", replace(CLUSTER, n=64, per_group=8))
    with Study.open(path, read_only=True) as study:
        return {
            "results": study_results(study), "protocol": protocol_facts(study), "interim": read_interim(study),
            "certificate": certificate_facts(study), "survey": read_survey(study), "scales": instrument_quality(study),
        }  # fmt: skip


@pytest.fixture(scope="module")
def english():
    """Return every piece of our own English that is long enough to be told from a name."""
    texts = [str(text) for section in words("en").sections.values() for text in section.values()]
    pieces = {piece for text in [*texts, *table("es")] for piece, _, _, _ in string.Formatter().parse(text)}
    same = "\n".join(
        str(text) for language in LANGUAGES for s in words(language).sections.values() for text in s.values()
    )
    return {piece.strip() for piece in pieces if len(piece.strip()) >= LEAST and piece.strip() not in same}


def documents(found, language):
    say = words(language)
    results, facts = (spoken(say, one) for one in found["results"])
    yield summary(results, facts, language)
    yield technical(results, facts, language)
    yield protocol(found["protocol"], language)
    yield certificate(found["certificate"], language)
    yield interim(found["interim"], {}, language)
    yield survey(found["survey"], language)
    yield instruments(found["scales"], "Title", made_up=True, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_document_says_a_sentence_of_ours_in_english(found, english, language):
    for content in documents(found, language):
        page = html_text(content)
        text = re.sub(r"\s+", " ", re.sub("[\u200e\u200f]", "", unescape(re.sub(r"<[^>]+>", " ", page))))
        assert [piece for piece in english if piece in text] == [], content.subject
        assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_estimator_is_said_and_no_number_changes(found, language):
    results = found["results"][0]
    for one, other in zip(results.estimates, spoken(words(language), results).estimates, strict=True):
        assert one.estimator != other.estimator
        assert one.uncertainty != other.uncertainty
        numbers = ("estimate", "ci_low", "ci_high", "treated", "outcome")
        assert [getattr(one, name) for name in numbers] == [getattr(other, name) for name in numbers]


def test_a_technical_report_writes_numbers_as_its_language_does(found):
    results, facts = found["results"]
    text = html_text(technical(results, facts, "fr"))
    assert re.search(r"\d,\d", text)
    assert re.search(r">[^<]*\b\d\.\d points", text) is None
