"""Menu bar, palette, regions and the list of keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.menus import plain
from gui.widgets.key_sheet import KeySheet

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_menu_bar_hides_until_alt(qtbot, opened):
    assert not opened.menus.bar.isVisible()
    qtbot.keyPress(opened, KEYS.Key_Alt)
    qtbot.keyRelease(opened, KEYS.Key_Alt)
    assert opened.menus.bar.isVisible()
    qtbot.keyClick(opened.menus.bar, KEYS.Key_Escape)
    qtbot.keyClick(opened.menus.bar, KEYS.Key_Escape)
    assert not opened.menus.bar.isVisible()


def test_letters_of_a_menu_are_used_once(opened):
    for menu in opened.menus.bar.actions():
        letters = [a.text().partition("&")[2][:1].lower() for a in menu.menu().actions() if "&" in a.text()]
        assert len(letters) == len(set(letters)), menu.text()


def test_keys_are_used_once(opened):
    keys = [key for _, key in opened.menus.keys_of(None)]
    assert len(keys) == len(set(keys))


def test_the_palette_leads_to_a_place(qtbot, opened):
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_K, CTRL)
    qtbot.keyClicks(opened.palette_box.edit, "coll")
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        qtbot.keyClick(opened.palette_box.edit, KEYS.Key_Return)
    assert opened.shell.place == "collect"


def test_the_palette_finds_a_person(qtbot, opened):
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_K, CTRL)
    qtbot.keyClicks(opened.palette_box.edit, "P-0007")
    qtbot.waitUntil(lambda: opened.palette_box.model.rowCount() == 1, timeout=20_000)
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        qtbot.keyClick(opened.palette_box.edit, KEYS.Key_Return)
    assert opened.shell.page("people").shown == 1


def test_escape_closes_the_palette_and_gives_the_keyboard_back(qtbot, opened):
    before = opened.focusWidget()
    qtbot.keyClick(before, KEYS.Key_K, CTRL)
    qtbot.keyClick(opened.palette_box.edit, KEYS.Key_Escape)
    assert not opened.palette_box.isVisible()
    assert opened.focusWidget() is before


def test_f6_goes_round_the_regions(qtbot, opened):
    seen = []
    for _ in range(3):
        qtbot.keyClick(opened.focusWidget(), KEYS.Key_F6)
        focus = opened.focusWidget()
        regions = (opened.shell.bar, opened.shell.rail, opened.shell.page("overview"))
        seen.append(next(i for i, region in enumerate(regions) if region.isAncestorOf(focus)))
    assert sorted(seen) == [0, 1, 2]


def test_shift_f1_lists_the_keys_of_the_page(qtbot, opened):
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    sheet = next(w for w in QApplication.topLevelWidgets() if isinstance(w, KeySheet))
    lines = opened.menus.keys_of(opened.shell)
    assert ("Find or do", "Ctrl+K") in lines
    qtbot.keyClick(sheet, KEYS.Key_Escape)


@pytest.mark.parametrize(("words", "name"), [("&New study…", "New study"), ("&1 Overview", "1 Overview")])
def test_the_name_of_an_action_has_no_marks(words, name):
    assert plain(words) == name


def test_alt_with_an_arrow_that_a_field_keeps_opens_no_menu(qtbot, opened):
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        opened.go("people")
    field = opened.shell.page("people").search
    field.setFocus()
    qtbot.keyPress(field, KEYS.Key_Alt, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(field, KEYS.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(field, KEYS.Key_Alt)
    assert not opened.menus.bar.isVisible()
    qtbot.keyPress(field, KEYS.Key_Alt, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(field, KEYS.Key_Alt)
    assert opened.menus.bar.isVisible()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("lock", "Plan ▸ Lock and history"),
        ("export", "Results ▸ Report"),
        ("randomise", "People ▸ Allocation"),
        ("juárez", "Juárez"),
        ("bigger dark", None),
        ("theme", "Light or dark"),
    ],
)
def test_the_palette_finds_by_the_words_of_any_part(qtbot, opened, typed, found):
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_K, CTRL)
    opened.palette_box.edit.setText("juárez")
    qtbot.waitUntil(lambda: any(o.kind == "group" for o in opened.palette_box.model.shown), timeout=20_000)
    opened.palette_box.edit.setText(typed)
    words = [o.words for o in opened.palette_box.model.shown]
    assert (found in words) if found else words == []


def test_the_palette_leads_to_a_tab(qtbot, opened):
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_K, CTRL)
    opened.palette_box.edit.setText("fingerprint")
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        qtbot.keyClick(opened.palette_box.edit, KEYS.Key_Return)
    plan = opened.shell.page("plan")
    assert plan.tabs.current is plan.locks


def test_the_palette_does_what_a_button_of_the_page_does(qtbot, opened):
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        opened.go("people")
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_K, CTRL)
    opened.palette_box.edit.setText("add people")
    qtbot.keyClick(opened.palette_box.edit, KEYS.Key_Return)
    assert opened.shell.page("people").sheet.isVisible()
