"""Opening, leaving and moving about, by keyboard."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from core.study import Study
from gui.session import is_made_up
from gui.theme import tokens_now
from gui.tokens import DARK, LIGHT
from tests.gui.small_study import make_study

CTRL = Qt.KeyboardModifier.ControlModifier

PLACES_BY_DIGIT = ((2, "plan"), (3, "instruments"), (4, "people"), (5, "collect"), (7, "results"), (1, "overview"))


def go(qtbot, window, digit):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key(int(Qt.Key.Key_0) + digit), CTRL)


def test_the_start_page_opens_a_study_with_one_key(qtbot, window, prompts, study_path):
    prompts.path = study_path
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_3)
    assert window.session.study.title == "Procedural justice, small"
    assert "Before the draw" in window.shell.page("overview").words


def test_a_file_that_is_no_study_is_named_in_one_sentence(qtbot, window, tmp_path):
    word = tmp_path / "plan.pilot"
    word.write_bytes(b"PK\x03\x04 not a study at all" * 40)
    window.openings.open_path(word)
    qtbot.waitUntil(lambda: window.start.messages.texts != (), timeout=20_000)
    (text,) = window.start.messages.texts
    assert "plan.pilot" in text
    assert not window.session.is_open


def test_a_study_with_a_passphrase_asks_for_it(qtbot, window, prompts, tmp_path):
    path = tmp_path / "locked.pilot"
    Study.create(path, "Locked", "long enough words").close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    assert prompts.asked == ["passphrase"]
    assert window.session.study.title == "Locked"


def test_card_1_without_a_built_demo_says_how_to_make_it(qtbot, window):
    window.start.demo.setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_1)
    qtbot.waitUntil(lambda: window.start.messages.texts != (), timeout=20_000)
    assert "make demo" in window.start.messages.texts[0]


def test_card_1_opens_a_copy_of_the_built_demo(qtbot, window, tmp_path):
    (tmp_path / "demo").mkdir()
    built = tmp_path / "demo" / "mexico-pj.pilot"
    with make_study(built, 3) as study:
        study.describe_as({"made_up": "yes"})
    before = built.read_bytes()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_demo()
    assert is_made_up(window.session.study)
    assert window.session.study.path != built
    assert built.read_bytes() == before


def test_every_place_is_reached_by_its_digit(qtbot, opened):
    for digit, place in PLACES_BY_DIGIT:
        go(qtbot, opened, digit)
        assert opened.shell.place == place


def test_closing_a_study_leads_back_to_start_and_lists_it(qtbot, opened):
    qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_W, CTRL)
    assert not opened.session.is_open
    assert [r.title for r in opened.settings.recent()] == ["Procedural justice, small"]


def test_a_recent_study_that_moved_says_where_it_was(qtbot, opened, study_path):
    opened.close_study()
    shutil.move(study_path, study_path.with_name("elsewhere.pilot"))
    opened.show_start()
    (row,) = opened.start._rows
    assert not row.button.isEnabled()


def test_results_before_the_lock_say_why_and_offer_a_rehearsal(qtbot, opened):
    go(qtbot, opened, 7)
    page = opened.shell.page("results")
    assert "after the lock" in page.words
    assert "arms drawn anew" in page.words
    assert page.run.isEnabled()


def test_people_are_added_from_a_pasted_list(qtbot, opened):
    go(qtbot, opened, 4)
    page = opened.shell.page("people")
    qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_Insert)
    page.sheet.edit.setPlainText("X-1\tAmina\nX-2\tKarim\n\nX-1\tagain")
    assert not page.sheet._add.isEnabled()
    page.sheet.edit.setPlainText("X-1\tAmina\nX-2\tKarim\n\n")
    page.sheet._add.click()
    qtbot.waitUntil(lambda: page.shown == 14, timeout=20_000)
    assert opened.session.study.people.count() == 14


def test_an_id_that_is_taken_is_named_and_nothing_is_added(qtbot, opened):
    go(qtbot, opened, 4)
    page = opened.shell.page("people")
    page.add_requested.emit("X-1\nP-0003")
    qtbot.waitUntil(lambda: page.messages.texts != (), timeout=20_000)
    assert "P-0003" in page.messages.texts[0]
    assert opened.session.study.people.count() == 12


def test_typing_finds_a_person_and_names_stay_hidden(qtbot, opened):
    go(qtbot, opened, 4)
    page = opened.shell.page("people")
    qtbot.keyClicks(opened.focusWidget(), "P-0002")
    assert page.shown == 1
    page.search.setText("Officer 2")
    assert page.shown == 0


def test_names_are_shown_when_asked_for(qtbot, opened):
    go(qtbot, opened, 4)
    page = opened.shell.page("people")
    page._names.click()
    qtbot.waitUntil(lambda: page.model.headerData(1, Qt.Orientation.Horizontal) == "Name", timeout=20_000)
    page.search.setText("Officer 2")
    assert page.shown == 1


def test_an_unexpected_failure_leaves_an_incident_file_without_answers(qtbot, opened, tmp_path):
    opened._on_failed(RuntimeError("Amina said no"))
    (text,) = opened.shell.page("overview").messages.texts
    (incident,) = (tmp_path / "logs").iterdir()
    assert incident.name in text
    assert "Amina" not in incident.read_text(encoding="utf-8")


def test_ctrl_shift_l_turns_light_to_dark(qtbot, window, qapp):
    from gui.theme import apply_theme

    window.look.changed.connect(lambda theme, percent: apply_theme(qapp, theme, percent))
    before = tokens_now()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert {before, tokens_now()} == {LIGHT, DARK}


@pytest.mark.parametrize("place", [1, 2, 3, 4])
def test_everything_that_takes_the_focus_has_a_name(qtbot, opened, place):
    go(qtbot, opened, place)
    page = opened.shell.page(opened.shell.place)
    focusable = [
        w
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for w in page.findChildren(kind)
        if w.isVisible() and w.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    unnamed = [w for w in focusable if not w.accessibleName() and not getattr(w, "text", str)()]
    assert unnamed == []
