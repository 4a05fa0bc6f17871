"""The invented officers of the demo: sectors, ranks, names, background."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from analysis.demo.recipe import Recipe
from analysis.rehearsal.draws import Draws, Ints
from core.values import Cluster, Identity, NewParticipant

FIRST = (
    "Abril Adán Aída Bruno Celia Ciro Dalia Darío Elisa Efraín Fátima Gael Gilda Hugo Inés Iván Julia Joel Karla León "
    "Lidia Marco Mila Noé Nora Omar Olga Pablo Perla Raúl Rita Saúl Sara Tomás Vera Ulises Yara Zoé"
)
LAST = (
    "Alarcón Barrera Cadena Duarte Escobedo Fierro Galindo Huerta Islas Jasso Landa Medrano Nájera Olmos Partida "
    "Quezada Rosales Sandoval Tejeda Urbina Valdivia Yáñez Zavala"
)
SHIFTS = {"day": 0.34, "night": 0.18, "rotating": 0.28, "24x48": 0.20}
DUTIES = {"patrol": 0.46, "response": 0.22, "investigation": 0.10, "community": 0.12, "desk": 0.10}
AGES = {"18-24": 0.09, "25-34": 0.37, "35-44": 0.33, "45-54": 0.17, "55+": 0.04}
SCHOOLING = {"1": 0.02, "2": 0.16, "3": 0.47, "4": 0.22, "5": 0.13}
OLDEST = {"18-24": 24, "25-34": 34, "35-44": 44, "45-54": 54, "55+": 62}


@dataclass(frozen=True, slots=True, eq=False)
class Officers:
    """The people of the demo in code order; ``sector`` (n,) counts from 0, ``background`` is Q-OFF by name."""

    clusters: tuple[Cluster, ...]
    people: tuple[NewParticipant, ...]
    sector: Ints
    background: tuple[Mapping[str, str], ...]

    @property
    def codes(self) -> list[str]:
        """The codes, ascending."""
        return [person.code for person in self.people]


def invent_officers(recipe: Recipe) -> Officers:
    """Make up the officers: their sector, rank, sex, name and background."""
    draws = Draws(recipe.seed, "people")
    sizes = _sizes(recipe, draws)
    sector = np.repeat(np.arange(len(sizes)), sizes)
    n = len(sector)
    place = np.concatenate([np.arange(size) for size in sizes])
    codes = [f"S{s + 1:02d}-{k + 1:02d}" for s, k in zip(sector, place, strict=True)]
    background = _backgrounds(sector, recipe, draws)
    names = zip(draws.uniform(n), draws.uniform(n), strict=True)
    first, last = FIRST.split(), LAST.split()
    people = tuple(
        NewParticipant(
            code=code,
            cluster=code[:3],
            attributes={"sector": code[:3], "rank": own["rank"], "sex": own["sex"]},
            identity=Identity(name=f"{first[int(a * len(first))]} {last[int(b * len(last))]}"),
        )
        for code, own, (a, b) in zip(codes, background, names, strict=True)
    )
    clusters = tuple(Cluster(f"S{s + 1:02d}", "sector", f"Sector {s + 1}") for s in range(len(sizes)))
    return Officers(clusters, people, sector, background)


def _sizes(recipe: Recipe, draws: Draws) -> Ints:
    low, high = recipe.count("smallest_sector"), recipe.count("largest_sector")
    sizes = (low + np.floor(draws.uniform(recipe.count("sectors")) * (high - low + 1))).astype(np.int64)
    while (off := int(sizes.sum()) - recipe.count("officers")) != 0:
        movable = np.flatnonzero(sizes > low if off > 0 else sizes < high)
        sizes[movable[: abs(off)]] -= 1 if off > 0 else -1
    return sizes


def _backgrounds(sector: Ints, recipe: Recipe, draws: Draws) -> tuple[Mapping[str, str], ...]:
    n = len(sector)
    supervisor = draws.uniform(n) < recipe.share("supervisor")
    female = draws.uniform(n) < recipe.share("female")
    shift, duty = draws.pick(SHIFTS, n), draws.pick(DUTIES, n)
    age, schooling = draws.pick(AGES, n), draws.pick(SCHOOLING, n)
    service, trained, community, second = (draws.uniform(n) for _ in range(4))
    hours, contacts, commute = draws.uniform(n), draws.normal(n), draws.normal(n)
    rows: list[Mapping[str, str]] = []
    for i in range(n):
        longest = OLDEST[age[i]] - 19
        rows.append(
            {
                "sector": str(sector[i] + 1),
                "rank": "supervisor" if supervisor[i] else "line",
                "shift": shift[i],
                "duty": duty[i],
                "sex": "female" if female[i] else "male",
                "age_band": age[i],
                "schooling": schooling[i],
                "service_years": str(int(max(3 if supervisor[i] else 0, service[i] * longest))),
                "trained_before": "yes" if trained[i] < 0.3 else "no",
                "trained_hours": str(2 + int(hours[i] * 30)),
                "community_before": "yes" if community[i] < 0.22 else "no",
                "contacts_day": str(int(np.clip(18 + 9 * contacts[i], 0, 120))),
                "second_job": "-98" if second[i] < 0.04 else "yes" if second[i] < 0.23 else "no",
                "commute_minutes": str(int(np.clip(62 + 28 * commute[i], 5, 240))),
            }
        )
    return tuple(rows)
