"""Asked again, keyed again, seen by two: rates with their intervals."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from analysis.quality.agreement import backchecks, error_rates, observers, second_entry
from analysis.quality.material import read_material
from analysis.quality.run import look, query_of
from core.clock import SteppingClock
from core.study import Study
from core.values import LogEntry, NewParticipant, NewResponse
from instruments.backcheck import BackCheck, Checked, draw, waiting
from instruments.observation import Observation
from instruments.templates import add_from_bank
from tests.analysis.quality.made import STATEMENTS, Said, field_study

SEED, SALT = bytes(range(32)), bytes(32)
CLOCK = SteppingClock(datetime(2026, 3, 5, tzinfo=UTC))


def _checked(first, second, third):
    return Checked("P001", "visits", "T0", "Amina", "Jorge", 3, {1: first, 2: second, 3: third}, (), "2026-03-05")


def test_error_rates_add_up_by_kind_with_wilsons_interval():
    one, two, three = error_rates([_checked((10, 1), (5, 0), (0, 0)), _checked((30, 3), (5, 5), (0, 0))])
    assert (one.answers, one.differ, one.rate) == (40, 4, 0.1)
    z = 1.959963984540054
    middle, half = (0.1 + z**2 / 80) / (1 + z**2 / 40), z * (0.1 * 0.9 / 40 + z**2 / 6400) ** 0.5 / (1 + z**2 / 40)
    assert (one.low, one.high) == pytest.approx((middle - half, middle + half))
    assert (two.rate, three.rate, three.low) == (0.5, None, None)


@pytest.fixture
def drawn(tmp_path):
    said = [
        Said(f"P{i:03d}", {"consent_given": "yes", "age": "30", **dict.fromkeys(STATEMENTS, "2")}) for i in range(8)
    ]
    with field_study(tmp_path / "made.pilot", said) as study:
        draw(study, "visits", "T0", SEED, SALT, "Jorge", "2026-03-03", 0.5)
        yield study


def test_what_is_late_and_the_error_rate_of_each_kind_are_shown(drawn):
    person = waiting(drawn, "visits", "T0")[0].participant
    with drawn.acting("laptop", "Jorge"):
        again = BackCheck(drawn, person, "visits", "T0", clock=CLOCK)
        again.answer("/data/consent_given", "yes")
        again.answer("/data/age", "31")
        for name in STATEMENTS:
            again.answer(f"/data/{name}", "2")
        again.finish()
    found = backchecks(drawn, "2026-03-18")
    assert (found.said["drawn"], found.said["done"], found.said["late"]) == (4, 1, 3)
    assert found.said["answers_2"] > len(STATEMENTS)
    assert found.said["low_2"] < found.said["rate_2"] < found.said["high_2"]
    assert {f.words for f in found.findings} == {"late"}


def test_forms_keyed_twice_give_errors_in_a_thousand(tmp_path):
    with field_study(tmp_path / "made.pilot", []) as study:
        assert second_entry(study).why == "none_keyed_twice"
        study.logs.add([LogEntry("second_entry", "2026-03-02", {"answers": "200", "differ": "4"}, "P001")])
        found = second_entry(study)
    assert (found.n, found.said["rate"], [f.words for f in found.findings]) == (200, 20.0, ["many_slips"])


def _log(times):
    at = [0.0]
    seen = Observation(lambda: at[0])
    for moment in times:
        while at[0] < moment:
            at[0] = min(at[0] + 1.0, moment)
            seen.tick()
        seen.event("/data/play_open")
    return seen.to_text()


@pytest.fixture
def scenes(tmp_path):
    """Six role-plays, each recorded by two observers; of the ten points the second sees one differently."""
    with Study.create(tmp_path / "play.pilot", "Play", device="office", actor="Amina") as study:
        add_from_bank(study, "o_play")
        study.people.add([NewParticipant(f"P{i}") for i in range(6)])
        digest = study.instruments.get("o_play").hash
        for observer, times in (("Amina", (1.0, 10.0, 20.0)), ("Jorge", (1.0, 11.0, 27.0))):
            for i in range(6):
                points = {f"/data/play_{k:02d}": str((i + k) % 3) for k in range(1, 11)}
                if observer == "Jorge":
                    points["/data/play_01"] = str((i + 2) % 3)
                answers = {**points, "/data/play_calm": "3", "/data/play_log": _log(times)}
                study.responses.add([NewResponse(f"P{i}", "o_play", digest, "T0", answers, rater=observer)])
        yield study


def test_two_observers_of_one_scene_agree_in_points_and_in_marks(scenes):
    found = observers(read_material(scenes))
    assert (found.n, found.said["scenes"], found.said["points"]) == (6, 6, 66)
    assert found.said["share"] == pytest.approx(100 * 60 / 66)
    assert (found.said["marks"], found.said["matched"]) == (24, pytest.approx(50.0))


def test_two_observers_of_one_scene_are_no_duplicate(scenes):
    assert look(scenes).quality.of("duplicates").findings == ()


def test_a_finding_asked_about_is_marked_until_the_query_is_settled(tmp_path):
    said = [Said("P001", dict.fromkeys(STATEMENTS, "2"))]
    with field_study(tmp_path / "made.pilot", said) as study:
        (finding,) = look(study).quality.of("straight_lines").findings
        study.queries.open([query_of(finding)], "2026-03-03")
        assert look(study).quality.of("straight_lines").findings[0].state == "asked"
        (query,) = study.queries.all()
        study.queries.decide(query.id, "kept", "She thinks so.", "Amina", "2026-03-04")
        assert look(study).quality.of("straight_lines").findings[0].state == "settled"
