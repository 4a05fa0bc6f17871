"""The missingness map: people, by group, in bins of equal size, against questions."""

from __future__ import annotations

import numpy as np
import pandas as pd

from analysis.quality.finding import MissingBins
from analysis.quality.material import BLANK, DECLINED, NOT_ASKED, NOT_KNOWN, OTHERWISE, Material

MOST_ROWS, LEAST_PEOPLE = 60, 5


def missing_bins(material: Material, wave: str, most_rows: int = MOST_ROWS) -> MissingBins | None:
    """Bin the people who answered at a wave, ordered by group; None where nobody did.

    A bin holds at least 5 people, so that no single person can be made out, unless fewer answered.
    """
    parts = []
    waves = material.design.waves if material.design else ()
    asked = next((list(w.instruments) for w in waves if w.code == wave), [])
    for block in sorted(material.blocks, key=lambda b: _place(asked, b.asked.instrument)):
        rows = block.rows[block.rows["wave"] == wave].drop_duplicates("participant", keep="last")
        if rows.empty or block.asked.is_observed:
            continue
        form = list(block.asked.items.values())
        given = [
            (form.index(i), str(n)) for n in block.answers.columns if (i := block.asked.item(str(n))) and i.is_given
        ]
        nodes = [node for _, node in sorted(given)]
        own = block.kinds.loc[rows.index, nodes].set_axis(rows["participant"].to_numpy(), axis=0)
        parts.append(own.set_axis([(block.asked.instrument, node) for node in nodes], axis=1))
    if not parts:
        return None
    wide = _joined(parts)
    columns = [(instrument, wave, node) for instrument, node in wide.columns]
    groups = material.people["_group"].reindex(wide.index).fillna("")
    order = np.lexsort((wide.index.astype(str), groups.to_numpy().astype(str)))
    wide, groups = wide.iloc[order], groups.iloc[order]
    size = max(LEAST_PEOPLE, int(np.ceil(len(wide) / most_rows)))
    bins = np.minimum(np.arange(len(wide)) // size, max(len(wide) // size - 1, 0))
    return _binned(wide, groups, bins, tuple(columns))


def _place(asked: list[str], instrument: str) -> tuple[int, str]:
    return (asked.index(instrument) if instrument in asked else len(asked)), instrument


def _joined(parts: list[pd.DataFrame]) -> pd.DataFrame:
    """Lay instruments side by side and versions of one instrument upon each other."""
    wide = parts[0]
    for part in parts[1:]:
        wide = wide.combine_first(part) if set(part.columns) & set(wide.columns) else wide.join(part, how="outer")
    seen = dict.fromkeys(column for part in parts for column in part.columns)
    return wide[list(seen)].fillna(NOT_ASKED).astype(np.int8)


def _binned(
    wide: pd.DataFrame, groups: pd.Series, bins: np.ndarray, columns: tuple[tuple[str, str, str], ...]
) -> MissingBins:
    asked = wide != NOT_ASKED
    kinds = {
        "blank": wide == BLANK,
        "dont_know": wide == NOT_KNOWN,
        "refused": wide == DECLINED,
        "other": wide == OTHERWISE,
    }
    n = asked.groupby(bins).sum().to_numpy()
    counts = {name: cells.groupby(bins).sum().to_numpy() for name, cells in kinds.items()}
    stack = np.stack(list(counts.values()))
    total, most = stack.sum(axis=0), stack.argmax(axis=0)
    names = list(counts)
    rows = pd.Series(groups.to_numpy()).groupby(bins)
    return MissingBins(
        rows=tuple(_span(str(first), str(last)) for first, last in zip(rows.first(), rows.last(), strict=True)),
        people=tuple(int(size) for size in rows.size()),
        columns=columns,
        shares=tuple(
            tuple(float(total[r, c] / n[r, c]) if n[r, c] else None for c in range(len(columns))) for r in range(len(n))
        ),
        reasons=tuple(
            tuple(names[most[r, c]] if total[r, c] else "" for c in range(len(columns))) for r in range(len(n))
        ),
    )


def _span(first: str, last: str) -> str:
    return first if first == last else f"{first}–{last}"
