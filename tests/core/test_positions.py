"""Positions of sealed lists are taken in order, once, by enrolled people, from the list of their own device."""

from __future__ import annotations

import dataclasses
import json

import pytest

from core import position_boxes
from core.design import Procedure
from core.errors import UserError
from core.positions import ListPlan, positions_of
from core.randomise import randomise
from core.seal_secret import redraw
from core.seals import mixed_seed, standing_seal
from core.study import Study
from core.values import NewParticipant
from core.verification_file import check_verification_file
from tests.core.builders import DESIGN, PLAN, SALT, SEED, a_study, outside, with_people

BLOCKS = dataclasses.replace(DESIGN, procedure=Procedure("blocks", ("rank",)))
LISTS = [ListPlan(device, 6, {"rank": rank}) for device in ("laptop", "tablet") for rank in ("line", "chief")]


def _code(call, *arguments):
    with pytest.raises(UserError) as refusal:
        call(*arguments)
    return refusal.value.code


@pytest.fixture
def study(tmp_path):
    with with_people(a_study(tmp_path)) as opened:
        opened.design.set(BLOCKS)
        opened.plan.set(PLAN)
        yield opened


@pytest.fixture
def sealed(study):
    study.positions.seal(LISTS, SEED, SALT, "Ben")
    study.plan.lock_protocol("Ana")
    study.plan.lock_plan("Ana")
    return study


def _expected(device, rank):
    listed, positions = positions_of(BLOCKS, LISTS)
    drawn = randomise(listed, positions, SEED)
    prefix = f"{device}/{rank}/"
    return [BLOCKS.arms[arm].code for code, arm in zip(drawn.codes, drawn.arm, strict=True) if code.startswith(prefix)]


def test_positions_are_taken_in_order_and_each_is_in_the_ledger(sealed):
    line = [person.code for person in sealed.people.all() if person.attributes["rank"] == "line"]
    given = [sealed.positions.next(code, "Rosa") for code in line[:5]]
    assert given == _expected("laptop", "line")[:5]
    taken = sealed.positions.taken()
    assert [t.position for t in taken] == [f"laptop/line/{i:05d}" for i in range(1, 6)]
    assert [t.participant for t in taken] == line[:5]
    assert [entry.kind for entry in sealed.ledger.entries()][-5:] == ["allocation_event"] * 5
    assert sealed.verify().problems == ()


def test_each_device_and_stratum_has_its_own_list(sealed):
    with sealed.acting("tablet", "Luis"):
        first = sealed.positions.next("P01", "Luis")
    assert first == _expected("tablet", "line")[0]
    assert sealed.positions.next("P00", "Rosa") == _expected("laptop", "chief")[0]
    assert {t.device for t in sealed.positions.taken()} == {"laptop", "tablet"}


def test_nobody_is_given_two_positions_and_none_is_given_back(sealed):
    sealed.positions.next("P01", "Rosa")
    assert _code(sealed.positions.next, "P01", "Rosa") == "POSITION_TAKEN_ALREADY"
    event = sealed.ledger.entries()[-1].fact_id
    assert _code(sealed.retract, [event], "Wrong person") == "RETRACTION_REFUSED"
    sealed.positions.next("P02", "Rosa")
    assert sealed.positions.taken()[-1].position == "laptop/line/00002"


def test_only_enrolled_people_after_both_locks_are_given_a_position(study):
    assert _code(study.positions.next, "P01", "Rosa") == "SEAL_MISSING"
    study.positions.seal(LISTS, SEED, SALT, "Ben")
    assert _code(study.positions.next, "P01", "Rosa") == "REVEAL_NEEDS_LOCK"
    study.plan.lock_protocol("Ana")
    study.plan.lock_plan("Ana")
    study.people.withdraw("P02", "Moved")
    assert _code(study.positions.next, "P77", "Rosa") == "PARTICIPANT_UNKNOWN"
    assert _code(study.positions.next, "P02", "Rosa") == "PARTICIPANT_WITHDRAWN"


def test_a_device_without_a_list_and_a_list_used_up_are_named(sealed):
    with sealed.acting("phone", "Eva"):
        assert _code(sealed.positions.next, "P01", "Eva") == "LIST_MISSING"
    assert sealed.positions.left()["laptop/line"] == 16


def test_a_list_that_is_used_up_is_named(study, monkeypatch):
    monkeypatch.setattr("core.positions.list_length", lambda design, expected: 1)
    study.positions.seal(LISTS, SEED, SALT, "Ben")
    study.plan.lock_protocol("Ana")
    study.plan.lock_plan("Ana")
    study.positions.next("P01", "Rosa")
    assert _code(study.positions.next, "P02", "Rosa") == "LIST_EMPTY"


def test_a_sealed_allocation_that_is_no_list_gives_no_positions(study):
    study.design.set(DESIGN)
    study.allocation.seal(SEED, SALT, "Ben")
    assert _code(study.positions.next, "P01", "Rosa") == "LISTS_MISSING"


def test_procedures_that_must_know_everybody_have_no_lists(study):
    study.design.set(DESIGN)
    assert _code(study.positions.seal, LISTS, SEED, SALT, "Ben") == "LIST_PROCEDURE"
    study.design.set(BLOCKS)
    assert _code(study.positions.seal, [ListPlan("laptop", 6, {})], SEED, SALT, "Ben") == "LIST_MISSING"


def test_what_is_analysed_are_the_people_who_took_positions(sealed):
    arms = {code: sealed.positions.next(code, "Rosa") for code in ("P01", "P00", "P02")}
    sealed.allocation.reveal("Ben")
    allocation = sealed.allocation.get()
    found = {c: BLOCKS.arms[a].code for c, a in zip(allocation.codes, allocation.arm, strict=True)}
    assert found == arms
    sealed.close()
    with Study.open(sealed.path) as again:
        assert len(again.positions.taken()) == 3
        assert again.verify().problems == ()


def _minimised(study, event=""):
    study.design.set(dataclasses.replace(DESIGN, procedure=Procedure("minimised", covariates=("rank",), first=2)))
    study.positions.seal((), SEED, SALT, "Ben", event=event)
    study.plan.lock_protocol("Ana")
    study.plan.lock_plan("Ana")
    return study


def test_minimisation_goes_on_from_who_came_before_on_the_device(study, tmp_path):
    _minimised(study)
    given = {}
    for i, code in enumerate(("P05", "P00", "P01", "P02", "P06", "P07", "P03")):
        with study.acting("tablet" if i % 3 == 2 else "laptop", "Rosa"):
            given[code] = study.positions.next(code, "Rosa")
    study.allocation.reveal("Ben")
    allocation = study.allocation.get()
    found = {c: DESIGN.arms[a].code for c, a in zip(allocation.codes, allocation.arm, strict=True)}
    assert found == given
    assert [t.position for t in study.positions.taken()][:3] == ["laptop/00001", "laptop/00002", "tablet/00001"]
    assert study.verify().problems == ()
    file, _script = study.allocation.write_verification(tmp_path / "out")
    assert check_verification_file(file) == ()


def test_a_person_corrected_later_leaves_the_minimised_arms_as_they_were(study):
    _minimised(study)
    given = {code: study.positions.next(code, "Rosa") for code in ("P00", "P01", "P02", "P04", "P05")}
    study.people.correct(NewParticipant("P00", "north", {"rank": "line"}))
    study.allocation.reveal("Ben")
    allocation = study.allocation.get()
    assert {c: DESIGN.arms[a].code for c, a in zip(allocation.codes, allocation.arm, strict=True)} == given


def test_a_sealed_minimisation_nobody_came_to_still_verifies(study):
    assert _minimised(study).verify().problems == ()
    assert study.positions.left() == {}


def test_what_is_noted_of_a_minimised_arm_does_not_tell_it(study):
    _minimised(study)
    for code in ("P00", "P01", "P02", "P04"):
        study.positions.next(code, "Rosa")
    with outside(study.path) as connection:
        said = [row[0] for row in connection.execute("SELECT reason FROM allocation_event WHERE kind = 'position'")]
    assert len({text.split('"hidden":"')[1][:64] for text in said}) == 4
    assert not any(arm.code in text for arm in DESIGN.arms for text in said)


def test_only_the_box_of_the_next_position_is_opened(sealed, monkeypatch):
    opened = []
    real = position_boxes.open_box

    def watched(master, position, box):
        opened.append(position)
        return real(master, position, box)

    def never(*_):
        raise AssertionError("the whole list was drawn")

    monkeypatch.setattr("core.positions.open_box", watched)
    monkeypatch.setattr("core.allocation.redraw", never)
    sealed.positions.next("P01", "Rosa")
    assert opened == ["laptop/line/00001"]


def test_the_key_of_one_position_opens_no_other():
    master = position_boxes.master_of(SEED, SALT)
    boxes = position_boxes.close_boxes(master, [("a/1", 0), ("a/2", 1)])
    assert [position_boxes.open_box(master, code, boxes[code]) for code in boxes] == [0, 1]
    assert position_boxes.open_box(master, "a/2", boxes["a/1"]) is None
    assert position_boxes.open_box(position_boxes.master_of(SALT, SEED), "a/1", boxes["a/1"]) is None


def test_every_box_holds_what_is_redrawn_and_an_exchanged_one_is_found(sealed):
    with sealed._scribe.read() as connection:
        seal = standing_seal(connection)
    assert len(seal.boxes) == 64
    assert redraw(seal, sealed._vault) is not None
    first, second = sorted(seal.boxes)[:2]
    exchanged = seal.boxes | {first: seal.boxes[second]}
    altered = dataclasses.replace(seal, boxed={"reason": json.dumps(exchanged)})
    assert redraw(altered, sealed._vault) is None


def test_no_box_can_be_told_from_another_by_its_size(sealed):
    with sealed._scribe.read() as connection:
        assert len({len(box) for box in standing_seal(connection).boxes.values()}) == 1


def test_lists_may_be_decided_by_dice_before_a_witness(study, tmp_path):
    study.positions.seal(LISTS, SEED, SALT, "Ben", event="dice thrown in room 4")
    study.plan.lock_protocol("Ana")
    study.plan.lock_plan("Ana")
    assert _code(study.positions.next, "P00", "Rosa") == "VALUE_AWAITED"
    assert study.positions.left() == {}
    study.allocation.draw("4 2 6", "426", "Ben", ["S. Ortiz"])
    given = [study.positions.next(code, "Rosa") for code in ("P00", "P01", "P02")]
    listed, positions = positions_of(BLOCKS, LISTS)
    drawn = randomise(listed, positions, mixed_seed(SEED, "426"))
    arms = {code: BLOCKS.arms[arm].code for code, arm in zip(drawn.codes, drawn.arm, strict=True)}
    assert given == [arms[taken.position] for taken in study.positions.taken()]
    study.allocation.reveal("Ben")
    assert study.verify().problems == ()
    file, _script = study.allocation.write_verification(tmp_path / "out")
    assert check_verification_file(file) == ()
    assert study.allocation.sealed().witnesses == ("S. Ortiz",)


def test_dice_decide_a_minimisation_too(study, tmp_path):
    _minimised(study, event="dice")
    assert _code(study.positions.next, "P00", "Rosa") == "VALUE_AWAITED"
    study.allocation.draw("3155", "3155", "Ben")
    given = [study.positions.next(code, "Rosa") for code in ("P00", "P01", "P02", "P03")]
    study.allocation.reveal("Ben")
    allocation = study.allocation.get()
    found = dict(zip(allocation.codes, allocation.arm.tolist(), strict=True))
    assert [DESIGN.arms[found[code]].code for code in ("P00", "P01", "P02", "P03")] == given
    assert study.verify().problems == ()
    file, _script = study.allocation.write_verification(tmp_path / "out")
    assert check_verification_file(file) == ()
