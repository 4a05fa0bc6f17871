"""The technical report, in CONSORT order: question, flow, baseline, results, loss, harms, methods, fingerprint."""

from __future__ import annotations

import re
from collections.abc import Iterable

from analysis.facts import StudyFacts
from analysis.results import Estimate, Results
from reports import content as c
from reports.checklists.annex import annexes, rows_of, sources, statements
from reports.documents.abstract import abstract, design_words
from reports.documents.footer import footer
from reports.documents.summary import describes, full_sentence, has_steps, lost_shares, narrowest
from reports.documents.technical_checks import (
    compliance_blocks,
    loss_blocks,
    sensitivity_blocks,
    subgroup_blocks,
)
from reports.documents.technical_logs import cost_blocks, logged_harm_blocks, voices_blocks
from reports.documents.verify_annex import verify_blocks
from reports.figures.design import design_figure
from reports.figures.distribution import distribution
from reports.figures.dose import dose
from reports.figures.flow import flow
from reports.figures.forest import forest
from reports.figures.funnel import funnels
from reports.figures.items import item_blocks
from reports.figures.ladder import ladder
from reports.figures.logic import logic
from reports.figures.love import love
from reports.figures.schedule import schedule_figure
from reports.figures.schedule_cells import schedule_cells_figures
from reports.figures.series import series
from reports.figures.sites import sites_blocks
from reports.figures.staircase import staircase
from reports.figures.starts import starts
from reports.figures.timeline import timeline
from reports.figures.two_by_two import two_by_two
from reports.kinds import compares_arms, contrast_name, leading_contrasts
from reports.locales import locale_of, writing
from reports.numbers import number, percent
from reports.suppression import HIDDEN, few_words
from reports.tables import main_table, ratios_table, statistics_table
from reports.tables_blinding import blinding_table
from reports.tables_changes import changes_table
from reports.tables_fieldwork import fieldwork_blocks
from reports.tables_likeness import likeness_blocks
from reports.tables_outcomes import methods_table, outcomes_table
from reports.tables_pairs import pairs_table
from reports.tables_size import size_blocks
from reports.tables_tidier import tidier_blocks
from reports.tables_who import attrition_table, base_table, harms_table
from reports.theme import COLUMN_PT
from reports.words import (
    STEPS,
    Words,
    capital,
    contrasts,
    counted_harm,
    harm_sentence,
    level_note,
    people,
    staircase_sentence,
    step_estimates,
    words,
)

_NO_RATIO = re.compile(r"No ([\w ]+ ratio) is given: (.*)", re.DOTALL)
Blocks = list[c.Block]
_SPREAD_PT, _STAIRS_PT = 400.0, (210.0, 180.0, 150.0)


def technical(results: Results, facts: StudyFacts, language: str = "en") -> c.Content:
    """Return the technical report as content."""
    with writing(locale_of(language)):
        return _technical(words(language), results, facts)


def _technical(say: Words, results: Results, facts: StudyFacts) -> c.Content:
    return c.Content(
        title=_title(say, results, facts),
        subject=say("technical.kicker"),
        author="",
        language=say.language,
        footer=footer(say, results, facts),
        page_label=say("page.page"),
        banner=say("page.made_up") if facts.made_up else "",
        parts=(technical_part(say, results, facts),),
        attachment=results.to_json(),
        checklist=rows_of(annexes(say, results, facts)),
    )


def technical_part(say: Words, results: Results, facts: StudyFacts) -> c.Part:
    """Return the report's pages, so that another document can end with them."""
    blocks = [
        *_front(say, results, facts),
        *_design(say, results, facts),
        *_deviations(say, facts),
        *_who(say, results, facts),
        *_baseline(say, results),
        *_delivery(say, facts),
        *_results(say, results, facts),
        *_harms(say, results, facts),
        *_loss(say, results, facts),
        *sensitivity_blocks(say, results, facts),
        *subgroup_blocks(say, results),
        *compliance_blocks(say, results),
        *voices_blocks(say, results, facts),
        *cost_blocks(say, results, facts),
        *_methods(say, results, facts),
        *_limits(say, results, facts),
        *_not_planned(say, results, facts),
        *_statistics(say, results, facts),
        *likeness_blocks(say, results),
        *item_blocks(say, facts.annex.scales, COLUMN_PT),
        *fieldwork_blocks(say, facts),
        *_checklists(say, results, facts),
        *verify_blocks(say, facts),
        *_fingerprint(say, results, facts),
    ]
    return c.Part(say("technical.kicker"), "report", tuple(blocks))


def _statistics(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    """Return t and p; nothing where a mean or a share was estimated and there is nothing to test."""
    if describes(results):
        return []
    return [c.Heading(say("technical.annex")), statistics_table(say, results, facts)]


def _title(say: Words, results: Results, facts: StudyFacts) -> str:
    title = facts.title or results.title
    if not facts.randomised or not results.design:
        return title
    return say("technical.title_randomised", title=title, design=say.design(results.design))


def _front(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    blocks: Blocks = [
        c.Paragraph(say("technical.kicker"), "kicker"),
        c.Paragraph(_title(say, results, facts), "title"),
    ]
    if has_steps(results):
        shown = leading_contrasts(results)
        for contrast in shown:
            first = next(e for e in results.estimates if e.contrast == contrast)
            lead = f"{contrast_name(say, first)}." if len(shown) > 1 else ""
            blocks.append(c.Paragraph(staircase_sentence(say, results, facts, contrast), "headline", lead))
    return [*blocks, abstract(say, results, facts), c.Contents(say("technical.contents"))]


def _design(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    rows = [
        ("programme_row", capital(facts.programme)),
        ("population_row", facts.population),
        ("setting_row", facts.setting),
        ("period_row", facts.period),
        ("comparison_row", capital(facts.comparison)),
        ("design_row", facts.design_phrase or (design_words(say, results, facts))),
        (_open("allocated_row", facts), _allocated(say, results)),
        ("procedure_row", capital(facts.procedure)),
        ("strata_row", _strata(say, facts)),
        ("commitment_row", facts.commitment),
        ("follow_up_row", capital(facts.follow_up)),
    ]
    lot = () if facts.randomised else ("procedure_row", "strata_row", "commitment_row")
    definitions = tuple((say(f"technical.{key}"), say.or_gap(text)) for key, text in rows if key not in lot)
    blocks: Blocks = [c.Heading(say("technical.question")), c.Definitions(definitions)]
    chain = None if describes(results) else logic(say, results, facts, COLUMN_PT)
    blocks += [c.FigureBlock(chain)] if chain is not None else []
    blocks += tidier_blocks(say, results, facts)
    blocks += [outcomes_table(say, results)] if results.estimates else []
    return [*blocks, *_drawn(say, results, facts), *size_blocks(say, results, facts)]


def _drawn(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    """Draw the design and who is asked what when, where the study holds them and they say more than a word."""
    design, days = facts.trial, timeline(say, facts, COLUMN_PT)
    blocks: Blocks = [] if days is None or compares_arms(results) else [c.FigureBlock(days)]
    if design is None:
        return blocks
    if design.arms:
        blocks.append(c.FigureBlock(design_figure(say, design, facts.enrolled, people(say, facts), COLUMN_PT)))
    if any(wave.instruments for wave in design.waves):
        blocks.append(c.FigureBlock(schedule_figure(say, design, dict(facts.titles), COLUMN_PT)))
    return blocks


def _open(key: str, facts: StudyFacts) -> str:
    """Return the key of the words for arms that were not decided by lot, where they were not."""
    return key if facts.randomised else f"{key}_open"


def _allocated(say: Words, results: Results) -> str:
    parts = []
    for k, label in enumerate(results.arm_labels):
        if results.clusters is None:
            parts.append(say("technical.arm_count", label=label, n=number(results.allocated[k])))
        else:
            counts = {"n": number(results.allocated[k]), "clusters": number(results.clusters[k])}
            parts.append(say("technical.arm_count_clusters", label=label, **counts))
    return "; ".join(parts)


def _strata(say: Words, facts: StudyFacts) -> str:
    names = " × ".join(facts.strata)
    if not names or not facts.pooled_strata:
        return names
    return say("technical.strata_pooled", names=names, n=number(facts.pooled_strata))


def _who(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    if not compares_arms(results):
        return []
    figures = (flow(say, results, facts, COLUMN_PT), timeline(say, facts, COLUMN_PT))
    drawn = (c.FigureBlock(figure) for figure in figures if figure is not None)
    places = sites_blocks(say, results, facts, COLUMN_PT)
    return [c.Heading(say("technical.flow")), *drawn, *_left_out(say, facts), *places]


def _left_out(say: Words, facts: StudyFacts) -> Blocks:
    """Return the responses that decisions leave out of every result, each with its reason; nothing where none is."""
    if not facts.left_out:
        return []
    heads, shares = say.listed("left_out.header"), (2.0, 1.5, 0.8, 4.0)
    columns = tuple(
        c.Column(head, "right" if k == 2 else "left", share)
        for k, (head, share) in enumerate(zip(heads, shares, strict=True))
    )
    rows = tuple(c.Row((one.instrument, one.wave, number(one.responses), one.why)) for one in facts.left_out)
    return [c.TableBlock("T-LEFT", say("left_out.title"), columns, rows, say("left_out.note"))]


def _baseline(say: Words, results: Results) -> Blocks:
    blocks: Blocks = [c.Heading(say("technical.baseline"))]
    table = base_table(say, results)
    if table is None:
        return [*blocks, c.Paragraph(say("tables.base_empty"))]
    return [*blocks, table, *(c.FigureBlock(figure) for figure in love(say, results, COLUMN_PT))]


def _results(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    blocks: Blocks = [c.Heading(say("technical.results"))]
    if not results.estimates:
        return [*blocks, c.Paragraph(say("technical.no_estimates"))]
    drawn = series(say, results, COLUMN_PT)
    shown = [e for e in results.estimates if counted_harm(facts, e) is None] if drawn is None else []
    blocks += [c.FigureBlock(drawn)] if drawn is not None else []
    blocks += [c.FigureBlock(forest(say, results, COLUMN_PT, shown))] if shown else []
    pairs = pairs_table(say, results)
    blocks += [main_table(say, results, facts), *([] if pairs is None else [pairs])]
    blocks += two_by_two(say, results, COLUMN_PT)
    blocks += [c.FigureBlock(figure) for figure in starts(say, results, COLUMN_PT)]
    if has_steps(results):
        stairs = [staircase(say, results, facts, COLUMN_PT, height) for height in _STAIRS_PT]
        blocks.append(c.FigureBlock(stairs[0], tuple(stairs[1:])))
    several = len(contrasts(results)) > 1
    for estimate in (e for e in results.estimates if e.outcome.role == "primary"):
        name = f"{estimate.outcome.label}: {contrast_name(say, estimate)}" if several else estimate.outcome.label
        blocks += [c.Heading(name, 2), c.Paragraph(full_sentence(say, estimate, facts, several=several))]
        figure = distribution(say, results, estimate, _SPREAD_PT)
        blocks += [c.FigureBlock(figure)] if figure is not None else []
    blocks += [c.FigureBlock(figure) for figure in schedule_cells_figures(say, results, COLUMN_PT)]
    ratios = ratios_table(say, results)
    return blocks if ratios is None else [*blocks, ratios]


def _loss(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    blocks: Blocks = [c.Heading(say("technical.attrition"))]
    table, shares = attrition_table(say, results, facts), lost_shares(results)
    if table is None or shares is None:
        return [*blocks, c.Paragraph(say("page.not_stated"))]
    arms = ", ".join(say("technical.attrition_arm", label=label, percent=n) for label, n in shares[1])
    text = say(f"technical.{_open('attrition_text', facts)}", percent=shares[0], outcome=shares[2], arms=arms)
    return [*blocks, c.Paragraph(text), table, *loss_blocks(say, results)]


def _delivery(say: Words, facts: StudyFacts) -> Blocks:
    blocks: Blocks = [c.Heading(say("technical.delivery"))]
    if facts.offered is None or facts.attended is None:
        blocks.append(c.Paragraph(say("technical.delivery_missing")))
    else:
        fully = say("page.not_stated") if facts.attended_fully is None else number(facts.attended_fully)
        counts = {"offered": number(facts.offered), "attended": number(facts.attended), "fully": fully}
        blocks.append(c.Paragraph(say("technical.delivery_text", unit_many=people(say, facts), **counts)))
    squares = dose(say, facts, COLUMN_PT)
    blocks += [c.FigureBlock(squares)] if squares is not None else []
    if facts.contamination:
        columns = (
            c.Column(say("tables.contamination_what"), share=4),
            c.Column(say("tables.contamination_people"), "right"),
        )
        rows = tuple(
            c.Row((label, say("tables.contamination_value", x=few_words(say, x, number), n=number(n))))
            for label, x, n in facts.contamination
        )
        blocks.append(c.TableBlock("T-CONTAM", say("tables.contamination_title"), columns, rows))
    blocks += [c.FigureBlock(figure) for figure in funnels(say, facts, COLUMN_PT)]
    told = blinding_table(say, facts)
    return [*blocks, *([] if told is None else [told])]


def _harms(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    blocks: Blocks = [c.Heading(say("technical.harms"))]
    table = harms_table(say, results, facts)
    if table is None:
        return [*blocks, c.Paragraph(say("harms.not_asked")), *logged_harm_blocks(say, results, facts)]
    control = results.arms.index(results.control)
    others = [k for k in range(len(results.arms)) if k != control]
    for harm in facts.harms:
        for k in others:
            lead = f"{results.arm_labels[k]}." if len(others) > 1 else ""
            blocks.append(c.Paragraph(harm_sentence(say, harm, k, control), lead=lead))
    return [*blocks, table, *logged_harm_blocks(say, results, facts)]


def _deviations(say: Words, facts: StudyFacts) -> Blocks:
    blocks: Blocks = [c.Heading(say("technical.deviations"))]
    table = changes_table(say, facts)
    return [*blocks, c.Paragraph(say("changes.none")) if table is None else table]


def _methods(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    alone = not compares_arms(results)
    key = "methods_analysis" if facts.randomised else "methods_analysis_open"
    kept = "methods_plan_alone" if alone else "methods_plan_yes"
    plan = kept if facts.planned_in_advance else "methods_plan_no"
    warnings = once((*results.warnings, *(w for e in results.estimates for w in e.warnings)))
    blocks: Blocks = [
        c.Heading(say("technical.methods")),
        c.Paragraph(level_note(say, results) if alone else say(f"technical.{key}", levels=level_note(say, results))),
        *([] if alone else [c.Paragraph(say("technical.methods_effect"))]),
        c.Paragraph(say(f"technical.{plan}")),
    ]
    blocks += [methods_table(say, results)] if results.estimates else []
    if warnings:
        blocks.append(c.Heading(say("technical.methods_warnings"), 2))
        blocks += [c.Paragraph(warning) for warning in warnings]
    return blocks


def once(warnings: Iterable[str]) -> tuple[str, ...]:
    """Return each note once; notes that differ only in what they quote or count say the same."""
    said: dict[str, str] = {}
    for warning in warnings:
        said.setdefault(re.sub(r"“[^”]*”|[0-9][0-9.,]*", "", warning), warning)
    reasons: dict[str, list[str]] = {}
    for warning in said.values():
        found = _NO_RATIO.fullmatch(warning)
        reasons.setdefault(found[2] if found else warning, []).append(found[1] if found else "")
    return tuple(
        f"No {' or '.join(dict.fromkeys(names))} is given: {reason}" if all(names) else reason
        for reason, names in reasons.items()
    )


def _limits(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    many = people(say, facts)
    lines = [] if facts.randomised else [say("technical.limit_not_randomised")]
    if not compares_arms(results):
        lines = [say(f"kinds.limit_{results.estimates[0].kind}")]
    shares, narrow = lost_shares(results), narrowest(results)
    if shares is not None and shares[0] not in {"0", "–"}:
        lines.append(say(f"technical.{_open('limit_lost', facts)}", percent=shares[0], outcome=shares[2]))
    if narrow is not None and 2 * narrow[1].units < sum(results.allocated):
        counts = {"units": number(narrow[1].units), "all": number(sum(results.allocated)), "unit_many": many}
        subset = say("technical.limit_subset", outcome=narrow[1].outcome.label, **counts)
        lines.append(facts.observed_note.strip() or subset)
    missing = [say(f"dimensions.{d}") for d in STEPS if step_estimates(results)[d] is None]
    if missing:
        lines.append(say("technical.limit_not_measured", dimensions=", ".join(missing)))
    for label, x, n in (one for one in facts.contamination if one[1] != HIDDEN):
        lines.append(say("technical.limit_contamination", label=label, x=number(x), n=number(n), percent=percent(x, n)))
    lines.append(say("technical.limit_generalise", unit_many=many))
    asks = bool(results.estimates) and not describes(results)
    rungs = [c.FigureBlock(ladder(say, results, facts, COLUMN_PT))] if asks else []
    return [c.Heading(say("technical.limits")), *(c.Paragraph(line, "bullet") for line in lines), *rungs]


def _not_planned(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    found: list[Estimate] = [e for e in results.estimates if e.outcome.role == "exploratory"]
    title = say("technical.not_planned")
    if not facts.planned_in_advance:
        return [c.Box(title, (c.Paragraph(say("technical.methods_plan_no")),))]
    if not found:
        return [c.Box(title, (c.Paragraph(say("technical.not_planned_none")),))]
    lines = (c.Paragraph(full_sentence(say, e, facts), lead=f"{e.outcome.label}.") for e in found)
    return [c.Box(title, (c.Paragraph(say("technical.not_planned_text")), *lines))]


def _checklists(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    tables = annexes(say, results, facts)
    if not tables:
        return []
    stated: Blocks = [c.Heading(say("technical.statements")), *statements(say, results, facts)]
    return [*stated, c.Heading(say("technical.checklists")), sources(say, results, facts), *tables]


def _fingerprint(say: Words, results: Results, facts: StudyFacts) -> Blocks:
    rows = [
        ("fingerprint_study", facts.study_id),
        ("fingerprint_protocol", facts.protocol_hash),
        *([("fingerprint_now", facts.protocol_now)] if facts.protocol_now else []),
        ("fingerprint_plan", results.plan_hash),
        ("fingerprint_data", results.data_hash),
        ("fingerprint_seal", facts.commitment),
        ("fingerprint_app", facts.version),
        ("fingerprint_made", say.date(facts.generated)),
        ("contact", facts.contact),
    ]
    rows += [("fingerprint_recipe", facts.demo_recipe)] if facts.demo_recipe else []
    definitions = tuple((say(f"technical.{key}"), say.or_gap(text)) for key, text in rows)
    return [
        c.Heading(say("technical.fingerprint")),
        c.Paragraph(f"{say('technical.fingerprint_text')} {say('technical.accessible')}"),
        c.Definitions(definitions),
    ]
