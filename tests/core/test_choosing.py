"""Any answers end in a design that can be drawn, within ten questions, and say why."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.choosing import Choice, Question, alternatives, back_to, next_question, suggested, trail
from core.choosing_design import Ground, ground_of
from core.choosing_table import KINDS, METHODS, STEPS
from core.design import TrialDesign
from core.plan_file import KINDS as STUDY_KINDS
from core.randomise import Roster, prepare, randomise

MOST = 10
SIZES = {"under12": 7, "12to39": 24, "40to99": 44, "100to199": 104, "200up": 202}
GROUPS = {"under8": 5, "8to11": 9, "12to40": 14, "over40": 42}


def walk(choose, ground=None):
    """Answer until the end; ``choose`` picks among the answers of a question."""
    answers, asked = {}, 0
    while isinstance(found := next_question(answers, ground), Question):
        assert found.number == asked + 1
        answers[found.code] = choose(found)
        asked += 1
        assert asked <= MOST
    return answers, found


def by(**given):
    return lambda question: given.get(question.code, question.answers[0])


def every_path(answers=None):
    found = next_question(answers or {})
    if isinstance(found, Choice):
        yield dict(answers or {}), found
        return
    for answer in found.answers:
        yield from every_path({**(answers or {}), found.code: answer})


def roster_for(answers, columns="all"):
    number = GROUPS.get(answers.get("GROUPS", ""))
    people = number * 3 + 1 if number else SIZES.get(answers.get("PEOPLE", ""), 24)
    group = [i % number for i in range(people)] if number else [0] * people
    key = group if number else list(range(people))
    attributes = {
        "sector": tuple("abc"[k % 3] for k in key),
        "rank": tuple("xy"[(k // 3) % 2] for k in key),
        "score": tuple(str(k * 7 % 101) for k in key),
        "years": tuple(str(k * k % 89) for k in key),
    }
    return Roster(
        codes=tuple(f"P{i:04d}" for i in range(people)),
        attributes={} if columns == "none" else attributes,
        clusters=tuple(f"G{g:02d}" for g in group) if number else None,
    )


def drawn(design: TrialDesign, roster: Roster):
    if design.procedure.name == "time":
        weeks = tuple(f"w{i // 6}" for i in range(len(roster.codes)))
        roster = Roster(roster.codes, {**roster.attributes, "week": weeks}, roster.clusters)
    return prepare(design, roster)


def test_every_path_ends_in_a_design_of_a_known_kind_with_reasons():
    paths = list(every_path())
    assert len(paths) > 60
    for answers, choice in paths:
        assert len(answers) <= MOST
        assert choice.design.kind in STUDY_KINDS
        assert choice.reasons
        assert {(r.question, r.answer) for r in choice.reasons} <= set(answers.items())
        assert choice.costs or choice.method in ("complete", "stratified", "cluster")


def test_every_row_of_the_tables_is_reached():
    used = [answers for answers, _choice in every_path()]
    for table in (METHODS, KINDS):
        first = [next(i for i, row in enumerate(table) if _fits(row.when, answers)) for answers in used]
        assert set(first) == set(range(len(table)))
    assert {code for answers in used for code in answers} == {step.code for step in STEPS}


def _fits(case, answers):
    return all(answers.get(question) in wanted for question, wanted in case.items())


@pytest.mark.parametrize("columns", ["all", "none"])
def test_what_is_chosen_by_lot_can_be_drawn_from_such_people(columns):
    seen = set()
    for answers, _choice in every_path():
        roster = roster_for(answers, columns)
        choice = next_question(answers, ground_of(roster))
        assert isinstance(choice, Choice)
        if not choice.is_by_lot:
            assert choice.design.arms == ()
        elif (key := (choice.design, len(roster.codes))) not in seen:
            seen.add(key)
            drawn(choice.design, roster)


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_answers_reach_a_design_that_can_be_drawn_from_any_people_of_that_number(data):
    answers, choice = walk(lambda q: data.draw(st.sampled_from(q.answers)))
    if not choice.is_by_lot or choice.method in ("constrained", "time"):
        return
    plain = roster_for(answers)
    levels = data.draw(st.integers(1, 12))
    key = {c: i for i, c in enumerate(dict.fromkeys(plain.clusters or plain.codes))}
    marks = [key[c] for c in plain.clusters or plain.codes]
    values = data.draw(st.lists(st.sampled_from("abcdefghijkl"[:levels]), min_size=len(key), max_size=len(key)))
    scores = data.draw(st.lists(st.integers(0, 30), min_size=len(key), max_size=len(key)))
    of = {"word": tuple(values[m] for m in marks), "number": tuple(str(scores[m]) for m in marks)}
    roster = Roster(plain.codes, of, plain.clusters)
    choice = next_question(answers, ground_of(roster))
    assert isinstance(choice, Choice)
    arms = randomise(choice.design, roster, bytes(32)).arm
    assert set(arms.tolist()) <= set(range(len(choice.design.arms)))


@given(data=st.data())
def test_a_changed_answer_leaves_those_before_it_as_they_were(data):
    answers, _choice = walk(lambda q: data.draw(st.sampled_from(q.answers)))
    before = trail(answers)
    at = data.draw(st.integers(0, len(before) - 1))
    code = before[at][0]
    question = next_question(back_to(answers, code))
    assert isinstance(question, Question)
    assert (question.code, trail(back_to(answers, code))) == (code, before[:at])
    again = trail({**answers, code: data.draw(st.sampled_from(question.answers))})
    assert again[:at] == before[:at]
    assert {asked for asked, _answer in again} <= set(answers)


@given(st.dictionaries(st.sampled_from([s.code for s in STEPS]), st.text(max_size=4)))
def test_answers_that_nobody_offered_are_asked_again(answers):
    assert isinstance(next_question(answers), Question)


@pytest.mark.parametrize(
    ("given_answers", "method", "kind", "level"),
    [
        ({"LOT": "no", "POINTS": "enough", "COMPARISON": "yes"}, "none", "its", 4),
        ({"LOT": "no", "POINTS": "enough", "COMPARISON": "no"}, "none", "its", 2),
        ({"LOT": "no", "POINTS": "fewer", "COMPARISON": "yes", "BEFORE": "yes"}, "none", "prepost", 3),
        ({"LOT": "no", "POINTS": "fewer", "COMPARISON": "no", "BEFORE": "yes"}, "none", "prepost", 2),
        ({"LOT": "no", "POINTS": "fewer", "COMPARISON": "no", "BEFORE": "no"}, "none", "monitoring", 1),
        ({"UNIT": "groups", "GROUPS": "8to11", "END": "some"}, "pairs", "cluster_rct", 5),
        ({"UNIT": "groups", "GROUPS": "12to40", "END": "some", "KNOWN": "numbers"}, "constrained", "cluster_rct", 5),
        ({"UNIT": "groups", "GROUPS": "12to40", "END": "all", "ROUNDS": "five"}, "wedge", "stepped_wedge", 5),
        ({"UNIT": "groups", "GROUPS": "over40", "END": "all", "ROUNDS": "two"}, "constrained", "waitlist", 5),
        ({"UNIT": "people", "PEOPLE": "200up", "END": "all", "KNOWN": "numbers"}, "rerandomised", "waitlist", 5),
        ({"UNIT": "people", "PEOPLE": "40to99", "END": "some", "KNOWN": "numbers"}, "pairs", "rct", 5),
        ({"PEOPLE": "100to199", "END": "some", "ARRIVAL": "arrive", "FACTORS": "many"}, "minimised", "rct", 5),
        ({"PEOPLE": "200up", "END": "some", "ARRIVAL": "arrive", "FACTORS": "many"}, "blocks", "rct", 5),
        ({"PEOPLE": "40to99", "END": "places"}, "lottery", "rct", 5),
        ({"PEOPLE": "under12", "REPEATED": "yes"}, "start", "rct", 5),
        ({"AIM": "spill", "GROUPS": "12to40"}, "saturation", "saturation", 5),
        ({"AIM": "components", "PEOPLE": "100to199", "KNOWN": "words"}, "stratified", "factorial", 5),
        ({"UNIT": "times", "TIMES": "12up"}, "time", "rct", 5),
    ],
)
def test_the_decision_table_reads_as_it_is_published(given_answers, method, kind, level):
    answers, _ = walk(by(**given_answers))
    choice = next_question(answers, ground_of(roster_for(answers)))
    assert isinstance(choice, Choice)
    assert (choice.method, choice.design.kind, choice.level) == (method, kind, level)


def test_cheap_ways_to_draw_are_shown_only_where_a_lot_was_thought_impossible():
    _, without = walk(by(LOT="no"))
    _, with_lot = walk(by(LOT="yes"))
    assert without.alternatives == alternatives()
    assert with_lot.alternatives == ()


@pytest.mark.parametrize("way", alternatives(), ids=lambda way: way.code)
def test_a_cheap_way_leads_to_the_procedure_it_promises(way):
    fills = [way.answers | {"KNOWN": "nothing", "ARRIVAL": "list", "PEOPLE": size} for size in SIZES]
    fills += [way.answers | {"KNOWN": "nothing", "GROUPS": size} for size in GROUPS]
    found = {walk(by(**fill))[1].method for fill in fills if all(fill[q] == a for q, a in way.answers.items())}
    assert way.method in found
    assert trail(way.answers)


def test_fewer_than_twelve_and_too_few_points_are_warned_of_with_the_number():
    _, few = walk(by(PEOPLE="under12", REPEATED="no"))
    _, short = walk(by(LOT="no", POINTS="fewer"))
    assert ("FEW_UNITS", 12) in [(c.code, c.number) for c in few.cautions]
    assert ("SERIES_SHORT", 24) in [(c.code, c.number) for c in short.cautions]


def test_a_method_whose_facts_nobody_has_gives_way_and_says_so():
    answers, _ = walk(by(PEOPLE="100to199", END="some", ARRIVAL="arrive", FACTORS="many"))
    choice = next_question(answers, Ground())
    assert isinstance(choice, Choice)
    assert choice.method == "blocks"
    assert "FACTS_MISSING" in [c.code for c in choice.cautions]


def test_a_number_that_is_not_that_of_the_study_is_pointed_out():
    answers, _ = walk(by(PEOPLE="200up", END="some"))
    choice = next_question(answers, Ground(people=40))
    assert isinstance(choice, Choice)
    assert ("COUNT_DIFFERS", 40) in [(c.code, c.number) for c in choice.cautions]


def test_an_attribute_that_splits_groups_is_no_fact_about_groups():
    roster = Roster(("a", "b", "c", "d"), {"sex": ("f", "m", "f", "f"), "area": ("n", "n", "s", "s")}, tuple("1122"))
    ground = ground_of(roster)
    assert [fact.name for fact in ground.of_groups] == ["area"]
    assert (ground.groups, ground.sizes_differ) == (2, False)


@pytest.mark.parametrize(("people", "band"), [(0, ""), (5, "under12"), (39, "12to39"), (40, "40to99"), (900, "200up")])
def test_the_answer_that_fits_the_people_there_are_is_suggested(people, band):
    assert suggested("PEOPLE", Ground(people=people)) == band
    assert suggested("LOT", Ground(people=people)) == ""
