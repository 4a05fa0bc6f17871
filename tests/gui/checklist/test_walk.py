"""Every place, walked: names, targets, labels that fit, words that grow by 40 %, wheels that change nothing."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTranslator
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTabBar, QWidget

from gui.app import dress
from gui.faults import Faults
from gui.places import PLACES
from gui.widgets.elided import ElidedLabel
from gui.window import MainWindow

CODES = tuple(place.code for place in PLACES)
LEAST = 24
MARKS = re.compile(r"(%Ln|%n|\{[^}]*\}|<[^>]+>|&(?=\w))")
ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")


class Pseudo(QTranslator):
    """Accents, and 40 % more letters."""

    def isEmpty(self):
        return False

    def translate(self, _context, source, _disambiguation=None, n=-1):
        text = source.decode() if isinstance(source, bytes) else source
        parts = [part if MARKS.fullmatch(part) else part.translate(ACCENTS) for part in MARKS.split(text)]
        grown = "".join(parts) + "~" * max(round(len(text) * 0.4) - 1, 0)
        return grown.replace("%Ln", str(n)).replace("%n", str(n))


@pytest.fixture(params=["as written", "grown"])
def walked(request, qtbot, qapp, settings, prompts, tmp_path, study_path):
    dress(qapp, settings)
    pseudo = Pseudo()
    if request.param == "grown":
        qapp.installTranslator(pseudo)
    window = MainWindow(settings, Faults(tmp_path), prompts, data_folder=tmp_path / "data")
    qtbot.addWidget(window)
    window.resize(1366, 688)
    window.show()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(study_path)
    yield window
    window.close()
    qapp.removeTranslator(pseudo)


def go(qtbot, window, place):
    if window.shell.place != place:
        with qtbot.waitSignal(window.place_shown, timeout=20_000):
            window.go(place)
    QApplication.processEvents()
    return window.shell.page(place)


def shown(page, kind):
    return [w for w in page.findChildren(kind) if w.isVisible() and w.visibleRegion().boundingRect().isValid()]


def what(widget):
    text = getattr(widget, "text", str)
    return f"{type(widget).__name__} {text() or widget.accessibleName()!r}"


@pytest.mark.parametrize("place", CODES)
def test_no_label_is_cut_and_nothing_stands_outside_its_parent(qtbot, walked, place):
    page = go(qtbot, walked, place)
    cut = [
        what(w)
        for w in shown(page, QLabel)
        if not isinstance(w, ElidedLabel) and w.text() and not w.wordWrap() and w.sizeHint().width() > w.width() + 1
    ]
    outside = [
        what(w)
        for w in shown(page, QWidget)
        if isinstance(w, (QLabel, QAbstractButton, QLineEdit, QComboBox, QTabBar))
        and not w.parentWidget().rect().adjusted(-1, -1, 1, 1).contains(w.geometry())
    ]
    assert (cut, outside) == ([], [])


@pytest.mark.parametrize("place", CODES)
def test_targets_are_large_enough_and_named(qtbot, walked, place):
    page = go(qtbot, walked, place)
    targets = [w for kind in (QAbstractButton, QComboBox, QLineEdit) for w in shown(page, kind)]
    # The arrows of a tab bar that has no room are Qt's; its tabs are reached by arrow keys and Ctrl+Tab.
    targets = [w for w in targets if w.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(w.parent(), QTabBar)]
    small = [what(w) for w in targets if w.height() < LEAST or w.width() < LEAST]
    unnamed = [what(w) for w in targets if not w.accessibleName() and not getattr(w, "text", str)()]
    assert (small, unnamed) == ([], [])


@pytest.mark.parametrize("place", CODES)
def test_the_wheel_over_a_closed_list_changes_nothing(qtbot, walked, place):
    page = go(qtbot, walked, place)
    for box in shown(page, QComboBox):
        before = box.currentIndex()
        middle = QPointF(box.rect().center())
        wheel = QWheelEvent(
            middle, QPointF(box.mapToGlobal(QPoint(0, 0))) + middle, QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, wheel)
        assert box.currentIndex() == before, what(box)


@pytest.mark.parametrize("place", CODES)
def test_tab_goes_through_the_page_and_comes_out_again(qtbot, walked, place):
    go(qtbot, walked, place)
    seen = []
    for _ in range(120):
        qtbot.keyClick(walked.focusWidget(), Qt.Key.Key_Tab)
        focus = walked.focusWidget()
        if focus in seen:
            break
        seen.append(focus)
    assert len(seen) < 120
    assert any(walked.shell.bar.isAncestorOf(w) for w in seen), [what(w) for w in seen]
    assert any(walked.shell.rail.isAncestorOf(w) for w in seen)
