"""How well the instruments of a study measured: items, reliability, floor and ceiling, all arms pooled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.instrument_structure import ScaleStructure, structure
from analysis.scales.item_statistics import item_statistics
from analysis.scales.reliability import cronbach_alpha
from analysis.study_answers import SPECIAL, Answered, StudyAnswers
from analysis.variables import Floats
from core.errors import UserError
from core.progress import Progress, Silent
from core.study import Study
from instruments.scales import Scale
from instruments.session import FormSession
from instruments.workbook import Workbook

RULES = ("mean", "sum", "percent_correct")
DONT_KNOW, REFUSED = "-99", "-98"
# Below so many complete answers an item figure says more about the sample than about the item.
LEAST = 30
# Items are compared between the levels of what is known of people where there are so many.
LEVELS = 2
Known = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class ItemQuality:
    """One item; shares from 0 to 1. ``mean`` is the share right in a test; None where it cannot be computed."""

    name: str
    wording: str
    reversed: bool
    mean: float
    sd: float
    dont_know: float
    refused: float
    blank: float
    rest_r: float | None
    alpha_without: float | None


@dataclass(frozen=True, slots=True)
class ScaleQuality:
    """One scale at one wave. ``n`` people have every item, ``responses`` answered the instrument.

    ``mean``, ``sd``, ``error`` (standard error of measurement), ``floor`` and ``ceiling`` (shares 0-1 at the ends)
    are of the score; ``why`` says why there is no reliability.
    """

    instrument: str
    title: str
    wave: str
    code: str
    label: str
    dimension: str
    test: bool
    responses: int
    n: int
    mean: float | None
    sd: float | None
    alpha: float | None
    alpha_low: float | None
    alpha_high: float | None
    error: float | None
    floor: float | None
    ceiling: float | None
    unscored: float
    items: tuple[ItemQuality, ...]
    why: str = ""
    structure: ScaleStructure | None = None


def instrument_quality(study: Study, progress: Progress | None = None) -> tuple[ScaleQuality, ...]:
    """Describe every scale of two items or more at the first wave at which its instrument was answered.

    Arms are pooled, so that nothing is said of an effect; test responses are left out.
    """
    told = progress or Silent()
    answers = StudyAnswers(study, frozenset())
    design = study.design.get()
    waves = [wave.code for wave in design.waves] if design else []
    found: list[ScaleQuality] = []
    versions = study.instruments.all()
    known = {person.code: person.attributes for person in study.people.all()}
    for place, version in enumerate(versions):
        told.step(place, len(versions), version.title)
        workbook = answers.workbook(version.code)
        wave = next((w for w in waves if study.responses.count(wave=w, instrument=version.code)), None)
        if workbook is None or wave is None:
            continue
        scales = [scale for scale in workbook.scales if scale.rule in RULES and len(scale.items) > 1]
        answered = answers.answered(version.code, wave) if scales else None
        if answered is not None:
            found += _scales((version.code, version.title, wave), scales, workbook, answered, known)
    told.step(len(versions), len(versions), "")
    return tuple(found)


def _scales(
    place: tuple[str, str, str], scales: list[Scale], workbook: Workbook, answered: Answered, known: Known
) -> list[ScaleQuality]:
    """Describe scales of one instrument; what lies behind the parts of a larger one is said of that alone."""
    inside = [any(set(one.items) < set(other.items) for other in scales) for one in scales]
    return [
        _scale(*place, scale, workbook, answered, None if part else known)
        for scale, part in zip(scales, inside, strict=True)
    ]


def _scale(
    instrument: str, title: str, wave: str, scale: Scale, workbook: Workbook, answered: Answered, people: Known | None
) -> ScaleQuality:
    raw = answered.items.reindex(columns=list(scale.items), fill_value="").fillna("").astype(str)
    values = item_values(scale, workbook, raw)
    whole = values[~np.isnan(values).any(axis=1)]
    score = answered.values(scale.code)
    known = np.array([]) if score is None else score[~np.isnan(score)]
    reliability, items, why = _reliability(whole)
    alpha, low, high = reliability
    sd = float(known.std(ddof=1)) if len(known) > 1 else None
    ends, wordings = _ends(scale), _wordings(scale, workbook)
    return ScaleQuality(
        instrument=instrument,
        title=title,
        wave=wave,
        code=scale.code,
        label=scale.label,
        dimension=scale.dimension,
        test=scale.rule == "percent_correct",
        responses=len(raw),
        n=len(whole),
        mean=float(known.mean()) if len(known) else None,
        sd=sd,
        alpha=alpha,
        alpha_low=low,
        alpha_high=high,
        error=None if sd is None or alpha is None or alpha < 0 else sd * float(np.sqrt(1 - alpha)),
        floor=float((known <= ends[0] + 1e-9).mean()) if ends and len(known) else None,
        ceiling=float((known >= ends[1] - 1e-9).mean()) if ends and len(known) else None,
        unscored=1 - len(known) / len(raw) if len(raw) else 0.0,
        items=tuple(
            _item(scale, wordings.get(name, name), raw[name], values[:, k], None if items is None else items[k])
            for k, name in enumerate(scale.items)
        ),
        why=why,
        structure=None if people is None else _structure(scale, values, answered.participants, people),
    )


def _structure(scale: Scale, values: Floats, participants: Sequence[str], known: Known) -> ScaleStructure | None:
    """Look behind a scale; of what is known of people, what has two levels is compared."""
    names = sorted({name for person in participants for name in known.get(person, {})})
    attributes = {name: tuple(known.get(person, {}).get(name, "") for person in participants) for name in names}
    two = {name: levels for name, levels in attributes.items() if len(set(levels) - {""}) == LEVELS}
    return structure(values, two, is_test=scale.rule == "percent_correct")


def item_values(scale: Scale, workbook: Workbook, raw: pd.DataFrame) -> Floats:
    """Return (n, k) numbers, all turned the same way; a test is 1 right, 0 wrong or not known, NaN without answer."""
    if scale.rule == "percent_correct":
        columns = []
        for name in scale.items:
            cells = raw[name]
            right = np.where(cells == workbook.keys.get(name, ""), 1.0, 0.0)
            columns.append(np.where((cells == "") | cells.isin(SPECIAL - {DONT_KNOW}), np.nan, right))
        return np.column_stack(columns)
    cells = raw.where(~raw.isin(SPECIAL))
    values: Floats = cells.apply(pd.to_numeric, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan, copy=True)
    low = float(np.nanmin(values)) if scale.low is None and values.size else scale.low or 0.0
    high = float(np.nanmax(values)) if scale.high is None and values.size else scale.high or 0.0
    turned = [name in scale.reversed for name in scale.items]
    values[:, turned] = low + high - values[:, turned]
    return values


def _reliability(
    whole: Floats,
) -> tuple[tuple[float | None, float | None, float | None], list[tuple[float, float]] | None, str]:
    """Return alpha with its interval and, by item, the correlation with the rest and alpha without the item."""
    nothing = (None, None, None)
    if len(whole) < LEAST:
        return nothing, None, f"fewer than {LEAST} complete answers"
    try:
        alpha, items = cronbach_alpha(whole), item_statistics(whole)
    except UserError as error:
        return nothing, None, str(error)
    pairs = list(zip(items.r_drop.tolist(), items.alpha_if_dropped.tolist(), strict=True))
    return (alpha.alpha, *alpha.feldt_ci), pairs, ""


def _item(
    scale: Scale, wording: str, cells: pd.Series, values: Floats, pair: tuple[float, float] | None
) -> ItemQuality:
    name, total = str(cells.name), max(len(cells), 1)
    known = values[~np.isnan(values)]
    rest, without = pair or (float("nan"), float("nan"))
    return ItemQuality(
        name=name,
        wording=wording,
        reversed=name in scale.reversed,
        mean=float(known.mean()) if len(known) else 0.0,
        sd=float(known.std(ddof=1)) if len(known) > 1 else 0.0,
        dont_know=float((cells == DONT_KNOW).sum()) / total,
        refused=float((cells == REFUSED).sum()) / total,
        blank=float((cells == "").sum()) / total,
        rest_r=None if np.isnan(rest) else rest,
        alpha_without=None if np.isnan(without) else without,
    )


def _wordings(scale: Scale, workbook: Workbook) -> dict[str, str]:
    """Return what each item asks, in the form's own language."""
    if workbook.form is None:
        return {}
    session = FormSession(workbook.form)
    questions = ((name, workbook.form.question(name)) for name in scale.items)
    return {name: session.label(q.path).strip() or name for name, q in questions if q is not None}


def _ends(scale: Scale) -> tuple[float, float] | None:
    """Return the lowest and highest score there can be, where the scale says."""
    if scale.rule == "percent_correct" or scale.rescale:
        return 0.0, 100.0
    if scale.low is None or scale.high is None:
        return None
    times = len(scale.items) if scale.rule == "sum" else 1
    return times * scale.low, times * scale.high
