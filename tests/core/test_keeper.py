"""An allocation under the keeper's passphrase stays closed to whoever opens the study without it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.design import Procedure
from core.errors import UserError
from core.positions import ListPlan, positions_of
from core.study import Study
from tests.core.builders import DESIGN, PLAN, SALT, SEED, a_study, with_people

WORDS = "the keeper's own words"


@pytest.fixture
def study(tmp_path):
    with a_study(tmp_path) as study:
        with_people(study)
        study.design.set(DESIGN)
        study.plan.set(PLAN)
        study.plan.lock_protocol("Rosa")
        study.plan.lock_plan("Rosa")
        yield study


@pytest.fixture
def kept(study):
    study.allocation.seal(SEED, SALT, "Keeper", keeper_passphrase=WORDS)
    return study


def _code(call, *given, **named):
    with pytest.raises(UserError) as caught:
        call(*given, **named)
    return caught.value.problem.code


def test_nobody_reveals_without_the_keeper_and_a_witness(kept):
    reveal = kept.allocation.reveal
    assert _code(reveal, "Rosa") == "KEEPER_NEEDED"
    assert _code(reveal, "Rosa", keeper_passphrase="other words", witness="Ben") == "KEEPER_WRONG"
    assert _code(reveal, "Rosa", keeper_passphrase=WORDS) == "WITNESS_NEEDED"
    assert _code(reveal, "Rosa", keeper_passphrase=WORDS, witness="Rosa") == "WITNESS_NEEDED"
    assert not kept.allocation.sealed().revealed


def test_after_the_reveal_the_study_is_enough_and_the_draw_is_the_plain_one(kept, tmp_path):
    kept.allocation.reveal("Keeper", keeper_passphrase=WORDS, witness="Ben")
    with a_study(tmp_path, name="plain.pilot") as plain:
        with_people(plain)
        plain.design.set(DESIGN)
        plain.plan.set(PLAN)
        plain.plan.lock_protocol("Rosa")
        plain.plan.lock_plan("Rosa")
        assert plain.allocation.seal(SEED, SALT, "K").commitment == kept.allocation.sealed().commitment
        plain.allocation.reveal("K")
        assert plain.allocation.get().arm.tolist() == kept.allocation.get().arm.tolist()
    assert (kept.allocation.sealed().witness, kept.allocation.sealed().is_kept) == ("Ben", True)
    with kept.snapshot() as copy:
        assert copy.allocation.get().codes == kept.allocation.get().codes
    assert kept.verify().ok


def test_a_closed_seal_verifies_as_far_as_it_can_and_holds_no_arm(kept):
    assert kept.verify().ok
    with Study.open(kept.path) as again:
        with again._scribe.read() as connection:
            seal = again.allocation.standing(connection)
        assert _code(again.allocation.drawn, seal) == "KEEPER_NEEDED"
        assert _code(again.allocation.secret, seal) == "KEEPER_NEEDED"


def test_a_public_draw_needs_the_keeper_too(study):
    study.allocation.commit(SEED, SALT, "Keeper", "Dice", keeper_passphrase=WORDS)
    assert _code(study.allocation.draw, "31", "31", "Keeper") == "KEEPER_NEEDED"
    drawn = study.allocation.draw("31", "31", "Keeper", keeper_passphrase=WORDS)
    assert drawn.value == "31"


def test_lists_open_for_the_session_once_the_keeper_was_there(tmp_path):
    with a_study(tmp_path) as study:
        with_people(study)
        study.design.set(replace(DESIGN, procedure=Procedure("blocks", block_sizes=(4,))))
        study.plan.set(PLAN)
        study.plan.lock_protocol("Rosa")
        study.plan.lock_plan("Rosa")
        listed, positions = positions_of(study.design.get(), [ListPlan("laptop", 12, {})])
        study.allocation.seal_lists(listed, positions, SEED, SALT, "Keeper", keeper_passphrase=WORDS)
        assert _code(study.positions.next, "P00", "Rosa") == "KEEPER_NEEDED"
        assert _code(study.allocation.unlock, "other words") == "KEEPER_WRONG"
        study.allocation.unlock(WORDS)
        assert study.positions.next("P00", "Rosa") in ("control", "course")
