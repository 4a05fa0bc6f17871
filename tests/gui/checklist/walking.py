"""Goes to every place, tab and sheet of a window, and says what cannot be read there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QRect, Qt, QTimer, QTranslator
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QWidget,
)

from gui.places import PLACES
from gui.widgets.elided import ElidedLabel

MARKS = re.compile(r"(%Ln|%n|\{[^}]*\}|<[^>]+>|&(?=\w))")
ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
PATIENCE_MS, TURN_MS, ROUNDS = 60_000, 2, 3
LEAST = 24
READ = (QLabel, QAbstractButton, QLineEdit, QComboBox, QTabBar)


class Pseudo(QTranslator):
    """Accents, and 40 % more letters."""

    def isEmpty(self):
        return False

    def translate(self, _context, source, _disambiguation=None, n=-1):
        text = source.decode() if isinstance(source, bytes) else source
        parts = [part if MARKS.fullmatch(part) else part.translate(ACCENTS) for part in MARKS.split(text)]
        more = round(len(text) * 0.4) - 1
        grown = "".join(parts) + (" " + "nmu " * more)[: max(more, 0)].rstrip()
        return grown.replace("%Ln", str(n)).replace("%n", str(n))


def wait_for(is_so: Callable[[], bool]) -> None:
    """Let the window work until something is so; other threads keep the interpreter meanwhile."""
    clock = QTimer()
    clock.setSingleShot(True)
    clock.start(PATIENCE_MS)
    QApplication.processEvents()
    while not is_so():
        assert clock.isActive(), "waited too long"
        loop = QEventLoop()
        QTimer.singleShot(TURN_MS, loop.quit)
        loop.exec()
    QApplication.sendPostedEvents()


def settle(window) -> None:
    """Wait until nothing is read, and every layout has its last word."""
    wait_for(lambda: window.tasks.is_idle)
    for _ in range(ROUNDS):
        QApplication.processEvents()
        QApplication.sendPostedEvents()


def resize(window, width: int, height: int) -> None:
    window.resize(width, height)
    settle(window)


def wait_shown(signal, act: Callable[[], object]) -> None:
    """Do something and wait for the signal that says it is shown."""
    heard = []
    signal.connect(lambda *_: heard.append(True))
    act()
    wait_for(lambda: bool(heard))


def go(window, place: str) -> QWidget:
    if window.shell.place != place or not window.shell.isVisible():
        wait_shown(window.place_shown, lambda: window.go(place))
    settle(window)
    return window.shell.page(place)


Seen = Sequence[QWidget]


@dataclass(frozen=True)
class Stop:
    """One thing to look at: its name, and the widget that holds all of it."""

    name: str
    widget: QWidget


def tab_bar(page) -> QTabBar | None:
    tabs = getattr(page, "tabs", None)
    return getattr(tabs, "bar", tabs)


def places(window, without: Sequence[str] = ()) -> Iterator[Stop]:
    """Every place and every tab of it."""
    for place in (each for each in PLACES if each.code not in without):
        page = go(window, place.code)
        if place.code == "monitor":
            assert window._desks["monitor"].parts
        bar = tab_bar(page)
        for at in range(bar.count() if bar is not None else 1):
            if bar is not None and bar.isTabVisible(at):
                bar.setCurrentIndex(at)
                settle(window)
            yield Stop(f"{place.code} {bar.tabText(at) if bar is not None else ''}".strip(), window)
        if bar is not None:
            bar.setCurrentIndex(0)
            settle(window)


def within(root: QWidget) -> list[QWidget]:
    """Return a widget and all that can be seen in it."""
    found, left = [], [root]
    while left:
        widget = left.pop()
        found.append(widget)
        left += [w for w in widget.children() if w.isWidgetType() and not w.isHidden() and not w.isWindow()]
    return found


def of_kind(seen: Sequence[QWidget], kinds) -> list[QWidget]:
    return [w for w in seen if isinstance(w, kinds)]


def words_of(widget: QWidget) -> str:
    text = getattr(widget, "text", str)
    return f"{type(widget).__name__} {(text() or widget.accessibleName())[:60]!r}"


def cut(seen: Seen) -> list[str]:
    """Return what has not the room for its words."""
    return [words_of(w) for w in of_kind(seen, (QLabel, QPushButton, QToolButton)) if _is_cut(w)]


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel) or not widget.text() or _shows_icon_alone(widget):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        wide = _longest_word(widget)
        return widget.heightForWidth(widget.width()) > widget.height() + 1 or wide > widget.contentsRect().width() + 1
    if isinstance(widget, QLabel):
        wanted = widget.minimumSizeHint()
        return wanted.width() > widget.width() + 1 or wanted.height() > widget.height() + 1
    # A button asks for more height than its letters need where a font of another script stands by.
    return _wanted_width(widget) > widget.width() + 1 or widget.fontMetrics().height() > widget.height()


def _wanted_width(button: QAbstractButton) -> int:
    """A button that bears a name of people's making has its own least width and cuts in the middle."""
    return button.minimumWidth() or button.sizeHint().width()


def _shows_icon_alone(widget: QWidget) -> bool:
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _longest_word(label: QLabel) -> int:
    words = re.sub(r"<[^>]*>", " ", label.text()).split()
    return max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)


def outside(seen: Seen) -> list[str]:
    """Return what stands outside its parent; what a scroll area holds may."""
    return [
        words_of(w)
        for w in of_kind(seen, READ)
        if not isinstance(w.parentWidget().parentWidget(), QAbstractScrollArea)
        and not w.parentWidget().rect().adjusted(-1, -1, 1, 1).contains(w.geometry())
    ]


def overlapping(seen: Seen) -> list[str]:
    """Return siblings that a layout placed over one another."""
    found = []
    for parent in seen:
        if parent.layout() is None or isinstance(parent, (QStackedWidget, QScrollArea)):
            continue
        laid = [w for w in parent.children() if isinstance(w, QWidget) and w.isVisible() and not w.isWindow()]
        laid = [w for w in laid if _is_laid(parent, w)]
        for at, one in enumerate(laid):
            found += [
                f"{words_of(one)} | {words_of(other)}"
                for other in laid[at + 1 :]
                if _shared(one.geometry(), other.geometry())
            ]
    return found


def _is_laid(parent: QWidget, widget: QWidget) -> bool:
    return _holds(parent.layout(), widget)


def _holds(layout, widget: QWidget) -> bool:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item.widget() is widget or (item.layout() is not None and _holds(item.layout(), widget)):
            return True
    return False


def _shared(one: QRect, other: QRect) -> bool:
    both = one.intersected(other)
    return both.width() > 1 and both.height() > 1


def targets(seen: Seen) -> list[QWidget]:
    """Return what takes the keyboard or the mouse; the arrows of a tab bar without room are Qt's own."""
    found = [w for w in seen if w.isEnabled() and w.focusPolicy() != Qt.FocusPolicy.NoFocus]
    return [w for w in found if not isinstance(w.parent(), QTabBar) and w.objectName() != "qt_scrollarea_viewport"]


def too_small(seen: Seen) -> list[str]:
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    return [words_of(w) for w in targets(seen) if isinstance(w, kinds) and min(w.width(), w.height()) < LEAST]


def nameless(seen: Seen) -> list[str]:
    """Return what a screen reader could only call by its kind."""
    found = [w for w in targets(seen) if not w.accessibleName() and not getattr(w, "text", str)()]
    return [f"{type(w.parentWidget()).__name__} > {type(w).__name__}" for w in found]


def namesakes(seen: Seen) -> list[str]:
    """Return siblings of one kind that are called the same."""
    named = [(w.parentWidget(), type(w), w.accessibleName() or w.text()) for w in targets(seen) if _is_named(w)]
    return [name for at, (parent, kind, name) in enumerate(named) if (parent, kind, name) in named[:at]]


def _is_named(widget: QWidget) -> bool:
    return bool(widget.accessibleName() or getattr(widget, "text", str)())


def turned(seen: Seen) -> list[str]:
    """Return closed lists that a turn of the wheel changed."""
    found = []
    for box in of_kind(seen, QComboBox):
        before, middle = box.currentIndex(), QPointF(box.rect().center())
        wheel = QWheelEvent(
            middle, QPointF(box.mapToGlobal(QPoint(0, 0))) + middle, QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, wheel)
        if box.currentIndex() != before:
            found.append(words_of(box))
    return found


def fixed_widths(seen: Seen) -> dict[int, int]:
    """Return the widths of fields and labels that are fixed, by object."""
    kinds = (QLabel, QPushButton, QLineEdit, QComboBox)
    found = [w for w in of_kind(seen, kinds) if w.minimumWidth() == w.maximumWidth()]
    return {id(w): w.width() for w in found}


def keys_twice(seen: Seen) -> list[str]:
    """Return keys that two living actions of one widget, or two of the whole window, want."""
    found, wide = [], {}
    for holder in seen:
        own: dict[str, str] = {}
        for action in holder.actions():
            for keys in (each.toString() for each in action.shortcuts() if action.isEnabled()):
                scope = wide if action.shortcutContext() == Qt.ShortcutContext.WindowShortcut else own
                if scope.get(keys, action.text()) != action.text():
                    found.append(f"{keys}: {scope[keys]} | {action.text()}")
                scope[keys] = action.text()
    return found


def sheets(window) -> Iterator[Stop]:
    """What opens over or beside a place: sheets, strips, settings, help, lists of keys, capture."""
    people = go(window, "people")
    people.show_sheet()
    settle(window)
    yield Stop("people: add", window)
    people.hide_sheet()
    for kind in ("contact", "harm", "deviation", "cost", "meeting"):
        wait_shown(window.logs.opened, lambda kind=kind: window.logs.open_new(kind))
        yield Stop(f"log: {kind}", window)
        window.logs.form.leave()
    window.logs.ask()
    settle(window)
    yield Stop("log: which", window)
    window.logs.strip.shut()
    window.find_or_do()
    settle(window)
    yield Stop("palette", window.palette_box)
    window.palette_box.shut()
    yield from _beside(window)
    yield from _capture(window)
    yield from _editor(window)


def _beside(window) -> Iterator[Stop]:
    window.beside.show_settings()
    settle(window)
    page = window.beside.settings.page
    for at in range(page.list.count()):
        page.list.setCurrentRow(at)
        settle(window)
        yield Stop(f"settings: {page.list.item(at).text()}", window)
    page.left.emit()
    window.beside.show_help()
    settle(window)
    yield Stop("help", window)
    window.beside.show_help()
    settle(window)


def _capture(window) -> Iterator[Stop]:
    collect = go(window, "collect")
    collect.instrument.setCurrentIndex(3)
    wait_shown(window.place_shown, collect._ask)
    wait_shown(window.interviews.shown, collect.start_current)
    settle(window)
    yield Stop("capture: question", window)
    for key, name in ((Qt.Key.Key_F2, "map"), (Qt.Key.Key_F4, "note"), (Qt.Key.Key_F9, "section")):
        window.capture.show_question()
        QTest.keyClick(window.focusWidget(), key)
        settle(window)
        yield Stop(f"capture: {name}", window)
    window.capture.show_question()
    wait_shown(window.place_shown, window.capture.save_and_exit)


def _editor(window) -> Iterator[Stop]:
    go(window, "instruments")
    desk = window._desks["instruments"]
    wait_shown(window.place_shown, desk.page.library_requested.emit)
    settle(window)
    yield Stop("library", window)
    desk.page.show_list()
    wait_shown(window.place_shown, lambda: desk.editing.open("q_off"))
    settle(window)
    yield Stop("editor", window)
    desk.editing.leave()
    settle(window)
