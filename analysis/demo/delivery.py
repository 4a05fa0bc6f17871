"""What happened around the demo's course: groups, attendance, losses, and the logs kept beside the answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from analysis.demo.people import Officers
from analysis.demo.recipe import Recipe
from analysis.rehearsal.draws import Draws, Ints
from analysis.rehearsal.items import Bools
from analysis.study_flow import DRAWN
from core.values import Attendance, LogEntry

DAYS = 3
MINUTES = 360
REASONS = ("not reached", "on leave", "transferred", "refused", "left the force")


@dataclass(frozen=True, slots=True, eq=False)
class Delivery:
    """Per officer: ``group`` (n,) -1 without one, ``days`` attended (n,), places of substitutes and early controls."""

    group: Ints
    days: Ints
    substituted: Ints
    early: Ints


def deliver(recipe: Recipe, offered: Bools) -> Delivery:
    """Form course groups in roster order and draw who came on how many days."""
    draws = Draws(recipe.seed, "delivery")
    course, control = np.flatnonzero(offered), np.flatnonzero(~offered)
    group = np.full(len(offered), -1, dtype=np.int64)
    group[course] = np.arange(len(course)) // recipe.count("group_size")
    days = np.zeros(len(offered), dtype=np.int64)
    order = course[draws.order(len(course))]
    full, two = (round(recipe.share(name) * len(course)) for name in ("three_days", "two_days"))
    days[order[:full]] = DAYS
    days[order[full : full + two]] = 2
    early = control[draws.choose(len(control), recipe.count("controls_attended"))]
    days[early] = DAYS
    return Delivery(group, days, np.sort(order[full + two :][: recipe.count("substitutes")]), early)


def attendance(officers: Officers, delivery: Delivery) -> list[Attendance]:
    """Return the attendance lists: every officer offered the course, and the controls who came."""
    rows: list[Attendance] = []
    substituted, early = set(delivery.substituted.tolist()), delivery.early.tolist()
    last = int(delivery.group.max())
    for i, code in enumerate(officers.codes):
        group = int(delivery.group[i]) if i not in early else early.index(i) % (last + 1)
        if group < 0:
            continue
        for day in range(DAYS):
            came = day < int(delivery.days[i])
            reason = "" if came else "substitute sent" if i in substituted else "on duty"
            session = f"G{group + 1:02d} day {day + 1}"
            rows.append(Attendance(session, code, MINUTES if came else 0, MINUTES, i in substituted, reason))
    return rows


def lost_to_followup(recipe: Recipe, officers: Officers, offered: Bools) -> Bools:
    """Return who could not be reached at follow-up: exact shares of each arm, likelier on night shift."""
    draws = Draws(recipe.seed, "lost")
    night = np.array([own["shift"] == "night" for own in officers.background])
    odds = np.where(night, recipe.whole["night_shift_odds"], 1.0)
    lost = np.zeros(len(offered), dtype=bool)
    for arm, name in ((False, "lost_percent_control"), (True, "lost_percent_course")):
        places = np.flatnonzero(offered == arm)
        lost[places[draws.choose(len(places), round(recipe.whole[name] / 100 * len(places)), odds[places])]] = True
    return lost


def recruitment_log(recipe: Recipe, duplicates: Sequence[str], on: str) -> list[LogEntry]:
    """Return how the roster came about: who was approached, who declined, which codes came twice."""
    body = {
        "what": "roster",
        "assessed": str(sum(recipe.count(name) for name in ("officers", "declined", "on_leave"))),
        "declined": str(recipe.count("declined")),
        "on long leave": str(recipe.count("on_leave")),
    }
    twice = [LogEntry("register", on, {"what": "duplicate code", "result": "refused"}, code) for code in duplicates]
    return [LogEntry("register", on, body), *twice]


def draw_log(officers: Officers, drawn: Ints, instrument: str, on: str) -> list[LogEntry]:
    """Return one register entry for each officer drawn by lot to be observed."""
    body = {"what": DRAWN, "instrument": instrument}
    return [LogEntry("register", on, body, officers.codes[i]) for i in drawn.tolist()]


def deviation_log(officers: Officers, delivery: Delivery, on: str) -> list[LogEntry]:
    """Return departures from the protocol; none changes the analysis, which is by intention to treat."""
    kept = "analysed as allocated"
    codes = officers.codes
    early = [
        LogEntry("deviation", on, {"what": "attended though in the control group", "effect": kept}, codes[i])
        for i in delivery.early.tolist()
    ]
    sent = [
        LogEntry("deviation", on, {"what": "sent a substitute to the course", "effect": kept}, codes[i])
        for i in delivery.substituted.tolist()
    ]
    protocol = [
        LogEntry(
            "deviation", on, {"what": "one course group was held at a station, not at the academy", "effect": kept}
        ),
        LogEntry("deviation", on, {"what": "one scorer was replaced after the first week", "effect": kept}),
    ]
    return [*early, *sent, *protocol]


def loss_log(recipe: Recipe, officers: Officers, lost: Bools, on: str) -> list[LogEntry]:
    """Return the contact log of those not seen at follow-up."""
    places = np.flatnonzero(lost)
    which = Draws(recipe.seed, "reasons").uniform(len(places)) ** 1.6 * len(REASONS)
    return [
        LogEntry("contact", on, {"wave": "T2", "result": REASONS[int(r)]}, officers.codes[i])
        for i, r in zip(places.tolist(), which, strict=True)
    ]


def harm_log(officers: Officers, harmed: Ints, on: str) -> list[LogEntry]:
    """Return one entry a harm; all are minor."""
    body = {"severity": "1", "related": "possible", "action": "talked to the person", "closed": on}
    return [LogEntry("harm", on, body, officers.codes[i]) for i in harmed.tolist()]


def cost_log(recipe: Recipe, on: str) -> list[LogEntry]:
    """Return what the course cost, by item."""
    return [
        LogEntry("cost", on, {"item": item, "amount": f"{amount:.0f}", "currency": recipe.currency})
        for item, amount in recipe.cost.items()
    ]
