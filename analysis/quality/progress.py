"""How far the field work is: finished by day against what is expected, by group, by collector. Never by arm."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.quality.material import DONT_KNOW, REFUSED, Asked, Material, asked_of, counted_material
from core.clock import Clock, stamp
from core.progress import Progress, Silent

if TYPE_CHECKING:
    from core.design import Wave
    from core.study import Study

LEAST_DAYS, LOOK_BACK = 10, 14
STEP = 1_000
Z_95 = 1.959963984540054


@dataclass(frozen=True, slots=True)
class WaveCourse:
    """One wave: people with a finished response by day, how many are expected by then, when it may be complete.

    ``days`` are the days on which somebody finished, ``finished`` the people so far. ``opens`` and ``closes`` are the
    days of an even pace to ``due`` people; ``from_first`` says that they count from the first response, because the
    day the wave counts from is not stored. ``earliest`` and ``latest`` are "" where they are not projected.
    """

    code: str
    label: str
    due: int
    days: tuple[str, ...]
    finished: tuple[int, ...]
    opens: str
    closes: str
    from_first: bool
    earliest: str = ""
    latest: str = ""

    def expected(self, day: str) -> float:
        """Return how many an even pace would have finished by a day."""
        if not self.opens:
            return 0.0
        begin, end, now = (date.fromisoformat(d) for d in (self.opens, self.closes, day))
        share = ((now - begin).days + 1) / ((end - begin).days + 1)
        return self.due * min(max(share, 0.0), 1.0)


@dataclass(frozen=True, slots=True)
class GroupState:
    """One group at one wave: people finished, begun, and to do."""

    wave: str
    group: str
    label: str
    finished: int
    begun: int
    to_do: int

    @property
    def due(self) -> int:
        """Everybody of the group."""
        return self.finished + self.begun + self.to_do


@dataclass(frozen=True, slots=True)
class CollectorState:
    """One collector: responses, people, median minutes a response, % don't know or refused, edits after finishing."""

    name: str
    responses: int
    people: int
    minutes: float
    no_answer: float
    edits: int
    last: str


@dataclass(frozen=True, slots=True)
class Fieldwork:
    """Everything the progress of a study consists of; groups by shortfall, collectors by name."""

    waves: tuple[WaveCourse, ...]
    groups: tuple[GroupState, ...]
    collectors: tuple[CollectorState, ...]
    at: str


def fieldwork(study: Study, progress: Progress | None = None, clock: Clock | None = None) -> Fieldwork:
    """Read how far the field work is from a snapshot; nothing is changed."""
    with study.snapshot() as copy:
        material = _read(copy, progress or Silent(), clock)
        labels = {group.code: group.label or group.code for group in copy.people.clusters()}
        drafts = {(d.key.wave, d.key.participant) for d in copy.responses.drafts()}
    waves = [wave for wave in (material.design.waves if material.design else ()) if wave.instruments]
    at = stamp(material.now)
    return Fieldwork(
        waves=tuple(_course(material, wave, at[:10]) for wave in waves),
        groups=tuple(_groups(material, waves, labels, drafts)),
        collectors=tuple(_collectors(material)),
        at=at,
    )


def _read(study: Study, progress: Progress, clock: Clock | None) -> Material:
    """Read what progress needs: its responses count who was asked how much and answered how much, by response."""
    total, given, found = study.responses.count(), _Given(study), []
    for at, line in enumerate(study.response_pages.lines()):
        if at % STEP == 0:
            progress.step(at, total, "")
        asked = [value for node, value in line.answers.items() if given.holds(line.instrument_hash, node)]
        silent = sum(value in (DONT_KNOW, REFUSED) for value in asked)
        found.append(
            (line.id, line.participant, line.wave, line.started, line.finished, line.collector, len(asked), silent)
        )
    names = ["id", "participant", "wave", "started", "finished", "collector", "asked", "no_answer"]
    frame = pd.DataFrame(found, columns=names)
    for name in ("started", "finished"):
        frame[name] = pd.to_datetime(frame[name], utc=True, format="ISO8601", errors="coerce")
    frame["seconds"] = (frame["finished"] - frame["started"]).dt.total_seconds()
    return counted_material(study, frame, clock)


class _Given:
    """Knows which nodes of each version of an instrument a person answers."""

    def __init__(self, study: Study) -> None:
        self._study = study
        self._versions: dict[str, Asked | None] = {}
        self._nodes: dict[tuple[str, str], bool] = {}

    def holds(self, version: str, node: str) -> bool:
        """Tell whether a person answers a node; False for a version that is not in the study."""
        key = (version, node)
        if key not in self._nodes:
            if version not in self._versions:
                self._versions[version] = asked_of(self._study, version)
            asked = self._versions[version]
            item = asked.item(node) if asked is not None else None
            self._nodes[key] = item is not None and item.is_given
        return self._nodes[key]


def _active(material: Material) -> pd.DataFrame:
    return material.people[material.people["_status"] == "active"]


def _course(material: Material, wave: Wave, today: str) -> WaveCourse:
    frame = material.responses
    own = frame[frame["wave"] == wave.code]
    first = own.groupby("participant")["finished"].min().dt.strftime("%Y-%m-%d")
    by_day = first.value_counts().sort_index()
    days, finished = tuple(map(str, by_day.index)), tuple(int(n) for n in by_day.cumsum())
    due = max(len(_active(material)), finished[-1] if finished else 0)
    opens, closes, from_first = _window(material, wave, days)
    earliest, latest = _projected(days, finished, due, today)
    return WaveCourse(wave.code, wave.label, due, days, finished, opens, closes, from_first, earliest, latest)


def _window(material: Material, wave: Wave, days: tuple[str, ...]) -> tuple[str, str, bool]:
    """Return the days between which people are expected; from the draw where that is the anchor and is made."""
    if wave.opens >= wave.closes:
        return "", "", False
    if wave.anchor == "allocation" and material.sealed:
        drawn = date.fromisoformat(material.sealed[:10])
        return (drawn + timedelta(wave.opens)).isoformat(), (drawn + timedelta(wave.closes)).isoformat(), False
    if not days:
        return "", "", False
    begin = date.fromisoformat(days[0])
    return begin.isoformat(), (begin + timedelta(wave.closes - wave.opens)).isoformat(), True


def _projected(days: tuple[str, ...], finished: tuple[int, ...], due: int, today: str) -> tuple[str, str]:
    """Return the days between which the rest may be done at the pace of the last fortnight; Poisson, 95 %."""
    if len(days) < LEAST_DAYS or finished[-1] >= due:
        return "", ""
    start = (date.fromisoformat(today) - timedelta(LOOK_BACK)).isoformat()
    before = max((n for day, n in zip(days, finished, strict=True) if day <= start), default=0)
    recent = finished[-1] - before
    slow, fast = recent - Z_95 * np.sqrt(recent), recent + Z_95 * np.sqrt(recent)
    if slow <= 0:
        return "", ""
    left = (due - finished[-1]) * LOOK_BACK
    ends = (date.fromisoformat(today) + timedelta(int(np.ceil(left / pace))) for pace in (fast, slow))
    earliest, latest = (end.isoformat() for end in ends)
    return earliest, latest


def _groups(
    material: Material, waves: list[Wave], labels: Mapping[str, str], drafts: set[tuple[str, str]]
) -> list[GroupState]:
    people = _active(material)["_group"]
    frame = material.responses
    found = []
    for wave in waves:
        here = set(frame.loc[frame["wave"] == wave.code, "participant"])
        begun = {person for code, person in drafts if code == wave.code} - here
        states = pd.Series("to_do", index=people.index)
        states[people.index.isin(begun)] = "begun"
        states[people.index.isin(here)] = "finished"
        table = pd.crosstab(people, states).reindex(columns=["finished", "begun", "to_do"], fill_value=0)
        own = [
            GroupState(wave.code, str(g), labels.get(str(g), str(g)), *map(int, row))
            for g, row in zip(table.index, table.to_numpy(), strict=True)
        ]
        found += sorted(own, key=lambda group: (-(group.begun + group.to_do) / group.due, group.label))
    return found


def _collectors(material: Material) -> list[CollectorState]:
    frame = material.responses
    if frame.empty:
        return []
    by = frame.groupby("collector")
    # A correction is counted for whoever finished the response that holds now.
    corrected = frame["id"].isin({later for later, _ in material.corrections})
    edits = corrected.groupby(frame["collector"]).sum()
    return [
        CollectorState(
            name=str(name),
            responses=len(own),
            people=own["participant"].nunique(),
            minutes=float(own["seconds"].median() / 60),
            no_answer=100 * float(own["no_answer"].sum() / max(own["asked"].sum(), 1)),
            edits=int(edits[name]),
            last=own["finished"].max().strftime("%Y-%m-%d"),
        )
        for name, own in by
    ]
