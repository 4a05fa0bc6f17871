"""Drawing for practice, many times: the sizes and the balance that a design gives, before the one draw that counts."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.design import TrialDesign
from core.randomise import draws
from core.strata import Roster

DRAWS = 1_000
MOST_LEVELS = 12
_SEED = hashlib.sha256(b"pilotage rehearsal draws 1").digest()
_CHUNK = 100

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class DrawRehearsal:
    """What so many practice draws gave.

    ``sizes`` are the smallest and largest number of people of each arm; ``largest`` holds, for every draw, the largest
    standardised difference of any fact between the first arm and another, ascending; ``hardest`` names the fact that
    differed most in most draws, "" where nothing is known of people that varies.
    """

    draws: int
    arms: tuple[str, ...]
    sizes: tuple[tuple[int, int], ...]
    largest: tuple[float, ...]
    hardest: str

    def quantile(self, share: float) -> float:
        """Return the difference that so many of the draws stay at or below."""
        return self.largest[min(int(share * len(self.largest)), len(self.largest) - 1)] if self.largest else 0.0


def rehearse_draws(
    design: TrialDesign, roster: Roster, facts: Mapping[str, Sequence[str]], n: int = DRAWS
) -> DrawRehearsal:
    """Draw ``n`` times from a seed everybody can see, and measure each draw by the ``facts`` of everybody.

    Facts are in the order of ``roster.codes``: numbers as they are, words as one column a value. UserError as
    `core.randomise.prepare`.
    """
    arm = draws(design, roster, _SEED, n)
    counts = np.stack([(arm == a).sum(axis=1) for a in range(len(design.arms))], axis=1)
    names, columns = _columns(facts)
    largest: Floats = np.zeros(n)
    at = np.zeros(n, dtype=np.int64)
    for start in range(0, n if names else 0, _CHUNK):
        part = slice(start, start + _CHUNK)
        gaps = _gaps(arm[part], counts[part], columns)
        at[part], largest[part] = gaps.argmax(axis=1), gaps.max(axis=1)
    hardest = Counter(names[i] for i in at.tolist()).most_common(1)[0][0] if names else ""
    return DrawRehearsal(
        draws=n,
        arms=tuple(one.label for one in design.arms),
        sizes=tuple(zip(counts.min(axis=0).tolist(), counts.max(axis=0).tolist(), strict=True)),
        largest=tuple(np.sort(largest).tolist()) if names else (),
        hardest=hardest,
    )


def _gaps(arm: NDArray[np.int8], counts: NDArray[np.int64], columns: Floats) -> Floats:
    """Return the largest standardised difference from the first arm, (draws, columns); an empty arm differs by none."""
    means = [((arm == a).astype(np.float64) @ columns) / np.maximum(counts[:, [a]], 1) for a in range(counts.shape[1])]
    found: Floats = np.zeros_like(means[0])
    for a in range(1, len(means)):
        is_there = (counts[:, [a]] > 0) & (counts[:, [0]] > 0)
        found = np.maximum(found, np.where(is_there, np.abs(means[a] - means[0]), 0.0))
    return found


def _columns(facts: Mapping[str, Sequence[str]]) -> tuple[list[str], Floats]:
    """Return standardised columns, (people, columns), and the fact each belongs to."""
    names: list[str] = []
    columns: list[Floats] = []
    for name, values in facts.items():
        for column in _of(values):
            spread = float(column.std(ddof=1)) if len(column) > 1 else 0.0
            if spread > 0:
                names.append(name)
                columns.append(column / spread)
    return names, np.array(columns, dtype=np.float64).T if columns else np.zeros((0, 0))


def _of(values: Sequence[str]) -> list[Floats]:
    try:
        return [np.array([float(value) for value in values])]
    except ValueError:
        levels = [level for level, _ in Counter(values).most_common(MOST_LEVELS + 1)]
        if len(levels) > MOST_LEVELS:
            return []
        last = levels[1:] if len(levels) == 2 else levels
        return [np.array([float(value == level) for value in values]) for level in last]
