"""The plan as sentences: one an outcome, the rules for all, and what will be said whatever comes out."""

from __future__ import annotations

from analysis.effects_words import FEW_CLUSTERS, FEW_DF
from analysis.protocol_facts import PlannedOutcome, ProtocolFacts
from core.design import TrialDesign
from reports import content as c
from reports.documents.protocol_trial import named_units, wave_name
from reports.numbers import number
from reports.tables_outcomes import agreed_to_matter
from reports.words import Words, least_decimals

_STATES = ("clear", "gain", "small", "not_settled", "little", "unlikely", "worse", "clearly_worse")
Blocks = list[c.Block]


def analysis_blocks(say: Words, facts: ProtocolFacts) -> Blocks:
    """Return the analysis plan; nothing where no outcome is named."""
    blocks: Blocks = [c.Heading(say("protocol.analysis"))]
    if facts.plan is None or not facts.outcomes:
        return [*blocks, c.Paragraph(say("protocol.outcomes_none"))]
    blocks += [c.Heading(say("protocol.hypotheses"), 2), c.Paragraph(_compared(say, facts))]
    for place, planned in enumerate(facts.outcomes, 1):
        lead = say("protocol.hypothesis", number=place, outcome=planned.outcome.label)
        blocks.append(c.Paragraph(sentence(say, facts, planned), lead=lead))
    blocks += [c.Heading(say("protocol.rules"), 2), c.Definitions(tuple(_rules(say, facts)))]
    if any(planned.outcome.matters for planned in facts.outcomes):
        blocks.append(_said(say))
    return blocks


def _compared(say: Words, facts: ProtocolFacts) -> str:
    design = facts.design
    if design is None or len(design.arms) < 2:
        return say("protocol.compare_all_open")
    if _road(design):
        return say(f"protocol.compare_all_{_road(design)}", factors=say("staircase.and").join(design.factors))
    arms = say("protocol.between_quotes").join(arm.label for arm in design.arms[1:])
    return say("protocol.compare_all", arms=arms, control=design.control.label)


def _road(design: TrialDesign) -> str:
    """Return the name of a design whose arms are not compared with one control, or ""."""
    if design.factors:
        return "factorial"
    return design.procedure.name if design.procedure.name in {"wedge", "start", "saturation"} else ""


def sentence(say: Words, facts: ProtocolFacts, planned: PlannedOutcome) -> str:
    """Say when an outcome is compared, how it is estimated, at which level, and what would matter."""
    outcome, design = planned.outcome, facts.design
    wave = wave_name(facts, outcome.wave) or say("protocol.every_wave")
    level = _percent(planned.level)
    if design is None or len(design.arms) < 2:
        return say("protocol.compare_open", wave=wave, level=level)
    agreed = say("protocol.matters", s=agreed_to_matter(say, outcome)) if outcome.matters else ""
    matters = agreed or say("protocol.matters_not")
    return say("protocol.compare", wave=wave, method=method_words(say, facts, planned), level=level, matters=matters)


def method_words(say: Words, facts: ProtocolFacts, planned: PlannedOutcome) -> str:
    """Say the estimator and its standard error in words."""
    method, terms = planned.method, []
    if planned.outcome.role == "harm" and planned.outcome.kind == "binary":
        return say("protocol.method_harm")
    if facts.design is not None and _road(facts.design):
        return say(f"protocol.method_{_road(facts.design)}")
    if planned.stratified and not method.plain and method.estimator != "difference":
        terms.append(say("protocol.term_strata"))
    if planned.outcome.baseline and not method.plain:
        terms.append(say("protocol.term_baseline", wave=wave_name(facts, planned.outcome.baseline).partition(" ")[0]))
    terms += [] if method.plain else [name.replace("_", " ") for name in planned.covariates]
    code = method.uncertainty
    if code == "welch":
        error = say("protocol.error_welch")
    elif code.startswith("CR"):
        error = say("protocol.error_cr" if code == "CR2" else "protocol.error_cr_plain", code=code)
    else:
        error = say("protocol.error_hc", code=code)
    key = "difference" if not terms else method.estimator
    return say(f"protocol.method_{key}", terms=_and(say, terms), error=error)


def _rules(say: Words, facts: ProtocolFacts) -> list[tuple[str, str]]:
    plan, design = facts.plan, facts.design
    assert plan is not None  # noqa: S101 - the caller has looked
    if design is None or len(design.arms) < 2:
        return _open_rules(say, facts)
    draws = number(plan.draws)
    texts = [("sets", ""), ("estimand", say("protocol.rule_estimand_text", units=named_units(facts)))]
    texts.append(("family", _family(say, facts)))
    if len(design.units.measured) > 1:
        texts.append(("repeated", ""))
    if design.procedure.draws_groups or len(design.units.measured) > 1:
        few = say("protocol.rule_few_text", clusters=FEW_CLUSTERS, df=FEW_DF, draws=draws)
        texts.append(("few", few))
    texts += [("missing", ""), ("scales", ""), ("size", ""), ("harm", ""), ("compliance", "")]
    texts.append(("subgroups", say.or_gap(facts.told("subgroups"))))
    texts.append(("sensitivity", facts.told("sensitivity") or say("protocol.rule_sensitivity_text")))
    texts.append(("interim", facts.told("stopping") or say("protocol.rule_interim_none")))
    texts.append(("software", say("protocol.rule_software_text", version=facts.version)))
    texts.append(("unplanned", ""))
    return [(say(f"protocol.rule_{key}"), words or say(f"protocol.rule_{key}_text")) for key, words in texts]


def _open_rules(say: Words, facts: ProtocolFacts) -> list[tuple[str, str]]:
    """Return the rules of a study that compares no arms."""
    texts = [
        ("family", _family(say, facts)),
        ("missing", say("protocol.rule_missing_open")),
        ("scales", say("protocol.rule_scales_text")),
        ("subgroups", say.or_gap(facts.told("subgroups"))),
        ("software", say("protocol.rule_software_text", version=facts.version)),
        ("unplanned", say("protocol.rule_unplanned_text")),
    ]
    return [(say(f"protocol.rule_{key}"), words) for key, words in texts]


def _family(say: Words, facts: ProtocolFacts) -> str:
    plan = facts.plan
    assert plan is not None  # noqa: S101 - the caller has looked
    m, joint = len(plan.primaries), _percent(1 - plan.alpha)
    others = say("protocol.rule_others", joint=joint)
    if not m:
        return f"{say('protocol.rule_family_none')} {others}"
    if m == 1:
        return f"{say('protocol.rule_family_one', joint=joint)} {others}"
    alpha, level = number(plan.alpha, least_decimals(plan.alpha)), _percent(1 - plan.alpha / m)
    return f"{say('protocol.rule_family_many', m=m, alpha=alpha, level=level, joint=joint)} {others}"


def _said(say: Words) -> c.TableBlock:
    columns = (c.Column(say("protocol.said_when"), share=1.3), c.Column(say("protocol.said_words"), share=5))
    names = {
        "d": "d", "signed": "d", "l": "low", "u": "high", "abs_d": "|d|", "abs_l": "|low|", "abs_u": "|high|", "s": "s",
        "gain": say("nouns.gain_higher"), "loss": say("nouns.loss_higher"),
        "programme": say("protocol.said_programme"), "outcome": say("protocol.said_outcome"),
    }  # fmt: skip
    rows = tuple(c.Row((say(f"protocol.said_{state}"), say(f"states.{state}", **names))) for state in _STATES)
    return c.TableBlock("T-SAID", say("protocol.said"), columns, rows, say("protocol.said_lead"))


def _and(say: Words, terms: list[str]) -> str:
    return say("staircase.and").join([", ".join(terms[:-1]), terms[-1]] if len(terms) > 1 else terms)


def _percent(share: float) -> str:
    return f"{100 * share:.3g}"
