"""Speed of named-column regressions and of the whole estimate, as ratios to the plain loop in the same run."""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

import csv
import statistics
import time

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm

from analysis.numbers.regression import regression
from tests.corpora import shared

pytestmark = pytest.mark.bench

COVARIATES = [f"x{i}" for i in range(1, 6)]


def _table(n: int, clusters: int) -> pd.DataFrame:
    rng = np.random.default_rng(1)
    group = np.sort(rng.integers(0, clusters, n))
    arm = rng.permutation(np.resize([0, 1], clusters))
    d = pd.DataFrame(rng.normal(size=(n, 5)), columns=COVARIATES).assign(g=group, z=arm[group])
    return d.assign(y=0.2 * d["z"] + 0.5 * d["x1"] + rng.normal(0, 0.3, clusters)[group] + rng.normal(size=n))


def _seconds(job, runs: int = 7) -> float:
    job()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        job()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


@pytest.mark.parametrize("n", [1_000, 100_000])
def test_hc2_beside_a_statsmodels_fit(n):
    d = _table(n, 40)
    names = ["z", *COVARIATES]
    ours = _seconds(lambda: regression(d["y"], d[names]))
    theirs = _seconds(lambda: sm.OLS(d["y"], sm.add_constant(d[names])).fit(cov_type="HC2", use_t=True).pvalues)
    print(f"\nHC2, {n:,} rows, from a table: {ours * 1e3:.1f} ms; statsmodels {theirs / ours:.1f} times")


def _textbook(d: pd.DataFrame) -> float:
    """Return the CR2 error of z by its definition: one matrix root a cluster."""
    X = np.column_stack([np.ones(len(d)), d[["z", *COVARIATES]]])
    bread = np.linalg.inv(X.T @ X)
    residual = d["y"].to_numpy() - X @ (bread @ (X.T @ d["y"].to_numpy()))
    meat = np.zeros_like(bread)
    for rows in d.groupby("g").indices.values():
        values, vectors = np.linalg.eigh(np.eye(len(rows)) - X[rows] @ bread @ X[rows].T)
        score = X[rows].T @ (vectors * values**-0.5) @ (vectors.T @ residual[rows])
        meat += np.outer(score, score)
    return float(np.sqrt((bread @ meat @ bread)[1, 1]))


def test_cr2_beside_its_definition():
    d = _table(20_000, 400)
    ours = _seconds(lambda: regression(d["y"], d[["z", *COVARIATES]], clusters=d["g"]))
    plain = _seconds(lambda: _textbook(d), runs=3)
    se = regression(d["y"], d[["z", *COVARIATES]], clusters=d["g"]).effect("z").se
    assert se == pytest.approx(_textbook(d), rel=1e-9)
    print(
        f"\nCR2, df of 7 terms, 20,000 rows, 400 clusters: {ours * 1e3:.1f} ms; its definition {plain / ours:.0f} times"
    )


def test_cr2_from_a_table_beside_estimatr():
    with shared("bench/stats/py_times.csv").open(encoding="utf-8") as lines:
        yardstick = {row["name"]: float(row["median_s"]) for row in csv.DictReader(lines)}
    with shared("bench/stats/r_times.csv").open(encoding="utf-8") as lines:
        peer = {row["name"]: float(row["median_s"]) for row in csv.DictReader(lines)}
    d = _table(100_000, 400)
    X, y = np.column_stack([np.ones(len(d)), d[["z", *COVARIATES]]]), d["y"].to_numpy()
    plain = _seconds(lambda: _plain_hc2(X, y)) / yardstick["numpy HC2 n=100000"]
    ours = _seconds(lambda: regression(d["y"], d[["z", *COVARIATES]], clusters=d["g"]))
    name = next(key for key in peer if "CR2" in key and "n=100000" in key and "G=400" in key)
    print(f"\nCR2 with df of 7 terms, 100,000 rows, 400 clusters, from a table: {ours * 1e3:.1f} ms; "
          f"estimatr {peer[name] * plain / ours:.0f} times")  # fmt: skip


def _plain_hc2(X: np.ndarray, y: np.ndarray) -> np.ndarray:
    A = np.linalg.inv(X.T @ X)
    e = y - X @ (A @ (X.T @ y))
    XA = X @ A
    M = XA * (e / np.sqrt(1 - np.einsum("ij,ij->i", XA, X)))[:, None]
    return np.sqrt(np.diag(M.T @ M))
