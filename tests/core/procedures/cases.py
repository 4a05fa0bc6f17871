"""One small design and roster for every procedure."""

from __future__ import annotations

from core.design import Arm, Procedure, Tier, TrialDesign
from core.procedures.factorial import factorial_arms
from core.procedures.saturation import saturation_arms
from core.strata import Roster

SEED = bytes(range(32))
TWO = (Arm("c", "Control"), Arm("t", "Course"))
UNEVEN = (Arm("c", "Control", 1), Arm("a", "A", 2))
THREE = (Arm("c", "Control"), Arm("a", "A"), Arm("b", "B"))


def roster(n: int) -> Roster:
    """n people in groups of three, with two numbers, two kinds of words, and an order of arrival."""
    rows = range(n)
    return Roster(
        tuple(f"P{i:03d}" for i in rows),
        {
            "age": tuple(str(20 + (i * 7) % 31) for i in rows),
            "score": tuple(str((i * i) % 17 / 2) for i in rows),
            "site": tuple("north" if i < n // 2 else "south" for i in rows),
            "sex": tuple("fm"[(i * 5 % 7) % 2] for i in rows),
            "arrival": tuple(str((i * 11) % n) for i in rows),
        },
        tuple(f"G{i // 3:02d}" for i in rows),
    )


def design(name: str, arms: tuple[Arm, ...] = TWO, **parameters: object) -> TrialDesign:
    """A design with this procedure."""
    return TrialDesign("rct", arms, procedure=Procedure(name, **parameters))  # type: ignore[arg-type]


_NUMBERS = ("age", "score")
_STEPS = (Arm("1", "First"), Arm("2", "Second"), Arm("3", "Third"))
_SATURATIONS = (0.0, 0.5, 1.0)
CASES: dict[str, tuple[TrialDesign, Roster]] = {
    "simple": (design("simple", UNEVEN), roster(20)),
    "complete": (design("complete", UNEVEN), roster(20)),
    "complete, groups": (design("complete", groups=True), roster(30)),
    "stratified": (design("stratified", THREE, strata=("site", "sex")), roster(25)),
    "cluster": (design("cluster"), roster(30)),
    "time": (design("time", strata=("site",)), roster(20)),
    "blocks": (design("blocks", strata=("site",), order="arrival"), roster(21)),
    "blocks, three arms": (design("blocks", THREE), roster(17)),
    "blocks, 1:2": (design("blocks", UNEVEN, block_sizes=(3, 6)), roster(17)),
    "big stick": (design("big_stick", order="arrival"), roster(15)),
    "maximal": (design("maximal", order="arrival"), roster(15)),
    "maximal, strata": (design("maximal", tolerance=1, strata=("site",)), roster(22)),
    "biased coin": (design("biased_coin", strata=("site",)), roster(15)),
    "pairs": (design("pairs", covariates=_NUMBERS), roster(20)),
    "pairs, one over": (design("pairs", covariates=_NUMBERS, strata=("site",)), roster(22)),
    "tuples": (design("pairs", THREE, covariates=_NUMBERS), roster(20)),
    "pairs, greedy": (design("pairs", covariates=_NUMBERS, matching="greedy"), roster(20)),
    "threshold blocks": (design("pairs", THREE, covariates=_NUMBERS, matching="threshold"), roster(26)),
    "pairs of groups": (design("pairs", covariates=("age", "size"), groups=True), roster(31)),
    "rerandomised": (design("rerandomised", covariates=("age", "score", "sex"), acceptance=0.2), roster(30)),
    "rerandomised in strata": (
        design("rerandomised", THREE, covariates=_NUMBERS, strata=("site",), acceptance=0.3),
        roster(31),
    ),
    "rerandomised, uneven": (design("rerandomised", UNEVEN, covariates=_NUMBERS, acceptance=0.3), roster(30)),
    "rerandomised in tiers": (design("rerandomised", tiers=(Tier(("age",), 0.4), Tier(("score",), 0.5))), roster(30)),
    "constrained": (design("constrained", covariates=_NUMBERS, groups=True), roster(36)),
    "constrained, limits": (
        design("constrained", covariates=_NUMBERS, limits=(4.0, 0.0), keep=0.4, groups=True),
        roster(36),
    ),
    "constrained in strata": (design("constrained", covariates=_NUMBERS, strata=("site",)), roster(24)),
    "minimised": (design("minimised", covariates=("site", "sex"), order="arrival"), roster(24)),
    "minimised, 1:2": (
        design("minimised", UNEVEN, covariates=("sex",), imbalance="variance", strata=("site",)),
        roster(24),
    ),
    "minimised, three arms": (design("minimised", THREE, covariates=("site", "sex"), imbalance="sd"), roster(18)),
    "wedge": (design("wedge", _STEPS, groups=True), roster(24)),
    "wedge, constrained": (design("wedge", _STEPS, groups=True, covariates=("age", "size")), roster(26)),
    "saturation": (design("saturation", saturation_arms(_SATURATIONS), saturations=_SATURATIONS), roster(32)),
    "start": (design("start", tuple(Arm(str(i), f"Session {i}") for i in range(4, 9))), roster(3)),
    "lottery": (design("lottery", places=6), roster(20)),
    "factorial": (TrialDesign("factorial", factorial_arms(("a", "b")), factors=("a", "b")), roster(20)),
}
