"""Envelopes hold the arms of free positions, in order; printing them is a fact of the study."""

import dataclasses

import pytest

from core.design import Procedure
from core.envelopes import tear_code
from core.errors import UserError
from core.positions import ListPlan
from core.study import Study
from tests.core.builders import DESIGN, PLAN, SALT, SEED, a_study, with_people

BLOCKS = dataclasses.replace(DESIGN, procedure=Procedure("blocks", ("rank",)))
LISTS = [ListPlan("laptop", 6, {"rank": rank}) for rank in ("line", "chief")]


@pytest.fixture
def study(tmp_path):
    with with_people(a_study(tmp_path)) as opened:
        opened.design.set(BLOCKS)
        opened.plan.set(PLAN)
        opened.positions.seal(LISTS, SEED, SALT, "Ben")
        yield opened


def locked(study):
    study.plan.lock_protocol("Ana")
    study.plan.lock_plan("Ana")
    return study


def _code(call, *arguments):
    with pytest.raises(UserError) as refusal:
        call(*arguments)
    return refusal.value.code


def test_an_envelope_holds_the_arm_that_the_list_gives(study):
    made = {envelope.position: envelope.arm for envelope in locked(study).envelopes.make("Ben")}
    labels = {arm.code: arm.label for arm in BLOCKS.arms}
    line = [person.code for person in study.people.all() if person.attributes["rank"] == "line"]
    given = [labels[study.positions.next(code, "Rosa")] for code in line[:4]]
    assert [made[f"laptop/line/{i:05d}"] for i in range(1, 5)] == given


def test_positions_that_are_taken_need_no_envelope(study):
    person = next(p.code for p in locked(study).people.all() if p.attributes["rank"] == "line")
    study.positions.next(person, "Rosa")
    positions = [envelope.position for envelope in study.envelopes.make("Ben")]
    assert "laptop/line/00001" not in positions
    assert "laptop/line/00002" in positions


def test_printing_is_noted_with_name_and_number_and_holds_no_arm(study):
    made = locked(study).envelopes.make("Ben")
    (printing,) = study.envelopes.printed()
    assert (printing.by, printing.count, printing.first) == ("Ben", len(made), made[0].position)
    assert study.ledger.entries()[-1].kind == "allocation_event"
    assert study.verify().problems == ()


def test_envelopes_wait_for_the_locks(study):
    assert _code(study.envelopes.make, "Ben") == "REVEAL_NEEDS_LOCK"


def test_a_roster_draw_has_no_envelopes(study):
    study.allocation.void("a mistake", "Ben")
    study.design.set(DESIGN)
    study.allocation.seal(SEED, SALT, "Ben")
    assert _code(study.envelopes.make, "Ben") == "LISTS_MISSING"


def test_a_collector_has_nothing_to_print(study, tmp_path):
    path = locked(study).collector_file(tmp_path / "c.pilot")
    with Study.open(path) as collectors:
        assert _code(collectors.envelopes.make, "Rosa") == "SEAL_MISSING"


def test_codes_differ_between_positions_and_follow_from_the_salt():
    assert tear_code(SALT, "a/00001") != tear_code(SALT, "a/00002")
    assert tear_code(SALT, "a/00001") != tear_code(b"x" * 32, "a/00001")
    assert len(tear_code(SALT, "a/00001")) == 6
