"""What became of the demo's officers once the allocation was revealed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from analysis.demo import delivery, timeline
from analysis.demo.people import Officers
from analysis.demo.recipe import Recipe
from analysis.rehearsal.draws import Draws, Ints
from analysis.rehearsal.items import Bools


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """What became of the officers after the reveal, one entry each (n,); ``harmed`` holds places."""

    offered: Bools
    group: Ints
    days: Ints
    lost: Bools
    harmed: Ints
    last: Sequence[datetime]

    @classmethod
    def of(cls, recipe: Recipe, officers: Officers, offered: Bools, delivered: delivery.Delivery) -> Trial:
        """Draw losses and harms, and find each officer's last session."""
        lost = delivery.lost_to_followup(recipe, officers, offered)
        seen = np.flatnonzero(~lost)
        harmed = seen[Draws(recipe.seed, "harms").choose(len(seen), recipe.count("minor_harms"))]
        last = timeline.last_sessions(delivered.group, officers.sector)
        return cls(offered, delivered.group, delivered.days, lost, harmed, last)
