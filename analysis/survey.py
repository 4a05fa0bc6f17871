"""A survey described: answers to closed questions, key shares with design-based intervals, areas, outcome rates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy import stats

from analysis.numbers.survey import survey_share
from analysis.quality.material import (
    ANSWERED,
    DECLINED,
    DONT_KNOW,
    NOT_ASKED,
    NOT_KNOWN,
    REFUSED,
    Block,
    Material,
    read_material,
)
from analysis.study_answers import StudyAnswers
from core.errors import UserError
from core.progress import Progress, Silent
from instruments.logs import read_contact
from instruments.session import FormSession

if TYPE_CHECKING:
    from analysis.variables import Floats
    from core.study import Study
    from instruments.scales import Scale

LEAST_GROUP, LEAST_AREA, LEAST_RANKED = 30, 10, 4
DRAWS, SEED = 1000, 20260302
COMPLETE = 0.8
WEIGHT, STRATUM = "weight", "stratum"


@dataclass(frozen=True, slots=True)
class Share:
    """A share (0-1) of ``n`` people with its 95 % interval; None where there is no variance or too few."""

    label: str
    n: int
    value: float | None = None
    low: float | None = None
    high: float | None = None
    deff: float | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """One closed question: weighted shares of its answers among those who gave one; why others gave none, in people.

    ``key`` is the share with an answer above the middle of the list, ``change`` its difference from the wave before.
    """

    name: str
    wording: str
    shares: tuple[float, ...]
    n: int
    dont_know: int
    refused: int
    other: int
    key: Share
    change: Share | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """One question by its key share; shares (0-1) of redraws in which it has each rank, the highest first."""

    name: str
    wording: str
    share: Share
    ranks: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """Questions that share one list of answers; ``key_words`` are the answers the key share counts."""

    title: str
    answers: tuple[str, ...]
    key_words: str
    questions: tuple[Asked, ...]
    groups: tuple[tuple[str, tuple[Share, ...]], ...] = ()
    ranks: tuple[Ranked, ...] = ()
    areas: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class Rates:
    """Outcome rates of AAPOR from the last word on each person of the sample; counts, and shares 0-1."""

    complete: int
    partial: int
    refused: int
    not_reached: int
    other: int
    unknown: int

    @property
    def all(self) -> int:
        """Everybody of the sample."""
        return self.complete + self.partial + self.refused + self.not_reached + self.other + self.unknown

    def rows(self) -> tuple[tuple[str, int, int], ...]:
        """Return name, numerator and denominator of each rate."""
        i, p, r, known = self.complete, self.partial, self.refused, self.all - self.unknown
        met = i + p + r + self.other
        return (("RR1", i, self.all), ("RR2", i + p, self.all), ("COOP1", i, met), ("REF1", r, self.all),
                ("CON1", met, known))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Survey:
    """All that the survey report prints of one wave."""

    title: str
    said: Mapping[str, str]
    made_up: bool
    wave: str
    before: str
    first: str
    last: str
    people: int
    answered: int
    modes: tuple[tuple[str, int], ...]
    clusters: int
    weighted: bool
    weight_range: tuple[float, float] | None
    strata: int
    topics: tuple[Topic, ...]
    open_answers: tuple[tuple[str, int, int], ...]
    rates: Rates
    instruments: tuple[str, ...]
    locked: bool


def read_survey(study: Study, progress: Progress | None = None) -> Survey:
    """Describe the last wave with responses from a snapshot; nothing is changed and arms are pooled."""
    told = progress or Silent()
    with study.snapshot() as copy:
        material = read_material(copy, told)
        frame = material.responses
        waves = [wave for wave in (material.design.waves if material.design else ()) if wave.code in set(frame["wave"])]
        wave = waves[-1].code if waves else ""
        before = waves[-2].code if len(waves) > 1 else ""
        labels = {group.code: group.label or group.code for group in copy.people.clusters()}
        plan = copy.plan.get()
        sample = _Sample(material, labels, plan.subgroups if plan else ())
        own = frame[frame["wave"] == wave]
        here = set(own["participant"])
        finished = sorted(stamp.strftime("%Y-%m-%d") for stamp in own["finished"].dropna())
        topics: list[Topic] = []
        answers = StudyAnswers(copy, frozenset())
        for block in material.blocks:
            if not block.asked.is_observed and (block.rows["wave"] == wave).any():
                workbook = answers.workbook(block.asked.instrument)
                topics += _topics(sample, block, workbook.scales if workbook else (), wave, before)
        weights = sample.frame["_weight"]
        said = copy.described()
        return Survey(
            title=copy.title,
            said=said,
            made_up=said.get("made_up") == "yes",
            wave=waves[-1].label if waves else "",
            before=waves[-2].label if len(waves) > 1 else "",
            first=finished[0] if finished else "",
            last=finished[-1] if finished else "",
            people=len(material.people),
            answered=len(here),
            modes=tuple(Counter(map(str, own["mode"])).most_common()),
            clusters=sample.clusters(here),
            weighted=bool(weights.nunique() > 1),
            weight_range=(float(weights.min()), float(weights.max())) if weights.nunique() > 1 else None,
            strata=int(sample.frame["_stratum"].nunique()),
            topics=tuple(topics),
            open_answers=_open(material, wave),
            rates=_rates(copy, material, wave),
            instruments=tuple(dict.fromkeys(block.asked.title for block in material.blocks)),
            locked=copy.plan.locked("data") is not None,
        )


class _Sample:
    """How the people were drawn: weight, stratum and cluster of each, and the groups that were declared."""

    def __init__(self, material: Material, labels: Mapping[str, str], declared: Sequence[str]) -> None:
        people = material.people
        self.labels = labels
        self.declared = [name for name in declared if name in people.columns]
        frame = people.copy()
        weights = pd.to_numeric(frame[WEIGHT], errors="coerce") if WEIGHT in frame else pd.Series(1.0, frame.index)
        frame["_weight"] = weights.fillna(1.0)
        frame["_stratum"] = frame[STRATUM].astype(str) if STRATUM in frame else ""
        self.grouped = frame["_group"].nunique() > 1 and (frame["_group"] != "").all()
        self.stratified = STRATUM in people.columns
        self.frame = frame

    def clusters(self, people: set[str]) -> int:
        """Count the clusters of these people; 0 where each was drawn alone."""
        return int(self.frame.loc[self.frame.index.isin(people), "_group"].nunique()) if self.grouped else 0

    def share(self, values: pd.Series, label: str) -> Share:
        """Estimate a share of people (index: codes; NaN left out) as the sample was drawn."""
        known = values.dropna()
        rows = self.frame.loc[known.index]
        if known.empty:
            return Share(label, 0)
        value = float(np.average(known, weights=rows["_weight"]))
        clusters = (rows["_stratum"] + "/" + rows["_group"]).to_numpy() if self.grouped else None
        try:
            found = survey_share(
                known.to_numpy(dtype=float), weights=rows["_weight"].to_numpy(dtype=float),
                strata=rows["_stratum"].to_numpy(dtype=object) if self.stratified else None, clusters=clusters,
            )  # fmt: skip
        except UserError:
            return Share(label, len(known), value)
        low, high = found.korn_graubard_wilson
        return Share(label, len(known), found.mean.estimate, low, high, found.mean.deff)

    def change(self, now: pd.Series, then: pd.Series, label: str) -> Share | None:
        """Estimate the difference of two waves' shares; clusters and people asked twice count once in its error."""
        both = pd.concat([now.dropna(), then.dropna()], keys=["now", "then"])
        if now.dropna().empty or then.dropna().empty:
            return None
        codes = both.index.get_level_values(1)
        rows = self.frame.loc[codes]
        is_now = (both.index.get_level_values(0) == "now").astype(float)
        weights = rows["_weight"].to_numpy(dtype=float)
        means = [float(np.average(part, weights=weights[flag])) for part, flag in
                 ((both[is_now == 1], is_now == 1), (both[is_now == 0], is_now == 0))]  # fmt: skip
        scores = np.where(is_now == 1, weights * (both - means[0]) / weights[is_now == 1].sum(),
                          -weights * (both - means[1]) / weights[is_now == 0].sum())  # fmt: skip
        units = pd.Series(scores).groupby(rows["_group"].to_numpy() if self.grouped else codes.to_numpy()).sum()
        difference = means[0] - means[1]
        if len(units) < 2:
            return Share(label, int(is_now.sum()), difference)
        error = float(np.sqrt(len(units) / (len(units) - 1) * ((units - units.mean()) ** 2).sum()))
        reach = float(stats.t.isf(0.025, len(units) - 1)) * error
        return Share(label, int(is_now.sum()), difference, difference - reach, difference + reach)

    def redraws(self, table: pd.DataFrame) -> Floats:
        """Return (draws, questions) ranks, 1 the highest share, of samples drawn again: clusters, else people."""
        weights = self.frame.loc[table.index, "_weight"].to_numpy(dtype=float)
        values = table.to_numpy(dtype=float)
        there = ~np.isnan(values)
        units = self.frame.loc[table.index, "_group"].to_numpy() if self.grouped else np.arange(len(table))
        _, place = np.unique(units.astype(str), return_inverse=True)
        tops, bottoms = (np.zeros((place.max() + 1, values.shape[1])) for _ in range(2))
        np.add.at(tops, place, np.where(there, values, 0.0) * weights[:, None])
        np.add.at(bottoms, place, there * weights[:, None])
        draws = np.random.default_rng(SEED).integers(0, len(tops), (DRAWS, len(tops)))
        shares = tops[draws].sum(axis=1) / np.maximum(bottoms[draws].sum(axis=1), 1e-9)
        ranks: Floats = stats.rankdata(-shares, axis=1, method="ordinal").astype(np.float64)
        return ranks


def _topics(sample: _Sample, block: Block, scales: Sequence[Scale], wave: str, before: str) -> list[Topic]:
    form = block.asked.form
    if form is None:
        return []
    session = FormSession(form)
    found: list[tuple[tuple[tuple[str, str], ...], list[str]]] = []
    order = {path: k for k, path in enumerate(block.asked.items)}
    for node in sorted(block.given, key=lambda node: order.get(node, len(order))):
        item = block.asked.item(node)
        if item is None or not item.is_choice or "[" in node or item.name.startswith("consent"):
            continue
        offered = tuple((c.value, c.label) for c in session.choices(item.path) if not c.value.startswith("-"))
        if found and found[-1][0] == offered:
            found[-1][1].append(node)
        elif len(offered) > 1:
            found.append((offered, [node]))
    return [_topic(sample, block, scales, (offered, nodes), wave, before) for offered, nodes in found]


def _topic(
    sample: _Sample, block: Block, scales: Sequence[Scale], asked: tuple[tuple[tuple[str, str], ...], list[str]],
    wave: str, before: str,
) -> Topic:  # fmt: skip
    offered, nodes = asked
    session = FormSession(block.asked.form)  # type: ignore[arg-type]  # _topics leaves out what has no form
    ordered = all(value.isdigit() for value, _ in offered)
    offered = offered if ordered else offered[::-1]
    values = [v for v, _ in offered]
    key = values[(len(values) + 1) // 2 :] if ordered else values[-1:]
    names = {node.rsplit("/", 1)[-1] for node in nodes}
    scale = next((one for one in scales if names <= set(one.items)), None)
    columns = {node: _cells(block, node, wave) for node in nodes}
    flags = {node: _flag(cells, values, key) for node, cells in columns.items()}
    questions = []
    for node in nodes:
        label = session.label(node).strip() or node.rsplit("/", 1)[-1]
        change = sample.change(flags[node], _flag(_cells(block, node, before), values, key), label) if before else None
        questions.append(_asked(sample, node, label, columns[node], values, flags[node], change))
    questions.sort(key=lambda one: -(one.key.value or 0.0))
    lead = next((node for node in nodes if node.endswith("/" + questions[0].name)), nodes[0])
    title = questions[0].wording if len(nodes) == 1 else block.asked.title if scale is None else scale.label
    words = tuple(w for _, w in offered)
    topic = Topic(title, words, ", ".join(w for v, w in offered if v in key), tuple(questions))
    if scale is None:
        return topic
    # A statement put the other way round has no place among the others.
    ranked = [one for one in questions if one.name not in scale.reversed]
    return replace(
        topic,
        groups=_groups(sample, flags[lead]),
        ranks=_ranks(sample, ranked, flags) if len(ranked) >= LEAST_RANKED else (),
        areas=_areas(sample, flags[lead]),
    )


def _cells(block: Block, node: str, wave: str) -> pd.Series:
    rows = block.rows.index[block.rows["wave"] == wave]
    cells = pd.Series(block.answers.loc[rows, node].to_numpy(), index=block.rows.loc[rows, "participant"].to_numpy())
    return cells[~cells.index.duplicated(keep="last")]


def _flag(cells: pd.Series, values: Sequence[str], key: Sequence[str]) -> pd.Series:
    """Return 1 for a key answer, 0 for another of the list, NaN for none."""
    flags = pd.Series(np.nan, index=cells.index)
    flags[cells.isin(values)] = 0.0
    flags[cells.isin(key)] = 1.0
    return flags


def _asked(
    sample: _Sample, node: str, label: str, cells: pd.Series, values: Sequence[str], flag: pd.Series,
    change: Share | None,
) -> Asked:  # fmt: skip
    given = cells[cells.isin(values)]
    weights = sample.frame.loc[given.index, "_weight"]
    total = float(weights.sum()) or 1.0
    shares = tuple(float(weights[given == value].sum()) / total for value in values)
    dont_know, refused = int((cells == DONT_KNOW).sum()), int((cells == REFUSED).sum())
    rest = int(cells.notna().sum()) - len(given) - dont_know - refused
    return Asked(
        node.rsplit("/", 1)[-1], label, shares, len(given), dont_know, refused, rest, sample.share(flag, label), change
    )


def _groups(sample: _Sample, flag: pd.Series) -> tuple[tuple[str, tuple[Share, ...]], ...]:
    """Return the key share by each declared group; levels under 30 answers are left out, with all below two levels."""
    found = []
    for name in sample.declared:
        levels = sample.frame.loc[flag.index, name].astype(str)
        own = [sample.share(flag[levels == level], level) for level in sorted(set(levels)) if level]
        shown = tuple(share for share in own if share.n >= LEAST_GROUP)
        if len(shown) > 1:
            found.append((name, shown))
    return tuple(found)


def _ranks(sample: _Sample, questions: Sequence[Asked], flags: Mapping[str, pd.Series]) -> tuple[Ranked, ...]:
    by_name = {node.rsplit("/", 1)[-1]: flag for node, flag in flags.items()}
    table = pd.DataFrame({one.name: by_name[one.name] for one in questions})
    if len(table) < LEAST_GROUP:
        return ()
    ranks = sample.redraws(table)
    return tuple(
        Ranked(one.name, one.wording, one.key,
               tuple(float((ranks[:, k] == place).mean()) for place in range(1, len(questions) + 1)))
        for k, one in enumerate(questions)
    )  # fmt: skip


def _areas(sample: _Sample, flag: pd.Series) -> tuple[Share, ...]:
    """Return the key share by area; a share of fewer than 10 people is not given, nor what would give it back.

    With one area alone left out, the next smallest goes too, so that no total minus the others gives it back.
    """
    if not sample.grouped:
        return ()
    groups = sample.frame.loc[flag.index, "_group"]
    parts = sorted(((sample.labels.get(g, g), flag[groups == g].dropna()) for g in set(groups)), key=lambda p: p[0])
    small = {label for label, part in parts if len(part) < LEAST_AREA}
    if len(small) == 1 and len(parts) > 1:
        small.add(min((p for p in parts if p[0] not in small), key=lambda p: (len(p[1]), p[0]))[0])
    return tuple(
        Share(label, len(part)) if label in small else replace(_alone(part), label=label) for label, part in parts
    )


def _alone(part: pd.Series) -> Share:
    """Estimate a share within one area, where people are the units."""
    found = survey_share(part.to_numpy(dtype=float))
    low, high = found.korn_graubard_wilson
    return Share("", len(part), found.mean.estimate, low, high)


def _open(material: Material, wave: str) -> tuple[tuple[str, int, int], ...]:
    """Count the open answers: question, how many wrote something, of how many asked. Their words are not printed."""
    found = []
    for block in material.blocks:
        own = block.rows["wave"] == wave
        session = FormSession(block.asked.form) if block.asked.form is not None else None
        for node in block.given:
            item = block.asked.item(node)
            if item is not None and item.type == "text" and session is not None and own.any():
                kinds = block.kinds.loc[own, node]
                label = session.label(item.path).strip() or item.name
                found.append((label, int((kinds == ANSWERED).sum()), int((kinds != NOT_ASKED).sum())))
    return tuple(found)


def _rates(study: Study, material: Material, wave: str) -> Rates:
    """Judge each person of the sample once: complete with an answer to four fifths of what was asked, else partial."""
    complete: set[str] = set()
    begun: set[str] = set()
    for block in material.blocks:
        own = block.rows["wave"] == wave
        kinds = block.kinds.loc[own, block.given]
        some = kinds.isin([ANSWERED, NOT_KNOWN, DECLINED]).sum(axis=1) / (kinds != NOT_ASKED).sum(axis=1).clip(lower=1)
        people = block.rows.loc[own, "participant"]
        begun |= set(people)
        complete |= set(people[some >= COMPLETE])
    last = {c.participant: c for c in map(read_contact, study.logs.all("contact")) if c.wave in ("", wave)}
    ends: Counter[str] = Counter()
    for code in map(str, material.people.index):
        if code in complete:
            ends["complete"] += 1
        elif code in begun:
            ends["partial"] += 1
        elif code not in last:
            ends["unknown"] += 1
        else:
            result = last[code].result
            ends["refused" if result == "refused" else "other" if result in ("ill", "other") else "not_reached"] += 1
    names = ("complete", "partial", "refused", "not_reached", "other", "unknown")
    return Rates(*(ends[name] for name in names))
