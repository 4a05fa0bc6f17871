"""`verify.json`: everything anybody needs to redraw a revealed allocation, and the check of one."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import orjson

from core.canonical import sha256_hex
from core.design import TrialDesign
from core.errors import UserError
from core.problems import VERIFY_FILE_MALFORMED, VERIFY_FILE_UNREACHABLE
from core.procedures.constrained import candidates
from core.randomise import Allocation, randomise
from core.restore import restore
from core.seal_secret import SealSecret
from core.seals import Seal, as_taken, commitment, mixed_seed
from core.strata import Roster, lay_out

FORMAT = "pilotage-verify-1"
NAME, SCRIPT = "verify.json", "redraw.py"
_SOURCE = Path(__file__).parent / "verification_script" / f"{SCRIPT}.txt"
_SHOWN = 5


def verification_bytes(seal: Seal, secret: SealSecret, drawn: Allocation) -> bytes:
    """Write a revealed seal as JSON: design, roster, secret, salt, public value, algorithm, strata, allocation."""
    roster, arms = secret.roster, [arm.code for arm in secret.design.arms]
    taken = [as_taken(event) for event in seal.positions]
    plain = {
        "format": FORMAT,
        "algorithm": seal.row["algorithm"],
        "commitment": seal.row["commitment"],
        "sealed": seal.row["at"],
        "design": secret.design_json.decode(),
        "design_hash": seal.row["design_hash"],
        "roster": {"codes": roster.codes, "attributes": dict(roster.attributes), "clusters": roster.clusters},
        "roster_hash": seal.row["roster_hash"],
        "secret": secret.secret.hex(),
        "salt": secret.salt.hex(),
        "event": seal.event,
        "public_value": seal.value,
        "witnesses": seal.noted.get("witnesses", []),
        "strata": drawn.strata,
        "allocation": {code: arms[arm] for code, arm in zip(drawn.codes, drawn.arm.tolist(), strict=True)},
        "candidates": _candidates(secret.design, roster),
        "replayed": seal.is_replayed,
        "positions": {position.participant: position.position for position in taken},
    }
    return orjson.dumps(plain, option=orjson.OPT_INDENT_2) + b"\n"


def _candidates(design: TrialDesign, roster: Roster) -> dict[str, object] | None:
    """Say which set of schemes a constrained draw chose from: how many, of how many, and their hash."""
    procedure = design.procedure
    if procedure.name != "constrained" and not (procedure.name == "wedge" and procedure.covariates):
        return None
    found = candidates(design, roster, lay_out(design, roster))
    return {"schemes": len(found.arms), "of": found.of, "enumerated": found.enumerated, "hash": found.hash}


def write_verification_files(content: bytes, folder: Path) -> tuple[Path, Path]:
    """Write the file and the script beside it into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / NAME).write_bytes(content)
    shutil.copyfile(_SOURCE, folder / SCRIPT)
    return folder / NAME, folder / SCRIPT


def check_verification_file(path: Path) -> tuple[str, ...]:
    """Redraw a verification file; sentences say what differs, none when it is identical.

    UserError VERIFY_FILE_UNREACHABLE or VERIFY_FILE_MALFORMED.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UserError(VERIFY_FILE_UNREACHABLE, path=path, why=error.strerror or "the system refused") from error
    try:
        return check_verification(orjson.loads(content))
    except orjson.JSONDecodeError as error:
        raise UserError(VERIFY_FILE_MALFORMED, path=path, why="it is not JSON") from error
    except (KeyError, ValueError, TypeError, AttributeError, IndexError) as error:
        raise UserError(VERIFY_FILE_MALFORMED, path=path, why="parts are missing or misshapen") from error


def check_verification(file: Mapping[str, Any]) -> tuple[str, ...]:
    """Compare a verification file with the hashes in it and with what is drawn anew."""
    design_json, given = file["design"].encode(), file["roster"]
    attributes = {name: tuple(values) for name, values in given["attributes"].items()}
    clusters = None if given["clusters"] is None else tuple(given["clusters"])
    roster = Roster(tuple(given["codes"]), attributes, clusters)
    try:
        secret, salt = bytes.fromhex(file["secret"]), bytes.fromhex(file["salt"])
    except ValueError:
        return ("Secret or salt holds a letter that is no hexadecimal digit.",)
    found = []
    if sha256_hex(design_json) != file["design_hash"]:
        found.append("The design is not the one that was sealed.")
    sealed_roster = Roster(()) if file.get("replayed") else roster
    if sealed_roster.hash() != file["roster_hash"]:
        found.append("The roster is not the one that was sealed.")
    if not found and commitment(design_json, file["roster_hash"], secret, salt) != file["commitment"]:
        found.append("Secret, salt and hashes do not lead to the commitment.")
    if found:
        return tuple(found)
    design = restore(TrialDesign, orjson.loads(design_json))
    drawn = randomise(design, roster, mixed_seed(secret, file["public_value"]))
    return _differences(design, drawn, file["allocation"])


def _differences(design: TrialDesign, drawn: Allocation, listed: Mapping[str, str]) -> tuple[str, ...]:
    codes = [arm.code for arm in design.arms]
    pairs = [
        (code, listed.get(code), codes[arm])
        for code, arm in zip(drawn.codes, drawn.arm.tolist(), strict=True)
        if listed.get(code) != codes[arm]
    ]
    if not pairs:
        return ()
    first = [f"{code}: listed as {was}, redrawn as {now}." for code, was, now in pairs[:_SHOWN]]
    return (f"{len(pairs)} of {len(drawn.codes)} units differ.", *first)


def allocation_of_people(seal: Seal, drawn: Allocation) -> Allocation:
    """Return the allocation of units as drawn or, where positions of lists were drawn, of the people who took them."""
    if not seal.is_lists or seal.is_replayed:
        return drawn
    taken = sorted((as_taken(event) for event in seal.positions), key=lambda t: t.participant.encode())
    place = {code: i for i, code in enumerate(drawn.codes)}
    rows = np.array([place[position.position] for position in taken], dtype=np.intp)
    return Allocation(
        codes=tuple(position.participant for position in taken),
        arm=drawn.arm[rows],
        probabilities=drawn.probabilities[rows],
        strata=tuple(drawn.strata[row] for row in rows),
        clusters=None,
        procedure_name=drawn.procedure_name,
        version=drawn.version,
        probability_draws=drawn.probability_draws,
    )
