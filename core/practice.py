"""Draws for practice, which anybody may repeat: log entries of their own kind, so that no try goes unseen."""

from __future__ import annotations

from dataclasses import dataclass

from core.canonical import canonical_json, sha256_hex
from core.change import Change
from core.design import TrialDesign
from core.logs import Logs
from core.strata import Roster
from core.values import LogEntry

KIND = "practice"


@dataclass(frozen=True, slots=True)
class PracticeDraw:
    """So many draws from a public seed, of which design and roster; none of them is the draw that counts."""

    draws: int
    design_hash: str
    roster_hash: str
    units: int
    at: str = ""
    by: str = ""
    id: str = ""


class PracticeDraws:
    """Keeps what was drawn for practice among the logs; nothing of it touches a seal."""

    def __init__(self, logs: Logs) -> None:
        self._logs = logs

    def note(self, draws: int, design: TrialDesign, roster: Roster, on: str) -> Change:
        """Write down that so many were drawn; ``on`` is the day, ``YYYY-MM-DD``."""
        body = {
            "draws": str(draws),
            "design": sha256_hex(canonical_json(design)),
            "roster": roster.hash(),
            "units": str(len(roster.codes)),
        }
        return self._logs.add([LogEntry(KIND, on, body)])

    def all(self) -> tuple[PracticeDraw, ...]:
        """Return every practice that holds, the first first."""
        return tuple(
            PracticeDraw(
                int(one.body["draws"]), one.body["design"], one.body["roster"], int(one.body["units"]),
                one.at, one.by, one.id,
            )
            for one in sorted(self._logs.all(KIND), key=lambda entry: (entry.at, entry.id))
        )  # fmt: skip
