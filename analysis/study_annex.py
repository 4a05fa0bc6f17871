"""Reads a study for the later pages of its technical report; everything as it stood when the data were locked."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from analysis.facts_annex import Annex, CheckCount, Dated, Dose, ErrorCount, ItemAnswers, ScaleAnswers, Site
from analysis.quality.agreement import error_rates
from analysis.quality.material import Material, read_material
from analysis.quality.run import quality_of
from analysis.study_flow import arms_of
from analysis.study_process import blinding_of, funnels_of
from core.clock import SteppingClock
from instruments.backcheck import checked
from instruments.collector import uncollected
from instruments.session import FormSession
from instruments.workbook import Workbook, read_workbook_bytes

if TYPE_CHECKING:
    import pandas as pd

    from analysis.quality.material import Block
    from analysis.results import Results
    from core.plan import Outcome
    from core.progress import Progress
    from core.study import Study
    from instruments.scales import Scale

TEST = "percent_correct"


@uncollected
def study_annex(study: Study, results: Results, progress: Progress | None = None) -> Annex:
    """Read it from a snapshot; the clock stands at the data lock, so that the same file gives the same pages."""
    locks = study.plan.locks()
    moment = max((lock.at for lock in locks), default="")
    clock = SteppingClock(datetime.fromisoformat(moment), 0.0) if moment else None
    material = read_material(study, None, clock)
    quality = quality_of(study, material, progress)
    rates = error_rates(checked(study))
    last, sites = _sites(study, material, results)
    return Annex(
        timeline=_timeline(study, material),
        dose=_dose(material),
        scales=_scales(study, material, results),
        checks=tuple(
            CheckCount(c.code, c.n, len(c.findings), sum(f.state == "settled" for f in c.findings), c.why, c.off)
            for c in quality.checks
        ),
        errors=tuple(
            ErrorCount(r.kind, r.answers, r.differ, r.rate, r.low, r.high)
            for r in rates
            if r.rate is not None and r.low is not None and r.high is not None
        ),
        corrections=len(material.corrections),
        responses=len(material.responses),
        sites=sites,
        site_wave=last,
        funnels=funnels_of(study),
        blinding=blinding_of(material.blocks, arms_of(study), results),
    )


def _sites(study: Study, material: Material, results: Results) -> tuple[str, tuple[Site, ...]]:
    """Return the last wave that was answered, and each place with its people by arm; nothing of one place."""
    arms, asked = arms_of(study), material.responses
    order = results.arms if arms else ("",)
    waves = [wave for wave in (material.design.waves if material.design else ()) if (asked["wave"] == wave.code).any()]
    finished = asked[asked["finished"].notna()] if not waves else asked[(asked["wave"] == waves[-1].code)]
    answered = set(finished["participant"])
    people: dict[str, list[str]] = defaultdict(list)
    for person in study.people.all():
        if person.cluster and (not arms or person.code in arms):
            people[person.cluster].append(person.code)
    if len(people) < 2:
        return "", ()
    labels = {cluster.code: cluster.label for cluster in study.people.clusters()}
    found = []
    for code in sorted(people):
        counts = Counter(arms.get(person, "") for person in people[code])
        here = sum(person in answered for person in people[code])
        found.append(Site(code, labels.get(code, ""), tuple(counts[arm] for arm in order), here))
    return (waves[-1].label or waves[-1].code if waves else ""), tuple(found)


def _timeline(study: Study, material: Material) -> tuple[Dated, ...]:
    found = [Dated(lock.kind, "", lock.at[:10], lock.at[:10]) for lock in study.plan.locks()]
    for kind, at in (("sealed", material.sealed), ("revealed", material.revealed)):
        if at:
            found.append(Dated("sealed" if kind == "sealed" else "revealed", "", at[:10], at[:10]))
    waves = [_wave(material, wave.code) for wave in (material.design.waves if material.design else ())]
    found += [one for one in waves if one is not None]
    points = study.series.all()
    for name in dict.fromkeys(point.series for point in points):
        months = sorted({point.month for point in points if point.series == name})
        found.append(Dated("series", name, f"{months[0]}-01", f"{months[-1]}-01", n=len(months)))
    harms = sorted(entry.on for entry in material.logs.get("harm", ()) if entry.on)
    if harms:
        found.append(Dated("harms", "", harms[0][:10], harms[-1][:10], n=len(harms)))
    return tuple(sorted(found, key=lambda one: (one.first, one.last)))


def _wave(material: Material, code: str) -> Dated | None:
    """Return the days on which a wave was answered, and its window where it is anchored on the draw."""
    frame = material.responses
    own = frame[(frame["wave"] == code) & frame["finished"].notna()]
    if own.empty or material.design is None:
        return None
    wave = next(one for one in material.design.waves if one.code == code)
    opens = closes = ""
    if wave.anchor == "allocation" and material.sealed and wave.opens < wave.closes:
        drawn = date.fromisoformat(material.sealed[:10])
        opens, closes = ((drawn + timedelta(days)).isoformat() for days in (wave.opens, wave.closes))
    first, last = (own["finished"].agg(end).strftime("%Y-%m-%d") for end in ("min", "max"))
    return Dated("wave", wave.label or wave.code, first, last, opens, closes, int(own["participant"].nunique()))


def _dose(material: Material) -> Dose | None:
    """Count rows of the attendance list; sessions of several groups are numbered in the order each group had them."""
    if not material.attendance:
        return None
    own: dict[str, dict[str, float]] = defaultdict(dict)
    for row in material.attendance:
        share = min(1.0, row.minutes / row.planned) if row.planned else float(row.minutes > 0)
        own[row.participant][row.session] = share
    names = tuple(dict.fromkeys(row.session for row in material.attendance))
    most = max(map(len, own.values()))
    if len(names) > most:
        names = tuple(str(k + 1) for k in range(most))
        filled = ([*shares.values(), *[None] * (most - len(shares))] for shares in own.values())
    else:
        filled = ([shares.get(name) for name in names] for shares in own.values())
    rows = Counter(map(tuple, filled))
    ordered = sorted(rows.items(), key=lambda pair: (-sum(v or 0.0 for v in pair[0]), _filled(pair[0])))
    return Dose(names, tuple(ordered))


def _filled(row: Sequence[float | None]) -> tuple[float, ...]:
    return tuple(-1.0 if v is None else -v for v in row)


def _scales(study: Study, material: Material, results: Results) -> tuple[ScaleAnswers, ...]:
    """Return the items of every outcome of the plan that is a scale of choices; those of a part of one but once."""
    # Sequences of a wedge all get the programme: their answers together say nothing of it.
    arms = {} if any(e.kind == "wedge" for e in results.estimates) else arms_of(study)
    found: list[ScaleAnswers] = []
    shown: set[tuple[str, str, str]] = set()
    books: dict[str, Workbook] = {}
    for outcome in {e.outcome.code: e.outcome for e in results.estimates}.values():
        version = study.instruments.get(outcome.instrument)
        if version is None or not outcome.scale:
            continue
        if version.hash not in books:
            books[version.hash] = read_workbook_bytes(version.source, version.source_name)
        workbook = books[version.hash]
        scale = next((s for s in workbook.scales if s.code == outcome.scale), None)
        places = {(outcome.instrument, outcome.wave, name) for name in scale.items} if scale is not None else shown
        if scale is not None and len(scale.items) > 1 and not places <= shown:
            shown |= places
            one = _scale(material, workbook, scale, outcome, arms, results)
            found += [] if one is None else [one]
    return tuple(found)


def _scale(
    material: Material, workbook: Workbook, scale: Scale, outcome: Outcome, arms: dict[str, str], results: Results
) -> ScaleAnswers | None:
    if workbook.form is None:
        return None
    session, is_test = FormSession(workbook.form), scale.rule == TEST
    questions = [workbook.form.question(name) for name in scale.items]
    lists = {
        tuple((c.value, c.label) for c in session.choices(q.path) if not c.value.startswith("-"))
        for q in questions if q is not None and q.type.startswith("select_one")
    }  # fmt: skip
    if any(q is None or not q.type.startswith("select_one") for q in questions) or (len(lists) != 1 and not is_test):
        return None
    offered = () if is_test else next(iter(lists))
    order = results.arms if arms else ("",)
    blocks = [b for b in material.blocks if b.asked.instrument == outcome.instrument]
    here = [(_of_wave(block, outcome.wave), block) for block in blocks]
    items = []
    for q in questions:
        if q is None:
            continue
        values = (workbook.keys.get(q.name, ""),) if is_test else tuple(value for value, _ in offered)
        cells = _cells(here, q.name, arms)
        counts, none = zip(*(_counted(cells[arm], values, is_test=is_test) for arm in order), strict=True)
        wording = session.label(q.path).strip() or q.name
        items.append(ItemAnswers(q.name, wording, q.name in scale.reversed, counts, none))
    if not any(sum(map(sum, item.counts)) for item in items):
        return None
    labels = results.arm_labels if arms else ("",)
    wave = next((w.label for w in (material.design.waves if material.design else ()) if w.code == outcome.wave), "")
    words = () if is_test else tuple(label for _, label in offered)
    return ScaleAnswers(outcome.code, outcome.label, wave or outcome.wave, is_test, labels, words, tuple(items))


def _of_wave(block: Block, wave: str) -> pd.Series:
    """Return who gave each response of a wave (of any, without one), by its line."""
    rows = block.rows if not wave else block.rows[block.rows["wave"] == wave]
    return rows["participant"]


def _cells(here: Sequence[tuple[pd.Series, Block]], name: str, arms: dict[str, str]) -> dict[str, list[str]]:
    """Return the answers to a question by arm; who has no arm is left out."""
    found: dict[str, list[str]] = defaultdict(list)
    for people, block in here:
        node = next((str(n) for n in block.answers.columns if str(n).rsplit("/", 1)[-1] == name), None)
        if node is None:
            continue
        for person, cell in zip(people.tolist(), block.answers[node].reindex(people.index).tolist(), strict=True):
            if isinstance(cell, str) and (not arms or person in arms):
                found[arms.get(str(person), "")].append(cell)
    return found


def _counted(cells: Sequence[str], values: Sequence[str], *, is_test: bool) -> tuple[tuple[int, ...], int]:
    if is_test:
        answered = [cell for cell in cells if cell and cell not in ("-96", "-97", "-98")]
        right = sum(cell == values[0] for cell in answered)
        return (right, len(answered) - right), len(cells) - len(answered)
    counts = tuple(sum(cell == value for cell in cells) for value in values)
    return counts, len(cells) - sum(counts)
