"""How units come to arms, as plain values. The procedure is the object: everything else re-runs it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

ProcedureName = Literal["complete", "stratified", "cluster"]
Misfits = Literal["global", "stratum"]


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
class Procedure:
    """The allocation procedure and its parameters (``complete``, ``stratified`` or ``cluster``).

    ``strata`` names participant attributes crossed into strata. ``pool`` is "" or ``"within NAME"``: cells with
    fewer units than arms are joined with others of the same NAME before the draw. ``misfits`` says how units left
    over in the strata are given to arms. ``version`` numbers the algorithm, so that a draw can be redone in ten years.
    """

    name: ProcedureName = "complete"
    strata: tuple[str, ...] = ()
    pool: str = ""
    misfits: Misfits = "global"
    version: int = 1


@dataclass(frozen=True, slots=True)
class UnitKinds:
    """What is allocated, treated and measured; they differ often."""

    allocated: str = "person"
    treated: str = "person"
    measured: tuple[str, ...] = ("person",)


@dataclass(frozen=True, slots=True)
class TrialDesign:
    """Arms, units, procedure and waves of a trial."""

    kind: str
    arms: tuple[Arm, ...]
    units: UnitKinds = field(default_factory=UnitKinds)
    procedure: Procedure = field(default_factory=Procedure)
    waves: tuple[Wave, ...] = ()

    @property
    def control(self) -> Arm:
        """The arm the others are compared with."""
        return self.arms[0]

    def arm(self, code: str) -> Arm:
        """Return the arm with this code; KeyError when there is none."""
        return next(a for a in self.arms if a.code == code)
