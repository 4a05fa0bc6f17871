"""Loadings on the scale of each factor's first item, whose loading is fixed at 1; errors by the delta method."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, complete, floats, varying
from analysis.scales.confirmatory import declared_items, inverted, simple_block, starting_values
from analysis.scales.factor import MINIMUM
from analysis.scales.structure import METHOD, Sample, fit_by_scoring, sample_of
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class MarkerLoadings:
    """Items as declared, factor by factor: loadings with the first of each factor 1 (its error 0)."""

    loadings: Floats
    loadings_se: Floats
    n: int


def marker_loadings(
    items: npt.ArrayLike, factors: Sequence[Sequence[int]], *, minimum: int = MINIMUM
) -> MarkerLoadings:
    """Fit declared factors to complete rows and give each loading relative to the first item of its factor.

    Parameters
    ----------
    items : (n, k) float
    factors : one list of column numbers a factor; its first item is the marker
    minimum : refuse fewer complete rows

    References
    ----------
    Joreskog (1969), *Psychometrika* 34, 183-202. Equal to lavaan's ``cfa`` with ``auto.fix.first``.
    """
    raw = floats(items, METHOD, "the table")
    order = declared_items(factors, raw.shape[1])
    table = varying(complete(raw[:, order], METHOD, columns=3), METHOD)
    if len(table) < minimum:
        raise UserError(problems.TOO_FEW, method=METHOD, needed=minimum, unit="complete rows", found=len(table))
    sizes = [len(factor) for factor in factors]
    sample, (block, parameters) = sample_of(table), simple_block(sizes)
    free = Sample(sample.n, np.zeros(len(order)), sample.covariance)
    theta, information = fit_by_scoring([block], [free], starting_values(block, sample, parameters))
    marker = np.repeat(np.cumsum([0, *sizes[:-1]]), sizes)
    ratio = theta[: len(order)] / theta[marker]
    slope = np.zeros((len(order), parameters))
    rows = np.arange(len(order))
    slope[rows, rows] = 1 / theta[marker]
    slope[rows, marker] -= ratio / theta[marker]
    variance = np.einsum("ij,jk,ik->i", slope, inverted(information), slope)
    return MarkerLoadings(ratio, np.sqrt(np.maximum(variance, 0.0)), sample.n)
