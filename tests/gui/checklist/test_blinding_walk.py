"""Who is blinded walks everywhere: no arm is named outside the plan, and in a collector's file nowhere at all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QTabBar

from analysis.study_flow import arms_of
from core.design import Arm
from core.progress import Silent
from core.study import Study
from gui.app import dress
from gui.faults import Faults
from gui.operations.monitoring import checks_of, for_blinded
from gui.settings import Settings
from gui.window import MainWindow
from tests.gui.checklist import walking
from tests.gui.small_study import answer_all, make_study

ARMS = (Arm("zq_later", "Zebra quarter later"), Arm("zq_now", "Zebra quarter now"))
NEEDLES = ("zq_", "zebra")
ELSEWHERE = ("plan", "results")  # what is compared is no secret; results are rehearsed on shuffled arms


def drawn(path):
    """Make a study whose arms are revealed, with answers at the end of one arm only, a log and a deviation."""
    study = make_study(path, is_locked=False)
    study.design.set(replace(study.design.get(), arms=ARMS))
    study.plan.lock_protocol("A")
    codes = [p.code for p in study.people.all()]
    answer_all(study, codes)
    study.plan.lock_plan("A")
    study.allocation.seal(bytes(range(32)), bytes(32), "A")
    study.allocation.reveal("A")
    arms = arms_of(study)
    answer_all(study, [code for code in codes if arms[code] == "zq_now"], "b_pj", "T1", "1")
    return study


def texts(window):
    """Return every word that can be seen, heard or found in a window."""
    found = [window.windowTitle(), *(f"{offer}" for offer in window.menus.offers())]
    for widget in walking.within(window):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.statusTip()]
        found += [action.text() for action in widget.actions()]
        for asked in ("text", "toPlainText", "title"):
            said = getattr(widget, asked, None)
            found.append(str(said()) if callable(said) else "")
        if isinstance(widget, QLineEdit):
            found.append(widget.placeholderText())
        if isinstance(widget, QTabBar):
            found += [widget.tabText(at) for at in range(widget.count())]
        if isinstance(widget, QComboBox):
            found += [widget.itemText(at) for at in range(widget.count())]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += list(cells(widget.model()))
    return found


def cells(model):
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(QModelIndex())):
            for role in roles:
                yield str(model.index(row, column).data(role) or "")


def named(window):
    return sorted({text for text in texts(window) if any(needle in text.casefold() for needle in NEEDLES)})


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    folder = tmp_path_factory.mktemp("blind")
    with drawn(folder / "drawn.pilot") as study:
        study.collector_file(folder / "collector.pilot", None)
    return folder


@pytest.fixture
def opened(qapp, base):
    made = []

    def show(name, *, blinded=False):
        settings = Settings(base / f"{name}.ini")
        settings.language = "en"
        dress(qapp, settings)
        window = MainWindow(settings, Faults(base), data_folder=base / "data")
        made.append(window)
        window.resize(1366, 688)
        window.show()
        walking.wait_shown(window.place_shown, lambda: window.openings.open_path(base / f"{name}.pilot"))
        if blinded:
            walking.wait_shown(window.place_shown, window.switch_blinding)
        return window

    yield show
    for window in made:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def search(window, typed):
    window.find_or_do()
    walking.settle(window)
    window.palette_box.edit.setText(typed)
    walking.settle(window)
    found = named(window)
    window.palette_box.shut()
    return [text for text in found if text.casefold() != typed]


def test_the_needles_can_be_found_where_they_are(opened):
    window = opened("drawn")
    people = walking.go(window, "people")
    people.tabs.bar.setCurrentIndex(people.tabs.bar.count() - 1)
    walking.settle(window)
    assert named(window) != []


def test_a_blinded_evaluator_reads_no_arm_outside_the_plan(opened):
    window = opened("drawn", blinded=True)
    found = {}
    for stop in walking.places(window, without=ELSEWHERE):
        found[stop.name] = named(window)
    found["find"] = search(window, "zebra")
    assert {name: said for name, said in found.items() if said} == {}


def test_what_was_found_at_a_wave_of_one_arm_names_nobody_to_a_blinded_evaluator(base):
    with Study.open(base / "drawn.pilot", read_only=True) as study:
        view = checks_of(study, Silent())
    whole, blinded = (
        [f.participant for check in shown.checks for f in check.findings if f.wave == "T1" and f.participant]
        for shown in (view, for_blinded(view))
    )
    assert ("b_pj", "T1") in view.telling
    assert ("b_pj", "T0") not in view.telling
    assert whole
    assert blinded == []


def test_a_collector_reads_no_arm_anywhere(opened):
    window = opened("collector")
    for place in walking.PLACES:
        window.go(place.code)
        walking.settle(window)
        assert window.shell.place == "collect"
    assert named(window) == []
    assert search(window, "zebra") == []
    for log in ("harm", "deviation"):
        wait_log(window, log)
        assert named(window) == []
        window.logs.form.leave()


def wait_log(window, kind):
    walking.wait_shown(window.logs.opened, lambda: window.logs.open_new(kind))
