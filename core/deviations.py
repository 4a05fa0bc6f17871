"""Departures from the protocol as typed entries of the log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

from core.errors import UserError
from core.problems import DEVIATION_UNKNOWN, REASON_EMPTY
from core.values import LogEntry

DeviationKind = Literal["crossover", "substitute", "revealed_early", "wrong_instrument", "late", "other"]
KINDS: tuple[DeviationKind, ...] = get_args(DeviationKind)
LOG = "deviation"


@dataclass(frozen=True, slots=True)
class Deviation:
    """What departed from the protocol on a day: ``planned`` and ``done`` in words, ``why``, and who wrote it down.

    ``participant`` or ``cluster`` says whom it concerns, "" for the whole study; ``effect`` what followed for the
    analysis. Kind "other" needs ``what``.
    """

    kind: DeviationKind
    on: str
    why: str
    what: str = ""
    planned: str = ""
    done: str = ""
    effect: str = ""
    participant: str = ""
    cluster: str = ""
    by: str = ""

    def entry(self) -> LogEntry:
        """Write it as an entry of the log. UserError DEVIATION_UNKNOWN or REASON_EMPTY."""
        if self.kind not in KINDS or (self.kind == "other" and not self.what.strip()):
            raise UserError(DEVIATION_UNKNOWN, kind=self.kind, known=", ".join(KINDS))
        if not self.why.strip():
            raise UserError(REASON_EMPTY, what="A deviation")
        said = {
            "deviation": self.kind,
            "why": self.why,
            "what": self.what,
            "planned": self.planned,
            "done": self.done,
            "effect": self.effect,
            "cluster": self.cluster,
            "by": self.by,
        }
        return LogEntry(
            LOG, self.on, {key: text.strip() for key, text in said.items() if text.strip()}, self.participant
        )


def read_deviation(entry: LogEntry) -> Deviation:
    """Read an entry of the log, also one that says only ``what``: its kind is then "other"."""
    body: Mapping[str, str] = entry.body
    kind = cast("DeviationKind", body.get("deviation", "other"))
    return Deviation(
        kind=kind if kind in KINDS else "other",
        on=entry.on,
        why=body.get("why", body.get("reason", "")),
        what=body.get("what", ""),
        planned=body.get("planned", ""),
        done=body.get("done", ""),
        effect=body.get("effect", ""),
        participant=entry.participant,
        cluster=body.get("cluster", ""),
        by=body.get("by", ""),
    )
