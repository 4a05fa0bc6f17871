"""Small counts in the annex: rare answers to an item are joined with the next, or the item is left out."""

from __future__ import annotations

from dataclasses import replace

from analysis.facts_annex import Annex, Counts, ItemAnswers, ScaleAnswers
from analysis.facts_process import Blinding, FunnelStep

LEAST = 5
HIDDEN = -1


def public_annex(annex: Annex, hidden: set[str]) -> Annex:
    """Return the annex without small counts; outcomes that are ``hidden`` elsewhere have no items either."""
    scales = tuple(_public(one) for one in annex.scales if one.outcome not in hidden)
    timeline = tuple(replace(one, n=0) if one.kind == "harms" and one.n < LEAST else one for one in annex.timeline)
    blinding = tuple(kept for one in annex.blinding if (kept := _told(one)) is not None)
    funnels = tuple(replace(one, steps=_steps(one.steps)) for one in annex.funnels)
    return replace(annex, scales=scales, timeline=timeline, blinding=blinding, funnels=funnels)


def _told(one: Blinding) -> Blinding | None:
    """Count rare answers about the arm together with all but the first; nothing is left where few remain."""
    if not _few(one.counts):
        return one
    joined = tuple((counts[0], sum(counts[1:])) for counts in one.counts)
    if one.indices or _few(joined):
        return None
    return replace(one, answers=(one.answers[0], " / ".join(one.answers[1:])), counts=joined)


def _few(table: tuple[Counts, ...]) -> bool:
    return any(0 < n < LEAST for counts in table for n in counts)


def _steps(steps: tuple[FunnelStep, ...]) -> tuple[FunnelStep, ...]:
    """Leave out the steps from the first on that few matters reached, or few did not reach."""
    for k, one in enumerate(steps):
        if 0 < one.n < LEAST or (k and 0 < steps[k - 1].n - one.n < LEAST):
            return steps[:k]
    return steps


def _public(one: ScaleAnswers) -> ScaleAnswers:
    return replace(one, items=tuple(_item(item, is_test=one.is_test) for item in one.items))


def _item(item: ItemAnswers, *, is_test: bool) -> ItemAnswers:
    """Treat the arms alike, so that no pattern of gaps says which arm has few."""
    none = tuple(HIDDEN if 0 < n < LEAST else n for n in item.none)
    joined = tuple(counts if is_test else join(counts) for counts in item.counts)
    if any(0 < n < LEAST for counts in joined for n in counts):
        joined = tuple((HIDDEN,) * len(counts) for counts in item.counts)
    changed = (joined, none) != (item.counts, item.none)
    return replace(item, counts=joined, none=none, is_joined=changed)


def join(counts: Counts) -> Counts:
    """Add answers that fewer than five gave to the next towards the middle, on either side of it.

    Examples
    --------
    >>> join((2, 9, 30, 12, 3))
    (0, 11, 30, 15, 0)
    """
    found, half = list(counts), len(counts) // 2
    for k in range(half - 1):
        for place, inner in ((k, k + 1), (len(found) - 1 - k, len(found) - 2 - k)):
            if 0 < found[place] < LEAST:
                found[inner] += found[place]
                found[place] = 0
    return tuple(found)
