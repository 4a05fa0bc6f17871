"""How far the field work is, and what its checks found; read from a snapshot, with the charts made ready."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.change import Change
from core.progress import Progress
from gui.operations.apart import apart
from gui.operations.saying import catalogue

if TYPE_CHECKING:
    from analysis.quality.finding import Check, Finding
    from analysis.quality.progress import CollectorState, Fieldwork
    from core.study import Study
    from reports.content import Figure

# Narrow, so that words are large enough once the drawing is as wide as its card.
COURSE_PT, GROUPS_PT, MAP_PT = 400.0, 262.0, 700.0
TALL_PT = 190.0
MOST_GROUPS = 12
MOST_FINDINGS, MOST_RESPONSES = 500, 5


@dataclass(frozen=True, slots=True)
class WaveView:
    """One wave: its course and its groups, each None before anything is in."""

    code: str
    label: str
    course: Figure | None
    groups: Figure | None
    every_group: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True, slots=True)
class ProgressView:
    """What the Progress tab shows; ``current`` is the place of the wave being collected."""

    waves: tuple[WaveView, ...]
    current: int
    collectors: tuple[CollectorState, ...]
    at: str


@dataclass(frozen=True, slots=True)
class MapView:
    """What was left unanswered at one wave."""

    wave: str
    label: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class DrawOffer:
    """Where back-checks can be drawn: wave, instrument, words for both, how many finished interviews are left."""

    wave: str
    instrument: str
    words: str
    left: int


@dataclass(frozen=True, slots=True)
class ChecksView:
    """What the Checks tab shows; ``titles`` names instruments, ``questions`` nodes by (instrument, node).

    Of each check the first `MOST_FINDINGS` are here; ``flagged`` counts all of them by check. ``telling`` are pairs of
    instrument and wave that not every arm has answered: who answered there tells an arm.
    """

    checks: tuple[Check, ...]
    flagged: dict[str, int]
    maps: tuple[MapView, ...]
    offers: tuple[DrawOffer, ...]
    titles: dict[str, str]
    questions: dict[tuple[str, str], str]
    waves: dict[str, str]
    groups: dict[str, str]
    responses: int
    at: str
    telling: frozenset[tuple[str, str]] = frozenset()


def read_progress(study: Study, progress: Progress) -> ProgressView:
    """Read how far each wave is and make its charts; a large study in another process."""
    return apart(progress_of, study, progress)


def progress_of(study: Study, progress: Progress) -> ProgressView:
    """Read how far each wave is and make its charts, here."""
    from analysis.quality.progress import fieldwork

    work = fieldwork(study, progress)
    waves = tuple(_wave_view(work, k) for k in range(len(work.waves)))
    begun = [k for k, wave in enumerate(work.waves) if wave.days]
    return ProgressView(waves, begun[-1] if begun else 0, work.collectors, work.at)


def _wave_view(work: Fieldwork, k: int) -> WaveView:
    from reports.figures.progress import groups_figure, progress_figure

    say, wave = catalogue(), work.waves[k]
    groups = [g for g in work.groups if g.wave == wave.code]
    rows = tuple((g.label, f"{g.finished:,}", f"{g.begun:,}", f"{g.to_do:,}") for g in groups)
    return WaveView(
        wave.code,
        wave.label,
        progress_figure(say, wave, work.at[:10], COURSE_PT, height=TALL_PT),
        groups_figure(say, wave.label, groups[:MOST_GROUPS], GROUPS_PT) if wave.days else None,
        rows,
    )


def read_checks(study: Study, progress: Progress) -> ChecksView:
    """Run every check and make the maps of what is missing; of a large study in another process."""
    return apart(checks_of, study, progress)


def checks_of(study: Study, progress: Progress) -> ChecksView:
    """Run every check and make the maps of what is missing, here."""
    from analysis.quality.run import look
    from reports.figures.missing_map import missing_map

    looked = look(study, progress)
    design = study.design.get()
    waves = {wave.code: wave.label for wave in (design.waves if design else ())}
    titles = {version.code: version.title for version in study.instruments.all()}
    asked = {(c.instrument, c.node) for c in looked.quality.missing}
    checks = tuple(_shortened(check) for check in sorted(looked.quality.checks, key=_place))
    asked |= {(f.instrument, node) for check in checks for f in check.findings for node in f.nodes}
    questions = _questions(study, asked)
    maps = []
    for wave, bins in looked.missing:
        named = {node: questions.get((code, node), node) for code, _, node in bins.columns}
        figure = missing_map(catalogue(), bins, waves.get(wave, wave), titles, named, MAP_PT)
        maps.append(MapView(wave, waves.get(wave, wave), figure))
    return ChecksView(
        checks=checks,
        flagged={check.code: len(check.findings) for check in looked.quality.checks},
        maps=tuple(maps),
        offers=_offers(study, waves, titles),
        titles=titles,
        questions=questions,
        waves=waves,
        groups={c.code: c.label or c.code for c in study.people.clusters()},
        responses=looked.quality.responses,
        at=looked.quality.at,
        telling=_telling(study),
    )


def _telling(study: Study) -> frozenset[tuple[str, str]]:
    """Return the pairs of instrument and wave answered in some arms only, once arms are revealed.

    A wave of which all pairs are such is in it under no instrument too.
    """
    sealed, design = study.allocation.sealed(), study.design.get()
    if sealed is None or not sealed.revealed or design is None:
        return frozenset()
    from analysis.study_flow import arms_of

    arms, every = arms_of(study), {arm.code for arm in design.arms}
    pairs = [(instrument, wave) for wave, instrument in study.responses.progress()]
    telling = {
        (instrument, wave)
        for instrument, wave in pairs
        if {arms.get(head.participant, "") for head in study.response_pages.heads(instrument, wave)} < every
    }
    shared = {wave for instrument, wave in pairs if (instrument, wave) not in telling}
    return frozenset(telling | {("", wave) for _, wave in telling if wave not in shared})


def for_blinded(view: ChecksView) -> ChecksView:
    """Leave out findings that would tell an arm by who is in them; they stay counted in ``flagged``."""
    checks = tuple(
        replace(check, findings=tuple(f for f in check.findings if (f.instrument, f.wave) not in view.telling))
        for check in view.checks
    )
    return replace(view, checks=checks)


def _shortened(check: Check) -> Check:
    """Leave out what no list shows, so that little has to be handed over."""
    kept = tuple(replace(f, responses=f.responses[:MOST_RESPONSES]) for f in check.findings[:MOST_FINDINGS])
    return replace(check, findings=kept)


def _place(check: Check) -> int:
    """Return where a check stands: flagged first, then clean, then without a result, then turned off."""
    if check.is_off:
        return 3
    return 0 if check.findings else 2 if check.why else 1


def _questions(study: Study, asked: set[tuple[str, str]]) -> dict[tuple[str, str], str]:
    from instruments.wording import wordings

    found: dict[tuple[str, str], str] = {}
    for instrument in {code for code, _ in asked if code}:
        version = study.instruments.get(instrument)
        if version is not None:
            words = wordings(version.source, version.source_name)
            found |= {(code, node): words.question(node) for code, node in asked if code == instrument}
    return found


def _offers(study: Study, waves: dict[str, str], titles: dict[str, str]) -> tuple[DrawOffer, ...]:
    """Return where interviews are finished and not yet drawn; the latest wave first."""
    from instruments.backcheck import drawn

    had: dict[tuple[str, str], int] = {}
    for one in drawn(study):
        had[one.wave, one.instrument] = had.get((one.wave, one.instrument), 0) + 1
    design = study.design.get()
    asked = [(wave.code, code) for wave in reversed(design.waves if design else ()) for code in wave.instruments]
    offers: list[DrawOffer] = []
    for (wave, instrument), number in study.responses.progress().items():
        left = number - had.get((wave, instrument), 0)
        if left > 0 and instrument in titles:
            words = f"{titles[instrument]}  ·  {waves.get(wave, wave)}"
            offers.append(DrawOffer(wave, instrument, words, left))
    place = {pair: k for k, pair in enumerate(asked)}
    return tuple(sorted(offers, key=lambda o: (place.get((o.wave, o.instrument), len(place)), o.words)))


def draw_backchecks(study: Study, offer: DrawOffer) -> Change:
    """Draw about one in eight of the finished interviews by lot; the draw is recorded and sealed."""
    import secrets

    from instruments.backcheck import draw, now_day

    seed, salt = secrets.token_bytes(32), secrets.token_bytes(32)
    return draw(study, offer.instrument, offer.wave, seed, salt, study.actor, now_day())


def ask_about(study: Study, finding: Finding) -> Change:
    """Open a query about a finding."""
    from analysis.quality.run import query_of
    from instruments.backcheck import now_day

    return study.queries.open([query_of(finding)], now_day())


def switch(study: Study, check: Check, reason: str) -> Change:
    """Turn a check off with a reason, or on again."""
    from analysis.quality.run import turn_off
    from instruments.backcheck import now_day

    if check.is_off:
        return study.retract([check.off_id], reason)
    return turn_off(study, check.code, reason, now_day())
