"""From a design and a roster to what is drawn: the units in canonical order and the stratum of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from core.canonical import canonical_json, sha256_hex
from core.design import ProcedureName, TrialDesign
from core.errors import UserError
from core.problems import (
    ARM_TWICE,
    ARMS_TOO_FEW,
    ATTRIBUTE_LENGTH,
    ATTRIBUTE_MISSING,
    CLUSTER_MISSING,
    CLUSTER_SPLIT,
    POOL_MALFORMED,
    PROCEDURE_UNKNOWN,
    ROSTER_TWICE,
    SHARE_MALFORMED,
    STRATA_MISSING,
    STRATUM_TOO_SMALL,
    UNITS_TOO_FEW,
)

Indices = NDArray[np.int64]
_PROCEDURES = get_args(ProcedureName)
_WITHOUT_STRATA = ("complete", "simple", "start", "lottery")
# Those that may leave a stratum without one of the arms, or check their sizes themselves.
_ANY_SIZE = ("simple", "start", "blocks", "big_stick", "biased_coin", "maximal", "minimised", "pairs", "saturation")
_WITHIN = "within "
# The covariate every roster of groups has without being told.
GROUP_SIZE = "size"


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is to be allocated: codes, attributes (one value a code) and, where people are grouped, their groups."""

    codes: tuple[str, ...]
    attributes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    clusters: tuple[str, ...] | None = None

    def hash(self) -> str:
        """SHA-256 of the roster in canonical order, so that the order of import cannot matter."""
        order = canonical_order(self.codes)
        plain = {
            "codes": [self.codes[i] for i in order],
            "attributes": {name: [values[i] for i in order] for name, values in self.attributes.items()},
            "clusters": None if self.clusters is None else [self.clusters[i] for i in order],
        }
        return sha256_hex(canonical_json(plain))


@dataclass(frozen=True, slots=True)
class Layout:
    """What a draw works on.

    ``units`` are the codes of what is drawn, in canonical order (bytewise). ``member`` (rows,) gives each roster row
    its unit. ``stratum`` (units,) indexes ``labels``. ``members`` lists the unit indices of each stratum, ascending.
    """

    arms: int
    units: tuple[str, ...]
    member: Indices
    stratum: Indices
    labels: tuple[str, ...]
    members: tuple[Indices, ...]


def canonical_order(codes: tuple[str, ...]) -> list[int]:
    """Return the positions of ``codes`` sorted by their UTF-8 bytes."""
    return sorted(range(len(codes)), key=lambda i: codes[i].encode())


def lay_out(design: TrialDesign, roster: Roster) -> Layout:
    """Check a design against a roster and arrange the draw; UserError says what does not fit and what to do."""
    _check_design(design)
    _check_roster(design, roster)
    units, member = _units(design, roster)
    cells = _cells(design, roster, member, len(units))
    labels = _pool(design, cells) if design.procedure.pool else [_label(design, [cell]) for cell in cells]
    nothing: Indices = np.zeros(0, dtype=np.int64)
    layout = regroup(Layout(len(design.arms), units, member, nothing, (), ()), labels)
    _check_sizes(design, layout)
    return layout


def regroup(layout: Layout, labels: list[str]) -> Layout:
    """Return the layout with other strata: one label a unit."""
    names = tuple(sorted(set(labels), key=str.encode))
    position = {name: i for i, name in enumerate(names)}
    stratum = np.array([position[label] for label in labels], dtype=np.int64)
    members = tuple(np.flatnonzero(stratum == i) for i in range(len(names)))
    return replace(layout, stratum=stratum, labels=names, members=members)


def _check_design(design: TrialDesign) -> None:
    procedure = design.procedure
    if len(design.arms) < 2:
        raise UserError(ARMS_TOO_FEW, count=len(design.arms))
    for code, times in Counter(arm.code for arm in design.arms).items():
        if times > 1:
            raise UserError(ARM_TWICE, code=code)
    for arm in design.arms:
        if arm.share < 1 or int(arm.share) != arm.share:
            raise UserError(SHARE_MALFORMED, code=arm.code, share=arm.share)
    if procedure.name not in _PROCEDURES or procedure.version != 1:
        known = ", ".join(_PROCEDURES)
        raise UserError(PROCEDURE_UNKNOWN, name=procedure.name, version=procedure.version, known=known)
    if procedure.name in ("stratified", "time") and not procedure.strata:
        raise UserError(STRATA_MISSING, name=procedure.name)
    within = procedure.pool.removeprefix(_WITHIN)
    if procedure.pool and (within == procedure.pool or within not in procedure.strata):
        raise UserError(POOL_MALFORMED, pool=procedure.pool, strata=", ".join(procedure.strata) or "none")


def _check_roster(design: TrialDesign, roster: Roster) -> None:
    for code, times in Counter(roster.codes).items():
        if times > 1:
            raise UserError(ROSTER_TWICE, code=code)
    procedure = design.procedure
    for name in dict.fromkeys((*_strata_names(design), *procedure.balanced, *filter(None, [procedure.order]))):
        if name == GROUP_SIZE and name not in roster.attributes:
            continue
        values = roster.attributes.get(name, ("",) * len(roster.codes))
        if len(values) != len(roster.codes):
            raise UserError(ATTRIBUTE_LENGTH, name=name, count=len(values), units=len(roster.codes))
        for code, value in zip(roster.codes, values, strict=True):
            if not value:
                raise UserError(ATTRIBUTE_MISSING, unit=code, name=name)


def _strata_names(design: TrialDesign) -> tuple[str, ...]:
    return () if design.procedure.name in _WITHOUT_STRATA else design.procedure.strata


def _units(design: TrialDesign, roster: Roster) -> tuple[tuple[str, ...], Indices]:
    codes = roster.codes
    if design.procedure.draws_groups:
        codes = roster.clusters if roster.clusters is not None else ("",) * len(roster.codes)
        for person, cluster in zip(roster.codes, codes, strict=True):
            if not cluster:
                raise UserError(CLUSTER_MISSING, unit=person)
    units = tuple(sorted(set(codes), key=str.encode))
    position = {unit: i for i, unit in enumerate(units)}
    return units, np.array([position[code] for code in codes], dtype=np.int64)


def _cells(design: TrialDesign, roster: Roster, member: Indices, units: int) -> list[tuple[str, ...]]:
    names = _strata_names(design)
    cells: list[tuple[str, ...]] = [()] * units
    if not names:
        return cells
    columns = [roster.attributes[name] if roster.codes else () for name in names]
    for row, cell in enumerate(zip(*columns, strict=True)):
        unit = int(member[row])
        if not cells[unit]:
            cells[unit] = cell
        elif cells[unit] != cell:
            name, first, second = next((n, a, b) for n, a, b in zip(names, cells[unit], cell, strict=True) if a != b)
            cluster = (roster.clusters or roster.codes)[row]
            raise UserError(CLUSTER_SPLIT, cluster=cluster, name=name, first=first, second=second)
    return cells


def _label(design: TrialDesign, cells: list[tuple[str, ...]]) -> str:
    """Name a stratum by what its cells have in common and, joined by ``+``, what they do not."""
    parts = []
    for i, name in enumerate(_strata_names(design)):
        values = sorted({cell[i] for cell in cells}, key=str.encode)
        parts.append(f"{name}={'+'.join(values)}")
    return ", ".join(parts) or "all"


def _pool(design: TrialDesign, cells: list[tuple[str, ...]]) -> list[str]:
    """Join cells with fewer units than arms, within one attribute: with each other, then with the smallest other."""
    axis = design.procedure.strata.index(design.procedure.pool.removeprefix(_WITHIN))
    sizes = Counter(cells)
    groups: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for value in {cell[axis] for cell in sizes}:
        inside = sorted((cell for cell in sizes if cell[axis] == value), key=lambda c: [v.encode() for v in c])
        large = [[cell] for cell in inside if sizes[cell] >= len(design.arms)]
        small = [cell for cell in inside if sizes[cell] < len(design.arms)]
        if small and sum(sizes[cell] for cell in small) < len(design.arms) and large:
            min(large, key=lambda group: sizes[group[0]]).extend(small)
        elif small:
            large.append(small)
        for group in large:
            groups |= dict.fromkeys(group, group)
    labels = {cell: _label(design, group) for cell, group in groups.items()}
    return [labels[cell] for cell in cells]


def _check_sizes(design: TrialDesign, layout: Layout) -> None:
    procedure, arms = design.procedure, layout.arms
    noun = "group(s)" if procedure.draws_groups else "unit(s)"
    total = len(layout.units)
    if total < (1 if procedure.name in ("start", "minimised") else arms) and procedure.name != "saturation":
        raise UserError(UNITS_TOO_FEW, units=f"{total} {noun}", arms=arms)
    if procedure.name in _ANY_SIZE:
        return
    for label, units in zip(layout.labels, layout.members, strict=True):
        if len(units) < arms:
            raise UserError(STRATUM_TOO_SMALL, stratum=label, units=f"{len(units)} {noun}", arms=arms)
