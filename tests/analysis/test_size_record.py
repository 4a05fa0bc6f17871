"""What the size rested on at the lock of the protocol is what the protocol prints, whatever data come in later."""

from __future__ import annotations

from analysis.protocol_facts import protocol_facts
from analysis.size_record import RECORD, recorded_size
from analysis.study_size_known import PREFIX, assumptions_from
from gui.operations.planning import lock
from reports.documents.protocol import protocol
from tests.gui.small_study import make_study


def test_the_protocol_prints_the_size_as_it_was_locked(tmp_path):
    with make_study(tmp_path / "draft.pilot", is_locked=False) as study:
        study.describe_as({PREFIX + "units": "180"})
        before = assumptions_from(study)
        lock(study, "protocol", "A")
        study.describe_as({PREFIX + "units": "44"})
        assert recorded_size(study.describe(RECORD)) == (before.known, before.values)
        facts = protocol_facts(study)
        assert next(one.value for one in facts.assumed if one.name == "units") == 180
        assert "as they stood when the protocol was locked" in repr(protocol(facts))
