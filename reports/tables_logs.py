"""The tables made of the logs: harms written down, what it cost, what people said beside the numbers."""

from __future__ import annotations

from analysis.facts import HarmCount, StudyFacts
from analysis.facts_logs import ArmCost, LoggedCosts, LoggedHarm, SaidTheme
from analysis.numbers.exact_difference import exact_difference
from analysis.results import Results
from reports.content import Column, Row, TableBlock
from reports.figures.redraws import heading
from reports.figures.sensitivity import spoken
from reports.numbers import number
from reports.suppression import HIDDEN, LEAST, few_words
from reports.words import Words, contrasts, harm_state

_FITS = ("agrees", "partly", "against", "adds")
_PLAIN_ROWS = ("total", "setup", "running", "hours", "people", "per_person")
_CAME_ROWS = ("came", "per_came")


def logged_harms_table(say: Words, results: Results, facts: StudyFacts) -> TableBlock | None:
    """T-HARMS of the log: events by kind, the gravest first; None when nothing was written down."""
    harms = facts.logged.harms
    if not harms:
        return None
    compares = len(results.arms) > 1
    columns = (
        Column(say("logs.harms_event"), share=1.9),
        Column(say("logs.harms_severity"), "right", 0.8),
        Column(say("logs.harms_found"), "right", 0.9),
        *(Column(label, "right", 1.1) for label in results.arm_labels),
        *((Column(say("tables.harms_difference"), "right", 1.1),) if compares else ()),
        Column(say("logs.harms_action"), share=1.7),
    )
    rows = tuple(_harm_row(say, results, harm, compares=compares) for harm in harms)
    note = say("logs.harms_note")
    elsewhere = sum(harm.elsewhere for harm in harms)
    if elsewhere:
        note = f"{note} {say('logs.harms_elsewhere', n=number(elsewhere))}"
    return TableBlock("T-HARMS-LOG", say("logs.harms_title"), columns, rows, note, strong_column=0)


def _harm_row(say: Words, results: Results, harm: LoggedHarm, *, compares: bool) -> Row:
    label = harm.label or say("logs.harms_untold")
    severity = "–" if harm.severity is None else say(f"logs.severity_{harm.severity}")
    found = "–" if harm.asked == HIDDEN else say("logs.harms_of", x=number(harm.asked), n=number(harm.total))
    cells = [
        say("suppression.short", least=LEAST)
        if x == HIDDEN
        else say("logs.harms_cell", people=number(x), n=number(n), events=number(k))
        for x, n, k in zip(harm.people, harm.allocated, harm.events, strict=True)
    ]
    still = few_words(say, harm.still_open, number, "suppression.some")
    state = say("logs.harms_open", n=still) if harm.still_open else say("logs.harms_closed")
    gap = (_gap(say, results, harm),) if compares else ()
    done = f"{harm.actions}; {state}" if harm.actions else state
    return Row((label, severity, found, *cells, *gap, done))


def _gap(say: Words, results: Results, harm: LoggedHarm) -> str:
    control = results.arms.index(results.control)
    count = HarmCount(harm.label, harm.people, harm.allocated)
    parts = []
    for k in range(len(results.arms)):
        if k != control and harm.allocated[k] and harm.allocated[control] and HIDDEN not in harm.people:
            low, high = exact_difference(
                harm.people[k], harm.allocated[k], harm.people[control], harm.allocated[control]
            )
            ends = say("logs.harms_range", l=number(1000 * low), u=number(1000 * high))
            parts.append(f"{ends}: {say(f'harms.state_{harm_state(count, k, control)}')}")
    return "; ".join(parts) or "–"


def costs_table(say: Words, costs: LoggedCosts) -> TableBlock:
    """T-COST: what each arm cost by kind, in all, and for one person."""
    columns = (
        Column(say("logs.cost_kind", currency=costs.currency or "–"), share=1.8),
        *(Column(arm.label or say("logs.cost_not_by_arm"), "right") for arm in costs.arms),
    )
    kinds = dict.fromkeys(kind for arm in costs.arms for kind, _ in arm.kinds)
    rows = [
        Row((kind or say("logs.cost_other"), *(number(dict(arm.kinds).get(kind, 0.0)) for arm in costs.arms)))
        for kind in kinds
    ]
    names = (*_PLAIN_ROWS, *(_CAME_ROWS if any(arm.came for arm in costs.arms) else ()))
    rows += [Row((say(f"logs.cost_{name}"), *(_cost_cell(arm, name) for arm in costs.arms))) for name in names]
    prices = ", ".join(costs.prices)
    payers = ", ".join(costs.paid_by)
    notes = [
        say("logs.cost_note"),
        say("logs.cost_prices", years=prices) if prices else say("logs.cost_no_prices"),
        say("logs.cost_paid_by", payers=payers) if payers else say("logs.cost_nobody_pays"),
    ]
    return TableBlock("T-COST", say("logs.cost_title"), columns, tuple(rows), " ".join(notes))


def _cost_cell(arm: ArmCost, name: str) -> str:
    if name in ("per_person", "per_came"):
        each = arm.per_person if name == "per_person" else arm.per_came
        return "–" if each is None else number(each, 2)
    if name in ("people", "came"):
        return number(getattr(arm, name)) if getattr(arm, name) else "–"
    amounts = {"setup": arm.setup, "running": arm.running, "total": arm.total, "hours": arm.hours}
    return number(amounts[name])


def joint_table(say: Words, results: Results, facts: StudyFacts) -> TableBlock | None:
    """T-JOINT: each theme beside the results of its step, and whether it fits them; None without themes."""
    if not facts.logged.themes:
        return None
    titles = say.listed("logs.joint_columns")
    columns = tuple(Column(title, share=share) for title, share in zip(titles, (1.1, 2.0, 2.0, 1.0), strict=True))
    rows = tuple(_theme_row(say, results, theme) for theme in facts.logged.themes)
    note = say("logs.joint_note")
    if facts.logged.without_consent:
        note = f"{note} {say('logs.joint_no_consent', n=number(facts.logged.without_consent))}"
    return TableBlock("T-JOINT", say("logs.joint_title"), columns, rows, note, strong_column=0)


def _theme_row(say: Words, results: Results, theme: SaidTheme) -> Row:
    meetings = number(theme.meetings)
    if theme.agreed is None:
        agreed = say("logs.joint_heard", meetings=meetings)
    else:
        agreed = say("logs.joint_agreed", n=number(theme.agreed), m=number(theme.people), meetings=meetings)
    quotes = " ".join(say("logs.joint_quote", words=quote) for quote in theme.quotes)
    fits = "; ".join(say(f"logs.fit_{fit}") if fit in _FITS else fit for fit in theme.fits)
    said = f"{agreed} {quotes}".strip()
    return Row((theme.label, _measured(say, results, theme), said, fits or say("page.not_stated")))


def _measured(say: Words, results: Results, theme: SaidTheme) -> str:
    several = len(contrasts(results)) > 1
    found = [
        f"{heading(e, several=several)}: {words}"
        for e in results.estimates
        if e.outcome.dimension == theme.dimension and e.outcome.role in ("primary", "secondary")
        if (words := spoken(say, e, e.estimate, (e.ci_low, e.ci_high)))
    ]
    return "; ".join(found) or say("logs.joint_not_measured")
