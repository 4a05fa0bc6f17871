"""A survey described: shares with design-based intervals, groups declared and large enough, small areas left out."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.numbers.survey import survey_share
from analysis.survey import LEAST_AREA, Rates, read_survey
from core.values import Cluster, LogEntry, NewParticipant, NewResponse
from instruments.templates import make_study
from reports.documents.alone import every_of
from reports.documents.survey import key_sentence, survey
from reports.documents.write import EVERY
from reports.figures.likert import side
from reports.figures.ranks import rank_figure
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from reports.words import words
from tests.reports.test_words import FORBIDDEN

TRUST = tuple(f"cop_trust_{k}" for k in range(1, 6))
EXPERIENCE = tuple(f"cop_exp_{k}" for k in range(1, 5))


def a_survey(folder, people=160):
    draws = np.random.default_rng(7)

    def draw(values):
        return str(draws.choice(values))

    study = make_study(folder / "survey.pilot", "survey")
    plan = study.plan.get()
    study.plan.set(replace(plan, subgroups=("sex",)))
    areas = [Cluster(f"A{k}", "area", f"Area {k}") for k in range(8)]
    study.people.add_clusters(areas)
    places = [f"A{k % 7}" if k >= 4 else "A7" for k in range(people)]
    study.people.add([NewParticipant(f"P{k:03d}", places[k], {"sex": "f" if k % 2 else "m"}) for k in range(people)])
    digest, given_ = study.instruments.get("c_cop").hash, []
    for k in range(people - 20):
        answers = {"cop_aware": "yes" if k % 3 else "no", "cop_officer": "no", "cop_sex": "f" if k % 2 else "m"}
        answers |= {name: draw(["1", "2", "3", "3", "4", "-99"]) for name in TRUST}
        answers |= {name: draw(["1", "2", "3", "4", "4", "5", "-98"]) for name in EXPERIENCE}
        answers |= {f"cop_safe_{i}": draw(list("1234")) for i in (1, 2, 3)}
        nodes = {f"/data/{name}": value for name, value in answers.items()}
        given_.append(NewResponse(f"P{k:03d}", "c_cop", digest, "W1", nodes))
    study.responses.add(given_)
    study.logs.add([LogEntry("contact", "2026-03-20", {"result": "refused", "reached": "no"}, f"P{people - 1 - k:03d}")
                    for k in range(6)])  # fmt: skip
    return study


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    with a_survey(tmp_path_factory.mktemp("survey")) as study:
        return read_survey(study)


def topic_of(found, name):
    return next(t for t in found.topics if name in {q.name for q in t.questions})


def test_a_key_share_is_that_of_the_upper_half_with_its_design_based_interval(found, tmp_path):
    with a_survey(tmp_path) as study:
        place = {p.code: p.cluster for p in study.people.all()}
        answers = [(r.answers["/data/cop_trust_1"], place[r.participant]) for r in study.responses.all("c_cop", "W1")]
    known = [(v in "34", g) for v, g in answers if v != "-99"]
    expected = survey_share([float(v) for v, _ in known], clusters=[g for _, g in known])
    one = next(q for q in topic_of(found, "cop_trust_1").questions if q.name == "cop_trust_1")
    assert (one.n, one.dont_know) == (len(known), len(answers) - len(known))
    assert (one.key.low, one.key.high) == pytest.approx(expected.korn_graubard_wilson)


def test_shares_of_a_question_add_up_and_those_without_an_answer_stand_apart(found):
    for topic in found.topics:
        for one in topic.questions:
            assert sum(one.shares) == pytest.approx(1.0)
            assert one.n + one.dont_know + one.refused + one.other <= found.answered


def test_an_area_left_out_is_never_alone(found):
    areas = topic_of(found, "cop_trust_1").areas
    hidden = [a for a in areas if a.value is None]
    assert len(hidden) >= 2
    assert any(a.n < LEAST_AREA for a in hidden)
    assert all(a.n >= LEAST_AREA for a in areas if a.value is not None)


def test_no_count_of_a_small_area_is_printed(found):
    assert not re.search(r"Area 7</t[hd]><td[^>]*>\d", html_text(survey(found)))


def test_only_declared_groups_are_shown(found):
    assert [name for name, _ in topic_of(found, "cop_trust_1").groups] == ["sex"]


def test_ranks_of_each_question_and_of_each_place_add_up_to_one(found):
    ranks = topic_of(found, "cop_trust_1").ranks
    assert [sum(one.ranks) for one in ranks] == pytest.approx([1.0] * 5)
    assert [sum(one.ranks[k] for one in ranks) for k in range(5)] == pytest.approx([1.0] * 5)
    assert "is not settled" in rank_figure(words("en"), ranks, 480).title


def test_everybody_of_the_sample_ends_in_one_place(found):
    assert found.rates == Rates(140, 0, 6, 0, 0, 14)
    assert {name: (x, n) for name, x, n in found.rates.rows()}["RR1"] == (140, 160)


def test_the_sentence_names_the_answers_it_counts(found):
    topic = topic_of(found, "cop_trust_1")
    assert "“A fair amount, A great deal”" in key_sentence(words("en"), topic, topic.questions[0])


@given(st.lists(st.floats(0.01, 1), min_size=2, max_size=7))
def test_what_lies_left_and_right_of_the_middle_is_everything(shares):
    assert sum(side(shares)) == pytest.approx(sum(shares))


def test_the_report_has_no_p_and_no_phrase_that_is_not_allowed(found):
    plain = re.sub(r"<[^>]+>", " ", html_text(survey(found))).lower()
    assert re.search(r"\bp\s*[=<]\s*0|\bp[- ]value", plain) is None
    assert [phrase for phrase in FORBIDDEN if re.search(rf"\b{phrase}", plain)] == []


def test_a_survey_nobody_answered_has_a_readable_report(tmp_path):
    with make_study(tmp_path / "s.pilot", "survey") as study:
        text = html_text(survey(read_survey(study)))
    assert "No closed question has been answered yet." in text


def test_all_documents_of_a_survey_in_the_field_are_those_it_can_have(tmp_path):
    with make_study(tmp_path / "s.pilot", "survey") as study:
        assert every_of(study, EVERY) == ("instruments", "survey", "interim")
    with make_study(tmp_path / "p.pilot", "pilot-rounds") as study:
        assert every_of(study, EVERY) == ("instruments", "interim", "feasibility")


def test_a_report_before_the_lock_says_that_numbers_can_change(found):
    assert "can still change" in html_text(survey(found))
    assert "can still change" not in html_text(survey(replace(found, locked=True)))


def test_equal_surveys_give_equal_bytes(found):
    assert pdf_bytes(survey(found)) == pdf_bytes(survey(found))
