"""The recipe of the demo study, read from the table [demo] of its template. All its numbers are invented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from core.plan_file import StudyTemplate


@dataclass(frozen=True, slots=True)
class ScoreRecipe:
    """One score on 0-100: control mean and SD at follow-up, effect of the offer, links to baseline and sector."""

    mean: float
    sd: float
    effect: float
    correlation: float
    icc: float
    within: float = 0.0


@dataclass(frozen=True, slots=True)
class Recipe:
    """The numbers of [demo]; ``whole`` holds the counts and percentages by name."""

    seed: str
    scores: Mapping[str, ScoreRecipe]
    whole: Mapping[str, float]
    cost: Mapping[str, float]
    currency: str
    note: str

    def count(self, name: str) -> int:
        """Return a count of the recipe."""
        return round(self.whole[name])

    def share(self, name: str) -> float:
        """Return a percentage of the recipe as a share between 0 and 1."""
        return self.whole[f"{name}_percent"] / 100


def read_recipe(template: StudyTemplate, seed: str | None = None) -> Recipe:
    """Read the recipe of a template; another ``seed`` gives another made-up world."""
    demo = cast("dict[str, Any]", dict(template.demo))
    scores = demo.pop("scores")
    cost = demo.pop("cost")
    return Recipe(
        seed=seed or demo.pop("seed"),
        scores={code: ScoreRecipe(**numbers) for code, numbers in scores.items()},
        whole={name: value for name, value in demo.items() if not isinstance(value, str)},
        cost=cost,
        currency=demo["currency"],
        note=demo["recipe"],
    )
