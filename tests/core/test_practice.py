"""Draws for practice are facts of their own: seen by all, taken back like others, and apart from any seal."""

from __future__ import annotations

import pytest

from core.design import Arm, TrialDesign
from core.study import Study
from core.values import NewParticipant

DESIGN = TrialDesign("rct", (Arm("a", "A"), Arm("b", "B")))


@pytest.fixture
def study(tmp_path):
    with Study.create(tmp_path / "s.pilot", "Trial", device="D", actor="R. Haddad") as study:
        study.people.add([NewParticipant(f"P{i}") for i in range(8)])
        study.design.set(DESIGN)
        yield study


def _practise(study):
    return study.practice.note(1000, DESIGN, study.allocation.roster(), "2026-11-21")


def test_who_practised_when_and_on_whom_is_kept(study):
    _practise(study)
    study.people.add([NewParticipant("P9")])
    _practise(study)
    first, second = study.practice.all()
    assert (first.draws, first.units, second.units, first.by) == (1000, 8, 9, "R. Haddad")
    assert first.roster_hash != second.roster_hash == study.allocation.roster().hash()
    assert first.at <= second.at


def test_practice_leaves_the_sealed_draw_as_it_was(study):
    sealed = study.allocation.seal(bytes(32), bytes(32), "A")
    _practise(study)
    assert study.allocation.sealed() == sealed
    assert len(study.allocation.attempts()) == 1


def test_practice_stands_in_the_ledger_and_can_be_taken_back(study):
    change = _practise(study)
    assert change.fact_ids[0] in {entry.fact_id for entry in study.ledger.entries()}
    study.retract(change.fact_ids, "tried by mistake")
    assert study.practice.all() == ()
