"""After a lock, what it covers changes only through a numbered amendment with a reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.amended import differences
from core.amendments import NewInstrument
from core.canonical import canonical_json
from core.clock import SystemClock
from core.design import Wave
from core.engine import Store
from core.errors import UserError
from core.ids import RandomIds
from core.migrations.runner import STEPS, create_schema
from core.plan import AnalysisPlan, Outcome
from core.scribe import Scribe
from core.study import Study
from core.study_file import claim, write_vault
from core.tables import DesignRow, PlanRow, StudyRow
from core.vault import Vault
from tests.core.builders import DESIGN, FORM, PLAN, SALT, SEED, a_response, a_study, outside, with_people

OTHER = replace(PLAN, outcomes=(replace(PLAN.outcomes[0], matters=5),))


@pytest.fixture
def study(tmp_path):
    with a_study(tmp_path) as study:
        with_people(study)
        study.describe_as({"question": "Does it work?", "population": "Officers"})
        study.design.set(DESIGN)
        study.plan.set(PLAN)
        yield study


@pytest.fixture
def locked(study):
    study.plan.lock_protocol("Rosa")
    return study


def _code(call, *given):
    with pytest.raises(UserError) as caught:
        call(*given)
    return caught.value.problem.code


@pytest.mark.parametrize("key", ["question", "population"])
def test_a_locked_statement_names_the_amendment(locked, key):
    with pytest.raises(UserError, match="only by an amendment"):
        locked.describe_as({key: "Something else"})


def test_other_statements_stay_free(locked):
    locked.describe_as({"title": "New name", "question": "Does it work?"})
    assert locked.title == "New name"


def test_a_locked_instrument_takes_no_new_version(locked):
    assert _code(locked.instruments.add, "k", "Knowledge", b"new", "k.md") == "INSTRUMENTS_LOCKED"
    assert locked.instruments.add("k", "Knowledge", FORM, "k.md").version == 1


def test_outcomes_cannot_be_reordered_under_the_lock(tmp_path):
    two = replace(PLAN, outcomes=(*PLAN.outcomes, Outcome("b", "Belief")))
    with a_study(tmp_path) as study:
        study.design.set(DESIGN)
        study.plan.set(two)
        study.plan.lock_protocol("Rosa")
        assert _code(study.plan.set, replace(two, outcomes=two.outcomes[::-1])) == "OUTCOMES_LOCKED"


def test_an_amendment_changes_the_plan_and_is_numbered(locked):
    made = locked.amendments.make("plan", OTHER, "A smaller difference", "The pilot says so", "Rosa")
    assert locked.plan.get() == OTHER
    assert (made.number, made.locks, made.by) == (1, ("protocol",), "Rosa")
    assert [(c.path, c.before, c.after) for c in made.changes] == [("outcomes/k/matters", "8", "5")]
    again = locked.amendments.make("plan", PLAN, "Back", "It was right", "Rosa")
    assert (again.number, again.hashes["protocol"][1]) == (2, made.hashes["protocol"][0])


def test_an_amendment_needs_a_reason_and_a_name(locked):
    assert _code(locked.amendments.make, "plan", OTHER, "A change", " ", "Rosa") == "REASON_EMPTY"
    assert _code(locked.amendments.make, "plan", OTHER, "A change", "Because", "") == "NAME_EMPTY"
    assert locked.plan.get() == PLAN


def test_what_no_lock_covers_needs_no_amendment(study, tmp_path):
    assert _code(study.amendments.make, "plan", OTHER, "x", "y", "Rosa") == "NOT_LOCKED"
    study.plan.lock_protocol("Rosa")
    assert _code(study.amendments.make, "plan", replace(PLAN, alpha=0.1), "x", "y", "Rosa") == "NOT_LOCKED"
    assert _code(study.amendments.make, "plan", PLAN, "x", "y", "Rosa") == "AMENDS_NOTHING"
    assert (study.plan.get(), study.amendments.all()) == (PLAN, ())


def test_the_first_fingerprint_is_kept_and_the_one_that_holds_changes(locked):
    locked.plan.lock_plan("Rosa")
    first = locked.plan.locks()
    locked.amendments.make("plan", replace(PLAN, alpha=0.1), "Another level", "Agreed late", "Rosa")
    protocol, plan = locked.plan.fingerprints()
    assert locked.plan.locks() == first
    assert (protocol.now, protocol.amendments) == (protocol.first, 0)
    assert plan.first == first[1].hash != plan.now
    assert locked.verify().ok


def test_hashes_of_amendments_follow_each_other_from_the_lock(locked):
    (lock,) = locked.plan.locks()
    one = locked.amendments.make("question", "Does it work well?", "Sharper", "Asked by the board", "Rosa")
    two = locked.amendments.make(
        "instrument", NewInstrument("k", "Knowledge", b"new", "k.md"), "A typo", "Misread", "R"
    )
    assert [one.hashes["protocol"][0], two.hashes["protocol"][0]] == [lock.hash, one.hashes["protocol"][1]]
    assert locked.instruments.get("k").version == 2


def test_waves_may_be_amended_under_a_seal_and_arms_may_not(locked):
    locked.allocation.seal(SEED, SALT, "Rosa")
    made = locked.amendments.make("design", replace(DESIGN, waves=(Wave("T2", "Late"),)), "A wave", "Floods", "R")
    assert made.changes[0].path == "waves/T2"
    fewer = replace(DESIGN, arms=DESIGN.arms[::-1])
    assert _code(locked.amendments.make, "design", fewer, "Swap", "No", "R") == "DESIGN_SEALED"


def test_an_amendment_knows_what_had_been_seen(tmp_path):
    measured = replace(PLAN, outcomes=(replace(PLAN.outcomes[0], instrument="k", wave="T2", baseline="T0"),))
    with a_study(tmp_path) as study:
        with_people(study)
        study.design.set(DESIGN)
        study.plan.set(measured)
        study.plan.lock_protocol("Rosa")
        study.responses.add([a_response(study)])
        study.plan.lock_plan("Rosa")
        before = study.amendments.make("plan", replace(measured, alpha=0.1), "Level", "Late", "Rosa").seen
        assert (before.responses, before.outcomes, before.revealed, before.any_outcome) == (1, 0, "", False)
        study.allocation.seal(SEED, SALT, "Rosa")
        study.allocation.reveal("Rosa")
        study.responses.add([a_response(study, wave="T2")])
        after = study.amendments.make("plan", measured, "Back", "Late", "Rosa").seen
        assert (after.responses, after.outcomes, bool(after.revealed), after.any_outcome) == (2, 1, True, True)


def test_the_data_lock_is_reopened_by_an_amendment_and_locked_again(locked):
    locked.plan.lock_plan("Rosa")
    first = locked.plan.lock_data("Rosa")
    locked.plan.note_results_opened("Ben")
    assert not locked.plan.note_results_opened("Rosa").kinds
    made = locked.amendments.make("data", None, "Late forms", "The post was slow", "Rosa")
    assert made.seen.opened == locked.plan.results_opened()[0].at
    assert locked.plan.locked("data") is None
    locked.responses.add([a_response(locked)])
    second = locked.plan.lock_data("Rosa")
    assert second.hash != first.hash
    locked.plan.note_results_opened("Rosa")
    assert [opening.by for opening in locked.plan.results_opened()] == ["Ben", "Rosa"]
    assert locked.verify().ok


def test_nothing_a_lock_holds_can_be_taken_back_around_it(locked):
    made = locked.amendments.make("plan", OTHER, "Smaller", "Because", "Rosa")
    plans = [entry.fact_id for entry in locked.ledger.entries() if entry.kind in ("plan", "instrument_version")]
    for fact_id in (made.id, *plans):
        assert _code(locked.retract, [fact_id], "no") == "RETRACTION_REFUSED"


def test_verify_finds_an_amendment_that_was_slipped_in_or_altered(locked):
    locked.amendments.make("plan", OTHER, "Smaller", "Because", "Rosa")
    with outside(locked.path) as connection:
        connection.execute("DROP TRIGGER amendment_refuses_update")
        connection.execute("UPDATE amendment SET why = 'Nicer'")
    problems = locked.verify().problems
    assert any("amendment_refuses_update" in line for line in problems)
    assert any("amendment" in line and "was altered" in line for line in problems)


def test_a_collectors_file_holds_no_amendment(locked, tmp_path):
    locked.amendments.make("plan", OTHER, "Smaller", "Because of arm B", "Rosa")
    path = locked.collector_file(tmp_path / "c.pilot")
    with Study.open(path) as collector:
        assert collector.amendments.all() == ()
        assert collector.verify().ok
    assert b"arm B" not in path.read_bytes()


def test_differences_of_parts_are_by_their_codes():
    two = AnalysisPlan((Outcome("a", "A"), Outcome("b", "B")))
    swapped = AnalysisPlan((Outcome("b", "B"), Outcome("a", "A")))
    more = AnalysisPlan((*two.outcomes, Outcome("c", "C", because="a pilot")))
    assert [(c.path, c.after) for c in differences(two, swapped)] == [("outcomes/order", "b, a")]
    assert [(c.path, c.before, c.after) for c in differences(two, more)] == [("outcomes/c", "", "C")]


def _version_1(path):
    """Write a locked study as the first version of the file had it."""
    claim(path)
    store, vault = Store(path, None), Vault.new()
    with store.write() as connection:
        create_schema(connection, STEPS[:1])
        write_vault(connection, None, vault)
        scribe = Scribe(store, SystemClock(), RandomIds(), "laptop", "Rosa")
        scribe.add(connection, StudyRow, [{"title": "Old", "public_key": vault.public_key}])
        scribe.add(connection, DesignRow, [{"body": canonical_json(DESIGN).decode()}])
        scribe.add(connection, PlanRow, [{"body": canonical_json(PLAN).decode()}])
    store.close()
    return path


def test_a_file_of_version_1_opens_after_a_backup_and_takes_amendments(tmp_path):
    path = _version_1(tmp_path / "old.pilot")
    with Study.open(path) as study:
        assert (tmp_path / "old.version-1.pilot").exists()
        assert study.plan.get() == PLAN
        study.plan.lock_protocol("Rosa")
        study.amendments.make("plan", OTHER, "Smaller", "Because", "Rosa")
        assert study.verify().ok
