"""Allocation procedures as pure functions of design, roster and seed. What is analysed is redrawn by the same code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from core.design import TrialDesign
from core.procedures.blocks import block_sizes, blocks
from core.procedures.coins import coins
from core.procedures.constrained import candidates, constrained, tied
from core.procedures.fixed import fixed, place, sizes_by_share, systematic
from core.procedures.lottery import lottery, ranking
from core.procedures.maximal import maximal
from core.procedures.minimise import Step, minimised, replay
from core.procedures.pairs import pair_table, pairs
from core.procedures.ratio import control_share, gain
from core.procedures.ready import Arms, Drawer, Ready, even, shares_of
from core.procedures.rerandomise import rerandomised
from core.procedures.saturation import saturation
from core.procedures.simple import simple, with_sizes
from core.procedures.wedge import wedge
from core.random_source import RandomSource
from core.strata import Layout, Roster, lay_out

__all__ = [
    "Allocation",
    "Roster",
    "assignment_probabilities",
    "cautions",
    "draws",
    "minimisation_log",
    "place",
    "randomise",
    "rank_list",
    "systematic",
]

ALGORITHM = "pilotage-draw-1"
FEW_CLUSTERS = 6
SIMPLE_FROM = 200
PROBABILITY_DRAWS = 10_000
WORTH_SAYING = 0.02
_CHUNK_WORDS = 100_000
_PUBLIC = sha256(b"pilotage assignment probabilities 1").digest()

Probabilities = NDArray[np.float64]
_PROCEDURES: dict[str, Callable[[TrialDesign, Roster, Layout], Ready]] = {
    "blocks": blocks,
    "big_stick": coins,
    "biased_coin": coins,
    "maximal": maximal,
    "pairs": pairs,
    "rerandomised": rerandomised,
    "constrained": constrained,
    "minimised": minimised,
    "wedge": wedge,
    "saturation": saturation,
}


@dataclass(frozen=True, slots=True, eq=False)
class Allocation:
    """Which arm each unit is in, in the order of the roster.

    ``arm`` (n,) int8 indexes the design's arms, ``strata`` are the pooled strata (or matched tuples) the draw was made
    in. ``probabilities`` (n, k) are exact where ``probability_draws`` is 0, else found by that many redraws.
    """

    codes: tuple[str, ...]
    arm: Arms
    probabilities: Probabilities
    strata: tuple[str, ...]
    clusters: tuple[str, ...] | None
    procedure_name: str
    version: int
    probability_draws: int = 0


def randomise(design: TrialDesign, roster: Roster, seed: bytes) -> Allocation:
    """Draw one allocation.

    Parameters
    ----------
    design : TrialDesign
        Arms with their shares, and the procedure.
    roster : Roster
        Units in any order: the result for a code does not depend on it.
    seed : bytes
        32 bytes.

    Returns
    -------
    Allocation
        Arms, assignment probabilities and pooled strata, in the order of ``roster.codes``.

    Raises
    ------
    UserError
        What does not fit between design and roster, such as STRATUM_TOO_SMALL without a pooling rule.
    """
    ready = prepare(design, roster)
    layout = ready.layout
    drawn = ready.start(RandomSource(seed), "allocation")(1)[0]
    return Allocation(
        codes=roster.codes,
        arm=drawn[layout.member],
        probabilities=_probabilities(ready)[layout.member],
        strata=tuple(layout.labels[i] for i in layout.stratum[layout.member]),
        clusters=roster.clusters,
        procedure_name=design.procedure.name,
        version=design.procedure.version,
        probability_draws=PROBABILITY_DRAWS if ready.exact is None else 0,
    )


def prepare(design: TrialDesign, roster: Roster) -> Ready:
    """Check a design against a roster and make its procedure ready to be drawn."""
    layout = lay_out(design, roster)
    if design.procedure.name in _PROCEDURES:
        return _PROCEDURES[design.procedure.name](design, roster, layout)
    match design.procedure.name:
        case "simple" | "start":
            return simple(design, layout)
        case "lottery":
            return lottery(design, layout)
    return fixed(layout, sizes_by_share(layout, shares_of(design), design.procedure.misfits))


def draws(design: TrialDesign, roster: Roster, seed: bytes, n: int, *, like: Allocation | None = None) -> Arms:
    """Redraw the same procedure ``n`` times: (n, units) int8, columns in the order of ``roster.codes``.

    With ``like`` a simple draw keeps the sizes of that allocation, which is the sharper test; other procedures do not
    look at it.
    """
    ready = prepare(design, roster)
    if like is not None and design.procedure.name == "simple":
        ready = with_sizes(ready.layout, _by_unit(ready.layout, like.arm))
    member = ready.layout.member
    draw = ready.start(RandomSource(seed), "redraws")
    chunk = max(1, _CHUNK_WORDS // max(1, len(ready.layout.units)))
    out = np.empty((n, len(member)), dtype=np.int8)
    for start in range(0, n, chunk):
        size = min(chunk, n - start)
        out[start : start + size] = draw(size)[:, member]
    return out


def assignment_probabilities(design: TrialDesign, roster: Roster) -> Probabilities:
    """Return each unit's probability of each arm: (n, k), rows in the order of ``roster.codes``.

    Exact where the procedure allows it, else the shares of 10,000 redraws from a public seed.
    """
    ready = prepare(design, roster)
    return _probabilities(ready)[ready.layout.member]


def minimisation_log(design: TrialDesign, roster: Roster, seed: bytes) -> tuple[Step, ...]:
    """Replay a minimisation person by person: what it saw, computed and drew."""
    return replay(design, roster, lay_out(design, roster), RandomSource(seed))


def rank_list(design: TrialDesign, roster: Roster, seed: bytes) -> tuple[str, ...]:
    """List the units of a lottery as the draw ranks them: places first, then the order of replacements."""
    return ranking(lay_out(design, roster), RandomSource(seed))


def cautions(design: TrialDesign, roster: Roster) -> tuple[str, ...]:
    """Name what is allowed but unwise.

    ``FEW_CLUSTERS`` (under 6 in an arm), ``MANY_STRATA`` (over N/2R), ``SIMPLE_SMALL`` (simple draw of under 200),
    ``ONE_BLOCK_SIZE`` (the last of each block can be told), ``PAIRS_WIDE`` (a pair beyond the caliper), ``UNITS_TIED``
    and ``CHANCES_UNEVEN`` (constrained draw: pairs nearly always or never together, chances far from the shares),
    ``CONTROL_LIGHT`` (several arms against one control that would gain from more people).
    """
    layout = lay_out(design, roster)
    procedure, shares = design.procedure, shares_of(design)
    units = len(layout.units)
    found = []
    if procedure.draws_groups and procedure.name != "saturation" and units * shares.min() < FEW_CLUSTERS * shares.sum():
        found.append("FEW_CLUSTERS")
    if procedure.name != "time" and len(layout.labels) > max(1, units / (2 * shares.sum())):
        found.append("MANY_STRATA")
    if procedure.name == "simple" and units < SIMPLE_FROM:
        found.append("SIMPLE_SMALL")
    if procedure.name == "blocks" and len(block_sizes(design)) == 1:
        found.append("ONE_BLOCK_SIZE")
    if procedure.name == "pairs" and procedure.caliper:
        worst = pair_table(design, roster, layout)[0]
        found += ["PAIRS_WIDE"] if worst.distance > procedure.caliper else []
    if procedure.name == "constrained":
        found += _of_candidates(design, roster, layout)
    if _one_control(design) and gain(len(design.arms), control_share(len(design.arms))) > WORTH_SAYING:
        found.append("CONTROL_LIGHT")
    return tuple(found)


def _one_control(design: TrialDesign) -> bool:
    """Tell whether several arms with even shares are compared with the first."""
    free = design.procedure.name not in ("wedge", "start", "saturation", "pairs", "time", "lottery")
    return free and not design.factors and len(design.arms) > 2 and even(shares_of(design))


def _of_candidates(design: TrialDesign, roster: Roster, layout: Layout) -> list[str]:
    shares = shares_of(design)
    together, uneven = tied(candidates(design, roster, layout), shares / shares.sum())
    return ["UNITS_TIED"] * together + ["CHANCES_UNEVEN"] * uneven


def _probabilities(ready: Ready) -> Probabilities:
    if ready.exact is not None:
        return ready.exact
    layout = ready.layout
    draw: Drawer = ready.start(RandomSource(_PUBLIC), "probabilities")
    held: Probabilities = np.zeros((len(layout.units), layout.arms))
    chunk = max(1, _CHUNK_WORDS // len(layout.units))
    for start in range(0, PROBABILITY_DRAWS, chunk):
        arm = draw(min(chunk, PROBABILITY_DRAWS - start))
        for a in range(layout.arms):
            held[:, a] += np.count_nonzero(arm == a, axis=0)
    return held / PROBABILITY_DRAWS


def _by_unit(layout: Layout, arm: Arms) -> Arms:
    found = np.empty(len(layout.units), dtype=np.int8)
    found[layout.member] = arm
    return found
