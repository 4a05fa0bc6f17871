"""The stored procedure run again: beside every estimate, and in the lead, with its interval, where clusters are few."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from analysis.arrays import TrialArrays
from analysis.designs.redrawn import Cells, redrawn
from analysis.effects_model import Model, arm_term
from analysis.effects_sample import Sample
from analysis.numbers.assignments import allocation_count, enumerate_allocations, permute_within
from analysis.numbers.inversion import Inversion
from analysis.numbers.permutation import randomisation_test
from analysis.results import Redrawn
from analysis.stored_procedure import StoredProcedure
from analysis.variables import Ints
from core.errors import UserError

Draws = npt.NDArray[np.int8]

ENUMERATE = 20_000
LEVELS = (0.5, 0.8, 0.95)
# The label of the draws every test of a study shares; its seed is public.
LABEL = "pilotage test 1"


@dataclass(frozen=True, slots=True)
class RedrawTest:
    """The test of one contrast by redraw: p, the smallest p there could be, and intervals by inversion."""

    p: float
    smallest: float
    draws: int
    exact: bool
    interval: Inversion
    others: tuple[Inversion, ...]

    @property
    def settles(self) -> bool:
        """True when every interval is bounded, so that the test can take the lead."""
        return all(np.isfinite([i.ci_low, i.ci_high]).all() for i in (self.interval, *self.others))


def redraw_test(
    frame: TrialArrays, sample: Sample, model: Model, arm: int, count: int, level: float
) -> RedrawTest | None:
    """Test one contrast of a fitted model by redrawing clusters, studentised; None where it cannot be redrawn so.

    All allocations are listed when they are at most 20,000, otherwise ``count`` are drawn. With more than two arms the
    clusters of the other arms keep theirs, which needs a procedure that treats the clusters of a stratum alike.

    References
    ----------
    Wu & Ding (2021), *JASA* 116; MacKinnon & Webb (2020), *J. Econometrics* 218.
    """
    procedure = frame.procedure
    if procedure is None or sample.cluster is None or frame.cluster is None or sample.weight is not None:
        return None
    labels = frame.cluster[sample.unit]
    several = len(frame.arms) > 2
    if several and not procedure.exchangeable:
        return None
    first = np.unique(frame.cluster, return_index=True)[1]
    arms, stratum = frame.arm[first].astype(np.int8), None if frame.stratum is None else frame.stratum[first]
    try:
        matrix, exact = allocations(procedure, arms, stratum, first, arm, count, several=several)
        present = np.unique(labels)
        return _tested(replace(sample, cluster=labels), model, arm, matrix[:, present], exact, level)
    except UserError:
        # Nothing can be redrawn here (every draw alike, or the covariates decide the arm): the model keeps the lead.
        return None


def allocations(
    procedure: StoredProcedure, arms: Draws, stratum: Ints | None, first: Ints, arm: int, count: int, *, several: bool
) -> tuple[Draws, bool]:
    """Return 0/1 draws of all clusters, and whether they are all there are."""
    block = np.zeros(len(arms), dtype=np.intp) if stratum is None else stratum
    pair = np.isin(arms, (0, arm))
    sizes = [np.bincount(arms[pair & (block == b)], minlength=arm + 1)[[0, arm]].tolist() for b in np.unique(block)]
    few = allocation_count(sizes) <= ENUMERATE
    if several or (few and procedure.exchangeable and _keeps_sizes(procedure, block, first)):
        inside = np.where(arms[pair] == arm, 1, 0).astype(np.int8)
        found = enumerate_allocations(inside, block[pair]) if few else permute_within(inside, count, 1, block[pair])
        matrix = np.zeros((len(found), len(arms)), dtype=np.int8)
        matrix[:, pair] = found
        return matrix, few
    return (procedure.redraw(count, LABEL)[:, first] == arm).astype(np.int8), False


def _keeps_sizes(procedure: StoredProcedure, block: Ints, first: Ints) -> bool:
    """Tell whether every draw has the same number of clusters per arm and stratum (no units left over)."""
    some = procedure.redraw(200, "pilotage sizes 1")[:, first]
    counts = np.array([[np.bincount(row[block == b], minlength=2)[1] for b in np.unique(block)] for row in some])
    return bool((counts == counts[0]).all())


def _tested(sample: Sample, model: Model, arm: int, matrix: Draws, exact: bool, level: float) -> RedrawTest | None:
    tests = [
        randomisation_test(
            sample.y, sample.arm == arm, matrix, covariates=_columns(sample, model, arm), clusters=sample.cluster,
            exact=exact, level=at,
        )
        for at in (level, *LEVELS)
    ]  # fmt: skip
    intervals = [test.interval for test in tests if test.interval is not None]
    tails = tests[0].tails
    return RedrawTest(tails.p, tails.smallest, len(matrix), exact, intervals[0], tuple(intervals[1:]))


def redraw_beside(frame: TrialArrays, sample: Sample, model: Model | None, arm: int, count: int) -> Redrawn | None:
    """Test one contrast by the stored procedure, studentised; None without one, or where no draw changes anything.

    Units of the same chances: the test of the regression's coefficient, strata and covariates partialled out, all
    allocations where these are at most 20,000. Different chances, or a procedure that does not treat several arms
    alike: the studentised difference of weighted means, after what strata and covariates explain is taken out; with
    several arms the null is then that none of them matters.

    References
    ----------
    Wu & Ding (2021), *JASA* 116; Morgan & Rubin (2012), *Annals of Statistics* 40, for drawing by the same rule.
    """
    procedure = frame.procedure
    if procedure is None:
        return None
    labels = sample.unit if frame.cluster is None else frame.cluster[sample.unit]
    first = np.arange(len(frame.arm)) if frame.cluster is None else np.unique(frame.cluster, return_index=True)[1]
    others = _columns(sample, model, arm)
    several = len(frame.arms) > 2
    try:
        if sample.weight is not None or (several and not procedure.exchangeable):
            return _by_cells(frame, sample, procedure, others, labels, first, arm, count)
        arms, stratum = frame.arm[first].astype(np.int8), None if frame.stratum is None else frame.stratum[first]
        matrix, exact = allocations(procedure, arms, stratum, first, arm, count, several=several)
        rows = len(labels) > len(np.unique(labels))
        found = randomisation_test(
            sample.y, sample.arm == arm, matrix[:, np.unique(labels)] if rows else matrix[:, labels],
            covariates=others, clusters=labels if rows else None, exact=exact, interval=False,
        )  # fmt: skip
        return redrawn(found.tails, exact)
    except UserError:
        # Every draw is alike, or the covariates decide the arm: the interval stands alone.
        return None


def _columns(sample: Sample, model: Model | None, arm: int) -> npt.NDArray[np.float64]:
    """Return the columns of a model that do not depend on whether ``arm`` was drawn: covariates, strata, other arms."""
    if model is None:
        return np.empty((len(sample.y), 0))
    own = arm_term(arm)
    others = [j for j, name in enumerate(model.fit.names) if name != own and not name.startswith(f"{own} ×")]
    columns = [model.fit.X[:, others]]
    if model.strata and sample.stratum is not None:
        columns.append((sample.stratum[:, None] == np.unique(sample.stratum)[1:]).astype(np.float64))
    return np.hstack(columns)


def _by_cells(
    frame: TrialArrays, sample: Sample, procedure: StoredProcedure, others: npt.NDArray[np.float64], labels: Ints,
    first: Ints, arm: int, count: int,
) -> Redrawn:  # fmt: skip
    weights = None if sample.weight is None else 1 / np.maximum(procedure.probabilities[sample.unit], 1e-9)
    # Columns of the arms themselves would take the effect out of the outcome.
    strata = others if len(frame.arms) == 2 else _without_arms(others, sample)
    repeated = len(np.unique(labels)) < len(labels)
    cells = Cells(sample.y, sample.arm, strata, labels if repeated else None, weights, labels)
    return cells.test((arm, 0), procedure.redraw(count, LABEL)[:, first])


def _without_arms(others: npt.NDArray[np.float64], sample: Sample) -> npt.NDArray[np.float64]:
    arms = [sample.arm == a for a in np.unique(sample.arm)]
    kept = [j for j in range(others.shape[1]) if not any(np.array_equal(others[:, j] > 0.5, a) for a in arms)]
    return others[:, kept]
