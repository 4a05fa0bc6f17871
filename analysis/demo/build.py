"""The demo study: a whole made-up trial goes by, from the empty template to the locked data."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from analysis.demo import delivery, timeline
from analysis.demo.encounters import drawn_for_scenes, field_answers, scene_answers
from analysis.demo.people import Officers, invent_officers
from analysis.demo.recipe import Recipe, read_recipe
from analysis.demo.scores import before
from analysis.demo.trial import Trial
from analysis.demo.waves import Asked, baseline_answers, exit_answers, followup_answers
from analysis.rehearsal.draws import Draws
from analysis.rehearsal.respondents import Intended, Respondents, SimulatedClock
from analysis.size_record import record_size
from core.errors import UserError
from core.ids import CountedIds
from core.plan_file import StudyTemplate
from core.progress import Progress, Silent
from core.study import Study
from core.values import LogEntry
from instruments.templates import new_from_template, read_template

TEMPLATE = "mexico-pj"
TITLE = "Procedural-justice training: demo study"
POPULATION = "1,800 invented street officers and supervisors of 60 sectors"
TEAM = "study team"
ON = "%Y-%m-%d"


def build_demo(path: Path, progress: Progress | None = None, *, seed: str | None = None, processes: int = 2) -> Path:
    """Build the demo study at ``path`` and return it; an earlier demo there is replaced once the new one is whole.

    Order of life: protocol lock, baseline, plan lock, seal, reveal, course, follow-up, data lock. Seed, clock and ids
    are fixed, so two builds hold the same answers.
    """
    template = read_template(TEMPLATE)
    recipe = read_recipe(template, seed)
    building = path.with_name(path.name + ".building")
    building.unlink(missing_ok=True)
    clock = SimulatedClock(timeline.PROTOCOL_LOCK)
    try:
        with Study.create(
            building, TITLE, clock=clock, ids=CountedIds(recipe.seed), device="study office", actor=TEAM
        ) as study:
            _Demo(study, template, recipe, clock, progress or Silent(), processes).live()
    except BaseException:
        building.unlink(missing_ok=True)
        raise
    building.replace(path)
    return path


class _Demo:
    """The life of the demo study, one stage a method."""

    def __init__(
        self,
        study: Study,
        template: StudyTemplate,
        recipe: Recipe,
        clock: SimulatedClock,
        progress: Progress,
        processes: int,
    ) -> None:
        self._study = study
        self._template = template
        self._recipe = recipe
        self._clock = clock
        self._progress = progress
        self._processes = processes

    def live(self) -> None:
        """Run through all stages."""
        recipe, officers = self._recipe, self._set_up()
        first = before(recipe, officers.sector)
        asked = Asked.of(self._study)
        with Respondents(self._study, self._clock, self._progress, self._processes) as respondents:
            respondents.record(baseline_answers(recipe, officers, first, asked), "Baseline answers")
            self._lock_and_draw()
            trial = self._deliver(officers)
            respondents.record(exit_answers(recipe, officers, trial, asked), "Exit tests")
            self._follow_up(respondents, followup_answers(recipe, officers, first, trial, asked))
            seen = [*scene_answers(recipe, officers, first, trial), *field_answers(recipe, officers, first, trial)]
            respondents.record(seen, "Observed encounters")
        self._finish(officers, trial)

    def _set_up(self) -> Officers:
        self._progress.step(0, 1, "Template and people")
        new_from_template(self._study, self._template.id)
        self._study.describe_as(
            {
                "made_up": "yes",
                "demo_recipe": self._recipe.note,
                "period": "March to December 2025",
                "population": POPULATION,
            }
        )
        officers = invent_officers(self._recipe)
        self._study.people.add_clusters(officers.clusters)
        self._study.people.add(officers.people)
        twice = Draws(self._recipe.seed, "duplicates").choose(len(officers.people), self._recipe.count("duplicate_ids"))
        refused = [officers.people[i].code for i in twice if self._is_refused(officers, int(i))]
        self._study.logs.add(delivery.recruitment_log(self._recipe, refused, timeline.PROTOCOL_LOCK.strftime(ON)))
        record_size(self._study)
        self._study.plan.lock_protocol(TEAM)
        self._progress.step(1, 1, "Template and people")
        return officers

    def _is_refused(self, officers: Officers, place: int) -> bool:
        try:
            self._study.people.add([officers.people[place]])
        except UserError:
            return True
        return False

    def _lock_and_draw(self) -> None:
        """Lock the plan; try the seal once and void it; seal for good and reveal."""
        self._clock.jump(timeline.PLAN_LOCK)
        self._study.plan.lock_plan(TEAM)
        for label in ("rehearsal", "draw"):
            seed, salt = (hashlib.sha256(f"{self._recipe.seed} {label} {part}".encode()).digest() for part in "ab")
            self._study.allocation.seal(seed, salt, TEAM)
            if label == "rehearsal":
                self._study.allocation.void("rehearsal of the seal, as planned", TEAM)
        self._study.allocation.reveal(TEAM)

    def _deliver(self, officers: Officers) -> Trial:
        allocation = self._study.allocation.get()
        arm_of = dict(zip(allocation.codes, allocation.arm.tolist(), strict=True))
        offered = np.array([arm_of[code] == 1 for code in officers.codes])
        delivered = delivery.deliver(self._recipe, offered)
        self._clock.jump(timeline.COURSE)
        self._study.sessions.record(delivery.attendance(officers, delivered))
        self._study.logs.add(delivery.deviation_log(officers, delivered, timeline.COURSE.strftime(ON)))
        self._study.logs.add(delivery.cost_log(self._recipe, timeline.COURSE.strftime(ON)))
        return Trial.of(self._recipe, officers, offered, delivered)

    def _follow_up(self, respondents: Respondents, intended: list[Intended]) -> None:
        """Record the follow-up; one laptop's clock is slow, so its answers come from a device of their own."""
        slow = [one for one in intended if one.rater == timeline.SLOW_CLOCK]
        respondents.record([one for one in intended if one.rater != timeline.SLOW_CLOCK], "Follow-up answers")
        with self._study.acting(timeline.SLOW_DEVICE, timeline.SLOW_CLOCK):
            respondents.record(slow, "Follow-up answers, laptop 12")

    def _finish(self, officers: Officers, trial: Trial) -> None:
        self._clock.jump(timeline.DATA_LOCK)
        on = timeline.DATA_LOCK.strftime(ON)
        logs: list[LogEntry] = delivery.loss_log(self._recipe, officers, trial.lost, on)
        drawn = delivery.draw_log(officers, drawn_for_scenes(self._recipe, officers, trial), "o_pj", on)
        self._study.logs.add([*logs, *delivery.harm_log(officers, trial.harmed, on), *drawn])
        self._study.plan.lock_data(TEAM)
