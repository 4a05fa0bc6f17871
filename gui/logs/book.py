"""Opens logs from anywhere, keeps what is typed until it is kept, writes entries and takes them back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from core.change import Change
from core.errors import UserError
from core.values import LogEntry
from gui.desks.desk import Tools
from gui.log_words import kind_words
from gui.logs.strip import LogStrip
from gui.numbers import fill

if TYPE_CHECKING:
    from gui.logs.form import LogForm
    from gui.logs.own import OwnEntries
    from gui.operations.logs import Offered, Opening
    from instruments.logs import LogKind

TOLD = frozenset({"log", "log_entry", "retraction", "return"})
SHEET = 480
BESIDE_FROM = 1240
DIGITS: dict[str, int] = {"contact": 1, "harm": 2, "deviation": 3, "cost": 4, "meeting": 5, "register": 6}
OWN, OWN_DIGIT = "own", 7
Context = Callable[[], tuple[str, str]]


class LogBook(QObject):
    """``opened`` carries the form that is shown, ``urgent`` how many harms need somebody.

    ``context`` says which person and wave stand open.
    """

    opened = Signal(object)
    kept = Signal()
    urgent = Signal(int)

    def __init__(self, tools: Tools, context: Context, host: QWidget, page: QWidget) -> None:
        super().__init__(host)
        self._tools, self._context, self._host, self._page = tools, context, host, page
        self.strip = LogStrip(host)
        self.strip.chosen.connect(self._on_chosen)
        self.form: LogForm | None = None
        self.own: OwnEntries | None = None
        self._waiting: dict[str, LogForm] = {}
        self._registers: tuple[tuple[str, str], ...] = ()
        self._came_from: QWidget | None = None
        host.installEventFilter(self)
        session = tools.reader.session
        session.opened.connect(self._count_urgent)
        session.changed.connect(self._on_changed)

    @property
    def has_keyboard(self) -> bool:
        """True while somebody chooses, types or reads a log: the page below then leaves the keyboard where it is."""
        return any(widget is not None and widget.isVisible() for widget in (self.strip, self.form, self.own))

    def _on_changed(self, change: Change) -> None:
        if change.kinds & TOLD:
            self._count_urgent()

    def _count_urgent(self) -> None:
        from gui.operations.logs import read_urgent

        self._tools.reader.read(read_urgent, lambda harms: self.urgent.emit(len(harms)), slot="urgent")

    # Choosing

    def ask(self) -> None:
        """Ask what is to be logged."""
        if not self._tools.reader.session.is_open or self.strip.isVisible():
            return
        from gui.operations.logs import read_offered

        blinded = self._tools.stays_blinded
        self._tools.reader.read(
            lambda study: read_offered(study, stays_blinded=blinded), self._offer, slot="logs offered"
        )

    def _offer(self, offered: Offered) -> None:
        self._registers = offered.registers
        words = kind_words(self)
        kinds = [kind for kind in offered.kinds if kind != "register" or offered.registers]
        choices: list[tuple[int, str, str]] = [(DIGITS[kind], kind, words[kind]) for kind in kinds]
        if offered.own:
            choices.append((OWN_DIGIT, OWN, fill(self.tr("My entries ({:,})"), offered.own)))
        self.strip.offer(self.tr("Log something"), choices)

    def _on_chosen(self, code: str) -> None:
        self._came_from = self.strip.came_from
        if code == OWN:
            self._show_own()
            return
        if code == "register" and len(self._registers) > 1:
            several = [(i, f"register {c}", title) for i, (c, title) in enumerate(self._registers[:9], start=1)]
            self.strip.offer(self.tr("Which register?"), several)
            return
        kind, _, register = code.partition(" ")
        self.open_new(kind, register or (self._registers[0][0] if kind == "register" else ""))

    def _show_own(self) -> None:
        """Show the entries of a collector's file: there is no Monitor in it."""
        from gui.logs.own import OwnEntries

        if self.own is None:
            self.own = OwnEntries(self._tools, self._host)
            self.own.part.entry_requested.connect(self._open_own)
            self.own.part.new_requested.connect(self.ask)
        self.own.show_over(self._came_from)

    def _open_own(self, entry: LogEntry) -> None:
        if self.own is not None:
            self.own.shut()
        self.open_entry(entry)

    # Opening

    def open_new(self, kind: str, register: str = "") -> None:
        """Open a new entry, or the one that was being typed."""
        from gui.operations.logs import begin

        key = register or kind
        waiting = self._waiting.get(key)
        if waiting is not None and waiting.is_begun:
            self._show(waiting)
            return
        if waiting is not None:
            self._drop(key)
        person, wave = self._context()
        self._tools.reader.read(
            lambda study: begin(study, as_kind(kind), register, person, wave),
            lambda opening: self._show(self._made(key, opening)), slot="log",
        )  # fmt: skip

    def open(self, entry: LogEntry | None) -> None:
        """Open a kept entry, or ask what is to be logged."""
        if entry is None:
            self.ask()
        else:
            self.open_entry(entry)

    def open_entry(self, entry: LogEntry) -> None:
        """Open a kept entry, to read or correct it."""
        from gui.operations.logs import reopen

        waiting = self._waiting.get(entry.id)
        if waiting is not None and waiting.is_begun:
            self._show(waiting)
            return
        if waiting is not None:
            self._drop(entry.id)
        self._came_from = self._host.window().focusWidget()
        self._tools.reader.read(
            lambda study: reopen(study, entry), lambda opening: self._show(self._made(entry.id, opening)), slot="log"
        )

    def _made(self, key: str, opening: Opening) -> LogForm:
        from gui.logs.form import LogForm

        kind = opening.sheet.kind
        name = opening.sheet.title if kind == "register" else kind_words(self)[kind]
        if opening.before is None:
            title, keys = self.tr("New: {}").format(name), f"Ctrl+L {DIGITS[kind]}"
        else:
            title, keys = self.tr("Correct: {}").format(name), opening.before.on
        form = LogForm(opening, title, keys, self._host)
        form.hide()
        form.kept.connect(partial(self._on_kept, key))
        form.closed.connect(self._on_closed)
        self._waiting[key] = form
        return form

    def _show(self, form: LogForm) -> None:
        if self.form is not None and self.form is not form:
            self.form.hide()
        self.form = form
        self.strip.hide()
        self._place()
        form.show()
        form.raise_()
        form.take_focus()
        self.opened.emit(form)

    # Keeping

    def _on_kept(self, key: str, entry: LogEntry, before: str) -> None:
        from gui.operations.logs import keep

        form = self._waiting[key]
        form.keep_button.setEnabled(False)

        def then(change: Change) -> None:
            self._drop(key)
            self._tell(entry, change)

        self._tools.reader.write(lambda study: keep(study, entry, before), then)
        form.keep_button.setEnabled(True)

    def _tell(self, entry: LogEntry, change: Change) -> None:
        words = kind_words(self)[entry.kind]
        said = self.tr("Kept as unfinished: {}") if entry.body.get("state") else self.tr("Kept: {}")
        self._tools.did(said.format(words), change.fact_ids)
        undo = self._tools.undo
        back = undo.stack.undo if undo is not None else partial(self._take_back, change)
        self._tools.toast.say(said.format(words), self.tr("Undo"), back)
        self._tools.reader.session.announce(change)
        self.kept.emit()

    def _take_back(self, change: Change) -> None:
        from gui.operations.logs import TAKEN_BACK

        def then(taken: Change) -> None:
            self._tools.toast.say(self.tr("Taken back."))
            self._tools.reader.session.announce(taken)

        self._tools.reader.write(lambda study: study.retract(change.fact_ids, TAKEN_BACK), then)

    def keep_typed(self) -> None:
        """Write what is typed in every open form as unfinished; the study is about to be closed."""
        from gui.operations.logs import keep

        session = self._tools.reader.session
        for key, form in list(self._waiting.items()):
            typed = form.typed()
            if typed is not None and session.is_open:
                try:
                    keep(session.study, *typed)
                except UserError as error:
                    self._tools.reader.failed.emit(error)
            self._drop(key)
        self.strip.hide()
        if self.own is not None:
            self.own.shut()

    def _drop(self, key: str) -> None:
        form = self._waiting.pop(key)
        if self.form is form:
            self._on_closed()
        form.deleteLater()

    def _on_closed(self) -> None:
        if self.form is None:
            return
        self.form.hide()
        self.form = None
        self._place()
        came_from, self._came_from = self._came_from, None
        if came_from is not None and came_from.isVisible():
            came_from.setFocus()
        else:
            self._page.setFocus()

    # Place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the sheet at the trailing edge."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Stand beside the page where there is room, over it where there is none."""
        room = self._host.rect()
        is_mirrored = self._host.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width = min(SHEET, room.width())
        beside = width if self.form is not None and room.width() >= BESIDE_FROM else 0
        layout = self._host.layout()
        if layout is not None:
            layout.setContentsMargins(beside if is_mirrored else 0, 0, 0 if is_mirrored else beside, 0)
        if self.form is not None:
            self.form.setGeometry(0 if is_mirrored else room.width() - width, 0, width, room.height())


def as_kind(kind: str) -> LogKind:
    """Return a kind of log by its name; StopIteration for none of them."""
    from instruments.logs import KINDS

    return next(known for known in KINDS if known == kind)
