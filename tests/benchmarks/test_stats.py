"""Speed of the numeric core beside its peers, as ratios of one run.

The peers' times were taken elsewhere. Beside them stands a yardstick, a plain numpy version of the same job; it is
timed again here, and the peers' times are scaled by how much faster or slower it runs now.
"""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

import csv
import statistics
import time

import numpy as np
import pytest

from analysis.numbers.assignments import permute_within
from analysis.numbers.bootstrap import wild_cluster_bootstrap
from analysis.numbers.permutation import randomisation_test
from analysis.numbers.sandwich import cluster_scores, least_squares
from tests.corpora import shared

pytestmark = pytest.mark.bench

DRAWS = 10_000
RNG = np.random.default_rng(3)
Y, X = RNG.normal(size=960), RNG.normal(size=960)
Z = np.tile([0, 1], 480)
BLOCK = np.repeat(np.arange(24), 40)
FE = np.column_stack([X, BLOCK[:, None] == np.arange(24)]).astype(float)


def _seconds(job, runs: int = 7) -> float:
    job()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        job()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _recorded(file: str) -> dict[str, float]:
    with shared(f"bench/stats/{file}").open(encoding="utf-8") as lines:
        return {row["name"]: float(row["median_s"]) for row in csv.DictReader(lines)}


def _report(name: str, ours, yardstick, recorded: str, peers: dict[str, tuple[float, float]]) -> None:
    mine, plain = _seconds(ours), _seconds(yardstick)
    here = plain / _recorded("py_times.csv")[recorded]
    print(f"\n{name}: {mine * 1e3:.1f} ms; plain numpy {plain / mine:.1f} times")
    short = []
    for peer, (seconds, wanted) in peers.items():
        ratio = seconds * here / mine
        print(f"  {peer}: {ratio:.0f} times (at least {wanted:g})")
        short += [peer] if ratio < wanted else []
    assert not short


def _plain_simple():
    U = RNG.random((DRAWS, 960), np.float32)
    draws = np.zeros((DRAWS, 960), np.float32)
    np.put_along_axis(draws, np.argpartition(U, 480, axis=1)[:, :480], 1, 1)
    return draws @ (Y - Y.mean()).astype(np.float32)


def test_redraws_of_a_difference_in_means():
    r, py = _recorded("r_times.csv"), _recorded("py_times.csv")
    _report(
        "Redraw test, 10,000 draws, n 960",
        lambda: randomisation_test(Y, Z, permute_within(Z, DRAWS, 1), statistic="estimate"),
        _plain_simple,
        "numpy RI 10,000 draws n=960 complete, difference in means",
        {
            "ri2": (r["ri2 conduct_ri 10,000 draws n=960 (y ~ z)"], 50),
            "pyfixest": (py["pyfixest .ritest reps=10000 n=1000 (fast)"], 8),
        },
    )


def _plain_blocked():
    U = RNG.random((DRAWS, 24, 40), np.float32)
    draws = (np.partition(U, 19, axis=2)[:, :, 19:20] >= U).reshape(DRAWS, 960).astype(np.float64)
    Q, _ = np.linalg.qr(FE)
    e = Y - Q @ (Q.T @ Y)
    inner = draws @ Q
    return (draws @ e) / (draws.sum(1) - (inner * inner).sum(1))


def test_studentised_redraws_with_blocks_and_a_covariate():
    r = _recorded("r_times.csv")
    _report(
        "Studentised redraw test, 10,000 draws, 24 blocks, covariate",
        lambda: randomisation_test(Y, Z, permute_within(Z, DRAWS, 1, BLOCK), covariates=FE, interval=False),
        _plain_blocked,
        "numpy RI 10,000 draws n=960, 24 blocks, covariate + block FE (FWL)",
        {"ri2": (5 * r["ri2 conduct_ri 2,000 draws n=960 (y ~ z + x, 24 blocks)"], 200)},
    )


def _clustered(n: int, G: int):
    rng = np.random.default_rng(1)
    group = np.sort(rng.integers(0, G, n))
    z = rng.permutation(np.resize([0, 1], G))[group].astype(float)
    x = rng.normal(size=(n, 5))
    y = 0.2 * z + 0.5 * x[:, 0] + rng.normal(0, 0.3, G)[group] + rng.normal(size=n)
    return y, z, x, group


def _plain_cr2(D, y, group):
    """Adjust each cluster by the k eigenvalues of its leverage: standard errors and Satterthwaite df of all terms."""
    k = D.shape[1]
    starts = np.flatnonzero(np.r_[True, group[1:] != group[:-1]])
    R = np.linalg.cholesky(np.linalg.inv(D.T @ D))
    M = R @ R.T
    e = y - D @ (M @ (D.T @ y))
    inner = np.zeros((len(starts), k, k))
    for a in range(k):
        for c in range(a, k):
            inner[:, a, c] = inner[:, c, a] = np.add.reduceat(D[:, a] * D[:, c], starts)
    scores = np.add.reduceat(D * e[:, None], starts)
    values, vectors = np.linalg.eigh(R.T @ inner @ R)
    power = 1 / np.sqrt(np.clip(1 - values, 1e-12, None))
    back = np.linalg.inv(R).T
    adjust = back @ (vectors * power[:, None, :]) @ vectors.transpose(0, 2, 1) @ R.T
    V = np.einsum("gik,gk->gi", adjust, scores) @ M
    df = []
    for j in range(k):
        a = np.einsum("i,gik->gk", M[j], adjust)
        B = np.einsum("gk,gkl->gl", a, inner)
        omega = -B @ M @ B.T
        omega[np.diag_indices(len(starts))] += np.einsum("gk,gk->g", B, a)
        df.append(np.trace(omega) ** 2 / np.sum(omega * omega))
    return V.T @ V, df


def test_cr2_with_degrees_of_freedom():
    y, z, x, group = _clustered(100_000, 400)
    D = np.column_stack([np.ones(len(y)), z, x])
    names = ["1", "z", *"abcde"]

    def ours():
        scores = cluster_scores(least_squares(D, y, names)[0], group)
        return scores.covariance(), scores.df(np.eye(7)[1])

    _report(
        "CR2 with df, 100,000 rows, 400 clusters",
        ours,
        lambda: _plain_cr2(D, y, group),
        "numpy CR2 + Satterthwaite df n=100000 G=400",
        {"estimatr": (_recorded("r_times.csv")["estimatr lm_robust CR2 n=100000 G=400"], 100)},
    )


def _plain_wild(y, z, x, group, G=40, B=9_999):
    D = np.column_stack([np.ones(len(y)), z, x])
    A = np.linalg.inv(D.T @ D)
    null = np.delete(D, 1, axis=1)
    u = y - null @ np.linalg.lstsq(null, y, rcond=None)[0]
    a = D @ A[1]
    S, C = np.zeros((2, G, D.shape[1]))
    np.add.at(S, group, D * u[:, None])
    np.add.at(C, group, D * a[:, None])
    s = S @ A[1]
    H = np.diag(s) - C @ (A @ S.T)
    W = np.random.default_rng(1).choice([-1.0, 1.0], (B, G))
    return (W @ s) / np.sqrt(((W @ H.T) ** 2).sum(1))


@pytest.mark.parametrize("n", [1_000, 100_000])
def test_the_wild_cluster_bootstrap(n):
    y, z, x, group = _clustered(n, 40)
    r, py = _recorded("r_times.csv"), _recorded("py_times.csv")
    _report(
        f"Wild cluster bootstrap 9,999, {n:,} rows, 40 clusters",
        lambda: wild_cluster_bootstrap(y, z, group, x, interval=False),
        lambda: _plain_wild(y, z, x, group),
        f"numpy WCR B=9999 n={n} G=40 (score sums, matrix product)",
        {
            "wildboottest": (py[f"wildboottest B=9999 n={n} G=40"], 50 if n == 1_000 else 1),
            "fwildclusterboot": (r[f"fwildclusterboot boottest B=9999 n={n} G=40, p only"], 2),
        },
    )
