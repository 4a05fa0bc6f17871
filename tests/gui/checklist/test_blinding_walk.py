"""Who is blinded walks everywhere and reads of no arm; a class's trainer reads nothing of what was closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QTabBar

from analysis.export import Wish
from analysis.study_flow import arms_of
from core.design import Arm
from core.progress import Silent
from core.study import Study
from core.values import NewParticipant, NewResponse
from gui.app import dress
from gui.faults import Faults
from gui.operations.data import export
from gui.operations.monitoring import checks_of, for_blinded
from gui.settings import Settings
from gui.window import MainWindow
from instruments.beliefs import may_read_beliefs
from instruments.templates import new_from_template
from tests.gui.checklist import walking
from tests.gui.small_study import answer_all, make_study

ARMS = (Arm("zq_later", "Zebra quarter later"), Arm("zq_now", "Zebra quarter now"))
NEEDLES = ("zq_", "zebra")
ELSEWHERE = ("plan", "results")  # what is compared is no secret; results are rehearsed on shuffled arms

BELIEFS = b"""# What wears

## survey

| type | name | label |
| --- | --- | --- |
| integer | tired | How tired are you? |
| integer | worn | How worn are you? |
| text | why | Why? |

## scales

| scale | label | dimension | items | rule | low | high | rescale |
| --- | --- | --- | --- | --- | --- | --- | --- |
| b_wear | Wear | belief | tired worn | mean | 73000 | 74000 | none |
"""
ON_PAPER = {"/data/tired": "73919", "/data/worn": "73923"}
CLOSED = {**ON_PAPER, "/data/why": "Zebra crossings"}
BEGUN, MINUTES = datetime(2026, 3, 4, 5, 6, tzinfo=UTC), 4321
ANSWERED = ("73919", "73,919", "73923", "73,923", "zebra")
SCORED_AND_TIMED = ("73921", "73,921", "4321", "4,321")


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


def classroom(path):
    """Make a class whose evaluator's key is closed: beliefs answered alone, and some keyed from paper."""
    with Study.create(path, "Class B", device="laptop", actor="Tess") as study:
        new_from_template(study, "class")
        study.people.add([NewParticipant("T-01"), NewParticipant("T-02")])
        study.evaluator_key.set("three long words", "Dr Ito")
        version = study.instruments.add("wear", "What wears", BELIEFS, "wear.md")
        waves = tuple(replace(w, instruments=(*w.instruments, "wear")) for w in study.design.get().waves)
        study.design.set(replace(study.design.get(), waves=waves))
        told = {"started": BEGUN, "finished": BEGUN + timedelta(minutes=MINUTES)}
        study.responses.add(
            [
                NewResponse("T-01", "wear", version.hash, wave.code, CLOSED, mode="self", sealed=True, **told)
                for wave in waves
            ]
        )
        study.responses.add([NewResponse("T-02", "wear", version.hash, waves[0].code, ON_PAPER, mode="paper", **told)])


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


def named(window, needles=NEEDLES):
    return sorted({text for text in texts(window) if any(needle in text.casefold() for needle in needles)})


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


def search(window, typed, needles=NEEDLES):
    window.find_or_do()
    walking.settle(window)
    window.palette_box.edit.setText(typed)
    walking.settle(window)
    found = named(window, needles)
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


def test_a_trainer_reads_no_belief_score_or_timing_anywhere(opened, base):
    classroom(base / "class.pilot")
    window, needles = opened("class"), (*ANSWERED, *SCORED_AND_TIMED)
    study = window.session.study
    assert not may_read_beliefs(study)
    found = {stop.name: named(window, needles) for stop in walking.places(window)}
    found["data"] = answers_listed(window, needles)
    found |= {f"find {typed}": search(window, typed, needles) for typed in ("zebra", "73919")}
    for path in (each for each in export(study, base / "out", Wish("csv")) if each.suffix == ".csv"):
        found[path.name] = [needle for needle in needles if needle in path.read_text("utf-8-sig").casefold()]
    assert len(found) > 20
    assert {name: said for name, said in found.items() if said} == {}


def answers_listed(window, needles):
    """Return what the list of answers shows of the beliefs."""
    monitor = walking.go(window, "monitor")
    parts = window._desks["monitor"].parts
    at = [type(part).__name__ for part in parts].index("DataPart")
    monitor.tabs.bar.setCurrentIndex(at)
    walking.settle(window)
    choice = parts[at].instrument
    choice.setCurrentIndex(choice.findData("wear"))
    choice.activated.emit(choice.currentIndex())
    walking.settle(window)
    assert parts[at].table.model().rowCount() == 2
    return named(window, needles)
