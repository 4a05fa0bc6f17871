"""One study from the Start page to its PDF, by the window alone but for the answers of many."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gui.operations.lines import Ceremony
from tests.gui.small_study import answer_all

CTRL = Qt.KeyboardModifier.ControlModifier
PEOPLE = [f"P-{i:02d}" for i in range(1, 33)]
PASTED = "id\tgroup\tsector\trank\tsex\n" + "".join(
    f"{code}\tS{i % 4}\tS{i % 4}\tpatrol\t{'fm'[i % 3 > 0]}\n" for i, code in enumerate(PEOPLE)
)


def place(qtbot, window, digit):
    with qtbot.waitSignal(window.place_shown, timeout=30_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key(int(Qt.Key.Key_0) + digit), CTRL)
    return window.shell.page(window.shell.place)


def press(qtbot, window, button):
    with qtbot.waitSignal(window.place_shown, timeout=30_000):
        button.setFocus()
        button.click()


def test_a_study_goes_from_template_to_pdf(qtbot, window, prompts, tmp_path):
    prompts.ceremony_typed = Ceremony("R. Haddad", "S. Ortiz", "34152")
    with qtbot.waitSignal(window.place_shown, timeout=30_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_2)
    window.new_study.set_folder(str(tmp_path))
    with qtbot.waitSignal(window.place_shown, timeout=30_000):
        qtbot.keyClick(window.new_study.name, Qt.Key.Key_Return, CTRL)
    study = window.session.study
    people = place(qtbot, window, 4)
    people.show_sheet()
    people.sheet.edit.setPlainText(PASTED)
    press(qtbot, window, people.sheet._add)
    plan = place(qtbot, window, 2)
    plan.tabs.bar.setCurrentIndex(4)
    press(qtbot, window, plan.locks.buttons["protocol"])
    for at in range(3):
        answer_all(study, PEOPLE[at::3], "b_pj", "T0", str(2 + at))
    press(qtbot, window, plan.locks.buttons["plan"])
    people = place(qtbot, window, 4)
    people.tabs.bar.setCurrentIndex(2)
    for name in ("commit", "draw", "reveal"):
        press(qtbot, window, getattr(people.allocation, name))
    for at in range(4):
        answer_all(study, PEOPLE[at::4], "b_pj", "T2", str(1 + at))
    plan = place(qtbot, window, 2)
    press(qtbot, window, plan.locks.buttons["data"])
    results = place(qtbot, window, 7)
    with qtbot.waitSignal(results.pdf.shown, timeout=60_000):
        qtbot.keyClick(results.run, Qt.Key.Key_F5)
    prompts.path = tmp_path / "summary.pdf"
    results.save.click()
    assert prompts.path.read_bytes().startswith(b"%PDF")
    assert study.allocation.sealed().value == "34152"
    assert study.verify().ok
