"""What a study already knows about its size: stated by the user, read from its own answers, or guessed.

Answers of all arms are taken together: nothing here can tell how the arms differ.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy import stats

from analysis.numbers.icc import cluster_correlation
from analysis.numbers.proportions import wilson_interval
from analysis.study_answers import StudyAnswers
from analysis.study_size_assumptions import ICC_LIBRARY, NAMES, Known, SizeAssumptions, StudyAssumptions, filled
from core.design import TrialDesign, Wave
from core.errors import UserError
from core.plan import AnalysisPlan, Outcome
from instruments.scales import Scale

if TYPE_CHECKING:
    from core.study import Study
    from core.values import Participant

PER_ARM, GROUPS_PER_ARM, IN_A_GROUP = 60.0, 15.0, 20.0
LOSS, CORRELATION = 0.1, 0.4
# Fewer than these say next to nothing, and the guess stays.
LEAST_PEOPLE, LEAST_GROUPS = 10, 5
# The rule of thumb for a score on a bounded scale: six SDs from end to end.
SDS_IN_RANGE = 6.0
PREFIX = "size."


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a study says of its size before the user is heard: reading it takes time, and settling it takes none."""

    design: TrialDesign
    outcome: Outcome | None
    found: tuple[Known, ...]
    stated: Mapping[str, str]
    base: SizeAssumptions


def assumptions_from(study: Study) -> StudyAssumptions:
    """Return what `study_size.size_of` needs, each number with its source; what the user stated wins.

    A number that the study's own baseline or an earlier wave gives carries its 95 % interval and the people behind it.
    """
    gathered = gather(study)
    return settle(gathered, gathered.stated)


def gather(study: Study) -> Gathered:
    """Read guesses, the list of people and the study's own answers, the last winning; and what the user stated."""
    design = study.design.get() or TrialDesign("survey", ())
    plan = study.plan.get() or AnalysisPlan(())
    outcome = next(iter(plan.primaries or plan.outcomes), None)
    people = tuple(person for person in study.people.all() if person.status == "active")
    answers = _Answers(study, design, outcome, people)
    found = {one.name: one for one in (*_guesses(design, outcome), *_listed(design, people), *answers.known())}
    said = {name: study.describe(PREFIX + name) or "" for name in NAMES}
    return Gathered(design, outcome, tuple(found.values()), said, _base(design, plan, outcome, people))


def settle(gathered: Gathered, stated: Mapping[str, str]) -> StudyAssumptions:
    """Put what is stated (by name, "" for nothing) in the place of what was gathered."""
    found, outcome = {one.name: one for one in gathered.found}, gathered.outcome
    usual = _with_difference(found, outcome)
    said = {name: value for name in found if (value := _number(stated.get(name, ""))) is not None}
    known = {name: Known(name, said[name], "yours") if name in said else one for name, one in found.items()}
    if "difference" not in said:
        known = _with_difference(known, outcome)
    ordered = tuple(known[name] for name in NAMES if name in known)
    return StudyAssumptions(
        ordered,
        tuple(usual[name] for name in NAMES if name in usual),
        "" if outcome is None else outcome.label,
        None if outcome is None else outcome.matters,
        filled(gathered.base, ordered),
    )


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _with_difference(known: dict[str, Known], outcome: Outcome | None) -> dict[str, Known]:
    return known if outcome is None else known | {"difference": _difference(outcome, known)}


def _base(
    design: TrialDesign, plan: AnalysisPlan, outcome: Outcome | None, people: tuple[Participant, ...]
) -> SizeAssumptions:
    names = design.procedure.strata
    cells = {tuple(person.attributes.get(name, "") for name in names) for person in people} if names else set()
    base = SizeAssumptions(primaries=max(1, len(plan.primaries)), alpha=plan.alpha, strata=max(1, len(cells)))
    return base if outcome is None else replace(base, kind=outcome.kind, better=outcome.better)


def _guesses(design: TrialDesign, outcome: Outcome | None) -> list[Known]:
    arms = max(1, len(design.arms))
    groups = _in_groups(design)
    found = [Known("units", (GROUPS_PER_ARM if groups else PER_ARM) * arms, "guess")]
    dimension = "belief" if outcome is None else outcome.dimension
    low, high = ICC_LIBRARY[dimension]
    found.append(Known("icc", round((low + high) / 2, 4), "guess", low, high))
    if groups:
        found += [Known("group_size", IN_A_GROUP, "guess"), Known("size_cv", 0.0, "guess")]
    else:
        found.append(Known("course_group", 0.0, "guess"))
    if outcome is not None and outcome.baseline and outcome.kind != "binary":
        found.append(Known("correlation", CORRELATION, "guess"))
    found += [Known("loss", LOSS, "guess"), Known("takeup", 1.0, "guess"), Known("difference", None, "guess")]
    if outcome is None or outcome.kind in ("continuous", "ordinal"):
        found.append(Known("sd", None, "guess"))
    elif outcome.kind == "binary":
        found.append(Known("control_share", 0.5, "guess"))
    else:
        found.append(Known("control_rate", 1.0, "guess"))
    return found


def _in_groups(design: TrialDesign) -> bool:
    return design.procedure.draws_groups or design.procedure.name == "wedge"


def _listed(design: TrialDesign, people: tuple[Participant, ...]) -> list[Known]:
    """Return what the list of people says: how many there are, and how many in a group."""
    if not people:
        return []
    if not _in_groups(design):
        return [Known("units", float(len(people)), "list", n=len(people))]
    sizes = np.array(list(Counter(person.cluster for person in people if person.cluster).values()), dtype=np.float64)
    if not sizes.size:
        return []
    return [
        Known("units", float(sizes.size), "list", n=len(people)),
        Known("group_size", round(float(sizes.mean()), 2), "list", n=len(people)),
        Known("size_cv", round(float(sizes.std() / sizes.mean()), 3), "list", n=len(people)),
    ]


def _difference(outcome: Outcome, known: dict[str, Known]) -> Known:
    """Turn the difference that matters from the outcome's own unit into the unit of the formula."""
    none = Known("difference", None, "guess")
    if outcome.matters is None:
        return none
    if outcome.kind == "binary":
        return Known("difference", outcome.matters / 100, "plan")
    if outcome.kind == "count":
        rate = known["control_rate"].value or 0.0
        return Known("difference", float(np.log1p(outcome.matters / rate)), "plan") if rate > 0 else none
    sd = known["sd"].value
    return Known("difference", outcome.matters / sd, "plan") if sd else none


def _range(scale: Scale) -> float | None:
    if scale.rescale or scale.rule.startswith("percent") or scale.rule == "share_top2":
        return 100.0
    if scale.low is None or scale.high is None or scale.rule not in ("mean", "sum"):
        return None
    return (scale.high - scale.low) * (len(scale.items) if scale.rule == "sum" else 1)


def _share(name: str, count: int, n: int) -> Known:
    return Known(name, count / n, "baseline", *wilson_interval(count, n), n)


class _Answers:
    """What the answers of a study say about its main outcome, all arms together."""

    def __init__(
        self, study: Study, design: TrialDesign, outcome: Outcome | None, people: tuple[Participant, ...]
    ) -> None:
        self._study, self._design, self._outcome = study, design, outcome
        self._group = {person.code: person.cluster for person in people}
        self._answers = StudyAnswers(study, frozenset(self._group))

    def known(self) -> list[Known]:
        """Return every assumption that has enough answers behind it."""
        outcome = self._outcome
        if outcome is None:
            return []
        before = self._values(outcome.baseline) if outcome.baseline else {}
        return [
            *self._spread(before),
            *self._alike(before),
            *self._stable(before),
            *self._lost(),
            *self._took_it_up(),
        ]

    def scale_range(self) -> float | None:
        """Return how wide the scale of the main outcome is."""
        outcome = self._outcome
        workbook = self._answers.workbook(outcome.instrument) if outcome is not None else None
        if outcome is None or workbook is None:
            return None
        name = (outcome.scale or outcome.code).partition("__")[0]
        scale = next((one for one in workbook.scales if one.code == name), None)
        return None if scale is None else _range(scale)

    def _values(self, wave: str) -> dict[str, float]:
        """Return the main outcome's score at a wave for each person who has one."""
        outcome = self._outcome
        if outcome is None:
            return {}
        name = outcome.scale or outcome.code
        at = next((w for w in self._design.waves if w.code == wave), Wave(wave, wave))
        for instrument in dict.fromkeys((outcome.instrument, *at.instruments)):
            if self._answers.workbook(instrument) is None:
                continue
            answered = self._answers.answered(instrument, wave)
            values = answered.values(name)
            if values is None or not len(values):
                continue
            pairs = zip(answered.participants, values.tolist(), strict=True)
            return {code: value for code, value in pairs if code in self._group and not np.isnan(value)}
        return {}

    def _spread(self, before: dict[str, float]) -> list[Known]:
        outcome, values = self._outcome, np.array(list(before.values()))
        width = self.scale_range()
        if outcome is not None and outcome.kind == "binary":
            if len(values) < LEAST_PEOPLE:
                return []
            return [_share("control_share", int(values.sum()), len(values))]
        if len(values) < LEAST_PEOPLE or np.ptp(values) == 0:
            is_score = outcome is not None and outcome.kind in ("continuous", "ordinal")
            return [Known("sd", width / SDS_IN_RANGE, "guess")] if width and is_score else []
        n, sd = len(values), float(values.std(ddof=1))
        if outcome is not None and outcome.kind == "count":
            return [Known("control_rate", float(values.mean()), "baseline", n=n)]
        ends = [sd * float(np.sqrt((n - 1) / stats.chi2.ppf(q, n - 1))) for q in (0.975, 0.025)]
        return [Known("sd", sd, "baseline", ends[0], ends[1], n)]

    def _alike(self, before: dict[str, float]) -> list[Known]:
        codes = [code for code in before if self._group[code]]
        groups = Counter(self._group[code] for code in codes)
        if len(groups) < LEAST_GROUPS or len(codes) < max(LEAST_PEOPLE, 2 * len(groups)):
            return []
        try:
            found = cluster_correlation([before[c] for c in codes], [self._group[c] for c in codes])
        except UserError:
            return []
        low, high = (min(1.0, max(0.0, end)) for end in found.ci)
        return [Known("icc", max(0.0, found.icc), "baseline", low, high, found.n)]

    def _stable(self, before: dict[str, float]) -> list[Known]:
        """Return the correlation of the baseline with the latest wave that enough people have answered."""
        outcome = self._outcome
        if outcome is None or len(before) < LEAST_PEOPLE or outcome.kind == "binary":
            return []
        for wave in reversed(self._after(outcome.baseline)):
            later = self._values(wave)
            both = [code for code in before if code in later]
            x, y = (np.array([values[code] for code in both]) for values in (before, later))
            if len(both) < LEAST_PEOPLE or np.ptp(x) == 0 or np.ptp(y) == 0:
                continue
            r = float(np.clip(np.corrcoef(x, y)[0, 1], -0.999, 0.999))
            reach = 1.959964 / np.sqrt(len(both) - 3)
            low, high = (float(np.tanh(np.arctanh(r) + side * reach)) for side in (-1, 1))
            return [Known("correlation", max(0.0, r), "baseline", low, high, len(both))]
        return []

    def _lost(self) -> list[Known]:
        """Return the loss from the baseline to a later wave that is over: another has begun, or data are locked."""
        outcome = self._outcome
        if outcome is None or not outcome.baseline:
            return []
        seen = {wave: self._seen(wave) for wave in (outcome.baseline, *self._after(outcome.baseline))}
        begun = [wave for wave in seen if seen[wave]]
        is_over = any(held.kind == "data" for held in self._study.plan.locks())
        over = [wave for wave in begun[1:] if is_over or wave != begun[-1]]
        first = seen[outcome.baseline]
        if not over or len(first) < LEAST_PEOPLE:
            return []
        return [_share("loss", len(first - seen[over[-1]]), len(first))]

    def _took_it_up(self) -> list[Known]:
        """Return the share of people on the attendance lists who came at least once."""
        lists = self._study.sessions.all()
        invited = {one.participant for one in lists}
        if len(invited) < LEAST_PEOPLE:
            return []
        came = {one.participant for one in lists if one.minutes > 0}
        return [_share("takeup", len(came), len(invited))]

    def _seen(self, wave: str) -> set[str]:
        outcome = self._outcome
        instruments = next((w.instruments for w in self._design.waves if w.code == wave), ())
        wanted = {outcome.instrument} if outcome is not None and outcome.instrument in instruments else set(instruments)
        return {r.participant for r in self._study.responses.all(wave=wave) if not wanted or r.instrument in wanted}

    def _after(self, wave: str) -> list[str]:
        codes = [one.code for one in self._design.waves]
        return codes[codes.index(wave) + 1 :] if wave in codes else []
