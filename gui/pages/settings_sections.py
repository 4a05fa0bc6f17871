"""The sections of the settings and what their controls do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from core.change import Change
from core.device import this_account, this_device
from core.version import VERSION
from gui.idle import LOCK_MINUTES, MASK_MINUTES
from gui.language import ARABIC_INDIC, WESTERN, language_now
from gui.operations.evaluator import EvaluatorView, read_evaluator, set_evaluator
from gui.pages.settings import Row, Section, SettingsPage, button
from gui.pages.settings_evaluator import EvaluatorFields
from gui.pages.settings_keys import KeysTable
from gui.tokens import TEXT_SIZES
from gui.translator import RIGHT_TO_LEFT
from gui.widgets.combo import Combo
from gui.widgets.language_button import LanguageButton
from gui.widgets.table import WordsTable
from gui.widgets.text import breakable, forward, label

if TYPE_CHECKING:
    from gui.operations.backups import BackupList
    from gui.window import MainWindow

LICENCES = (
    ("Pilotage", "MIT"),
    ("Noto Sans, Noto Sans Arabic", "SIL Open Font License 1.1"),
    ("Phosphor (icons)", "MIT"),
    ("Qt and PySide6", "LGPL 3"),
    ("SQLCipher", "BSD 3-Clause"),
    ("libsodium (PyNaCl)", "ISC, Apache 2.0"),
    ("SQLAlchemy, pyxform, openpyxl", "MIT, BSD 2-Clause, MIT"),
    ("NumPy, SciPy, pandas, statsmodels", "BSD 3-Clause"),
    ("ReportLab", "BSD 3-Clause"),
)


class SettingsSections(QObject):
    """Builds the page and serves it; every change takes effect at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._settings = window, window.settings
        self.keys, self.backups = KeysTable(), WordsTable(self.tr("Backups"))
        self._copies: tuple[object, ...] = ()
        self.page = SettingsPage(self._build)
        self.keys.chosen.connect(self._on_keys)
        self.keys.reset.connect(self._on_reset)
        window.look.changed.connect(lambda *_: self._show_look())

    def show(self) -> None:
        """Read what may have changed meanwhile."""
        self._show_look()
        self.keys.show_keys(self._window.menus.keyed())
        self.page.messages.clear()
        is_open = self._window.session.is_open
        for control in (self._now, self._open_copy, self.backups):
            control.setEnabled(is_open)
        self._folder.setText("" if is_open else self.tr("Open a study to see its backups."))
        self._show_backups(None)
        self.evaluator.show_view(EvaluatorView())
        if is_open:
            self._read_evaluator()
            from gui.operations.backups import read_backups

            folder = self._window.openings.backup_folder
            self._window.reader.read(lambda study: read_backups(study, folder), self._show_backups, slot="backups")

    def _build(self) -> tuple[Section, ...]:
        return (
            self._language(), self._appearance(), self._capture(), self._keyboard(), self._files(), self._privacy(),
            self._people(), self._about(),
        )  # fmt: skip

    def _language(self) -> Section:
        section = Section("language", self.tr("Language and region"))
        self.language = LanguageButton()
        self.language.chosen.connect(self._window.tongue.choose)
        section.add(Row(self.tr("Language of the window"), self.tr("Menus, pages and messages."), self.language))
        section.add(
            Row(
                self.tr("Language of the questions"),
                self.tr("Chosen in the interview with F3, from the languages the instrument has."),
            )
        )
        section.add(
            Row(
                self.tr("Digits"),
                self.tr("Typed digits of any script are understood; codes and IDs are shown in 0 to 9."),
                self._digits() if language_now() in RIGHT_TO_LEFT else None,
            )
        )
        return section

    def _digits(self) -> Combo:
        box = Combo(self.tr("Digits"))
        box.addItem(self.tr("Western: {}").format(forward("0 1 2 3")), WESTERN)
        box.addItem(self.tr("Arabic-Indic: {}").format(forward("٠ ١ ٢ ٣")), ARABIC_INDIC)
        box.setCurrentIndex(box.findData(self._settings.digits))
        box.activated.connect(lambda _: self._window.tongue.write_digits(str(box.currentData())))
        return box

    def _appearance(self) -> Section:
        section = Section("appearance", self.tr("Appearance"))
        self.theme = Combo(self.tr("Theme"))
        for code, words in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ):
            self.theme.addItem(words, code)
        self.theme.activated.connect(lambda _: self._window.look.choose(str(self.theme.currentData())))
        section.add(Row(self.tr("Theme"), self.tr("Colours of the window. Ctrl+Shift+L switches."), self.theme))
        self.size = Combo(self.tr("Text size"))
        for percent in TEXT_SIZES:
            self.size.addItem(f"{percent} %", percent)
        self.size.activated.connect(lambda _: self._window.look.scale(int(self.size.currentData())))
        section.add(Row(self.tr("Text size"), self.tr("Also with Ctrl and +, −, 0."), self.size))
        self.motion = self._switch(self._settings.motion, self._on_motion)
        section.add(Row(self.tr("Motion"), self.tr("Help may pulse a button to show where it is."), self.motion))
        return section

    def _capture(self) -> Section:
        section = Section("capture", self.tr("Capture"))
        self.advance = self._switch(self._settings.auto_advance, self._on_advance)
        section.add(
            Row(
                self.tr("Go on by itself"), self.tr("After one answer is chosen the next question shows."), self.advance
            )
        )
        self.single = self._switch(self._settings.single_keys, self._on_single)
        section.add(
            Row(
                self.tr("Single keys"),
                self.tr("Digits choose answers. Without them, arrows and Space do."),
                self.single,
            )
        )
        return section

    def _keyboard(self) -> Section:
        section = Section("keyboard", self.tr("Keyboard"))
        hint = self.tr("Click a field and press the keys you want. Shift+F1 lists the keys of the page you are on.")
        section.add(Row(self.tr("Keys of the actions"), hint, self.keys, below=True))
        return section

    def _files(self) -> Section:
        section = Section("files", self.tr("Files and backups"))
        self._folder = label("")
        self._now = button(self.tr("Keep a backup now"), self._on_now)
        self._open_copy = button(self.tr("Open as a copy…"), self._on_copy)
        hint = self.tr(
            "Made before locks, imports and receiving, and on closing what was changed: the last ten, and one a day "
            "for a month. Opening one makes a copy; nothing is overwritten."
        )
        holder, column = QWidget(), QVBoxLayout()
        holder.setAccessibleName(self.tr("Backups of the open study"))
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._folder)
        column.addWidget(self.backups)
        self.backups.setMinimumHeight(160)
        section.add(Row(self.tr("Backups of the open study"), hint, holder, below=True))
        section.add(Row(self.tr("Another backup"), self.tr("Before something you are not sure of."), self._now))
        section.add(Row(self.tr("Go back to a backup"), self.tr("Choose one above."), self._open_copy))
        return section

    def _privacy(self) -> Section:
        section = Section("privacy", self.tr("Privacy"))
        change = button(self.tr("Change the key…"), lambda: self.page.show_section("keyboard"))
        section.add(Row(self.tr("Curtain"), self.tr("Blanks the window at once, with F12 unless changed."), change))
        section.add(
            Row(
                self.tr("Names and phones"),
                self.tr("Stay hidden until Show names is pressed, each time a study is opened. They are encrypted."),
            )
        )
        for title, hint, limits, held, then in (
            (
                self.tr("Hide names again"),
                self.tr("When nobody has touched the window for a while."),
                MASK_MINUTES, self._settings.mask_minutes, self._on_mask,
            ),
            (
                self.tr("Put the study away"),
                self.tr(
                    "A study with a passphrase is closed and asks for it again, any other is covered; what is typed is "
                    "kept. Never while a respondent has the laptop."
                ),
                LOCK_MINUTES, self._settings.lock_minutes, self._on_lock,
            ),
        ):  # fmt: skip
            box = Combo(title)
            for minutes in limits:
                box.addItem(self.tr("after %Ln minutes", "", minutes) if minutes else self.tr("never"), minutes)
            box.setCurrentIndex(max(box.findData(held), 0))
            box.activated.connect(lambda _, box=box, then=then: then(int(box.currentData())))
            section.add(Row(title, hint, box))
        return section

    def _on_mask(self, minutes: int) -> None:
        self._settings.mask_minutes = minutes

    def _on_lock(self, minutes: int) -> None:
        self._settings.lock_minutes = minutes

    def _people(self) -> Section:
        section = Section("people", self.tr("People and roles"))
        who = label(this_account() or "–", wrap=False)
        section.add(Row(self.tr("Who writes"), self.tr("Noted with every entry: the account of this computer."), who))
        device = label(this_device(), "code", wrap=False)
        section.add(Row(self.tr("This computer"), self.tr("Its own chain of entries has this name."), device))
        hint = self.tr(
            "Collectors get a file of their own, without arms; it is made under Monitor, Send and receive. A role is a "
            "view: what must stay closed is encrypted, or is not in the file."
        )
        section.add(Row(self.tr("Roles"), hint))
        self.evaluator = EvaluatorFields()
        self.evaluator.given.connect(self._on_evaluator)
        self.evaluator.opened.connect(self._on_evaluator_opens)
        hint = self.tr(
            "What people of a class believe is closed to their trainer. Only who knows this passphrase can open it; "
            "if it is lost, nobody can."
        )
        section.add(Row(self.tr("Evaluator's passphrase"), hint, self.evaluator, below=True))
        return section

    def _about(self) -> Section:
        section = Section("about", self.tr("About"))
        section.add(Row("Pilotage", self.tr("Works without a network. Nothing leaves this computer by itself."),
                        label(VERSION, wrap=False)))  # fmt: skip
        lines = "\n".join(f"{name}: {licence}" for name, licence in LICENCES)
        section.add(Row(self.tr("Licences"), lines))
        return section

    def _switch(self, is_on: bool, then: object) -> QCheckBox:
        box = QCheckBox(self.tr("On"))
        box.setChecked(is_on)
        box.toggled.connect(then)
        return box

    def _on_motion(self, is_on: bool) -> None:
        self._settings.motion = is_on

    def _on_advance(self, is_on: bool) -> None:
        self._settings.auto_advance = is_on

    def _on_single(self, is_on: bool) -> None:
        self._settings.single_keys = is_on

    def _on_evaluator(self, passphrase: str, by: str) -> None:
        window = self._window
        task = window.tasks.write(lambda _: set_evaluator(window.session.study, passphrase, by))
        task.succeeded.connect(self._on_evaluator_set)
        task.failed.connect(lambda error: self.evaluator.say(window.faults.sentence(error)))

    def _on_evaluator_set(self, change: Change) -> None:
        self._window.session.announce(change)
        self._read_evaluator()

    def _on_evaluator_opens(self, passphrase: str) -> None:
        window = self._window
        task = window.tasks.write(lambda _: window.session.study.evaluator_key.unlock(passphrase))
        task.succeeded.connect(lambda _: self._on_evaluator_set(Change(frozenset({"response"}))))
        task.failed.connect(lambda error: self.evaluator.say(window.faults.sentence(error)))

    def _read_evaluator(self) -> None:
        self._window.reader.read(read_evaluator, self.evaluator.show_view, slot="evaluator")

    def _show_look(self) -> None:
        self.theme.setCurrentIndex(max(self.theme.findData(self._settings.theme), 0))
        self.size.setCurrentIndex(self.size.findData(self._settings.text_percent))

    def _on_keys(self, name: str, keys: str) -> None:
        other = self._window.menus.give(name, keys)
        if other:
            self.keys.say(
                self.tr("{} belongs to “{}”. Take it away there first, or press other keys.").format(keys, other)
            )
        else:
            self.keys.say("")
            code = self._window.menus.code_of(name)
            self._settings.choose_keys(self._settings.chosen_keys() | {code: keys})
        self.keys.show_keys(self._window.menus.keyed())

    def _on_reset(self) -> None:
        self._settings.choose_keys({})
        self._window.menus.give_back()
        self.keys.say("")
        self.keys.show_keys(self._window.menus.keyed())

    def _show_backups(self, found: BackupList | None) -> None:
        self._copies = found.lines if found is not None else ()
        if found is not None:
            self._folder.setText(breakable(found.folder))
        rows = [(line.at, line.size) for line in found.lines] if found is not None else []
        self.backups.show_rows((self.tr("Made"), self.tr("Size")), rows)

    def _on_now(self) -> None:
        from gui.operations.backups import back_up

        folder = self._window.openings.backup_folder
        self._window.reader.read(lambda study: back_up(study, folder), self._show_backups, slot="backups")

    def _on_copy(self) -> None:
        from gui.operations.backups import BackupLine, copy_out

        at = self.backups.currentIndex().row()
        line = self._copies[at] if 0 <= at < len(self._copies) else None
        if not isinstance(line, BackupLine):
            self.page.messages.show_message(self.tr("Choose a backup in the list first."))
            return
        window, chosen = self._window, line
        path = window.session.study.path

        def write(target: object) -> None:
            task = window.tasks.write(lambda _: copy_out(chosen.path, target), self.tr("Copying"))  # type: ignore[arg-type]
            task.succeeded.connect(window.openings.open_path)
            task.failed.connect(lambda error: self.page.messages.show_message(window.faults.sentence(error), "error"))

        name = f"{path.stem} {chosen.at[:10]}.pilot"
        kinds = self.tr("Pilotage studies (*.pilot)")
        window.prompts.save_file(self.tr("Open as a copy"), name, str(path.parent), kinds, write)
