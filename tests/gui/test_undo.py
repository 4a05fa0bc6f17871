"""One undo: steps of the page shown, facts taken back and brought back; 200 random steps return to the same state."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt

from core.study import Study
from core.values import LogEntry, NewParticipant, NewResponse
from gui.undo import FactUndo
from instruments.session import FormSession
from instruments.workbook import read_workbook_bytes

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def state(study):
    return (
        tuple(sorted(p.code for p in study.people.all())),
        tuple(sorted(e.body["note"] for e in study.logs.all("register"))),
        tuple(sorted((r.participant, r.occasion) for r in study.responses.all())),
    )


def finished(study, occasion):
    version = study.instruments.get("b_pj")
    session = FormSession(read_workbook_bytes(version.source, version.source_name).form)
    for path in session.questions():
        session.answer(path, "4")
    return NewResponse("P-0001", "b_pj", version.hash, "T0", session.finalise().answers, occasion=occasion)


def act(study, number, kind):
    if kind == 0:
        return study.people.add([NewParticipant(f"N-{number}", "", {})])
    if kind == 1:
        body = {"register": "notes", "note": str(number)}
        return study.logs.add([LogEntry("register", "2026-11-21", body, "P-0001")])
    return study.responses.add([finished(study, number + 2)])


def test_two_hundred_random_steps_come_back_to_the_same_state(qapp, study_path):
    draw = np.random.default_rng(20261121)
    with Study.open(study_path, device="LAPTOP-07", actor="Amina K.") as study:
        undo = FactUndo(lambda work, then: then(work(study)))
        states, at = [state(study)], 0
        for number in range(150):
            kind = int(draw.integers(0, 6))
            if kind <= 2:
                undo.did("step", act(study, number, kind).fact_ids)
                states, at = [*states[: at + 1], state(study)], at + 1
            elif kind in (3, 4) and at:
                undo.stack.undo()
                at -= 1
            elif kind == 5 and undo.stack.canRedo():
                undo.stack.redo()
                at += 1
            assert state(study) == states[at]
        for _ in range(50):
            while undo.stack.canUndo() and draw.integers(0, 3):
                undo.stack.undo()
                at -= 1
            while undo.stack.canRedo() and draw.integers(0, 3):
                undo.stack.redo()
                at += 1
            assert state(study) == states[at]
        while undo.stack.canUndo():
            undo.stack.undo()
        assert state(study) == states[0]
        assert study.verify().problems == ()


def test_people_just_added_are_taken_back_and_brought_back_by_key(qtbot, opened):
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        opened.go("people")
    page = opened.shell.page("people")
    page.add_requested.emit("X-1\nX-2")
    qtbot.waitUntil(lambda: page.shown == 14, timeout=20_000)
    assert opened.undo.undo.text() == "&Undo: Added 2 people"
    page.tabs.bar.setFocus()  # in a field the same keys undo typing
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.shown == 12, timeout=20_000)
    page.tabs.bar.setFocus()
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: page.shown == 14, timeout=20_000)
    assert opened.session.study.verify().problems == ()


def test_a_finished_response_is_taken_back(qtbot, opened):
    opened.start_capture("P-0001", "b_pj", "T0")
    for _ in range(16):
        qtbot.keyClick(opened.focusWidget(), KEYS.Key_4)
        qtbot.keyClick(opened.focusWidget(), KEYS.Key_Return)
    opened.capture.finish()
    opened.capture.save_and_exit()
    assert opened.session.study.responses.count() == 1
    opened.undo.undo.trigger()
    qtbot.waitUntil(lambda: opened.session.study.responses.count() == 0, timeout=20_000)


def test_the_plan_is_undone_while_its_page_is_shown(qtbot, window, tmp_path):
    from tests.gui.small_study import make_study

    path = tmp_path / "open.pilot"
    make_study(path, is_locked=False).close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("plan")
    before = window.session.study.describe("question")
    window.shell.page("plan").question.stated.emit("question", "Does it help?")
    qtbot.waitUntil(window.undo.undo.isEnabled, timeout=20_000)
    window.undo.undo.trigger()
    qtbot.waitUntil(lambda: window.session.study.describe("question") == before, timeout=20_000)
