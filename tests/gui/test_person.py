"""One person's sheet: corrected, moved with undo, withdrawn in three ways; groups are renamed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.errors import UserError
from gui.operations.person import leave, move_people, read_person, rename_group, save_person
from tests.gui.small_study import answer_all, make_study

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def study(tmp_path):
    with make_study(tmp_path / "s.pilot", 6) as study:
        answer_all(study, ["P-0001", "P-0002"])
        yield study


def test_facts_the_draw_read_stay_once_it_is_sealed(study):
    study.plan.lock_plan("A")
    study.allocation.seal(bytes(32), bytes(32), "A")
    person = study.people.get("P-0001")
    with pytest.raises(UserError) as refusal:
        save_person(study, "P-0001", person.cluster, {**person.attributes, "rank": "sergeant"})
    assert refusal.value.code == "FACTS_SEALED"
    save_person(study, "P-0001", person.cluster, {**person.attributes, "sex": "f"})
    assert study.people.get("P-0001").attributes["sex"] == "f"


def test_the_three_ways_to_leave(study):
    leave(study, "P-0001", "keep", "Moved away")
    assert [r.participant for r in study.responses.all()] == ["P-0001", "P-0002"]
    leave(study, "P-0002", "erase", "Asked to be forgotten")
    assert [r.participant for r in study.responses.all()] == ["P-0001"]
    assert study.people.identity("P-0002") is None
    assert study.people.identity("P-0001").name == "Officer 1"
    assert {p.code for p in study.people.all() if p.status != "active"} == {"P-0001", "P-0002"}


def test_leaving_needs_a_reason_and_changes_nothing_without(study):
    with pytest.raises(UserError):
        leave(study, "P-0001", "drop", " ")
    assert read_person(study, "P-0001").is_active
    assert len(study.responses.all()) == 2


def test_moving_keeps_what_is_known_of_a_person(study):
    before = dict(study.people.get("P-0001").attributes)
    move_people(study, {"P-0001": "Centro", "P-0002": "Centro"})
    assert study.people.get("P-0001").cluster == study.people.get("P-0002").cluster == "Centro"
    assert dict(study.people.get("P-0001").attributes) == before


def test_a_group_is_renamed_and_one_that_is_not_there_refused(study):
    rename_group(study, "Centro", "station", "Centre")
    assert [(c.kind, c.label) for c in study.people.clusters() if c.code == "Centro"] == [("station", "Centre")]
    with pytest.raises(UserError) as refusal:
        rename_group(study, "Nowhere", "", "")
    assert refusal.value.code == "CLUSTER_GONE"


@pytest.fixture
def page(qtbot, window, tmp_path):
    with make_study(tmp_path / "p.pilot", 6) as study:
        answer_all(study, ["P-0001"])
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "p.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_4, CTRL)
    return window.shell.page("people")


def pick(page, *rows):
    page.table.setFocus()
    page.table.clearSelection()
    for row in rows:
        page.table.setCurrentIndex(page.model.index(row, 0))
    page.table.selectionModel().clearSelection()
    for row in rows:
        flag = page.table.selectionModel().SelectionFlag
        page.table.selectionModel().select(page.model.index(row, 0), flag.Select | flag.Rows)


def test_enter_opens_a_person_and_a_fact_is_corrected(qtbot, window, page):
    pick(page, 0)
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    qtbot.waitUntil(page.person.isVisible, timeout=10_000)
    edit = page.person.facts["sex"]
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "x")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(page.person.save, Qt.Key.Key_Space)
    assert window.session.study.people.get("P-0001").attributes["sex"] == "x"
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert window.session.study.people.get("P-0001").attributes["sex"] == "m"


def test_two_people_are_moved_and_moved_back(qtbot, window, page):
    pick(page, 0, 1)
    assert not page.chosen.isHidden()
    assert page.chosen.open_one.isHidden()
    page.chosen.group.setCurrentIndex(page.chosen.group.findData("Centro"))
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(page.chosen.move_them, Qt.Key.Key_Space)
    people = window.session.study.people
    assert {people.get(f"P-000{i}").cluster for i in (1, 2)} == {"Centro"}
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert [people.get(f"P-000{i}").cluster for i in (1, 2)] == ["Juárez", "Coyoacán"]


def test_leaving_with_what_was_answered_taken_back_can_be_undone(qtbot, window, page):
    pick(page, 0)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(page.person.isVisible, timeout=10_000)
    page.person.ways.button(1).setChecked(True)
    assert not page.person.go.isEnabled()
    qtbot.keyClicks(page.person.reason, "Moved away")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(page.person.go, Qt.Key.Key_Space)
    study = window.session.study
    assert (study.people.get("P-0001").status, study.responses.all()) == ("withdrawn", ())
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert (study.people.get("P-0001").status, len(study.responses.all())) == ("active", 1)


def test_a_name_is_erased_only_when_the_id_is_typed(qtbot, window, page):
    pick(page, 0)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(page.person.isVisible, timeout=10_000)
    page.person.ways.button(2).setChecked(True)
    qtbot.keyClicks(page.person.reason, "Asked")
    qtbot.keyClicks(page.person.confirm, "P-0002")
    assert not page.person.go.isEnabled()
    page.person.confirm.clear()
    qtbot.keyClicks(page.person.confirm, "P-0001")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(page.person.go, Qt.Key.Key_Space)
    assert window.session.study.people.identity("P-0001") is None


def test_a_group_is_renamed_in_the_window(qtbot, window, page):
    page.tabs.bar.setCurrentIndex(1)
    groups = page.groups
    groups.table.setFocus()
    qtbot.keyClick(groups.table, Qt.Key.Key_F2)
    groups.name.selectAll()
    qtbot.keyClicks(groups.name, "Centre")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(groups.save, Qt.Key.Key_Space)
    assert "Centre" in {c.label for c in window.session.study.people.clusters()}
    groups.see.click()
    assert page.tabs.bar.currentIndex() == 0
    assert {page.model.line(row).group for row in range(page.shown)} == {"Centre"}
