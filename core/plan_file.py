"""The one parser of `study.toml` (a template) and `PLAN.toml` (an analysis of an outside table)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast, get_args

from core import plan_file_problems as problems
from core.design import Arm, TrialDesign, UnitKinds, Wave
from core.errors import UserError
from core.feasibility import Criterion, Measure, Round, Source
from core.plan import (
    SENSITIVITY,
    Adjust,
    AnalysisPlan,
    Better,
    Compliance,
    Dimension,
    Outcome,
    OutcomeKind,
    Role,
    StandardError,
    TableColumns,
    TablePlan,
)
from core.plan_file_design import design_table, procedure
from core.toml_table import TomlTable, load_toml

KINDS = (
    "rct",
    "cluster_rct",
    "waitlist",
    "stepped_wedge",
    "factorial",
    "saturation",
    "prepost",
    "its",
    "survey",
    "monitoring",
    "rubric",
    "feasibility",
)
# What is compared by lot needs arms and an outcome; the others may have neither yet.
COMPARING = frozenset({"rct", "cluster_rct", "waitlist", "stepped_wedge", "factorial", "saturation"})
OUTCOME_KEYS = (
    "code",
    "label",
    "dimension",
    "instrument",
    "scale",
    "wave",
    "baseline",
    "kind",
    "role",
    "better",
    "matters",
    "covariates",
)
PLAN_KEYS = ("adjust", "se", "covariates", "alpha", "draws", "subgroups", "sensitivity", "compliance", "contrasts")
COLUMN_KEYS = ("arm", "control", "cluster", "strata", "weight", "attended")
ARM_KEYS = ("code", "label", "share", "description")
WAVE_KEYS = ("code", "label", "anchor", "target", "opens", "closes", "instruments")
UNIT_KEYS = ("allocated", "treated", "measured")
TABLE_TOP = ("title", "summary", "randomised", "facts", "columns", "outcome", "plan")
FACT_KEYS = (
    "question",
    "programme",
    "population",
    "comparison",
    "setting",
    "period",
    "design_phrase",
    "follow_up",
    "unit_one",
    "unit_many",
    "contact",
)
STUDY_TOP = (
    "id",
    "title",
    "titles",
    "summary",
    "question",
    "kind",
    "place",
    "source",
    "facts",
    "units",
    "arm",
    "design",
    "wave",
    "outcome",
    "plan",
    "sample",
    "demo",
    "criterion",
    "round",
)
CRITERION_KEYS = ("no", "name", "source", "measure", "better", "go", "stop", "of", "wave", "log", "pooled")


@dataclass(frozen=True, slots=True)
class StudyTemplate:
    """What a `study.toml` holds: a study before any person is in it.

    ``facts`` are free texts to describe the study with (programme, population, setting ...), ``titles`` its title by
    language, ``sample`` the default numbers and ``demo`` the invented numbers a rehearsal draws from. ``place`` orders
    the library.
    """

    id: str
    title: str
    summary: str
    question: str
    kind: str
    design: TrialDesign
    plan: AnalysisPlan
    sample: Mapping[str, object]
    demo: Mapping[str, object]
    facts: Mapping[str, str]
    titles: Mapping[str, str]
    place: int = 0
    criteria: tuple[Criterion, ...] = ()
    rounds: tuple[Round, ...] = ()


def read_plan_toml(path: Path) -> TablePlan:
    """Read the plan of an analysis of an outside table; `UserError` names the file, the table and the key."""
    top = load_toml(path)
    top.only(*TABLE_TOP)
    columns = top.table("columns", COLUMN_KEYS, needed=True)
    facts = top.table("facts", FACT_KEYS)
    return TablePlan(
        title=top.text("title", path.stem),
        summary=top.text("summary", ""),
        columns=TableColumns(
            arm=columns.text("arm"),
            control=columns.value_text("control"),
            cluster=columns.text("cluster", ""),
            strata=columns.texts("strata"),
            weight=columns.text("weight", ""),
            attended=columns.text("attended", ""),
        ),
        plan=_plan(top, waves=None, needed=True),
        source_path=str(path),
        randomised=top.truth("randomised", default=True),
        facts={key: facts.text(key) for key in facts.plain()},
    )


def read_study_toml(path: Path) -> StudyTemplate:
    """Read a study template; `UserError` names the file, the table and the key."""
    top = load_toml(path)
    top.only(*STUDY_TOP)
    design = _design(top, path)
    titles = top.table("titles", ())
    facts = top.table("facts", ())
    return StudyTemplate(
        id=top.text("id"),
        title=top.text("title"),
        summary=top.text("summary", ""),
        question=top.text("question", ""),
        kind=design.kind,
        design=design,
        plan=_plan(top, waves=tuple(w.code for w in design.waves), needed=design.kind in COMPARING),
        sample=top.table("sample", ()).plain(),
        demo=top.table("demo", ()).plain(),
        facts={key: facts.text(key) for key in facts.plain()},
        titles={key: titles.text(key) for key in titles.plain()},
        place=top.whole("place", 0),
        criteria=tuple(_criterion(table) for table in top.tables("criterion", CRITERION_KEYS)),
        rounds=tuple(
            Round(t.whole("no", 0, at_least=1), t.text("label")) for t in top.tables("round", ("no", "label"))
        ),
    )


def _criterion(table: TomlTable) -> Criterion:
    return Criterion(
        no=table.whole("no", 0, at_least=1),
        name=table.text("name"),
        source=cast("Source", table.word("source", get_args(Source), "noted")),
        measure=cast("Measure", table.word("measure", get_args(Measure), "share")),
        better=cast('Literal["higher", "lower"]', table.word("better", ("higher", "lower"), "higher")),
        go=table.number("go", 0.0),
        stop=table.number("stop", 0.0),
        of=table.text("of", ""),
        wave=table.text("wave", ""),
        log=table.text("log", ""),
        pooled=table.truth("pooled", default=False),
    )


def _plan(top: TomlTable, waves: Sequence[str] | None, *, needed: bool) -> AnalysisPlan:
    tables = top.tables("outcome", OUTCOME_KEYS, needed=needed)
    outcomes = tuple(_outcome(table, waves) for table in tables)
    _refuse_doubles(tables, [o.code for o in outcomes])
    plan = top.table("plan", PLAN_KEYS)
    alpha = plan.number("alpha", 0.05)
    if not 0 < alpha < 0.5:
        plan.refuse(problems.OUT_OF_RANGE, key="alpha", found=f"{alpha:g}", wanted="a number between 0 and 0.5")
    return AnalysisPlan(
        outcomes=outcomes,
        adjust=cast("Adjust", plan.word("adjust", get_args(Adjust), "design")),
        se=cast("StandardError", plan.word("se", get_args(StandardError), "auto")),
        covariates=plan.texts("covariates"),
        alpha=alpha,
        draws=plan.whole("draws", 10_000, at_least=100),
        subgroups=plan.texts("subgroups"),
        sensitivity=_sensitivity(plan),
        compliance=cast("Compliance", plan.word("compliance", get_args(Compliance), "any")),
        contrasts=plan.texts("contrasts"),
    )


def _sensitivity(plan: TomlTable) -> tuple[str, ...]:
    """Read what stands beside the primary estimates: known names, or `design` or `none` alone."""
    found = plan.texts("sensitivity") or ("design",)
    for name in found:
        if name not in SENSITIVITY and found not in (("design",), ("none",)):
            known = f"design, none, or some of {', '.join(SENSITIVITY)}"
            plan.refuse(problems.UNKNOWN_WORD, key="sensitivity", found=name, known=known)
    return found


def _outcome(table: TomlTable, waves: Sequence[str] | None) -> Outcome:
    code = table.text("code")
    table.place += f' ("{code}")'
    if waves is not None:
        _refuse_unknown_waves(table, waves)
    return Outcome(
        code=code,
        label=table.text("label", code),
        dimension=cast("Dimension", table.word("dimension", get_args(Dimension), "process")),
        instrument=table.text("instrument", ""),
        scale=table.text("scale", ""),
        wave=table.text("wave", ""),
        baseline=table.text("baseline", ""),
        kind=cast("OutcomeKind", table.word("kind", get_args(OutcomeKind), "continuous")),
        role=cast("Role", table.word("role", get_args(Role), "secondary")),
        better=cast("Better", table.word("better", get_args(Better), "higher")),
        matters=table.positive("matters"),
        covariates=table.texts("covariates"),
    )


def _refuse_unknown_waves(table: TomlTable, waves: Sequence[str]) -> None:
    for key in ("wave", "baseline"):
        found = table.text(key, "")
        if found and found not in waves:
            table.refuse(problems.UNKNOWN_WAVE, key=key, found=found, known=", ".join(waves) or "none is planned")


def _refuse_doubles(tables: Sequence[TomlTable], codes: Sequence[str]) -> None:
    for table, code, before in zip(tables, codes, (codes[:i] for i in range(len(codes))), strict=True):
        if code in before:
            table.refuse(problems.DUPLICATE_CODE, code=code)


def _design(top: TomlTable, path: Path) -> TrialDesign:
    units = top.table("units", UNIT_KEYS)
    design = design_table(top)
    waves = _waves(top)
    crosses = design.text("crosses_after", "")
    if crosses and crosses not in (wave.code for wave in waves):
        known = ", ".join(wave.code for wave in waves) or "none is planned"
        design.refuse(problems.UNKNOWN_WAVE, key="crosses_after", found=crosses, known=known)
    kind = top.word("kind", KINDS, "rct")
    return TrialDesign(
        kind=kind,
        arms=_arms(top, path, needed=kind in COMPARING),
        units=UnitKinds(
            allocated=units.text("allocated", "person"),
            treated=units.text("treated", "person"),
            measured=units.texts("measured") or ("person",),
        ),
        procedure=procedure(design),
        waves=waves,
        crosses_after=crosses,
        crosses_on=design.text("crosses_on", ""),
        factors=design.texts("factors"),
    )


def _arms(top: TomlTable, path: Path, *, needed: bool) -> tuple[Arm, ...]:
    tables = top.tables("arm", ARM_KEYS, needed=needed)
    if len(tables) == 1:
        raise UserError(problems.TOO_FEW_ARMS, path=path, n=len(tables))
    codes = [table.text("code") for table in tables]
    _refuse_doubles(tables, codes)
    return tuple(
        Arm(code, t.text("label", code), t.whole("share", 1, at_least=1), t.text("description", ""))
        for t, code in zip(tables, codes, strict=True)
    )


def _waves(top: TomlTable) -> tuple[Wave, ...]:
    tables = top.tables("wave", WAVE_KEYS)
    codes = [table.text("code") for table in tables]
    _refuse_doubles(tables, codes)
    return tuple(
        Wave(
            code=code,
            label=t.text("label", code),
            anchor=t.text("anchor", ""),
            target=t.whole("target", 0),
            opens=t.whole("opens", 0),
            closes=t.whole("closes", 0),
            instruments=t.texts("instruments"),
        )
        for t, code in zip(tables, codes, strict=True)
    )
