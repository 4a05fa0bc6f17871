"""The algebra of a linear mixed model: profiled criterion, gradient, Hessian and information of its variances.

V = sum of gamma_i G_i with G_i = Z E_i Z' and G_residual = I. Products with the residual's I follow from the identity
sum of gamma_i G_i = V, so only (random effects x random effects) matrices are formed.
"""

# ruff: noqa: N803, N806, N815 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.linalg import cho_factor, cho_solve

from analysis.numbers.inputs import Bools, Floats, Ints
from analysis.numbers.problems_models import NOT_SETTLED, NOTHING_REPEATED, ONE_LEVEL
from core.errors import UserError

Pattern = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, eq=False)
class RandomPart:
    """Cross products of the fixed and random columns; ``blocks`` are column ranges, one for each effect of a term.

    Parameters of the relative factor: an intercept alone has 1; with a slope 3 (two diagonal, one below).
    """

    n: int
    ZZ: Floats
    XZ: Floats
    Zy: Floats
    XX: Floats
    Xy: Floats
    yy: float
    blocks: tuple[slice, ...]
    patterns: tuple[Pattern, ...]
    terms: tuple[tuple[int, int], ...]
    on_diagonal: Bools

    @property
    def size(self) -> int:
        """Number of parameters of the relative factor."""
        return len(self.on_diagonal)

    @property
    def has_slopes(self) -> bool:
        """Whether a term has a slope."""
        return any(count == 2 for _, count in self.terms)

    def _relative(self, theta: Floats) -> list[Floats]:
        found, i = [], 0
        for _, count in self.terms:
            if count == 1:
                found.append(np.array([[theta[i]]]))
            else:
                found.append(np.array([[theta[i], 0.0], [theta[i + 2], theta[i + 1]]]))
            i += 1 if count == 1 else 3
        return found

    def gamma_of(self, theta: Floats, sigma2: float) -> Floats:
        """Turn the relative factor into variances and covariances, the residual last."""
        values: list[float] = []
        for L in self._relative(theta):
            S = sigma2 * L @ L.T
            values += [float(S[0, 0])] if len(S) == 1 else [float(S[0, 0]), float(S[1, 1]), float(S[0, 1])]
        return np.array([*values, sigma2])

    def covariances(self, gamma: Floats) -> list[Floats]:
        """Return the covariance matrix of each term's effects."""
        found, i = [], 0
        for _, count in self.terms:
            g = gamma[i:]
            found.append(np.array([[g[0]]]) if count == 1 else np.array([[g[0], g[2]], [g[2], g[1]]]))
            i += 1 if count == 1 else 3
        return found

    def is_singular(self, gamma: Floats) -> bool:
        """Whether a variance is 0 or a correlation 1, to rounding."""
        return any(np.linalg.eigvalsh(S).min() <= 1e-9 * gamma[-1] for S in self.covariances(gamma))

    def is_inside(self, gamma: Floats, held: Bools) -> bool:
        """Whether every free variance is above 0."""
        if gamma[-1] <= 0:
            return False
        fine = [np.linalg.eigvalsh(S).min() > 0 or bool(held[i]) for i, S in self._indexed(gamma)]
        return all(fine)

    def _indexed(self, gamma: Floats) -> list[tuple[int, Floats]]:
        starts, i = [], 0
        for _, count in self.terms:
            starts.append(i)
            i += 1 if count == 1 else 3
        return list(zip(starts, self.covariances(gamma), strict=True))

    def factor(self, factors: list[Floats]) -> Floats:
        """Return the (q, q) block factor Lambda."""
        q = self.ZZ.shape[0]
        big = np.zeros((q, q))
        for (first, count), L in zip(self.terms, factors, strict=True):
            for a in range(count):
                for b in range(count):
                    rows, cols = self.blocks[first + a], self.blocks[first + b]
                    size = rows.stop - rows.start
                    big[rows.start + np.arange(size), cols.start + np.arange(size)] = L[a, b]
        return big

    def solve(self, big: Floats) -> tuple[Floats, Floats, Floats, Floats, float]:
        """Return X'HX, X'Hy, y'Hy, and log|I + W'W|, H = (I + ZLL'Z')^-1, and H applied between X and Z: (p, q)."""
        LZ = big.T @ self.ZZ
        A = LZ @ big
        A[np.diag_indices(len(A))] += 1
        if not np.isfinite(A).all():
            raise UserError(NOT_SETTLED, model="mixed model")
        try:
            chol = cho_factor(A, lower=True)
        except np.linalg.LinAlgError as error:
            raise UserError(NOT_SETTLED, model="mixed model") from error
        right = np.column_stack([big.T @ self.XZ.T, big.T @ self.Zy])
        solved = cho_solve(chol, right)
        p = self.XX.shape[0]
        inner = right.T @ solved
        log_det = 2 * float(np.log(np.diag(chol[0])).sum())
        return self.XX - inner[:p, :p], self.Xy - inner[:p, p], np.array(self.yy - inner[p, p]), solved, log_det

    def profiled(self, theta: Floats, restricted: bool) -> float:
        """Return -2 log (restricted) likelihood with fixed effects and residual variance at their best."""
        XHX, XHy, yHy, _, log_det = self.solve(self.factor(self._relative(theta)))
        rss = max(float(yHy - XHy @ np.linalg.solve(XHX, XHy)), 1e-300)
        df = self.n - len(XHX) if restricted else self.n
        extra = float(np.linalg.slogdet(XHX)[1]) if restricted else 0.0
        return float(log_det + extra + df * (1 + np.log(2 * np.pi * rss / df)))

    def sigma2(self, theta: Floats, restricted: bool) -> float:
        """Return the residual variance at the best fixed effects."""
        XHX, XHy, yHy, _, _ = self.solve(self.factor(self._relative(theta)))
        return float(yHy - XHy @ np.linalg.solve(XHX, XHy)) / (self.n - len(XHX) if restricted else self.n)


def random_part(terms: list[tuple[Ints, Floats | None, str]], X: Floats, y: Floats) -> RandomPart:
    """Build the cross products of ``terms`` (group numbers, slope or None, name) with X and y."""
    indices: list[Ints] = []
    values: list[Floats] = []
    blocks: list[slice] = []
    patterns: list[Pattern] = []
    layout: list[tuple[int, int]] = []
    diagonal: list[bool] = []
    start = 0
    for group, slope, name in terms:
        index = np.unique(group, return_inverse=True)[1]
        count = int(index.max()) + 1
        if count < 2:
            raise UserError(ONE_LEVEL, name=name, wanted=2)
        if count >= len(y) and slope is None:
            raise UserError(NOTHING_REPEATED, name=name)
        first = len(blocks)
        effects = [np.ones(len(y))] if slope is None else [np.ones(len(y)), slope]
        for value in effects:
            indices.append(start + index)
            values.append(value)
            blocks.append(slice(start, start + count))
            start += count
        layout.append((first, len(effects)))
        patterns.append(((first, first),))
        diagonal.append(True)
        if slope is not None:
            patterns += [((first + 1, first + 1),), ((first, first + 1), (first + 1, first))]
            diagonal += [True, False]
    ZZ = np.zeros((start, start))
    for i, u in zip(indices, values, strict=True):
        for j, v in zip(indices, values, strict=True):
            np.add.at(ZZ, (i, j), u * v)
    XZ = np.zeros((X.shape[1], start))
    Zy = np.zeros(start)
    for i, u in zip(indices, values, strict=True):
        Zy += np.bincount(i, u * y, start)
        XZ += np.array([np.bincount(i, u * column, start) for column in X.T])
    return RandomPart(
        len(y), ZZ, XZ, Zy, X.T @ X, X.T @ y, float(y @ y), tuple(blocks), tuple(patterns), tuple(layout),
        np.array(diagonal),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Moments:
    """Everything the inference needs at given variances ``gamma``, the residual's last.

    C covariance of the coefficients; D[i] = X'V^-1 G_i V^-1 X; trace_P, quad_P first and second order in P (REML),
    trace_V in V^-1 (ML, Kenward-Roger).
    """

    gamma: Floats
    beta: Floats
    C: Floats
    yPy: float
    n: int
    log_det: float
    first_P: Floats
    first_V: Floats
    first_y: Floats
    second_P: Floats
    second_V: Floats
    second_y: Floats
    D: Floats
    Q: Floats

    @classmethod
    def at(cls, part: RandomPart, gamma: Floats) -> Moments:
        """Compute the moments; cost is that of one (random effects) cubed."""
        sigma2 = float(gamma[-1])
        roots = [_root(S / sigma2) for S in part.covariances(gamma)]
        big = part.factor(roots)
        XHX, XHy, yHy, solved, log_det = part.solve(big)
        p = len(XHX)
        A = big.T @ part.ZZ @ big + np.eye(len(big))
        inner = np.linalg.solve(A, big.T @ part.ZZ)
        M = (part.ZZ - part.ZZ @ big @ inner) / sigma2
        M = (M + M.T) / 2
        B = (part.XZ - solved[:, :p].T @ (big.T @ part.ZZ)) / sigma2
        C = np.asarray(np.linalg.inv(XHX) * sigma2, dtype=np.float64)
        beta = np.asarray(np.linalg.solve(XHX, XHy), dtype=np.float64)
        v = (part.Zy - part.ZZ @ big @ solved[:, p]) / sigma2 - B.T @ beta
        yPy = float(yHy - XHy @ beta) / sigma2
        N = M - B.T @ C @ B
        first = [np.array([_trace(K, pattern, part) for pattern in part.patterns]) for K in (N, M)]
        quad = np.array([_quadratic(v, pattern, part) for pattern in part.patterns])
        second = [_pairs(K, part) for K in (N, M)]
        Nv = _pair_quadratics(v, N, part)
        D, Q = _fixed(B, M, part)
        g = gamma[:-1]
        XVX = XHX / sigma2
        return cls(
            gamma, beta, C, yPy, part.n, log_det + part.n * np.log(sigma2),
            _with_residual(first[0], float(part.n - p), g, sigma2),
            _with_residual(first[1], float(part.n), g, sigma2),
            _with_residual(quad, yPy, g, sigma2),
            _close(second[0], first[0], float(part.n - p), g, sigma2),
            _close(second[1], first[1], float(part.n), g, sigma2),
            _close(Nv, quad, yPy, g, sigma2),
            *_close_fixed(D, Q, XVX, g, sigma2),
        )  # fmt: skip

    def criterion(self, restricted: bool) -> float:
        """Return -2 log (restricted) likelihood."""
        p = len(self.beta)
        constant = (self.n - p if restricted else self.n) * np.log(2 * np.pi)
        extra = -float(np.linalg.slogdet(self.C)[1]) if restricted else 0.0
        return float(self.log_det + extra + constant + self.yPy)

    def gradient(self, restricted: bool) -> Floats:
        """Return the gradient of the criterion in the variances."""
        return (self.first_P if restricted else self.first_V) - self.first_y

    def hessian(self, restricted: bool) -> Floats:
        """Return half the covariance's inverse: the Hessian of the criterion in the variances, over 1."""
        return 2 * self.second_y - (self.second_P if restricted else self.second_V)

    def slopes_of_variance(self, j: int) -> Floats:
        """Return the gradient of the variance of coefficient j in the variances."""
        return np.asarray(np.einsum("a,iab,b->i", self.C[j], self.D, self.C[j]))

    def expected_information(self) -> Floats:
        """Return twice the expected information of the variances (Kenward & Roger 1997)."""
        DC = self.D @ self.C
        return np.asarray(
            self.second_V - 2 * np.einsum("ab,ijba->ij", self.C, self.Q) + np.einsum("iab,jba->ij", DC, DC)
        )

    def small_sample_addition(self, W: Floats) -> Floats:
        """Return C [sum W_ij (Q_ij - D_i C D_j)] C."""
        inner = np.einsum("ij,ijab->ab", W, self.Q) - np.einsum("ij,iab,bc,jcd->ad", W, self.D, self.C, self.D)
        return np.asarray(self.C @ inner @ self.C)


def _root(S: Floats) -> Floats:
    values, vectors = np.linalg.eigh(S)
    return np.asarray(vectors * np.sqrt(np.maximum(values, 0.0)))


def _trace(K: Floats, pattern: Pattern, part: RandomPart) -> float:
    return float(sum(np.trace(K[part.blocks[b], part.blocks[a]]) for a, b in pattern))


def _quadratic(v: Floats, pattern: Pattern, part: RandomPart) -> float:
    return float(sum(v[part.blocks[a]] @ v[part.blocks[b]] for a, b in pattern))


def _pairs(K: Floats, part: RandomPart) -> Floats:
    """Return tr(E_i K E_j K)."""
    blocks = part.blocks
    return np.array(
        [
            [sum(float(np.sum(K[blocks[b], blocks[c]] * K[blocks[a], blocks[d]])) for a, b in i for c, d in j)
             for j in part.patterns]
            for i in part.patterns
        ]
    )  # fmt: skip


def _pair_quadratics(v: Floats, N: Floats, part: RandomPart) -> Floats:
    """Return v'E_i N E_j v."""
    blocks = part.blocks
    return np.array(
        [
            [sum(float(v[blocks[a]] @ N[blocks[b], blocks[c]] @ v[blocks[d]]) for a, b in i for c, d in j)
             for j in part.patterns]
            for i in part.patterns
        ]
    )  # fmt: skip


def _fixed(B: Floats, M: Floats, part: RandomPart) -> tuple[Floats, Floats]:
    """Return X'V^-1 G_i V^-1 X and X'V^-1 G_i V^-1 G_j V^-1 X."""
    blocks = part.blocks
    D = np.array([sum(B[:, blocks[a]] @ B[:, blocks[b]].T for a, b in i) for i in part.patterns])
    Q = np.array(
        [
            [sum(B[:, blocks[a]] @ M[blocks[b], blocks[c]] @ B[:, blocks[d]].T for a, b in i for c, d in j)
             for j in part.patterns]
            for i in part.patterns
        ]
    )  # fmt: skip
    return D, Q


def _with_residual(first: Floats, whole: float, g: Floats, sigma2: float) -> Floats:
    return np.append(first, (whole - g @ first) / sigma2)


def _close(second: Floats, first: Floats, whole: float, g: Floats, sigma2: float) -> Floats:
    """Add the residual's row and column by the identity sum gamma_i G_i = V."""
    edge = (first - second @ g) / sigma2
    corner = ((whole - g @ first) / sigma2 - g @ edge) / sigma2
    return np.block([[second, edge[:, None]], [edge[None, :], np.array([[corner]])]])


def _close_fixed(D: Floats, Q: Floats, XVX: Floats, g: Floats, sigma2: float) -> tuple[Floats, Floats]:
    k, p = len(D), XVX.shape[0]
    last = (XVX - np.einsum("i,iab->ab", g, D)) / sigma2
    full = np.zeros((k + 1, k + 1, p, p))
    full[:k, :k] = Q
    full[:k, k] = (D - np.einsum("ijab,j->iab", Q, g)) / sigma2
    full[k, :k] = np.swapaxes(full[:k, k], 1, 2)
    full[k, k] = (last - np.einsum("iab,i->ab", full[:k, k], g)) / sigma2
    return np.concatenate([D, last[None]]), full


def grouping(*labels: npt.ArrayLike) -> npt.NDArray[np.object_]:
    """Return one label for each combination, such as a site in a period."""
    return np.array([" / ".join(str(v) for v in row) for row in zip(*labels, strict=True)], dtype=object)
