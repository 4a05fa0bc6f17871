"""A trial as arrays and names, and nothing else; `analysis.frames` builds it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.stored_procedure import StoredProcedure
from analysis.variables import Floats, Ints, Variable


@dataclass(frozen=True, slots=True, eq=False)
class SeriesRows:
    """One routine series: ``count`` and ``exposure`` (months,) added up over ``units`` units.

    ``start`` is the month the programme began, "" when nothing says so. Without months, ``gaps`` names what is missing
    inside the series, or ``known`` the series there are.
    """

    months: tuple[str, ...]
    count: Floats
    exposure: Floats
    start: str
    units: int
    gaps: tuple[str, ...] = ()
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class OutcomeRows:
    """The rows of one outcome; several rows a unit are allowed (encounters of an officer).

    ``unit`` (r,) is the index of the allocated unit, ``y`` (r,) the outcome with NaN where it is missing, ``baseline``
    its value before the programme (NaN where missing) or None when none is planned, ``covariates`` of r rows each.
    ``asked`` (n,) are the units whose outcome was to be measured, None when all were; ``limits`` the ends of its scale.
    ``period`` (r,) is when each row was measured, from 0, where the arms say when a unit begins; ``crossed`` is the
    wave, when those who waited had had the programme by then. An outcome that is a ``series`` has no rows of units.
    """

    code: str
    unit: Ints
    y: Floats
    baseline: Variable | None = None
    covariates: tuple[Variable, ...] = ()
    asked: npt.NDArray[np.bool_] | None = None
    limits: tuple[float, float] | None = None
    period: Ints | None = None
    crossed: str = ""
    series: SeriesRows | None = None


@dataclass(frozen=True, slots=True, eq=False)
class TrialArrays:
    """Allocated units with their arms, strata, clusters and weights, and the rows of each outcome.

    ``arm`` (n,) is the index into ``arms``, the control being 0; ``stratum`` and ``cluster`` (n,) index their labels;
    ``weight`` (n,) is the inverse probability of the arm the unit is in, or None when all units had the same
    probabilities. ``redraws`` (draws, n) are arms drawn anew by the stored procedure, for the chance range of balance;
    ``procedure`` runs it again, where the frame comes from a study. ``days`` (n,) are the sessions a unit came to and
    ``groups`` (n,) the course group it was in ("" for none), None and empty without attendance lists; ``subgroups`` are
    the variables between whose levels the plan compares effects; ``kind`` is that of a study that compares no arms: its
    only arm is everyone.
    """

    title: str
    design: str
    unit_name: str
    arm_name: str
    units: tuple[str, ...]
    arms: tuple[str, ...]
    arm_labels: tuple[str, ...]
    arm: Ints
    stratum: Ints | None
    strata: tuple[str, ...]
    strata_names: tuple[str, ...]
    cluster: Ints | None
    clusters: tuple[str, ...]
    cluster_name: str
    weight: Floats | None
    outcomes: tuple[OutcomeRows, ...]
    baseline: tuple[Variable, ...] = ()
    redraws: npt.NDArray[np.int8] | None = None
    warnings: tuple[str, ...] = ()
    procedure: StoredProcedure | None = None
    days: Floats | None = None
    groups: tuple[str, ...] = ()
    subgroups: tuple[Variable, ...] = ()
    kind: str = ""

    def rows(self, code: str) -> OutcomeRows:
        """Return the rows of an outcome; KeyError when the frame has none."""
        for rows in self.outcomes:
            if rows.code == code:
                return rows
        raise KeyError(code)

    def data_hash(self) -> str:
        """Return the SHA-256 of everything an estimate is computed from, as 64 hex digits."""
        digest = hashlib.sha256()
        for part in self._parts():
            data = part.encode() if isinstance(part, str) else np.ascontiguousarray(part, dtype="<f8").tobytes()
            digest.update(len(data).to_bytes(8, "little"))
            digest.update(data)
        return digest.hexdigest()

    def _parts(self) -> Iterable[str | npt.NDArray[np.generic]]:
        yield "\n".join(("pilotage frame 1", *self.units, *self.arms, *self.strata, *self.clusters))
        for index in (self.arm, self.stratum, self.cluster, self.weight):
            yield np.empty(0) if index is None else index
        for rows in self.outcomes:
            yield rows.code
            yield rows.unit
            yield _canonical(rows.y)
            if rows.period is not None:
                yield rows.period
            if rows.series is not None:
                yield "\n".join((rows.series.start, *rows.series.months))
                yield rows.series.count
                yield rows.series.exposure
            for variable in (*((rows.baseline,) if rows.baseline else ()), *rows.covariates):
                yield "\n".join((variable.name, *variable.levels))
                yield _canonical(variable.values)


def _canonical(values: Floats) -> Floats:
    # One bit pattern for NaN and for zero.
    return np.where(np.isnan(values), np.nan, values + 0.0)
