"""Measure forms: ``python -m tests.benchmarks.forms XFORM_OR_XLSX... [--answers N] [--members N,N] [--json OUT]``.

The walk is the one of the peer's script: every open question is answered, of a choice up to six options are tried and
the one that leaves most of the form open is kept; after every answer the relevance, required, read-only, validity and
value of every node are read again. Beside it stands a plain re-evaluation of everything. A form with a repeat that a
person can add to is grown too, if it has a text, a number and an age (`nm`, `inc`, `age`) to answer in it.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import openpyxl  # noqa: F401 - the peer's script, too, loads its packages before its clock starts
import pyxform.xls2xform  # noqa: F401 - likewise

from core.errors import UserError
from instruments.form import Form
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.workbook import read_xlsform
from instruments.workbook_xform import build_form
from instruments.xpath.compile import compile_rule
from instruments.xpath.parse import parse

GUESSES = {
    "int": ("3", "40"),
    "decimal": ("3.5",),
    "date": ("1980-01-01", "2024-03-15"),
    "time": ("10:00:00",),
    "dateTime": ("2024-03-15T10:00:00.000Z",),
    "geopoint": ("12.6 -8.0 0 0",),
}
SECONDS = 240


@dataclass(frozen=True, slots=True)
class Measured:
    """One form's figures; times in milliseconds, memory in MB."""

    form: str
    nodes: int
    load_first: float
    load_best: float
    answers: int
    set_median: float
    set_p95: float
    all_median: float
    all_p95: float
    all_max: float
    everything_median: float
    everything_p95: float
    recalculation_times: float
    heap_mb: float
    rss_mb: float


@dataclass(frozen=True, slots=True)
class Grown:
    """A roster's figures at one size, in milliseconds."""

    form: str
    members: int
    add_median: float
    number: float
    name: float
    age: float
    all_p95: float


def load(path: Path) -> Form:
    """Read a form from .xlsx, .md or an XForm's .xml, nothing remembered from before."""
    compile_rule.cache_clear()
    parse.cache_clear()
    if path.suffix.lower() == ".xml":
        built = build_form(path.read_text(encoding="utf-8"), {}, {}, _files(path))
        problems: Sequence[object] = (*built.problems, *built.cycles)
        form = built.form
    else:
        workbook = read_xlsform(path)
        form, problems = workbook.form, [each for each in workbook.findings if each.severity == "error"]
    if form is None:
        raise SystemExit(f"{path.name} cannot be used: {problems[:3]}")
    return form


def _files(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.glob("*.csv")}


def read_all(session: FormSession) -> int:
    """Read every node again; returns how many are relevant."""
    relevant = 0
    for node in session.nodes():
        relevant += node.relevant
        _ = node.required, node.readonly, node.fault, node.text
    return relevant


def start(form: Form) -> FormSession:
    return FormSession(form, context=SessionContext(deviceid="bench"))


class Walk:
    """The peer's walk over one form."""

    def __init__(self, session: FormSession, most: int) -> None:
        self._session = session
        self._most = most
        self.set: list[float] = []
        self.all: list[float] = []
        self.answers: list[tuple[str, str]] = []

    def run(self) -> None:
        done: set[str] = set()
        deadline = time.perf_counter() + SECONDS
        moved = True
        while moved and len(self.all) < self._most and time.perf_counter() < deadline:
            moved = False
            for path in [path for path in self._session.questions() if path not in done]:
                if len(self.all) >= self._most:
                    break
                if self._is_open(path):
                    done.add(path)
                    moved = self._question(path) or moved

    def _is_open(self, path: str) -> bool:
        session = self._session
        if not session.exists(path) or not session.is_relevant(path) or session.is_readonly(path):
            return False
        question = session.node(path)
        return question.is_answered_by_person and question.type not in ("image", "audio", "video", "file")

    def _question(self, path: str) -> bool:
        question = self._session.node(path)
        if question.itemset is not None:
            guesses = [choice.value for choice in self._session.choices(path)[:6]]
        elif question.type == "acknowledge":
            guesses = ["OK"]
        else:
            guesses = list(GUESSES.get(question.data_type, ("abc",)))
        best, kept, last = -1, None, None
        for guess in guesses:
            try:
                still_open = self.answer(path, guess)
            except UserError:
                return False
            last = guess
            if still_open > best:
                best, kept = still_open, guess
        if kept is not None and kept != last:
            self.answer(path, kept)
        return bool(guesses)

    def answer(self, path: str, value: str) -> int:
        begun = time.perf_counter()
        self._session.answer(path, value)
        stored = time.perf_counter()
        still_open = read_all(self._session)
        read = time.perf_counter()
        self.set.append((stored - begun) * 1000)
        self.all.append((read - begun) * 1000)
        self.answers.append((path, value))
        return still_open


def plain(form: Form, answers: Sequence[tuple[str, str]]) -> tuple[list[float], list[float]]:
    """Give the same answers with every rule run again after each: times of the rules, and with all nodes read."""
    session, rules, everything = start(form), [], []
    for path, value in answers:
        session.answer(path, value)
        begun = time.perf_counter()
        session.recompute()
        computed = time.perf_counter()
        read_all(session)
        rules.append((computed - begun) * 1000)
        everything.append((time.perf_counter() - begun) * 1000)
    return rules, everything


def measure(path: Path, most: int) -> Measured:
    loads: list[float] = []
    for _ in range(4):
        begun = time.perf_counter()
        session = start(load(path))
        read_all(session)
        loads.append((time.perf_counter() - begun) * 1000)
    gc.collect()
    walk = Walk(session, most)
    walk.run()
    rules, everything = plain(session.form, walk.answers[:: max(1, len(walk.answers) // 200)])
    return Measured(
        path.name, len(session.nodes()), loads[0], min(loads), len(walk.all),
        at(walk.set, 0.5), at(walk.set, 0.95), at(walk.all, 0.5), at(walk.all, 0.95), max(walk.all, default=0.0),
        at(everything, 0.5), at(everything, 0.95), mean(rules) / mean(walk.set),
        heap(path), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    )  # fmt: skip


def heap(path: Path) -> float:
    """Return what a loaded form and one session take, in MB."""
    gc.collect()
    tracemalloc.start()
    kept = start(load(path))
    read_all(kept)
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return size / 1e6


def mean(times: Sequence[float]) -> float:
    return max(sum(times) / len(times), 1e-6) if times else 1e-6


def at(times: Sequence[float], share: float) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def grow(path: Path, sizes: Sequence[int]) -> list[Grown]:
    """Measure a roster as it grows, as the peer's second script does; nothing where the form has none."""
    session = start(load(path))
    repeat = _roster(session.form)
    if repeat is None:
        return []

    def timed(act: Callable[[], object]) -> float:
        begun = time.perf_counter()
        act()
        read_all(session)
        return (time.perf_counter() - begun) * 1000

    def fill(member: int) -> None:
        for name, value in (
            ("nm", f"Name {member}"),
            ("age", 20 + member % 40),
            ("work", "yes"),
            ("inc", 100 + member),
        ):
            if session.exists(f"{repeat}[{member + 1}]/{name}"):
                session.answer(f"{repeat}[{member + 1}]/{name}", value)

    fill(0)
    measured = []
    for size in sizes:
        added = []
        while session.repeat_count(repeat) < size:
            added.append(timed(lambda: session.add_repeat(repeat)))
            fill(session.repeat_count(repeat) - 1)
        times: dict[str, list[float]] = {"inc": [], "nm": [], "age": []}
        for turn in range(15):
            member = f"{repeat}[{turn * 7 % size + 1}]"
            for name, value in (
                ("inc", 5000 + size + turn),
                ("nm", f"N{size}-{turn}"),
                ("age", 12 if turn % 2 else 40),
            ):
                times[name].append(timed(lambda to=f"{member}/{name}", value=value: session.answer(to, value)))
        together = [each for some in times.values() for each in some]
        measured.append(
            Grown(path.name, size, at(added[-10:], 0.5), at(times["inc"], 0.5), at(times["nm"], 0.5),
                  at(times["age"], 0.5), at(together, 0.95))
        )  # fmt: skip
    return measured


def _roster(form: Form) -> str | None:
    for node in form.nodes:
        if node.kind == "repeat" and node.count is None and node.repeat == node.index:
            names = {form.nodes[child].name for child in node.children}
            if {"nm", "age", "inc"} <= names:
                return node.path
    return None


def report(measured: Measured) -> str:
    """Return the figures of one form as a sentence, times in ms."""
    m = measured
    return "; ".join(
        [
            f"{m.form}: {m.nodes} nodes",
            f"load {m.load_first:.0f} first, {m.load_best:.0f} best",
            f"{m.answers} answers: set {m.set_median:.3f} median, {m.set_p95:.3f} p95",
            f"all read again {m.all_median:.3f} median, {m.all_p95:.3f} p95, {m.all_max:.2f} max",
            f"everything run again {m.everything_median:.2f} median, {m.everything_p95:.2f} p95",
            f"recalculation {m.recalculation_times:.0f} times faster than all rules",
            f"heap {m.heap_mb:.0f} MB, process {m.rss_mb:.0f} MB",
        ]
    )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="tests.benchmarks.forms")
    parser.add_argument("forms", nargs="+", type=Path)
    parser.add_argument("--answers", type=int, default=2000)
    parser.add_argument("--members", default="10,50,100,200", help="sizes a roster grows to")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args(arguments)
    os.environ["TZ"] = "UTC"
    found: list[dict[str, object]] = []
    for path in given.forms:
        measured = measure(path, given.answers)
        print(report(measured))
        found.append(asdict(measured))
        for grown in grow(path, [int(size) for size in given.members.split(",")]):
            print(
                f"{grown.form}: {grown.members} members; add {grown.add_median:.2f} ms, number {grown.number:.2f}, "
                f"name {grown.name:.2f}, age {grown.age:.2f}, p95 {grown.all_p95:.2f}"
            )
            found.append(asdict(grown))
    if given.json is not None:
        given.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
