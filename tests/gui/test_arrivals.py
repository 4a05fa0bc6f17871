"""People who come one by one: lists are sealed, each person gets the next position, nobody reads ahead."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from core.design import Procedure
from core.errors import UserError
from gui.operations.arrivals import ListsAsked, NextPerson, read_arrivals, reveal_next, seal_lists
from gui.operations.lines import Ceremony, CeremonyFacts
from gui.widgets.ceremony import CeremonyDialog
from tests.gui.small_study import make_study

ASKED = ListsAsked(("LAPTOP-07", "TABLET-2"), 10, {"rank": ("patrol", "sergeant")})


def one_by_one(path):
    """A study whose people come one by one, both locks in place."""
    study = make_study(path, 0, is_locked=False)
    design = study.design.get()
    study.design.set(replace(design, procedure=Procedure("blocks", ("rank",))))
    study.plan.lock_protocol("A")
    study.plan.lock_plan("A")
    return study


@pytest.fixture
def study(tmp_path):
    with one_by_one(tmp_path / "s.pilot") as study:
        yield study


def test_a_list_is_sealed_for_each_laptop_and_stratum(study):
    seal_lists(study, ASKED, "R. Haddad")
    found = read_arrivals(study, study.people.all())
    assert [name for name, _left in found.lists] == [
        "LAPTOP-07/patrol", "LAPTOP-07/sergeant", "TABLET-2/patrol", "TABLET-2/sergeant",
    ]  # fmt: skip
    assert found.strata == (("rank", ("patrol", "sergeant")),)
    assert {left for _name, left in found.lists} == {21}


def test_the_next_person_is_enrolled_and_gets_the_next_position(study):
    seal_lists(study, ASKED, "R. Haddad")
    shown = [reveal_next(study, NextPerson(f"P-{i}", {"rank": "patrol"}, "Rosa")) for i in (1, 2)]
    assert [one.position for one in shown] == ["LAPTOP-07/patrol/00001", "LAPTOP-07/patrol/00002"]
    assert {one.arm for one in shown} <= {arm.label for arm in study.design.get().arms}
    assert dict(study.people.get("P-1").attributes) == {"rank": "patrol", "eligible": "yes", "consent": "yes"}
    assert [row[:2] for row in read_arrivals(study, study.people.all()).taken] == [
        ("P-2", "LAPTOP-07/patrol/00002"), ("P-1", "LAPTOP-07/patrol/00001"),
    ]  # fmt: skip


def test_what_cannot_be_revealed_leaves_nobody_enrolled(study):
    seal_lists(study, ASKED, "R. Haddad")
    with pytest.raises(UserError) as refusal:
        reveal_next(study, NextPerson("P-1", {"rank": "captain"}, "Rosa"))
    assert refusal.value.code == "LIST_MISSING"
    assert study.people.get("P-1") is None


def test_what_may_be_read_of_lists_holds_no_arm(study):
    seal_lists(study, ASKED, "R. Haddad")
    reveal_next(study, NextPerson("P-1", {"rank": "patrol"}, "Rosa"))
    said = str(read_arrivals(study, study.people.all()))
    assert [arm.label for arm in study.design.get().arms if arm.label in said] == []


def test_lists_under_the_keepers_lock_wait_for_the_keeper(study):
    seal_lists(study, ASKED, "R. Haddad", "keeper's own words")
    assert read_arrivals(study, study.people.all()).is_kept
    with pytest.raises(UserError) as refusal:
        reveal_next(study, NextPerson("P-1", {"rank": "patrol"}, "Rosa"))
    assert refusal.value.code == "KEEPER_NEEDED"
    study.allocation.unlock("keeper's own words")
    assert reveal_next(study, NextPerson("P-1", {"rank": "patrol"}, "Rosa")).position == "LAPTOP-07/patrol/00001"


def test_a_procedure_that_must_know_everybody_has_no_lists(tmp_path):
    with make_study(tmp_path / "s.pilot") as study:
        assert read_arrivals(study, study.people.all()) is None


@pytest.fixture
def tab(qtbot, window, tmp_path):
    one_by_one(tmp_path / "one.pilot").close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "one.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    page = window.shell.page("people")
    page.tabs.bar.setCurrentIndex(2)
    return page.allocation


def type_in(qtbot, edit, words):
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, words)


def seal_in_window(qtbot, window, tab):
    form = tab.arrivals.lists
    assert not form.go.isEnabled()
    type_in(qtbot, form.devices, window.session.study.positions.device or "LAPTOP-07")
    type_in(qtbot, form.expected, "10")
    type_in(qtbot, form.values["rank"], "patrol, sergeant")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(form.go, Qt.Key.Key_Space)


def test_a_person_is_revealed_in_the_window(qtbot, window, tab):
    seal_in_window(qtbot, window, tab)
    form = tab.arrivals.next
    type_in(qtbot, form.code, "P-1")
    type_in(qtbot, form.by, "Rosa")
    form.strata["rank"].setCurrentText("patrol")
    form.eligible.setChecked(True)
    assert not form.go.isEnabled()
    form.consented.setChecked(True)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(form.go, Qt.Key.Key_Space)
    assert form.answer.text().startswith("P-1: ")
    assert form.code.text() == ""
    assert tab.arrivals.table.words.rowCount() == 1
    qtbot.keyClick(form.hide_answer, Qt.Key.Key_Space)
    assert form.answer.text() == ""


def test_envelopes_are_printed_from_the_window(qtbot, window, tab, prompts, tmp_path):
    seal_in_window(qtbot, window, tab)
    prompts.path = tmp_path / "envelopes.pdf"
    with qtbot.waitSignal(window.place_shown, timeout=30_000):
        tab.arrivals.envelopes.click()
    assert prompts.path.read_bytes().startswith(b"%PDF")
    (printing,) = window.session.study.envelopes.printed()
    assert (printing.by, printing.count) == ("R. Haddad", 42)


def test_dice_decide_lists_in_the_ceremony_of_the_window(qtbot, window, tab, prompts):
    type_in(qtbot, tab.arrivals.lists.mixing, "dice in room 4")
    seal_in_window(qtbot, window, tab)
    assert tab.arrivals.next.isHidden()
    assert tab.draw.text() == "Draw the lists…"
    prompts.ceremony_typed = Ceremony("R. Haddad", "S. Ortiz", "426")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(tab.draw, Qt.Key.Key_Space)
    sealed = window.session.study.allocation.sealed()
    assert (sealed.value, sealed.witnesses, sealed.is_lists) == ("426", ("S. Ortiz",), True)
    assert not tab.arrivals.next.isHidden()


def test_the_ceremony_of_lists_asks_for_what_came_out_and_no_number(qtbot):
    dialog = CeremonyDialog(CeremonyFacts(42, ("A", "B"), (1, 1), "Blocks", "dice", "abc", of_lists=True))
    qtbot.addWidget(dialog)
    for edit, words in ((dialog.value, "426"), (dialog.again, "426"), (dialog.by, "R. Haddad")):
        assert not dialog.go.isEnabled()
        qtbot.keyClicks(edit, words)
    assert dialog.go.isEnabled()
