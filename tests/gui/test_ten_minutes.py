"""From nothing to a PDF by keys alone: a class, its test before and after, its sheet. And a trainer's day."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import numpy as np
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from scipy import stats

from core.values import NewParticipant
from instruments.attendance import add_sitting
from instruments.templates import add_from_bank, make_study
from instruments.workbook import read_workbook_bytes

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PEOPLE = [f"T-{i:02d}" for i in range(1, 13)]
TAKEN_OUT = (3, 5, 8, 11, 14)
LETTERS = "abcd"
WAIT_MS = 30_000


def key(qtbot, window, what, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget(), what, modifiers)


def to(qtbot, window, widget: QWidget, what=Qt.Key.Key_Tab):
    for _ in range(40):
        if widget.hasFocus():
            return
        key(qtbot, window, what)
    raise AssertionError(f"no Tab leads to {widget.accessibleName() or widget}")


def place(qtbot, window, digit):
    with qtbot.waitSignal(window.place_shown, timeout=WAIT_MS):
        key(qtbot, window, Qt.Key(int(Qt.Key.Key_0) + digit), CTRL)
    return window.shell.page(window.shell.place)


def paste(qtbot, window, text):
    QGuiApplication.clipboard().setText(text)
    key(qtbot, window, Qt.Key.Key_V, CTRL)


def answers(person: int, wave: str, keys: list[str]) -> list[int]:
    """Return the choice (1 to 4) somebody gives to each item: the right one more often after."""
    share = 0.4 if wave == "before" else 0.7
    lots = [sha256(f"{person} {wave} {k}".encode()).digest()[0] / 256 for k in range(len(keys))]
    right = [LETTERS.index(key) + 1 for key in keys]
    return [r if lot < share else r % 4 + 1 for r, lot in zip(right, lots, strict=True)]


def make_class(qtbot, window, folder):
    key(qtbot, window, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: window.new_study.templates.count() > 0, timeout=WAIT_MS)
    window.new_study.set_folder(str(folder))
    to(qtbot, window, window.new_study.templates, Qt.Key.Key_Backtab)
    qtbot.keyClicks(window.focusWidget(), "Class")
    to(qtbot, window, window.new_study.name)
    key(qtbot, window, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(window.focusWidget(), "Class B")
    with qtbot.waitSignal(window.place_shown, timeout=WAIT_MS):
        key(qtbot, window, Qt.Key.Key_Return, CTRL)


def take_items_out(qtbot, window):
    page = place(qtbot, window, 3)
    key(qtbot, window, Qt.Key.Key_I, CTRL)
    items = window._desks["instruments"].items.view
    qtbot.waitUntil(items.list.hasFocus, timeout=WAIT_MS)
    at = 1
    for wanted in TAKEN_OUT:
        for _ in range(wanted - at):
            key(qtbot, window, Qt.Key.Key_Down)
        at = wanted
        key(qtbot, window, Qt.Key.Key_Delete)
    with qtbot.waitSignal(window.place_shown, timeout=WAIT_MS):
        key(qtbot, window, Qt.Key.Key_Return, CTRL)
    return page


def add_people(qtbot, window):
    people = place(qtbot, window, 4)
    key(qtbot, window, Qt.Key.Key_Insert)
    paste(qtbot, window, "id\tname\n" + "\n".join(f"{code}\tTrainee {k}" for k, code in enumerate(PEOPLE)))
    to(qtbot, window, people.sheet._add)
    with qtbot.waitSignal(window.place_shown, timeout=WAIT_MS):
        key(qtbot, window, Qt.Key.Key_Space)


def open_grid(qtbot, window):
    collect = window.shell.page("collect")
    qtbot.waitUntil(lambda: collect.model.rowCount() > 0, timeout=WAIT_MS)
    key(qtbot, window, Qt.Key.Key_Down)
    key(qtbot, window, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: window.is_capturing and window.interviews.classroom.answers.is_open, timeout=WAIT_MS)
    return window.interviews.classroom.answers


def leave_grid(qtbot, window):
    with qtbot.waitSignal(window.place_shown, timeout=WAIT_MS):
        key(qtbot, window, Qt.Key.Key_Return, CTRL)


def keys_of(study):
    version = study.instruments.get("quick_test")
    return list(read_workbook_bytes(version.source, version.source_name).keys.values())


def text_of(path):
    document = pypdfium2.PdfDocument(path)
    pages = [document[k].get_textpage().get_text_range() for k in range(len(document))]
    document.close()
    return pages


def test_ten_minutes_from_nothing_to_a_pdf(qtbot, window, prompts, tmp_path):
    make_class(qtbot, window, tmp_path)
    take_items_out(qtbot, window)
    add_people(qtbot, window)
    study = window.session.study
    right = keys_of(study)
    given = {wave: [answers(k, wave, right) for k in range(12)] for wave in ("before", "after")}

    place(qtbot, window, 5)
    grid = open_grid(qtbot, window)
    assert (len(grid.grid.codes), len(grid.grid.heads)) == (12, 10)
    for row in given["before"]:
        qtbot.keyClicks(window.focusWidget(), "".join(map(str, row)))
    leave_grid(qtbot, window)
    assert study.responses.count("before", "quick_test") == 12

    collect = place(qtbot, window, 5)
    to(qtbot, window, collect.wave, Qt.Key.Key_Backtab)
    with qtbot.waitSignal(collect.listed, timeout=WAIT_MS):
        key(qtbot, window, Qt.Key.Key_Down)
    to(qtbot, window, collect.search)
    grid = open_grid(qtbot, window)
    paste(qtbot, window, "\n".join("\t".join(map(str, row)) for row in given["after"]))
    assert len(grid.paste_seen.cells) == 120
    key(qtbot, window, Qt.Key.Key_Return)
    leave_grid(qtbot, window)
    assert study.responses.count("after", "quick_test") == 12

    results = place(qtbot, window, 7)
    with qtbot.waitSignal(results.pdf.shown, timeout=60_000):
        key(qtbot, window, Qt.Key.Key_F5)
    qtbot.waitUntil(results.tabs.hasFocus, timeout=WAIT_MS)
    key(qtbot, window, Qt.Key.Key_Right)
    to(qtbot, window, results.own_words)
    qtbot.keyClicks(window.focusWidget(), "Role plays come earlier next time.")
    with qtbot.waitSignal(results.pdf.shown, timeout=60_000):
        key(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(results.run.isEnabled, timeout=WAIT_MS)
    to(qtbot, window, results.save)
    prompts.path = tmp_path / "class.pdf"
    key(qtbot, window, Qt.Key.Key_Space)

    pages = text_of(prompts.path)
    assert 3 <= len(pages) <= 6
    score = {
        wave: np.array([10 * sum(LETTERS[a - 1] == r for a, r in zip(row, right, strict=True)) for row in rows])
        for wave, rows in given.items()
    }
    change = score["after"] - score["before"]
    low, high = stats.t.interval(0.95, 11, change.mean(), stats.sem(change))
    front = " ".join(pages[0].split())
    said = f"Knowledge was {change.mean():.0f} points higher after than before (between {low:.0f} and {high:.0f};"
    assert said in front
    assert "no comparison group" in front
    assert "Role plays come earlier next time." in front
    for word in ("significant", "effect", "caused", "led to", "thanks to"):
        assert word not in front.lower()
    assert study.verify().ok


@pytest.fixture
def day(tmp_path, window, qtbot):
    """A class of four with a belief instrument beside the test, open in the window."""
    path = tmp_path / "day.pilot"
    with make_study(path, "class", "Class B") as study:
        study.people.add([NewParticipant(code) for code in PEOPLE[:4]])
        study.evaluator_key.set("an evaluator's own words", "R. Haddad")
        add_from_bank(study, "conf")
        design = study.design.get()
        waves = tuple(replace(w, instruments=(*w.instruments, "conf")) for w in design.waves)
        study.design.set(replace(design, waves=waves))
        add_sitting(study, "Day 1", 180)
    with qtbot.waitSignal(window.place_shown, timeout=WAIT_MS):
        window.openings.open_path(path)
    return window


def test_a_trainers_day_attendance_observation_and_beliefs_she_cannot_open(qtbot, day):
    window, study = day, day.session.study
    collect = place(qtbot, window, 5)
    qtbot.waitUntil(lambda: collect.model.rowCount() == 4, timeout=WAIT_MS)
    key(qtbot, window, Qt.Key.Key_Down)
    key(qtbot, window, Qt.Key.Key_T)
    room = window.interviews.classroom
    qtbot.waitUntil(lambda: window.is_capturing and room.attendance.is_open, timeout=WAIT_MS)
    key(qtbot, window, Qt.Key.Key_A)
    key(qtbot, window, Qt.Key.Key_Down)
    key(qtbot, window, Qt.Key.Key_2)
    key(qtbot, window, Qt.Key.Key_Up)
    key(qtbot, window, Qt.Key.Key_M)
    qtbot.keyClicks(window.focusWidget(), "20")
    key(qtbot, window, Qt.Key.Key_Return)
    leave_grid(qtbot, window)
    held = {a.participant: (a.minutes, a.reason) for a in study.sessions.all()}
    assert held == {"T-01": (180, ""), "T-02": (160, "late"), "T-03": (180, ""), "T-04": (180, "")}

    collect.wave.setCurrentIndex(1)
    collect._on_wave()
    collect.instrument.setCurrentIndex(collect.instrument.findData("o_scene"))
    with qtbot.waitSignal(collect.listed, timeout=WAIT_MS):
        collect._ask()
    to(qtbot, window, collect.search)
    grid = open_grid(qtbot, window)
    qtbot.keyClicks(window.focusWidget(), "2102210N2S")
    leave_grid(qtbot, window)
    (scene,) = study.responses.all("o_scene", "after")
    assert (scene.participant, scene.mode) == ("T-01", "observation")
    assert grid.model.board is None

    collect.instrument.setCurrentIndex(collect.instrument.findData("conf"))
    with qtbot.waitSignal(collect.listed, timeout=WAIT_MS):
        collect._ask()
    to(qtbot, window, collect.search)
    key(qtbot, window, Qt.Key.Key_Down)
    key(qtbot, window, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: bool(collect.messages.texts), timeout=WAIT_MS)
    assert "beliefs" in collect.messages.texts[0]
    assert not window.is_capturing
