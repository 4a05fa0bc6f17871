"""Codes join one person's waves: equal ones by themselves, close ones by a person's decision, doubled ones never."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.study_answers import StudyAnswers
from core.design import Procedure, TrialDesign, Wave
from core.errors import UserError
from core.study import CollectorScope, Study
from core.values import Cluster, NewParticipant, NewResponse
from instruments.linking import Given, closeness, link, part_of
from instruments.linking_study import ask_for, codes, decide, give, has_code, linked, same_person

FORM = b"## survey\n\n| type | name | label |\n| --- | --- | --- |\n| integer | a | A |\n"
ANSWERS = {"mother": "Rosa", "birth_day": "7", "older": "2", "house": "9"}


def _given(who, *code, wave="T0", group="north"):
    return Given(who, wave, group, "2026-03-02", code)


@pytest.mark.parametrize(
    ("answer", "length", "part"),
    [("é", 1, "E"), ("Ömer", 1, "O"), ("٧", 2, "07"), ("7", 2, "07"), ("أحمد", 1, "ا"), ("ى", 1, "ي"), ("", 2, "__"),
     ("ro", 2, "RO"), ("r", 2, "__"), ("ß", 1, "S"), (" - b", 1, "B"), ("ИВАН", 2, "ИВ")],
)  # fmt: skip
def test_letters_and_digits_of_any_script_count_and_case_and_accents_do_not(answer, length, part):
    assert part_of(answer, length) == part


@given(st.text(max_size=8), st.integers(1, 2))
def test_a_part_has_its_length_and_is_the_same_when_taken_again(answer, length):
    part = part_of(answer, length)
    assert len(part) == length
    assert part_of(part, length) == part


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [(("R", "07"), ("R", "08"), "one character"), (("R", "07"), ("R", "70"), "two swapped"),
     (("R", "07"), ("_", "07"), "one gap"), (("_", "07"), ("_", "07"), "one gap"), (("R", "07"), ("R", "07"), None),
     (("R", "07"), ("S", "08"), None), (("_", "07"), ("R", "__"), None)],
)  # fmt: skip
def test_close_means_one_character_two_swapped_or_one_gap(one, other, how):
    assert closeness(one, other) == how
    assert closeness(other, one) == how


def test_equal_codes_link_within_their_group_only():
    first = [_given("a1", "R", "07"), _given("a2", "S", "11")]
    second = [_given("b1", "R", "07", wave="T2"), _given("b2", "S", "11", wave="T2", group="south")]
    found = link(first, second)
    assert [(x.first.participant, x.second.participant, x.why) for x in found.links] == [("a1", "b1", "rule")]
    assert {g.participant for g in found.alone} == {"a2", "b2"}


def test_a_code_given_twice_in_a_wave_joins_nothing():
    first = [_given("a1", "R", "07"), _given("a2", "R", "07")]
    found = link(first, [_given("b1", "R", "07", wave="T2")])
    assert found.links == ()
    assert {g.participant for g in found.doubled} == {"a1", "a2"}


def test_a_code_with_a_gap_is_only_ever_proposed():
    found = link([_given("a1", "_", "07")], [_given("b1", "_", "07", wave="T2")])
    assert (found.links, [c.how for c in found.close]) == ((), ["one gap"])


@given(st.lists(st.tuples(st.sampled_from("RS"), st.sampled_from(["07", "08", "__"])), max_size=6),
       st.lists(st.tuples(st.sampled_from("RS"), st.sampled_from(["07", "08", "__"])), max_size=6))  # fmt: skip
def test_nobody_is_linked_twice_and_everybody_is_somewhere(one, other):
    first = [_given(f"a{i}", *code) for i, code in enumerate(one)]
    second = [_given(f"b{i}", *code, wave="T2") for i, code in enumerate(other)]
    found = link(first, second)
    joined = [g.participant for each in found.links for g in (each.first, each.second)]
    assert len(joined) == len(set(joined))
    close = {g.participant for each in found.close for g in (each.first, each.second)}
    rest = {g.participant for g in (*found.doubled, *found.alone)}
    assert set(joined) | close | rest == {g.participant for g in (*first, *second)}


@pytest.fixture
def study(tmp_path):
    with Study.create(tmp_path / "s.pilot", "Anonymous", device="laptop", actor="Ana") as opened:
        opened.people.add_clusters([Cluster("north")])
        opened.people.add([NewParticipant(code, "north") for code in ("a1", "a2", "b1", "b2")])
        waves = (Wave("T0", "Before", instruments=("f",)), Wave("T2", "After", instruments=("f",)))
        opened.design.set(TrialDesign("prepost", (), procedure=Procedure(), waves=waves))
        opened.instruments.add("f", "F", FORM, "f.md")
        ask_for(opened, ("mother", "birth_day", "older", "house"))
        yield opened


def _four(study):
    give(study, "a1", "T0", ANSWERS)
    give(study, "a2", "T0", {**ANSWERS, "birth_day": "21"})
    give(study, "b1", "T2", ANSWERS)
    give(study, "b2", "T2", {**ANSWERS, "birth_day": "12"})


def test_a_decision_links_and_taking_it_back_opens_the_pair_again(study):
    _four(study)
    found = linked(study, "T0", "T2")
    assert (found.by("rule"), [c.how for c in found.close]) == (1, ["two swapped"])
    change = decide(study, "a2", "b2", "same", "Ana")
    assert same_person(study) == {"b1": "a1", "b2": "a2"}
    study.retract(change.fact_ids, "Not sure")
    assert same_person(study) == {"b1": "a1"}
    decide(study, "a2", "b2", "different", "Ana")
    assert [g.participant for g in linked(study, "T0", "T2").alone] == ["a2", "b2"]


def test_a_decision_needs_a_name(study):
    with pytest.raises(UserError, match="needs a name"):
        decide(study, "a2", "b2", "same", " ")


def test_one_gap_is_taken_and_two_are_not(study):
    give(study, "a1", "T0", {**ANSWERS, "house": ""})
    with pytest.raises(UserError, match="More than one part"):
        give(study, "a2", "T0", {"mother": "Rosa"})


def test_a_study_that_asks_for_no_code_keeps_none(study):
    ask_for(study, ())
    with pytest.raises(UserError, match="asks for no code"):
        give(study, "a1", "T0", ANSWERS)


def test_what_makes_a_code_stays_once_codes_were_given(study):
    give(study, "a1", "T0", ANSWERS)
    assert has_code(study, "a1", "T0")
    with pytest.raises(UserError, match="stays as it is"):
        ask_for(study, ("mother",))


def test_a_collector_keeps_codes_nobody_there_can_read(study, tmp_path):
    path = study.collector_file(tmp_path / "c.pilot", None, CollectorScope(to="amina"))
    with Study.open(path, device="tablet", actor="Amina") as away:
        give(away, "a1", "T0", ANSWERS)
        assert codes(away, "T0") == ()
        assert b"R0729" not in away.path.read_bytes()
    study.returns.receive(path)
    assert [g.code for g in codes(study, "T0")] == [("R", "07", "2", "9")]


def test_the_analysis_joins_the_waves_of_linked_people(study):
    _four(study)
    digest = study.instruments.get("f").hash
    path = "/f/a"
    study.responses.add([NewResponse(who, "f", digest, "T2", {path: "1"}) for who in ("b1", "b2")])
    answered = StudyAnswers(study, frozenset()).answered("f", "T2")
    assert answered.participants == ("a1", "b2")
