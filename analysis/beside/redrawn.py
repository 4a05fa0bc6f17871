"""The lot drawn again: what the allocation alone could have shown had the programme changed nobody."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from analysis.arrays import TrialArrays
from analysis.beside import problems
from analysis.beside.check import Check
from analysis.numbers.assignments import allocation_count, enumerate_allocations, permute_within
from analysis.numbers.bootstrap import wild_cluster_bootstrap
from analysis.numbers.partialled import partial_out
from analysis.numbers.permutation import tail_shares
from analysis.redraw import ENUMERATE, allocations
from analysis.results_beside import Redraws, SensitivityRow
from core.errors import UserError

Draws = npt.NDArray[np.int8]
BINS = 45
SEED = 1
BOOTSTRAP = 9_999
WORDS = "the lot drawn again {draws} times by {how}; studentised"
BOOTSTRAP_WORDS = "wild cluster bootstrap, the null imposed (WCR)"


class Lots:
    """Allocations drawn again for a frame, each arm's against the control once; columns are clusters or units."""

    def __init__(self, frame: TrialArrays, count: int) -> None:
        self._frame, self._count = frame, count
        self._found: dict[int, tuple[Draws, bool]] = {}

    def of(self, arm: int) -> tuple[Draws, bool]:
        """Return (draws, clusters or units) of 0/1, and whether they are all there are; refuses what cannot be."""
        if arm not in self._found:
            self._found[arm] = self._draw(arm)
        return self._found[arm]

    def _draw(self, arm: int) -> tuple[Draws, bool]:
        frame = self._frame
        first = np.arange(len(frame.units)) if frame.cluster is None else np.unique(frame.cluster, return_index=True)[1]
        arms = frame.arm[first].astype(np.int8)
        stratum = None if frame.stratum is None else frame.stratum[first]
        if frame.procedure is not None:
            several = len(frame.arms) > 2
            if several and not frame.procedure.exchangeable:
                raise UserError(problems.NO_REDRAW)
            return allocations(frame.procedure, arms, stratum, first, arm, self._count, several=several)
        pair = np.isin(arms, (0, arm))
        block = np.zeros(len(arms), dtype=np.intp) if stratum is None else stratum
        inside = (arms[pair] == arm).astype(np.int8)
        sizes = [np.bincount(inside[block[pair] == b], minlength=2).tolist() for b in np.unique(block[pair])]
        few = allocation_count(sizes) <= ENUMERATE
        found = (
            enumerate_allocations(inside, block[pair])
            if few
            else permute_within(inside, self._count, SEED, block[pair])
        )
        matrix = np.zeros((len(found), len(arms)), dtype=np.int8)
        matrix[:, pair] = found
        return matrix, few


def redraw(check: Check, lots: Lots) -> Redraws:
    """Redraw the allocation and estimate again with the covariates and strata of the main estimate.

    p is of the studentised effect, as Wu & Ding (2021), *JASA* 116, advise; the picture shows the effects themselves.
    """
    if not check.randomised:
        raise UserError(problems.NO_LOT)
    check.require_even()
    model = check.seen
    sample = model.sample
    matrix, exact = lots.of(check.arm)
    labels = sample.unit if sample.cluster is None else sample.cluster
    present, place = np.unique(labels, return_inverse=True)
    whole = len(present) < len(labels) or sample.cluster is not None
    n = len(sample.y)
    order = np.arange(n) if whole else labels
    units = len(present) if whole else n
    fit = partial_out(
        sample.y, model.treated.astype(np.float64), model.beside_arm(), np.ones(n),
        place.astype(np.intp) if whole else None, units, np.ones(n, dtype=bool),
    )  # fmt: skip
    columns = present if whole else order
    own_draw = np.zeros((1, units), dtype=np.int8)
    own_draw[0, place if whole else np.arange(n)] = model.treated
    own = fit.moments(own_draw, studentised=True)
    own.require()
    redrawn = fit.moments(matrix[:, columns], studentised=True)
    tails = tail_shares(float(own.at(0.0)[0]), redrawn.at(0.0), exact)
    effects = redrawn.slope[np.isfinite(redrawn.slope)]
    reach = float(np.abs(effects).max(initial=0.0)) or 1.0
    counts, edges = np.histogram(effects, BINS, (-reach, reach))
    return Redraws(
        check.main.outcome.code, check.main.contrast, float(own.slope[0]), tails.p, tails.smallest, len(matrix), exact,
        tuple(float(e) for e in edges), tuple(int(c) for c in counts),
    )  # fmt: skip


def redraw_row(check: Check, found: Redraws | UserError) -> SensitivityRow:
    """Return the redraw test as a row: its p, and the estimate that it tests."""
    how = "the stored procedure" if check.frame.procedure is not None else "exchanging units within strata"
    how += ", covariates not crossed with the arm" if check.seen.method.estimator == "lin" else ""

    def compute(row: SensitivityRow) -> SensitivityRow:
        kept = check.main.redraw
        if isinstance(found, UserError) and kept is not None:
            words = WORDS.format(draws=f"{kept.draws:,}", how=how)
            return replace(row, words=words, estimate=check.main.estimate, p=kept.p, n=check.main.n)
        if isinstance(found, UserError):
            raise found
        said = f"all {found.draws:,} allocations there are; studentised" if found.exact else None
        words = said or WORDS.format(draws=f"{found.draws:,}", how=how)
        return replace(row, words=words, estimate=found.observed, p=found.p, n=check.seen.size)

    return check.row("redraw", WORDS.format(draws=f"{check.plan.draws:,}", how=how), compute)


def bootstrap_row(check: Check) -> SensitivityRow:
    """Return the wild cluster bootstrap's p and interval."""
    model = check.seen

    def compute(row: SensitivityRow) -> SensitivityRow:
        if model.sample.cluster is None or check.frame.cluster is None:
            raise UserError(problems.MANY_CLUSTERS)
        check.require_even()
        found = wild_cluster_bootstrap(
            model.sample.y, model.treated, model.sample.cluster, covariates=model.beside_arm(), draws=BOOTSTRAP,
            seed=SEED, level=check.main.level,
        )  # fmt: skip
        ends = found.interval
        bounded = ends is not None and bool(np.isfinite([ends.ci_low, ends.ci_high]).all())
        low, high = (ends.ci_low, ends.ci_high) if ends is not None and bounded else (None, None)
        return replace(row, estimate=found.estimate, p=found.p, ci_low=low, ci_high=high, n=model.size)

    return check.row("bootstrap", BOOTSTRAP_WORDS, compute)
