"""What a run of the plan found, block by block: sentence, charts, table, what to watch, how it was computed."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from analysis.facts import StudyFacts
    from analysis.results import Estimate, Results
    from core.study import Study
    from reports.content import Figure, TableBlock
    from reports.words import Words

Part = Literal["who", "balance", "outcome", "sensitivity", "checks", "explore"]
HowKind = Literal[
    "contrast", "measured", "estimator", "uncertainty", "estimand", "level", "n", "clusters", "df", "adjusted",
    "redraw", "plan", "data",
]  # fmt: skip

FIGURE_PT = 520.0
_SHORT = 8


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as words; a row of one cell heads the rows below it."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Lost:
    """Of ``allocated`` in an arm, how many have no value for an outcome."""

    outcome: str
    arm: str
    missing: int
    allocated: int


@dataclass(frozen=True, slots=True)
class ResultBlock:
    """One thing the plan asked for, or that somebody looked up beside it (``part`` "explore").

    ``refusal`` says why there is no number and what to do. ``lost`` and ``notes`` are to be watched when reading it.
    """

    key: str
    title: str
    part: Part
    is_main: bool = False
    sentences: tuple[str, ...] = ()
    refusal: str = ""
    figures: tuple[Figure, ...] = ()
    tables: tuple[Grid, ...] = ()
    lost: tuple[Lost, ...] = ()
    notes: tuple[str, ...] = ()
    how: tuple[tuple[HowKind, str], ...] = ()

    @property
    def checks(self) -> int:
        """How many things are to be watched."""
        return len({one.outcome for one in self.lost if one.missing}) + len(self.notes)


def blocks_of(say: Words, results: Results, facts: StudyFacts) -> tuple[ResultBlock, ...]:
    """Return the blocks of a run in the order of the plan; results and facts are spoken in the language of ``say``."""
    from reports.locales import locale_of, writing

    with writing(locale_of(say.language)):
        codes = dict.fromkeys(e.outcome.code for e in results.estimates)
        found = [_who(say, results, facts), _balance(say, results)]
        found += [_outcome(say, results, facts, code) for code in codes]
        found += [_sensitivity(say, results), _checks(say, results, facts)]
    return tuple(block for block in found if block is not None)


def shell_of(study: Study) -> tuple[tuple[str, str, bool], ...]:
    """Return the outcomes of the plan before anything was run: code, label and whether each is a main one."""
    plan = study.plan.get()
    return () if plan is None else tuple((o.code, o.label, o.role == "primary") for o in plan.outcomes)


def grid_of(table: TableBlock) -> Grid:
    """Return a table of a report as words."""
    columns = tuple(column.label for column in table.columns)
    return Grid(table.title, columns, tuple(row.cells for row in table.rows), table.note)


def twin_of(figure: Figure) -> Grid:
    """Return the table that says the same as a figure."""
    return Grid(figure.title, figure.header, figure.rows)


def _who(say: Words, results: Results, facts: StudyFacts) -> ResultBlock | None:
    from reports.figures.attrition import attrition_figure
    from reports.figures.flow import flow
    from reports.kinds import compares_arms
    from reports.tables_who import attrition_table

    if not compares_arms(results):
        return None
    waves = attrition_figure(say, results, FIGURE_PT)
    table = attrition_table(say, results, facts)
    figures = (flow(say, results, facts, FIGURE_PT), *([waves] if waves is not None else []))
    tables = (*([grid_of(table)] if table is not None else []), *map(twin_of, figures))
    lost = _lost(results, facts, _primary(results))
    return ResultBlock("who", say("technical.flow"), "who", figures=figures, tables=tables, lost=lost)


def _balance(say: Words, results: Results) -> ResultBlock | None:
    from reports.figures.love import love
    from reports.kinds import compares_arms
    from reports.tables_who import base_table

    if not compares_arms(results):
        return None
    table = base_table(say, results)
    sentences = (say("tables.base_empty"),) if table is None else ()
    tables = () if table is None else (grid_of(table),)
    return ResultBlock("balance", say("technical.baseline"), "balance", sentences=sentences, tables=tables,
                       figures=love(say, results, FIGURE_PT))  # fmt: skip


def _primary(results: Results) -> frozenset[str]:
    return frozenset(e.outcome.code for e in results.estimates if e.outcome.role == "primary")


def _lost(results: Results, facts: StudyFacts, wanted: Set[str]) -> tuple[Lost, ...]:
    """Count who has no value of the wanted outcomes; of a subsample those count who were drawn for it."""
    labels = dict(zip(results.arms, results.arm_labels, strict=True))
    outcomes = {e.outcome.code: e.outcome for e in results.estimates}
    found = []
    for row in results.attrition:
        if row.outcome not in wanted or row.outcome not in outcomes or row.arm not in labels:
            continue
        outcome = outcomes[row.outcome]
        drawn = facts.subsample(outcome.instrument)
        asked = row.allocated if drawn is None else drawn.drawn[results.arms.index(row.arm)]
        found.append(Lost(outcome.label, labels[row.arm], asked - row.observed, asked))
    return tuple(found)


def _outcome(say: Words, results: Results, facts: StudyFacts, code: str) -> ResultBlock:
    from reports.figures.distribution import distribution
    from reports.figures.forest import forest
    from reports.tables import main_table
    from reports.words import capital, contrasts, counted_harm, verdict

    own = tuple(e for e in results.estimates if e.outcome.code == code)
    some = replace(results, estimates=own)
    several = len(contrasts(results)) > 1
    told = tuple(verdict(say, e, facts, several=several) for e in own if e.refusal is None)
    refused = tuple(dict.fromkeys(e.refusal.sentence for e in own if e.refusal is not None))
    drawn = [e for e in own if e.refusal is None and counted_harm(facts, e) is None]
    outcome = own[0].outcome
    title = capital(outcome.label)
    figures = [replace(forest(say, results, FIGURE_PT, drawn), title=title)] if drawn else []
    if outcome.role == "primary":
        spread = distribution(say, results, own[0], FIGURE_PT)
        figures += [] if spread is None else [spread]
    table = replace(grid_of(main_table(say, some, facts)), note=main_table(say, results, facts).note)
    notes = tuple(dict.fromkeys(w for e in own for w in e.warnings))
    return ResultBlock(
        key=f"outcome {code}",
        title=title,
        part="outcome",
        is_main=outcome.role == "primary",
        sentences=told,
        refusal=" ".join(refused),
        figures=tuple(figures),
        tables=(table, *map(twin_of, figures[len(drawn) > 0 :])),
        lost=_lost(results, facts, {code}),
        notes=notes,
        how=tuple(row for e in own for row in _how(say, results, e, several=several)),
    )


def _how(say: Words, results: Results, e: Estimate, *, several: bool) -> Iterable[tuple[HowKind, str]]:
    from reports.kinds import contrast_name
    from reports.numbers import number
    from reports.words import capital, level_percent

    if several:
        yield "contrast", contrast_name(say, e)
    measured = ", ".join(part for part in (e.outcome.instrument, e.outcome.scale, e.outcome.wave) if part)
    rows: tuple[tuple[HowKind, str], ...] = (
        ("measured", measured),
        ("estimator", capital(e.estimator)),
        ("uncertainty", capital(e.uncertainty)),
        ("level", f"{level_percent(e.level)} %"),
        ("n", number(e.n)),
        ("clusters", "" if e.clusters is None else number(e.clusters)),
        ("df", "" if e.df is None else number(e.df, 1)),
        ("adjusted", ", ".join(e.covariates)),
        ("redraw", "" if e.redraw is None else number(e.redraw.draws)),
        ("plan", results.plan_hash[:_SHORT].upper()),
        ("data", results.data_hash[:_SHORT].upper()),
    )
    yield from ((kind, words) for kind, words in rows if words)


def _sensitivity(say: Words, results: Results) -> ResultBlock | None:
    from reports.documents.technical_checks import ways
    from reports.figures.redraws import redraws
    from reports.figures.sensitivity import sensitivity
    from reports.figures.subgroups import subgroups
    from reports.figures.tipping import tipping
    from reports.kinds import compares_arms

    if not compares_arms(results):
        return None
    drawn = (*sensitivity(say, results, FIGURE_PT), tipping(say, results, FIGURE_PT), redraws(say, results, FIGURE_PT))
    figures = (*(f for f in drawn if f is not None), *subgroups(say, results, FIGURE_PT))
    made = ways(say, results)
    ways_grid = (Grid(say("sensitivity.ways"), ("", ""), made),) if made else ()
    return ResultBlock(
        key="sensitivity",
        title=say("sensitivity.heading"),
        part="sensitivity",
        sentences=() if figures else (say("sensitivity.none"),),
        figures=figures,
        tables=(*map(twin_of, figures), *ways_grid),
    )


def _checks(say: Words, results: Results, facts: StudyFacts) -> ResultBlock:
    from reports.content import TableBlock
    from reports.tables_fieldwork import fieldwork_blocks

    tables = tuple(grid_of(block) for block in fieldwork_blocks(say, facts) if isinstance(block, TableBlock))
    notes = tuple(dict.fromkeys(results.warnings))
    return ResultBlock("checks", say("fieldwork.heading"), "checks", tables=tables, notes=notes)
