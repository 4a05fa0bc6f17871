"""What the Size tab shows: assumptions with their sources, what they mean, and the check by simulation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.progress import Progress
from gui.operations.apart import apart
from gui.operations.saying import catalogue

if TYPE_CHECKING:
    from analysis.study_size import SizeAnswer
    from analysis.study_size_assumptions import Known, SizeAssumptions, StudyAssumptions
    from analysis.study_size_known import Gathered
    from core.change import Change
    from core.study import Study
    from reports.content import Figure
    from reports.figures.power_curve import Simulated

# Narrow, so that its words are large enough once it is drawn as wide as its card.
FIGURE_PT, TALL_PT = 430.0, 200.0
# Sizes simulated, as multiples of the one chosen, in this order.
STEPS = (1.0, 0.5, 1.5)
HUNDREDTHS = frozenset({"loss", "takeup", "control_share"})


@dataclass(frozen=True, slots=True)
class SizeField:
    """One assumption as it is typed; ``usual`` is what holds when nothing is typed."""

    name: str
    text: str
    usual: str
    source: str
    low: str = ""
    high: str = ""
    n: int = 0


@dataclass(frozen=True, slots=True)
class SizeBasis:
    """What was read of a study; settling it with what is typed needs the study no more."""

    gathered: Gathered
    is_locked: bool


@dataclass(frozen=True, slots=True)
class SizeView:
    """What the Size tab shows. ``figures`` are the power curve and the smallest differences; none with a refusal."""

    fields: tuple[SizeField, ...]
    unit: str
    arms: int
    kind: str
    outcome: str
    matters: float | None
    primaries: int
    sentence: str
    more: str
    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str
    figures: tuple[Figure, ...]
    is_locked: bool
    is_refused: bool
    answer: SizeAnswer
    values: SizeAssumptions


def read_basis(study: Study, progress: Progress) -> SizeBasis:
    """Read what the study knows of its size; a large study in another process."""
    return apart(basis_of, study, progress)


def basis_of(study: Study, _progress: Progress) -> SizeBasis:
    """Read what the study knows of its size, here."""
    from analysis.study_size_known import gather

    return SizeBasis(gather(study), any(lock.kind == "plan" for lock in study.plan.locks()))


def view_of(basis: SizeBasis, typed: Mapping[str, str], simulated: Sequence[Simulated] = ()) -> SizeView:
    """Work out what stands on the tab when ``typed`` (stored form, by name) takes the place of what was stated."""
    from analysis.study_size import size_of
    from analysis.study_size_known import settle
    from reports.size_words import matters_sentence, sample_table, size_sentence

    say = catalogue()
    settled = settle(basis.gathered, {**basis.gathered.stated, **typed})
    answer = size_of(basis.gathered.design, settled.values)
    is_refused = answer.refused is not None
    more = matters_sentence(say, answer)
    if answer.half_width is not None:
        points = f"{100 * answer.half_width:.1f}"
        more = say("power.half_width", n=f"{settled.values.units:g}", points=points)
    arms, block = _arms(basis), None if is_refused else sample_table(say, answer)
    return SizeView(
        fields=tuple(_field(one, settled, arms) for one in settled.known if _is_used(one.name, settled)),
        unit=_unit(basis),
        arms=arms,
        kind=settled.values.kind,
        outcome=settled.outcome,
        matters=settled.matters,
        primaries=settled.values.primaries,
        sentence=size_sentence(say, answer),
        more=more,
        titles=() if block is None else tuple(column.label for column in block.columns),
        rows=() if block is None else tuple(row.cells for row in block.rows),
        note="" if block is None else block.note,
        figures=() if is_refused else _figures(answer, simulated),
        is_locked=basis.is_locked,
        is_refused=is_refused,
        answer=answer,
        values=settled.values,
    )


def _figures(answer: SizeAnswer, simulated: Sequence[Simulated]) -> tuple[Figure, ...]:
    from reports.figures.power_curve import effect_curve, power_curve

    say, found = catalogue(), []
    if answer.power_curves:
        found.append(power_curve(say, answer, FIGURE_PT, simulated=simulated, height=TALL_PT))
    effects = effect_curve(say, answer, FIGURE_PT, height=TALL_PT)
    return (*found, effects) if effects is not None else tuple(found)


def state(study: Study, name: str, value: str) -> Change:
    """State one assumption, or with "" leave it to the study and its guesses again."""
    from analysis.study_size_known import PREFIX

    return study.describe_as({PREFIX + name: value})


def simulate(basis: SizeBasis, view: SizeView, step: float, progress: Progress) -> tuple[Simulated, ...]:
    """Simulate trials of ``step`` times the size chosen for every line of the curve that reaches there."""
    from analysis.study_size_check import checked
    from reports.figures.power_curve import Simulated

    answer = view.answer
    first, last = answer.power_curves[0].points[0][0], answer.power_curves[0].points[-1][0]
    x = round(answer.x * step)
    if not first <= x <= last:
        return ()
    effects = [curve.value for curve in answer.power_curves]
    found = checked(basis.gathered.design, view.values, effects, units=x * answer.arms, progress=progress)
    return tuple(Simulated(x, one.effect, one.power, one.mc_se) for one in found)


def stored(name: str, typed: str, arms: int, kind: str) -> str | None:
    """Turn a number as it was typed into the stored form; None when it cannot be one of that name."""
    from math import log

    value = float(typed)
    if not _fits(name, value, kind):
        return None
    if name == "units":
        value *= arms
    elif name in HUNDREDTHS or (name == "difference" and kind == "binary"):
        value /= 100
    elif name == "difference" and kind == "count":
        value = log(value)
    return f"{value:.10g}"


def _fits(name: str, value: float, kind: str) -> bool:
    ranges = {
        "units": value >= 2,
        "group_size": value >= 1,
        "icc": 0 <= value < 1,
        "correlation": 0 <= value < 1,
        "loss": 0 <= value < 100,
        "takeup": 0 < value <= 100,
        "control_share": 0 < value < 100,
        "difference": value > 1 if kind == "count" else 0 < value < 100,
        "size_cv": value >= 0,
        "course_group": value >= 0,
        "reliability": 0 < value <= 1,
    }
    return ranges.get(name, value > 0)


def _field(one: Known, settled: StudyAssumptions, arms: int) -> SizeField:
    usual = next(other for other in settled.without if other.name == one.name)
    kind = settled.values.kind
    return SizeField(
        one.name,
        _shown(one.name, one.value, arms, kind),
        _shown(usual.name, usual.value, arms, kind),
        one.source,
        _shown(one.name, one.low, arms, kind),
        _shown(one.name, one.high, arms, kind),
        one.n,
    )


def _shown(name: str, value: float | None, arms: int, kind: str) -> str:
    from math import exp

    if value is None:
        return ""
    if name == "units":
        value /= arms
    elif name in HUNDREDTHS or (name == "difference" and kind == "binary"):
        value *= 100
    elif name == "difference" and kind == "count":
        value = exp(value)
    return f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"


def _is_used(name: str, settled: StudyAssumptions) -> bool:
    return name != "icc" or "group_size" in settled or settled.values.course_group > 1


def _unit(basis: SizeBasis) -> str:
    procedure = basis.gathered.design.procedure
    if procedure.draws_groups or procedure.name == "wedge":
        return "groups"
    return "times" if procedure.name == "time" else "people"


def _arms(basis: SizeBasis) -> int:
    """Return the arms that a number is said for one of: 1 where arms differ in size, or take turns."""
    design = basis.gathered.design
    apart = design.procedure.name in ("wedge", "saturation", "lottery")
    equal = len({arm.share for arm in design.arms}) == 1
    return len(design.arms) if equal and not apart else 1
