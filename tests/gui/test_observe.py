"""A scene is observed by letters and digits; a pause, a slip and the end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.values import NewParticipant
from gui.observe.keys import letter_of
from instruments.templates import make_study

CTRL = Qt.KeyboardModifier.ControlModifier


class Clock:
    def __init__(self):
        self.now = 50.0

    def __call__(self):
        return self.now


@pytest.fixture
def observing(qtbot, window, tmp_path):
    with make_study(tmp_path / "o.pilot", "checklist") as study:
        study.people.add([NewParticipant("T-07")])
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "o.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("collect")
    window.shell.page("collect").start_current()
    page = window.interviews.observing
    assert window.is_capturing
    page.session.seen._clock = Clock()
    return page


def _wait(page, seconds):
    for _ in range(seconds * 5):
        page.session.seen._clock.now += 0.2
        page._on_tick()


def test_letters_mark_states_and_events(observing):
    page = observing
    QTest.keyClick(page, Qt.Key.Key_Q)
    _wait(page, 42)
    QTest.keyClick(page, Qt.Key.Key_W)
    _wait(page, 5)
    QTest.keyClick(page, Qt.Key.Key_A)
    _wait(page, 1)
    QTest.keyClick(page, Qt.Key.Key_A)
    assert page.clock.text() == "00:48"
    assert page._marks["/data/play_listens"][1].text() == "00:42"
    assert page._marks["/data/play_name"][1].text() == "2"
    QTest.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert page._marks["/data/play_name"][1].text() == "1"


def test_an_observation_ends_as_a_response_with_its_log(qtbot, window, observing):
    page = observing
    QTest.keyClick(page, Qt.Key.Key_Q)
    _wait(page, 3)
    QTest.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert page.messages.texts[0].startswith("Still to tick: Introduces")
    for _ in range(10):
        QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClick(page, Qt.Key.Key_4)
    with qtbot.waitSignal(page.left, timeout=20_000):
        QTest.keyClick(page, Qt.Key.Key_Return, CTRL)
    (response,) = window.session.study.responses.all()
    assert response.answers["/data/play_listens"] == "3"
    assert response.answers["/data/play_01"] == "2"
    assert response.answers["/data/play_calm"] == "4"
    assert '"state"' in response.answers["/data/play_log"]


def test_left_and_opened_again_it_goes_on(qtbot, window, observing):
    page = observing
    QTest.keyClick(page, Qt.Key.Key_S)
    _wait(page, 2)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    window.interviews.start("T-07", "o_play", "O1")
    assert page.session.seen.count("/data/play_open") == 1
    assert page.session.seen.elapsed == pytest.approx(2, abs=0.3)
    page.save_and_exit()


class _Press:
    def __init__(self, code=0, key=0, text=""):
        self._code, self._key, self._text = code, key, text

    def nativeScanCode(self):
        return self._code

    def nativeVirtualKey(self):
        return self._code

    def key(self):
        return self._key

    def text(self):
        return self._text


@pytest.mark.parametrize(
    ("platform", "code", "letter"),
    [("linux", 24, "Q"), ("linux", 39, "S"), ("win32", 0x11, "W"), ("win32", 0x20, "D"), ("darwin", 12, "Q")],
)
def test_letters_are_found_by_their_place_on_every_platform(platform, code, letter):
    assert letter_of(_Press(code, text="ض"), platform) == letter
