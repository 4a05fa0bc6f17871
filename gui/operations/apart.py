"""Long readings of a large study in a process of their own.

Python lets only one thread of a process count at a time, so that a window beside a long count stands still for moments.
"""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any, TypeVar

from core.progress import Progress, Silent
from gui.operations import saying

if TYPE_CHECKING:
    from core.study import Study

Found = TypeVar("Found")
Work = Callable[["Study", Progress], Found]
# Below so many responses a thread is done before a process has begun.
LARGE = 10_000
LOOK_EVERY_S = 0.1


def apart(work: Work[Found], study: Study, progress: Progress) -> Found:
    """Do ``work`` (a function of a module) on a study; a large one is opened read-only in another process.

    ``progress`` may stop it; the other process is then ended. Where that process fails the work is done here, so that
    what stands in the way is said as always.
    """
    if study.responses.count() < LARGE:
        return work(study, progress)
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(
        target=_run, args=(there, work, str(study.path), study.recovery_key, saying.spoken()), daemon=True
    )
    process.start()
    there.close()
    try:
        while not here.poll(LOOK_EVERY_S):
            progress.step(0, 1, "")
        found: Found = here.recv()
    except EOFError:
        return work(study, progress)
    finally:
        process.terminate()
        process.join()
        here.close()
    return found


def _run(to: Connection, work: Work[Any], path: str, key: str | None, language: str) -> None:
    """Open the study as a reader, work, and hand over what was found."""
    from core.study import Study

    saying.speak(language)
    with Study.open(path, recovery_key=key, read_only=True) as study:
        to.send(work(study, Silent()))
    to.close()
