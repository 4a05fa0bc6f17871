"""Checks 17 and 18: asked again, keyed again, seen by two. Rates with their intervals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.numbers.proportions import wilson_interval
from analysis.quality.finding import Check, Finding, Said, check
from analysis.quality.material import SPECIAL, Block, Material
from analysis.scales.agreement import two_raters
from core.errors import UserError
from instruments.backcheck import LEAST_ANSWERS, TOO_MANY, Checked, Drawn, checked, drawn
from instruments.backcheck_kinds import KINDS, Kind
from instruments.observation import Observation, agreement
from instruments.second_entry import agreement as entry_agreement

if TYPE_CHECKING:
    from core.study import Study

POOR_KAPPA = 0.6
LEAST_PAIRS = 5
ERRORS_IN_1000 = 10.0


@dataclass(frozen=True, slots=True)
class ErrorRate:
    """Answers of one kind that differ when asked again: shares 0-1 with a 95 % interval (Wilson); None before any."""

    kind: Kind
    answers: int
    differ: int
    rate: float | None
    low: float | None
    high: float | None


def error_rates(done: Iterable[Checked]) -> tuple[ErrorRate, ...]:
    """Return the error rate of each kind over these back-checks."""
    given = tuple(done)
    rates = []
    for kind in KINDS:
        answers, differ = (sum(one.counts[kind][k] for one in given) for k in (0, 1))
        low, high = wilson_interval(differ, answers) if answers else (None, None)
        rates.append(ErrorRate(kind, answers, differ, differ / answers if answers else None, low, high))
    return tuple(rates)


def backchecks(study: Study, today: str) -> Check:
    """Give drawn, done and late, the error rate by kind, and collectors with more than 10 % on what never changes."""
    asked, done = drawn(study), checked(study)
    late = [one for one in asked if not one.done and one.due < today]
    said: dict[str, str | int | float] = {
        "drawn": len(asked), "done": sum(bool(one.done) for one in asked), "late": len(late),
    }  # fmt: skip
    for rate in error_rates(done):
        if rate.rate is not None and rate.low is not None and rate.high is not None:
            said |= {f"rate_{rate.kind}": 100 * rate.rate, f"low_{rate.kind}": 100 * rate.low,
                     f"high_{rate.kind}": 100 * rate.high, f"answers_{rate.kind}": rate.answers}  # fmt: skip
    found = [_late(one) for one in late]
    for collector in sorted({one.first_by for one in done}):
        first = error_rates(one for one in done if one.first_by == collector)[0]
        if first.rate is not None and first.answers >= LEAST_ANSWERS and first.rate > TOO_MANY:
            numbers: Said = {"differ": first.differ, "n": first.answers, "share": 100 * first.rate,
                             "low": 100 * (first.low or 0), "high": 100 * (first.high or 0)}  # fmt: skip
            found.insert(0, Finding("backchecks", "much_differs", numbers, about=collector))
    why = "" if asked else "none_drawn"
    return check("backchecks", found, n=len(done), threshold=100 * TOO_MANY, said=said, why=why)


def _late(one: Drawn) -> Finding:
    return Finding("backchecks", "late", {"due": one.due}, one.participant, instrument=one.instrument, wave=one.wave)


def second_entry(study: Study) -> Check:
    """Give the errors in 1,000 answers of forms keyed twice, and say when they are more than ten."""
    known = entry_agreement(study)
    if known is None:
        return check("second_entry", (), n=0, threshold=ERRORS_IN_1000, why="none_keyed_twice")
    said: Said = {
        "rate": known.rate,
        "low": known.low,
        "high": known.high,
        "differ": known.differ,
        "forms": known.forms,
    }
    found = [Finding("second_entry", "many_slips", said)] if known.rate > ERRORS_IN_1000 else []
    return check("second_entry", found, n=known.answers, threshold=ERRORS_IN_1000, said=said)


def observers(material: Material) -> Check:
    """Give how well two observers of one scene agree: marks within two seconds, points by kappa, by instrument.

    A scene is a person's response at a wave and occasion; it is double-coded when two people recorded it. Source:
    Cohen (1960) for kappa over all points together.
    """
    found: list[Finding] = []
    scenes = same = points = matched = marks = 0
    for block in material.blocks:
        pairs = _pairs(block)
        if not pairs:
            continue
        scenes += len(pairs)
        first, second = _points(block, pairs)
        agreed = sum(a == b for a, b in zip(first, second, strict=True))
        same, points = same + agreed, points + len(first)
        both = [_marks(block, pair) for pair in pairs]
        matched, marks = matched + sum(m for m, _ in both), marks + sum(n for _, n in both)
        kappa = _kappa(first, second)
        if kappa is not None and len(pairs) >= LEAST_PAIRS and kappa < POOR_KAPPA:
            said = {"kappa": kappa, "scenes": len(pairs)}
            found.append(Finding("observers", "poor_agreement", said, instrument=block.asked.instrument))
    if not scenes:
        return check("observers", (), n=0, threshold=POOR_KAPPA, why="none_seen_twice")
    numbers: dict[str, str | int | float] = {"scenes": scenes, "points": points}
    if points:
        numbers["share"] = 100 * same / points
    if marks:
        numbers |= {"marks": marks, "matched": 100 * matched / marks}
    return check("observers", found, n=scenes, threshold=POOR_KAPPA, said=numbers)


def _pairs(block: Block) -> list[tuple[int, int]]:
    """Return the rows of two collectors' responses about one scene."""
    key = ["participant", "wave", "occasion"]
    pairs = []
    for _, rows in block.rows[block.rows.duplicated(key, keep=False)].groupby(key, sort=False):
        first = rows.drop_duplicates("collector").index
        if len(first) > 1:
            pairs.append((int(first[0]), int(first[1])))
    return pairs


def _points(block: Block, pairs: list[tuple[int, int]]) -> tuple[list[str], list[str]]:
    nodes = [n for n in block.answers.columns if (item := block.asked.item(n)) and item.is_given and item.is_choice]
    first, second = [], []
    for a, b in pairs:
        for x, y in zip(block.answers.loc[a, nodes], block.answers.loc[b, nodes], strict=True):
            if isinstance(x, str) and isinstance(y, str) and x not in ("", *SPECIAL) and y not in ("", *SPECIAL):
                first.append(x)
                second.append(y)
    return first, second


def _marks(block: Block, pair: tuple[int, int]) -> tuple[int, int]:
    logs = [n for n in block.answers.columns if (i := block.asked.item(n)) and "log" in i.appearance.split()]
    if not logs:
        return 0, 0
    one, two = (Observation(lambda: 0.0, _text(block.answers.at[row, logs[0]])).marks for row in pair)
    return agreement(one, two)


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else ""


def _kappa(first: list[str], second: list[str]) -> float | None:
    """Return kappa over all points; None where both observers always say the same one thing."""
    try:
        return two_raters(first, second).unweighted.kappa
    except UserError:
        return None
