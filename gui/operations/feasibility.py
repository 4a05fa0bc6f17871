"""A pilot in rounds as the window shows and writes it: criteria with bands, what was observed, changes, decisions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from core import feasibility as stored
from core.change import Change
from core.clock import SystemClock
from core.feasibility import Band, Criterion, Measure, Noted, Round, RoundChange, RoundDecision, Source
from core.progress import Progress
from gui.operations.apart import apart
from gui.operations.plan_edits import sources
from gui.operations.saying import catalogue, spoken

if TYPE_CHECKING:
    from analysis.feasibility import Feasibility
    from core.study import Study
    from reports.content import Figure

FEASIBILITY = "feasibility"
# Narrow, so that its words are large enough once it is drawn as wide as its card.
FIGURE_PT = 520.0
# What each source counts in; a number noted by hand can be any of them.
MEASURES: dict[Source, Measure] = {
    "consent": "share", "before_consent": "count", "attended": "share", "finished": "share", "items_in_range": "value",
    "answered": "share", "reliability": "value", "minutes": "value", "harms": "count", "noted": "share",
}  # fmt: skip
FEWER_IS_BETTER = frozenset({"before_consent", "minutes", "harms"})
OF_SCALE = frozenset({"items_in_range", "answered", "reliability"})
AT_WAVE = frozenset({"finished", "items_in_range", "answered", "reliability", "minutes"})
HIGHEST_GO, HIGHEST_STOP = 80.0, 60.0


@dataclass(frozen=True, slots=True)
class PilotView:
    """What is fixed and what was written down; ``scales`` are ``INSTRUMENT.scale`` with their names."""

    criteria: tuple[Criterion, ...]
    rounds: tuple[Round, ...]
    noted: tuple[Noted, ...]
    decisions: tuple[RoundDecision, ...]
    changes: tuple[RoundChange, ...]
    scales: tuple[tuple[str, str], ...]
    waves: tuple[tuple[str, str], ...]
    is_pilot: bool
    is_locked: bool

    def criterion(self, no: int) -> Criterion | None:
        """Return a criterion by its number."""
        return next((one for one in self.criteria if one.no == no), None)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where each criterion stands: in one sentence, as a picture, and what is proposed by round.

    ``people`` and ``proposed`` are by the number of the round; ``titles`` and ``rows`` are the picture as a table.
    """

    sentence: str
    figure: Figure | None
    people: dict[int, int]
    proposed: dict[int, Band | None]
    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def read_pilot(study: Study) -> PilotView:
    """Read what is fixed and written down of a pilot."""
    design = study.design.get()
    criteria, rounds = stored.criteria(study), stored.rounds(study)
    return PilotView(
        criteria=tuple(sorted(criteria, key=lambda one: one.no)),
        rounds=tuple(sorted(rounds, key=lambda one: one.no)),
        noted=stored.noted(study),
        decisions=tuple(stored.decisions(study).values()),
        changes=stored.changes(study),
        scales=tuple(
            (f"{each.instrument}.{each.scale}", f"{each.instrument_title} · {each.label}")
            for each in sources(study)
            if not each.is_counted and not each.scale.endswith("__all_critical")
        ),
        waves=tuple((wave.code, wave.label) for wave in (design.waves if design else ())),
        is_pilot=bool(criteria or rounds) or (design is not None and design.kind == FEASIBILITY),
        is_locked=study.plan.locked("protocol") is not None,
    )


def read_standing(study: Study, progress: Progress) -> Standing:
    """Read where each criterion stands; a large study in another process."""
    return standing_of(apart(_found, study, progress))


def _found(study: Study, progress: Progress) -> Feasibility:
    from analysis.feasibility import read_feasibility

    return read_feasibility(study, progress)


def standing_of(found: Feasibility) -> Standing:
    """Say in the language of the window where each criterion stands."""
    from reports.documents.feasibility import answer
    from reports.figures.bands import bands_figure
    from reports.locales import locale_of, writing

    say = catalogue()
    with writing(locale_of(spoken())):
        figure = bands_figure(say, found, FIGURE_PT)
        return Standing(
            sentence=answer(say, found),
            figure=figure,
            people={one.round.no: one.people for one in found.rounds},
            proposed={one.round.no: one.proposed for one in found.rounds},
            titles=() if figure is None else figure.header,
            rows=() if figure is None else figure.rows,
        )


def add_criterion(study: Study, name: str, first_round: str) -> Change:
    """Add a criterion that is noted by hand, what it is read from is chosen after; a pilot begins with a round."""
    held = stored.criteria(study)
    no = max((one.no for one in held), default=0) + 1
    new = Criterion(no, name, "noted", "share", "higher", HIGHEST_GO, HIGHEST_STOP)
    change = stored.state_criteria(study, [*held, new])
    if stored.rounds(study):
        return change
    first = stored.state_rounds(study, [Round(1, first_round)])
    return Change(change.kinds | first.kinds, (*change.fact_ids, *first.fact_ids))


def change_criterion(study: Study, changed: Criterion) -> Change:
    """Put a criterion in the place of the one with its number. UserError BANDS_CROSSED."""
    return stored.state_criteria(study, [changed if one.no == changed.no else one for one in stored.criteria(study)])


def remove_criterion(study: Study, no: int) -> Change:
    """Take a criterion out."""
    return stored.state_criteria(study, [one for one in stored.criteria(study) if one.no != no])


def measured_by(one: Criterion, source: Source) -> Criterion:
    """Return a criterion read from another source, with the measure and the direction that belong to it."""
    better: Literal["higher", "lower"] = "lower" if source in FEWER_IS_BETTER else "higher"
    go, stop = (one.go, one.stop) if better == one.better else (one.stop, one.go)
    if MEASURES[source] == "count":
        go = stop = 0.0
    elif one.measure == "count":
        go, stop = (HIGHEST_GO, HIGHEST_STOP) if better == "higher" else (HIGHEST_STOP, HIGHEST_GO)
    return replace(
        one, source=source, measure=MEASURES[source], better=better, go=go, stop=stop,
        of=one.of if source in OF_SCALE else "", wave=one.wave if source in AT_WAVE else "",
    )  # fmt: skip


def add_round(study: Study, label: str) -> Change:
    """Add a round after the last one."""
    held = stored.rounds(study)
    return stored.state_rounds(study, [*held, Round(max((one.no for one in held), default=0) + 1, label)])


def name_round(study: Study, no: int, label: str) -> Change:
    """Say where a round is; its number stays."""
    return stored.state_rounds(study, [Round(no, label) if one.no == no else one for one in stored.rounds(study)])


def put_back(study: Study, before: PilotView) -> Change:
    """State criteria and rounds as they were."""
    first = stored.state_criteria(study, before.criteria)
    then = stored.state_rounds(study, before.rounds)
    return Change(first.kinds | then.kinds, (*first.fact_ids, *then.fact_ids))


def note(study: Study, noted: Noted) -> Change:
    """Write down what was observed; it holds from now on for this criterion in this round."""
    return stored.note(study, replace(noted, by=study.actor), today())


def decide(study: Study, decision: RoundDecision, proposed: Band | None) -> Change:
    """Write down what was decided after a round. UserError REASON_MISSING."""
    return stored.decide(study, replace(decision, on=today()), proposed)


def write_change(study: Study, change: RoundChange) -> Change:
    """Add a line to the list of changes."""
    return stored.write_change(study, replace(change, on=today()))


def today() -> str:
    """Return the day, here and now."""
    return SystemClock().now().astimezone().date().isoformat()


def save_report(study: Study, path: Path, progress: Progress) -> Path:
    """Write the feasibility report as PDF with its HTML twin beside it, in the language of the window."""
    from reports.documents.alone import documents_alone
    from reports.files import replace_files

    with study.snapshot() as copy:
        made = documents_alone(copy, path.parent, (FEASIBILITY,), spoken(), progress)
    replace_files({path.with_suffix(written.suffix): data for written, data in made.items()})
    return path.with_suffix(".pdf")
