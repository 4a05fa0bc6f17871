"""The verification file redraws to the same allocation, here and by the stand-alone script; any change is named."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from core.canonical import canonical_json, sha256_hex
from core.design import Arm, Procedure
from core.errors import UserError
from core.randomise import randomise
from core.seals import commitment, mixed_seed
from core.study import Study
from core.values import Cluster, NewParticipant
from core.verification_file import check_verification, check_verification_file
from tests.core.builders import DESIGN, PLAN, SALT, SEED, a_study
from tests.core.procedures.cases import CASES

NOT_BY_SCRIPT = ("rerandomised", "constrained", "minimised", "saturation")
SCRIPT = Path(__file__).resolve().parents[2] / "core" / "verification_script" / "redraw.py.txt"


def _file(design, roster, value=None):
    """A verification file of a draw, as a study writes it."""
    design_json = canonical_json(design)
    drawn = randomise(design, roster, mixed_seed(SEED, value))
    return {
        "design": design_json.decode(),
        "design_hash": sha256_hex(design_json),
        "roster": {"codes": roster.codes, "attributes": dict(roster.attributes), "clusters": roster.clusters},
        "roster_hash": roster.hash(),
        "commitment": commitment(design_json, roster.hash(), SEED, SALT),
        "secret": SEED.hex(),
        "salt": SALT.hex(),
        "public_value": value,
        "strata": drawn.strata,
        "allocation": {c: design.arms[a].code for c, a in zip(drawn.codes, drawn.arm.tolist(), strict=True)},
    }


def _by_script(file, folder):
    """Run the script alone: no package, no site packages."""
    (folder / "verify.json").write_bytes(orjson.dumps(file))
    run = subprocess.run(
        [sys.executable, "-I", "-S", str(SCRIPT), str(folder / "verify.json")],
        capture_output=True, text=True, cwd=folder, check=False,
    )  # fmt: skip
    assert run.stderr == ""
    return tuple(run.stdout.splitlines())


@pytest.mark.parametrize("name", CASES)
def test_the_script_redraws_what_it_says_and_says_what_it_does_not(name, tmp_path):
    design, roster = CASES[name]
    known = design.procedure.name not in NOT_BY_SCRIPT and not (
        design.procedure.name == "wedge" and design.procedure.covariates
    )
    said = _by_script(_file(design, roster, "314159"), tmp_path)
    assert check_verification(_file(design, roster, "314159")) == ()
    assert said[0].startswith("identical" if known else "The commitment holds.")


def _pooled():
    attributes = {"sector": "11112222233333", "rank": "aabcaabbcaaaab"}
    codes = tuple(f"P{i:02d}" for i in range(14))
    procedure = Procedure("stratified", ("sector", "rank"), "within sector")
    roster = type(CASES["simple"][1])(codes, {name: tuple(values) for name, values in attributes.items()})
    return dataclasses.replace(DESIGN, procedure=procedure), roster


@pytest.mark.parametrize("misfits", ["global", "stratum"])
def test_the_script_pools_small_cells_and_shares_out_what_is_left(misfits, tmp_path):
    design, roster = _pooled()
    design = dataclasses.replace(
        design,
        arms=(*DESIGN.arms, Arm("more", "More")),
        procedure=dataclasses.replace(design.procedure, misfits=misfits),
    )
    assert _by_script(_file(design, roster), tmp_path) == ("identical",)


def _changed(file, what):
    """Change one byte of the file's content."""
    roster = json.loads(json.dumps(file["roster"]))
    match what:
        case "roster code":
            roster["codes"][0] = "P999"
        case "roster attribute":
            roster["attributes"]["rank"][0] = "c"
    secret, salt = file["secret"], file["salt"]
    return file | {
        "roster": roster,
        "design": file["design"].replace("rct", "rcu") if what == "design" else file["design"],
        "secret": "ff" + secret[2:] if what == "seed" else secret,
        "salt": "ff" + salt[2:] if what == "salt" else salt,
        "public_value": "2718" if what == "public value" else file["public_value"],
        "allocation": file["allocation"] | ({"P00": "course+"} if what == "allocation" else {}),
    }


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("roster code", "The roster is not the one that was sealed."),
        ("roster attribute", "The roster is not the one that was sealed."),
        ("design", "The design is not the one that was sealed."),
        ("seed", "Secret, salt and hashes do not lead to the commitment."),
        ("salt", "Secret, salt and hashes do not lead to the commitment."),
        ("public value", "units differ."),
        ("allocation", "1 of 14 units differ."),
    ],
)
def test_one_changed_byte_is_named_by_both(what, said, tmp_path):
    file = _changed(_file(*_pooled(), "314"), what)
    assert said in check_verification(file)[0]
    assert _by_script(file, tmp_path) == check_verification(file)


BYTES = {
    "a code": (b'"P03"', 2, b"Q"),
    "a value": (b'"aabb"', 1, b"x"),
    "the name of an attribute": (b'"rank"', 1, b"t"),
    "a group": (b'"G01"', 3, b"9"),
    "an arm of the design": (b"course", 0, b"k"),
    "a parameter of the design": (b"version", 9, b"2"),
    "the hash of the design": (b'"design_hash"', 17, b"z"),
    "the hash of the roster": (b'"roster_hash"', 17, b"z"),
    "the commitment": (b'"commitment"', 16, b"z"),
    "the seed": (b'"secret"', 12, b"e"),
    "the salt": (b'"salt"', 10, b"e"),
    "the seed, no digit": (b'"secret"', 12, b"z"),
}


@pytest.fixture(scope="module")
def whole():
    """A verification file of whole groups, as bytes."""
    design = dataclasses.replace(DESIGN, procedure=Procedure("cluster"))
    codes = tuple(f"P{i:02d}" for i in range(24))
    attributes = {"rank": tuple(f"aab{'b' if i % 2 else 'c'}" for i in range(24))}
    roster = type(CASES["simple"][1])(codes, attributes, tuple(f"G{i // 3:02d}" for i in range(24)))
    return orjson.dumps(_file(design, roster, "314159"))


@pytest.mark.parametrize("what", BYTES)
def test_one_byte_of_any_kind_is_named_by_both(what, whole, tmp_path):
    mark, further, letter = BYTES[what]
    at = whole.index(mark) + further
    assert whole[at : at + 1] != letter
    file = orjson.loads(whole[:at] + letter + whole[at + 1 :])
    assert check_verification(file) != ()
    assert _by_script(file, tmp_path) == check_verification(file)


def test_the_file_whose_bytes_are_changed_is_whole_before(whole, tmp_path):
    assert check_verification(orjson.loads(whole)) == ()
    assert _by_script(orjson.loads(whole), tmp_path) == ("identical",)


@pytest.fixture
def study(tmp_path):
    with a_study(tmp_path) as opened:
        opened.people.add_clusters([Cluster("north")])
        ranks = ("line", "line", "chief")
        opened.people.add([NewParticipant(f"P{i:02d}", "north", {"rank": ranks[i % 3]}) for i in range(15)])
        opened.design.set(DESIGN)
        opened.plan.set(PLAN)
        opened.plan.lock_protocol("Ana")
        opened.plan.lock_plan("Ana")
        yield opened


def _code(call, *arguments):
    with pytest.raises(UserError) as refusal:
        call(*arguments)
    return refusal.value.code


def test_a_study_writes_file_and_script_that_agree(study, tmp_path):
    study.allocation.seal(SEED, SALT, "Ben")
    assert _code(study.allocation.verification) == "NOT_REVEALED"
    study.allocation.reveal("Ben")
    file, script = study.allocation.write_verification(tmp_path / "out")
    run = subprocess.run(
        [sys.executable, "-I", "-S", str(script), str(file)], capture_output=True, text=True, check=True
    )
    assert run.stdout == "identical\n"
    assert check_verification_file(file) == ()


def test_the_public_value_is_mixed_with_the_committed_secret(study, tmp_path):
    sealed = study.allocation.commit(SEED, SALT, "Ben", "Six dice on 3 March")
    assert (sealed.event, sealed.value, sealed.awaits_value) == ("Six dice on 3 March", "", True)
    assert _code(study.allocation.reveal, "Ben") == "VALUE_AWAITED"
    assert study.verify().problems == ()
    drawn = study.allocation.draw("4 1 6 6 2 3", "416 623", "Ben", ["Rosa", "Ana"])
    assert (drawn.value, drawn.awaits_value, drawn.commitment) == ("416623", False, sealed.commitment)
    study.allocation.reveal("Ben")
    expected = randomise(DESIGN, study.allocation.roster(), mixed_seed(SEED, "416623"))
    assert (study.allocation.get().arm == expected.arm).all()
    file, _script = study.allocation.write_verification(tmp_path / "out")
    assert _by_script(orjson.loads(file.read_bytes()), tmp_path) == ("identical",)
    assert study.verify().problems == ()


def test_the_public_value_is_typed_twice_and_once_only(study):
    assert _code(study.allocation.commit, SEED, SALT, "Ben", " ") == "EVENT_UNNAMED"
    study.allocation.commit(SEED, SALT, "Ben", "Pulse 1,200,300 of the beacon")
    assert _code(study.allocation.draw, "12", "13", "Ben") == "VALUE_DIFFERS"
    assert _code(study.allocation.draw, " ", " ", "Ben") == "VALUE_EMPTY"
    study.allocation.draw("12", "12", "Ben")
    assert _code(study.allocation.draw, "13", "13", "Ben") == "VALUE_NOT_AWAITED"
    study.allocation.void("A rehearsal", "Ben")
    assert [attempt.fate for attempt in study.allocation.attempts()] == ["voided"]


def test_no_arm_is_in_clear_before_or_after_a_public_draw(study):
    study.allocation.commit(SEED, SALT, "Ben", "Dice")
    study.allocation.draw("416", "416", "Ben")
    content = study.path.read_bytes()
    arms = ",".join(map(str, randomise(DESIGN, study.allocation.roster(), mixed_seed(SEED, "416")).arm))
    assert [needle for needle in (SEED, SEED.hex().encode(), arms.encode()) if needle in content] == []


@pytest.mark.parametrize("content", [b"{", b"[]", b"{}", b'{"design": 3}'])
def test_what_is_no_verification_file_is_refused(content, tmp_path):
    (tmp_path / "verify.json").write_bytes(content)
    assert _code(check_verification_file, tmp_path / "verify.json") == "VERIFY_FILE_MALFORMED"
    assert _code(check_verification_file, tmp_path / "none.json") == "VERIFY_FILE_UNREACHABLE"


def test_the_schemes_of_a_constrained_draw_are_named_by_their_hash(tmp_path):
    with a_study(tmp_path) as study:
        people = [NewParticipant(f"P{i:02d}", attributes={"age": str(i * 7 % 23)}) for i in range(12)]
        study.people.add(people)
        study.design.set(dataclasses.replace(DESIGN, procedure=Procedure("constrained", covariates=("age",))))
        study.plan.set(PLAN)
        study.plan.lock_protocol("Ana")
        study.plan.lock_plan("Ana")
        study.allocation.seal(SEED, SALT, "Ben")
        study.allocation.reveal("Ben")
        file, _script = study.allocation.write_verification(tmp_path / "out")
    kept = orjson.loads(file.read_bytes())["candidates"]
    assert (kept["schemes"], kept["of"], kept["enumerated"], len(kept["hash"])) == (100, 924, True, 64)
    assert check_verification_file(file) == ()


def test_a_seal_made_before_public_values_still_opens(study):
    sealed = study.allocation.seal(SEED, SALT, "Ben")
    study.allocation.reveal("Ben")
    study.close()
    with Study.open(study.path) as again:
        assert again.allocation.sealed().id == sealed.id
        assert len(again.allocation.get().codes) == 15
