"""The tables of outcomes: what was measured, how it was estimated; outcomes carry the numbers given here."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.results import Results
from core.plan import Outcome
from reports.content import Column, Row, TableBlock
from reports.numbers import factor, unit_of
from reports.words import Words, amount, capital, least_decimals

_DEGREES = ", t with "
_NAMED = 2


def outcomes_of(results: Results) -> tuple[Outcome, ...]:
    """Return the outcomes of the plan once each, in plan order; their place is their number in every table."""
    return tuple({e.outcome.code: e.outcome for e in results.estimates}.values())


def outcomes_table(say: Words, results: Results) -> TableBlock:
    """T-OUTCOMES: number, outcome, what it was measured with and when, its role, and what was agreed to matter."""
    outcomes = outcomes_of(results)
    measured = any(o.instrument for o in outcomes)
    columns = [
        Column(say("tables.outcomes_number"), "right", 0.6),
        Column(say("tables.main_outcome"), share=3.2),
        Column(say("tables.outcomes_dimension"), share=1.1),
        Column(say("tables.outcomes_role"), share=1.1),
        Column(say("tables.outcomes_better"), share=0.9),
        Column(say("tables.outcomes_matters"), "right", 1.6),
    ]
    rows = [
        [
            str(k),
            o.label,
            say(f"dimensions.{o.dimension}"),
            capital(say(f"roles.{o.role}")),
            say(f"tables.better_{o.better}"),
            agreed_to_matter(say, o),
        ]
        for k, o in enumerate(outcomes, 1)
    ]
    if measured:
        columns.insert(3, Column(say("tables.outcomes_measured"), share=1.5))
        for row, o in zip(rows, outcomes, strict=True):
            row.insert(3, ", ".join(part for part in (o.instrument.upper().replace("_", "-"), o.wave) if part) or "–")
    kinds = tuple(
        Row(tuple(row), "strong" if o.role == "primary" else "row") for row, o in zip(rows, outcomes, strict=True)
    )
    return TableBlock("T-OUTCOMES", say("tables.outcomes_title"), tuple(columns), kinds, strong_column=1)


def methods_table(say: Words, results: Results) -> TableBlock:
    """List the estimator and its standard error; outcomes treated alike share a row, degrees stand in the annex."""
    groups: dict[tuple[str, str], list[Outcome]] = {}
    for e in results.estimates:
        error = e.uncertainty.split(_DEGREES)[0]
        alike = groups.setdefault((capital(e.estimator), capital(error)), [])
        if e.outcome not in alike:
            alike.append(e.outcome)
    rows = tuple(Row((named(say, results, alike), *key)) for key, alike in groups.items())
    columns = (
        Column(say("tables.main_outcome"), share=2.2),
        Column(say("tables.methods_estimator"), share=2.4),
        Column(say("tables.methods_uncertainty"), share=1.6),
    )
    return TableBlock("T-METHODS", say("tables.methods_title"), columns, rows)


def named(say: Words, results: Results, outcomes: Sequence[Outcome]) -> str:
    """Name the main outcomes and give the others by number, so that many fit a cell; a few are all named."""
    places = {o.code: k for k, o in enumerate(outcomes_of(results), 1)}
    if len(outcomes) <= _NAMED:
        return ", ".join(o.label for o in outcomes)
    main = [o.label for o in outcomes if o.role == "primary"]
    rest = ranges([places[o.code] for o in outcomes if o.role != "primary"])
    numbers = say("tables.outcomes_numbered", numbers=rest)
    return ", ".join([*main, numbers if main else capital(numbers)]) if rest else ", ".join(main)


def ranges(places: Sequence[int]) -> str:
    """Write numbers shortly.

    Examples
    --------
    >>> ranges([4, 5, 6, 8, 10, 11])
    '4–6, 8, 10, 11'
    """
    runs: list[list[int]] = []
    for place in sorted(places):
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)


def agreed_to_matter(say: Words, outcome: Outcome) -> str:
    """Write the smallest difference that matters with its unit, or a dash."""
    if not outcome.matters:
        return "–"
    value = outcome.matters if outcome.kind == "binary" else outcome.matters * factor(outcome)
    return amount(say, value, least_decimals(value), unit_of(outcome))
