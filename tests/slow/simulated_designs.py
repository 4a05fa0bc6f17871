"""Made-up trials of every design, drawn by the design's own rule, and the call that analyses each.

Effects are constant, so that a confidence interval misses the truth exactly as often as the test rejects a true null.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.designs.arms import factorial_effects, several_arms_effects
from analysis.designs.clustered import (
    clustered_effect,
    partial_nesting_effect,
    saturation_effects,
    stepped_wedge_effect,
)
from analysis.designs.design_effects import DesignEffect
from analysis.designs.individual import blocked_effect, individual_effect, pairs_effect, weighted_effect

TRUTH = 0.3
Rng = np.random.Generator


@dataclass(frozen=True, slots=True)
class Simulated:
    """A design: ``draw`` makes a trial of so many clusters (or units), ``estimate`` analyses it."""

    draw: Callable[[Rng, int], pd.DataFrame]
    estimate: Callable[[pd.DataFrame], DesignEffect]
    runs: tuple[int, int, int] = (2000, 2000, 2000)
    low: float = 0.035
    high: float = 0.06

    def runs_at(self, size: int) -> int:
        """Return how often a trial of this size is simulated: fewer where one takes long."""
        return self.runs[(8, 20, 60).index(size)]


def _halves(rng: Rng, count: int, strata: int = 1) -> np.ndarray:
    parts = [rng.permutation(np.arange(count // strata) % 2) for _ in range(strata)]
    return np.concatenate(parts)


def _people(rng: Rng, clusters: int, z: np.ndarray, icc: float = 0.1) -> pd.DataFrame:
    """Return clusters of 4 to 12 people with a baseline x; half of the variance of y is in x."""
    sizes = rng.integers(4, 13, clusters)
    cluster = np.repeat(np.arange(clusters), sizes)
    x = rng.normal(size=len(cluster)) + rng.normal(0, 0.3, clusters)[cluster]
    y = 0.7 * x + rng.normal(0, np.sqrt(icc), clusters)[cluster] + rng.normal(0, np.sqrt(1 - icc), len(cluster))
    d = pd.DataFrame({"cluster": cluster, "x": x, "z": z[cluster]})
    return d.assign(y=y + TRUTH * d["z"], stratum=cluster * 2 // clusters, pair=cluster // 2)


def clusters(rng: Rng, count: int, strata: int = 2) -> pd.DataFrame:
    """Half of the clusters, in two strata."""
    return _people(rng, count, _halves(rng, count, strata))


def pairs_of_clusters(rng: Rng, count: int) -> pd.DataFrame:
    """One cluster of each pair; pairs differ."""
    first = rng.integers(0, 2, count // 2)
    d = _people(rng, count, np.column_stack([first, 1 - first]).ravel())
    return d.assign(y=d["y"] + rng.normal(0, 0.5, count)[d["pair"]])


def units(rng: Rng, count: int) -> pd.DataFrame:
    """Three times as many people as the number, half treated, in blocks of six; x explains half."""
    n = 3 * count
    z, x = _halves(rng, n), rng.normal(size=n)
    return pd.DataFrame({"z": z, "x": x, "y": TRUTH * z + 0.7 * x + rng.normal(size=n)})


def blocks(rng: Rng, count: int) -> pd.DataFrame:
    """Blocks of ten, of which four are treated, or six, in turn; blocks differ."""
    shares = [4 if b % 2 else 6 for b in range(count // 2)]
    z = np.concatenate([rng.permutation(np.arange(10) < k) for k in shares]).astype(int)
    block = np.repeat(np.arange(len(shares)), 10)
    y = TRUTH * z + rng.normal(0, 1, len(shares))[block] + rng.normal(size=len(z))
    return pd.DataFrame({"z": z, "block": block, "y": y, "chance": np.array(shares)[block] / 10})


def coins(rng: Rng, count: int) -> pd.DataFrame:
    """Ten times as many people as the number, each with a chance of treatment of a half or a third."""
    chance = np.where(np.arange(10 * count) % 2, 1 / 2, 1 / 3)
    z = (rng.random(len(chance)) < chance).astype(int)
    y = TRUTH * z + 2 * chance + rng.normal(size=len(z))
    return pd.DataFrame({"z": z, "chance": chance, "y": y})


def pairs(rng: Rng, count: int) -> pd.DataFrame:
    """One of each pair of people."""
    z = np.column_stack([first := rng.integers(0, 2, count), 1 - first]).ravel()
    pair = np.repeat(np.arange(count), 2)
    return pd.DataFrame(
        {"z": z, "pair": pair, "y": TRUTH * z + rng.normal(size=count)[pair] + rng.normal(size=2 * count)}
    )


def factorial(rng: Rng, count: int) -> pd.DataFrame:
    """A fourth of the people in each cell of a 2x2."""
    cell = rng.permutation(np.arange(4 * count) % 4)
    a, b = cell % 2, cell // 2
    return pd.DataFrame({"a": a, "b": b, "y": TRUTH * a + 0.2 * b + rng.normal(size=len(cell))})


def arms(rng: Rng, count: int) -> pd.DataFrame:
    """Three arms of people."""
    arm = rng.permutation(np.arange(3 * count) % 3)
    return pd.DataFrame({"arm": np.array(["a", "b", "c"])[arm], "y": TRUTH * (arm == 1) + rng.normal(size=len(arm))})


def nested(rng: Rng, count: int) -> pd.DataFrame:
    """So many course groups of eight, and as many single controls as there are people in groups."""
    n = 8 * count
    group = np.repeat(np.arange(count), 8)
    treated = TRUTH + rng.normal(0, 0.3, count)[group] + rng.normal(size=n)
    y = np.concatenate([treated, rng.normal(size=n)])
    names = np.array([f"g{g}" for g in group] + [None] * n, dtype=object)
    return pd.DataFrame({"z": np.repeat([1, 0], n), "group": names, "y": y})


def saturated(rng: Rng, count: int) -> pd.DataFrame:
    """Half of the clusters are pure controls; in the others half of the people are treated."""
    share = _halves(rng, count) / 2
    cluster = np.repeat(np.arange(count), 8)
    z = np.concatenate([rng.permutation(np.arange(8) % 2) if s else np.zeros(8, dtype=int) for s in share])
    y = TRUTH * z + rng.normal(0, 0.3, count)[cluster] + rng.normal(size=len(cluster))
    return pd.DataFrame({"cluster": cluster, "share": share[cluster], "z": z, "y": y})


def wedge(rng: Rng, count: int) -> pd.DataFrame:
    """Sites cross over in four steps over five periods, four people a cell."""
    start = rng.permutation(np.arange(count) % 4) + 1
    site, period = (v.ravel() for v in np.indices((count, 5)))
    mean = rng.normal(0, 0.4, count)[site] + rng.normal(0, 0.2, (count, 5)).ravel() + 0.1 * period
    d = pd.DataFrame({"site": site, "period": period, "z": (period >= start[site]).astype(int), "mean": mean})
    d = d.loc[d.index.repeat(4)]
    return d.assign(y=d["mean"] + TRUTH * d["z"] + rng.normal(size=len(d)))


DESIGNS: dict[str, Simulated] = {
    "individual, Lin": Simulated(units, lambda d: individual_effect(d, "y", "z", ("x",))),
    "individual, Welch": Simulated(units, lambda d: individual_effect(d, "y", "z")),
    "blocked, different chances": Simulated(blocks, lambda d: blocked_effect(d, "y", "z", "block")),
    "inverse probability": Simulated(coins, lambda d: weighted_effect(d, "y", "z", "chance")),
    "pairs": Simulated(pairs, lambda d: pairs_effect(d, "y", "z", "pair")),
    "factorial": Simulated(factorial, lambda d: factorial_effects(d, "y", "a", "b")[0]),
    "several arms": Simulated(arms, lambda d: several_arms_effects(d, "y", "arm", "a")[0]),
    "clusters": Simulated(clusters, lambda d: clustered_effect(d, "y", "z", "cluster")),
    "clusters, strata and baseline": Simulated(
        clusters, lambda d: clustered_effect(d, "y", "z", "cluster", "stratum", ("x",))
    ),
    "pairs of clusters": Simulated(pairs_of_clusters, lambda d: pairs_effect(d, "y", "z", "pair", "cluster")),
    "partial nesting": Simulated(nested, lambda d: partial_nesting_effect(d, "y", "z", "group")),
    "saturation": Simulated(saturated, lambda d: saturation_effects(d, "y", "z", "share", "cluster")["treated at 0.5"]),
    "stepped wedge": Simulated(
        wedge, lambda d: stepped_wedge_effect(d, "y", "z", "site", "period"), runs=(200, 100, 20)
    ),
}
