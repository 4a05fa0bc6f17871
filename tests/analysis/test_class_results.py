"""A class's numbers equal a direct computation; beliefs are counted, never read."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import numpy as np
import pytest
from scipy import stats

from analysis.class_results import class_results
from analysis.study_results import why_closed
from core.values import Attendance, NewParticipant
from instruments.attendance import add_sitting
from instruments.grid import ClassGrid, write
from instruments.templates import add_from_bank, make_study
from instruments.workbook import read_workbook_bytes

PEOPLE = [f"T-{i:02d}" for i in range(1, 13)]


def answers_of(person: int, wave: str, right: list[int]) -> list[int]:
    """Return which choice (1 to 4) somebody gives to each item: right more often after."""
    share = 0.4 if wave == "before" else 0.65
    lots = [sha256(f"{person} {wave} {k}".encode()).digest()[0] / 256 for k in range(len(right))]
    return [key if lot < share else key % 4 + 1 for key, lot in zip(right, lots, strict=True)]


def a_class(folder, people=PEOPLE, waves=("before", "after")):
    """Make a class of twelve with attendance and the test at both waves."""
    study = make_study(folder / "class.pilot", "class", "Class B")
    study.people.add([NewParticipant(code) for code in people])
    keys = keys_of(study)
    for wave in waves:
        grid = ClassGrid(study, "quick_test", wave)
        right = [int(head.key_of(keys[head.code]).key) for head in grid.heads]
        for row in range(len(people)):
            given = answers_of(row, wave, right)
            grid.put({(row, k): head.value_of(str(given[k])) for k, head in enumerate(grid.heads)})
        grid.finish_all()
        write(study, grid.take())
    add_sitting(study, "Day 1", 180)
    study.sessions.record(
        [
            Attendance("Day 1", code, 0 if k == 0 else 180, 180, reason="late" if k == 1 else "")
            for k, code in enumerate(people)
        ]
    )
    return study


def keys_of(study):
    version = study.instruments.get("quick_test")
    return read_workbook_bytes(version.source, version.source_name).keys


def scores(study, wave):
    keys = keys_of(study)
    given = {r.participant: r.answers for r in study.responses.all("quick_test", wave)}
    return np.array(
        [100 * np.mean([given[code][f"/data/{item}"] == key for item, key in keys.items()]) for code in PEOPLE]
    )


@pytest.fixture
def study(tmp_path):
    with a_class(tmp_path) as study:
        yield study


def test_the_change_and_its_interval_are_those_of_a_paired_t(study):
    found = class_results(study).tests[0].estimate
    change = scores(study, "after") - scores(study, "before")
    low, high = stats.t.interval(0.95, len(change) - 1, change.mean(), stats.sem(change))
    assert (found.estimate, found.ci_low, found.ci_high) == pytest.approx((change.mean(), low, high), abs=1e-9)
    assert found.n == 12


def test_items_are_counted_among_those_measured_twice(study):
    items = class_results(study).tests[0].items
    keys = keys_of(study)
    for item in items:
        for wave, counted in (("before", item.before), ("after", item.after)):
            given = study.responses.all("quick_test", wave)
            assert counted == sum(r.answers[f"/data/{item.name}"] == keys[item.name] for r in given)
    assert [item.n for item in items] == [12] * 15
    assert items[0].label == "Being trauma-informed means:"


def test_sessions_say_who_came_late_and_was_absent(study):
    (day,) = class_results(study).sessions
    assert (day.name, day.came, day.late, day.left, day.absent) == ("Day 1", 11, 1, 0, 1)


def test_of_beliefs_only_who_finished_is_known(study):
    study.evaluator_key.set("an evaluator's own words", "R. Haddad")
    add_from_bank(study, "conf")
    design = study.design.get()
    waves = tuple(replace(w, instruments=(*w.instruments, "conf")) for w in design.waves)
    study.design.set(replace(design, waves=waves))
    found = class_results(study)
    assert [f.seen for f in found.finished] == ["test", "sealed", "test", "formative", "sealed"]
    assert {t.estimate.outcome.dimension for t in found.tests} == {"knowledge"}


def test_a_class_reads_its_results_without_a_lock(study):
    assert why_closed(study) is None


def test_nobody_measured_twice_is_a_named_refusal(tmp_path):
    with a_class(tmp_path, waves=("before",)) as study:
        found = class_results(study).tests[0]
        assert found.estimate.refusal is not None
        assert [item.n for item in found.items] == [0] * 15
