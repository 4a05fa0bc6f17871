"""What an estimate compares, in words: arms, components, sequences, times, or nothing where one mean is estimated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from analysis.results import Estimate, Results
from reports.numbers import Reading, number, read

if TYPE_CHECKING:
    from reports.words import Words

# What compares no arms: no level of a control arm stands beside it, and nothing says that a programme caused it.
ALONE = ("mean", "change", "level", "slope")
# Whose own level is that of nobody: the interaction is a difference of differences.
WITHOUT_LEVELS = (*ALONE, "interaction")
# What a page leads with, the first of these that the results hold.
_LEADING = (("margin",), ("direct", "spillover"))
_COMPARED = ("own", "declared")


def compares_arms(results: Results) -> bool:
    """Return whether any estimate compares people who were offered something else; without estimates arms do."""
    return not results.estimates or any(e.kind not in ALONE for e in results.estimates)


def leading_contrasts(results: Results) -> tuple[str, ...]:
    """Return the contrasts that a first page shows: the margins of a factorial, else all."""
    for kinds in _LEADING:
        found = dict.fromkeys(e.contrast for e in results.estimates if e.kind in kinds)
        if found:
            return tuple(found)
    return tuple(dict.fromkeys(e.contrast for e in results.estimates))


def contrast_name(say: Words, estimate: Estimate) -> str:
    """Name what is compared, as short as a row allows: the arm, both arms, or the words of the kind."""
    labels = {a.arm: a.label or a.arm for a in estimate.arms}
    treated, control = (labels.get(arm, arm) for arm in (estimate.treated, estimate.control))
    if estimate.kind in _COMPARED:
        return say("kinds.against", treated=treated, control=control)
    if estimate.kind in (*ALONE, "wedge", "start"):
        return say(f"kinds.name_{estimate.kind}")
    return treated


def own_sentence(say: Words, estimate: Estimate, reading: Reading, fields: Mapping[str, object]) -> str | None:
    """Return the sentence of a kind that the states of arms do not fit, or None."""
    kind = estimate.kind
    if kind not in WITHOUT_LEVELS or not say.holds("kinds"):
        return None
    if kind == "mean":
        return say("kinds.mean_share" if reading.unit == "percent" else "kinds.mean", **share_fields(reading, fields))
    ratio = estimate.ratios[0] if kind in ("level", "slope") and estimate.ratios else None
    if ratio is not None:
        values = {"ratio": ratio.value, "l": ratio.ci_low, "u": ratio.ci_high}
        return say(f"kinds.{kind}_times", **{**fields, **{key: number(value, 2) for key, value in values.items()}})
    side = "up" if reading.low > 0 else "down" if reading.high < 0 else "open"
    return say(f"kinds.{kind}_{side}", **fields)


def share_fields(reading: Reading, fields: Mapping[str, object]) -> dict[str, object]:
    """Return the fields with the bare number, for a share that is said as so many of 100."""
    return {**fields, "bare": number(reading.value, reading.decimals)}


def numbers_of(estimate: Estimate) -> tuple[str, str, str] | None:
    """Return estimate and interval as a table writes them; ratios of rates where the estimate is their logarithm."""
    reading = read(estimate)
    if reading is None:
        return None
    if estimate.kind in ("level", "slope") and estimate.ratios:
        one = estimate.ratios[0]
        return f"× {number(one.value, 2)}", number(one.ci_low, 2), number(one.ci_high, 2)
    k = reading.decimals
    sign = "+" if estimate.kind != "mean" and reading.value > 0 and number(reading.value, k).strip("0.") else ""
    return f"{sign}{number(reading.value, k)}", number(reading.low, k), number(reading.high, k)
