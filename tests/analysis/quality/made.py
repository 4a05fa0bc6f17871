"""A study whose responses say exactly what a test needs, read as the checks read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import groupby

from core.clock import SteppingClock
from core.design import TrialDesign, UnitKinds, Wave
from core.study import Study
from core.values import Cluster, NewParticipant, NewResponse, Paradatum

FORM = """# Visits

## survey

| type | name | label | required | constraint | relevant |
| --- | --- | --- | --- | --- | --- |
| select_one yn | consent_given | May we ask? | yes | | |
| integer | age | Age | yes | . >= 18 and . <= 99 | |
| integer | visits | Visits last year | | | |
| select_one kind | kind | What kind? | | | |
| text | kind_other | Which other? | | | ${kind} = 'other' |
STATEMENTS
## choices

| list_name | name | label |
| --- | --- | --- |
| yn | yes | Yes |
| yn | no | No |
| kind | shop | Shop |
| kind | other | Other |
| a5 | 1 | Disagree |
| a5 | 2 | Neither |
| a5 | 3 | Agree |
| a5 | -98 | Refused |
"""
STATEMENTS = tuple(f"s_{k:02d}" for k in range(1, 25))
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
WAVES = (Wave("T0", "First", "start", 0, 0, 30, ("visits",)), Wave("T1", "Second", "start", 60, 50, 80, ("visits",)))


@dataclass(frozen=True, slots=True)
class Said:
    """One response."""

    participant: str
    answers: Mapping[str, str] = field(default_factory=dict)
    by: str = "Amina"
    wave: str = "T0"
    at: datetime = START
    minutes: float = 10.0
    mode: str = "interview"
    device: str = "office"
    occasion: int = 1
    pause_minutes: float = 0.0


def form() -> bytes:
    rows = "".join(f"| select_one a5 | {name} | Statement {name} | yes | | |\n" for name in STATEMENTS)
    return FORM.replace("STATEMENTS\n", rows + "\n").encode()


def field_study(path, said: Iterable[Said], people: int = 40, groups: int = 4) -> Study:
    study = Study.create(path, "Visits", device="office", actor="Amina", clock=SteppingClock(START + timedelta(200)))
    version = study.instruments.add("visits", "Visits", form(), "visits.md")
    study.design.set(TrialDesign("before_after", (), UnitKinds("person", "person", ("person",)), waves=WAVES))
    study.people.add_clusters([Cluster(f"G{k}", "group", f"Group {k}") for k in range(groups)])
    study.people.add(
        [NewParticipant(f"P{i:03d}", f"G{i % groups}", {"sex": "f" if i % 2 else "m"}) for i in range(people)]
    )
    digest = study.instruments.get("visits").hash if not hasattr(version, "hash") else version.hash
    for (device, by), own in groupby(said, key=lambda one: (one.device, one.by)):
        with study.acting(device, by):
            study.responses.add([_response(one, digest) for one in own])
    return study


def _response(one: Said, digest: str) -> NewResponse:
    answers = {f"/data/{name}": value for name, value in one.answers.items()}
    stamps = [one.at + timedelta(seconds=5), one.at + timedelta(seconds=5, minutes=one.pause_minutes)]
    seen = [
        Paradatum(f"/data/q{k}", "", stamp.isoformat(timespec="milliseconds").replace("+00:00", "Z"), 1, "")
        for k, stamp in enumerate(stamps)
    ]
    return NewResponse(
        one.participant, "visits", digest, one.wave, answers, occasion=one.occasion, mode=one.mode,
        started=one.at, finished=one.at + timedelta(minutes=one.minutes), paradata=tuple(seen),
    )  # fmt: skip
