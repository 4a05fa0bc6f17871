"""The manager's page: one sheet of A4 that says what was found, how sure it is and what was not measured."""

from __future__ import annotations

from analysis.facts import StudyFacts
from analysis.results import Estimate, Results
from core.plan import Dimension
from reports import content as c
from reports import measures
from reports.documents.footer import footer
from reports.figures.distribution import distribution
from reports.figures.forest import forest
from reports.figures.icons import icon_outcome, icons, share_of_all
from reports.figures.series import series
from reports.figures.staircase import staircase
from reports.kinds import ALONE, compares_arms, contrast_name, leading_contrasts
from reports.locales import locale_of, writing
from reports.numbers import number, percent, read
from reports.suppression import few_words
from reports.theme import COLUMN_PT, SMALL_PT
from reports.words import (
    STEPS,
    Words,
    arm_label,
    capital,
    contrasts,
    harm_state,
    level_note,
    lower,
    natural_frequencies,
    people,
    staircase_sentence,
    step_estimates,
    verdict,
    words,
)

_SHARE, _LOST_SHARE = 0.61, 0.42
_GAP = "–"
_ICONS_PT = 240.0
_STAIR_PT = (230.0, 205.0, 190.0, 175.0, 160.0, 148.0, 136.0)
_LONGEST_FINDINGS, _LONGEST_FOREST = 3, 9
_CLIP = {"title": 90, "question": 260, "band": 78, "sentence": 900, "brief": 380, "reason": 150, "by": 80, "label": 64}


def summary(results: Results, facts: StudyFacts, language: str = "en") -> c.Content:
    """Return the one-page summary as content."""
    with writing(locale_of(language)):
        return _summary(words(language), results, facts)


def _summary(say: Words, results: Results, facts: StudyFacts) -> c.Content:
    return c.Content(
        title=results.title or facts.title,
        subject=say("summary.kicker"),
        author="",
        language=say.language,
        footer=footer(say, results, facts),
        page_label=say("page.page"),
        banner=say("page.made_up") if facts.made_up else "",
        parts=(summary_part(say, results, facts),),
        attachment=results.to_json(),
    )


def summary_part(say: Words, results: Results, facts: StudyFacts) -> c.Part:
    """Return the sheet itself, so that another document can begin with it."""
    foot = (_small_facts(say, results, facts), _next(say, facts))
    sheets = []
    for brief in (False, True):
        top = (*_band(say, results, facts), *_answer(say, results, facts, brief=brief), _strip(say, results, facts))
        sheets += [(*top, *_figures(say, results, facts, height), *foot) for height in _STAIR_PT]
    return c.Part(say("summary.kicker"), "sheet", sheets[0], tuple(sheets[1:]))


def has_steps(results: Results) -> bool:
    """Return whether at least two of knowledge, beliefs and behaviour were measured: one step is no staircase."""
    return compares_arms(results) and sum(step is not None for step in step_estimates(results).values()) > 1


def findings(
    say: Words, results: Results, facts: StudyFacts, contrast: str | None = None
) -> tuple[tuple[str, str], ...]:
    """Return (name, sentence) of each step, or of the first main outcomes where there are no steps."""
    if has_steps(results):
        rows = [(say(f"dimensions.{d}"), e) for d, e in step_estimates(results, contrast).items() if e is not None]
    else:
        rows = [(capital(e.outcome.label), e) for e in leading(results)]
    several = len(contrasts(results)) > 1
    return tuple((name, full_sentence(say, estimate, facts, several=several)) for name, estimate in rows)


def leading(results: Results) -> list[Estimate]:
    """Return the estimates a page without steps leads with: the main ones, else the first."""
    main = [e for e in results.estimates if e.outcome.role == "primary"]
    return (main or list(results.estimates))[:_LONGEST_FINDINGS]


def full_sentence(say: Words, estimate: Estimate, facts: StudyFacts, *, several: bool = False) -> str:
    """Return natural frequencies first, then the verdict with its interval."""
    return f"{natural_frequencies(say, estimate, facts)} {verdict(say, estimate, facts, several=several)}".strip()


def clipped(text: str, kind: str) -> str:
    """Cut a text of the study team at a word, so that the page stays one page; the technical report has it whole."""
    most = _CLIP[kind]
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0].rstrip(',;:. ')}…"


def _band(say: Words, results: Results, facts: StudyFacts) -> tuple[c.Block, ...]:
    title, named = facts.title or results.title, facts.programme.strip()
    kicker = say("summary.kicker_of", programme=capital(named)) if named else say("summary.kicker")
    rows = (
        ("who", facts.population),
        ("where", facts.setting),
        ("when", facts.period),
        ("how", facts.design_phrase or _tested(say, results)),
    )
    band = tuple(c.Fact(say(f"summary.{name}"), clipped(say.or_gap(text), "band")) for name, text in rows)
    return (
        c.Paragraph(clipped(kicker, "title"), "kicker"),
        c.Paragraph(clipped(title, "title"), "title"),
        c.Paragraph(clipped(say.or_gap(facts.question), "question"), "question"),
        c.FactsBlock(band, "band"),
    )


def _tested(say: Words, results: Results) -> str:
    """Name what was compared where the study team gave no phrase for it: arms, groups in turn, or nobody."""
    first = next(iter(results.estimates), None)
    if first is not None and first.kind in ALONE:
        return say(f"kinds.design_{first.kind}")
    names = dict(zip(results.arms, results.arm_labels, strict=True))
    control = names.pop(results.control, "")
    groups = "" if results.clusters is None else number(sum(results.clusters))
    if groups and first is not None and first.kind == "wedge":
        return say("summary.how_turns", n=groups)
    if not (control and names):
        return ""
    compared = {"treated": say("summary.how_and").join(names.values()), "control": control}
    return say("summary.how_groups", n=groups, **compared) if groups else say("summary.how_arms", **compared)


def _answer(say: Words, results: Results, facts: StudyFacts, *, brief: bool) -> tuple[c.Block, ...]:
    if not results.estimates:
        return (c.Paragraph(say("technical.no_estimates"), "headline"),)
    if not has_steps(results):
        first, *others = leading(results)
        line = full_sentence(say, first, facts)
        if first.kind not in ("change", "level", "slope"):
            line = f"{_named(say, results, first)}: {lower(line)}"
        rows = [(_named(say, results, e), full_sentence(say, e, facts)) for e in others]
    else:
        shown = leading_contrasts(results)
        line = staircase_sentence(say, results, facts, shown[0])
        rows = _several(say, results, facts, brief=brief) if len(shown) > 1 else list(findings(say, results, facts))
    kind = "brief" if brief else "sentence"
    found = tuple((name, clipped(text, kind)) for name, text in rows)
    told = any(read(e) is not None for e in results.estimates)
    level = (c.Paragraph(level_note(say, results, "between_"), "note"),) if told else ()
    return (c.Paragraph(line, "headline"), *((c.Definitions(found, "findings"),) if found else ()), *level)


def _named(say: Words, results: Results, estimate: Estimate) -> str:
    """Name an outcome, and where arms are compared in several ways which of them."""
    label = capital(estimate.outcome.label)
    several = len(contrasts(results)) > 1 and estimate.kind not in ALONE and say.holds("kinds")
    return f"{label} ({lower(contrast_name(say, estimate))})" if several else label


def _several(say: Words, results: Results, facts: StudyFacts, *, brief: bool) -> list[tuple[str, str]]:
    """Name the arms at each step; where room is short, give each further arm its staircase sentence."""
    shown = leading_contrasts(results)
    names = [next(arm_label(e, e.treated) for e in results.estimates if e.contrast == contrast) for contrast in shown]
    if brief:
        others = list(zip(names, shown, strict=True))[1:]
        return [(name, staircase_sentence(say, results, facts, contrast)) for name, contrast in others]
    joined: dict[str, str] = {}
    for contrast, name in zip(shown, names, strict=True):
        for dimension, estimate in step_estimates(results, contrast).items():
            if estimate is not None:
                step, sentence = say(f"dimensions.{dimension}"), verdict(say, estimate, facts, several=True)
                joined[step] = f"{joined.get(step, '')} {name}: {lower(sentence)}".strip()
    return list(joined.items())


def _strip(say: Words, results: Results, facts: StudyFacts) -> c.Block:
    lot = say("summary.strip_lot" if facts.randomised else "summary.strip_not_lot")
    plan = say("summary.strip_plan_yes" if facts.planned_in_advance else "summary.strip_plan_no")
    offered = (c.Fact(say("summary.strip_design"), lot),) if compares_arms(results) else ()
    return c.FactsBlock((*offered, *_lost(say, results), c.Fact(say("summary.strip_plan"), plan)), "strip")


def _lost(say: Words, results: Results) -> tuple[c.Fact, ...]:
    """Return the share that was lost, and by arm where arms differ; a series of months has nobody to lose."""
    if results.estimates and all(e.kind in ("level", "slope") for e in results.estimates):
        return ()
    label, lost = say("summary.strip_lost"), lost_shares(results)
    if lost is None:
        return (c.Fact(label, say("page.not_stated")),)
    value = say("summary.strip_lost_value", n=lost[0])
    shares = sorted((n for _, n in lost[1] if n != "–"), key=float)
    if len(set(shares)) < 2:
        return (c.Fact(label, value),)
    detail = ", ".join(say("summary.strip_lost_arms", label=label, n=n) for label, n in lost[1])
    if len(lost[1]) > 2 or measures.width(f"{value} ({detail})", SMALL_PT, strong=True) > _LOST_SHARE * COLUMN_PT:
        detail = say("summary.strip_lost_many", low=shares[0], high=shares[-1])
    return (c.Fact(label, f"{value} ({detail})"),)


def describes(results: Results) -> bool:
    """Return whether a study only says how things are: then nothing was offered and nothing was meant to change."""
    return bool(results.estimates) and all(e.kind == "mean" for e in results.estimates)


def lost_shares(results: Results) -> tuple[str, list[tuple[str, str]], str] | None:
    """Return the percent without the widest-measured main outcome, overall and by arm, and that outcome's label."""
    main = {e.outcome.code for e in results.estimates if e.outcome.role == "primary"}
    counted = {e.outcome.code for e in results.estimates if e.kind in ("level", "slope")}
    asked = [row for row in results.attrition if row.outcome not in counted]
    rows = [row for row in asked if row.outcome in main] or asked
    if not rows:
        return None
    sizes: dict[str, int] = {}
    for row in rows:
        sizes[row.outcome] = sizes.get(row.outcome, 0) + row.allocated
    widest = max(sizes, key=lambda code: sizes[code])
    chosen = [row for row in rows if row.outcome == widest]
    labels = dict(zip(results.arms, results.arm_labels, strict=True))
    missing = sum(r.allocated - r.observed for r in chosen)
    by_arm = [(labels.get(r.arm, r.arm), percent(r.allocated - r.observed, r.allocated)) for r in chosen]
    name = next((e.outcome.label for e in results.estimates if e.outcome.code == widest), widest)
    return percent(missing, sum(r.allocated for r in chosen)), by_arm, name


def _figures(say: Words, results: Results, facts: StudyFacts, height: float) -> tuple[c.Block, ...]:
    estimate = icon_outcome(results)
    several = len(leading_contrasts(results)) > 1
    if not has_steps(results):
        return _plain_figures(say, results, facts, estimate)
    if several or estimate is None:
        return (c.FigureBlock(staircase(say, results, facts, COLUMN_PT, height)),)
    left, right = COLUMN_PT * _SHARE - 20, COLUMN_PT * (1 - _SHARE)
    stairs = c.FigureBlock(staircase(say, results, facts, left, height))
    return (c.Side(stairs, c.FigureBlock(icons(say, results, facts, estimate, right)), _SHARE),)


def _plain_figures(say: Words, results: Results, facts: StudyFacts, share: Estimate | None) -> tuple[c.Block, ...]:
    """Without steps show the outcomes on one scale, and the one that is a share as icons."""
    if not results.estimates:
        return ()
    drawn = series(say, results, COLUMN_PT)
    if drawn is not None:
        return (c.FigureBlock(drawn),)
    shown = c.FigureBlock(forest(say, results, COLUMN_PT, results.estimates[:_LONGEST_FOREST]))
    share = share if share is not None else share_of_all(results)
    if share is None or len(contrasts(results)) > 1:
        spread = distribution(say, results, results.estimates[0], COLUMN_PT) if len(results.estimates) == 1 else None
        return (shown,) if spread is None else (shown, c.FigureBlock(spread))
    return (shown, c.FigureBlock(icons(say, results, facts, share, _ICONS_PT)))


def _small_facts(say: Words, results: Results, facts: StudyFacts) -> c.Block:
    stated = (_offer(say, facts), _cost(say, facts), _harm(say, results, facts))
    kept = [fact for fact in stated if compares_arms(results) or fact.value != _GAP]
    return c.FactsBlock((*kept, *_scope(say, results, facts)), "facts")


def _offer(say: Words, facts: StudyFacts) -> c.Fact:
    label = say("summary.fact_offer")
    if facts.offered is None or facts.attended is None:
        return c.Fact(label, _GAP, say("page.not_stated"))
    value = say("summary.fact_offer_value", attended=number(facts.attended), offered=number(facts.offered))
    if facts.attended_fully is None:
        return c.Fact(label, value, say("summary.fact_offer_detail_short"))
    return c.Fact(label, value, say("summary.fact_offer_detail", fully=number(facts.attended_fully)))


def _cost(say: Words, facts: StudyFacts) -> c.Fact:
    label, cost = say("summary.fact_cost"), facts.cost
    if cost is None or cost.people <= 0:
        return c.Fact(label, _GAP, say("page.not_stated"))
    value = say("summary.fact_cost_value", currency=cost.currency, n=number(cost.total / cost.people))
    total = say("summary.fact_cost_value", currency=cost.currency, n=number(cost.total))
    detail = say("summary.fact_cost_detail", total=total, people=number(cost.people))
    return c.Fact(label, value, detail)


def _harm(say: Words, results: Results, facts: StudyFacts) -> c.Fact:
    label = say("summary.fact_harm")
    if not facts.harms or len(results.arms) < 2:
        return c.Fact(label, _GAP, say("page.not_stated"))
    control = results.arms.index(results.control)
    treated = next(k for k in range(len(results.arms)) if k != control)
    harm = max(facts.harms, key=lambda h: sum(h.people))
    state = say(f"harms.state_{harm_state(harm, treated, control)}")
    x, y = (few_words(say, harm.people[k], number, "suppression.short") for k in (treated, control))
    value = say("summary.fact_harm_value", x=x, y=y)
    detail = say(
        "summary.fact_harm_detail",
        label=clipped(harm.label, "label"),
        n=number(harm.asked[treated]),
        m=number(harm.asked[control]),
        state=state,
    )
    return c.Fact(label, value, detail)


def _scope(say: Words, results: Results, facts: StudyFacts) -> tuple[c.Fact, ...]:
    """Say on whom it was measured and what it leaves open."""
    narrow = narrowest(results)
    if narrow is None or not has_steps(results):
        return (*_measured(say, results, facts), *_cannot_tell(say, results))
    label, many = say("summary.fact_scope"), people(say, facts)
    steps = step_estimates(results)
    missing = [say(f"dimensions.{d}") for d in STEPS if steps[d] is None]
    missing_words = say("summary.fact_scope_all", dimensions=", ".join(missing)) if missing else ""
    dimension, estimate = narrow
    drawn, everyone = facts.subsample(estimate.outcome.instrument), number(sum(results.allocated))
    step = lower(say(f"dimensions.{dimension}"))
    if drawn is not None:
        value = say("summary.fact_scope_value", units=number(estimate.units), all=number(sum(drawn.drawn)))
        seen = say("summary.fact_scope_drawn", unit_many=many, dimension=step, all=everyone)
    else:
        value = say("summary.fact_scope_value", units=number(estimate.units), all=everyone)
        seen = say("summary.fact_scope_detail", unit_many=many, dimension=step)
    return (c.Fact(label, value, f"{seen}. {missing_words}" if missing else seen),)


def _measured(say: Words, results: Results, facts: StudyFacts) -> tuple[c.Fact, ...]:
    """Return how many the leading outcome rests on; of a series how many months."""
    label = say("summary.fact_scope")
    first = next((e for e in leading(results) if read(e) is not None), None)
    if first is None:
        return (c.Fact(label, _GAP, say("page.not_stated")),)
    if first.kind in ("level", "slope"):
        return (c.Fact(label, say("summary.months", n=number(first.n))),)
    value = say("summary.fact_scope_value", units=number(first.units), all=number(sum(results.allocated)))
    return (c.Fact(label, value, people(say, facts)),)


def _cannot_tell(say: Words, results: Results) -> tuple[c.Fact, ...]:
    """Return what a study that compares no arms cannot tell."""
    if compares_arms(results):
        return ()
    return (c.Fact(say("summary.fact_limit"), "", say(f"kinds.limit_{results.estimates[0].kind}")),)


def narrowest(results: Results) -> tuple[Dimension, Estimate] | None:
    """Return the step that was measured on the fewest people; None when there is no step with an estimate."""
    steps = [(d, e) for d, e in step_estimates(results).items() if e is not None and read(e) is not None]
    return min(steps, key=lambda pair: pair[1].units) if steps else None


def _next(say: Words, facts: StudyFacts) -> c.Block:
    options = say.listed("summary.next_options")
    chosen = next((o for o in options if o.lower() == facts.decision.choice.strip().lower()), "")
    other = facts.decision.choice.strip() if not chosen else ""
    text = " ".join(part for part in (say("summary.other", choice=other) if other else "", facts.decision.text) if part)
    return c.Choice(
        title=say("summary.next_title"),
        hint=say("summary.next_hint"),
        options=options,
        chosen=chosen,
        text=clipped(text, "reason"),
        by=clipped(facts.decision.by, "by"),
        text_label=say("summary.next_text"),
        by_label=say("summary.next_by"),
    )
