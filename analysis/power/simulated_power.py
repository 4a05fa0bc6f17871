"""Power by simulation: the real allocation procedure, made-up outcomes and the estimator that the analysis will use.

All trials are estimated at once where algebra allows (`analysis.power.simulated_estimates`), one by one through
`analysis.effects` where it does not; both give the same numbers. An effect that moves every treated person alike moves
the estimate by as much and changes no standard error, so one set of trials serves for every effect.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from analysis.defaults import Method, method_for
from analysis.numbers.checked import at_least, share
from analysis.power import simulated_problems as problems
from analysis.power.simulated_assumptions import METHOD, Assumptions
from analysis.power.simulated_batches import Done, Job, run, together
from analysis.power.simulated_estimates import Fits
from analysis.power.simulated_figures import Figure, PowerPoint, detectable_shift, point
from analysis.power.simulated_setting import draw
from core.design import TrialDesign
from core.errors import UserError
from core.plan import Adjust, AnalysisPlan, Outcome, StandardError
from core.progress import Progress, Silent
from core.randomise import Roster

__all__ = ["Figure", "PowerPoint", "SimulatedPower", "simulated_power"]


@dataclass(frozen=True, slots=True, eq=False)
class SimulatedPower:
    """Power of a design by simulation.

    ``refused`` of the ``trials`` could not be estimated, and count as trials that find nothing; ``one_by_one`` went
    through the analysis singly. ``estimator`` and ``uncertainty`` name what was run, ``points`` has one entry an
    effect asked for.
    """

    trials: int
    refused: int
    one_by_one: int
    estimator: str
    uncertainty: str
    alpha: float
    points: tuple[PowerPoint, ...]
    at_no_effect: Fits | None = field(repr=False)

    def at(self, effect: float) -> PowerPoint:
        """Return what another effect (SDs) would give in the same trials, without redrawing anything."""
        fits = self._line()
        return point(effect, effect, replace(fits, estimate=fits.estimate + effect), self.trials, self.alpha)

    def detectable(self, power: float = 0.8) -> Figure:
        """Return the smallest effect (SDs) that the share ``power`` of these trials finds; infinite when none."""
        share(power, METHOD, "the power")
        return detectable_shift(self._line(), self.trials, power, self.alpha)

    def _line(self) -> Fits:
        if self.at_no_effect is None:
            raise UserError(problems.NOT_A_LINE)
        return self.at_no_effect


def simulated_power(
    design: TrialDesign,
    roster: Roster,
    assumptions: Assumptions | None = None,
    effects: float | Sequence[float] = 0.25,
    *,
    arm: str = "",
    adjust: Adjust = "design",
    se: StandardError = "auto",
    alpha: float = 0.05,
    trials: int = 1000,
    seed: int = 1,
    processes: int = 1,
    progress: Progress | None = None,
) -> SimulatedPower:
    """Simulate ``trials`` trials of a design and estimate each as the analysis would.

    Parameters
    ----------
    design, roster
        What is drawn; `simulated_assumptions.made_up_roster` makes a roster for a study without one.
    assumptions : about people, see `Assumptions`
    effects : true effects in SDs of the outcome
    arm : code of the arm compared with the control; the second of the design when empty
    adjust, se : as in an analysis plan
    alpha : level of the test; with m primary outcomes give alpha / m
    seed : the same seed gives the same trials, with any number of processes
    processes : above 1, trials are shared out; worth it when one takes ten seconds or more
    progress : told after each batch of trials; may stop by raising `Cancelled`

    Raises
    ------
    UserError
        What does not fit between design and roster; ``SIMULATION_DESIGN`` for a design that is not covered;
        ``METHOD_OUT_OF_RANGE`` and others for assumptions that cannot be; ``SIMULATION_EVERY_TRIAL_REFUSED``.

    Examples
    --------
    >>> from core.design import Arm, Procedure
    >>> from analysis.power.simulated_assumptions import made_up_roster
    >>> design = TrialDesign("cluster", (Arm("0", "Usual"), Arm("1", "Training")), procedure=Procedure("cluster"))
    >>> roster = made_up_roster(40, cluster_sizes=24)
    >>> simulated_power(design, roster, Assumptions(icc=0.05), 0.25, trials=200).points[0].power.value > 0.5
    True
    """
    at_least(trials, 2, METHOD, "the number of trials")
    share(alpha, METHOD, "alpha")
    shifts = tuple(float(e) for e in np.atleast_1d(np.asarray(effects, dtype=np.float64)))
    at_least(len(shifts), 1, METHOD, "the number of effects")
    for shift in shifts:
        at_least(abs(shift), 0, METHOD, "the effect")
    assumptions = assumptions or Assumptions()
    progress = progress or Silent()
    progress.step(0, trials, "Simulated trials")
    setting, drawn = draw(design, roster, assumptions, trials, seed, progress)
    plan = AnalysisPlan((Outcome("y", "the outcome"),), adjust=adjust, se=se, alpha=alpha)
    method = method_for(
        plan,
        clustered=setting.clustered,
        stratified=setting.stratified,
        covariates=setting.has_covariates,
        weighted=setting.weight is not None,
    )
    line = assumptions.scale is None
    job = Job(setting, plan, method, _pick(design, arm), (0.0,) if line else shifts, seed)
    done = together(list(run(job, drawn, progress, processes)))
    return _summed(done, method, shifts, assumptions, trials, alpha)


def _summed(
    done: Done, method: Method, shifts: tuple[float, ...], assumptions: Assumptions, trials: int, alpha: float
) -> SimulatedPower:
    kept = [_kept(fits) for fits in done.fits]
    if not all(len(fits.se) for fits in kept):
        raise UserError(problems.EVERY_TRIAL_REFUSED, trials=trials, why=done.why)
    scale = assumptions.scale
    estimator, uncertainty = _words(method)
    result = SimulatedPower(
        trials=trials,
        refused=trials - len(kept[0].se),
        one_by_one=done.one_by_one,
        estimator=estimator,
        uncertainty=uncertainty,
        alpha=alpha,
        points=(),
        at_no_effect=kept[0] if scale is None else None,
    )
    if scale is None:
        return replace(result, points=tuple(result.at(shift) for shift in shifts))
    truths = [scale.expected(shift) - scale.expected(0.0) for shift in shifts]
    found = zip(shifts, truths, kept, strict=True)
    return replace(result, points=tuple(point(shift, truth, fits, trials, alpha) for shift, truth, fits in found))


def _kept(fits: Fits) -> Fits:
    fine = np.isfinite(fits.se)
    return Fits(fits.estimate[fine], fits.se[fine], fits.df[fine])


def _pick(design: TrialDesign, arm: str) -> int:
    known = [a.code for a in design.arms[1:]]
    if arm and arm not in known:
        raise UserError(problems.ARM_UNKNOWN, arm=arm, control=design.arms[0].code, known=", ".join(known))
    return known.index(arm) + 1 if arm else 1


def _words(method: Method) -> tuple[str, str]:
    estimators = {
        "difference": "Difference in means",
        "ancova": "Linear regression on the arm with the strata and covariates that the design has",
        "lin": "Linear regression on the arm with centred covariates, crossed with the arm (Lin)",
    }
    sources = {
        "welch": "Neyman standard error, Welch degrees of freedom",
        "CR2": "CR2, Satterthwaite degrees of freedom",
    }
    return estimators[method.estimator], sources.get(method.uncertainty, method.uncertainty)
