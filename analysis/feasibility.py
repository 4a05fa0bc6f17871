"""How a pilot in rounds did on its criteria: observed with its interval, the bands it spans, the band proposed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import stats

from analysis.instrument_quality import item_values
from analysis.numbers.proportions import wilson_interval
from analysis.quality.conduct import allocation
from analysis.quality.material import ANSWERED, NOT_ASKED, Material, read_material
from analysis.quality.people import NO, YES
from analysis.scales.reliability import cronbach_alpha
from analysis.study_answers import StudyAnswers
from core import feasibility as stored
from core.errors import UserError
from core.feasibility import BANDS, Band, Criterion, Noted, Round, RoundChange, RoundDecision
from core.progress import Progress, Silent
from instruments.logs import read_harm

if TYPE_CHECKING:
    from collections.abc import Callable, Set

    from analysis.variables import Floats
    from core.study import Study

LEAST_RELIABILITY, DRAWS, SEED = 30, 2000, 20260301
RIGHT_FROM, RIGHT_TO = 0.30, 0.85
SERIOUS = 3


@dataclass(frozen=True, slots=True)
class Observed:
    """One criterion in one round (0: all together): in percent for a share, ``x`` of ``n``; 95 % interval where known.

    ``spans`` are the bands that the interval touches, ``band`` that of the value; None where nothing is observed.
    """

    criterion: int
    round: int
    value: float | None = None
    low: float | None = None
    high: float | None = None
    x: int | None = None
    n: int = 0
    band: Band | None = None
    spans: tuple[Band, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundState:
    """One round: its people and groups, the band proposed (the worst of its criteria) and what was decided."""

    round: Round
    people: int
    groups: int
    proposed: Band | None
    decision: RoundDecision | None


@dataclass(frozen=True, slots=True)
class Feasibility:
    """All that the feasibility report prints; no arm is looked at."""

    title: str
    programme: str
    question: str
    contact: str
    made_up: bool
    generated: str
    protocol_locked: str
    unit_many: str
    criteria: tuple[Criterion, ...]
    observed: tuple[Observed, ...]
    rounds: tuple[RoundState, ...]
    changes: tuple[RoundChange, ...]
    harms: int
    harms_open: int
    cost_lines: int
    said: tuple[tuple[str, str], ...] = ()

    def of(self, criterion: int, round_no: int) -> Observed:
        """Return what was observed of a criterion in a round, or that nothing was."""
        found = next((o for o in self.observed if (o.criterion, o.round) == (criterion, round_no)), None)
        return found or Observed(criterion, round_no)


def read_feasibility(study: Study, progress: Progress | None = None) -> Feasibility:
    """Read a pilot from a snapshot and judge each criterion in each round; nothing is changed."""
    told = progress or Silent()
    with study.snapshot() as copy:
        reader = _Reader(copy, read_material(copy, told))
        criteria, rounds = stored.criteria(copy), stored.rounds(copy)
        by_hand = {(one.criterion, one.round): one for one in stored.noted(copy)}
        observed = []
        for criterion in criteria:
            for no in (0,) if criterion.pooled else (one.no for one in rounds):
                hand = by_hand.get((criterion.no, no))
                observed.append(_judged(criterion, no, reader.of(criterion, no) if hand is None else _by_hand(hand)))
        harms = [read_harm(entry) for entry in copy.logs.all("harm")]
        said, locked = copy.described(), copy.plan.locked("protocol")
        decided = stored.decisions(copy)
        return Feasibility(
            title=copy.title,
            programme=said.get("programme", ""),
            question=said.get("question", ""),
            contact=said.get("contact", ""),
            made_up=said.get("made_up") == "yes",
            generated=max([entry.at for entry in reader.material.entries], default="")[:10],
            protocol_locked=locked.at[:10] if locked is not None else "",
            unit_many=said.get("unit_many", ""),
            criteria=criteria,
            observed=tuple(observed),
            rounds=tuple(
                RoundState(one, len(reader.people(one.no)), reader.groups(one.no), proposed(criteria, observed, one.no),
                           decided.get(one.no))
                for one in rounds
            ),
            changes=stored.changes(copy),
            harms=len(harms),
            harms_open=sum(harm.is_open() for harm in harms),
            cost_lines=len(copy.logs.all("cost")),
            said=tuple(sorted(said.items())),
        )  # fmt: skip


def proposed(criteria: tuple[Criterion, ...], observed: list[Observed], round_no: int) -> Band | None:
    """Return the worst band of the criteria judged in a round; None before any is."""
    known = [o.band for o in observed if o.round == round_no and o.band is not None]
    return max(known, key=BANDS.index) if known and criteria else None


def spanned(criterion: Criterion, low: float, high: float) -> tuple[Band, ...]:
    """Return the bands that an interval touches, the best first."""
    first, last = sorted(BANDS.index(criterion.band(end)) for end in (low, high))
    return (
        BANDS[first : last + 1] if criterion.go != criterion.stop else tuple(dict.fromkeys((BANDS[first], BANDS[last])))
    )


def _judged(criterion: Criterion, no: int, found: _Found | None) -> Observed:
    if found is None:
        return Observed(criterion.no, no)
    spans = () if found.low is None or found.high is None else spanned(criterion, found.low, found.high)
    return Observed(
        criterion.no, no, found.value, found.low, found.high, found.x, found.n, criterion.band(found.value), spans
    )


@dataclass(frozen=True, slots=True)
class _Found:
    value: float
    low: float | None = None
    high: float | None = None
    n: int = 0
    x: int | None = None


def _by_hand(noted: Noted) -> _Found:
    return _Found(noted.value, noted.low, noted.high, noted.n)


def _share(x: int, n: int) -> _Found | None:
    if not n:
        return None
    low, high = wilson_interval(x, n)
    return _Found(100 * x / n, 100 * low, 100 * high, n, x)


class _Reader:
    """Reads what a criterion's source says of the people of one round (0: of all)."""

    def __init__(self, study: Study, material: Material) -> None:
        self.study, self.material = study, material
        self._answers = StudyAnswers(study, frozenset())

    def people(self, no: int) -> Set[str]:
        """Return the codes of a round's people."""
        frame = self.material.people
        if no == 0:
            return set(map(str, frame.index))
        if stored.ROUND_OF_PERSON not in frame.columns:
            return set()
        return set(map(str, frame.index[frame[stored.ROUND_OF_PERSON].astype(str) == str(no)]))

    def groups(self, no: int) -> int:
        """Count the groups of a round's people."""
        frame = self.material.people
        return int(frame.loc[frame.index.isin(self.people(no)), "_group"].nunique())

    def of(self, criterion: Criterion, no: int) -> _Found | None:
        """Return what is observed; None where nobody of the round was asked or the source knows nothing."""
        sources: dict[str, Callable[[Criterion, Set[str]], _Found | None]] = {
            "consent": self._consent, "before_consent": self._before_consent, "attended": self._attended,
            "finished": self._finished, "items_in_range": self._in_range, "answered": self._answered,
            "reliability": self._reliability, "minutes": self._minutes, "harms": self._harms,
        }  # fmt: skip
        read, people = sources.get(criterion.source), self.people(no)
        return read(criterion, people) if read is not None and people else None

    def _consent(self, _: Criterion, people: Set[str]) -> _Found | None:
        agreed = asked = 0
        for block in self.material.blocks:
            rows = block.rows.index[block.rows["participant"].isin(people)]
            for node in map(str, block.answers.columns):
                item = block.asked.item(node)
                if item is not None and item.is_choice and item.name.startswith("consent"):
                    answers = block.answers.loc[rows, node].dropna().str.casefold()
                    agreed, asked = agreed + int(answers.isin(YES).sum()), asked + int(answers.isin(YES | NO).sum())
                    break
        return _share(agreed, asked)

    def _before_consent(self, _: Criterion, people: Set[str]) -> _Found | None:
        if not self.material.revealed:
            return None
        found = allocation(self.material).findings
        late = sum(int(one.said["n"]) for one in found if one.words == "revealed_before_consent")
        return _Found(float(late), n=len(people))

    def _attended(self, _: Criterion, people: Set[str]) -> _Found | None:
        listed: dict[str, list[bool]] = defaultdict(list)
        for row in self.material.attendance:
            if row.participant in people:
                listed[row.participant].append(row.minutes > 0)
        return _share(sum(all(came) for came in listed.values()), len(listed))

    def _finished(self, criterion: Criterion, people: Set[str]) -> _Found | None:
        frame = self.material.responses
        if not (frame["wave"] == criterion.wave).any():
            return None
        here = set(frame.loc[frame["wave"] == criterion.wave, "participant"])
        return _share(len(here & people), len(people))

    def _items(self, criterion: Criterion, people: Set[str]) -> Floats | None:
        instrument, _, code = criterion.of.partition(".")
        workbook = self._answers.workbook(instrument)
        scale = next((s for s in workbook.scales if s.code == code), None) if workbook else None
        if workbook is None or scale is None:
            return None
        answered = self._answers.answered(instrument, criterion.wave)
        own = [k for k, person in enumerate(answered.participants) if person in people]
        raw = answered.items.reindex(columns=list(scale.items), fill_value="").fillna("").astype(str)
        return item_values(scale, workbook, raw)[own] if own else None

    def _in_range(self, criterion: Criterion, people: Set[str]) -> _Found | None:
        values = self._items(criterion, people)
        if values is None or len(values) < 2:
            return None

        def inside(rows: Floats) -> int:
            known = (~np.isnan(rows)).sum(axis=0)
            share = np.nansum(rows, axis=0) / np.maximum(known, 1)
            return int(((share >= RIGHT_FROM) & (share <= RIGHT_TO) & (known > 0)).sum())

        draws = np.random.default_rng(SEED)
        drawn = [inside(values[draws.integers(0, len(values), len(values))]) for _ in range(DRAWS)]
        low, high = np.quantile(drawn, [0.025, 0.975], method="inverted_cdf")
        found = float(inside(values))
        return _Found(found, min(float(low), found), max(float(high), found), len(values))

    def _answered(self, criterion: Criterion, people: Set[str]) -> _Found | None:
        """Give the share of cells answered; its interval is over people, whose answers go together."""
        instrument = criterion.of.partition(".")[0]
        answered, asked = [], []
        for block in self.material.blocks:
            if block.asked.instrument != instrument:
                continue
            own = block.rows["participant"].isin(people) & (block.rows["wave"] == criterion.wave)
            kinds = block.kinds.loc[own, block.given].to_numpy()
            answered.append((kinds == ANSWERED).sum(axis=1))
            asked.append((kinds != NOT_ASKED).sum(axis=1))
        if not answered or not sum(part.sum() for part in asked):
            return None
        x, n = np.concatenate(answered), np.concatenate(asked)
        share = float(x.sum() / n.sum())
        if len(x) < 2:
            return _Found(100 * share, n=len(x))
        error = float(np.sqrt(((x - share * n) ** 2).sum() * len(x) / (len(x) - 1)) / n.sum())
        # Without any spread between people the interval is that of so many people with no failure.
        if error == 0:
            return _share(round(share * len(x)), len(x))
        size = max(share * (1 - share) / error**2, 1.0)
        low, high = wilson_interval(share * size, size)
        return _Found(100 * share, 100 * low, 100 * high, len(x))

    def _reliability(self, criterion: Criterion, people: Set[str]) -> _Found | None:
        values = self._items(criterion, people)
        if values is None:
            return None
        whole = values[~np.isnan(values).any(axis=1)]
        if len(whole) < LEAST_RELIABILITY:
            return None
        try:
            alpha = cronbach_alpha(whole)
        except UserError:
            return None
        return _Found(alpha.alpha, *alpha.feldt_ci, len(whole))

    def _minutes(self, criterion: Criterion, people: Set[str]) -> _Found | None:
        """Give the median of a person's minutes at a wave; interval from the order statistics (binomial)."""
        frame = self.material.responses
        own = frame[(frame["wave"] == criterion.wave) & frame["participant"].isin(people)]
        minutes = np.sort(own.groupby("participant")["seconds"].sum(min_count=1).dropna().to_numpy() / 60)
        n = len(minutes)
        if not n:
            return None
        k = int(stats.binom.ppf(0.025, n, 0.5))
        low, high = (float(minutes[k - 1]), float(minutes[n - k])) if k >= 1 else (None, None)
        return _Found(float(np.median(minutes)), low, high, n)

    def _harms(self, _: Criterion, people: Set[str]) -> _Found | None:
        """Count serious harms that may come from the programme; exact Poisson interval (Garwood 1936)."""
        harms = [read_harm(entry) for entry in self.study.logs.all("harm")]
        count = sum(
            h.participant in people and (h.severity or 0) >= SERIOUS and h.related in ("possible", "likely")
            for h in harms
        )
        low = float(stats.chi2.ppf(0.025, 2 * count)) / 2 if count else 0.0
        return _Found(float(count), low, float(stats.chi2.isf(0.025, 2 * count + 2)) / 2, len(people), count)
