"""Samples drawn as allocations are: from a seed, in canonical order, with exact probabilities.

Version 1. Systematic: one start, then every so many of the list in order (of a stratum by itself), with probability
proportional to size where sizes are given. Two stages: groups systematically by size, then people by the smallest
keys. Shares: of each stratum a whole number, the fraction by one word. Source: Cochran 1977; Kish 1965.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from core.errors import UserError
from core.problems import (
    ROSTER_TWICE,
    SAMPLE_CLUSTERS,
    SAMPLE_EMPTY,
    SAMPLE_SHARE,
    SAMPLE_TOO_LARGE,
)
from core.procedures.coins import threshold
from core.random_source import RandomSource, Stream
from core.strata import Roster, canonical_order

SampleKind = Literal["systematic", "two_stage", "share"]
STEPS = 2**62


@dataclass(frozen=True, slots=True)
class SamplePlan:
    """What is drawn and for what.

    ``systematic`` takes ``size`` units, ``two_stage`` ``groups`` groups and ``size`` people in each, ``share`` the
    share ``share`` of each stratum, at least ``least``. ``strata`` names attributes of the roster; a share is drawn in
    each stratum, a systematic sample goes through the list ordered by them.
    """

    name: str
    purpose: str
    kind: SampleKind
    size: int = 0
    groups: int = 0
    share: float = 0.0
    least: int = 0
    strata: tuple[str, ...] = ()
    version: int = 1


@dataclass(frozen=True, slots=True)
class Sample:
    """Who was drawn, in canonical order, with the probability of each; the weight is one over it."""

    codes: tuple[str, ...]
    probabilities: tuple[float, ...]

    @property
    def weights(self) -> tuple[float, ...]:
        """One over the probability of each."""
        return tuple(1 / probability for probability in self.probabilities)


def draw_sample(plan: SamplePlan, roster: Roster, seed: bytes) -> Sample:
    """Draw a sample of a roster in any order.

    UserError SAMPLE_EMPTY, SAMPLE_TOO_LARGE, SAMPLE_SHARE, SAMPLE_CLUSTERS or ROSTER_TWICE.
    """
    if not roster.codes:
        raise UserError(SAMPLE_EMPTY, name=plan.name)
    if len(set(roster.codes)) < len(roster.codes):
        twice = next(code for i, code in enumerate(roster.codes) if code in roster.codes[:i])
        raise UserError(ROSTER_TWICE, code=twice)
    source = RandomSource(seed)
    if plan.kind == "two_stage":
        found = _two_stage(plan, roster, source)
    elif plan.kind == "systematic":
        found = _systematic(plan, roster, source)
    else:
        found = _shares(plan, roster, source)
    codes = sorted(found, key=str.encode)
    return Sample(tuple(codes), tuple(found[code] for code in codes))


def _strata(plan: SamplePlan, roster: Roster) -> dict[tuple[str, ...], list[str]]:
    """Return the codes of each stratum in canonical order, the strata in order of their values."""
    held: dict[tuple[str, ...], list[str]] = {}
    for i in canonical_order(roster.codes):
        cell = tuple(roster.attributes[name][i] for name in plan.strata)
        held.setdefault(cell, []).append(roster.codes[i])
    return dict(sorted(held.items(), key=lambda item: [value.encode() for value in item[0]]))


def _systematic(plan: SamplePlan, roster: Roster, source: RandomSource) -> dict[str, float]:
    ordered = [code for codes in _strata(plan, roster).values() for code in codes]
    if not 0 < plan.size <= len(ordered):
        raise UserError(SAMPLE_TOO_LARGE, name=plan.name, wanted=plan.size, found=len(ordered), what="unit(s)")
    chosen = every(dict.fromkeys(ordered, 1), plan.size, source.stream("sample/start"))
    return {code: float(probability) for code, probability in chosen.items()}


def every(sizes: Mapping[str, int], count: int, stream: Stream) -> dict[str, Fraction]:
    """Choose ``count`` of a list from a random start with probability proportional to size, in the order given.

    What is too large to be left to chance is taken for certain, and the rest drawn among the others.
    """
    certain: dict[str, Fraction] = {}
    left = dict(sizes)
    while True:
        total, wanted = sum(left.values()), count - len(certain)
        large = [code for code, size in left.items() if size * wanted >= total]
        if not large or wanted <= 0:
            break
        certain |= dict.fromkeys(large[:wanted], Fraction(1))
        left = {code: size for code, size in left.items() if code not in certain}
    if wanted <= 0:
        return certain
    start = Fraction(int(stream.below(STEPS, 1)[0]), STEPS)
    passed, chosen = Fraction(0), dict(certain)
    for code, size in left.items():
        share = Fraction(size * wanted, total)
        if (passed - start).__ceil__() < (passed + share - start).__ceil__():
            chosen[code] = share
        passed += share
    return chosen


def _two_stage(plan: SamplePlan, roster: Roster, source: RandomSource) -> dict[str, float]:
    if roster.clusters is None or "" in roster.clusters:
        raise UserError(SAMPLE_CLUSTERS, name=plan.name)
    groups: dict[str, list[str]] = {}
    for i in canonical_order(roster.codes):
        groups.setdefault(roster.clusters[i], []).append(roster.codes[i])
    if not 0 < plan.groups <= len(groups) or plan.size < 1:
        raise UserError(SAMPLE_TOO_LARGE, name=plan.name, wanted=plan.groups, found=len(groups), what="group(s)")
    sizes = {name: len(groups[name]) for name in sorted(groups, key=str.encode)}
    found: dict[str, float] = {}
    for name, probability in every(sizes, plan.groups, source.stream("sample/start")).items():
        taken = min(plan.size, sizes[name])
        for code in _smallest(groups[name], taken, source.stream(f"sample/{name}/keys")):
            found[code] = float(probability * Fraction(taken, sizes[name]))
    return found


def _shares(plan: SamplePlan, roster: Roster, source: RandomSource) -> dict[str, float]:
    if not 0 < plan.share <= 1:
        raise UserError(SAMPLE_SHARE, name=plan.name, found=f"{plan.share:g}")
    found: dict[str, float] = {}
    for cell, codes in _strata(plan, roster).items():
        label = f"sample/{'/'.join(cell)}"
        exact = max(Fraction(str(plan.share)) * len(codes), Fraction(min(plan.least, len(codes))))
        whole = int(exact)
        more = int(source.stream(f"{label}/fraction").words(1)[0]) < int(threshold(float(exact - whole)))
        for code in _smallest(codes, whole + more, source.stream(f"{label}/keys")):
            found[code] = float(exact / len(codes))
    return found


def _smallest(codes: Sequence[str], count: int, stream: Stream) -> list[str]:
    keys = stream.words(len(codes)).tolist()
    return [code for _key, code in sorted(zip(keys, codes, strict=True))[:count]]
