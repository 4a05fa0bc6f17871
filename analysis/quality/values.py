"""Checks 5, 6 and 9: numbers far from the rest, texts under “other”, and numbers that end too often in 0 or 5."""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy import stats

from analysis.quality.finding import Check, Finding, Said, check
from analysis.quality.material import SPECIAL, Block, Item, Material

FAR = 3.5
# The median absolute deviation times this estimates a standard deviation.
MAD_TO_SD = 1.4826
LEAST_GROUP = 20
ROUND_SHARE, ROUND_P, ROUND_RANGE = 0.5, 1e-6, 20
# A collector whose people all have one of few values, such as the number of their area, rounds nothing.
LEAST_VALUES = 8
OTHER = ("_other", "_otro", "_otra", "_autre", "_specify")


def outliers(material: Material) -> Check:
    """Find typed numbers more than 3.5 robust standard deviations from the median of their group.

    A group of fewer than 20 is compared with everybody. Source: Iglewicz & Hoaglin (1993).
    """
    found: list[Finding] = []
    n = 0
    for block in material.blocks:
        group = block.rows["participant"].map(material.people["_group"]).fillna("")
        for node, _item in _numbers(block):
            values = _values(block, node)
            n += len(values)
            if len(values) < LEAST_GROUP:
                continue
            z = _robust_z(values, group.loc[values.index])
            for row in z.index[z.abs() > FAR]:
                said: Said = {"value": float(values[row]), "z": float(z[row])}
                found.append(_of_row("outliers", "far_off", said, block, row, node))
    found.sort(key=lambda finding: -abs(float(finding.said["z"])))
    return check("outliers", found, n=n, threshold=FAR, why="" if n else "no_numbers")


def _numbers(block: Block) -> list[tuple[str, Item]]:
    items = ((str(node), block.asked.item(str(node))) for node in block.answers.columns)
    skipped = {"event", "state"}
    return [(n, i) for n, i in items if i and i.is_given and i.is_number and not skipped & set(i.appearance.split())]


def _values(block: Block, node: str) -> pd.Series:
    cells = block.answers[node].dropna()
    return pd.to_numeric(cells[~cells.isin(SPECIAL) & (cells != "")], errors="coerce").dropna()


def _robust_z(values: pd.Series, group: pd.Series) -> pd.Series:
    """Return (value - median) / (1.4826 MAD), by group where it is large enough; 0 where nothing varies."""
    sizes = group.map(group.value_counts())
    own = group.where(sizes >= LEAST_GROUP, "")
    middle = values.groupby(own).transform("median")
    away = (values - middle).abs()
    spread = MAD_TO_SD * away.groupby(own).transform("median")
    overall = MAD_TO_SD * float(away.median())
    spread = spread.where(spread > 0, overall)
    return ((values - middle) / spread).where(spread > 0, 0.0)


def _of_row(code: str, words: str, said: Said, block: Block, row: int, node: str) -> Finding:
    line = block.rows.loc[row]
    return Finding(
        code, words, said, str(line["participant"]), about=str(line["collector"]), instrument=block.asked.instrument,
        wave=str(line["wave"]), nodes=(node,), responses=(str(line["id"]),),
    )  # fmt: skip


def other_texts(material: Material) -> Check:
    """List what was typed under “other”, to be coded: each different text once."""
    found: list[Finding] = []
    n = 0
    for block in material.blocks:
        for node in map(str, block.answers.columns):
            item = block.asked.item(node)
            if item is None or not item.is_given or item.type != "text" or not _is_other(item):
                continue
            texts = block.answers[node].dropna().str.strip()
            texts = texts[texts != ""]
            n += len(texts)
            for text, rows in texts.groupby(texts.str.casefold()).groups.items():
                ids = tuple(block.rows.loc[rows, "id"])
                said: Said = {"text": str(text), "n": len(ids)}
                found.append(
                    Finding(
                        "other_texts",
                        "other_text",
                        said,
                        instrument=block.asked.instrument,
                        nodes=(node,),
                        responses=ids,
                    )
                )
    found.sort(key=lambda finding: -int(finding.said["n"]))
    return check("other_texts", found, n=n, why="" if n else "no_other_texts")


def _is_other(item: Item) -> bool:
    opened = any(f"'{word}'" in item.relevant for word in ("other", "otro", "otra", "autre", "-96", "96"))
    return opened or item.name.endswith(OTHER)


def heaping(material: Material) -> Check:
    """Find collectors whose numbers end in 0 or 5 far more often than those of all others together.

    Questions whose middle 90 % span at least 20 units; exact binomial against the others' share, p below 0.000001, and
    more than half. Last digits of 0 or 5 are a fifth where nobody rounds.
    """
    found: list[Finding] = []
    n = 0
    for block in material.blocks:
        for node, _ in _numbers(block):
            values = _values(block, node)
            values = values[(values % 1 == 0) & (values > 0)]
            if len(values) < 2 * LEAST_GROUP or np.ptp(np.percentile(values, [5, 95])) < ROUND_RANGE:
                continue
            n += len(values)
            found += _heaped(block, node, values)
    found.sort(key=lambda finding: -float(finding.said["share"]))
    return check("heaping", found, n=n, threshold=100 * ROUND_SHARE, why="" if n else "no_wide_numbers")


def _heaped(block: Block, node: str, values: pd.Series) -> list[Finding]:
    is_round = (values % 5 == 0).astype(float)
    collector = block.rows.loc[values.index, "collector"]
    found = []
    for name, own in is_round.groupby(collector):
        others = is_round[collector != name]
        share, usual = float(own.mean()), float(others.mean()) if len(others) else 0.2
        if len(own) < LEAST_GROUP or share <= max(ROUND_SHARE, usual) or values[own.index].nunique() < LEAST_VALUES:
            continue
        p = float(stats.binom.sf(int(own.sum()) - 1, len(own), min(max(usual, 0.2), 1 - 1e-9)))
        if p < ROUND_P:
            said: Said = {"share": 100 * share, "usual": 100 * usual, "n": len(own)}
            ids = tuple(block.rows.loc[own.index, "id"])
            found.append(
                Finding(
                    "heaping",
                    "rounds",
                    said,
                    about=str(name),
                    instrument=block.asked.instrument,
                    nodes=(node,),
                    responses=ids,
                )
            )
    return found
