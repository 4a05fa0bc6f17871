"""Work off the thread: results come back here, failures too, and Stop stops."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread

from core.errors import BugError
from gui.tasks import TaskRunner


@pytest.fixture
def runner(qtbot):
    runner = TaskRunner()
    yield runner
    runner.cancel_all()
    qtbot.waitUntil(lambda: runner.is_idle, timeout=5_000)


def test_a_result_arrives_on_the_windows_thread(qtbot, runner):
    here = QThread.currentThread()
    heard = []
    task = runner.read(lambda _: threading.get_ident())
    task.succeeded.connect(lambda found: heard.append((found, QThread.currentThread() is here)))
    with qtbot.waitSignal(task.finished, timeout=5_000):
        pass
    ((worker, is_here),) = heard
    assert worker != threading.get_ident()
    assert is_here


def test_a_failure_is_handed_over_with_its_exception(qtbot, runner):
    def fail(_progress):
        raise BugError("broken")

    task = runner.write(fail)
    with qtbot.waitSignal(task.failed, timeout=5_000) as heard:
        pass
    assert isinstance(heard.args[0], BugError)


def test_stop_ends_the_work_at_its_next_step(qtbot, runner):
    started = threading.Event()

    def count_for_ever(progress):
        number = 0
        while True:
            progress.step(number, 10**9, "counting")
            started.set()
            number += 1

    task = runner.read(count_for_ever)
    assert started.wait(5)
    with qtbot.waitSignal(task.stopped, timeout=5_000):
        task.cancel()


def test_two_writes_never_overlap(qtbot, runner):
    running, overlaps = [], []

    def write(_progress):
        overlaps.append(len(running))
        running.append(1)
        running.pop()

    tasks = [runner.write(write) for _ in range(20)]
    qtbot.waitUntil(lambda: runner.is_idle, timeout=5_000)
    assert len(tasks) == 20
    assert overlaps == [0] * 20


def test_many_short_tasks_all_end(qtbot, runner):
    heard = []
    for number in range(200):
        task = runner.read(lambda _, n=number: n)
        task.succeeded.connect(heard.append)
    qtbot.waitUntil(lambda: runner.is_idle, timeout=10_000)
    assert sorted(heard) == list(range(200))
