"""Made-up studies of many designs through the real path: people, draw, locks, responses; invented answers only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.design import Arm, Procedure, TrialDesign, UnitKinds, Wave
from core.plan import AnalysisPlan, Outcome
from core.procedures.wedge import TREATED, schedule
from core.study import Study
from core.values import Attendance, Cluster, NewParticipant, NewResponse, SeriesPoint

CONTACT = b"""# Contact with residents

## survey

| type         | name    | label                                              | required |
| ------------ | ------- | -------------------------------------------------- | -------- |
| select_one a | c_1     | I explain to people why I stop them                 | yes      |
| select_one a | c_2     | I let people tell their side before I decide        | yes      |
| select_one a | c_3     | It is enough that people do as they are told        | yes      |
| select_one a | c_4     | I treat everyone with the same respect              | yes      |
| select_one a | c_5     | There is no time to listen on patrol                | yes      |
| select_one a | c_6     | I can say what I will do next and why               | yes      |
| select_one y | named   | At your last stop: did you say your name?           | yes      |
| integer      | stops   | How many people did you stop in the last week?      | yes      |
| select_one y | injured | Were you hurt on duty in the last month?            | yes      |

## choices

| list_name | name | label             |
| --------- | ---- | ----------------- |
| a         | 1    | Strongly disagree |
| a         | 2    | Disagree          |
| a         | 3    | Neither           |
| a         | 4    | Agree             |
| a         | 5    | Strongly agree    |
| y         | 1    | Yes               |
| y         | 0    | No                |

## settings

| form_title             | form_id | version |
| ---------------------- | ------- | ------- |
| Contact with residents | contact | 1       |

## scales

| scale | label | dimension | items | rule | minimum | low | high | rescale | better |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| c | Fair contact | belief | c_1 c_2 -c_3 c_4 -c_5 c_6 | mean | 2/3 | 1 | 5 | 0-100 | higher |
"""

UNITS = UnitKinds("officer", "officer", ("officer",))
STATIONS = UnitKinds("station", "officer", ("officer",))
T0 = Wave("T0", "Before the course", instruments=("contact",), anchor="allocation", target=-14, opens=-28, closes=-1)
T2 = Wave("T2", "Three months after", instruments=("contact",), anchor="allocation", target=90, opens=80, closes=110)
SCALE = Outcome("contact_score", "Fair contact with residents", "belief", "contact", "c", "T2", "T0", role="primary",
                matters=5.0)  # fmt: skip
NAMED = Outcome("named", "Said their name at the last stop", "behaviour", "contact", "named", "T2", kind="binary",
                role="secondary", matters=10.0)  # fmt: skip
STOPS = Outcome("stops", "People stopped in a week", "process", "contact", "stops", "T2", kind="count",
                role="secondary", better="either")  # fmt: skip
INJURED = Outcome("injured", "Hurt on duty", "harm", "contact", "injured", "T2", kind="binary", role="harm",
                  better="lower")  # fmt: skip
OUTCOMES = (SCALE, NAMED, STOPS, INJURED)
SEED = bytes(range(32))


@dataclass(frozen=True, slots=True)
class MadeUp:
    """One invented study: its design, how many people in groups of how many, and what each arm gains."""

    name: str
    title: str
    design: TrialDesign
    outcomes: tuple[Outcome, ...]
    n: int
    per_group: int
    gain: Callable[[str], float]
    said: tuple[tuple[str, str], ...] = ()

    @property
    def groups(self) -> int:
        """How many groups the people are in."""
        return -(-self.n // self.per_group)


def _plain(*arms: tuple[str, str], kind: str = "rct", units: UnitKinds = UNITS, procedure: Procedure,
           factors: tuple[str, ...] = ()) -> TrialDesign:  # fmt: skip
    return TrialDesign(kind, tuple(Arm(*arm) for arm in arms), units, procedure, (T0, T2), factors=factors)


def _steps(arm: str) -> float:
    return {"now": 9.0, "online": 3.0, "class": 9.0, "card": 3.0, "course": 7.0, "both": 13.0, "share0": 0.0}.get(
        arm, 0
    )


LATER, NOW = ("later", "Course later"), ("now", "Course now")
CLUSTER = MadeUp(
    "cluster", "Talking at the roadside", _plain(
        LATER, NOW, kind="cluster", units=STATIONS, procedure=Procedure("cluster", ("region",), groups=True)
    ), OUTCOMES, 440, 20, _steps,
)  # fmt: skip
THREE_ARMS = MadeUp(
    "three-arms", "Classroom, screen or neither", _plain(
        ("later", "Course later"), ("online", "Course on a screen"), ("class", "Course in a classroom"),
        procedure=Procedure("stratified", ("region",)),
    ), OUTCOMES, 420, 20, _steps,
)  # fmt: skip
FACTORIAL = MadeUp(
    "factorial", "A course, a card in the pocket, or both", _plain(
        ("none", "Neither"), ("card", "Card"), ("course", "Course"), ("both", "Course and card"),
        kind="factorial", procedure=Procedure("complete"), factors=("Course", "Card"),
    ), OUTCOMES, 400, 20, _steps,
)  # fmt: skip
WEDGE = MadeUp(
    "stepped-wedge", "Coaches come to the stations in turn",
    TrialDesign(
        "stepped_wedge", tuple(Arm(f"s{k}", f"From month {k + 1} on") for k in range(1, 5)), STATIONS,
        Procedure("wedge", groups=True),
        tuple(Wave(f"M{p}", f"Month {p}", instruments=("contact",)) for p in range(1, 6)),
    ), tuple(Outcome(o.code, o.label, o.dimension, o.instrument, o.scale, "", kind=o.kind, role=o.role,
                     matters=o.matters, better=o.better) for o in (SCALE, NAMED)), 144, 12, lambda _: 6.0,
    (("follow_up", "over the five months"),),
)  # fmt: skip
SERIES = MadeUp(
    "series", "Complaints before and after the new rules",
    TrialDesign("series", (), UnitKinds("station", "station", ("station",)), crosses_on="2024-07-01"),
    (
        Outcome("complaints", "Complaints about conduct", "routine", "series", "complaints", kind="count",
                role="primary", better="lower"),
        Outcome("searches", "Searches per shift", "routine", "series", "searches", role="secondary", better="either"),
    ), 6, 1, lambda _: 0.0,
    (("programme", "the new rules"), ("question", "Did complaints change when the new rules began?"),
     ("population", "All 6 stations"), ("period", "January 2022 to December 2025"), ("follow_up", ""),
     ("unit_one", "station"), ("unit_many", "stations")),
)  # fmt: skip
CHANGE = MadeUp(
    "before-after", "A course without a comparison", TrialDesign("prepost", (), UNITS, Procedure(), (T0, T2)),
    (SCALE,), 120, 20, lambda _: 6.0,
)  # fmt: skip
SURVEY = MadeUp(
    "survey", "How officers see their work", TrialDesign("survey", (), UNITS, Procedure(), (T2,)),
    tuple(Outcome(o.code, o.label, o.dimension, o.instrument, o.scale, "T2", kind=o.kind, role=o.role)
          for o in (SCALE, NAMED)), 240, 20, lambda _: 0.0,
    (("programme", ""), ("question", "How do officers deal with residents?"), ("follow_up", "")),
)  # fmt: skip
SATURATION = MadeUp(
    "saturation", "Who learns from trained colleagues",
    TrialDesign("saturation", (Arm("none", "Nobody trained"), Arm("half-un", "Half trained: untrained"),
                               Arm("half-tr", "Half trained: trained")), STATIONS,
                Procedure("saturation", saturations=(0.0, 0.5)), (T0, T2)),
    (SCALE,), 400, 20, lambda arm: {"half-tr": 9.0, "half-un": 3.0}.get(arm, 0.0),
)  # fmt: skip
EVERY = (CLUSTER, THREE_ARMS, FACTORIAL, WEDGE, SERIES, CHANGE, SURVEY, SATURATION)


def build(path: Path, one: MadeUp) -> Path:
    """Write the study and return its path."""
    rng = np.random.Generator(np.random.PCG64(20261121))
    codes = [f"P{i:04d}" for i in range(one.n)]
    with Study.create(path, one.title, device="D", actor="A") as study:
        study.describe_as({
            "made_up": "yes", "programme": "the course", "unit_many": "officers", "unit_one": "officer",
            "question": "Does the course change how officers deal with residents?",
            "population": f"{one.n} officers of {one.groups} stations", "setting": "Two invented regions",
            "period": "January to August 2026", "follow_up": "three months later", **dict(one.said),
        })  # fmt: skip
        study.people.add_clusters([Cluster(f"ST{g:02d}", "station") for g in range(one.groups)])
        study.people.add([
            NewParticipant(code, f"ST{i // one.per_group:02d}", {"region": ("south", "north")[i // one.per_group % 2]})
            for i, code in enumerate(codes)
        ])  # fmt: skip
        if any(outcome.instrument == "contact" for outcome in one.outcomes):
            study.instruments.add("contact", "Contact with residents", CONTACT, "contact.md")
        study.design.set(one.design)
        study.plan.set(AnalysisPlan(one.outcomes, draws=500))
        study.plan.lock_protocol("A")
        _live(study, one, codes, rng)
        study.plan.lock_data("A")
    return path


def _live(study: Study, one: MadeUp, codes: list[str], rng: np.random.Generator) -> None:
    station = rng.normal(0, 0.25, one.groups)
    person = rng.normal(0, 0.6, one.n) + np.repeat(station, one.per_group)[: one.n]
    if one.design is SERIES.design:
        study.series.add(list(_counts(rng)))
        study.plan.lock_plan("A")
        return
    before = [wave for wave in one.design.waves if wave.code == "T0"]
    for wave in before:
        _ask(study, wave.code, codes, person, rng)
    study.plan.lock_plan("A")
    arm = np.zeros(one.n, dtype=np.intp)
    if one.design.arms:
        study.allocation.seal(SEED, bytes(32), "A")
        study.allocation.reveal("A")
        allocation = study.allocation.get()
        place = {code: k for k, code in enumerate(allocation.codes)}
        arm = np.array([allocation.arm[place[code]] for code in codes], dtype=np.intp)
    for period, wave in enumerate(wave for wave in one.design.waves if wave not in before):
        shift = person + _gains(one, arm, period) / 25
        kept = rng.random(one.n) > 0.06
        _ask(study, wave.code, [c for c, k in zip(codes, kept, strict=True) if k], shift[kept], rng)
    if one.design.kind in ("cluster", "rct"):
        offered = [(code, rng.random() < 0.9) for code, a in zip(codes, arm, strict=True) if a]
        study.sessions.record([Attendance("Day 1", code, 240 * came, 240) for code, came in offered])


def _gains(one: MadeUp, arm: np.ndarray, period: int) -> np.ndarray:
    if one.design.procedure.name == "wedge":
        return np.where(schedule(one.design)[arm, period] == TREATED, one.gain(""), 0.0)
    if not one.design.arms:
        return np.full(len(arm), one.gain(""))
    return np.array([one.gain(a.code) for a in one.design.arms])[arm]


def _ask(study: Study, wave: str, codes: list[str], level: np.ndarray, rng: np.random.Generator) -> None:
    version = study.instruments.get("contact")
    if version is None:
        return
    items = np.clip(np.round(3.2 + level[:, None] + rng.normal(0, 0.9, (len(codes), 6))), 1, 5).astype(int)
    items[:, [2, 4]] = 6 - items[:, [2, 4]]
    named = rng.random(len(codes)) < 0.45 + 0.25 * np.clip(level, -1, 1)
    found = []
    for code, row, said, stops, hurt in zip(
        codes, items, named, rng.poisson(6, len(codes)), rng.random(len(codes)) < 0.05, strict=True
    ):
        answers = {f"/data/c_{k}": str(value) for k, value in enumerate(row, 1)}
        answers |= {"/data/named": str(int(said)), "/data/stops": str(stops), "/data/injured": str(int(hurt))}
        found.append(NewResponse(code, "contact", version.hash, wave, answers))
    study.responses.add(found)


def _counts(rng: np.random.Generator) -> Iterator[SeriesPoint]:
    for month in range(48):
        name = f"{2022 + month // 12}-{month % 12 + 1:02d}"
        wave = 1 + 0.2 * np.sin(2 * np.pi * month / 12)
        for unit in range(6):
            after = month >= 30
            yield SeriesPoint(
                "complaints", f"ST{unit:02d}", name, int(rng.poisson(9 * wave * (0.72 if after else 1))), 900.0
            )
            yield SeriesPoint("searches", f"ST{unit:02d}", name, int(rng.poisson(300 * (0.95 if after else 1))), 60.0)
