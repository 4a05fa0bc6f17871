"""A whole trial's answers go in quickly and come out whole."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from core.values import NewParticipant
from tests.core.builders import FORM, a_response, a_study

ANSWERS = {f"/data/bpj_{i:02d}": str(i % 5) for i in range(30)}


@pytest.mark.parametrize("passphrase", [None, "secret"])
def test_20_000_responses_with_their_ledger_go_in_within_10_s(tmp_path, passphrase):
    with a_study(tmp_path, passphrase) as study:
        study.people.add([NewParticipant(f"P{i:05d}") for i in range(2000)])
        study.instruments.add("k", "K", FORM, "k.md")
        one = a_response(study, answers=ANSWERS, paradata=())
        rows = [replace(one, participant=f"P{i % 2000:05d}") for i in range(20_000)]
        start = time.process_time()  # this process's own seconds: other work on the machine does not count
        study.responses.add(rows)
        assert time.process_time() - start < 10
        assert study.responses.count() == 20_000
        assert study.verify().problems == ()
