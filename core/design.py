"""How units come to arms, as plain values. The procedure is the object: everything else re-runs it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from core.canonical import LEFT_OUT_WHEN_DEFAULT

ProcedureName = Literal[
    "simple",
    "complete",
    "blocks",
    "big_stick",
    "biased_coin",
    "maximal",
    "stratified",
    "cluster",
    "pairs",
    "rerandomised",
    "constrained",
    "minimised",
    "wedge",
    "saturation",
    "time",
    "start",
    "lottery",
]
Misfits = Literal["global", "stratum"]
Imbalance = Literal["range", "variance", "sd"]
Matching = Literal["optimal", "greedy", "threshold"]


def _added(default: Any) -> Any:  # noqa: ANN401 - the type of the field it stands for
    """Declare a field added later: hashes of designs that do not use it stay as they were."""
    return field(default=default, metadata=LEFT_OUT_WHEN_DEFAULT)


@dataclass(frozen=True, slots=True)
class Arm:
    """One allocated condition. The first arm of a design is the control."""

    code: str
    label: str
    share: int = 1
    description: str = ""


@dataclass(frozen=True, slots=True)
class Wave:
    """A planned time of measurement; days count from the anchor."""

    code: str
    label: str
    anchor: str = ""
    target: int = 0
    opens: int = 0
    closes: int = 0
    instruments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tier:
    """Covariates of one importance in rerandomisation and the probability that a draw passes them, fixed before."""

    covariates: tuple[str, ...]
    acceptance: float


@dataclass(frozen=True, slots=True)
class Procedure:
    """The allocation procedure and its parameters.

    ``strata`` names participant attributes crossed into strata (for pairs: those on which a pair must agree). ``pool``
    is "" or ``"within NAME"``: cells with fewer units than arms are joined with others of the same NAME before the
    draw. ``misfits`` says how units left over in the strata are given to arms. ``version`` numbers the algorithm, so
    that a draw can be redone in ten years. ``groups`` draws whole groups instead of people. ``order`` names the
    attribute that says who came first, where that matters.

    The rest belongs to single procedures. Blocks: ``block_sizes``. Big stick, maximal: ``tolerance``. Biased coin and
    minimisation: ``coin``, the probability of the favoured arm (0: the usual one). Pairs, rerandomisation, constrained
    draw, wedge and minimisation: ``covariates`` with ``weights``; pairs also ``caliper`` and ``matching``.
    Rerandomisation: ``acceptance`` or ``tiers``. Constrained draw: ``limits`` (largest difference of means, 0 for none)
    and ``keep``, the share of schemes kept. Minimisation: ``imbalance``, and ``first``, how many are drawn completely
    before it starts. Saturation: ``saturations``. Lottery: ``places``. Wedge: ``periods_before``, ``step``,
    ``periods_after``, ``transition`` and ``mask``. Time lottery: ``washout``, how many units after a change are left
    out.
    """

    name: ProcedureName = "complete"
    strata: tuple[str, ...] = ()
    pool: str = ""
    misfits: Misfits = "global"
    version: int = 1
    groups: bool = _added(False)
    order: str = _added("")
    block_sizes: tuple[int, ...] = _added(())
    tolerance: int = _added(2)
    coin: float = _added(0.0)
    covariates: tuple[str, ...] = _added(())
    weights: tuple[float, ...] = _added(())
    caliper: float = _added(0.0)
    matching: Matching = field(default="optimal", metadata=LEFT_OUT_WHEN_DEFAULT)
    acceptance: float = _added(0.0)
    tiers: tuple[Tier, ...] = _added(())
    limits: tuple[float, ...] = _added(())
    keep: float = _added(0.1)
    imbalance: Imbalance = field(default="range", metadata=LEFT_OUT_WHEN_DEFAULT)
    first: int = _added(0)
    saturations: tuple[float, ...] = _added(())
    places: int = _added(0)
    periods_before: int = _added(1)
    step: int = _added(1)
    periods_after: int = _added(0)
    transition: int = _added(0)
    mask: tuple[str, ...] = _added(())
    washout: int = _added(0)

    @property
    def draws_groups(self) -> bool:
        """True when whole groups are drawn."""
        return self.groups or self.name in ("cluster", "saturation")

    @property
    def balanced(self) -> tuple[str, ...]:
        """Covariates the draw looks at, of every tier, each once."""
        return tuple(dict.fromkeys((*self.covariates, *(name for tier in self.tiers for name in tier.covariates))))

    @property
    def attributes(self) -> tuple[str, ...]:
        """Every attribute of the roster that the draw reads, each once: strata first."""
        order = (self.order,) if self.order else ()
        return tuple(dict.fromkeys((*self.strata, *self.balanced, *order)))


@dataclass(frozen=True, slots=True)
class UnitKinds:
    """What is allocated, treated and measured; they differ often."""

    allocated: str = "person"
    treated: str = "person"
    measured: tuple[str, ...] = ("person",)


@dataclass(frozen=True, slots=True)
class TrialDesign:
    """Arms, units, procedure and waves of a trial.

    ``crosses_after`` is the last wave before a waiting list gets the programme, ``crosses_on`` the planned date:
    effects are estimated up to that wave, later ones are described. ``factors`` names the components of a factorial;
    its arms then are the cells in the order of `core.procedures.factorial`.
    """

    kind: str
    arms: tuple[Arm, ...]
    units: UnitKinds = field(default_factory=UnitKinds)
    procedure: Procedure = field(default_factory=Procedure)
    waves: tuple[Wave, ...] = ()
    crosses_after: str = _added("")
    crosses_on: str = _added("")
    factors: tuple[str, ...] = _added(())

    @property
    def control(self) -> Arm:
        """The arm the others are compared with."""
        return self.arms[0]

    def arm(self, code: str) -> Arm:
        """Return the arm with this code; KeyError when there is none."""
        return next(a for a in self.arms if a.code == code)
