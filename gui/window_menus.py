"""Fills the window's menus: every action of the window, by menu, with its keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from gui.window import MainWindow


def fill_menus(window: MainWindow) -> None:
    """Add the menus Study, Go, View and Help."""
    menus = window.menus

    def tr(words: str) -> str:
        return QCoreApplication.translate("MainWindow", words)

    study = menus.add_menu(tr("&Study"))
    menus.add(study, tr("&New study…"), "Ctrl+N", window.on_new_key)
    menus.add(study, tr("&Open a study…"), "Ctrl+O", window.on_open_key)
    menus.add(study, tr("&Show the file"), "", window.show_folder)
    menus.add(study, tr("Saved &when?"), "Ctrl+S", window.say_saved)
    menus.add(study, tr("Stay &blinded, or no longer"), "", window.switch_blinding, also=tr("arms hide allocation"))
    menus.add(study, tr("Settin&gs…"), "Ctrl+,", window.beside.show_settings, also=tr("preferences backups keys theme"))
    menus.add(study, tr("&Close the study"), "Ctrl+W", window.close_study)
    menus.add(study, tr("&Quit"), "Ctrl+Q", window.close)
    edit = menus.add_menu(tr("&Edit"))
    menus.adopt(edit, window.undo.undo, tr("take back"))
    menus.adopt(edit, window.undo.redo, tr("bring back again"))
    go = menus.add_menu(tr("&Go"))
    menus.add(go, tr("&Find or do…"), "Ctrl+K", window.find_or_do)
    for number, (place, title) in enumerate(window.shell.titles.items(), start=1):
        menus.add(go, f"&{number} {title}", "", partial(window.go, place))
    menus.add(go, tr("Next &region"), "F6", window.regions.next)
    menus.add(go, tr("Region &before"), "Shift+F6", window.regions.before)
    menus.add(go, tr("L&og something…"), "Ctrl+L", window.logs.ask)
    view = menus.add_menu(tr("&View"))
    menus.add(view, tr("&Light or dark"), "Ctrl+Shift+L", window.look.switch_theme, also=tr("theme dark night colours"))
    menus.add(view, tr("L&arger text"), "Ctrl++", window.look.larger, "Ctrl+=")
    menus.add(view, tr("&Smaller text"), "Ctrl+-", window.look.smaller)
    menus.add(view, tr("&Text as made"), "Ctrl+0", window.look.as_made)
    menus.add(view, tr("&Full screen"), "F11", window.switch_full_screen)
    menus.add(view, tr("&Curtain: hide the screen"), "F12", window.privacy.draw, also=tr("privacy hide pause blank"))
    help_menu = menus.add_menu(tr("&Help"))
    menus.add(help_menu, tr("&Help for this page"), "F1", window.beside.show_help)
    menus.add(help_menu, tr("&Keys of this page"), "Shift+F1", window.show_keys)
