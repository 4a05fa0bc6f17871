"""Builds the window anew, in another language, on the same study and at the same place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from gui.language import LANGUAGES, language_now
from gui.prompts import WindowPrompts
from gui.window import MainWindow


def build_anew(old: MainWindow) -> MainWindow:
    """Return a window that shows what ``old`` showed, and close ``old``. Steps that could be undone are forgotten."""
    prompts = None if isinstance(old.prompts, WindowPrompts) else old.prompts
    new = MainWindow(old.settings, old.faults, prompts, **old.openings.folders)
    new.setGeometry(old.geometry())
    new.setWindowState(old.windowState())
    was_setting, had_steps = old.beside.is_setting, _has_steps(old)
    if old.new_study.isVisible() or old.beside.is_over_new:
        new.show_new()
        new.new_study.take_typed(old.new_study)
    _move_study(old, new)
    new.show()
    if was_setting:
        new.beside.show_settings()
        _focus(new.beside.settings.language if new.beside.settings is not None else None)
    elif new.start.isVisible():
        _focus(new.start.language)
    _say(new, had_steps=had_steps)
    old.close()
    old.deleteLater()
    return new


def _has_steps(window: MainWindow) -> bool:
    return any(stack.count() for stack in window.undo.group.stacks())


def _move_study(old: MainWindow, new: MainWindow) -> None:
    """Hand the open study over as it stands: not closed, not asked for its passphrase again."""
    if not old.session.is_open:
        return
    place, has_changed = old.shell.place, old.session.has_changed
    old.logs.keep_typed()
    old.runs.drop_documents()
    study = old.session.let_go()
    if study is not None:
        new.openings.take_over(old.openings, study)
        new.show_study(study)
        new.session.has_changed = has_changed
        new.go(place)
        new.study_opened.emit()


def _focus(button: QWidget | None) -> None:
    if button is not None:
        button.setFocus(Qt.FocusReason.TabFocusReason)


def _say(window: MainWindow, *, had_steps: bool) -> None:
    def tr(words: str) -> str:
        return QCoreApplication.translate("anew", words)

    words = tr("Language of the window: {}").format(LANGUAGES[language_now()])
    if had_steps:
        words += ". " + tr("Earlier steps can no longer be undone with Ctrl+Z; everything is saved.")
    window.toast.say(words)
