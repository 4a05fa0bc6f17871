"""The whole trial, simulated many times through the real analysis before it starts."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.rehearsal import problems
from analysis.rehearsal.assumptions import Assumptions, assumptions_of
from analysis.rehearsal.characteristics import Characteristics, characteristics
from analysis.rehearsal.offers import used
from analysis.rehearsal.runs import Runs, all_runs
from analysis.rehearsal.setting import Setting, setting_of
from analysis.rehearsal.trial import Found
from analysis.stored_procedure import BY_PERIOD
from core.errors import UserError
from core.progress import Progress, Silent

if TYPE_CHECKING:
    from core.study import Study

LEAST_RUNS = 20
RUNS = 1000
SEED = "pilotage rehearsal 1"


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What ``runs`` rehearsals gave: one entry of ``outcomes`` a main outcome and arm.

    ``people`` took part, in ``groups`` (0: none); ``made_up_people`` where the study had nobody yet. ``left_out`` are
    covariates of the plan that nothing is known of before people answer, so that the rehearsals do without. ``draws``
    is how often a redraw test was redrawn, where it leads. ``used`` names assumptions that only such a design needs,
    and ``over_time`` says that the correlation is that of two times.
    """

    title: str
    design: str
    runs: int
    seed: str
    people: int
    groups: int
    made_up_people: bool
    arm_labels: tuple[str, ...]
    assumptions: Assumptions
    outcomes: tuple[Characteristics, ...]
    left_out: tuple[str, ...]
    draws: int
    used: tuple[str, ...] = ()
    over_time: bool = False


def rehearse(
    study: Study,
    assumptions: Assumptions | None = None,
    runs: int = RUNS,
    *,
    seed: str = SEED,
    workers: int | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Rehearsal:
    """Simulate the trial ``runs`` times: people, stored procedure, scores, losses, the study's own plan.

    Scores are drawn on the grid that the instrument's scoring gives; `analysis.rehearsal.dry_run` answers item by item
    instead, once. The same seed gives the same numbers with any number of workers.

    Parameters
    ----------
    study
        Its people take part, or made-up ones where there are none. Answers and sealed arms are not looked at, but for
        mean, spread and icc of the baseline where no ``assumptions`` are given.
    workers
        Processes; None takes all cores where that pays.
    executor
        Anything like `concurrent.futures.Executor`, such as ``Client(...).get_executor()`` of a Dask cluster.

    Raises
    ------
    UserError
        REHEARSAL_TOO_FEW_RUNS, REHEARSAL_TOO_FEW_WORKERS, REHEARSAL_OUTSIDE, and what `setting_of` names.
    """
    told = progress or Silent()
    if runs < LEAST_RUNS:
        raise UserError(problems.TOO_FEW_RUNS, runs=runs, least=LEAST_RUNS)
    if workers is not None and workers < 1:
        raise UserError(problems.TOO_FEW_WORKERS, workers=workers)
    setting = setting_of(study, assumptions or assumptions_of(study), seed)
    return summed(setting, all_runs(setting, runs, workers, executor, told))


def summed(setting: Setting, found: Runs) -> Rehearsal:
    """Sum the runs of a setting up."""
    frame, plan = setting.frame, setting.plan
    outcomes = {outcome.code: outcome for outcome in plan.outcomes}
    together: dict[tuple[str, str], list[Found]] = {}
    for run in found:
        for one in run:
            together.setdefault((one.outcome, one.contrast), []).append(one)
    return Rehearsal(
        title=frame.title,
        design=frame.design,
        runs=len(found),
        seed=setting.seed,
        people=len(setting.roster.codes),
        groups=0 if setting.group is None else int(setting.group.max()) + 1,
        made_up_people=setting.made_up,
        arm_labels=frame.arm_labels,
        assumptions=setting.assumptions,
        outcomes=tuple(
            characteristics(outcomes[code], contrast, of[0].treated, plan.level(outcomes[code]), of)
            for (code, contrast), of in together.items()
        ),
        left_out=setting.left_out,
        draws=plan.draws,
        used=used(setting.design),
        over_time=setting.design.procedure.name in (*BY_PERIOD, "time"),
    )
