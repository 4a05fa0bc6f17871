"""The keys of the instrument editor, as actions the list of keys reads. Undo is the window's: it follows the stack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from gui.editor.editor import Editor


def add_keys(editor: Editor) -> None:
    """Give the editor its keys; they work wherever in it the keyboard is."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("Editor", words)

    for words, keys, act in (
        (tr("New question below"), QKeySequence("Ctrl+Return"), editor.add_question),
        (tr("Copy this question"), QKeySequence("Ctrl+D"), editor.duplicate),
        (tr("Rule as text or as rows"), QKeySequence("Ctrl+/"), editor.switch_rule),
        (tr("Try it"), QKeySequence("F5"), editor.try_it),
        (tr("Publish"), QKeySequence("Ctrl+Shift+P"), editor.ask_to_publish),
        (tr("Back to the list"), QKeySequence("Alt+Left"), editor.left.emit),
    ):
        action = QAction(words, editor.panes if keys != QKeySequence("Alt+Left") else editor)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False, act=act: act())
        (editor.panes if keys != QKeySequence("Alt+Left") else editor).addAction(action)
