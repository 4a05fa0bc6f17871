"""Scores from answers: one column a scale, and beside it why a score is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from core.errors import UserError
from instruments import problems
from instruments.form import Form
from instruments.scales import Scale

if TYPE_CHECKING:
    import numpy.typing as npt
    import pandas as pd

    Floats: TypeAlias = npt.NDArray[np.float64]
    Truths: TypeAlias = npt.NDArray[np.bool_]
    Strings: TypeAlias = npt.NDArray[np.object_]
    Places: TypeAlias = npt.NDArray[np.intp]
    Counts: TypeAlias = npt.NDArray[np.int64]

NOT_SEEN, NOT_APPLICABLE, REFUSED, DONT_KNOW = -96.0, -97.0, -98.0, -99.0
REASONS: Mapping[float, str] = {
    0.0: "not answered",
    DONT_KNOW: "don't know",
    REFUSED: "prefer not to answer",
    NOT_APPLICABLE: "not applicable",
    NOT_SEEN: "could not be seen",
}
_CODES = (NOT_SEEN, NOT_APPLICABLE, REFUSED, DONT_KNOW)
_WORDS = {"yes": "1", "no": "0", "true": "1", "false": "0", "ok": "1"}
_SEPARATORS = ("/", "-", ".", ":")


def score(
    scales: Sequence[Scale], frame: pd.DataFrame, keys: Mapping[str, str], reference: Sequence[bool] | None = None
) -> pd.DataFrame:
    """Score every scale on every row.

    Parameters
    ----------
    scales : sequence of Scale
        What to score; see the sheet ``scales``.
    frame : (n, columns) DataFrame
        Answers, a row a response; columns are item names, alone or as the end of ``group/name``. Text or numbers;
        the special codes −96 to −99 are missing, each with its reason.
    keys : mapping
        The right choice of each item of a knowledge test.
    reference : (n,) bool, optional
        The rows whose mean and standard deviation (n − 1) `zindex` is measured in; all rows by default.

    Returns
    -------
    DataFrame
        Same index; per scale ``code`` (float, NaN where missing), ``code__missing`` (why, or a blank), for knowledge
        tests ``code__dont_know`` (share of the items answered, 0 to 1), for scales with critical items
        ``code__all_critical`` (1, 0, or NaN where one could not be rated).

    Raises
    ------
    UserError
        ``SCORE_COLUMN_MISSING``, ``SCORE_COLUMN_TWICE``, ``SCORE_TEXT`` (with the row a spreadsheet shows),
        ``SCORE_RANGE``, ``SCORE_NO_KEY``.

    References
    ----------
    Rules: the response must answer ``minimum`` of the items (tested exactly); reversal is low + high − x; 0-100 is
    the percent of the maximum possible, 100 (mean − low) / (high − low) (Cohen et al. 1999).
    """
    import pandas as pd

    columns: dict[str, Floats | Strings] = {}
    for scale in scales:
        columns.update(_score_one(scale, frame, keys, reference))
    return pd.DataFrame(columns, index=frame.index)


def missing_by_reason(scales: Sequence[Scale], frame: pd.DataFrame, keys: Mapping[str, str]) -> pd.DataFrame:
    """Count the answers that are no number, by scale and reason.

    Returns a DataFrame with a row a scale (its code as index) and a column a reason of `REASONS`: how many answers to
    the scale's items are missing for it, over all rows. Raises as `score` does.
    """
    import pandas as pd

    rows = {}
    for scale in scales:
        raw = _marked(scale, frame, keys)[1] if scale.rule == "percent_correct" else _stacked(scale, frame)
        rows[scale.code] = dict(zip(REASONS.values(), _counted(raw).sum(axis=0).tolist(), strict=True))
    return pd.DataFrame.from_dict(rows, orient="index", columns=list(REASONS.values()))


def _stacked(scale: Scale, frame: pd.DataFrame) -> Floats:
    return np.column_stack([_numbers(scale, frame, item) for item in scale.items])


def item_columns(frame: pd.DataFrame, form: Form) -> dict[str, str]:
    """Return the column of each of a form's questions in a table as Kobo or ODK export it; absent ones left out."""
    found: dict[str, str] = {}
    for question in form.questions:
        column = _column(frame, question.name)
        if column is not None:
            found.setdefault(question.name, column)
    return found


def _column(frame: pd.DataFrame, item: str) -> str | None:
    if item in frame.columns:
        return item
    ends = tuple(separator + item for separator in _SEPARATORS)
    fits = [str(column) for column in frame.columns if str(column).endswith(ends)]
    if len(fits) > 1:
        raise UserError(problems.SCORE_COLUMN_TWICE, item=item, columns=", ".join(fits))
    return fits[0] if fits else None


def _series(scale: Scale, frame: pd.DataFrame, item: str) -> tuple[str, pd.Series]:
    column = _column(frame, item)
    if column is None:
        raise UserError(problems.SCORE_COLUMN_MISSING, column=item, scale=scale.code)
    return column, frame[column]


def _score_one(
    scale: Scale, frame: pd.DataFrame, keys: Mapping[str, str], reference: Sequence[bool] | None
) -> dict[str, Any]:
    out: dict[str, Any] = {}
    if scale.rule == "percent_correct":
        right, raw = _marked(scale, frame, keys)
        answered = ~np.isnan(right)
        out[scale.code] = _where(_enough(answered, scale.minimum), 100.0 * _row_mean(right))
        with np.errstate(invalid="ignore", divide="ignore"):
            share = (raw == DONT_KNOW).sum(axis=1) / answered.sum(axis=1)
        out[f"{scale.code}__dont_know"] = _where(answered.any(axis=1), share)
    else:
        raw = _stacked(scale, frame)
        values = np.where(np.isin(raw, _CODES), np.nan, raw)
        _check_range(scale, frame, values)
        out[scale.code] = _by_rule(scale, values, reference)
    if scale.critical:
        out[f"{scale.code}__all_critical"] = _all_critical(scale, raw)
    out[f"{scale.code}__missing"] = _reasons(out[scale.code], raw)
    return out


def _numbers(scale: Scale, frame: pd.DataFrame, item: str) -> Floats:
    """Return a column as numbers, special codes included, blanks as NaN."""
    import pandas as pd

    column, series = _series(scale, frame, item)
    if pd.api.types.is_numeric_dtype(series):
        return np.asarray(series.to_numpy(dtype=np.float64, na_value=np.nan))
    places, texts = _distinct(series)
    if scale.rule == "count":
        texts = [_WORDS.get(text.lower(), text) for text in texts]
    numbers = _as_numbers(texts)
    wrong = np.isnan(numbers) & (np.array(texts, dtype=object) != "")
    if wrong[places].any():
        row = int(np.flatnonzero(wrong[places])[0])
        raise UserError(problems.SCORE_TEXT, column=column, row=row + 2, value=series.iloc[row])
    return numbers[places]


def _distinct(series: pd.Series) -> tuple[Places, list[str]]:
    """Return each row's place among the distinct texts of a column, and those texts; a blank is the last of them."""
    import pandas as pd

    places, values = pd.factorize(series)
    texts = [str(value).strip().replace("−", "-") for value in values]
    return np.asarray(places), [*texts, ""]


def _as_numbers(texts: list[str]) -> Floats:
    import pandas as pd

    return np.asarray(pd.to_numeric(pd.Series(texts, dtype=object), errors="coerce"), dtype=np.float64)


def _marked(scale: Scale, frame: pd.DataFrame, keys: Mapping[str, str]) -> tuple[Floats, Floats]:
    """Return 1 right, 0 wrong or don't know, NaN missing; and the special codes (else 1, blank NaN)."""
    marks, codes = [], []
    for item in scale.items:
        if item not in keys:
            raise UserError(problems.SCORE_NO_KEY, scale=scale.code, item=item)
        _column_name, series = _series(scale, frame, item)
        places, written = _distinct(series)
        texts = np.array([text.removesuffix(".0") for text in written], dtype=object)
        number = _as_numbers(list(texts))
        blank, special = texts == "", np.isin(number, _CODES)
        right = (texts == keys[item]).astype(np.float64)
        marks.append(np.where(blank | (special & (number != DONT_KNOW)), np.nan, right)[places])
        codes.append(np.where(blank, np.nan, np.where(special, number, 1.0))[places])
    return np.column_stack(marks), np.column_stack(codes)


def _check_range(scale: Scale, frame: pd.DataFrame, values: Floats) -> None:
    low = -np.inf if scale.low is None else scale.low
    high = np.inf if scale.high is None else scale.high
    outside = np.argwhere((values < low) | (values > high))
    if len(outside):
        row, item = (int(place) for place in outside[0])
        column = _column(frame, scale.items[item])
        raise UserError(
            problems.SCORE_RANGE, column=column, row=row + 2, value=f"{values[row, item]:g}", scale=scale.code,
            low=f"{low:g}", high=f"{high:g}",
        )  # fmt: skip


def _enough(answered: Truths, minimum: Fraction) -> Truths:
    """Test answered / items >= minimum in whole numbers, and at least one answer."""
    count = answered.sum(axis=1)
    return np.asarray((count * minimum.denominator >= minimum.numerator * answered.shape[1]) & (count > 0))


def _where(keep: npt.ArrayLike, values: npt.ArrayLike) -> Floats:
    return np.where(np.asarray(keep), np.asarray(values), np.nan)


def _row_mean(values: Floats) -> Floats:
    answered = ~np.isnan(values)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(np.where(answered, values, 0.0).sum(axis=1) / answered.sum(axis=1))


def _by_rule(scale: Scale, values: Floats, reference: Sequence[bool] | None) -> Floats:
    enough = _enough(~np.isnan(values), scale.minimum)
    low, high = scale.low if scale.low is not None else 0.0, scale.high
    if scale.rule == "percent_done":
        return _where(enough, 100.0 * _row_mean(values) / (high if high is not None else 2.0))
    if scale.rule == "count":
        return _where(enough, np.where(np.isnan(values), 0.0, values > 0).sum(axis=1))
    turned = _turned(scale, values)
    if scale.rule == "share_top2" and high is not None:
        top = np.where(np.isnan(turned), np.nan, (turned >= high - 1).astype(np.float64))
        return _where(enough, 100.0 * _row_mean(top))
    if scale.rule == "zindex":
        return _where(enough, _row_mean(_standardised(turned, reference)))
    mean = _row_mean(turned)
    if scale.rescale and high is not None:
        return _where(enough, 100.0 * (mean - low) / (high - low))
    return _where(enough, mean * len(scale.items) if scale.rule == "sum" else mean)


def _turned(scale: Scale, values: Floats) -> Floats:
    """Reverse the reversed items: low + high − x."""
    if not scale.reversed or scale.low is None or scale.high is None:
        return values
    backwards = np.array([item in scale.reversed for item in scale.items])
    return np.where(backwards, scale.low + scale.high - values, values)


def _standardised(values: Floats, reference: Sequence[bool] | None) -> Floats:
    rows = np.ones(len(values), dtype=bool) if reference is None else np.asarray(reference, dtype=bool)
    out = np.full_like(values, np.nan)
    for column in range(values.shape[1]):
        known = values[rows, column]
        known = known[~np.isnan(known)]
        spread = known.std(ddof=1) if len(known) > 1 else 0.0
        if spread > 0:
            out[:, column] = (values[:, column] - known.mean()) / spread
    return out


def _all_critical(scale: Scale, raw: Floats) -> Floats:
    """Return 1 when every critical item is fully done, 0 when one is not, NaN when one could not be rated."""
    full = scale.high if scale.high is not None else 2.0
    critical = raw[:, [scale.items.index(item) for item in scale.critical]]
    unrated = (np.isnan(critical) | np.isin(critical, _CODES)).any(axis=1)
    return _where(~unrated, (critical >= full).all(axis=1).astype(np.float64))


def _reasons(scores: Floats, raw: Floats) -> Strings:
    """Return why each score is missing: the reason most of its items have (the first of `REASONS` at a tie)."""
    counts = _counted(raw)
    words = np.array(list(REASONS.values()), dtype=object)
    return np.where(np.isnan(scores), words[counts.argmax(axis=1)], "")


def _counted(raw: Floats) -> Counts:
    """Return how many items of each row are missing for each of `REASONS`."""
    return np.column_stack([(np.isnan(raw) if reason == 0.0 else raw == reason).sum(axis=1) for reason in REASONS])
