"""Random numbers for simulated people: the same on every platform and with every version of numpy."""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.random import PCG64
from numpy.typing import NDArray
from scipy.special import ndtri

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class Draws:
    """One named stream of a seed. Raw PCG64 words only: a library may change how it makes normals of them."""

    def __init__(self, seed: str, label: str) -> None:
        digest = hashlib.sha256(f"{seed}\x1f{label}".encode()).digest()
        self._words = PCG64(int.from_bytes(digest, "big"))

    def uniform(self, *shape: int) -> Floats:
        """Return values strictly between 0 and 1."""
        count = int(np.prod(shape, dtype=np.int64))
        raw = np.asarray(self._words.random_raw(count), dtype=np.uint64) if count else np.zeros(0, dtype=np.uint64)
        return ((raw >> np.uint64(11)).astype(np.float64) + 0.5).reshape(shape) * 2.0**-53

    def normal(self, *shape: int) -> Floats:
        """Return standard normal values."""
        values: Floats = ndtri(self.uniform(*shape))
        return values

    def gumbel(self, *shape: int) -> Floats:
        """Return standard Gumbel values: the largest of (log weight + Gumbel) is a draw by weight."""
        return -np.log(-np.log(self.uniform(*shape)))

    def order(self, n: int) -> Ints:
        """Return the numbers 0 .. n-1 in a random order."""
        return np.argsort(self.uniform(n), kind="stable")

    def choose(self, n: int, k: int, weights: Floats | None = None) -> Ints:
        """Return ``k`` different numbers of 0 .. n-1, ascending; heavier ``weights`` are likelier."""
        keys = self.gumbel(n) if weights is None else self.gumbel(n) + np.log(weights)
        return np.sort(np.argsort(-keys, kind="stable")[:k])

    def pick(self, shares: dict[str, float], n: int) -> list[str]:
        """Return ``n`` of the names in ``shares``, each with the probability its share gives."""
        names = list(shares)
        edges = np.cumsum([shares[name] for name in names])
        places = np.searchsorted(edges / edges[-1], self.uniform(n), side="right")
        return [names[min(int(place), len(names) - 1)] for place in places]
