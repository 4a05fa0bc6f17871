"""Send and receive: collectors' files go out, return files come back; a dry run first, one step back at any time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.errors import UserError
from gui.desks.desk import Tools
from gui.monitor.new_file import NewFileSheet
from gui.monitor.part import Part
from gui.monitor.receiving import ReceivingSheet
from gui.numbers import count, fill
from gui.operations import sending
from gui.operations.sending import IssuedLine, NewFile, ReturnLine, ReturnView, SendingView
from gui.told import told
from gui.widgets.buttons import pictured
from gui.widgets.inline_message import MessageArea
from gui.widgets.table import WordsTable
from gui.widgets.text import label


class SendingPart(Part):
    """Two lists, a sheet to write a collector's file, and a sheet that shows a return file before it is received."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._widget, self._stack = QWidget(), QStackedWidget()
        self.messages = MessageArea()
        self.new_file, self.receiving = NewFileSheet(), ReceivingSheet()
        self.issued, self.returns = WordsTable(self.tr("Collector files")), WordsTable(self.tr("Return files"))
        self.issue = pictured(self.tr("New collector file…"), "upload-simple")
        self.receive = pictured(self.tr("Receive…"), "download-simple")
        self.take_back = QPushButton(self.tr("Take back…"))
        self._returned: tuple[ReturnLine, ...] = ()
        self._passphrase: str | None = None
        self._can_issue = True
        self._build()
        self._connect()

    def _build(self) -> None:
        lists = QWidget()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Went out"), "h2", wrap=False))
        head.addStretch(1)
        head.addWidget(self.issue)
        head.addWidget(self.receive)
        second = QHBoxLayout()
        second.addWidget(label(self.tr("Came back"), "h2", wrap=False))
        second.addStretch(1)
        second.addWidget(self.take_back)
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.issued, 1)
        column.addSpacing(6)
        column.addLayout(second)
        column.addWidget(self.returns, 1)
        for page in (lists, self.new_file, self.receiving):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self._widget)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.messages)
        outer.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.issue.clicked.connect(self._on_issue)
        self.receive.clicked.connect(self._on_receive)
        self.take_back.clicked.connect(self._on_take_back)
        self.new_file.given.connect(self._on_new_file)
        self.receiving.given.connect(self._on_given)
        for sheet in (self.new_file, self.receiving):
            sheet.closed.connect(self._show_lists)
        self.returns.selectionModel().currentChanged.connect(self._judge)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.tr("Send and receive")

    @property
    def widget(self) -> QWidget:
        """The lists and sheets."""
        return self._widget

    def load(self) -> None:
        """Read what went out and came back."""
        self.read(sending.read_sending, self._show)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self.messages.clear()
        self._stack.setCurrentIndex(0)

    def _show(self, view: SendingView) -> None:
        self.new_file.show_offer(view.offer)
        self._can_issue, self._returned = view.can_issue, view.returns
        out = (self.tr("For"), self.tr("Went out"), self.tr("People"), self.tr("Back"), self.tr("Responses"))
        self.issued.show_rows(out, [self._issued(line) for line in view.issued])
        back = (self.tr("Received"), self.tr("By"), self.tr("Responses"), self.tr("Same"), self.tr("Differed"),
                self.tr("New people"), self.tr("State"))  # fmt: skip
        self.returns.show_rows(back, [self._returned_row(line) for line in view.returns], stretch=6)
        self._judge()

    def _issued(self, line: IssuedLine) -> tuple[str, ...]:
        people = line.people or self.tr("all")
        return line.to or "–", line.sent, people, line.back or self.tr("still out"), count(line.responses)

    def _returned_row(self, line: ReturnLine) -> tuple[str, ...]:
        state = self.tr("taken back: {}").format(line.reason) if line.taken_back else self.tr("in the study")
        counts = (count(n) for n in (line.responses, line.same, line.differences, line.people))
        return (line.at[:16].replace("T", " "), line.by or "–", *counts, state)

    def _chosen(self) -> ReturnLine | None:
        row = self.returns.currentIndex().row()
        return self._returned[row] if 0 <= row < len(self._returned) else None

    def _judge(self) -> None:
        line = self._chosen()
        self.take_back.setEnabled(line is not None)
        again = line is not None and bool(line.taken_back)
        self.take_back.setText(self.tr("Bring in again") if again else self.tr("Take back…"))

    def _show_lists(self) -> None:
        self._stack.setCurrentIndex(0)
        self.issue.setFocus()

    # A collector's file goes out

    def _on_issue(self) -> None:
        self.messages.clear()
        if not self._can_issue:
            words = self.tr("Lock the protocol first, under Plan. What a collector records before it is only a TEST.")
            self.messages.show_message(words, "warn", self.tr("Go to Plan"), lambda: self.place_requested.emit("plan"))
            return
        self._stack.setCurrentWidget(self.new_file)
        self.new_file.take_focus()

    def _on_new_file(self, wanted: NewFile) -> None:
        folder = str(self.tools.reader.session.study.path.parent)
        kinds = self.tr("Collector files (*.pilot)")
        self.tools.prompts.save_file(
            self.tr("Save the collector file"), "collector.pilot", folder, kinds, lambda to: self._write(wanted, to)
        )

    def _write(self, wanted: NewFile, to: Path) -> None:
        def then(path: Path) -> None:
            self._show_lists()
            self.new_file.clear()
            self.tools.toast.say(self.tr("Written: {}. Give the passphrase by another way.").format(path.name))
            self.load()

        self.tools.reader.write(
            lambda study: sending.write_collector_file(study, wanted, to), then, label=self.tr("Writing the file")
        )

    # A return file comes back

    def _on_receive(self) -> None:
        self.messages.clear()
        folder = str(self.tools.reader.session.study.path.parent)
        kinds = self.tr("Return files (*.pilotback *.pilot)")
        self.tools.prompts.file(self.tr("Receive a return file"), folder, kinds, self._look_first)

    def _look_first(self, path: Path) -> None:
        from core.study_file import needs_passphrase

        try:
            is_locked = needs_passphrase(path)
        except UserError as error:
            self.messages.show_message(told(error), "error")
            return
        if is_locked:
            self.tools.prompts.passphrase(path.name, "", lambda typed: self._look(path, typed))
        else:
            self._look(path, None)

    def _look(self, path: Path, passphrase: str | None) -> None:
        self._passphrase = passphrase
        self.tools.reader.read(
            lambda study: sending.look_at(study, path, passphrase), self._show_return, label=self.tr("Looking"),
            slot="return",
        )  # fmt: skip

    def _show_return(self, view: ReturnView) -> None:
        if view.is_empty:
            self._say_nothing_new(view)
            self.shown.emit()
            return
        self._stack.setCurrentWidget(self.receiving)
        self.receiving.show_return(view)
        self.shown.emit()

    def _say_nothing_new(self, view: ReturnView) -> None:
        if not view.taken_back:
            self.messages.show_message(self.tr("Nothing new in this file."), "info")
            return
        last = view.taken_back[-1]
        words = fill(
            self.tr("{:,} responses in this file were taken back on {}: {}"),
            last.responses,
            last.taken_back[:10],
            last.reason,
        )
        self.messages.show_message(words, "info", self.tr("Bring them in again"), lambda: self._bring_back(last.id))

    def _on_given(self, path: Path, choices: dict[str, dict[str, str]]) -> None:
        passphrase = self._passphrase
        self._show_lists()
        self.write(lambda study: sending.receive(study, path, passphrase, choices), self.tr("Received."))

    def _on_take_back(self) -> None:
        line = self._chosen()
        if line is None:
            return
        if line.taken_back:
            self._bring_back(line.id)
            return
        self.tools.prompts.sign(
            self.tr("Take this return back?"),
            fill(
                self.tr(
                    "{:,} responses leave every list and count. They and your reason stay in the history, and they can "
                    "be brought in again."
                ),
                line.responses,
            ),
            self.tr("Take it back"),
            lambda reason: self.write(lambda study: study.returns.take_back(line.id, reason), self.tr("Taken back.")),
            self.tr("Why, in one sentence"),
        )

    def _bring_back(self, return_id: str) -> None:
        self.messages.clear()
        self.write(lambda study: study.returns.bring_back(return_id), self.tr("Brought in again."))
