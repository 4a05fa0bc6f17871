"""The window in each language: its words, its numbers, the way it runs; another one is taken at once."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTabBar, QWidget

from core.errors import Problem, UserError
from gui.app import Seat, dress
from gui.faults import Faults
from gui.language import LANGUAGES, language_of_computer, locale_of, speak
from gui.numbers import count, fill, local
from gui.problems import DESIGN_NOT_THERE
from gui.told import sentences, told
from gui.translator import FOLDER, read_translations
from gui.window import MainWindow

OTHERS = [code for code in LANGUAGES if code != "en"]
PLACES = ("overview", "plan", "collect")
FIELD = re.compile(r"(\{[^}]*\}|%Ln|&(?=\w))")


@pytest.fixture(autouse=True)
def _english_again(qapp):
    yield
    speak(qapp, "en")


@pytest.fixture
def build(qtbot, qapp, settings, prompts, tmp_path):
    made = []

    def make(language):
        settings.language = language
        dress(qapp, settings)
        made.append(MainWindow(settings, Faults(tmp_path), prompts, data_folder=tmp_path / "data"))
        made[-1].resize(1366, 689)
        made[-1].show()
        return made[-1]

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(page):
    """Return every text that can be seen or heard on a page."""
    found = []
    for widget in (page, *page.findChildren(QWidget)):
        if widget.isVisible():
            found += [widget.accessibleName(), widget.toolTip()]
            if isinstance(widget, (QLabel, QAbstractButton)):
                found.append(widget.text())
            if isinstance(widget, QLineEdit):
                found.append(widget.placeholderText())
            if isinstance(widget, QTabBar):
                found += [widget.tabText(i) for i in range(widget.count())]
    return {re.sub(r"[\u2002\u2066-\u2069]", "", text).strip() for text in found if text.strip()}


def visit(qtbot, window, study_path):
    """Open a study and return what Start and each place shows."""
    texts = shown(window.start)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(study_path)
    for place in PLACES:
        if window.shell.place != place:
            with qtbot.waitSignal(window.place_shown, timeout=20_000):
                window.go(place)
        texts |= shown(window.shell)
    return texts


def unnamed(window):
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    widgets = [w for kind in kinds for w in window.findChildren(kind) if w.isVisible()]
    widgets = [w for w in widgets if w.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(w.parent(), QTabBar)]
    return [w for w in widgets if not w.accessibleName() and not getattr(w, "text", str)()]


def letters(window):
    """Return the letters of the actions of each menu that are taken twice."""
    twice = []
    for menu in window.menuBar().actions():
        marks = [re.search(r"&(\w)", a.text()) for a in menu.menu().actions() if not a.isSeparator()]
        taken = [mark[1].casefold() for mark in marks if mark]
        twice += [(menu.text(), letter) for letter in set(taken) if taken.count(letter) > 1]
    marks = [re.search(r"&(\w)", menu.text())[1].casefold() for menu in window.menuBar().actions()]
    return twice + [letter for letter in set(marks) if marks.count(letter) > 1]


@pytest.mark.parametrize("language", OTHERS)
def test_the_window_speaks_one_language_alone(qtbot, build, study_path, language):
    window = build(language)
    texts = visit(qtbot, window, study_path)
    exact = read_translations(FOLDER / f"{language}.ts")[0]
    left = {source for (_, source), forms in exact.items() if source not in forms and len(source) > 3}
    assert texts & left == set()
    assert unnamed(window) == []
    assert letters(window) == []
    mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert mirrored == (language == "ar")
    rail, page = window.shell.rail, window.shell.page("collect")
    assert (rail.mapTo(window, rail.rect().center()).x() > page.mapTo(window, page.rect().center()).x()) == mirrored


class Marks(QTranslator):
    """Marks what went through a translator."""

    def isEmpty(self):
        return False

    def translate(self, _context, source, _disambiguation=None, n=-1):
        text = source.decode() if isinstance(source, bytes) else source
        return "".join(part if FIELD.fullmatch(part) else "".join("x" if c.isalpha() else c for c in part)
                       for part in FIELD.split(text)).replace("%Ln", str(n))  # fmt: skip


def test_nothing_but_what_people_wrote_goes_past_the_translator(qtbot, qapp, build, study_path, settings):
    dress(qapp, settings)
    marks = Marks()
    qapp.installTranslator(marks)
    window = MainWindow(settings, Faults(study_path.parent), data_folder=study_path.parent / "data")
    qtbot.addWidget(window)
    window.show()
    texts = visit(qtbot, window, study_path)
    written = written_in(window.session.study)
    window.close()
    qapp.removeTranslator(marks)
    left = {text: rest for text in texts if (rest := strange(text, written))}
    assert left == {}


def written_in(study):
    design, plan = study.design.get(), study.plan.get()
    words = {study.title, *LANGUAGES.values(), "Pilotage", "Ctrl", "Shift", "Alt", "Enter", "Space", "Esc"}
    words |= {w.label for w in design.waves} | {w.code for w in design.waves}
    words |= {part for arm in design.arms for part in (arm.label, arm.description, arm.code)}
    words |= {o.label for o in plan.outcomes} | {i.title for i in study.instruments.all()}
    words |= {value for p in study.people.all() for value in (p.code, *p.attributes, *p.attributes.values())}
    words |= {value for value in (study.describe(name) for name in ("question", "people", "made_up")) if value}
    return sorted(words, key=len, reverse=True)


def strange(text, written):
    for words in written:
        text = text.replace(words, " ") if words else text
    return [word for word in re.findall(r"[^\W\d_]{3,}", text) if set(word.casefold()) != {"x"}]


def test_another_language_is_taken_at_once_on_the_same_study(qtbot, qapp, settings, prompts, study_path):
    settings.language = "en"
    dress(qapp, settings)
    old = MainWindow(settings, Faults(study_path.parent), prompts, data_folder=study_path.parent / "data")
    old.show()
    with qtbot.waitSignal(old.place_shown, timeout=20_000):
        old.openings.open_path(study_path)
    with qtbot.waitSignal(old.place_shown, timeout=20_000):
        old.go("people")
    qtbot.waitUntil(lambda: old.tasks.is_idle, timeout=20_000)
    study, seat = old.session.study, Seat(qapp, old)
    old.tongue.choose("ar")
    qtbot.waitUntil(lambda: seat.window is not old, timeout=20_000)
    window = seat.window
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)
    assert window.session.study is study
    assert (window.shell.place, window.settings.language) == ("people", "ar")
    assert window.isVisible()
    assert window.isRightToLeft()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("plan")
    window.close()
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)
    assert not list(study_path.parent.glob("*.open"))
    for each in (seat, window):
        each.deleteLater()


def test_numbers_are_written_as_the_language_writes_them(qapp):
    found = {}
    for language, digits in (*((code, "western") for code in LANGUAGES), ("ar", "arabic")):
        speak(qapp, language, digits)
        filled = fill("{:,} · {:.1f} · {}", 12345, 2.5, "A1")
        found[language, digits] = (count(12345), count(1234), local("1,234/12,000 2.5"), filled)
    assert found == {
        ("en", "western"): ("12,345", "1,234", "1,234/12,000 2.5", "12,345 · 2.5 · A1"),
        ("es", "western"): ("12.345", "1234", "1234/12.000 2,5", "12.345 · 2,5 · A1"),
        ("fr", "western"): ("12\u202f345", "1\u202f234", "1\u202f234/12\u202f000 2,5", "12\u202f345 · 2,5 · A1"),
        ("ar", "western"): ("12,345", "1,234", "1,234/12,000 2.5", "12,345 · 2.5 · A1"),
        ("ar", "arabic"): ("١٢٬٣٤٥", "١٬٢٣٤", "١٬٢٣٤/١٢٬٠٠٠ ٢٫٥", "١٢٬٣٤٥ · ٢٫٥ · A1"),
    }


def test_a_problem_is_said_in_the_language_of_the_window(qapp):
    speak(qapp, "fr")
    assert told(UserError(DESIGN_NOT_THERE)) == sentences("fr")["DESIGN_NOT_THERE"]
    assert told(UserError(Problem("NOBODY_TRANSLATED", "Say {what}."), what="it")) == "Say it."


def test_a_computer_in_another_language_gets_english():
    assert language_of_computer() in LANGUAGES
    assert locale_of("ar").zeroDigit() == "0"
    assert locale_of("ar", "arabic").zeroDigit() == "٠"
