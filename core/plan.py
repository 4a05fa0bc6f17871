"""The analysis plan as frozen values; a locked plan is a fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from core.canonical import LEFT_OUT_WHEN_DEFAULT

Dimension = Literal["knowledge", "belief", "behaviour", "process", "routine", "harm"]
OutcomeKind = Literal["continuous", "binary", "count", "ordinal"]
Role = Literal["primary", "secondary", "exploratory", "harm", "process"]
Better = Literal["higher", "lower", "either"]
Adjust = Literal["design", "none", "ancova", "lin"]
StandardError = Literal["auto", "HC0", "HC1", "HC2", "HC3", "CR0", "CR1", "CR2"]
Compliance = Literal["any", "days", "none"]
# What can stand beside a primary estimate; "design" is the set that follows from the design, "none" is none of them.
SENSITIVITY = (
    "unadjusted", "no_covariates", "imputed", "lee", "extreme", "tipping", "nested", "redraw", "bootstrap",
    "tolerance",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """A score or column with a role in the plan.

    In a study ``scale`` names a score of ``instrument`` at ``wave`` and ``baseline`` the wave of its baseline ("" for
    none). In a table ``code`` is the column and ``baseline`` the baseline column. ``matters`` is the smallest
    difference that matters, in the outcome's own unit (percentage points for a binary outcome), or None; ``because``
    says in words where it comes from.
    """

    code: str
    label: str
    dimension: Dimension = "process"
    instrument: str = ""
    scale: str = ""
    wave: str = ""
    baseline: str = ""
    kind: OutcomeKind = "continuous"
    role: Role = "secondary"
    better: Better = "higher"
    matters: float | None = None
    covariates: tuple[str, ...] = ()
    because: str = field(default="", metadata=LEFT_OUT_WHEN_DEFAULT)


@dataclass(frozen=True, slots=True)
class AnalysisPlan:
    """What will be estimated and how, fixed before any allocation is revealed.

    ``subgroups`` name facts known before the draw between whose levels effects are compared; ``sensitivity`` what
    stands beside each primary estimate (see `SENSITIVITY`); ``compliance`` whether the effect on those who came is
    estimated, by any attendance against none or by days (M6). ``contrasts`` are the comparisons declared between
    several arms, as "online vs class" by their codes; without any, each arm is compared with the control.
    """

    outcomes: tuple[Outcome, ...]
    adjust: Adjust = "design"
    se: StandardError = "auto"
    covariates: tuple[str, ...] = ()
    alpha: float = 0.05
    draws: int = 10_000
    subgroups: tuple[str, ...] = field(default=(), metadata=LEFT_OUT_WHEN_DEFAULT)
    sensitivity: tuple[str, ...] = field(default=("design",), metadata=LEFT_OUT_WHEN_DEFAULT)
    compliance: Compliance = field(default="any", metadata=LEFT_OUT_WHEN_DEFAULT)
    contrasts: tuple[str, ...] = field(default=(), metadata=LEFT_OUT_WHEN_DEFAULT)

    @property
    def primaries(self) -> tuple[Outcome, ...]:
        """The primary outcomes, in plan order."""
        return tuple(o for o in self.outcomes if o.role == "primary")

    def level(self, outcome: Outcome) -> float:
        """Confidence level of an outcome's one interval: 1 - alpha/m for the m primaries, else 1 - alpha (M2)."""
        if outcome.role == "primary":
            return 1 - self.alpha / max(1, len(self.primaries))
        return 1 - self.alpha


@dataclass(frozen=True, slots=True)
class TableColumns:
    """Which columns of an outside table play which part; an empty string where there is none.

    ``attended`` holds the sessions a person came to, or 0 and 1.
    """

    arm: str
    control: str
    cluster: str = ""
    strata: tuple[str, ...] = ()
    weight: str = ""
    attended: str = ""


@dataclass(frozen=True, slots=True)
class TablePlan:
    """What PLAN.toml of ``pilotage analyse`` holds.

    ``randomised`` says whether the arms were decided by lot; ``facts`` are texts the report prints about the study.
    """

    title: str
    columns: TableColumns
    plan: AnalysisPlan
    summary: str = ""
    source_path: str = ""
    randomised: bool = True
    facts: Mapping[str, str] = field(default_factory=dict)
