"""What every model fitted by maximum likelihood answers: a coefficient with its model or its cluster-robust error."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers.inputs import Bools, Floats, codes
from analysis.numbers.problems_models import COLLINEAR, FEW_CLUSTERS
from analysis.numbers.wald import Wald, wald
from core.errors import UserError


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class LikelihoodFit:
    """Coefficients by name; ``covariance`` starts with theirs; ``scores`` (n, all) are the contributions of rows.

    ``kept`` tells which of the rows passed in were used.
    """

    names: tuple[str, ...]
    coefficients: Floats
    covariance: Floats
    log_likelihood: float
    scores: Floats
    kept: Bools

    def effect(self, term: str, level: float = 0.95) -> Wald:
        """Return one coefficient, on the scale of the linear predictor, with its model standard error."""
        j = self._index(term)
        return wald(float(self.coefficients[j]), float(np.sqrt(self.covariance[j, j])), np.inf, level, term)

    def cluster_effect(
        self, term: str, clusters: npt.ArrayLike, small_sample: bool = True, level: float = 0.95
    ) -> Wald:
        """Return one coefficient with a cluster-robust error (times G/(G-1) unless switched off), df G - 1.

        Parameters
        ----------
        clusters : labels of all rows passed in

        References
        ----------
        Liang & Zeger (1986), *Biometrika* 73.
        """
        j = self._index(term)
        group = np.unique(codes(clusters, "cluster", len(self.kept))[0][self.kept], return_inverse=True)[1]
        G = int(group.max()) + 1
        if G < 2:
            raise UserError(FEW_CLUSTERS, found=G, wanted=2)
        sums = np.column_stack([np.bincount(group, column, G) for column in self.scores.T])
        factor = G / (G - 1) if small_sample else 1.0
        se = float(np.sqrt(factor * np.sum((sums @ self.covariance)[:, j] ** 2)))
        return wald(float(self.coefficients[j]), se, G - 1.0, level, term)

    def _index(self, term: str) -> int:
        if term not in self.names:
            raise UserError(COLLINEAR, name=term)
        return self.names.index(term)
