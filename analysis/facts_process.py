"""What a report says of the process: how far matters of a register came, and whether the arm could be told."""

from __future__ import annotations

from dataclasses import dataclass

Counts = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """One step: ``n`` matters came so far; ``share`` (0-1) of those of the step before, with a 95 % interval.

    ``days`` are the first quartile, median and third quartile of the days since the step before, None without any.
    """

    label: str
    n: int
    share: float | None = None
    low: float | None = None
    high: float | None = None
    days: tuple[float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Funnel:
    """The steps of one register, in the order in which its form asks for their days."""

    title: str
    steps: tuple[FunnelStep, ...]


@dataclass(frozen=True, slots=True)
class Blinding:
    """What people said of the arm: answers to a question by arm; of a guess also Bang's index of each arm.

    ``indices`` are (value, low, high) by arm, empty where nobody was asked to guess.
    """

    instrument: str
    question: str
    arms: tuple[str, ...]
    answers: tuple[str, ...]
    counts: tuple[Counts, ...]
    indices: tuple[tuple[float, float, float], ...] = ()
