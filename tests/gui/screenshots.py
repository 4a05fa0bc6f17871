"""Writes pictures of every screen: ``python -m tests.gui.screenshots OUT_DIR [LOOK ...]``.

A look is a size, a theme, a language and a text size, named such as ``1093-dark-ar``; without a name all are taken.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.app import build
from gui.operations.instruments import check_form
from gui.operations.lines import CeremonyFacts
from gui.settings import Recent, Settings
from gui.widgets.ceremony import CeremonyDialog
from gui.widgets.key_sheet import KeySheet
from gui.widgets.sign import SignDialog
from gui.window import MainWindow
from tests.gui import design_walk
from tests.gui.small_study import answer_all, begin, make_locked, make_study


@dataclass(frozen=True)
class Looks:
    """How one walk through the window looks."""

    size: tuple[int, int]
    theme: str = "light"
    language: str = "en"
    percent: int = 100

    @property
    def name(self) -> str:
        """The name its pictures begin with."""
        words = (str(self.size[0]), self.theme, self.language)
        return "-".join(words if self.percent == 100 else (*words, f"{self.percent}"))


SIZES = ((1366, 689), (1093, 534), (1024, 520))
LOOKS = (
    *(Looks(size, theme, language) for language in ("en", "ar") for size in SIZES for theme in ("light", "dark")),
    *(Looks((1093, 534), language=language) for language in ("es", "fr")),
    *(Looks((1366, 689), language=language, percent=200) for language in ("en", "ar")),
)
DEMO_WAIT_MS = 120_000
FORM = """# Night shift

## survey

| type | name | label | relevant |
| --- | --- | --- | --- |
| select_one yn | shift | Do you work nights? | |
| integer | nights | How many nights a month? | ${shif} = 'y' |
| geotrace | walk | Walk around the station | |

## choices

| list_name | name | label |
| --- | --- | --- |
| yn | y | Yes |
| yn | n | No |
"""


def wait_for(signal, act, timeout_ms: int = 20_000) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(timeout_ms, loop.quit)
    act()
    loop.exec()


def pause(ms: int) -> None:
    """Let the window work; other threads keep the interpreter meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def shoot(window: MainWindow, folder: Path, name: str) -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents()
    window.grab().save(str(folder / f"{name}.png"))


def walk_draft(window: MainWindow, folder: Path, study: Path, look: str) -> None:
    wait_for(window.place_shown, window.show_new)
    shoot(window, folder, f"{look}-1b-new")
    wait_for(window.place_shown, lambda: window.openings.open_path(study))
    shoot(window, folder, f"{look}-2a-overview-draft")
    wait_for(window.place_shown, lambda: window.go("plan"))
    plan = window.shell.page("plan")
    for at, name in enumerate(("question", "outcomes", "size", "analysis", "locks")):
        plan.tabs.bar.setCurrentIndex(at)
        shoot(window, folder, f"{look}-2b-plan-{name}")
    walk_later_tabs(window, folder, look)
    plan.tabs.bar.setCurrentIndex(0)
    plan.question.begin_choosing()
    for given, name in (({"LOT": "yes"}, "aim"), ({"LOT": "no", "POINTS": "enough", "COMPARISON": "yes"}, "series")):
        plan.question.choose.begin(given)
        shoot(window, folder, f"{look}-2b-choose-{name}")
    plan.question.end_choosing()
    wait_for(window.place_shown, lambda: window.go("instruments"))
    shoot(window, folder, f"{look}-2c-instruments")
    form = folder / "trial.md"
    form.write_text(FORM, encoding="utf-8")
    desk = window._desks["instruments"]
    desk.page.show_report(check_form(window.session.study, form))
    form.unlink()
    shoot(window, folder, f"{look}-2d-import")
    desk.page.hide_report()
    walk_editor(window, folder, look)
    wait_for(window.place_shown, lambda: window.go("people"))
    people = window.shell.page("people")
    people.tabs.bar.setCurrentIndex(1)
    shoot(window, folder, f"{look}-2e-groups")
    people.tabs.bar.setCurrentIndex(2)
    shoot(window, folder, f"{look}-2f-allocation")
    window.find_or_do()
    pause(200)
    shoot(window, folder, f"{look}-2g-palette")
    window.palette_box.shut()
    facts = CeremonyFacts(40, ("Course after follow-up", "Course now"), (1, 1), "Stratified.", "Dice", "9E41 77B0")
    for name, dialog in (
        ("ceremony", CeremonyDialog(facts, window)),
        ("sign", SignDialog("Lock the protocol?", "It is then fixed.", "Lock the protocol", parent=window)),
        ("keys", KeySheet(window.menus.keys_of(window.shell), window)),
    ):
        dialog.show()
        QApplication.processEvents()
        dialog.grab().save(str(folder / f"{look}-2h-{name}.png"))
        dialog.close()
    window.close_study()


def walk_later_tabs(window: MainWindow, folder: Path, look: str) -> None:
    """The facts for the report, and the pilot a plan can be tried on."""
    plan = window.shell.page("plan")
    plan.offer_pilot(is_pilot=True)
    for tab, name in ((plan.facts, "facts"), (plan.pilot, "pilot")):
        plan.tabs.bar.setCurrentIndex(plan.tabs.number(tab))
        pause(900)
        shoot(window, folder, f"{look}-2b-plan-{name}")


def walk_editor(window: MainWindow, folder: Path, look: str) -> None:
    desk = window._desks["instruments"]
    wait_for(window.place_shown, desk.page.library_requested.emit)
    pause(300)
    shoot(window, folder, f"{look}-2d-library")
    desk.page.show_list()
    wait_for(window.place_shown, lambda: desk.editing.open("q_off"))
    editor = desk.editing.editor
    pause(1500)
    shoot(window, folder, f"{look}-2d-editor")
    ruled = next(line.at for line in editor.panes.outline.outline.lines if line.relevant)
    for at, name in ((ruled, "rule"), (-1, "about")):
        editor.choose(at)
        pause(300)
        shoot(window, folder, f"{look}-2d-editor-{name}")
    editor.choose(ruled - 1)
    editor.delete()
    pause(1500)
    shoot(window, folder, f"{look}-2d-editor-problems")
    wait_for(editor.reviewed, editor.ask_to_publish)
    shoot(window, folder, f"{look}-2d-editor-publish")
    editor.show_panes()
    editor.undo()
    wait_for(editor.tried, editor.try_it)
    shoot(window, folder, f"{look}-2d-editor-try")
    editor.show_panes()
    desk.editing.leave()
    pause(300)


def walk(window: MainWindow, folder: Path, study: Path, look: str) -> None:
    shoot(window, folder, f"{look}-1-start")
    wait_for(window.place_shown, lambda: window.openings.open_path(study))
    shoot(window, folder, f"{look}-2-overview")
    wait_for(window.place_shown, lambda: window.go("people"))
    shoot(window, folder, f"{look}-3-people")
    page = window.shell.page("people")
    page.show_sheet()
    shoot(window, folder, f"{look}-3b-people-add")
    page.hide_sheet()
    wait_for(window.place_shown, lambda: window.go("collect"))
    collect = window.shell.page("collect")
    wait_for(window.place_shown, lambda: (collect.instrument.setCurrentIndex(3), collect._ask()))
    shoot(window, folder, f"{look}-4-collect")
    collect.start_current()
    shoot(window, folder, f"{look}-5-capture")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_4)
    shoot(window, folder, f"{look}-5b-capture-chosen")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    shoot(window, folder, f"{look}-5c-capture-refused")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    shoot(window, folder, f"{look}-6-pause")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shoot(window, folder, f"{look}-7-to-fix")
    for key, name in ((Qt.Key.Key_F2, "map"), (Qt.Key.Key_F4, "note"), (Qt.Key.Key_F9, "section")):
        window.capture.show_question()
        QTest.keyClick(window.focusWidget(), key)
        shoot(window, folder, f"{look}-7b-{name}")
    wait_for(window.place_shown, window.capture.save_and_exit)
    collect.list.setFocus()
    collect._move(1)
    collect._ask_contact()
    shoot(window, folder, f"{look}-7c-not-reached")
    collect.contact.hide()
    wait_for(window.place_shown, lambda: window.go("results"))
    shoot(window, folder, f"{look}-8-results-closed")
    window.close_study()


def walk_results(window: MainWindow, folder: Path, look: str, open_it) -> None:
    wait_for(window.place_shown, open_it)
    shoot(window, folder, f"{look}-9-overview")
    wait_for(window.place_shown, lambda: window.go("people"))
    shoot(window, folder, f"{look}-9b-people")
    walk_field_work(window, folder, look)
    wait_for(window.place_shown, lambda: window.go("results"))
    page = window.shell.page("results")
    wait_for(page.pdf.shown, page.run.click, DEMO_WAIT_MS)
    shoot(window, folder, f"{look}-9c-results")
    for key in [*page.analysis.cards][:3]:
        page.analysis.show_block(key)
        page.analysis.cards[key].toggle_table()
        pause(300)
        shoot(window, folder, f"{look}-9c-results-{key.replace(' ', '-')}")
    wait_for(window.tasks.started, page.others.click)
    pause(600)
    shoot(window, folder, f"{look}-9c-results-documents")
    page.documents.back.click()
    page.tabs.setCurrentIndex(1)
    shoot(window, folder, f"{look}-9d-report")
    walk_logs(window, folder, look)
    window.close_study()


def walk_field_work(window: MainWindow, folder: Path, look: str) -> None:
    """Progress as charts and as tables; the checks, what the first found, and the map of what is missing."""
    wait_for(window.place_shown, lambda: window.go("monitor"))
    progress, checks = window._desks["monitor"].parts[:2]
    shoot(window, folder, f"{look}-9m-progress")
    progress._turn()
    shoot(window, folder, f"{look}-9m-progress-table")
    progress._turn()
    bar = window.shell.page("monitor").tabs.bar
    wait_for(checks.shown, lambda: bar.setCurrentIndex(1), DEMO_WAIT_MS)
    shoot(window, folder, f"{look}-9m-checks")
    checks._on_see()
    shoot(window, folder, f"{look}-9m-findings")
    checks._on_map()
    shoot(window, folder, f"{look}-9m-missing")
    parts = window._desks["monitor"].parts
    for at, part in ((at, part) for at, part in enumerate(parts) if type(part).__name__ in ("QueriesPart", "DataPart")):
        wait_for(part.shown, lambda at=at: bar.setCurrentIndex(at))
        pause(300)
        name = type(part).__name__.removesuffix("Part").lower()
        shoot(window, folder, f"{look}-9m-{name}")
        if part.table.model().rowCount():
            wait_for(part.shown, part.open_current)
            shoot(window, folder, f"{look}-9m-{name}-sheet")
    bar.setCurrentIndex(0)


def walk_logs(window: MainWindow, folder: Path, look: str) -> None:
    """The strip of Ctrl+L, each form, and the list."""
    wait_for(window.logs.opened, lambda: window.logs.open_new("harm"))
    window.logs.form.field("kind").take_digit(2)
    window.logs.form.field("severity").take_digit(3)
    window.logs.form.field("what").edit.setPlainText("Threatened by a colleague after the course")
    shoot(window, folder, f"{look}-9n-log-harm")
    window.logs.form.keep()
    wait_for(window.logs.kept, window.logs.form.keep)
    for kind in ("contact", "deviation", "cost", "meeting"):
        wait_for(window.logs.opened, partial(window.logs.open_new, kind))
        shoot(window, folder, f"{look}-9n-log-{kind}")
        window.logs.form.leave()
    wait_for(window.place_shown, lambda: window.go("monitor"))
    parts, bar = window._desks["monitor"].parts, window.shell.page("monitor").tabs.bar
    at = [type(part).__name__ for part in parts].index("LogsPart")
    wait_for(parts[at].shown, lambda: bar.setCurrentIndex(at))
    window.logs.ask()
    pause(600)
    shoot(window, folder, f"{look}-9n-logs")
    window.logs.strip.shut()
    bar.setCurrentIndex(0)


def walk_design(window: MainWindow, folder: Path, look: str, base: Path) -> None:
    """From a new study to the ceremony as the journey's test walks it."""

    def seen(name: str) -> None:
        pause(300)
        (QApplication.activeModalWidget() or window).grab().save(str(folder / f"{look}-3d-{name}.png"))

    window.activateWindow()  # dialogs that were pictured took the keyboard with them
    QApplication.processEvents()
    tab = design_walk.walk(design_walk.Hand(window, seen), base)
    tab.verticalScrollBar().setValue(tab.verticalScrollBar().maximum())
    seen("afterwards")
    window.close_study()


def main(out: Path, wanted: Sequence[str] = ()) -> int:
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        locked = Path(scratch) / "locked.pilot"
        make_locked(locked).close()
        for looks in LOOKS:
            if not wanted or looks.name in wanted:
                base = Path(scratch) / looks.name
                base.mkdir()
                walk_look(app, out, looks, base, locked)
    return 0


def walk_look(app: QApplication, out: Path, looks: Looks, base: Path, locked: Path) -> None:
    look = looks.name
    study = make_study(base / "small.pilot", 40)
    answer_all(study, [f"P-{i:04d}" for i in range(1, 25)])
    begin(study, "P-0030", 5)
    study.close()
    settings = Settings(base / "settings.ini")
    settings.theme, settings.language, settings.text_percent = looks.theme, looks.language, looks.percent
    settings.remember(Recent(str(base / "gone.pilot"), "Harbour station survey"))
    settings.remember(Recent(str(study.path), "Procedural justice, small", "40 people"))
    window = build(app, settings, data_folder=base)
    window.resize(*looks.size)
    window.show()
    walk(window, out, study.path, look)
    draft = make_study(base / "draft.pilot", 40, is_locked=False)
    answer_all(draft, ["P-0001", "P-0002"], is_test=True)
    draft.close()
    walk_draft(window, out, draft.path, look)
    walk_design(window, out, look, base)
    open_it = window.openings.open_demo if window.openings.has_demo else partial(window.openings.open_path, locked)
    walk_results(window, out, look, open_it)
    walk_beside(window, out, look)
    window.close()


def walk_beside(window: MainWindow, folder: Path, look: str) -> None:
    """Settings and help."""
    window.beside.show_settings()
    shoot(window, folder, f"{look}-2j-settings")
    window.beside.settings.page.left.emit()
    window.beside.show_help()
    pause(200)
    shoot(window, folder, f"{look}-2j-help")
    window.beside.show_help()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
