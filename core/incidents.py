"""A crash becomes a file the user can send. It holds versions, the traceback and where: no answers, no names."""

from __future__ import annotations

import platform
import sys
import tempfile
import traceback
from pathlib import Path

import platformdirs

from core.clock import Clock, SystemClock, stamp
from core.version import VERSION


def _frames(error: BaseException) -> list[str]:
    """Describe an exception and its causes without their messages, which may quote what a person typed."""
    lines: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__name__)
        lines.extend(
            f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}: {frame.line}"
            for frame in traceback.extract_tb(seen.__traceback__)
        )
        cause = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
        if cause is not None:
            lines.append("caused by")
        seen = cause
    return lines


def write_incident(error: BaseException, log_dir: Path | None = None, clock: Clock | None = None) -> Path:
    """Write an incident file for an unexpected error and return its path.

    The folder is the user's log folder unless given; the temporary folder when that cannot be written.
    """
    now = stamp((clock or SystemClock()).now())
    text = "\n".join(
        [
            f"Pilotage {VERSION}, {now}",
            f"Python {platform.python_version()} on {platform.system()} {platform.release()} ({sys.byteorder})",
            *_frames(error),
            "",
        ]
    )
    name = f"incident-{now.replace(':', '').replace('.', '-')}.txt"
    for folder in (
        log_dir or Path(platformdirs.user_log_dir("pilotage", appauthor=False)),
        Path(tempfile.gettempdir()),
    ):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / name
            path.write_text(text, encoding="utf-8")
        except OSError:
            continue
        return path
    return Path(name)
