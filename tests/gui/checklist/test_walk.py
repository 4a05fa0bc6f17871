"""Every place, tab and sheet, walked once a look: room for words, targets, names, keys, wheels, larger text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from gui.app import dress
from gui.faults import Faults
from gui.settings import Settings
from gui.theme import apply_theme
from gui.window import MainWindow
from tests.gui.checklist import walking
from tests.gui.small_study import answer_all, make_study

WIDE, USUAL, FLOOR = (1366, 688), (1093, 534), (1024, 520)
LOOKS = {"grown": (WIDE, USUAL, FLOOR), "en": (WIDE,), "es": (USUAL,), "fr": (USUAL,), "ar": (USUAL,)}
LARGE = 200
IN_ROOM = (walking.cut, walking.outside, walking.overlapping)
ONCE = (walking.too_small, walking.nameless, walking.namesakes, walking.keys_twice)


class Walk:
    """What one walk through a window found, by kind."""

    def __init__(self, window):
        self.window, self.found, self.stops = window, {}, []

    def look(self, name, sizes, *, root: QWidget | None = None):
        root = root or self.window
        self.stops.append(name)
        for size in sizes:
            walking.resize(self.window, *size)
            seen = walking.within(root)
            self.note(IN_ROOM, seen, f"{name} at {size[0]}")
        self.note(ONCE, seen, name)

    def note(self, checks, seen, where):
        for check in checks:
            self.found.setdefault(check.__name__, []).extend(f"{where}: {said}" for said in check(seen))

    def of(self, name):
        return self.found.get(name, [])


@pytest.fixture(scope="module", params=LOOKS)
def walk(request, qapp, tmp_path_factory):
    base, pseudo = tmp_path_factory.mktemp("walk"), walking.Pseudo()
    settings = Settings(base / "settings.ini")
    settings.language = "en" if request.param == "grown" else request.param
    dress(qapp, settings)
    if request.param == "grown":
        qapp.installTranslator(pseudo)
    study = make_study(base / "small.pilot")
    answer_all(study, ["P-0001", "P-0002"])
    study.close()
    window = MainWindow(settings, Faults(base), data_folder=base / "data")
    window.show()
    walked, sizes = Walk(window), LOOKS[request.param]
    walked.look("start", sizes)
    walking.wait_shown(window.place_shown, lambda: window.openings.open_path(study.path))
    fixed = {}
    for stop in walking.places(window):
        walked.look(stop.name, sizes)
        if request.param == "en":
            walked.found.setdefault("turned", []).extend(walking.turned(walking.within(window)))
            fixed[stop.name] = walking.fixed_widths(walking.within(window))
    for stop in walking.sheets(window):
        walked.look(stop.name, sizes[:2], root=stop.widget)
    if request.param == "en":
        _enlarge(qapp, walked, fixed)
    yield walked
    window.close()
    qapp.removeTranslator(pseudo)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settings.language = "en"
    dress(qapp, settings)


def _enlarge(qapp, walked, fixed):
    apply_theme(qapp, "light", LARGE)
    walking.resize(walked.window, *WIDE)
    for stop in walking.places(walked.window):
        seen = walking.within(walked.window)
        walked.note(IN_ROOM, seen, f"{stop.name} at 200 %")
        for kept, width in walking.fixed_widths(seen).items():
            if fixed[stop.name].get(kept) == width:
                walked.found.setdefault("stiff", []).append(f"{stop.name}: {width}")
    apply_theme(qapp, "light", 100)


def test_it_went_everywhere(walk):
    assert len(walk.stops) > 35


def test_no_word_is_cut(walk):
    assert walk.of("cut") == []


def test_nothing_stands_outside_what_holds_it(walk):
    assert walk.of("outside") == []


def test_nothing_lies_over_anything_else(walk):
    assert walk.of("overlapping") == []


def test_targets_are_large_enough(walk):
    assert walk.of("too_small") == []


def test_all_that_takes_the_keyboard_has_a_name(walk):
    assert walk.of("nameless") == []


def test_no_two_neighbours_are_called_the_same(walk):
    assert walk.of("namesakes") == []


def test_no_key_is_wanted_twice(walk):
    assert walk.of("keys_twice") == []


def test_the_wheel_over_a_closed_list_changes_nothing(walk):
    assert walk.of("turned") == []


def test_no_field_keeps_its_width_when_letters_grow(walk):
    assert walk.of("stiff") == []
