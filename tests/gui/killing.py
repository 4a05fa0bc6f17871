"""Kills an automated interview again and again: ``python -m tests.gui.killing STUDY TIMES``; prints what was lost.

A child runs the window on the study and reports on a pipe what the window shows as saved, after it is shown. It is
killed at a random moment; then the file must hold every reported answer, and the next child must stand at the question
that was shown last.
"""

from __future__ import annotations

import os
import select
import signal
import sys
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.study import Study
from core.values import DraftKey
from gui.app import build
from gui.settings import Settings
from instruments.capture import CaptureSession

INSTRUMENT, WAVE = "b_pj", "T0"
LONGEST_S = 0.6
KEYS = Qt.Key


@dataclass
class Told:
    """What a child said before it was killed."""

    saved: dict[tuple[str, str], str] = field(default_factory=dict)
    finished: list[str] = field(default_factory=list)
    stood: tuple[str, str] = ("", "")
    is_moving: bool = False
    resumed: tuple[str, str] = ("", "")

    def take(self, line: str) -> None:
        word, person, path, value = [*line.split(" "), "", "", ""][:4]
        if word == "saved":
            self.saved[person, path] = value
        elif word == "finished":
            self.finished.append(person)
        elif word == "moving":
            self.is_moving = True
        elif word in ("shown", "resumed"):
            self.stood, self.is_moving = (person, path), False
            self.resumed = (person, path) if word == "resumed" else self.resumed


def interview(study: Path, tell) -> None:
    """Answer question after question until somebody kills this process."""
    app = QApplication(["pilotage"])
    window = build(app, Settings(study.with_suffix(".ini")), data_folder=study.parent / "data")
    window.show()
    was_left = bool(window.settings.open_now())
    if was_left:
        window.reopening.begin()
    else:
        window.openings.open_path(study)
    until = time.monotonic() + 20
    while time.monotonic() < until and not (window.session.is_open and (window.is_capturing or not was_left)):
        if window.session.is_open and window.messages().texts:
            break  # it was killed between two interviews
        QTest.qWait(5)
    if window.is_capturing:
        tell(f"resumed {window.capture.flow.capture.participant.code} {window.capture.flow.path}")
    people = [p.code for p in window.session.study.people.all()]
    for value in range(1_000_000):
        if not window.is_capturing:
            done = {r.participant for r in window.session.study.responses.all(instrument=INSTRUMENT, wave=WAVE)}
            window.start_capture(next(p for p in people if p not in done), INSTRUMENT, WAVE)
            person = window.capture.flow.capture.participant.code
        page = window.capture
        person, path = page.flow.capture.participant.code, page.flow.path
        if not page.is_asking:
            tell(f"moving {person}")
            page.finish()
            tell(f"finished {person}")
            page.save_and_exit()
            continue
        tell(f"shown {person} {path}")
        digit = 1 + value % 5
        QTest.keyClick(page.focusWidget(), KEYS(int(KEYS.Key_0) + digit))
        if page.head.saved.text().startswith("Saved") and not page.keeper.is_busy:
            tell(f"saved {person} {path} {page.flow.value(path)}")
        tell(f"moving {person}")
        QTest.keyClick(page.focusWidget(), KEYS.Key_Return)
        app.processEvents()


def run_once(study: Path, delay: float) -> Told:
    """Start a child, let it work for a while after its first question, kill it, and return what it told."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(out)
        try:
            interview(study, lambda line: os.write(into, f"{line}\n".encode()))
        except BaseException:  # noqa: BLE001 - the child must not run on as a copy of this process
            traceback.print_exc()
        finally:
            os._exit(3)
    os.close(into)
    told, text, until = Told(), b"", None
    began = time.monotonic()
    while True:
        left = 60.0 if until is None else until - time.monotonic()
        if left <= 0 or time.monotonic() - began > 60:
            break
        if select.select([out], [], [], max(left, 0))[0]:
            piece = os.read(out, 65536)
            if not piece:
                break
            text += piece
            if until is None and b"shown " in text:
                until = time.monotonic() + delay
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while piece := os.read(out, 65536):
        text += piece
    os.close(out)
    if not os.WIFSIGNALED(status):
        sys.exit(f"the window ended by itself: {status}")
    for line in text.decode().splitlines():
        told.take(line)
    return told


def lost(study: Path, told: Told) -> list[str]:
    """Return what was shown as saved and is not in the file."""
    found = []
    with Study.open(study) as opened:
        finished = {r.participant: r.answers for r in opened.responses.all(instrument=INSTRUMENT, wave=WAVE)}
        found += [f"response of {p}" for p in told.finished if p not in finished]
        for (person, path), value in told.saved.items():
            if person in finished:
                kept = finished[person].get(path, finished[person].get(path.lstrip("/"), ""))
                kept = kept or next((v for k, v in finished[person].items() if path.endswith(k)), "")
            elif opened.responses.draft(DraftKey(person, INSTRUMENT, WAVE, 1)) is None:
                kept = "no draft"
            else:
                kept = str(CaptureSession(opened, person, INSTRUMENT, WAVE).session.value(path) or "")
            if kept != value:
                found.append(f"{person} {path}: shown as saved {value}, kept {kept}")
    return found


def kill_often(study: Path, times: int, seed: int = 20261121) -> tuple[list[str], int]:
    """Return what was lost or not resumed in ``times`` kills, and how many answers were checked."""
    delays = np.random.default_rng(seed).uniform(0, LONGEST_S, times)
    problems: list[str] = []
    checked, before, has_draft = 0, Told(), False
    for delay in delays:
        told = run_once(study, float(delay))
        if not before.is_moving and before.stood != told.resumed and has_draft:
            problems.append(f"stood at {before.stood}, resumed at {told.resumed}")
        problems += lost(study, told)
        checked += len(told.saved)
        before = told
        with Study.open(study) as opened:
            has_draft = opened.responses.draft(DraftKey(told.stood[0], INSTRUMENT, WAVE, 1)) is not None
    return problems, checked


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wrong, number = kill_often(Path(sys.argv[1]), int(sys.argv[2]))
    print("\n".join(wrong))
    print(f"{number} answers shown as saved, {len(wrong)} wrong")
    sys.exit(1 if wrong or not number else 0)
