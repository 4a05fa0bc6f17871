"""Published trials give their published numbers."""

from __future__ import annotations

import pytest

from tests.conformance.replications import checks
from tests.corpora import shared

TRIALS = ["clingingsmith_2009", "foos_2021", "guan_green_2006", "holzinger_swineford_1939", "moore_2022_tanf"]


@pytest.mark.parametrize("trial", TRIALS)
def test_every_reproduced_value_is_ours_too(trial):
    assert [f"{name}: {why}" for name, why in checks(shared(f"real/{trial}")) if why is not None] == []
