"""A collector's file holds people and instruments, and no arm: not in clear, not with the collector's own key."""

from __future__ import annotations

import dataclasses

import pytest
from sqlalchemy import select

from core.amendments import NewInstrument
from core.design import Arm, Procedure, TrialDesign, Wave
from core.errors import UserError
from core.positions import ListPlan
from core.study import CollectorScope, Study
from core.tables import KEPT, IdentityRow, VaultRow, table
from core.values import Attendance, LogEntry
from tests.core.builders import PLAN, SALT, SEED, a_response, a_study, outside, with_people

DESIGN = TrialDesign(
    "rct",
    (Arm("zq_later", "Zebra quarter later"), Arm("zq_now", "Zebra quarter now")),
    procedure=Procedure("stratified", ("rank",)),
    waves=(Wave("T0", "Before", instruments=("k", "zz")), Wave("T2", "After", instruments=("k",))),
)
NEEDLES = (b"zq_", b"Zebra", b"allocation_key_of", b"room of the course", SEED, SALT, SEED.hex().encode(), b'"arm":')


def _sealed(folder, passphrase=None):
    study = with_people(a_study(folder, passphrase))
    study.describe_as({"made_up": "yes", "question": "Does Zebra quarter now help?"})
    study.design.set(DESIGN)
    study.plan.set(PLAN)
    study.plan.lock_protocol("Ana")
    study.allocation.seal(SEED, SALT, "Ben")
    study.plan.lock_plan("Ana")
    study.allocation.reveal("Ben")
    study.responses.add([a_response(study)])
    study.people.withdraw("P03", "Left the room of the course")
    study.sessions.record([Attendance("zq_now day 1", "P00", 300, 360)])
    study.logs.add([LogEntry("deviation", "2026-03-03", {"what": "Zebra quarter given early"}, "P00")])
    return study


@pytest.fixture(params=[None, "correct horse"], scope="module")
def files(request, tmp_path_factory):
    """A sealed study and the collector's file made from it, without and with a passphrase."""
    folder = tmp_path_factory.mktemp("collector")
    with _sealed(folder) as study:
        path = study.collector_file(folder / "collector.pilot", request.param)
        with Study.open(path, request.param, device="tablet", actor="Luis") as collector:
            yield study, collector


def _everything(collector):
    """Every byte of the file as it lies, every value of every table, and all that the collector's keys open."""
    parts = [collector.path.read_bytes()]
    tables = [*KEPT, table(IdentityRow), table(VaultRow)]
    with collector._store.read() as connection:
        for kept in tables:
            for row in connection.execute(select(kept)):
                parts += [value if isinstance(value, bytes) else str(value).encode() for value in row]
        sealed = connection.scalars(select(IdentityRow.sealed)).all()
    parts += [collector._vault.decrypt("identity", box) or b"" for box in sealed]
    parts += list(collector._vault._keys.values())
    return parts


def test_no_byte_tells_an_arm(files):
    _study, collector = files
    everything = _everything(collector)
    assert [needle for needle in NEEDLES if any(needle in part for part in everything)] == []


def test_the_search_would_find_an_arm_where_there_is_one(files):
    study, _collector = files
    everything = _everything(study)
    found = [needle for needle in NEEDLES if any(needle in part for part in everything)]
    assert found[:2] == [b"zq_", b"Zebra"]


def test_the_collector_holds_no_key_to_the_allocation(files):
    study, collector = files
    assert collector._vault._keys.keys() == {"identity", "public"}
    assert not set(collector._vault._keys.values()) & {study._vault._keys[name] for name in ("allocation", "private")}
    assert collector.is_collectors
    assert collector.public_key == study.public_key
    assert collector.open_sealed(b"anything") is None


def test_ids_of_what_was_left_out_are_not_in_the_file(files):
    study, collector = files
    kept = {person.id for person in collector.people.all()}
    left_out = {e.fact_id for e in study.ledger.entries() if e.kind in ("attendance", "allocation_event", "response")}
    everything = b"".join(_everything(collector))
    assert len(left_out) == 3
    assert not [fact for fact in left_out if fact.encode() in everything]
    assert kept <= {e.fact_id for e in study.ledger.entries()}


def test_people_names_instruments_and_waves_are_there(files):
    study, collector = files
    assert [p.code for p in collector.people.all()] == [p.code for p in study.people.all() if p.status == "active"]
    assert collector.people.identity("P01") == study.people.identity("P01")
    assert collector.instruments.get("k") == study.instruments.get("k")
    assert collector.design.get().arms == ()
    assert collector.design.get().waves == DESIGN.waves
    assert (collector.id, collector.title, collector.describe("question")) == (study.id, study.title, None)
    assert [lock.hash for lock in collector.plan.locks()] == [lock.hash for lock in study.plan.locks()]


def test_the_chain_still_verifies_and_says_what_is_withheld(files):
    study, collector = files
    found = collector.verify()
    assert found.problems == ()
    people, others = 11, ["study", "made_up", "group", "instrument"]
    noted_afterwards = len(study.logs.all("issued"))
    assert found.withheld == len(study.ledger.entries()) - people - len(others) - noted_afterwards


def test_a_participant_taken_out_is_still_noticed(tmp_path):
    with _sealed(tmp_path) as study:
        path = study.collector_file(tmp_path / "collector.pilot")
    with outside(path) as connection:
        connection.execute("DROP TRIGGER participant_refuses_delete")
        connection.execute("DELETE FROM participant WHERE code = 'P01'")
    with Study.open(path) as collector:
        assert any("participant" in problem and "taken out" in problem for problem in collector.verify().problems)


def test_a_collector_can_interview(tmp_path):
    with _sealed(tmp_path) as study:
        path = study.collector_file(tmp_path / "collector.pilot")
    with Study.open(path, device="tablet") as collector:
        collector.responses.add([a_response(collector, "P01")])
        assert [r.participant for r in collector.responses.all()] == ["P01"]
        assert collector.verify().problems == ()


def test_only_what_was_asked_for_comes_along(tmp_path):
    with _sealed(tmp_path) as study:
        added = NewInstrument("zz", "Only for some", b"| zq_now |", "zz.md")
        study.amendments.make("instrument", added, "One more form", "Asked for", "Rosa")
        scope = CollectorScope(instruments=("k",), waves=("T0",), identities=False)
        with Study.open(study.collector_file(tmp_path / "c.pilot", scope=scope)) as collector:
            assert [version.code for version in collector.instruments.all()] == ["k"]
            assert [(w.code, w.instruments) for w in collector.design.get().waves] == [("T0", ("k",))]
            assert collector.people.identity("P01") is None


@pytest.mark.parametrize(
    ("scope", "code"),
    [(CollectorScope(instruments=("x",)), "INSTRUMENT_NOT_THERE"), (CollectorScope(waves=("T9",)), "WAVE_UNKNOWN")],
)
def test_what_is_not_in_the_study_cannot_be_asked_for(scope, code, tmp_path):
    with _sealed(tmp_path) as study, pytest.raises(UserError) as refusal:
        study.collector_file(tmp_path / "c.pilot", scope=scope)
    assert refusal.value.code == code
    assert not (tmp_path / "c.pilot").exists()


def test_a_collectors_file_cannot_seal(tmp_path):
    with _sealed(tmp_path) as study:
        path = study.collector_file(tmp_path / "c.pilot")
    with Study.open(path) as collector:
        with pytest.raises(UserError) as refusal:
            collector.allocation.seal(SEED, SALT, "Luis")
        assert refusal.value.code in ("COLLECTORS_FILE", "ARMS_TOO_FEW")
        with pytest.raises(UserError, match="keeper"):
            collector._vault.encrypt("allocation", b"arms")


def test_positions_given_out_are_not_in_the_collectors_file(tmp_path):
    with with_people(a_study(tmp_path)) as study:
        study.design.set(dataclasses.replace(DESIGN, procedure=Procedure("blocks", ("rank",))))
        study.plan.set(PLAN)
        study.positions.seal([ListPlan("laptop", 12, {"rank": "line"})], SEED, SALT, "Ben")
        study.plan.lock_protocol("Ana")
        study.plan.lock_plan("Ana")
        study.positions.next("P01", "Rosa")
        with Study.open(study.collector_file(tmp_path / "c.pilot")) as collector:
            everything = _everything(collector)
            assert not [part for part in everything if b"zq_" in part or b"laptop/line" in part]
            assert collector.verify().problems == ()
