"""The decision table behind the conversation that chooses a design, as rows a reader can check.

The first row of `STEPS` whose conditions hold and whose question is open is asked next. Once none is left, the first
row of `METHODS` and of `KINDS` that fits gives the design; the answers those two rows name are the reasons for it. An
empty condition fits everything.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from core.design import ProcedureName

Case = dict[str, tuple[str, ...]]
Method = ProcedureName | Literal["none"]

FEW_UNITS = 12
PAIRS_FROM, PAIRS_TO = 8, 40
MATCH_FROM, REBALANCE_FROM, MANY = 40, 100, 200
POINTS = 24
WEDGE_GROUPS, WEDGE_WAVES = 8, 3

NUMBERS: dict[tuple[str, str], int] = {
    ("POINTS", "enough"): POINTS,
    ("POINTS", "fewer"): POINTS,
    ("PEOPLE", "under12"): FEW_UNITS,
    ("PEOPLE", "12to39"): FEW_UNITS,
    ("PEOPLE", "40to99"): MATCH_FROM,
    ("PEOPLE", "100to199"): REBALANCE_FROM,
    ("PEOPLE", "200up"): MANY,
    ("GROUPS", "under8"): PAIRS_FROM,
    ("GROUPS", "8to11"): PAIRS_FROM,
    ("GROUPS", "12to40"): FEW_UNITS,
    ("GROUPS", "over40"): PAIRS_TO,
    ("TIMES", "under12"): FEW_UNITS,
    ("TIMES", "12up"): FEW_UNITS,
}


@dataclass(frozen=True, slots=True)
class Step:
    """A question with its answers, asked when one of the cases holds."""

    code: str
    answers: tuple[str, ...]
    when: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class MethodRow:
    """Answers to a procedure, "none" where nothing is drawn by lot, and the rung of the Maryland ladder."""

    when: Case
    method: Method
    level: int = 5


@dataclass(frozen=True, slots=True)
class KindRow:
    """Answers to the kind of study."""

    when: Case
    kind: str


@dataclass(frozen=True, slots=True)
class Alternative:
    """A way to draw by lot where that was thought impossible: the answers that lead to it, and what it becomes."""

    code: str
    method: ProcedureName
    answers: dict[str, str] = field(default_factory=dict)


_BY_LOT = ("yes", "invite")
_PEOPLE = ("12to39", "40to99", "100to199", "200up")
_GROUPS = ("8to11", "12to40", "over40")

STEPS: tuple[Step, ...] = (
    Step("LOT", ("yes", "invite", "no"), ({},)),
    Step("POINTS", ("enough", "fewer"), ({"LOT": ("no",)},)),
    Step("COMPARISON", ("yes", "no"), ({"LOT": ("no",)},)),
    Step("AIM", ("effect", "components", "spill"), ({"LOT": ("yes",)},)),
    Step("UNIT", ("people", "groups", "times"), ({"AIM": ("effect",)},)),
    Step("UNIT", ("people", "groups"), ({"AIM": ("components",)}, {"LOT": ("invite",)})),
    Step("PEOPLE", ("under12", *_PEOPLE), ({"UNIT": ("people",)},)),
    Step("GROUPS", ("under8", *_GROUPS), ({"UNIT": ("groups",)}, {"AIM": ("spill",)})),
    Step("TIMES", ("under12", "12up"), ({"UNIT": ("times",)},)),
    Step(
        "REPEATED",
        ("yes", "no"),
        ({"PEOPLE": ("under12",)}, {"GROUPS": ("under8",)}, {"TIMES": ("under12",)}),
    ),
    Step("BEFORE", ("yes", "no"), ({"POINTS": ("fewer",)}, {"REPEATED": ("no",)})),
    Step(
        "END",
        ("all", "some", "places"),
        ({"AIM": ("effect",), "PEOPLE": _PEOPLE}, {"AIM": ("effect",), "GROUPS": _GROUPS}),
    ),
    Step("ROUNDS", ("two", "three", "five"), ({"GROUPS": _GROUPS, "END": ("all",)},)),
    Step(
        "ARRIVAL",
        ("list", "arrive"),
        (
            {"PEOPLE": _PEOPLE, "END": ("all", "some")},
            {"PEOPLE": _PEOPLE, "AIM": ("components",)},
            {"PEOPLE": _PEOPLE, "LOT": ("invite",)},
        ),
    ),
    Step("FACTORS", ("few", "many"), ({"ARRIVAL": ("arrive",)},)),
    Step(
        "KNOWN",
        ("numbers", "words", "nothing"),
        (
            {"ARRIVAL": ("list",)},
            {"GROUPS": ("12to40", "over40"), "END": ("some",)},
            {"GROUPS": ("12to40", "over40"), "ROUNDS": ("two",)},
            {"GROUPS": ("12to40", "over40"), "AIM": ("components",)},
            {"GROUPS": ("12to40", "over40"), "LOT": ("invite",)},
        ),
    ),
)

METHODS: tuple[MethodRow, ...] = (
    MethodRow({"POINTS": ("enough",), "COMPARISON": ("yes",)}, "none", 4),
    MethodRow({"POINTS": ("enough",)}, "none", 2),
    MethodRow({"BEFORE": ("yes",), "COMPARISON": ("yes",)}, "none", 3),
    MethodRow({"BEFORE": ("yes",)}, "none", 2),
    MethodRow({"BEFORE": ("no",)}, "none", 1),
    MethodRow({"REPEATED": ("yes",)}, "start"),
    MethodRow({"UNIT": ("times",)}, "time"),
    MethodRow({"AIM": ("spill",)}, "saturation"),
    MethodRow({"END": ("places",)}, "lottery"),
    MethodRow({"ROUNDS": ("three", "five")}, "wedge"),
    MethodRow({"GROUPS": ("8to11",)}, "pairs"),
    MethodRow({"GROUPS": ("12to40", "over40"), "KNOWN": ("numbers",)}, "constrained"),
    MethodRow({"GROUPS": ("12to40",)}, "pairs"),
    MethodRow({"GROUPS": ("over40",)}, "cluster"),
    MethodRow({"FACTORS": ("many",), "PEOPLE": ("12to39", "40to99", "100to199")}, "minimised"),
    MethodRow({"ARRIVAL": ("arrive",)}, "blocks"),
    MethodRow({"KNOWN": ("numbers",), "PEOPLE": ("40to99",)}, "pairs"),
    MethodRow({"KNOWN": ("numbers",), "PEOPLE": ("100to199", "200up")}, "rerandomised"),
    MethodRow({"KNOWN": ("numbers", "words")}, "stratified"),
    MethodRow({}, "complete"),
)

KINDS: tuple[KindRow, ...] = (
    KindRow({"POINTS": ("enough",)}, "its"),
    KindRow({"BEFORE": ("yes",)}, "prepost"),
    KindRow({"BEFORE": ("no",)}, "monitoring"),
    KindRow({"REPEATED": ("yes",)}, "rct"),
    KindRow({"AIM": ("spill",)}, "saturation"),
    KindRow({"AIM": ("components",)}, "factorial"),
    KindRow({"ROUNDS": ("three", "five")}, "stepped_wedge"),
    KindRow({"END": ("all",)}, "waitlist"),
    KindRow({"UNIT": ("groups",)}, "cluster_rct"),
    KindRow({}, "rct"),
)

ALTERNATIVES: tuple[Alternative, ...] = (
    Alternative("WAITLIST", "complete", {"LOT": "yes", "AIM": "effect", "UNIT": "people", "END": "all"}),
    Alternative("PLACES", "lottery", {"LOT": "yes", "AIM": "effect", "UNIT": "people", "END": "places"}),
    Alternative("PHASES", "wedge", {"LOT": "yes", "AIM": "effect", "UNIT": "groups", "END": "all", "ROUNDS": "five"}),
    Alternative("INVITATION", "complete", {"LOT": "invite", "UNIT": "people"}),
    Alternative("DAYS", "time", {"LOT": "yes", "AIM": "effect", "UNIT": "times", "TIMES": "12up"}),
    Alternative(
        "SITES", "start", {"LOT": "yes", "AIM": "effect", "UNIT": "groups", "GROUPS": "under8", "REPEATED": "yes"}
    ),
    Alternative("BORDERLINE", "complete", {"LOT": "yes", "AIM": "effect", "UNIT": "people", "END": "some"}),
    Alternative("CONTENT", "complete", {"LOT": "yes", "AIM": "effect", "UNIT": "people", "END": "some"}),
)
