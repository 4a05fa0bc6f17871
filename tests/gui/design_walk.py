"""From a new study to the ceremony by key events alone: walked by a test, and by the pictures of the screens."""

from __future__ import annotations

from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from gui.widgets.ceremony import CeremonyDialog

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PASTED = "id\tgroup\tsex\n" + "".join(f"P-{i:02d}\tS{i % 4}\t{'fm'[i % 2]}\n" for i in range(1, 25))
MOST_TABS, STEP_MS = 60, 10


class Hand:
    """Ten fingers on a keyboard; ``seen`` is called with the name of what is on the screen."""

    def __init__(self, window, seen=lambda name: None):
        self.window, self.seen = window, seen

    @property
    def focus(self):
        top = QApplication.activeModalWidget() or self.window
        return top.focusWidget() or top

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.focus, key, modifier)

    def type(self, words):
        for letter in words:
            QTest.keyClicks(self.focus, letter)

    def to(self, widget):
        """Reach a widget by Tab, once it is shown."""
        self.until(widget.isVisible)
        for _ in range(MOST_TABS):
            if self.focus is widget:
                return
            self.press(KEYS.Key_Tab)
        raise AssertionError(f"Tab does not lead to {widget.accessibleName() or widget}")

    def push(self, button):
        self.to(button)
        self.press(KEYS.Key_Space)

    def until(self, is_so, milliseconds=30_000):
        """Wait until something is so."""
        for _ in range(milliseconds // STEP_MS):
            if is_so():
                return
            loop = QEventLoop()  # QTest.qWait would keep other threads of Python waiting
            QTimer.singleShot(STEP_MS, loop.quit)
            loop.exec()
        raise AssertionError(f"not within {milliseconds} ms: {is_so}")

    @contextmanager
    def waiting(self, signal=None):
        """Act, then wait for the place to be shown, or for another signal."""
        heard = []
        (signal or self.window.place_shown).connect(lambda *_: heard.append(1))
        yield
        self.until(lambda: heard)

    def go(self, digit):
        with self.waiting():
            self.press(KEYS(int(KEYS.Key_0) + digit), CTRL)
        return self.window.shell.page(self.window.shell.place)

    def tab(self, tabs, at):
        while tabs.bar.currentIndex() != at:
            self.press(KEYS.Key_Tab, CTRL)

    def dialog(self):
        self.until(lambda: QApplication.activeModalWidget() is not None)
        return QApplication.activeModalWidget()

    def finish(self, dialog):
        """Push the verb of a dialog; the window manager then gives the window the keyboard back."""
        with self.waiting():
            self.push(dialog.go)
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def sign(self, name="R. Haddad"):
        dialog = self.dialog()
        self.to(dialog.name)
        self.type(name)
        self.finish(dialog)


def new_study(hand, folder):
    with hand.waiting():
        hand.press(KEYS.Key_2)
    new = hand.window.new_study
    assert new.folder.text() == str(folder)
    hand.to(new.templates)
    hand.press(KEYS.Key_Down)
    hand.to(new.name)
    hand.press(KEYS.Key_A, CTRL)
    hand.type("Night shift")
    hand.seen("new")
    with hand.waiting():
        hand.press(KEYS.Key_Return, CTRL)
    assert hand.window.session.study.path == folder / "Night shift.pilot"


def paste_people(hand):
    people = hand.go(4)
    hand.press(KEYS.Key_Insert)
    QApplication.clipboard().setText(PASTED)
    hand.press(KEYS.Key_V, CTRL)
    hand.seen("people")
    with hand.waiting():
        hand.push(people.sheet._add)
    assert people.shown == 24


def say_size(hand):
    plan = hand.go(2)
    hand.tab(plan.tabs, 2)
    hand.until(lambda: "units" in plan.sizing.rows and plan.sizing.view is not None)
    edit = plan.sizing.rows["units"].edit
    hand.to(edit)
    hand.press(KEYS.Key_A, CTRL)
    hand.type("12")
    hand.press(KEYS.Key_Return)
    hand.until(lambda: " 12 " in plan.sizing.sentence.text())
    hand.seen("size")


def lock(hand, kind):
    plan = hand.go(2)
    hand.tab(plan.tabs, 4)
    hand.push(plan.locks.buttons[kind])
    hand.sign()
    hand.seen(f"locked-{kind}")
    assert hand.window.session.study.plan.locked(kind) is not None


def one_baseline(hand):
    """Answer the first questionnaire for one person: the draw waits for a baseline."""
    hand.go(5)
    hand.type("P-07")
    hand.press(KEYS.Key_Return)
    while hand.window.capture.flow.standing()[0] <= hand.window.capture.flow.standing()[1]:
        before = hand.window.capture.flow.path
        hand.press(KEYS.Key_1)
        hand.press(KEYS.Key_Return)
        if hand.window.capture.flow.path == before:
            break
    with hand.waiting(hand.window.capture.finished):
        hand.press(KEYS.Key_Return)
    with hand.waiting():
        hand.press(KEYS.Key_Escape)


def draw(hand):
    people = hand.go(4)
    hand.tab(people.tabs, 2)
    hand.push(people.allocation.commit)
    hand.sign()
    hand.push(people.allocation.draw)
    ceremony = hand.dialog()
    assert isinstance(ceremony, CeremonyDialog)
    for edit, words in (
        (ceremony.value, "3 4 1 5 2 6"), (ceremony.again, "341526"), (ceremony.by, "R. Haddad"),
        (ceremony.witness, "S. Ortiz"), (ceremony.number, "24"),
    ):  # fmt: skip
        hand.to(edit)
        hand.type(words)
    hand.seen("ceremony")
    hand.finish(ceremony)
    hand.push(people.allocation.reveal)
    hand.sign()
    hand.seen("revealed")
    return people.allocation


def save(hand, button, name):
    hand.push(button)
    assert isinstance(hand.dialog(), QFileDialog)
    hand.press(KEYS.Key_A, CTRL)
    hand.type(name)
    hand.press(KEYS.Key_Return)


def walk(hand, folder):
    """Design, lock and draw a study in a folder; the allocation tab is left open."""
    new_study(hand, folder)
    paste_people(hand)
    say_size(hand)
    lock(hand, "protocol")
    one_baseline(hand)
    lock(hand, "plan")
    return draw(hand)
