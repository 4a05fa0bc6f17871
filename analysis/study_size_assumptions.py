"""What a study's size is worked out from: how many there are, how alike they are, how many are lost, who says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Literal

from core.plan import Better, OutcomeKind

# Where a number comes from; what the user stated wins over the study's own data, those over a guess.
Source = Literal["guess", "list", "baseline", "plan", "yours"]
NAMES = (
    "units",
    "group_size",
    "icc",
    "correlation",
    "loss",
    "takeup",
    "difference",
    "sd",
    "control_share",
    "control_rate",
    "size_cv",
    "course_group",
    "reliability",
)

# Intraclass correlations met before, lowest and highest; the guess is the middle. Source: designs in the literature on
# police, schools and area surveys, as collected for this project.
ICC_LIBRARY: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "belief": (0.02, 0.05),
        "knowledge": (0.05, 0.10),
        "behaviour": (0.02, 0.05),
        "process": (0.10, 0.15),
        "routine": (0.02, 0.04),
        "harm": (0.02, 0.04),
    }
)


@dataclass(frozen=True, slots=True)
class SizeAssumptions:
    """What `study_size.size_of` takes to be true.

    ``units`` counts all that are allocated (people, groups or times), ``group_size`` the people measured in a group
    (in a wedge: in each period), ``size_cv`` the SD of group sizes over their mean. ``correlation`` is that of the
    baseline with the outcome, None without a baseline. ``loss``, ``takeup`` and ``crossover`` (controls who get the
    programme) are shares. ``difference`` is what matters: in SDs, for ``kind`` binary as a share (0-1), for count as a
    log rate ratio. ``strata_share`` is the share of the variance that strata explain, between groups where groups are
    drawn. With several ``measurements`` a person, two of them correlate by ``measurement_correlation``.
    ``course_group`` counts those who take the course together where people are drawn, 0 for none. The autocorrelations
    belong to a wedge, ``past`` and ``season`` to a series. ``cases`` replaces the three cases of the curves of the
    smallest effect: ICCs where groups are drawn, else baseline correlations.
    """

    units: float = 200.0
    group_size: float = 20.0
    size_cv: float = 0.0
    icc: float = 0.05
    correlation: float | None = None
    loss: float = 0.0
    takeup: float = 1.0
    crossover: float = 0.0
    difference: float | None = None
    sd: float | None = None
    reliability: float | None = None
    kind: OutcomeKind = "continuous"
    better: Better = "higher"
    control_share: float = 0.5
    control_rate: float = 1.0
    dispersion: float = 0.0
    primaries: int = 1
    alpha: float = 0.05
    strata: int = 1
    strata_share: float = 0.0
    measurements: int = 1
    measurement_correlation: float = 0.5
    course_group: float = 0.0
    cluster_autocorrelation: float = 1.0
    individual_autocorrelation: float = 0.0
    decay: bool = False
    past: tuple[float, ...] = ()
    season: int = 0
    cases: tuple[float, ...] = ()

    @property
    def r2(self) -> float:
        """Share of the variance that the baseline explains."""
        return 0.0 if self.correlation is None else self.correlation**2

    @property
    def covariates(self) -> int:
        """Number of covariates that cost a degree of freedom."""
        return 0 if self.correlation is None else 1


@dataclass(frozen=True, slots=True)
class Known:
    """One assumption: its value, who says so, and for what was estimated its 95 % interval and the people behind it."""

    name: str
    value: float | None
    source: Source
    low: float | None = None
    high: float | None = None
    n: int = 0


@dataclass(frozen=True, slots=True)
class StudyAssumptions:
    """The assumptions of a study by name, and what of its plan they are about.

    ``without`` is what would hold where the user had stated nothing.
    """

    known: tuple[Known, ...]
    without: tuple[Known, ...]
    outcome: str
    matters: float | None
    values: SizeAssumptions

    def __getitem__(self, name: str) -> Known:
        """Return one assumption; KeyError when the study needs none of that name."""
        return next((one for one in self.known if one.name == name), None) or _missing(name)

    def __contains__(self, name: str) -> bool:
        """Tell whether the study needs an assumption."""
        return any(one.name == name for one in self.known)


def filled(base: SizeAssumptions, known: tuple[Known, ...]) -> SizeAssumptions:
    """Return ``base`` with the values that are known."""
    names = {field.name for field in fields(SizeAssumptions)}
    given = {one.name: one.value for one in known if one.name in names and one.value is not None}
    return replace(base, **given)  # type: ignore[arg-type]


def _missing(name: str) -> Known:
    raise KeyError(name)
