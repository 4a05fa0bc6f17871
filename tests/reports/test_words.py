import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.facts import HarmCount
from core.errors import UserError
from reports.words import (
    harm_sentence,
    level_note,
    lower,
    natural_frequencies,
    staircase_sentence,
    state_of,
    verdict,
    words,
)
from tests.reports import builders as b

say = words("en")
FORBIDDEN = (
    "significan", "proves", "proven", "trend towards", "failed to", "no sign", "no harm", "no effect", "impact",
    "not yet", "subject", "successful", "please", "sorry", "invalid", "illegal",
)  # fmt: skip

RULES = {
    "clear": lambda low, high, s: low >= s,
    "gain": lambda low, high, s: 0 < low < s <= high,
    "small": lambda low, high, s: low > 0 and high < s,
    "not_settled": lambda low, high, s: low <= 0 and high >= s,
    "little": lambda low, high, s: -s < low <= 0 <= high < s,
    "unlikely": lambda low, high, s: low <= -s and 0 <= high < s,
    "worse": lambda low, high, s: -s < high < 0,
    "clearly_worse": lambda low, high, s: high <= -s,
}
ends = st.integers(-24, 24).map(lambda n: n / 4)


@given(ends, ends, st.integers(1, 16).map(lambda n: n / 4))
def test_each_interval_falls_in_exactly_one_row_and_the_rule_names_it(one, other, s):
    low, high = sorted((one, other))
    fitting = [name for name, fits in RULES.items() if fits(low, high, s)]
    assert fitting == [state_of(low, high, s)]


@pytest.mark.parametrize(
    ("estimate", "opening"),
    [
        (b.knowledge(), "Being offered the procedural-justice course led to a clear and worthwhile gain"),
        (b.beliefs(), "There was a small gain of about 2.5 points (between 1.3 and 3.7), smaller than the 4 points"),
        (b.behaviour(), "This is not settled: the results fit with no change or a loss and with a worthwhile gain"),
    ],
)
def test_the_flagship_reads_clear_small_not_settled(estimate, opening):
    assert verdict(say, estimate, b.flagship_facts()).startswith(opening)


def test_led_to_is_kept_for_a_random_allocation():
    sentence = verdict(say, b.knowledge(), b.flagship_facts(randomised=False))
    assert "led to" not in sentence
    assert "went together with" in sentence


def test_where_lower_is_better_a_fall_is_a_reduction():
    outcome = b.an_outcome("stops", "Complaints", "behaviour", better="lower", matters=2.0)
    sentence = verdict(say, b.an_estimate(outcome, -3, -3.9, -2.1, (10, 7)), b.flagship_facts())
    assert "worthwhile reduction in complaints: about 3.0 points (between 2.1 and 3.9)" in sentence


def test_without_a_difference_that_matters_there_is_no_verdict():
    outcome = b.an_outcome(matters=None)
    assert verdict(say, b.an_estimate(outcome, 12, 10, 14, (46, 58)), b.flagship_facts()).startswith(
        "Difference of about 12 points"
    )


def test_an_outcome_with_no_good_direction_says_higher_or_not_settled():
    outcome = b.an_outcome(better="either")
    assert "was higher with the programme" in verdict(
        say, b.an_estimate(outcome, 12, 10, 14, (46, 58)), b.flagship_facts()
    )
    assert "is not settled" in verdict(say, b.an_estimate(outcome, 1, -2, 4, (46, 58)), b.flagship_facts())


def test_a_refusal_is_said_in_its_own_words():
    assert verdict(say, b.refused(b.an_outcome()), b.flagship_facts()).startswith("No estimate is given: The arm")


def test_knowledge_is_said_in_items_first():
    assert natural_frequencies(say, b.knowledge(), b.flagship_facts()) == "About 7 against 5½ of 12 questions right."


def test_the_staircase_is_built_step_by_step():
    assert staircase_sentence(say, b.flagship_results(), b.flagship_facts()) == (
        "Five months after the course, officers offered the procedural-justice course know more and believe "
        "a little more in what it stands for; whether behaviour changed is not settled."
    )


def test_a_step_that_nobody_measured_is_said():
    results = b.flagship_results()
    kept = tuple(e for e in results.estimates if e.outcome.dimension != "behaviour")
    sentence = staircase_sentence(say, replace(results, estimates=kept), b.flagship_facts())
    assert sentence.endswith("whether behaviour changed was not measured.")


def test_behaviour_without_knowledge_points_elsewhere():
    outcome = b.an_outcome("o", "Acts", "behaviour")
    estimates = (b.an_estimate(b.an_outcome(), 0, -2, 2, (46, 46)), b.an_estimate(outcome, 12, 10, 14, (46, 58)))
    results = replace(b.flagship_results(), estimates=estimates)
    assert "rose without knowledge: look at super" in staircase_sentence(say, results, b.flagship_facts())


def test_behaviour_without_a_measure_of_knowledge_points_elsewhere_but_does_not_say_that_knowledge_stayed():
    outcome = b.an_outcome("o", "Acts", "behaviour")
    results = replace(b.flagship_results(), estimates=(b.an_estimate(outcome, 12, 10, 14, (46, 58)),))
    sentence = staircase_sentence(say, results, b.flagship_facts())
    assert "look at supervision or reporting" in sentence
    assert "rose without knowledge" not in sentence


def test_no_recorded_harm_is_never_called_safe():
    sentence = harm_sentence(say, HarmCount("Injuries", (0, 0), (774, 801)), 1)
    assert sentence.startswith("Injuries: none was recorded, 0 of 801 and 0 of 774 people asked; we cannot tell")


def test_the_main_intervals_hold_together_and_it_is_said():
    assert "3 main results hold together at 95 %" in level_note(say, b.flagship_results())


def test_an_acronym_keeps_its_capitals_inside_a_sentence():
    assert (lower("Knowledge of rules"), lower("K-PJ score")) == ("knowledge of rules", "K-PJ score")


def test_no_catalogue_holds_a_forbidden_phrase():
    texts = [str(value) for section in say.sections.values() for value in section.values()]
    hits = [(phrase, text) for text in texts for phrase in FORBIDDEN if re.search(rf"\b{phrase}", text, re.IGNORECASE)]
    assert hits == []


def test_an_unknown_language_names_those_there_are():
    with pytest.raises(UserError, match="Choose one of: ar, en, es, fr"):
        words("xx")
