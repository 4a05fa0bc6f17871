from __future__ import annotations

import pytest

from tests.conformance.oracle import check
from tests.corpora import shared
from tests.reference.imprecise import IMPRECISE
from tests.reference.oracle import Loader, calls, entries

FAMILIES = {"scales", "agreement", "multiplicity", "power", "summary_indices", "effect_sizes", "proportions"}


@pytest.fixture(scope="module")
def folder():
    return shared("oracle")


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_every_entry_of_the_family_is_reproduced(folder, family):
    load = Loader(folder)
    found = {name: check(entry, load) for name, entry in entries(folder).items() if entry["family"] == family}
    assert {name: why for name, why in found.items() if why is not None and name not in IMPRECISE} == {}


def test_no_call_is_for_an_entry_that_does_not_exist(folder):
    assert calls().keys() - entries(folder).keys() == set()
