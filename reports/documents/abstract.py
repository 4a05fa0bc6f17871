"""T-ABSTRACT: the structured abstract of a trial, from the results; what nobody has stated is a visible gap."""

from __future__ import annotations

from analysis.facts import StudyFacts
from analysis.results import Results
from reports import content as c
from reports.documents.summary import findings
from reports.kinds import compares_arms, leading_contrasts
from reports.numbers import number
from reports.tables_outcomes import outcomes_of
from reports.words import Words, capital, harm_sentence, level_note


def abstract(say: Words, results: Results, facts: StudyFacts) -> c.Box:
    """Return the abstract in a box, one paragraph a field."""
    rows = (
        ("design", facts.design_phrase or design_words(say, results, facts)),
        ("participants", " · ".join(part for part in (facts.population, facts.setting, facts.period) if part)),
        ("interventions", _against(say, facts)),
        ("objective", facts.question),
        ("outcomes", "; ".join(o.label for o in outcomes_of(results) if o.role == "primary")),
        ("randomisation", _lot(say, facts)),
        ("blinding", facts.told("blinding")),
        ("numbers", _numbers(say, results, facts)),
        ("results", _results(say, results, facts)),
        ("harms", _harms(say, results, facts)),
        ("conclusion", facts.told("conclusion")),
        ("registration", facts.told("registration")),
        ("funding", facts.told("funding")),
    )
    lines = (c.Paragraph(_stop(say.or_gap(text)), lead=f"{say(f'abstract.{name}')}.") for name, text in rows)
    return c.Box(say("abstract.title"), tuple(lines), tone="plain")


def design_words(say: Words, results: Results, facts: StudyFacts) -> str:
    """Return the design in words; arms that were not decided by lot are no trial."""
    if not compares_arms(results):
        return say(f"kinds.design_{results.estimates[0].kind}")
    if not facts.randomised:
        return say("technical.design_open")
    return capital(say.design(results.design)) if results.design else ""


def _against(say: Words, facts: StudyFacts) -> str:
    if not (facts.programme and facts.comparison):
        return capital(facts.programme or facts.comparison)
    return say("abstract.against", programme=capital(facts.programme), comparison=facts.comparison)


def _lot(say: Words, facts: StudyFacts) -> str:
    if not facts.randomised:
        return say("abstract.not_by_lot")
    return capital(facts.procedure) or say("abstract.lot")


def _numbers(say: Words, results: Results, facts: StudyFacts) -> str:
    suffix = "" if facts.randomised else "_open"
    parts = []
    for arm, label, allocated in zip(results.arms, results.arm_labels, results.allocated, strict=True):
        main = [e for e in results.estimates if e.outcome.role == "primary"] or list(results.estimates)
        seen = [a.units for e in main for a in e.arms if a.arm == arm]
        counts = {"label": label, "allocated": number(allocated)}
        if seen and min(seen) < max(seen):
            counts |= {"low": number(min(seen)), "high": number(max(seen))}
            parts.append(say(f"abstract.analysed_range{suffix}", **counts))
        elif seen:
            parts.append(say(f"abstract.analysed{suffix}", n=number(seen[0]), **counts))
    return "; ".join(parts)


def _results(say: Words, results: Results, facts: StudyFacts) -> str:
    lines = [
        f"{name}: {sentence}"
        for contrast in leading_contrasts(results)
        for name, sentence in findings(say, results, facts, contrast)
    ]
    return " ".join([*dict.fromkeys(lines), level_note(say, results)]) if lines else say("technical.no_estimates")


def _harms(say: Words, results: Results, facts: StudyFacts) -> str:
    if not facts.harms or results.control not in results.arms:
        return say("harms.not_asked")
    control = results.arms.index(results.control)
    others = [k for k in range(len(results.arms)) if k != control]
    return " ".join(harm_sentence(say, harm, k, control) for harm in facts.harms for k in others)


def _stop(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."
