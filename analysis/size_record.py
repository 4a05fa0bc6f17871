"""What the size of a study rested on when its protocol was locked, as a statement: later data do not change it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import orjson

from analysis.study_size_assumptions import Known, SizeAssumptions
from analysis.study_size_known import assumptions_from
from core.canonical import canonical_json
from core.restore import restore

if TYPE_CHECKING:
    from core.study import Study

RECORD = "size_at_protocol"


def record_size(study: Study) -> None:
    """State what the size rests on now; nothing without a design and a plan."""
    if study.design.get() is None or study.plan.get() is None:
        return
    found = assumptions_from(study)
    body = {"known": [asdict(one) for one in found.known], "values": asdict(found.values)}
    study.describe_as({RECORD: canonical_json(body).decode()})


def recorded_size(said: str) -> tuple[tuple[Known, ...], SizeAssumptions]:
    """Read what was stated under `RECORD`."""
    body = orjson.loads(said)
    return tuple(restore(Known, one) for one in body["known"]), restore(SizeAssumptions, body["values"])
