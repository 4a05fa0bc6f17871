"""Check 8: does it matter who asked? Shares and means by collector, drawn towards the middle as far as chance goes.

Each collector's mean is shrunken by n·ICC / (1 + (n - 1)·ICC) (Raudenbush & Bryk 2002, ch. 3); the ICC is that of one
way analysis of variance. Areas and collectors are mixed up unless people were given to collectors by lot.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.numbers.icc import cluster_correlation
from analysis.quality.finding import Check, Finding, check
from analysis.quality.material import DECLINED, NOT_ASKED, NOT_KNOWN, SPECIAL, Block, Material
from core.errors import UserError

LEAST_RESPONSES, LEAST_COLLECTORS = 10, 4
FAR = 3.5
MAD_TO_SD = 1.4826
# Differences that matter to nobody are left alone: two hundredths of a share, a tenth of a standard deviation.
SMALLEST = {"dont_know": 0.02, "refused": 0.02, "opened": 0.02, "mean": 0.1}


@dataclass(frozen=True, slots=True)
class Shrunken:
    """Collectors of one measure: mean as it is and drawn in, how many responses; the ICC with its 95 % interval.

    ``sd`` is that of all responses together.
    """

    instrument: str
    wave: str
    measure: str
    names: tuple[str, ...]
    n: tuple[int, ...]
    raw: tuple[float, ...]
    drawn_in: tuple[float, ...]
    middle: float
    icc: float
    icc_low: float
    icc_high: float
    sd: float = 0.0

    def spread(self, place: int) -> tuple[float, float]:
        """Return the standard errors of a collector's mean as it is and drawn in.

        Source: Raudenbush & Bryk (2002), ch. 3: the within variance over n, times the share it is drawn in by.
        """
        n, icc = self.n[place], max(0.0, self.icc)
        within = self.sd**2 * (1 - icc) / n
        return within**0.5, (within * n * icc / (1 + (n - 1) * icc)) ** 0.5


def collectors(material: Material) -> Check:
    """Find collectors whose don't-know, refused and opened shares or mean answers stand apart from the others'.

    A robust z above 3.5 among the shrunken means of collectors with at least 10 responses.
    """
    found: list[Finding] = []
    largest = 0.0
    tables = caterpillars(material)
    for table in tables:
        largest = max(largest, table.icc)
        if table.icc_low <= 0:
            continue
        means = np.asarray(table.drawn_in)
        spread = MAD_TO_SD * float(np.median(np.abs(means - np.median(means))))
        for name, n, mean, raw in zip(table.names, table.n, table.drawn_in, table.raw, strict=True):
            away = mean - float(np.median(means))
            if abs(away) < SMALLEST[table.measure] or (spread > 0 and abs(away) / spread <= FAR):
                continue
            scale = 1.0 if table.measure == "mean" else 100.0
            said = {"raw": scale * raw, "drawn_in": scale * mean, "middle": scale * table.middle, "n": n}
            found.append(
                Finding(
                    "collectors",
                    f"apart_{table.measure}",
                    said,
                    about=name,
                    instrument=table.instrument,
                    wave=table.wave,
                )
            )
    return check(
        "collectors", found, n=len(material.responses), threshold=FAR, said={"icc": largest} if tables else {},
        why="" if tables else "few_collectors",
    )  # fmt: skip


def caterpillars(material: Material) -> tuple[Shrunken, ...]:
    """Return every measure of every instrument and wave with four collectors or more."""
    found = []
    for block in material.blocks:
        if block.asked.is_observed:
            continue
        measures = _measures(block)
        for wave, rows in block.rows.groupby("wave", sort=False):
            for name in measures.columns:
                one = _shrunken(measures.loc[rows.index, name], rows["collector"])
                if one is not None:
                    found.append(Shrunken(block.asked.instrument, str(wave), name, *one))
    return tuple(found)


def _measures(block: Block) -> pd.DataFrame:
    """Return a line a response: shares of don't know, refused, questions opened; mean of its choices in SDs."""
    nodes = block.given
    kinds = block.kinds[nodes]
    asked = (kinds != NOT_ASKED).sum(axis=1).replace(0, np.nan)
    frame = pd.DataFrame(
        {
            "dont_know": (kinds == NOT_KNOWN).sum(axis=1) / asked,
            "refused": (kinds == DECLINED).sum(axis=1) / asked,
        }
    )
    skipped = [n for n in nodes if (item := block.asked.item(n)) and item.relevant]
    if skipped:
        frame["opened"] = (kinds[skipped] != NOT_ASKED).mean(axis=1)
    choices = [n for n in nodes if (item := block.asked.item(n)) and item.is_choice]
    numbers = block.answers[choices].apply(_numbers)
    if numbers.notna().any(axis=None):
        mean = numbers.mean(axis=1)
        frame["mean"] = (mean - mean.mean()) / (mean.std() or 1.0)
    return frame.loc[:, frame.std() > 0]


def _numbers(answers: pd.Series) -> pd.Series:
    """Return choices as numbers; words and special codes are none."""
    codes, found = pd.factorize(answers)
    values = pd.to_numeric(pd.Series(found, dtype="object"), errors="coerce").to_numpy(dtype=np.float64, copy=True)
    values[[k for k, value in enumerate(found) if value in SPECIAL]] = np.nan
    return pd.Series(np.append(values, np.nan)[codes], index=answers.index)


def _shrunken(
    values: pd.Series, names: pd.Series
) -> (
    tuple[tuple[str, ...], tuple[int, ...], tuple[float, ...], tuple[float, ...], float, float, float, float, float]
    | None
):
    values = values.dropna()
    names = names.loc[values.index]
    enough = names.map(names.value_counts()) >= LEAST_RESPONSES
    values, names = values[enough], names[enough]
    if names.nunique() < LEAST_COLLECTORS or values.std() == 0:
        return None
    try:
        likeness = cluster_correlation(values.to_numpy(), names.to_numpy())
    except UserError:
        return None
    icc, middle = max(0.0, likeness.icc), float(values.mean())
    by = values.groupby(names).agg(["mean", "size"])
    weight = by["size"] * icc / (1 + (by["size"] - 1) * icc)
    drawn_in = middle + weight * (by["mean"] - middle)
    return (
        tuple(map(str, by.index)), tuple(map(int, by["size"])), tuple(map(float, by["mean"])),
        tuple(map(float, drawn_in)), middle, likeness.icc, *likeness.ci, float(values.std()),
    )  # fmt: skip
