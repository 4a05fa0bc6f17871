"""What comes back from the field is looked at, received whole or not at all, and can be taken back."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.clock import SteppingClock
from core.errors import UserError
from core.study import CollectorScope, Study
from core.values import LogEntry, NewParticipant
from tests.core.builders import DESIGN, FORM, PLAN, a_response, a_study, outside, with_people

WRONG = "RETURN_"


def _study(folder):
    study = with_people(a_study(folder))
    study.design.set(DESIGN)
    study.plan.set(PLAN)
    study.plan.lock_protocol("Ana")
    return study


def _collector(study, folder, name, minutes=0, **scope):
    path = study.collector_file(folder / f"{name}.pilot", None, CollectorScope(to=name, **scope))
    clock = SteppingClock(datetime(2026, 4, 1, 9, minutes, tzinfo=UTC))
    return Study.open(path, device=name, actor=name.title(), clock=clock)


def _answer(study, person, value="1", **changes):
    study.responses.add([a_response(study, person, answers={"/data/a": value, "/data/b": "2"}, **changes)])


def _answers(study):
    return {r.participant: r.answers["/data/a"] for r in study.responses.all()}


@pytest.fixture
def study(tmp_path):
    with _study(tmp_path) as opened:
        yield opened


def test_new_responses_come_in_with_their_names_and_chain(study, tmp_path):
    with _collector(study, tmp_path, "amina") as away:
        _answer(away, "P00")
        away.logs.add([LogEntry("contact", "2026-04-01", {"result": "moved"}, "P01")])
    look = study.returns.look(tmp_path / "amina.pilot")
    assert (look.incoming.responses, look.incoming.same, look.incoming.differences) == (1, (), ())
    study.returns.receive(tmp_path / "amina.pilot")
    (found,) = study.responses.all()
    assert (found.actor, found.device[:5]) == ("Amina", "amina")
    assert len(study.responses.paradata(found.id)) == 1
    assert [entry.participant for entry in study.logs.all("contact")] == ["P01"]
    assert study.verify().ok


def test_the_same_file_twice_changes_nothing(study, tmp_path):
    with _collector(study, tmp_path, "amina") as away:
        _answer(away, "P00")
    study.returns.receive(tmp_path / "amina.pilot")
    before = study.ledger.entries()
    assert study.returns.look(tmp_path / "amina.pilot").incoming.is_empty
    study.returns.receive(tmp_path / "amina.pilot")
    assert study.ledger.entries() == before


def test_a_file_that_went_on_brings_only_the_rest(study, tmp_path):
    with _collector(study, tmp_path, "amina") as away:
        _answer(away, "P00")
        study.returns.receive(away.path)
        _answer(away, "P01")
        study.returns.receive(away.path)
    assert set(_answers(study)) == {"P00", "P01"}
    assert [r.responses for r in study.returns.all()] == [1, 1]


def test_equal_answers_are_kept_once(study, tmp_path):
    with _collector(study, tmp_path, "amina") as away:
        _answer(away, "P00")
    _answer(study, "P00")
    assert len(study.returns.look(tmp_path / "amina.pilot").incoming.same) == 1
    study.returns.receive(tmp_path / "amina.pilot")
    assert study.responses.count() == 1
    assert study.queries.all() == ()


def test_a_difference_left_open_is_a_query_and_the_first_response_holds(study, tmp_path):
    with _collector(study, tmp_path, "amina") as away:
        _answer(away, "P00", "4")
    _answer(study, "P00", "3")
    (difference,) = study.returns.look(tmp_path / "amina.pilot").incoming.differences
    assert difference.nodes == ("/data/a",)
    assert (difference.here.answers["/data/a"], difference.file.answers["/data/a"]) == ("3", "4")
    study.returns.receive(tmp_path / "amina.pilot")
    assert _answers(study) == {"P00": "3"}
    (query,) = study.queries.all()
    assert (query.is_open, query.participant, query.nodes) == (True, "P00", ("/data/a",))


@pytest.mark.parametrize(("choice", "kept"), [("here", "3"), ("file", "4")])
def test_a_choice_writes_a_response_that_supersedes_both(study, tmp_path, choice, kept):
    with _collector(study, tmp_path, "amina") as away:
        _answer(away, "P00", "4")
    _answer(study, "P00", "3")
    (difference,) = study.returns.look(tmp_path / "amina.pilot").incoming.differences
    study.returns.receive(tmp_path / "amina.pilot", None, {difference.file.id: {"/data/a": choice}})
    assert _answers(study) == {"P00": kept}
    (found,) = study.responses.all()
    assert found.id not in (difference.here.id, difference.file.id)
    assert study.queries.all() == ()


def test_what_was_decided_holds_against_a_later_file(study, tmp_path):
    with _collector(study, tmp_path, "amina") as away, _collector(study, tmp_path, "jorge") as other:
        _answer(away, "P00", "4")
        _answer(other, "P00", "5")
    _answer(study, "P00", "3")
    (difference,) = study.returns.look(tmp_path / "amina.pilot").incoming.differences
    study.returns.receive(tmp_path / "amina.pilot", None, {difference.file.id: {"/data/a": "file"}})
    study.returns.receive(tmp_path / "jorge.pilot")
    assert _answers(study) == {"P00": "4"}


def test_taking_back_and_bringing_in_again(study, tmp_path):
    with _collector(study, tmp_path, "amina") as away:
        _answer(away, "P00")
        _answer(away, "P01")
    study.returns.receive(tmp_path / "amina.pilot")
    (received,) = study.returns.all()
    study.returns.take_back(received.id, "The wrong laptop")
    assert study.responses.count() == 0
    look = study.returns.look(tmp_path / "amina.pilot")
    assert look.incoming.is_empty
    (gone,) = look.taken_back
    assert gone.reason == "The wrong laptop"
    study.returns.bring_back(gone.id)
    assert study.responses.count() == 2
    assert study.verify().ok


def test_what_stepped_back_for_a_return_holds_again_when_that_is_taken_back(study, tmp_path):
    with _collector(study, tmp_path, "amina") as away, _collector(study, tmp_path, "jorge", 30) as later:
        _answer(away, "P00", "4")
        _answer(later, "P00", "5")
    study.returns.receive(tmp_path / "jorge.pilot")
    study.returns.receive(tmp_path / "amina.pilot")
    assert _answers(study) == {"P00": "4"}
    study.returns.take_back(study.returns.all()[1].id, "The wrong laptop")
    assert _answers(study) == {"P00": "5"}
    study.returns.bring_back(next(r.id for r in study.returns.all() if r.taken_back))
    assert _answers(study) == {"P00": "4"}


def test_people_added_in_the_field_come_with_their_names(study, tmp_path):
    with _collector(study, tmp_path, "amina") as away:
        away.people.add([NewParticipant("P99", "north", {"rank": "line"})])
        _answer(away, "P99")
    study.returns.receive(tmp_path / "amina.pilot")
    assert study.people.get("P99") is not None
    study.returns.take_back(study.returns.all()[0].id, "Not ours")
    assert study.people.get("P99") is None


def test_a_person_added_twice_stays_one_and_asks_when_the_facts_differ(study, tmp_path):
    with _collector(study, tmp_path, "amina") as away:
        away.people.add([NewParticipant("P99", "north", {"rank": "line"})])
    study.people.add([NewParticipant("P99", "north", {"rank": "chief"})])
    study.returns.receive(tmp_path / "amina.pilot")
    assert [p.code for p in study.people.all()].count("P99") == 1
    assert [query.about for query in study.queries.all()] == ["person"]


def test_a_scope_of_people_holds_only_them(study, tmp_path):
    with _collector(study, tmp_path, "amina", people=("P01", "P02")) as away:
        assert [p.code for p in away.people.all()] == ["P01", "P02"]
    assert study.logs.all("issued")[0].body["people"] == "2"


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda study: study.describe_as({"title": "Other"}), "RETURN_HOLDS_MORE"),
        (lambda study: study.plan.lock_plan("Ana"), "RETURN_HOLDS_MORE"),
    ],
)
def test_a_copy_in_which_the_study_itself_was_changed_is_refused(study, tmp_path, damage, code):
    shutil.copy(study.path, tmp_path / "copy.pilot")
    with Study.open(tmp_path / "copy.pilot", device="other") as copy:
        damage(copy)
    with pytest.raises(UserError) as refused:
        study.returns.receive(tmp_path / "copy.pilot")
    assert refused.value.problem.code == code


def test_two_copies_used_on_one_computer_are_refused(study, tmp_path):
    shutil.copy(study.path, tmp_path / "copy.pilot")
    with Study.open(tmp_path / "copy.pilot", device="laptop") as copy:
        _answer(copy, "P00")
    _answer(study, "P01")
    with pytest.raises(UserError, match="two copies") as refused:
        study.returns.receive(tmp_path / "copy.pilot")
    assert refused.value.problem.code == "RETURN_FORKED"
    assert _answers(study) == {"P01": "1"}


def test_another_study_is_refused(study, tmp_path):
    (tmp_path / "o").mkdir()
    with with_people(Study.create(tmp_path / "o" / "other.pilot", "Other study", device="x")) as other:
        path = other.path
    with pytest.raises(UserError, match="Other study"):
        study.returns.look(path)


def test_a_file_altered_outside_is_refused(study, tmp_path):
    with _collector(study, tmp_path, "amina") as away:
        _answer(away, "P00")
        path = away.path
    with outside(path) as connection:
        connection.execute("DROP TRIGGER response_refuses_update")
        connection.execute('UPDATE response SET answers = \'{"/data/a":"9"}\'')
    with pytest.raises(UserError) as refused:
        study.returns.receive(path)
    assert refused.value.problem.code == "RETURN_ALTERED"
    assert study.responses.count() == 0


def test_nothing_is_received_once_the_data_are_locked(study, tmp_path):
    with _collector(study, tmp_path, "amina") as away:
        _answer(away, "P00")
    study.plan.lock_plan("Ana")
    study.plan.lock_data("Ana")
    with pytest.raises(UserError, match="Reopen"):
        study.returns.receive(tmp_path / "amina.pilot")


def test_the_study_and_a_collectors_file_on_one_computer_do_not_share_a_chain(study, tmp_path):
    path = study.collector_file(tmp_path / "c.pilot")
    with Study.open(path, device="laptop", actor="Rosa") as away:
        _answer(away, "P00")
    _answer(study, "P01")
    study.returns.receive(path)
    assert set(_answers(study)) == {"P00", "P01"}


@settings(max_examples=15)
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 3), st.integers(1, 3)), min_size=2, max_size=8))
def test_the_order_of_receiving_does_not_matter(tmp_path_factory, events):
    folder = tmp_path_factory.mktemp("order")
    with _study(folder) as study:
        study.instruments.add("k", "Knowledge", FORM, "k.md")
        start = folder / "start.pilot"
        away = [_collector(study, folder, f"c{k}", 10 * k) for k in range(3)]
        study.backup(start)
    for who, person, value in events:
        if f"P{person:02d}" not in {r.participant for r in away[who].responses.all()}:
            _answer(away[who], f"P{person:02d}", str(value))
    for file in away:
        file.close()
    found = set()
    for number, order in enumerate(permutations(range(3))):
        shutil.copy(start, folder / f"{number}.pilot")
        with Study.open(folder / f"{number}.pilot", device="office") as copy:
            for who in order:
                copy.returns.receive(folder / f"c{who}.pilot")
            found.add(tuple(sorted((r.id, r.participant) for r in copy.responses.all())))
    assert len(found) == 1
