"""What the demo's officers know, believe and do: scores on 0-100 before and after, drawn by the recipe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from analysis.demo.recipe import Recipe, ScoreRecipe
from analysis.rehearsal.draws import Draws, Floats, Ints
from analysis.rehearsal.items import Bools, later, traits

SHARED = 0.5  # how much of each score one general disposition explains
GROUP_ICC = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class Before:
    """Standard values (n,) of each score before the draw: the person's own part, and with the sector's."""

    own: Mapping[str, Floats]
    whole: Mapping[str, Floats]

    def score(self, recipe: Recipe, code: str) -> Floats:
        """Return the scores (n,) on 0-100 that people have at baseline."""
        return recipe.scores[code].mean + recipe.scores[code].sd * self.whole[code]


def before(recipe: Recipe, sector: Ints) -> Before:
    """Draw the standing of each officer before anything happened."""
    general = Draws(recipe.seed, "general").normal(len(sector))
    own: dict[str, Floats] = {}
    whole: dict[str, Floats] = {}
    for code, numbers in recipe.scores.items():
        draws = Draws(recipe.seed, f"before {code}")
        sign = -1.0 if code == "b_cyn" else 1.0
        own[code] = sign * SHARED * general + np.sqrt(1 - SHARED**2) * draws.normal(len(sector))
        whole[code] = traits(own[code], sector, draws, numbers.icc)
    return Before(own, whole)


def after(recipe: Recipe, first: Before, code: str, offered: Bools, group: Ints) -> Floats:
    """Return follow-up scores (n,): the baseline carried on, the effect of the offer, the course group's own part.

    ``group`` (n,) is the course group of those offered the course, -1 for the others.
    """
    numbers = recipe.scores[code]
    draws = Draws(recipe.seed, f"after {code}")
    if not numbers.correlation:
        return _first_time(numbers, first.whole[code], offered)
    second = later(first.whole[code], numbers.correlation, draws)
    groups = draws.normal(int(group.max()) + 1)
    lift = numbers.effect + np.sqrt(GROUP_ICC) * numbers.sd * (groups - groups.mean())[np.maximum(group, 0)]
    result: Floats = numbers.mean + numbers.sd * second + np.where(offered, lift, 0.0)
    return result


def _first_time(numbers: ScoreRecipe, standing: Floats, offered: Bools) -> Floats:
    result: Floats = numbers.mean + numbers.sd * standing + np.where(offered, numbers.effect, 0.0)
    return result


def encounters(recipe: Recipe, code: str, standing: Floats, offered: Bools) -> Floats:
    """Return the score of one encounter each, for rows that repeat an officer's ``standing`` (r,)."""
    numbers = recipe.scores[code]
    day = Draws(recipe.seed, f"encounter {code}").normal(len(standing))
    mixed = np.sqrt(numbers.within) * standing + np.sqrt(1 - numbers.within) * day
    result: Floats = numbers.mean + numbers.sd * mixed + np.where(offered, numbers.effect, 0.0)
    return result
