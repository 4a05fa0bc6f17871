import string
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

import reports.phrases
from analysis.facts import StudyFacts
from analysis.results import ArmSummary
from reports.checklists.annex import checklist
from reports.phrases import phrase, spoken
from reports.words import words
from tests.reports import builders as b

LANGUAGES = ("es", "fr", "ar")
FOLDER = Path(reports.phrases.__file__).parent / "texts" / "phrases"
LISTS = ("consort-2025", "consort-cluster-2012", "consort-spi-2018", "spirit-2025")


def table(language: str) -> dict[str, str]:
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))["phrases"]


def names_in(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_table_says_the_same_sentences_with_the_same_names(language):
    assert set(table(language)) == set(table("es"))
    assert [text for text, said in table(language).items() if names_in(text) != names_in(said)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_of_a_checklist_is_said(language):
    asked = {item.text for name in LISTS for item in checklist(name).items}
    assert asked - set(table(language)) == set()


def test_a_list_inside_a_sentence_is_said_word_by_word():
    said = phrase(words("es"), "Linear regression on the arm with stratum effects, the centred baseline and sex")
    assert said == "Regresión lineal sobre el brazo con efectos de estrato, la línea base centrada y sex"


def test_what_is_not_known_stays_as_it_is():
    assert phrase(words("fr"), "The method of a later version") == "The method of a later version"
    assert phrase(words("en"), "Difference in means") == "Difference in means"


def test_the_study_keeps_its_own_words():
    facts: StudyFacts = b.flagship_facts()
    assert spoken(words("es"), replace(facts, programme="With the programme")).programme == "With the programme"
    results = b.flagship_results()
    first = results.estimates[0]
    arms = (ArmSummary("a", "With a helper", 3, 3, 1.0, 1.0), *first.arms[1:])
    mine = replace(results, estimates=(replace(first, arms=arms),))
    assert spoken(words("es"), mine).estimates[0].arms[0].label == "With a helper"
