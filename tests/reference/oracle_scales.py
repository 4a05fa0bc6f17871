"""Calls for the family ``scales``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from analysis.item_statistics import item_statistics
from analysis.reliability import cronbach_alpha, pairwise_alpha, scale_scores
from tests.reference.oracle import Loader


def _b0(load: Loader) -> pd.DataFrame:
    items = load("training_trial.csv")[[f"b0_{i}" for i in range(1, 9)]].copy()
    for name in ("b0_3", "b0_6"):
        items[name] = 6 - items[name]
    return items


def _bfi_a(load: Loader) -> pd.DataFrame:
    items = load("real_bfi.csv")[[f"A{i}" for i in range(1, 6)]].copy()
    items["A1"] = 7 - items["A1"]
    return items


def _right(load: Loader) -> pd.DataFrame:
    items = _b0(load)
    return (items >= 4).astype(float).where(items.notna())


def _bfi(load: Loader) -> pd.DataFrame:
    return load("real_bfi.csv")[[f"{scale}{i}" for scale in "ACN" for i in range(1, 6)]]


SCALES: dict[str, Callable[[Loader], pd.DataFrame]] = {"b0": _b0, "bfiA": _bfi_a, "knowledge_bin": _right}


def _alpha(scale: str, load: Loader) -> dict[str, Any]:
    items = SCALES[scale](load)
    return asdict(cronbach_alpha(items)) | {k: v for k, v in asdict(item_statistics(items)).items() if k != "n"}


def _pairwise(load: Loader) -> dict[str, Any]:
    return asdict(pairwise_alpha(_b0(load)))


def _scores(load: Loader) -> dict[str, Any]:
    scores = scale_scores(_b0(load), minimum=0.5)
    there = scores[~np.isnan(scores)]
    return {
        "n_scored": there.size,
        "mean": there.mean(),
        "sd": there.std(ddof=1),
        "first_twenty": scores[:20],
    }


CALLS = {
    **{f"alpha_{scale}": partial(_alpha, scale) for scale in SCALES},
    "alpha_b0_pairwise": _pairwise,
    "scale_score_half_rule": _scores,
}
