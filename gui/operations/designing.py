"""The design as the Plan page edits it: what it is, what does not fit the people there are, and every change to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import MISSING, dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from core.change import Change
from core.choosing_design import SATURATIONS, Fact, Ground, ground_of
from core.design import Arm, Procedure, ProcedureName, TrialDesign, Wave
from core.errors import UserError
from core.procedures.saturation import saturation_arms
from core.strata import GROUP_SIZE
from gui.operations.designing_problems import WAVE_CROSSES, WAVE_USED
from gui.operations.judging import Judgement, everybody, judge

if TYPE_CHECKING:
    from core.study import Study

Edit = Callable[[TrialDesign], TrialDesign]
MOST_STRATA = 40
CODES = ("control", "programme")

# The fields of each procedure, in the order of the form. What a procedure does not use is put back to its default.
FIELDS: dict[str, tuple[str, ...]] = {
    "complete": ("groups",),
    "simple": ("groups",),
    "stratified": ("strata", "pool", "misfits", "groups"),
    "blocks": ("strata", "block_sizes", "order"),
    "big_stick": ("strata", "tolerance", "order"),
    "biased_coin": ("strata", "coin", "order"),
    "maximal": ("strata", "tolerance", "order"),
    "cluster": ("strata", "pool", "misfits"),
    "pairs": ("covariates", "weights", "strata", "matching", "caliper", "groups"),
    "rerandomised": ("covariates", "acceptance", "strata", "pool", "misfits", "groups"),
    "constrained": ("covariates", "weights", "limits", "keep", "strata", "groups"),
    "minimised": ("covariates", "weights", "strata", "imbalance", "coin", "first", "order"),
    "wedge": ("periods_before", "step", "periods_after", "transition", "strata", "covariates", "groups"),
    "saturation": ("saturations", "strata"),
    "time": ("strata", "washout", "order"),
    "start": ("groups",),
    "lottery": ("places", "groups"),
}
# Parameters without a field of their own that a procedure keeps.
_KEPT = {"rerandomised": ("tiers",), "wedge": ("mask", "weights", "limits", "keep", "misfits")}
# Kinds that follow from the procedure alone.
_BY_PROCEDURE = ("rct", "cluster_rct", "stepped_wedge", "saturation")


@dataclass(frozen=True, slots=True)
class DesignView:
    """The design and what it can be made of.

    ``attributes`` are facts nobody lacks and not all share, ``groupings`` those of them with few enough values to be
    strata.
    """

    design: TrialDesign | None = None
    attributes: tuple[str, ...] = ()
    groupings: tuple[str, ...] = ()
    ground: Ground = field(default_factory=Ground)
    instruments: tuple[tuple[str, str], ...] = ()
    judgement: Judgement = field(default_factory=Judgement)
    unit_one: str = ""
    unit_many: str = ""
    is_sealed: bool = False


def read_design(study: Study) -> DesignView:
    """Read the design, the attributes there are and what does not fit."""
    design, roster = study.design.get(), everybody(study)
    ground = ground_of(roster)
    facts: Sequence[Fact] = ground.of_groups if design and design.procedure.draws_groups else ground.of_people
    size = (GROUP_SIZE,) if design and design.procedure.draws_groups else ()
    names = tuple(fact.name for fact in facts if len(fact.counts) > 1) or tuple(roster.attributes)
    return DesignView(
        design=design,
        attributes=tuple(dict.fromkeys((*names, *size))),
        groupings=tuple(fact.name for fact in facts if 2 <= len(fact.counts) <= MOST_STRATA)
        or tuple(roster.attributes),
        ground=ground,
        instruments=tuple((i.code, i.title) for i in study.instruments.all()),
        judgement=judge(design, roster) if design else Judgement(),
        unit_one=study.describe("unit_one") or "",
        unit_many=study.describe("unit_many") or "",
        is_sealed=study.allocation.sealed() is not None,
    )


# Changes: each a function from design to design


def edit(study: Study, change: Edit) -> Change:
    """Write the design changed; UserError when it is locked or sealed, or an outcome still needs a wave taken out."""
    before = study.design.get() or TrialDesign("rct", ())
    after = change(before)
    _refuse_lost_waves(study, before, after)
    return study.design.set(after)


def proposed(study: Study, view: DesignView, before: TrialDesign, change: Edit) -> DesignView:
    """Return what the design would be, for an amendment: nothing is written. UserError as `edit`."""
    after = change(before)
    _refuse_lost_waves(study, before, after)
    return replace(view, design=after, judgement=judge(after, everybody(study)))


def _refuse_lost_waves(study: Study, before: TrialDesign, after: TrialDesign) -> None:
    plan = study.plan.get()
    kept = {wave.code for wave in after.waves}
    lost = {wave.code: wave.label for wave in before.waves if wave.code not in kept}
    for outcome in plan.outcomes if plan else ():
        for code in (outcome.wave, outcome.baseline):
            if code in lost:
                raise UserError(WAVE_USED, wave=lost[code], outcome=outcome.label)
    if after.crosses_after in lost:
        raise UserError(WAVE_CROSSES, wave=lost[after.crosses_after])


def add_arm(label: str) -> Edit:
    """Add an arm at the end; the first one brings the arm to compare with."""

    def change(design: TrialDesign) -> TrialDesign:
        arms = design.arms or (Arm(CODES[0], "Comparison"),)
        kind = design.kind if design.arms else "rct"
        return replace(design, kind=kind, arms=(*arms, Arm(_free([arm.code for arm in arms], "arm"), label)))

    return change


def change_arm(code: str, **fields: Any) -> Edit:  # noqa: ANN401 - the fields of an arm
    """Change label, share or description of an arm."""
    return lambda design: replace(
        design, arms=tuple(replace(arm, **fields) if arm.code == code else arm for arm in design.arms)
    )


def remove_arm(code: str) -> Edit:
    """Take an arm out."""
    return lambda design: replace(design, arms=tuple(arm for arm in design.arms if arm.code != code))


def move_arm(code: str, step: int) -> Edit:
    """Move an arm up or down; the first is what the others are compared with."""
    return lambda design: replace(design, arms=_moved(design.arms, code, step))


def add_wave(label: str) -> Edit:
    """Add a wave at the end."""

    def change(design: TrialDesign) -> TrialDesign:
        wave = Wave(_free([wave.code for wave in design.waves], "T", first=0), label, "allocation")
        return replace(design, waves=(*design.waves, wave))

    return change


def change_wave(code: str, **fields: Any) -> Edit:  # noqa: ANN401 - the fields of a wave
    """Change label, days or instruments of a wave."""
    return lambda design: replace(
        design, waves=tuple(replace(wave, **fields) if wave.code == code else wave for wave in design.waves)
    )


def remove_wave(code: str) -> Edit:
    """Take a wave out."""
    return lambda design: replace(design, waves=tuple(wave for wave in design.waves if wave.code != code))


def move_wave(code: str, step: int) -> Edit:
    """Move a wave earlier or later."""
    return lambda design: replace(design, waves=_moved(design.waves, code, step))


def change_units(allocated: str, treated: str, measured: tuple[str, ...]) -> Edit:
    """Say what is drawn, what gets the programme and what is measured."""
    return lambda design: replace(
        design, units=replace(design.units, allocated=allocated, treated=treated, measured=measured)
    )


def change_crossing(after: str, on: str) -> Edit:
    """Say after which wave, and planned for when, a waiting list gets the programme."""
    return lambda design: replace(design, crosses_after=after, crosses_on=on)


def change_method(name: ProcedureName) -> Edit:
    """Choose another procedure; parameters it has in common with the one before stay."""

    def change(design: TrialDesign) -> TrialDesign:
        kept = {"name", "version", *FIELDS[name], *_KEPT.get(name, ())}
        defaults = {f.name: f.default for f in fields(Procedure) if f.name not in kept and f.default is not MISSING}
        procedure = replace(design.procedure, **{**defaults, "name": name})
        if name == "saturation" and not procedure.saturations:
            return _saturated(design, replace(procedure, saturations=SATURATIONS))
        return _as_kind(replace(design, procedure=procedure))

    return change


def change_parameter(field_name: str, value: Any) -> Edit:  # noqa: ANN401 - the value of any parameter
    """Change one parameter; a pooling rule goes with the stratum it names, weights with their covariates."""

    def change(design: TrialDesign) -> TrialDesign:
        procedure = replace(design.procedure, **{field_name: value})
        if procedure.pool.removeprefix("within ") not in procedure.strata:
            procedure = replace(procedure, pool="")
        if field_name == "covariates":
            procedure = replace(procedure, weights=(), limits=())
        if field_name == "saturations":
            return _saturated(design, procedure)
        return _as_kind(replace(design, procedure=procedure))

    return change


def _saturated(design: TrialDesign, procedure: Procedure) -> TrialDesign:
    """Write the arms that follow from the shares treated, as long as these are shares."""
    shares = procedure.saturations
    is_whole = len(shares) >= 2 and len(set(shares)) == len(shares) and all(0 <= share <= 1 for share in shares)
    arms = saturation_arms(shares) if is_whole else design.arms
    return _as_kind(replace(design, procedure=procedure, arms=arms))


def _as_kind(design: TrialDesign) -> TrialDesign:
    """Call the study what its procedure makes it; a waiting list or a factorial stays one."""
    by_name = {"wedge": "stepped_wedge", "saturation": "saturation"}
    kind = by_name.get(design.procedure.name, "")
    if not kind and design.kind in _BY_PROCEDURE:
        kind = "cluster_rct" if design.procedure.draws_groups else "rct"
    return replace(design, kind=kind or design.kind)


def _moved(items: tuple[Any, ...], code: str, step: int) -> tuple[Any, ...]:
    order = list(items)
    at = next(i for i, item in enumerate(order) if item.code == code)
    to = min(max(at + step, 0), len(order) - 1)
    order.insert(to, order.pop(at))
    return tuple(order)


def _free(taken: Sequence[str], stem: str, first: int = 1) -> str:
    """Return a code nobody has: stem and the next number."""
    if stem == "arm" and CODES[1] not in taken:
        return CODES[1]
    counted = Counter(taken)
    return next(f"{stem}{i}" for i in range(first, len(taken) + first + 1) if f"{stem}{i}" not in counted)
