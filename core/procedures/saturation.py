"""Two-stage draws: groups come to saturations, then that share of each group's people is treated.

The arms of the design are the cells: for each saturation in order its untreated people (unless all are treated), then
its treated ones (unless none is). Version 1: groups by a complete or stratified draw with equal shares; in a group of
n the whole part of the share times n is treated, the fraction by one word, people by the smallest keys. Source: Baird,
Bohren, McIntosh & Özler 2018.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from core.design import Arm, TrialDesign
from core.errors import UserError
from core.problems import SATURATION_ARMS, SATURATIONS_MALFORMED, STRATUM_TOO_SMALL
from core.procedures.coins import threshold
from core.procedures.fixed import fixed, place, sizes_by_share
from core.procedures.ready import Arms, Drawer, Floats, Ready
from core.random_source import RandomSource, Stream
from core.strata import Indices, Layout, Roster, canonical_order, regroup

Cells = list[tuple[int | None, int | None]]


def saturation_arms(saturations: tuple[float, ...]) -> tuple[Arm, ...]:
    """Write the arms of a saturation design: the cells in their order."""
    arms = []
    for share in saturations:
        percent = f"{share * 100:g}"
        if share < 1:
            arms.append(Arm(f"s{percent}-control", f"Untreated where {percent} % are treated"))
        if share > 0:
            arms.append(Arm(f"s{percent}-treated", f"Treated where {percent} % are"))
    return tuple(arms)


def _cells(design: TrialDesign) -> Cells:
    shares = design.procedure.saturations
    if len(shares) < 2 or len(set(shares)) < len(shares) or any(not 0 <= share <= 1 for share in shares):
        raise UserError(SATURATIONS_MALFORMED)
    cells: Cells = []
    number = 0
    for share in shares:
        untreated = number if share < 1 else None
        number += share < 1
        treated = number if share > 0 else None
        number += share > 0
        cells.append((untreated, treated))
    if number != len(design.arms):
        raise UserError(SATURATION_ARMS, arms=len(design.arms), needed=number)
    return cells


def saturation(design: TrialDesign, roster: Roster, groups: Layout) -> Ready:
    """Make a two-stage draw ready; probabilities are the exact joint ones. ``groups`` is the layout of the groups."""
    cells, shares = _cells(design), design.procedure.saturations
    for label, members in zip(groups.labels, groups.members, strict=True):
        if len(members) < len(shares):
            raise UserError(STRATUM_TOO_SMALL, stratum=label, units=f"{len(members)} group(s)", arms=len(shares))
    first = fixed(groups, sizes_by_share(groups, np.ones(len(shares), dtype=np.int64), design.procedure.misfits))
    people, group_of = _people(design, roster, groups)
    inside = [np.flatnonzero(group_of == g) for g in range(len(groups.units))]

    def start(source: RandomSource, label: str) -> Drawer:
        stage = first.start(source, f"{label}/groups")
        keys, extras = source.stream(f"{label}/people"), source.stream(f"{label}/fractions")

        def draw(n: int) -> Arms:
            return _second(stage(n), inside, cells, shares, keys, extras)

        return draw

    return Ready(people, start, _joint(first, group_of, cells, shares))


def _people(design: TrialDesign, roster: Roster, groups: Layout) -> tuple[Layout, Indices]:
    order = canonical_order(roster.codes)
    member = np.empty(len(order), dtype=np.int64)
    member[order] = np.arange(len(order))
    group_of = groups.member[order]
    units = tuple(roster.codes[i] for i in order)
    base = Layout(len(design.arms), units, member, np.zeros(0, dtype=np.int64), (), ())
    return regroup(base, [groups.labels[groups.stratum[group]] for group in group_of]), group_of


def _second(
    stage: Arms, inside: list[Indices], cells: Cells, shares: tuple[float, ...], keys: Stream, extras: Stream
) -> Arms:
    n, groups = stage.shape
    total = sum(len(units) for units in inside)
    key = keys.words(n * total).reshape(n, total)
    extra = extras.words(n * groups).reshape(n, groups)
    arms = np.empty((n, total), dtype=np.int8)
    for group, units in enumerate(inside):
        for drawn, (untreated, treated) in enumerate(cells):
            rows = np.flatnonzero(stage[:, group] == drawn)
            exact = Fraction(str(shares[drawn])) * len(units)
            whole = int(exact)
            more = extra[rows, group] < threshold(float(exact - whole))
            count = (whole + more).astype(np.int64)
            chosen = place(key[np.ix_(rows, units)], np.stack([count, len(units) - count], axis=1))
            cell = np.array([treated or 0, untreated or 0], dtype=np.int8)
            arms[np.ix_(rows, units)] = cell[chosen]
    return arms


def _joint(first: Ready, group_of: Indices, cells: Cells, shares: tuple[float, ...]) -> Floats:
    by_group = np.asarray(first.exact)[group_of]
    joint = np.zeros((len(group_of), sum(cell is not None for pair in cells for cell in pair)))
    for drawn, (untreated, treated) in enumerate(cells):
        if untreated is not None:
            joint[:, untreated] = by_group[:, drawn] * (1 - shares[drawn])
        if treated is not None:
            joint[:, treated] = by_group[:, drawn] * shares[drawn]
    return joint
