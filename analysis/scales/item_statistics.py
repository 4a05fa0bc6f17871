"""What each item adds to a scale, and how the wrong answers of a test question behave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, complete, same_length, share, varying, vector
from analysis.numbers.inputs import empties
from analysis.scales.reliability import alpha_of, squared_multiple_correlations
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """One array a figure, one value an item, from complete rows.

    ``item_total_r`` is NaN where totals do not vary; ``r_drop`` is the correlation with the total of the other items,
    ``r_cor`` that with the total corrected for overlap and unreliability (NaN when an item repeats others),
    ``alpha_if_dropped`` NaN for two items. ``floor`` and ``ceiling`` are the shares (0-1) of people at the lowest and
    highest answer given to any item.
    """

    n: int
    item_mean: Floats
    item_sd: Floats
    item_total_r: Floats
    r_drop: Floats
    r_cor: Floats
    alpha_if_dropped: Floats
    floor: Floats
    ceiling: Floats


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One option of a question: share (0-1) choosing it in all, in the best and in the weakest group.

    ``point_biserial`` relates choosing it to the score on the other questions (None when everybody or nobody did).
    """

    option: str
    right: bool
    chosen: float
    strong: float
    weak: float
    point_biserial: float | None


@dataclass(frozen=True, slots=True)
class DistractorTable:
    """A test question: ``difficulty`` is the share right, ``discrimination`` strong minus weak group's share."""

    options: tuple[OptionRow, ...]
    difficulty: float
    discrimination: float
    n: int
    missing: int


def item_statistics(items: npt.ArrayLike) -> ItemStatistics:
    """Describe the items of a scale.

    Parameters
    ----------
    items : (n, k) float
        All turned the same way; rows with a gap are left out.

    Raises
    ------
    UserError
        ``METHOD_CONSTANT`` names an item without variance; ``METHOD_TOO_FEW`` below 2 items or 3 rows.

    References
    ----------
    Lord & Novick (1968); Cureton (1966) for the corrected correlation.
    """
    method = "The item statistics"
    table = varying(complete(items, method, columns=2, rows=3), method)
    k = table.shape[1]
    s, r = np.atleast_2d(np.cov(table, rowvar=False)), np.atleast_2d(np.corrcoef(table, rowvar=False))
    total = table.sum(axis=1)
    smc = squared_multiple_correlations(r)
    corrected = np.full(k, np.nan)
    if smc is not None:
        common = r - np.eye(k) + np.diag(smc)
        corrected = common.sum(axis=0) / np.sqrt(common.sum()) if common.sum() > 0 else corrected
    dropped = np.full(k, np.nan)
    if k > 2:
        dropped = np.array([alpha_of(np.delete(np.delete(s, i, 0), i, 1)) for i in range(k)])
    return ItemStatistics(
        n=table.shape[0],
        item_mean=table.mean(axis=0),
        item_sd=table.std(axis=0, ddof=1),
        item_total_r=np.array([_correlation(table[:, i], total) for i in range(k)]),
        r_drop=np.array([_correlation(table[:, i], total - table[:, i]) for i in range(k)]),
        r_cor=corrected,
        alpha_if_dropped=dropped,
        floor=(table == table.min()).mean(axis=0),
        ceiling=(table == table.max()).mean(axis=0),
    )


def _correlation(a: Floats, b: Floats) -> float:
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        return float("nan")
    return float(np.corrcoef(a, b)[0, 1])


def distractor_table(
    chosen: Sequence[object],
    right: object,
    rest_score: npt.ArrayLike,
    *,
    options: Sequence[object] | None = None,
    group_share: float = 0.27,
) -> DistractorTable:
    """Show who chose which option of a knowledge question.

    Parameters
    ----------
    chosen : n labels
        None where nothing was chosen.
    right : label
    rest_score : (n,) float
        The score on the other questions; the best and weakest ``group_share`` of people form the two groups.
    options : labels, optional
        All options, so that one nobody chose is shown with 0.

    Raises
    ------
    UserError
        ``METHOD_TOO_FEW`` below 10 people; ``METHOD_CONSTANT`` when the scores do not vary.

    References
    ----------
    Kelley (1939) for 27 %; Haladyna & Rodriguez (2013), ch. 17.
    """
    method = "The distractor table"
    scores = vector(rest_score, method, "the score")
    picks = np.asarray(chosen, dtype=object)
    share(group_share, method, "the share of the weakest and strongest")
    same_length(scores, picks, method, ("the scores", "the choices"))
    there = ~np.isnan(scores) & ~empties(picks)
    scores, picks = scores[there], picks[there]
    if scores.size < 10:
        raise UserError(problems.TOO_FEW, method=method, needed=10, unit="people", found=scores.size)
    varying(scores[:, None], method)
    shown = list(options) if options is not None else sorted({*picks.tolist(), right}, key=str)
    size = max(1, round(group_share * scores.size))
    ranked = np.argsort(scores, kind="stable")
    weak, strong = ranked[:size], ranked[-size:]
    rows = []
    for option in shown:
        took = np.array([pick == option for pick in picks], dtype=np.float64)
        r = _correlation(took, scores)
        rows.append(
            OptionRow(
                option=str(option),
                right=option == right,
                chosen=float(took.mean()),
                strong=float(took[strong].mean()),
                weak=float(took[weak].mean()),
                point_biserial=None if np.isnan(r) else r,
            )
        )
    key = np.array([pick == right for pick in picks], dtype=np.float64)
    return DistractorTable(
        options=tuple(rows),
        difficulty=float(key.mean()),
        discrimination=float(key[strong].mean() - key[weak].mean()),
        n=scores.size,
        missing=int((~there).sum()),
    )
