"""Run the door in this process and read what a person would see."""

from __future__ import annotations

from dataclasses import dataclass

import pilotage


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str


def door(capsys, *words: object) -> Run:
    """Run ``pilotage WORDS`` and return exit code and both streams."""
    capsys.readouterr()
    try:
        code = pilotage.main([str(word) for word in words])
    except SystemExit as stop:
        code = int(stop.code or 0)
    seen = capsys.readouterr()
    return Run(code, seen.out, seen.err)
