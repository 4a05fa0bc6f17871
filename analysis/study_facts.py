"""What a report says of a study besides its estimates, read from the study; nothing is filled in that nobody said."""

from __future__ import annotations

from collections import Counter

from analysis.effects_designs import offered_arms
from analysis.facts import CostFact, Decision, HarmCount, KnowledgeItems, StudyFacts
from analysis.frames import TrialFrame
from analysis.results import Results
from analysis.study_changes import amendments_of, deviations_of
from analysis.study_flow import FULL, PART, arms_of, came_to, flow_of, left_out_of, subsamples_of
from analysis.study_logs import logged_of, programme_costs
from core.plan import TablePlan
from core.study import Study
from core.version import VERSION
from instruments.workbook import read_workbook_bytes

CONTAMINATION = ("m_contam", "contam_seen", "lot")
CONTAMINATION_LABEL = "Saw or heard a lot of the programme's materials from colleagues"


def study_facts(study: Study, results: Results, generated: str = "") -> StudyFacts:
    """Read the facts of a study whose allocation is revealed.

    ``generated`` is the day to print; empty takes the day the data were locked, so that the same file gives the same
    document.
    """
    said = study.described()
    locks = {lock.kind: lock for lock in study.plan.locks()}
    sealed = study.allocation.sealed()
    offered, attended, fully = _attendance(study, results)
    design = study.design.get()
    pooled = _pooled_cells(study)
    return StudyFacts(
        title=study.title,
        programme=said.get("programme", ""),
        question=said.get("question", ""),
        population=said.get("population", ""),
        comparison=said.get("comparison", ""),
        setting=said.get("setting", ""),
        period=said.get("period", ""),
        design_phrase=said.get("design_phrase", ""),
        design=results.design,
        unit_one=said.get("unit_one", design.units.allocated if design else ""),
        unit_many=said.get("unit_many", ""),
        follow_up=said.get("follow_up", ""),
        randomised=sealed is not None and bool(sealed.revealed),
        planned_in_advance=_planned(study, results),
        made_up=said.get("made_up") == "yes",
        flow=flow_of(study, results) if len(results.arms) > 1 else None,
        offered=offered,
        attended=attended,
        attended_fully=fully,
        harms=_harms(results),
        cost=_cost(study, results.control, attended),
        knowledge=_knowledge(study, results),
        observed_note=_observed_note(study, results, said.get("unit_many", "")),
        decision=Decision(said.get("decision.choice", ""), said.get("decision.text", ""), said.get("decision.by", "")),
        contact=said.get("contact", ""),
        study_id=study.id,
        protocol_hash=locks["protocol"].hash if "protocol" in locks else "",
        protocol_now=next((f.now for f in study.plan.fingerprints() if f.kind == "protocol" and f.amendments), ""),
        plan_hash=locks["plan"].hash if "plan" in locks else results.plan_hash,
        data_hash=results.data_hash,
        commitment=sealed.commitment if sealed else "",
        version=VERSION,
        generated=generated or (locks["data"].at[:10] if "data" in locks else ""),
        demo_recipe=said.get("demo_recipe", ""),
        procedure=_procedure(study),
        strata=design.procedure.strata if design else (),
        pooled_strata=pooled,
        deviations=deviations_of(study),
        amendments=amendments_of(study),
        contamination=_contamination(study, results),
        subsamples=subsamples_of(study, results),
        said=tuple(sorted(said.items())),
        logged=logged_of(study, results),
        trial=design,
        enrolled=sum(results.allocated),
        titles=tuple((version.code, version.title) for version in study.instruments.all()),
        left_out=left_out_of(study),
    )


def facts_from_table(plan: TablePlan, frame: TrialFrame, results: Results, generated: str = "") -> StudyFacts:
    """Return what an analysis of an outside table can say: its title, the plan's own facts, its design and hashes.

    Whether the arms were decided by lot is what the plan says; that it was fixed in advance is not known and not said.
    """
    said = plan.facts
    return StudyFacts(
        title=plan.title,
        programme=said.get("programme", ""),
        question=said.get("question", plan.summary),
        population=said.get("population", ""),
        comparison=said.get("comparison", ""),
        setting=said.get("setting", ""),
        period=said.get("period", ""),
        design_phrase=said.get("design_phrase", ""),
        design=results.design,
        unit_one=said.get("unit_one", "" if frame.unit_name == "row" else frame.unit_name),
        unit_many=said.get("unit_many", ""),
        follow_up=said.get("follow_up", ""),
        randomised=plan.randomised,
        planned_in_advance=False,
        made_up=False,
        flow=None,
        offered=None,
        attended=None,
        attended_fully=None,
        harms=_harms(results),
        cost=None,
        knowledge=(),
        observed_note="",
        decision=Decision(),
        contact=said.get("contact", ""),
        study_id="",
        protocol_hash="",
        plan_hash=results.plan_hash,
        data_hash=results.data_hash,
        commitment="",
        version=VERSION,
        generated=generated,
        strata=plan.columns.strata,
    )


def _planned(study: Study, results: Results) -> bool:
    """Tell whether the plan was locked before arms were revealed; without arms before what it is about was in.

    That is the first answer at a wave of its outcomes; of a series, whose past is known, the data lock.
    """
    locks = {lock.kind: lock.at for lock in study.plan.locks()}
    sealed = study.allocation.sealed()
    if "plan" not in locks:
        return False
    if sealed is not None or len(results.arms) > 1:
        return sealed is not None and locks["plan"] < sealed.revealed
    waves = {e.outcome.wave for e in results.estimates}
    given = (r.finished for wave in sorted(waves) for r in study.responses.all(wave=wave or None))
    return locks["plan"] < min(given, default=locks.get("data", ""))


def _attendance(study: Study, results: Results) -> tuple[int | None, int | None, int | None]:
    """Count the offered, those who came at all and those who came to every session; None without a list."""
    came = came_to(study.sessions.all())
    if not came:
        return None, None, None
    design = study.design.get()
    arms = offered_arms(design) if design else frozenset(results.arms[1:])
    offered = {code for code, arm in arms_of(study).items() if arm in arms}
    if len(results.arms) < 2:
        offered = {person.code for person in study.people.all()}
    counts = Counter(came.get(code, "") for code in offered)
    return sum(counts.values()), counts[FULL] + counts[PART], counts[FULL]


def _harms(results: Results) -> tuple[HarmCount, ...]:
    """Count people with each harm of the plan that is asked yes or no."""
    found: dict[str, HarmCount] = {}
    for estimate in results.estimates:
        outcome = estimate.outcome
        if outcome.role != "harm" or outcome.kind != "binary" or {a.arm for a in estimate.arms} != set(results.arms):
            continue
        by_arm = {summary.arm: summary for summary in estimate.arms}
        ordered = [by_arm[arm] for arm in results.arms]
        people = tuple(round((summary.mean or 0.0) * summary.n) for summary in ordered)
        found[outcome.code] = HarmCount(outcome.label, people, tuple(summary.n for summary in ordered), outcome.code)
    return tuple(found.values())


def _cost(study: Study, control: str, people: int | None) -> CostFact | None:
    """Add up what the programme cost; None when nothing is logged, currencies are mixed, or nobody came."""
    costs = programme_costs(study, control)
    currencies = {cost.currency for cost in costs}
    if not people or len(currencies) != 1:
        return None
    return CostFact(currencies.pop(), sum(cost.total or 0.0 for cost in costs), people)


def _knowledge(study: Study, results: Results) -> tuple[KnowledgeItems, ...]:
    found: dict[str, KnowledgeItems] = {}
    for outcome in (estimate.outcome for estimate in results.estimates):
        version = study.instruments.get(outcome.instrument)
        if outcome.dimension != "knowledge" or version is None or outcome.code in found:
            continue
        for scale in read_workbook_bytes(version.source, version.source_name).scales:
            if scale.code == outcome.scale and scale.rule == "percent_correct":
                found[outcome.code] = KnowledgeItems(outcome.code, len(scale.items))
    return tuple(found.values())


def _observed_note(study: Study, results: Results, unit_many: str) -> str:
    """Say on how many behaviour was observed, where that is not everybody who was allocated."""
    allocated = sum(results.allocated)
    drawn = {s.instrument: sum(s.drawn) for s in subsamples_of(study, results)}
    for estimate in results.estimates:
        outcome = estimate.outcome
        if outcome.role == "primary" and outcome.dimension == "behaviour" and estimate.units < allocated:
            asked = drawn.get(outcome.instrument)
            of = f"{allocated:,} {unit_many or 'people'}"
            lot = "" if asked is None else f" the {asked:,} drawn by lot from"
            return f"Behaviour was observed in {estimate.units:,} of{lot} {of}."
    return ""


def _procedure(study: Study) -> str:
    design, sealed = study.design.get(), study.allocation.sealed()
    if design is None or sealed is None:
        return ""
    procedure = design.procedure
    parts = [f"{procedure.name} draw"]
    if procedure.strata:
        parts.append(f"within {' × '.join(procedure.strata)}")
    if procedure.pool:
        parts.append(f"small cells pooled {procedure.pool}")
    shares = ":".join(str(arm.share) for arm in design.arms)
    days = f"sealed {sealed.sealed[:10]}, revealed {sealed.revealed[:10]}"
    return f"{', '.join(parts)}; {shares}; {sealed.algorithm}; {days}"


def _pooled_cells(study: Study) -> int | None:
    """Count the cells that had fewer units than arms and were pooled before the draw; None without a rule."""
    design = study.design.get()
    if design is None or not design.procedure.pool:
        return None
    drawn = set(study.allocation.get().codes)
    cells = Counter(
        tuple(person.attributes.get(name, "") for name in design.procedure.strata)
        for person in study.people.all()
        if person.code in drawn
    )
    return sum(n < len(design.arms) for n in cells.values())


def _contamination(study: Study, results: Results) -> tuple[tuple[str, int, int], ...]:
    """Count the control participants who saw a lot of the programme, where the contamination module was asked."""
    instrument, question, answer = CONTAMINATION
    arms = arms_of(study)
    said = [
        next((value for path, value in response.answers.items() if path.endswith(f"/{question}")), "")
        for response in study.responses.all(instrument)
        if arms.get(response.participant) == results.control
    ]
    asked = [value for value in said if value]
    return ((CONTAMINATION_LABEL, asked.count(answer), len(asked)),) if asked else ()
