"""`analysis/METHODS.md` names every public function for numbers, and its calls are those of the code."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from pathlib import Path

import pytest

import analysis

FOLDER = Path(analysis.__file__).parent
# Packages whose public functions outsiders call.
ROOMS = ("designs", "numbers", "power", "scales")
# Chosen by name in the table of designs, asked of a `DesignEffect`, or run by `simulated_power`.
OTHER_WORK = re.compile(r"problems\w*|simulated_(?!power)\w*|by_design|design_effects|redrawn|\w+_redraw")
# What the methods compute with: their functions take checked arrays and are of no use alone.
ARITHMETIC = {
    "bases", "checked", "cluster_terms", "fit_indices", "incomplete_moments", "inputs", "inversion", "laplace",
    "likelihood", "linear", "mixed_moments", "noncentral", "partialled", "polychoric_errors", "sandwich", "structure",
    "symmetric_functions", "wald",
}  # fmt: skip
CALL = re.compile(r"\| `analysis\.([\w.]+)\.(\w+)\((.*)\)` \|$", re.MULTILINE)


def named():
    text = (FOLDER / "METHODS.md").read_text(encoding="utf-8")
    return {(module, name): arguments for module, name, arguments in CALL.findall(text)}


def public():
    for path in sorted(path for room in ROOMS for path in (FOLDER / room).glob("*.py")):
        if path.stem in ARITHMETIC | {"__init__"} or OTHER_WORK.fullmatch(path.stem):
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                yield f"{path.parent.name}.{path.stem}", node.name


def test_every_public_function_is_named():
    missing = set(public()) - named().keys()
    assert not missing, f"Give each a line in analysis/METHODS.md: {sorted(missing)}"


@pytest.mark.parametrize(("module", "name"), sorted(named()))
def test_every_named_call_is_that_of_the_code(module, name):
    signature = inspect.signature(getattr(importlib.import_module(f"analysis.{module}"), name))
    needed = [n for n, p in signature.parameters.items() if p.default is p.empty and p.kind is not p.KEYWORD_ONLY]
    options = [n for n in signature.parameters if n not in needed]
    words = ", ".join(needed) + (f" \\| {', '.join(options)}" if options else "")
    assert named()[module, name] == words


def test_topics_stand_in_alphabetical_order():
    topics = re.findall(r"^## (.+)$", (FOLDER / "METHODS.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert topics[1:-1] == sorted(topics[1:-1])
