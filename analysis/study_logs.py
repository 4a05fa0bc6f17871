"""Reads the logs of a study whose allocation is revealed: harms, costs and what people said, by arm."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from analysis.facts_logs import ArmCost, Logged, LoggedCosts, LoggedHarm, SaidTheme
from analysis.results import Results
from analysis.study_flow import FULL, PART, arms_of, came_to
from core.study import Study
from instruments.log_forms import choice_words, sheet_of
from instruments.logs import Cost, Harm, Meeting, Theme, read_cost, read_harm, read_meeting

THEME_DIMENSION: Mapping[str, str] = {
    "knowledge": "knowledge",
    "belief": "belief",
    "behaviour": "behaviour",
    "process": "process",
    "workload": "process",
    "support": "process",
    "harm": "harm",
}
NEW = "new"
_QUOTES = 2


def logged_of(study: Study, results: Results) -> Logged:
    """Count the logs by the arms of the results."""
    costs, currencies = _costs(study, results)
    meetings = [read_meeting(entry) for entry in study.logs.all("meeting")]
    agreed = [meeting for meeting in meetings if meeting.consent]
    return Logged(
        harms=_harms(study, results),
        costs=costs,
        currencies=currencies,
        themes=_themes(study, agreed),
        without_consent=len(meetings) - len(agreed),
    )


def programme_costs(study: Study, control: str) -> tuple[Cost, ...]:
    """Return the costs that the programme caused: all but those noted for the control arm."""
    costs = (read_cost(entry) for entry in study.logs.all("cost"))
    return tuple(cost for cost in costs if cost.total is not None and (not cost.arm or cost.arm != control))


def _harms(study: Study, results: Results) -> tuple[LoggedHarm, ...]:
    arms, words = arms_of(study), choice_words(sheet_of(study, "harm"), "kind")
    kinds: dict[str, list[Harm]] = defaultdict(list)
    for entry in study.logs.all("harm"):
        harm = read_harm(entry)
        kinds[harm.kind].append(harm)
    found = [_counted(words.get(kind, kind), own, arms, results) for kind, own in kinds.items()]
    return tuple(sorted(found, key=lambda harm: (-(harm.severity or 0), -harm.total, harm.label)))


def _counted(label: str, own: Sequence[Harm], arms: Mapping[str, str], results: Results) -> LoggedHarm:
    by_arm = {arm: [h for h in own if arms.get(h.participant) == arm] for arm in results.arms}
    placed = sum(len(events) for events in by_arm.values())
    return LoggedHarm(
        label=label,
        people=tuple(len({h.participant for h in by_arm[arm]}) for arm in results.arms),
        events=tuple(len(by_arm[arm]) for arm in results.arms),
        allocated=results.allocated,
        severity=max((h.severity for h in own if h.severity is not None), default=None),
        linked=sum(h.related in ("possible", "likely") for h in own),
        asked=sum(h.heard == "asked" for h in own),
        still_open=sum(h.is_open() for h in own),
        elsewhere=len(own) - placed,
        actions="; ".join(dict.fromkeys(h.action for h in own if h.action)),
    )


def _costs(study: Study, results: Results) -> tuple[LoggedCosts | None, tuple[str, ...]]:
    """Add the costs up by arm; of several currencies return their names instead."""
    costs = [read_cost(entry) for entry in study.logs.all("cost")]
    if not costs:
        return None, ()
    currencies = tuple(sorted({cost.currency for cost in costs if cost.total is not None}))
    if len(currencies) > 1:
        return None, currencies
    others = [arm for arm in results.arms if arm != results.control]
    shared = others[0] if len(others) == 1 else ""
    by_arm: dict[str, list[Cost]] = defaultdict(list)
    for cost in costs:
        by_arm[cost.arm if cost.arm in results.arms else shared].append(cost)
    words = choice_words(sheet_of(study, "cost"), "kind")
    labels = dict(zip(results.arms, results.arm_labels, strict=True))
    people = dict(zip(results.arms, results.allocated, strict=True))
    arms = [*results.arms, *([""] if by_arm.get("") else [])]
    of = arms_of(study)
    came = Counter(of.get(code, "") for code, how in came_to(study.sessions.all()).items() if how in (FULL, PART))
    return LoggedCosts(
        currency=currencies[0] if currencies else "",
        prices=tuple(sorted({cost.prices for cost in costs if cost.prices})),
        arms=tuple(
            replace(_arm_cost(arm, labels.get(arm, ""), people.get(arm, 0), by_arm[arm], words), came=came[arm])
            for arm in arms
        ),
        paid_by=tuple(dict.fromkeys(cost.paid_by for cost in costs if cost.paid_by)),
    ), ()


def _arm_cost(arm: str, label: str, people: int, costs: Sequence[Cost], words: Mapping[str, str]) -> ArmCost:
    kinds: dict[str, float] = defaultdict(float)
    for cost in costs:
        if cost.total is not None:
            kinds[words.get(cost.kind, cost.kind)] += cost.total
    return ArmCost(
        arm=arm,
        label=label,
        setup=sum(cost.total or 0.0 for cost in costs if cost.once),
        running=sum(cost.total or 0.0 for cost in costs if not cost.once),
        hours=sum(cost.hours for cost in costs),
        people=people,
        kinds=tuple(kinds.items()),
    )


def _themes(study: Study, meetings: Sequence[Meeting]) -> tuple[SaidTheme, ...]:
    words = choice_words(sheet_of(study, "meeting"), "theme_1")
    said: dict[tuple[str, str], list[tuple[Theme, Meeting]]] = defaultdict(list)
    for meeting in meetings:
        for theme in meeting.themes:
            label = meeting.new_theme if theme.theme == NEW and meeting.new_theme else words.get(theme.theme, "")
            said[theme.theme, label or theme.theme].append((theme, meeting))
    found = [_theme(code, label, own) for (code, label), own in said.items()]
    return tuple(sorted(found, key=lambda theme: (-(theme.agreed or 0), theme.label)))


def _theme(code: str, label: str, own: Sequence[tuple[Theme, Meeting]]) -> SaidTheme:
    counted = [(theme.agreed, meeting.people) for theme, meeting in own if theme.agreed is not None]
    return SaidTheme(
        label=label,
        dimension=THEME_DIMENSION.get(code, ""),
        meetings=len(own),
        people=sum(people for _, people in counted),
        agreed=sum(agreed for agreed, _ in counted) if counted else None,
        fits=tuple(dict.fromkeys(theme.fit for theme, _ in own if theme.fit)),
        quotes=tuple(dict.fromkeys(meeting.quote for _, meeting in own if meeting.quote))[:_QUOTES],
    )
