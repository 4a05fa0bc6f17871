"""Sharing rehearsals out to processes, threads or a cluster; the results do not depend on who ran which."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from multiprocessing import get_context

from analysis.rehearsal.setting import Setting
from analysis.rehearsal.trial import Found, run_several
from core.progress import Progress

LABEL = "Rehearsing the trial"
# Runs that are sent together: few, so that Stop need not wait.
TOGETHER = 8
LOOK_EVERY_S = 0.1
# Starting processes costs as much as this many seconds of work.
WORTH_A_POOL_S = 6.0

Runs = tuple[tuple[Found, ...], ...]


def all_runs(setting: Setting, runs: int, workers: int | None, executor: Executor | None, progress: Progress) -> Runs:
    """Return what every run gave, in order.

    ``executor`` is anything like `concurrent.futures.Executor`, such as that of a Dask client; without one ``workers``
    processes are started (None: one a core, where the work is long enough to be worth it). `Cancelled` from
    ``progress`` drops what has not begun.
    """
    if executor is not None:
        return _shared(setting, 0, runs, executor, progress)
    count = workers or os.cpu_count() or 1
    if count == 1:
        return tuple(_here(setting, runs, progress, float("inf")))
    done = tuple(_here(setting, runs, progress, WORTH_A_POOL_S)) if workers is None else ()
    if len(done) == runs:
        return done
    try:
        with _pool(count) as pool:
            return (*done, *_shared(setting, len(done), runs, pool, progress))
    except BrokenExecutor:
        # A process was ended from outside, for want of memory as a rule: this one can do the work alone.
        return tuple(_here(setting, runs, progress, float("inf")))


def _here(setting: Setting, runs: int, progress: Progress, worth: float) -> Iterator[tuple[Found, ...]]:
    """Run in this process, until what is left would take longer than ``worth`` seconds."""
    start = time.monotonic()
    for number in range(runs):
        progress.step(number, runs, LABEL)
        yield run_several(setting, number, number + 1)[0]
        spent = time.monotonic() - start
        if number >= TOGETHER and spent / (number + 1) * (runs - number - 1) > worth:
            return
    progress.step(runs, runs, LABEL)


@contextmanager
def _pool(count: int) -> Iterator[Executor]:
    # A child's linear algebra must not start threads of its own; it reads this when it is born.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    pool = ProcessPoolExecutor(count, get_context("spawn"))
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _shared(setting: Setting, first: int, runs: int, executor: Executor, progress: Progress) -> Runs:
    places: dict[Future[Runs], int] = {}
    for start in range(first, runs, TOGETHER):
        places[executor.submit(run_several, setting, start, min(start + TOGETHER, runs))] = start
    found: dict[int, Runs] = {}
    waiting = set(places)
    try:
        while waiting:
            progress.step(first + sum(map(len, found.values())), runs, LABEL)
            done, waiting = wait(waiting, timeout=LOOK_EVERY_S, return_when=FIRST_COMPLETED)
            found |= {places[future]: future.result() for future in done}
    finally:
        for future in waiting:
            future.cancel()
    progress.step(runs, runs, LABEL)
    return tuple(one for start in sorted(found) for one in found[start])
