"""What does not fit between a design and the people there are, and beside which field it is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from dataclasses import field as part
from typing import TYPE_CHECKING

import numpy as np

from core.canonical import canonical_json, sha256_hex
from core.design import Procedure, TrialDesign
from core.errors import UserError
from core.problems import PAIRS_SHARES, WEDGE_SHARES
from core.strata import Roster, lay_out

if TYPE_CHECKING:
    from core.study import Study

WITHDRAWN = "withdrawn"
# Matching 200 units takes a third of a second, 600 take five.
MATCHED_AT_ONCE = 300
_REMEMBERED = 32
_WITHOUT_STRATA = ("complete", "simple", "start", "lottery")
# Where a problem of the core is shown: the field it is about.
_PLACES = {
    "ARMS_TOO_FEW": "arms",
    "ARM_TWICE": "arms",
    "SHARE_MALFORMED": "arms",
    "PAIRS_SHARES": "arms",
    "WEDGE_SHARES": "arms",
    "TWO_EVEN_ARMS": "arms",
    "TWO_ARMS": "arms",
    "FACTOR_ARMS": "arms",
    "SATURATION_ARMS": "saturations",
    "STRATA_MISSING": "strata",
    "STRATUM_TOO_SMALL": "strata",
    "CLUSTER_SPLIT": "strata",
    "POOL_MALFORMED": "pool",
    "CLUSTER_MISSING": "groups",
    "COVARIATES_MISSING": "covariates",
    "COVARIATES_CONSTANT": "covariates",
    "WEIGHTS_LENGTH": "weights",
    "LIMITS_LENGTH": "limits",
    "SCHEMES_TOO_FEW": "keep",
    "KEEP_MALFORMED": "keep",
    "BLOCK_SIZE_UNEVEN": "block_sizes",
    "TOLERANCE_MALFORMED": "tolerance",
    "COIN_MALFORMED": "coin",
    "ACCEPTANCE_MALFORMED": "acceptance",
    "ACCEPTANCE_TOO_FEW": "acceptance",
    "ACCEPTANCE_NEVER": "acceptance",
    "PERIODS_MALFORMED": "periods_before",
    "SATURATIONS_MALFORMED": "saturations",
    "PLACES_MALFORMED": "places",
}
# What says only that nobody is enrolled yet.
_NOBODY = frozenset({"UNITS_TOO_FEW", "PLACES_MALFORMED", "COVARIATES_CONSTANT", "STRATUM_TOO_SMALL"})


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What does not fit, beside the field it is about; "procedure" for the whole method."""

    field: str
    code: str
    sentence: str
    error: UserError = part(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Cells:
    """How thin the strata are: before pooling and after it, with the smallest one that is drawn in."""

    crossed: int
    drawn: int
    smallest: int
    where: str
    too_thin: int
    arms: int
    are_groups: bool


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the people there are say about a design; not ``is_whole`` where some of it takes long and is yet to come."""

    problems: tuple[FieldProblem, ...] = ()
    cautions: tuple[str, ...] = ()
    cells: Cells | None = None
    is_whole: bool = True


_JUDGED: dict[tuple[str, str], Judgement] = {}


def everybody(study: Study) -> Roster:
    """Return who takes part, with every attribute; "" where somebody lacks one."""
    people = [person for person in study.people.all() if person.status != WITHDRAWN]
    names = dict.fromkeys(name for person in people for name in person.attributes)
    return Roster(
        codes=tuple(person.code for person in people),
        attributes={name: tuple(person.attributes.get(name, "") for person in people) for name in names},
        clusters=tuple(p.cluster for p in people) if any(p.cluster for p in people) else None,
    )


def judge(design: TrialDesign, roster: Roster) -> Judgement:
    """Try the design on the people there are, leaving out what takes long: `judge_whole` does that."""
    return _remembered(design, roster, is_whole=not takes_long(design))


def judge_whole(study: Study) -> Judgement:
    """Try the design of a study on its people, however long it takes."""
    design = study.design.get()
    return _remembered(design, everybody(study), is_whole=True) if design is not None else Judgement()


def takes_long(design: TrialDesign) -> bool:
    """Tell whether trying a design takes a second or more, because every scheme is scored."""
    procedure = design.procedure
    return procedure.name == "constrained" or (procedure.name == "wedge" and bool(procedure.covariates))


def _is_matching_long(design: TrialDesign, roster: Roster) -> bool:
    """Tell whether so many are matched that only what can stand in the way is looked at, never the pairs."""
    procedure = design.procedure
    return procedure.name == "pairs" and not procedure.draws_groups and len(roster.codes) > MATCHED_AT_ONCE


def _remembered(design: TrialDesign, roster: Roster, *, is_whole: bool) -> Judgement:
    """Judge once what only differs in words."""
    if not design.arms:
        return Judgement()
    plain = replace(design, arms=tuple(replace(arm, label="", description="") for arm in design.arms), waves=())
    key = (sha256_hex(canonical_json(plain)), roster.hash())
    held = _JUDGED.get(key)
    if held is None or (is_whole and not held.is_whole):
        if len(_JUDGED) >= _REMEMBERED:
            _JUDGED.clear()
        held = _JUDGED[key] = _judged(design, roster, is_whole=is_whole)
    return held


def _judged(design: TrialDesign, roster: Roster, *, is_whole: bool) -> Judgement:
    from core.randomise import cautions, prepare

    is_tried = is_whole and not _is_matching_long(design, roster)
    checks = (prepare if is_tried else _check_quickly, _check_alone)
    found = [error for check in checks if (error := _tried(check, design, roster)) is not None]
    if not roster.codes:
        found = [error for error in found if error.code not in _NOBODY]
    problems = dict.fromkeys(FieldProblem(_place(error, design), error.code, str(error), error) for error in found)
    warned: tuple[str, ...] = ()
    if not found and roster.codes and is_tried:
        warned = cautions(design, roster)
    return Judgement(tuple(problems), warned, _cells(design, roster), is_whole)


def _tried(check: Callable[[TrialDesign, Roster], object], design: TrialDesign, roster: Roster) -> UserError | None:
    try:
        check(design, roster)
    except UserError as error:
        return error
    return None


def _check_quickly(design: TrialDesign, roster: Roster) -> None:
    """Check people, groups, strata, covariates and weights, but no scheme and no pair."""
    from core.procedures.covariates import columns_of, weights_of

    layout = lay_out(design, roster)
    columns_of(layout, roster, design.procedure.covariates)
    weights_of(design.procedure.covariates, design.procedure.weights)
    if len({arm.share for arm in design.arms}) > 1 and design.procedure.name != "constrained":
        raise UserError(PAIRS_SHARES if design.procedure.name == "pairs" else WEDGE_SHARES)


def _check_alone(design: TrialDesign, _roster: Roster) -> None:
    """Check what needs nobody: components, block sizes and periods."""
    from core.procedures.blocks import block_sizes
    from core.procedures.factorial import factor_levels
    from core.procedures.wedge import schedule

    if design.factors:
        factor_levels(design, np.zeros(0, dtype=np.int8))
    if design.procedure.name == "blocks" and all(arm.share > 0 for arm in design.arms):
        block_sizes(design)
    if design.procedure.name == "wedge":
        schedule(design)


def _place(error: UserError, design: TrialDesign) -> str:
    if error.code == "ATTRIBUTE_MISSING":
        name = error.where.get("name")
        places = {"strata": design.procedure.strata, "covariates": design.procedure.balanced}
        return next((place for place, names in places.items() if name in names), "order")
    return _PLACES.get(error.code, "procedure")


def _cells(design: TrialDesign, roster: Roster) -> Cells | None:
    """Count the strata; None where there are none, or nobody, or somebody lacks what they are made of."""
    procedure = design.procedure
    if procedure.name in _WITHOUT_STRATA or not procedure.strata or not roster.codes:
        return None
    plain = Procedure(name="blocks", strata=procedure.strata, groups=procedure.draws_groups)
    try:
        crossed = lay_out(replace(design, procedure=plain), roster)
        drawn = lay_out(replace(design, procedure=replace(plain, pool=procedure.pool)), roster)
    except UserError:
        return None
    sizes = {label: len(units) for label, units in zip(drawn.labels, drawn.members, strict=True)}
    where = min(sizes, key=lambda label: (sizes[label], label))
    thin = sum(size < len(design.arms) for size in sizes.values())
    return Cells(len(crossed.labels), len(sizes), sizes[where], where, thin, len(design.arms), procedure.draws_groups)
