"""The design that answers lead to, filled in with what is known of the people; what it costs and what to beware of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from core.choosing_table import FEW_UNITS, POINTS, Method
from core.design import Arm, Procedure, TrialDesign, UnitKinds, Wave
from core.procedures.factorial import factorial_arms
from core.procedures.saturation import saturation_arms
from core.strata import GROUP_SIZE, Roster

SATURATIONS = (0.0, 0.5, 1.0)
# Three people with six starts can reach a p of 1/216; Kratochwill & Levin 2010 ask for 20 or more allocations.
STARTS = 6
MOST_LEVELS = 8
# What design effects are shown with until the study's own baseline gives one: attitudes in police units.
USUAL_ICC = 0.05
_WAVES = {"two": 2, "three": 3, "five": 5}
_SEQUENCES = {"three": 2, "five": 4}
_BAND = {"under12": 2, "12to39": 12, "40to99": 40, "100to199": 100, "200up": 200}
_GROUP_BAND = {"under8": 2, "8to11": 8, "12to40": 12, "over40": 41}
_LARGEST = {"under12": 11, "12to39": 39, "40to99": 99, "100to199": 199, "under8": 7, "8to11": 11, "12to40": 40}

COSTS = {
    "start": "START",
    "time": "TIME",
    "saturation": "SATURATION",
    "lottery": "LOTTERY",
    "wedge": "WEDGE",
    "pairs": "PAIRS",
    "constrained": "CONSTRAINED",
    "minimised": "MINIMISED",
    "blocks": "BLOCKS",
    "rerandomised": "RERANDOMISED",
    "none": "NONE",
}


@dataclass(frozen=True, slots=True)
class Note:
    """A cost or a caution: its code and the number in it, 0 where it has none."""

    code: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of an attribute everybody has: how many units have each value, and whether values are numbers."""

    name: str
    counts: tuple[int, ...]
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """What is known of those to be drawn: people, groups, whether group sizes differ, and the attributes of each."""

    people: int = 0
    groups: int = 0
    sizes_differ: bool = True
    of_people: tuple[Fact, ...] = ()
    of_groups: tuple[Fact, ...] = field(default=())


def ground_of(roster: Roster) -> Ground:
    """Read off a roster what a design can use: attributes that nobody lacks, and of groups those all members share."""
    clusters = roster.clusters or ()
    is_grouped = bool(clusters) and all(clusters)
    first = {cluster: row for row, cluster in reversed(list(enumerate(clusters)))} if is_grouped else {}
    whole = {name: values for name, values in roster.attributes.items() if all(values)}
    shared = {
        name: [values[row] for row in first.values()]
        for name, values in whole.items()
        if all(values[first[cluster]] == value for cluster, value in zip(clusters, values, strict=False))
    }
    return Ground(
        people=len(roster.codes),
        groups=len(first),
        sizes_differ=not first or len(set(Counter(clusters).values())) > 1,
        of_people=tuple(_fact(name, values) for name, values in whole.items()),
        of_groups=tuple(_fact(name, values) for name, values in shared.items()) if first else (),
    )


def _fact(name: str, values: Sequence[str]) -> Fact:
    counts = tuple(count for _value, count in Counter(values).most_common())
    return Fact(name, counts, len(counts) > MOST_LEVELS and all(_is_number(value) for value in values))


def _is_number(text: str) -> bool:
    try:
        return abs(float(text)) < float("inf")
    except ValueError:
        return False


def design_of(answers: Mapping[str, str], method: Method, kind: str, ground: Ground) -> TrialDesign:
    """Write the design. Where the method needs facts nobody has, the nearest that does without them stands in."""
    waves = _waves(answers)
    unit = _unit(answers)
    if method == "none":
        return TrialDesign(kind, (), UnitKinds(), Procedure(), waves)
    arms = _arms(answers, method)
    return TrialDesign(
        kind=kind,
        arms=arms,
        units=UnitKinds(unit, unit),
        procedure=_procedure(answers, method, len(arms), ground),
        waves=waves,
        crosses_after=waves[-1].code if kind == "waitlist" else "",
        factors=("A", "B") if kind == "factorial" else (),
    )


def _unit(answers: Mapping[str, str]) -> str:
    if answers.get("AIM") == "spill":
        return "group"
    return {"groups": "group", "times": "day"}.get(answers.get("UNIT", ""), "person")


def _waves(answers: Mapping[str, str]) -> tuple[Wave, ...]:
    if answers.get("POINTS") == "enough":
        return ()
    if answers.get("BEFORE") == "no":
        return (Wave("T1", "Afterwards", "allocation"),)
    later = _WAVES.get(answers.get("ROUNDS", ""), 2) - 1
    return (Wave("T0", "Before", "allocation"), *(Wave(f"T{i}", f"Round {i}", "allocation") for i in _upto(later)))


def _upto(last: int) -> range:
    return range(1, last + 1)


def _arms(answers: Mapping[str, str], method: Method) -> tuple[Arm, ...]:
    if method == "start":
        return tuple(Arm(f"start{i}", f"Starts at session {i}") for i in _upto(STARTS))
    if method == "saturation":
        return saturation_arms(SATURATIONS)
    if method == "wedge":
        return tuple(Arm(f"step{i}", f"Starts at step {i}") for i in _upto(_SEQUENCES[answers["ROUNDS"]]))
    if answers.get("AIM") == "components":
        return factorial_arms(("A", "B"))
    if answers.get("LOT") == "invite":
        return (Arm("control", "Not invited"), Arm("invited", "Invited"))
    later = answers.get("END") == "all"
    return (Arm("control", "Programme later" if later else "Comparison"), Arm("programme", "Programme"))


def _procedure(answers: Mapping[str, str], method: Method, arms: int, ground: Ground) -> Procedure:
    groups = _unit(answers) == "group"
    facts = ground.of_groups if groups else ground.of_people
    units = ground.groups if groups else ground.people
    strata = _strata(facts, units, arms)
    pool = f"within {strata[0]}" if strata else ""
    known = answers.get("KNOWN") != "nothing"
    balanced = _balanced(facts, ground, groups=groups) if method != "minimised" else _levels(facts)
    match method:
        case "time":
            return Procedure(name="time", strata=("week",))
        case "saturation":
            return Procedure(name="saturation", saturations=SATURATIONS)
        case "lottery":
            return Procedure(name="lottery", places=_places(answers, ground, groups=groups), groups=groups)
        case "start" | "wedge":
            return Procedure(name=method, groups=groups)
        case "pairs" | "constrained" | "rerandomised" | "minimised" if balanced:
            return Procedure(name=method, covariates=balanced, groups=groups)
        case "minimised" | "blocks":
            return Procedure(name="blocks")
        case "cluster":
            by = strata if known else ()
            return Procedure(name="cluster", strata=by, pool=pool if by else "", groups=True)
        case "stratified" if strata:
            return Procedure(name="stratified", strata=strata, pool=pool, groups=groups)
    return Procedure(name="cluster" if groups else "complete", groups=groups)


def _strata(facts: Sequence[Fact], units: int, arms: int) -> tuple[str, ...]:
    """Take attributes with few values, each large enough, as long as strata stay few: at most units / (2 arms)."""
    chosen: list[str] = []
    cells = 1
    for fact in facts:
        is_even = 2 <= len(fact.counts) <= MOST_LEVELS and min(fact.counts) >= 2 * arms
        if is_even and cells * len(fact.counts) <= units / (2 * arms):
            chosen.append(fact.name)
            cells *= len(fact.counts)
    return tuple(chosen)


def _balanced(facts: Sequence[Fact], ground: Ground, *, groups: bool) -> tuple[str, ...]:
    """Take numbers, else words with few values; of groups their size too where sizes differ."""
    numbers = [fact.name for fact in facts if fact.is_number]
    names = numbers or [fact.name for fact in facts if 2 <= len(fact.counts) <= MOST_LEVELS]
    with_size = groups and ground.sizes_differ and GROUP_SIZE not in names
    return (*names, GROUP_SIZE) if with_size else tuple(names)


def _levels(facts: Sequence[Fact]) -> tuple[str, ...]:
    return tuple(fact.name for fact in facts if 2 <= len(fact.counts) <= MOST_LEVELS)


def _places(answers: Mapping[str, str], ground: Ground, *, groups: bool) -> int:
    known = ground.groups if groups else ground.people
    return max(1, (known if known >= 2 else _lowest(answers)) // 2)


def _lowest(answers: Mapping[str, str]) -> int:
    if "GROUPS" in answers:
        return _GROUP_BAND[answers["GROUPS"]]
    return _BAND.get(answers.get("PEOPLE", ""), FEW_UNITS)


def costs(answers: Mapping[str, str], method: Method, design: TrialDesign, ground: Ground) -> tuple[Note, ...]:
    """Return what the design costs, each a code with its number."""
    found = []
    if method == "wedge":
        found.append(Note("WEDGE", len(design.arms) + 1))
    elif design.procedure.name in COSTS or method == "none":
        code = COSTS["none" if method == "none" else design.procedure.name]
        found.append(Note(code, POINTS if answers.get("POINTS") == "enough" else 0))
    if design.procedure.draws_groups and method not in ("start", "none"):
        size = round(ground.people / ground.groups) if ground.groups else 0
        found.append(Note("GROUPS_ALIKE", round(100 * (1 + (size - 1) * USUAL_ICC)) if size > 1 else 0))
    if design.kind == "waitlist":
        found.append(Note("WAITING"))
    if design.kind == "factorial":
        found.append(Note("INTERACTION", 4))
    if answers.get("LOT") == "invite":
        found.append(Note("TAKE_UP", 4))
    return tuple(found)


def cautions(answers: Mapping[str, str], method: Method, design: TrialDesign, ground: Ground) -> tuple[Note, ...]:
    """Return what to beware of, each a code with its number."""
    found = []
    groups = design.procedure.draws_groups
    number = answers.get("GROUPS") or answers.get("PEOPLE") or answers.get("TIMES", "")
    if number in ("under12", "under8", "8to11"):
        found.append(Note("FEW_UNITS", FEW_UNITS))
    if answers.get("POINTS") == "fewer":
        found.append(Note("SERIES_SHORT", POINTS))
    if method not in ("none", design.procedure.name):
        found.append(Note("FACTS_MISSING"))
    elif method in ("stratified", "minimised") and answers.get("KNOWN") == "numbers":
        found.append(Note("ADJUST_LATER"))
    if method == "lottery":
        found.append(Note("PLACES", design.procedure.places))
    if method == "time":
        found.append(Note("WEEK_COLUMN"))
    if groups and method != "none":
        found.append(Note("IDENTIFY_FIRST"))
    if design.kind == "waitlist":
        found.append(Note("EXPECTATION"))
    there = ground.groups if groups else ground.people
    if method not in ("none", "time") and there and not inside(number, there):
        found.append(Note("COUNT_DIFFERS", there))
    return tuple(found)


def inside(band: str, there: int) -> bool:
    """Tell whether so many are what an answer about numbers says."""
    low = {**_GROUP_BAND, **_BAND, "under12": 1, "under8": 1}.get(band, 0)
    return low <= there <= _LARGEST.get(band, there)
