"""Who takes part."""

from __future__ import annotations

import pytest

from core.errors import UserError
from core.values import Attendance, Cluster, Identity, LogEntry, NewParticipant, SeriesPoint
from tests.core.builders import a_study, outside, with_people


@pytest.fixture
def study(tmp_path):
    with with_people(a_study(tmp_path)) as opened:
        yield opened


def test_people_are_listed_by_code_bytewise(study):
    study.people.add([NewParticipant("Ñ1"), NewParticipant("a1"), NewParticipant("Z1")])
    assert [person.code for person in study.people.all()][-3:] == ["Z1", "a1", "Ñ1"]


@pytest.mark.parametrize(
    ("people", "code"),
    [
        ([NewParticipant("P00")], "PARTICIPANT_EXISTS"),
        ([NewParticipant("N1"), NewParticipant("N1")], "PARTICIPANT_TWICE"),
        ([NewParticipant("")], "CODE_EMPTY"),
        ([NewParticipant("N1", "nowhere")], "CLUSTER_UNKNOWN"),
    ],
)
def test_a_list_with_a_mistake_is_refused_whole(study, people, code):
    with pytest.raises(UserError) as refusal:
        study.people.add(people)
    assert refusal.value.code == code
    assert study.people.count() == 12


def test_a_group_code_is_used_once(study):
    with pytest.raises(UserError, match="Group north"):
        study.people.add_clusters([Cluster("north")])
    assert study.people.clusters() == (Cluster("north"),)


def test_names_are_not_in_the_file_in_clear(study):
    assert study.people.identity("P05") == Identity("Name 5")
    assert b"Name 5" not in study.path.read_bytes()


def test_an_erased_identity_leaves_no_trace_but_the_fact_of_it(study):
    with outside(study.path) as connection:
        (sealed,) = connection.execute("SELECT sealed FROM identity WHERE participant = 'P05'").fetchone()
    assert sealed in study.path.read_bytes()
    study.people.erase_identity("P05")
    assert study.people.identity("P05") is None
    assert sealed not in study.path.read_bytes()
    assert study.people.get("P05").status == "active"
    assert study.verify().problems == ()


def test_who_withdraws_stays_on_the_list_as_withdrawn(study):
    change = study.people.withdraw("P05", "Moved away")
    assert change.touches("participant")
    assert study.people.get("P05").status == "withdrawn"
    assert study.people.count() == 12


def test_a_withdrawal_needs_a_reason_and_a_person(study):
    with pytest.raises(UserError, match="needs a reason"):
        study.people.withdraw("P05", " ")
    with pytest.raises(UserError, match="no participant X"):
        study.people.withdraw("X", "gone")


def test_a_correction_keeps_the_day_of_enrolment(study):
    before = study.people.get("P05")
    study.people.correct(NewParticipant("P05", "north", {"rank": "chief"}))
    after = study.people.get("P05")
    assert (after.attributes, after.enrolled) == ({"rank": "chief"}, before.enrolled)
    assert study.people.identity("P05") == Identity("Name 5")


def test_attendance_logs_and_series_come_back_in_order(study):
    study.sessions.record([Attendance("day 2", "P00", 10, 20), Attendance("day 1", "P00", 10, 20, True, "ill")])
    study.logs.add([LogEntry("harm", "2026-03-02", {"a": "b"}), LogEntry("cost", "2026-03-01", {})])
    study.series.add([SeriesPoint("c", "north", "2026-02", 3), SeriesPoint("c", "north", "2026-01", 4, 2)])
    assert [(a.session, a.substitute) for a in study.sessions.all()] == [("day 1", True), ("day 2", False)]
    assert [entry.kind for entry in study.logs.all()] == ["cost", "harm"]
    assert study.logs.all("harm") == (LogEntry("harm", "2026-03-02", {"a": "b"}),)
    assert [point.count for point in study.series.all()] == [4, 3]
    assert study.verify().problems == ()


def test_a_month_that_is_none_is_named(study):
    with pytest.raises(UserError, match="2026-13 of series c"):
        study.series.add([SeriesPoint("c", "north", "2026-13", 3)])
