"""Precision of stepped wedges and other cluster-by-period designs by generalised least squares."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, at_least, share, whole
from analysis.power.detect import METHOD, Precision
from core.errors import UserError


def wedge_diagram(sequences: int, clusters_per_sequence: int, periods: int | None = None) -> Floats:
    """Return (clusters, periods) of 0/1: one more sequence treated each period, the first period all control.

    Source: Hussey & Hughes (2007).
    """
    whole(sequences, 1, METHOD, "the number of sequences")
    whole(clusters_per_sequence, 1, METHOD, "the number of clusters in a sequence")
    t = sequences + 1 if periods is None else int(whole(periods, 2, METHOD, "the number of periods"))
    starts = np.repeat(np.arange(1, sequences + 1), clusters_per_sequence)
    return (np.arange(t) >= starts[:, None]).astype(np.float64)


def stepped_wedge(
    diagram: npt.ArrayLike,
    size: float,
    icc: float,
    *,
    cluster_autocorrelation: float = 1.0,
    individual_autocorrelation: float = 0.0,
    decay: bool = False,
) -> Precision:
    """Return the precision of the treatment effect, total SD 1, period effects fixed, df infinite.

    Parameters
    ----------
    diagram : (clusters, periods) of 0, 1 or NaN
        Treatment by cell; NaN leaves a cell out (transition periods, incomplete designs).
    size : float
        People measured in a cell.
    icc : float
        Correlation of two people in one cell.
    cluster_autocorrelation : float
        Ratio of the correlation across periods to that within; with ``decay`` it is raised to the distance.
    individual_autocorrelation : float
        Of one person across periods (closed cohorts); 0 for new people each period.

    Raises
    ------
    UserError
        ``METHOD_NO_VARIANCE`` when the diagram cannot separate treatment from period.

    References
    ----------
    Hussey & Hughes (2007), eq. 8; Hooper et al. (2016); Kasza et al. (2019).
    """
    cells = np.atleast_2d(np.asarray(diagram, dtype=np.float64))
    share(icc, METHOD, "the intraclass correlation", closed=True)
    cac = share(cluster_autocorrelation, METHOD, "the cluster autocorrelation", closed=True)
    iac = share(individual_autocorrelation, METHOD, "the individual autocorrelation", closed=True)
    at_least(size, 1, METHOD, "the cell size")
    t = cells.shape[1]
    apart = np.abs(np.subtract.outer(np.arange(t), np.arange(t)))
    cluster = cac**apart if decay else np.where(apart == 0, 1.0, cac)
    person = iac**apart if decay and iac else np.where(apart == 0, 1.0, iac)
    covariance = icc * cluster + (1 - icc) / size * person
    information = np.zeros((t + 1, t + 1))
    if np.linalg.cond(covariance) > 1e13:
        raise UserError(
            problems.NO_VARIANCE,
            method=METHOD,
            why="people and periods of one cluster would be exact copies",
            remedy="Give an intraclass correlation or a cluster autocorrelation below 1.",
        )
    for row in cells:
        seen = ~np.isnan(row)
        if seen.any():
            design = np.column_stack([row[seen], np.eye(t)[seen]])
            information += design.T @ np.linalg.solve(covariance[np.ix_(seen, seen)], design)
    used = np.concatenate([[True], ~np.isnan(cells).all(axis=0)])
    kept = information[np.ix_(used, used)]
    own = kept[0, 0] - kept[0, 1:] @ np.linalg.lstsq(kept[1:, 1:], kept[1:, 0], rcond=None)[0]
    if own <= 1e-10 * max(kept[0, 0], 1e-300):
        raise UserError(
            problems.NO_VARIANCE,
            method=METHOD,
            why="treatment cannot be told from period",
            remedy="Let clusters start in at least two different periods, or keep some as controls.",
        )
    return Precision(float(np.sqrt(1 / own)), np.inf)
