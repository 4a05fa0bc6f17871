"""`pilotage analyse` on four published trials gives the reproduced values of their authors' data.

Reference values: R 4.2.2, estimatr 1.0.0, as printed in the README of each data set.
"""

from __future__ import annotations

import json

import pytest

from tests.corpora import shared
from tests.door.runs import door

FOOS = """
title = "Street canvassing"
[columns]
arm = "treat"
control = "0"
cluster = "street"
strata = ["ward"]
weight = "weights"
[[outcome]]
code = "marked_register_2014"
label = "Voted"
dimension = "behaviour"
kind = "binary"
role = "primary"
better = "higher"
[plan]
adjust = "{adjust}"
"""

GUAN = """
title = "Canvassing of student rooms"
[columns]
arm = "treat2"
control = "0"
cluster = "dormid"
[[outcome]]
code = "turnout"
label = "Voted"
dimension = "behaviour"
kind = "binary"
role = "primary"
[plan]
adjust = "design"
se = "CR2"
"""

HAJJ = """
title = "Hajj lottery"
[columns]
arm = "success"
control = "0"
[[outcome]]
code = "views"
label = "Views of others"
dimension = "belief"
role = "primary"
[plan]
adjust = "none"
"""

TANF = """
title = "Letters to families"
[columns]
arm = "any_letter"
control = "0"
[[outcome]]
code = "successful"
label = "Recertified"
dimension = "behaviour"
kind = "binary"
role = "primary"
[plan]
adjust = "none"
"""

CASES = [
    ("foos_2021", FOOS.format(adjust="design"), 0.028333332, 0.018499783, 128.95799),
    ("foos_2021", FOOS.format(adjust="none"), 0.034073996, 0.018426283, 128.15584),
    ("guan_green_2006", GUAN, 0.13192957, 0.023288298, 653.23075),
    ("clingingsmith_2009", HAJJ, 0.47483368, 0.16267234, 954.30442),
    ("moore_2022_tanf", TANF, 0.055108988, 0.01763026, 2374.1966),
]


@pytest.mark.parametrize(("trial", "plan", "estimate", "se", "df"), CASES)
def test_a_published_trial_is_reproduced(capsys, tmp_path, trial, plan, estimate, se, df):
    data = shared(f"real/{trial}/data.csv")
    (tmp_path / "plan.toml").write_text(plan, encoding="utf-8")
    out = tmp_path / "out.json"
    run = door(capsys, "analyse", data, "--plan", tmp_path / "plan.toml", "--json", out)
    assert (run.code, run.err.count("Traceback")) == (0, 0)
    (row,) = json.loads(out.read_text(encoding="utf-8"))
    assert (row["estimate"], row["se"], row["df"]) == pytest.approx((estimate, se, df), rel=5e-7)
