"""The allocation is sealed once, hidden until both locks, and can be checked by anyone afterwards."""

from __future__ import annotations

import dataclasses
import hashlib

import numpy as np
import pytest

from core.canonical import canonical_json
from core.design import Arm
from core.errors import UserError
from core.randomise import randomise
from core.study import Study
from core.values import NewParticipant
from tests.core.builders import DESIGN, PLAN, SALT, SEED, a_response, a_study, outside, with_people


@pytest.fixture
def study(tmp_path):
    with with_people(a_study(tmp_path)) as opened:
        opened.design.set(DESIGN)
        opened.plan.set(PLAN)
        yield opened


def _code(call, *arguments):
    with pytest.raises(UserError) as refusal:
        call(*arguments)
    return refusal.value.code


def _reveal(study):
    study.allocation.seal(SEED, SALT, "Ben")
    study.plan.lock_protocol("Ana")
    study.plan.lock_plan("Ana")
    study.allocation.reveal("Ben")


def test_the_commitment_is_the_published_hash(study):
    sealed = study.allocation.seal(SEED, SALT, "Ben")
    roster = bytes.fromhex(study.allocation.roster().hash())
    expected = hashlib.sha256(b"pilotage-seal-1" + canonical_json(DESIGN) + roster + SEED + SALT).hexdigest()
    assert (sealed.commitment, sealed.n, sealed.revealed) == (expected, 12, "")


def test_the_revealed_allocation_is_what_the_seed_gives(study):
    _reveal(study)
    expected = randomise(DESIGN, study.allocation.roster(), SEED)
    revealed = study.allocation.get()
    assert np.array_equal(revealed.arm, expected.arm)
    assert revealed.strata == expected.strata
    assert study.allocation.sealed().revealed.endswith("Z")


def test_nothing_is_revealed_before_both_locks(study):
    study.allocation.seal(SEED, SALT, "Ben")
    assert _code(study.allocation.reveal, "Ben") == "REVEAL_NEEDS_LOCK"
    study.plan.lock_protocol("Ana")
    assert _code(study.allocation.reveal, "Ben") == "REVEAL_NEEDS_LOCK"
    assert _code(study.allocation.get) == "NOT_REVEALED"


def test_a_revealed_allocation_is_not_revealed_again(study):
    _reveal(study)
    assert _code(study.allocation.reveal, "Ben") == "REVEALED_ALREADY"


def test_a_second_draw_needs_the_first_to_be_voided_with_a_reason(study):
    study.allocation.seal(SEED, SALT, "Ben")
    assert _code(study.allocation.seal, SALT, SEED, "Ben") == "SEALED_ALREADY"
    assert _code(study.allocation.void, " ", "Ben") == "REASON_EMPTY"
    study.allocation.void("A trial run", "Ben")
    assert study.allocation.sealed() is None
    study.allocation.seal(SALT, SEED, "Ben")
    assert [(a.fate, a.reason) for a in study.allocation.attempts()] == [("voided", "A trial run"), ("sealed", "")]


def test_arms_and_seed_are_never_in_clear_in_the_file(study):
    _reveal(study)
    arms = "".join(map(str, study.allocation.get().arm))
    content = study.path.read_bytes()
    needles = [SEED, SEED.hex().encode(), arms.encode(), ",".join(arms).encode()]
    assert [needle for needle in needles if needle in content] == []


def test_a_sealed_allocation_survives_later_enrolment(study):
    _reveal(study)
    study.people.add([NewParticipant("P99", "north", {"rank": "line"})])
    assert "P99" not in study.allocation.get().codes
    assert study.verify().problems == ()


def test_who_withdrew_before_the_draw_is_not_drawn(study):
    study.people.withdraw("P03", "Moved")
    assert study.allocation.seal(SEED, SALT, "Ben").n == 11


def test_the_design_cannot_change_under_a_seal_or_a_locked_protocol(study):
    other = dataclasses.replace(DESIGN, arms=(*DESIGN.arms, Arm("more", "More")))
    study.allocation.seal(SEED, SALT, "Ben")
    assert study.design.set(DESIGN).fact_ids == ()
    assert _code(study.design.set, other) == "DESIGN_SEALED"
    study.plan.lock_protocol("Ana")
    assert _code(study.design.set, other) == "DESIGN_LOCKED"


def test_a_tampered_secret_is_refused_before_it_is_revealed(study):
    study.allocation.seal(SEED, SALT, "Ben")
    study.plan.lock_protocol("Ana")
    study.plan.lock_plan("Ana")
    study.close()
    with outside(study.path) as connection:
        connection.execute("DROP TRIGGER allocation_seal_refuses_update")
        connection.execute("UPDATE allocation_seal SET secret = zeroblob(100)")
    with Study.open(study.path) as again:
        assert _code(again.allocation.reveal, "Ben") == "ALLOCATION_ALTERED"


def test_what_is_missing_is_named(tmp_path):
    with a_study(tmp_path) as study:
        assert _code(study.allocation.seal, SEED, SALT, "Ben") == "DESIGN_MISSING"
        assert _code(study.allocation.get) == "SEAL_MISSING"
        assert _code(study.allocation.seal, SEED, b"short", "Ben") == "SEED_MALFORMED"


def test_design_and_plan_come_back_as_given(study):
    assert study.design.get() == DESIGN
    assert study.plan.get() == PLAN


def test_locks_come_in_order_and_once(study):
    assert _code(study.plan.lock_plan, "Ana") == "LOCK_FIRST"
    study.plan.lock_protocol("Ana")
    assert _code(study.plan.lock_data, "Ana") == "LOCK_FIRST"
    study.plan.lock_plan("Ana")
    study.plan.lock_data("Ana")
    assert [lock.kind for lock in study.plan.locks()] == ["protocol", "plan", "data"]
    assert _code(study.plan.lock_protocol, "Ana") == "LOCKED_ALREADY"


def test_a_plan_lock_is_the_hash_of_its_canonical_json(study):
    study.plan.lock_protocol("Ana")
    assert study.plan.lock_plan("Ana").hash == hashlib.sha256(canonical_json(PLAN)).hexdigest()


def test_a_locked_protocol_keeps_its_outcomes_but_not_their_covariates(study):
    study.plan.lock_protocol("Ana")
    (outcome,) = PLAN.outcomes
    study.plan.set(dataclasses.replace(PLAN, outcomes=(dataclasses.replace(outcome, covariates=("sex",)),)))
    other = dataclasses.replace(PLAN, outcomes=(dataclasses.replace(outcome, matters=2.0),))
    assert _code(study.plan.set, other) == "OUTCOMES_LOCKED"


def test_a_locked_plan_cannot_change(study):
    study.plan.lock_protocol("Ana")
    study.plan.lock_plan("Ana")
    assert _code(study.plan.set, dataclasses.replace(PLAN, alpha=0.1)) == "PLAN_LOCKED"
    assert study.plan.set(PLAN).fact_ids == ()


def test_locking_the_protocol_takes_test_responses_back(study):
    study.responses.add([a_response(study, test=True), a_response(study, "P01")])
    study.plan.lock_protocol("Ana")
    assert [response.participant for response in study.responses.all(include_test=True)] == ["P01"]


def test_a_protocol_needs_design_and_plan(tmp_path):
    with a_study(tmp_path) as study:
        assert _code(study.plan.lock_protocol, "Ana") == "PLAN_MISSING"
        study.plan.set(PLAN)
        assert _code(study.plan.lock_protocol, "Ana") == "DESIGN_MISSING"
