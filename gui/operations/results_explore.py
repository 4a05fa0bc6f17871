"""A look beside the plan, after the data lock: one outcome by one fact known before the draw."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.progress import Progress
from gui.operations.results_blocks import FIGURE_PT, ResultBlock, twin_of
from gui.operations.results_report import Source, shown
from gui.operations.saying import catalogue

if TYPE_CHECKING:
    from core.study import Study


@dataclass(frozen=True, slots=True)
class Explorable:
    """What can be looked at beside the plan: outcomes as (code and contrast, label), facts as (name, label).

    Outcomes whose numbers a public version leaves out are not among them.
    """

    outcomes: tuple[tuple[tuple[str, str], str], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()


def explorable(source: Source) -> Explorable:
    """Return what a run can be looked at by; nothing in a rehearsal, whose arms are shuffled."""
    from analysis.explore import splits, splittable
    from reports.kinds import contrast_name
    from reports.words import capital, contrasts

    say = catalogue()
    if source.results.rehearsal:
        return Explorable()
    results, _ = shown(source, say, is_internal=False)
    several = len(contrasts(results)) > 1
    own = {id(e) for e in splittable(results)}
    # An estimate is found again by the words of the analysis, and named in those of the window.
    pairs = zip(source.results.estimates, results.estimates, strict=True)
    outcomes = tuple(
        (
            (raw.outcome.code, raw.contrast),
            f"{capital(e.outcome.label)}: {contrast_name(say, e)}" if several else capital(e.outcome.label),
        )
        for raw, e in pairs
        if id(e) in own
    )
    facts = tuple((name, capital(label.replace("_", " "))) for name, label in splits(results))
    return Explorable(outcomes, facts) if outcomes and facts else Explorable()


def look(study: Study, source: Source, outcome: tuple[str, str], fact: str, progress: Progress) -> ResultBlock:
    """Return the block of one look; UserError as `analysis.explore.explore`."""
    from analysis.explore import explore
    from analysis.results_beside import Beside
    from reports.figures.subgroups import subgroups
    from reports.locales import locale_of, writing
    from reports.phrases import spoken as in_words

    main = next(e for e in source.results.estimates if (e.outcome.code, e.contrast) == outcome)
    rows = explore(study, main, fact, progress)
    say = catalogue()
    some = replace(source.results, estimates=(main,), beside=Beside(subgroups=rows))
    with writing(locale_of(say.language)):
        figures = subgroups(say, in_words(say, some), FIGURE_PT)
    refused = tuple(dict.fromkeys(row.refusal.sentence for row in rows if row.refusal is not None))
    return ResultBlock(
        key=f"explore {' '.join(outcome)} {fact}",
        title=figures[0].title if figures else main.outcome.label,
        part="explore",
        sentences=tuple(figure.alt for figure in figures),
        figures=figures,
        tables=tuple(map(twin_of, figures)),
        notes=refused,
    )
