"""What holds for every procedure: one seed one draw, whatever the order or process; probabilities as stated."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.canonical import canonical_json
from core.design import ProcedureName
from core.randomise import PROBABILITY_DRAWS, assignment_probabilities, draws, randomise
from core.strata import Roster
from tests.core.procedures.cases import CASES, SEED

ROOT = Path(__file__).resolve().parents[3]
REDRAWS = 20_000
each = pytest.mark.parametrize("name", CASES)


def _in_order(roster, order):
    return Roster(
        tuple(roster.codes[i] for i in order),
        {name: tuple(values[i] for i in order) for name, values in roster.attributes.items()},
        tuple(roster.clusters[i] for i in order),
    )


def digest():
    """Hash every procedure's draw, redraws and probabilities."""
    held = hashlib.sha256()
    for design, roster in CASES.values():
        held.update(randomise(design, roster, SEED).arm.tobytes())
        held.update(draws(design, roster, SEED, 5).tobytes())
    return held.hexdigest()


def test_every_procedure_has_a_case():
    assert {design.procedure.name for design, _roster in CASES.values()} == set(get_args(ProcedureName))


@each
@settings(max_examples=4, deadline=None)
@given(data=st.data())
def test_the_order_of_import_does_not_matter(name, data):
    design, roster = CASES[name]
    order = data.draw(st.permutations(range(len(roster.codes))))
    seed = data.draw(st.binary(min_size=32, max_size=32))
    one, other = randomise(design, roster, seed), randomise(design, _in_order(roster, order), seed)
    assert dict(zip(one.codes, one.arm, strict=True)) == dict(zip(other.codes, other.arm, strict=True))
    assert dict(zip(one.codes, one.strata, strict=True)) == dict(zip(other.codes, other.strata, strict=True))


def test_a_fresh_process_draws_the_same_bytes():
    code = "from tests.core.procedures.test_every_procedure import digest; print(digest())"
    fresh = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert fresh.stdout.strip() == digest()


@each
def test_a_seed_gives_the_same_allocation_for_good(name):
    design, roster = CASES[name]
    assert "".join(map(str, randomise(design, roster, SEED).arm)) == PINNED[name]


@each
def test_20_000_redraws_meet_the_probabilities(name):
    design, roster = CASES[name]
    redrawn = draws(design, roster, SEED, REDRAWS)
    stated = assignment_probabilities(design, roster)
    simulated = randomise(design, roster, SEED).probability_draws
    assert simulated in (0, PROBABILITY_DRAWS)
    shares = np.stack([(redrawn == arm).mean(axis=0) for arm in range(len(design.arms))], axis=1)
    variance = stated * (1 - stated) / REDRAWS
    error = np.sqrt(variance * (3 if simulated else 1))
    assert stated.sum(axis=1) == pytest.approx(1)
    assert (np.abs(shares - stated) <= 4.5 * error + 1e-12).all()


@each
def test_redraws_do_not_depend_on_how_many_are_asked_for(name, monkeypatch):
    design, roster = CASES[name]
    whole = draws(design, roster, SEED, 60)
    monkeypatch.setattr("core.randomise._CHUNK_WORDS", 7 * len(roster.codes))
    assert (draws(design, roster, SEED, 40) == whole[:40]).all()


@pytest.mark.parametrize("name", ["blocks", "big stick", "minimised", "minimised, 1:2"])
def test_who_comes_later_changes_nothing_for_those_before(name):
    design, roster = CASES[name]
    arrived = [int(place) for place in roster.attributes.get("arrival", ())]
    order = sorted(range(len(roster.codes)), key=lambda i: arrived[i] if design.procedure.order else i)
    whole = dict(zip(roster.codes, randomise(design, roster, SEED).arm, strict=True))
    for length in (5, 9, 14):
        early = randomise(design, _in_order(roster, order[:length]), SEED)
        assert {code: whole[code] for code in early.codes} == dict(zip(early.codes, early.arm, strict=True))


@each
def test_canonical_json_of_a_design_brings_it_back(name):
    import orjson

    from core.design import TrialDesign
    from core.restore import restore

    design, _roster = CASES[name]
    assert restore(TrialDesign, orjson.loads(canonical_json(design))) == design


PINNED = {
    "simple": "01100011111110101111",
    "complete": "11110101110110110101",
    "complete, groups": "111111111000000000000111111000",
    "stratified": "2210010121021122010220210",
    "cluster": "111111111000000000000111111000",
    "time": "11100001100110110001",
    "blocks": "101010010100011011100",
    "blocks, three arms": "20020211101212002",
    "blocks, 1:2": "11010111001111001",
    "big stick": "011000100101011",
    "maximal": "111001000010011",
    "maximal, strata": "0110011001010101010101",
    "biased coin": "010001111110101",
    "pairs": "11001000110110100101",
    "pairs, one over": "0110010110010110010110",
    "tuples": "21201001210210220112",
    "pairs, greedy": "11001100100110100101",
    "threshold blocks": "21102001220201120102102112",
    "pairs of groups": "1110001110000001110000001111110",
    "rerandomised": "011100011011001101101000011100",
    "rerandomised in strata": "2011222200110101010002211211202",
    "rerandomised, uneven": "110111111001101010000011111111",
    "rerandomised in tiers": "010101111000000010000011111111",
    "constrained": "000111111111000000111111000000000111",
    "constrained, limits": "000000000111111000111111111000000111",
    "constrained in strata": "011001100110110010000111",
    "minimised": "111110000001100110110001",
    "minimised, 1:2": "001111001101011101101111",
    "minimised, three arms": "220101102012210012",
    "wedge": "111222222111000111000222",
    "wedge, constrained": "00022200022222200011111111",
    "saturation": "33312200012133300021100033333300",
    "start": "414",
    "lottery": "11000001100100000001",
    "factorial": "33211102320310220103",
}
