"""Tab goes through each place in the order that is written here, shows where it is, and comes out again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.app import dress
from gui.faults import Faults
from gui.settings import Settings
from gui.window import MainWindow
from tests.gui.checklist import walking
from tests.gui.small_study import answer_all, make_study

BAR = ("Study Procedural justice, small", "Find or do…  Ctrl+K", "Smaller text", "Larger text", "Light or dark")
MOST, MARGIN, LEAST_CHANGED, LONGEST = 90, 4, 20, 60
WAVE = ("Name of wave {}", "Target day of wave {}", "Wave {} opens on day", "Wave {} closes on day")
ORDER = {
    "overview": ("Overview", "Overview", "Go to Collect"),
    "plan": (
        "Plan", "Parts of the plan", "Plan", "The question, in one sentence", "Among whom", "Amend the design…",
        "Help me choose a design", "Name of arm 1", "Share of arm 1", "What arm 1 gets", "Name of arm 2",
        "Share of arm 2", "What arm 2 gets",
        *(each.format(1) for each in WAVE), "Asked at wave 1: 8 instruments",
        *(each.format(2) for each in WAVE), "Asked at wave 2: 2 instruments",
        *(each.format(3) for each in WAVE), "Asked at wave 3: 11 instruments",
        "One of them is called", "Several are called", "What is drawn", "What gets the programme", "What is measured",
        "First letter of your mother's first name", "Last letter of the first name given to you at birth",
        "Day of the month you were born", "Number of older brothers and sisters",
        "First letter of the town where you were born", "Last digit of the first house number you remember",
    ),
    "instruments": (
        "Instruments", "Edit", "Choose items…", "Print…", "Export XLSForm…", "Add…", "Instruments",
    ),
    "people": ("People", "Show names", "Add people", "Parts of this place", "Find people", "Group", "People"),
    "collect": (
        "Collect", "Wave", "Instrument", "Find a person", "Which people", "People", "Hand over  H", "Class grid  G",
        "Attendance  T", "Not reached…  R",
    ),
    "monitor": (
        "Monitor", "Parts of the field work", "Wave", "Show charts as tables", "Monitor",
        "Before the draw: 2 of 12 people", "3 groups. In Centro 4 of 4 are still to do.", "By collector",
    ),
    "results": (
        "Results", "Documents…", "Rehearse the whole trial…", "Run on shuffled arms", "Results",
        "The table that the plan will fill",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory):
    base = tmp_path_factory.mktemp("tab")
    settings = Settings(base / "settings.ini")
    settings.language = "en"
    dress(qapp, settings)
    study = make_study(base / "small.pilot")
    answer_all(study, ["P-0001", "P-0002"])
    study.close()
    window = MainWindow(settings, Faults(base), data_folder=base / "data")
    window.resize(1366, 688)
    window.show()
    window.activateWindow()
    walking.wait_shown(window.place_shown, lambda: window.openings.open_path(study.path))
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def picture(window, widget):
    """Return what can be seen of a widget and the little around it."""
    corner = widget.mapTo(window, QPoint(0, 0))
    frame = QRect(corner, widget.size()).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    return window.grab(frame.intersected(window.rect())).toImage()


def changed(one, other):
    if one.size() != other.size():
        return LEAST_CHANGED
    step = 1 if one.width() * one.height() < 60_000 else 2
    spots = ((x, y) for x in range(0, one.width(), step) for y in range(0, one.height(), step))
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in spots)


def name_of(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    words = words.strip().replace("\u2002", "")
    return words.partition(" have ")[0] if len(words) > LONGEST else words


def walk(window):
    """Press Tab from the study's name until it comes round; return names, and the stops where nothing shows."""
    window.shell.bar.study.setFocus(Qt.FocusReason.TabFocusReason)
    walking.settle(window)
    first, names, unseen = window.focusWidget(), [], []
    focus = first
    for _ in range(MOST):
        names.append(name_of(focus))
        with_focus = picture(window, focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        walking.settle(window)
        if focus.isVisible() and changed(with_focus, picture(window, focus)) < LEAST_CHANGED:
            unseen.append(names[-1])
        focus = window.focusWidget()
        if focus is first:
            return tuple(names), unseen
    return tuple(names), ["no way out"]


@pytest.mark.parametrize("place", [place.code for place in walking.PLACES])
def test_tab_keeps_the_written_order_and_shows_where_it_is(window, place):
    walking.go(window, place)
    names, unseen = walk(window)
    assert unseen == []
    assert names == (*BAR, *ORDER[place])
