"""Small counts in documents that need no results: those of items, and the harms of a pilot."""

from __future__ import annotations

from dataclasses import replace

from analysis.feasibility import Feasibility, Observed
from analysis.instrument_quality import ItemQuality, ScaleQuality
from analysis.instrument_structure import ScaleStructure
from core.feasibility import Criterion
from reports.suppression import HIDDEN, is_small
from reports.suppression_items import join


def public_scales(scales: tuple[ScaleQuality, ...]) -> tuple[ScaleQuality, ...]:
    """Return scales whose items name no share that fewer than five people make up, or in a test miss."""
    return tuple(
        replace(one, items=tuple(_item(one, item) for item in one.items), structure=_structure(one.structure))
        for one in scales
    )


def _structure(one: ScaleStructure | None) -> ScaleStructure | None:
    """Count rare totals of a test with the next; where small counts remain, nobody is drawn."""
    if one is None or one.map is None:
        return one
    people = join(one.map.people)
    return replace(one, map=replace(one.map, people=() if any(map(is_small, people)) else people))


def _item(scale: ScaleQuality, item: ItemQuality) -> ItemQuality:
    def few(share: float) -> bool:
        return is_small(round(share * scale.responses))

    if few(item.dont_know):
        item = replace(item, dont_know=HIDDEN)
    if few(item.blank + item.refused):
        item = replace(item, blank=HIDDEN, refused=0.0)
    if scale.test and (few(item.mean) or few(1 - item.mean)):
        item = replace(item, mean=HIDDEN, sd=0.0)
    return item


def public_feasibility(found: Feasibility) -> Feasibility:
    """Return what a pilot showed without small counts of harms; their band stays, as it was fixed to be told."""
    counted = {one.no for one in found.criteria if _counts_harms(one)}
    observed = tuple(_few(o) if o.criterion in counted else o for o in found.observed)
    hidden = is_small(found.harms) or is_small(found.harms_open)
    counts = (HIDDEN, HIDDEN) if hidden else (found.harms, found.harms_open)
    return replace(found, observed=observed, harms=counts[0], harms_open=counts[1])


def _counts_harms(one: Criterion) -> bool:
    return one.source == "harms"


def _few(o: Observed) -> Observed:
    count = o.x if o.x is not None else round(o.value or 0.0)
    return replace(o, value=float(HIDDEN), low=None, high=None, x=HIDDEN) if is_small(count) else o
