"""Serves the instrument editor: opens, keeps drafts, checks, publishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.editor.drafts import Drafts
from gui.operations.editing import EditorStart, Published, Review, publish, read_start, review, take_back
from gui.operations.instruments import InstrumentLine, extent, free_code

if TYPE_CHECKING:
    from core.study import Study
    from gui.desks.instruments import InstrumentsDesk
    from gui.editor.editor import Editor
    from gui.pages.instruments import InstrumentsPage
    from instruments.editing import Checked, Document


class EditorDesk(QObject):
    """The editor is built when it is first needed. Drafts lie beside this computer's settings, by study."""

    def __init__(self, desk: InstrumentsDesk, page: InstrumentsPage) -> None:
        super().__init__(desk)
        self._desk, self._page = desk, page
        self._editor: Editor | None = None
        self._waiting: tuple[str, Document] | None = None
        self._kept_for = ""
        self._session = desk.tools.reader.session
        self._session.closed.connect(self._on_closed)

    @property
    def drafts(self) -> Drafts:
        """The drafts of the open study."""
        return Drafts(self._desk.tools.settings.drafts_folder, self._session.study.id)

    @property
    def is_locked(self) -> bool:
        """True once the protocol is locked: instruments then change by amendment."""
        return any(lock.kind == "protocol" for lock in self._session.study.plan.locks())

    @property
    def editor(self) -> Editor:
        """The editor, built now if it was not before."""
        if self._editor is None:
            from gui.editor.editor import Editor

            self._editor = editor = Editor()
            editor.panes.widths = self._desk.tools.settings.editor_split
            editor.panes.widened.connect(self._on_widened)
            self._page.add_view(editor)
            editor.left.connect(self.leave)
            editor.check_requested.connect(self._on_check)
            editor.draft_changed.connect(self._on_draft)
            editor.publish_requested.connect(self._on_publish_asked)
            editor.published.connect(self._on_publish)
        return self._editor

    def _on_widened(self, widths: tuple[int, ...]) -> None:
        self._desk.tools.settings.editor_split = widths

    def draft_line(self, code: str, data: bytes) -> InstrumentLine:
        """Return the line of an instrument that was never published."""
        from instruments.editing import reopen, setting

        questions, languages, translated = extent(data, "draft.md" if data[:2] != b"PK" else "draft.xlsx")
        title = setting(reopen(data), "form_title") or code
        return InstrumentLine(code, title, questions, languages, (), 0, 0, translated, has_draft=True, is_new=True)

    def draft_as_xlsform(self, data: bytes) -> bytes:
        """Return a draft as .xlsx."""
        from instruments.editing import reopen
        from instruments.workbook_write import write_tables

        return write_tables(reopen(data).tables)

    # Opening

    def open(self, code: str) -> None:
        """Open an instrument where it was left."""
        draft = self.drafts.read(code)
        self._desk.tools.reader.read(lambda study: read_start(study, code, draft), self._show, slot="editor")

    def begin(self) -> None:
        """Begin a new instrument."""
        from instruments.editing import blank_document

        code = free_code(self._session.study, "instrument", self.drafts.codes())
        document = blank_document(self.tr("New instrument"), code)
        self._show(EditorStart(code, document, 0, 0, self.is_locked, has_draft=False))
        self.editor.choose(-1)

    def copy(self, code: str, source: bytes, name: str) -> None:
        """Open a copy of an instrument under another short name; it is a draft until it is published."""
        from instruments.editing import open_document, reopen, set_setting, setting

        document = reopen(source) if name == "draft" else open_document(source, name)
        title = self.tr("{} (copy)").format(setting(document, "form_title") or code)
        document = set_setting(set_setting(document, "form_title", title), "form_id", code)
        self.drafts.keep(code, document.to_source().data)
        self.open(code)

    def propose(self, code: str, source: bytes, name: str) -> None:
        """Open what should be added after the lock, to be published as an amendment."""
        from instruments.editing import open_document

        self.drafts.keep(code, open_document(source, name).to_source().data)
        self.open(code)

    def _show(self, start: EditorStart) -> None:
        self._page.show_view(self.editor)
        self._kept_for = self._session.study.id
        self.editor.open(start)
        self._desk.shown.emit()

    # Keeping and checking

    def _on_draft(self, document: Document) -> None:
        """Keep a draft off the thread; what is not written yet is written when the study closes."""
        code = self.editor.code
        self._waiting = (code, document)
        drafts = self.drafts

        def work(_progress: object) -> None:
            drafts.keep(code, document.to_source().data)

        task = self._desk.tools.reader.tasks.write(work)
        task.succeeded.connect(lambda _none: self._on_kept(document))
        task.failed.connect(self._desk.tools.reader.failed)

    def _on_kept(self, document: Document) -> None:
        if self._waiting is not None and self._waiting[1] is document:
            self._waiting = None

    def _keep_now(self, study_id: str) -> None:
        editor = self._editor
        if editor is not None and editor.is_open and not editor.stack.isClean():
            self._waiting = (editor.code, editor.now.document)
        if self._waiting is not None:
            code, document = self._waiting
            Drafts(self._desk.tools.settings.drafts_folder, study_id).keep(code, document.to_source().data)
            self._waiting = None

    def _on_closed(self) -> None:
        self._keep_now(self._kept_for)
        if self._editor is not None:
            self._editor.close_document()

    def _on_check(self, document: Document) -> None:
        from instruments.editing import check

        def then(checked: Checked) -> None:
            self.editor.show_checked(document, checked)

        self._desk.tools.reader.read(lambda _study: check(document), then, slot="instrument check")

    def leave(self) -> None:
        """Go back to the list; the draft stays."""
        code = self.editor.code
        self._keep_now(self._kept_for)
        self.editor.close_document()
        self._page.show_list()
        self._page.choose(code)
        self._desk.load()

    def throw_away(self, code: str) -> None:
        """Throw a draft away, with a way back."""
        data = self.drafts.read(code)
        if data is None:
            return
        drafts = self.drafts
        drafts.drop(code)
        self._desk.load()

        def put_back() -> None:
            drafts.keep(code, data)
            self._desk.load()

        self._desk.tools.toast.say(self.tr("The draft is thrown away"), self.tr("Undo"), put_back)

    # Publishing

    def _on_publish_asked(self, document: Document) -> None:
        code = self.editor.code

        def work(study: Study) -> Review:
            return review(study, code, document)

        self._desk.tools.reader.read(work, self.editor.show_review, label=self.tr("Comparing"), slot="review")

    def _on_publish(self, asked: Review, said: dict[str, str] | None) -> None:
        self._desk.tools.reader.write(
            lambda study: publish(study, asked.code, asked.document, said),
            lambda done: self._on_published(asked, done),
        )

    def _on_published(self, asked: Review, done: Published) -> None:
        source = asked.document.to_source().data
        drafts = self.drafts
        self._waiting = None
        self.editor.close_document()
        drafts.drop(asked.code)
        self._page.show_list()

        def undo() -> None:
            drafts.keep(asked.code, source)
            self._desk.write(lambda study: take_back(study, done))

        words = self.tr("Published version {} of {}").format(done.version, done.title)
        if done.fact:
            self._desk.tools.toast.say(words, self.tr("Undo"), undo)
        else:
            self._desk.tools.toast.say(words)
        self._session.announce(done.change)
