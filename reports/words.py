"""From results to sentences, by the rules of one catalogue per language. Nothing here invents a judgement."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from analysis.facts import HarmCount, StudyFacts
from analysis.numbers.exact_difference import exact_difference
from analysis.results import Estimate, Results
from core.errors import UserError
from core.plan import Dimension
from reports.kinds import WITHOUT_LEVELS, own_sentence
from reports.numbers import Reading, Unit, factor, halves, number, read, signed
from reports.problems import NO_TEXTS
from reports.suppression import HIDDEN, few_words, possible

State = Literal["clear", "gain", "small", "not_settled", "little", "unlikely", "worse", "clearly_worse"]
STEPS: tuple[Dimension, ...] = ("knowledge", "belief", "behaviour")

_FOLDER = Path(__file__).parent / "texts"
_SUBJECT_CLAUSES = {"clear": "up", "gain": "up", "small": "little_up"}
_OWN_CLAUSES = {
    "not_settled": "open",
    "little": "little",
    "unlikely": "unlikely",
    "worse": "worse",
    "clearly_worse": "clearly_worse",
}


@dataclass(frozen=True, slots=True)
class Words:
    """The catalogue of one language: ``words("states.clear", d=…)`` fills a sentence."""

    language: str
    sections: Mapping[str, Mapping[str, Any]]

    def __call__(self, key: str, **values: object) -> str:
        """Return the text at ``section.name`` with its names filled in."""
        section, _, name = key.partition(".")
        text = str(self.sections[section][name])
        return text.format(**values) if values else text

    def listed(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, such as the options of a choice or the heads of a table."""
        section, _, name = key.partition(".")
        return tuple(self.sections[section][name])

    def date(self, day: str) -> str:
        """Write a day such as 2025-12-01 in words; what is no such day is left as it is."""
        found = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", day)
        if found is None:
            return day
        months = self.listed("page.months")
        return self("page.date", day=int(found[3]), month=months[int(found[2]) - 1], year=found[1])

    def holds(self, *sections: str) -> bool:
        """Return whether the catalogue has the sections a document needs."""
        return all(section in self.sections for section in sections)

    def design(self, name: str) -> str:
        """Return the words for a design; a design without words of its own keeps its name."""
        return str(self.sections["designs"].get(name, name))

    def or_gap(self, text: str) -> str:
        """Return the text, or the visible gap where the study team has not given it."""
        return text.strip() or self("page.not_stated")


@cache
def words(language: str = "en") -> Words:
    """Load the catalogue of a language; ``NO_TEXTS`` when there is none."""
    path = _FOLDER / f"{language}.toml"
    if not path.is_file():
        raise UserError(
            NO_TEXTS, language=language, languages=", ".join(sorted(p.stem for p in _FOLDER.glob("*.toml")))
        )
    return Words(language, tomllib.loads(path.read_text(encoding="utf-8")))


def state_of(low: float, high: float, matters: float) -> State:
    """Return the one row of the rule that an interval falls in.

    Parameters
    ----------
    low, high : float
        The interval's ends, good direction positive, ``low <= high``.
    matters : float
        The smallest difference that matters, above 0, in the same unit.
    """
    if low >= matters:
        return "clear"
    if low > 0:
        return "gain" if high >= matters else "small"
    if high >= matters:
        return "not_settled"
    if high >= 0:
        return "little" if low > -matters else "unlikely"
    return "worse" if high > -matters else "clearly_worse"


def amount(say: Words, value: float, decimals: int, unit: Unit, *, sign: bool = False) -> str:
    """Write a value with its unit: "12 points", "1 percentage point", "0.34"."""
    written = signed(value, decimals) if sign else number(value, decimals)
    one = "_one" if unit != "plain" and written.strip("+−") == "1" else ""
    return say(f"nouns.{unit}{one}", n=written)


def verdict(say: Words, estimate: Estimate, facts: StudyFacts, *, several: bool = False) -> str:
    """Return the sentence of one estimate: its state when the plan says what matters, else estimate and interval.

    With ``several`` programme arms the sentence names the arm and not the programme.
    """
    reading = read(estimate)
    if estimate.refusal is not None:
        return say("states.refused", why=estimate.refusal.sentence)
    if reading is None:
        return say("states.missing", Outcome=capital(estimate.outcome.label))
    fields = _fields(say, estimate, reading, facts, several=several)
    own = own_sentence(say, estimate, reading, fields)
    if own is not None:
        return own
    key = _state_key(estimate, reading, facts)
    if key == "clear" and estimate.kind not in ("arms", "declared") and say.holds("kinds"):
        return say("kinds.clear", **fields)
    return say(f"states.{key}", **fields)


def natural_frequencies(say: Words, estimate: Estimate, facts: StudyFacts) -> str:
    """Return the levels in items or of 100, the control level and that level plus the difference; "" when neither."""
    control = next((a.mean for a in estimate.arms if a.arm == estimate.control), None)
    reading = read(estimate)
    if control is None or reading is None or estimate.kind in WITHOUT_LEVELS:
        return ""
    level = control * factor(estimate.outcome)
    for known in facts.knowledge:
        if known.outcome == estimate.outcome.code and known.items > 0:
            before, after = (halves(v * known.items / 100) for v in (level, level + reading.value))
            if before == after:
                before, after = (number(v * known.items / 100, 1) for v in (level, level + reading.value))
            return say("items.against", treated=after, control=before, items=known.items)
    if estimate.outcome.kind == "binary":
        return say("items.shares", treated=number(level + reading.value), control=number(level))
    return ""


def step_estimates(results: Results, contrast: str | None = None) -> dict[Dimension, Estimate | None]:
    """Return what stands on each step: the first primary of the dimension, else its first outcome, else None."""
    steps: dict[Dimension, Estimate | None] = {}
    for dimension in STEPS:
        found = [
            e
            for e in results.estimates
            if e.outcome.dimension == dimension and e.outcome.role != "harm" and contrast in (None, e.contrast)
        ]
        main = [e for e in found if e.outcome.role == "primary"]
        steps[dimension] = next(iter([*main, *found]), None)
    return steps


def contrasts(results: Results) -> tuple[str, ...]:
    """Return the contrasts of the results in their order."""
    return tuple(dict.fromkeys(e.contrast for e in results.estimates))


def staircase_sentence(say: Words, results: Results, facts: StudyFacts, contrast: str | None = None) -> str:
    """Build the answer step by step from the states, never from a list of patterns."""
    moved: list[str] = []
    others: list[str] = []
    keys: dict[str, str] = {}
    for dimension, estimate in step_estimates(results, contrast).items():
        clause, is_move = _clause(estimate, facts)
        keys[dimension] = clause
        (moved if is_move else others).append(say(f"staircase.{dimension}_{clause}"))
    sentence = say("staircase.then").join([*([_moved(say, moved, results, facts, contrast)] if moved else []), *others])
    look = ""
    if "up" in keys["behaviour"] and "up" not in keys["knowledge"]:
        unseen = keys["knowledge"] in ("missing", "refused") and say.holds("kinds")
        look = say("kinds.look_unseen" if unseen else "staircase.look")
    return f"{capital(sentence)}.{look}"


def harm_sentence(say: Words, harm: HarmCount, treated: int, control: int = 0) -> str:
    """Say more, fewer or cannot tell, with counts; ``treated`` and ``control`` are places in ``people``."""
    x, n, y, m = harm.people[treated], harm.asked[treated], harm.people[control], harm.asked[control]
    if n == 0 or m == 0:
        return say("harms.not_asked")
    if HIDDEN in (x, y):
        shown = {"x": few_words(say, x, number), "n": number(n), "y": few_words(say, y, number), "m": number(m)}
        return say("suppression.harm", Events=capital(harm.label), **shown)
    low, high = exact_difference(x, n, y, m)
    ends = {"l": number(1000 * low), "u": number(1000 * high)}
    counts: dict[str, object] = {"x": number(x), "n": number(n), "y": number(y), "m": number(m)}
    if x == 0 and y == 0:
        return say(
            "harms.none", Events=capital(harm.label), n=counts["n"], m=counts["m"], u=number(math.ceil(1000 * high))
        )
    return say(f"harms.{harm_state(harm, treated, control)}", Events=capital(harm.label), **counts, **ends)


def harm_state(harm: HarmCount, treated: int, control: int = 0) -> Literal["more", "fewer", "cannot_tell"]:
    """Return whether the interval of the difference excludes zero, and on which side.

    Where a count is hidden, only what holds for every count it may stand for.
    """
    n, m = harm.asked[treated], harm.asked[control]
    if n == 0 or m == 0:
        return "cannot_tell"
    xs, ys = possible(harm.people[treated]), possible(harm.people[control])
    if exact_difference(xs[0], n, ys[-1], m)[0] > 0:
        return "more"
    return "fewer" if exact_difference(xs[-1], n, ys[0], m)[1] < 0 else "cannot_tell"


def counted_harm(facts: StudyFacts, estimate: Estimate) -> HarmCount | None:
    """Return the count behind a harm that is printed with its exact interval, and with no other, or None.

    Counts are of arms: a component of a factorial or a sequence of a wedge has its estimate.
    """
    if estimate.kind not in ("arms", "declared"):
        return None
    return next((harm for harm in facts.harms if harm.outcome == estimate.outcome.code), None)


def level_note(say: Words, results: Results, kind: Literal["", "short_", "between_"] = "") -> str:
    """Say once what the intervals hold: the main results together, or one alone; at the foot, or of "between"."""
    main = {e.outcome.code for e in results.estimates if e.outcome.role == "primary"}
    level = number(100 * (1 - results.alpha), 0 if results.alpha * 100 == round(results.alpha * 100) else 1)
    if len(main) > 1:
        return say(f"levels.{kind}joint", m=len(main), level=level)
    return say(f"levels.{kind}one", level=level)


def level_percent(level: float) -> str:
    """Write a confidence level: 95, or 98.3 where it is shared between outcomes."""
    percent = 100 * level
    return number(percent, 0 if abs(percent - round(percent)) < 0.005 else 1)


def programme_name(say: Words, facts: StudyFacts, estimate: Estimate | None = None) -> str:
    """Return the programme as it stands inside a sentence; given an estimate, its treated arm's own label."""
    if estimate is not None:
        return say("paper.quoted", words=arm_label(estimate, estimate.treated))
    name = facts.programme.strip()
    return lower(name) if name.lower().startswith(say.listed("page.articles")) else say("page.the_programme")


def arm_label(estimate: Estimate, arm: str) -> str:
    """Return the label of an arm of an estimate, or its code."""
    return next((a.label for a in estimate.arms if a.arm == arm and a.label), arm)


def people(say: Words, facts: StudyFacts) -> str:
    """Return what the people of the study are called, in the plural."""
    return facts.unit_many.strip() or say("page.people")


def person(say: Words, facts: StudyFacts) -> str:
    """Return what one of them is called."""
    return facts.unit_one.strip() or say("page.person")


def capital(text: str) -> str:
    """Return the text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def lower(text: str) -> str:
    """Return the text as it stands inside a sentence: a first word in capitals (an acronym) keeps them."""
    first = text.split(" ", 1)[0]
    return text if len(first) > 1 and first[1:] != first[1:].lower() else text[:1].lower() + text[1:]


def _state_key(estimate: Estimate, reading: Reading, facts: StudyFacts) -> str:
    outcome = estimate.outcome
    side = "up" if reading.low > 0 else "down" if reading.high < 0 else "open"
    if outcome.role == "harm" or outcome.dimension == "harm":
        return f"harm_{side}"
    if outcome.better == "either":
        return f"either_{side}"
    if reading.matters is None:
        return "no_verdict"
    state = state_of(reading.good_low, reading.good_high, reading.matters)
    return "clear_not_randomised" if state == "clear" and not facts.randomised else state


def _fields(say: Words, estimate: Estimate, reading: Reading, facts: StudyFacts, *, several: bool) -> dict[str, object]:
    outcome = estimate.outcome
    judged = outcome.role != "harm" and outcome.dimension != "harm" and reading.matters is not None
    turned = judged and reading.good < 0
    value, low, high = (
        (reading.good_value, reading.good_low, reading.good_high)
        if turned
        else (reading.value, reading.low, reading.high)
    )
    k, side = reading.decimals, "lower" if outcome.better == "lower" else "higher"
    return {
        "programme": programme_name(say, facts, estimate if several else None),
        "outcome": lower(outcome.label),
        "Outcome": capital(outcome.label),
        "d": amount(say, value, k, reading.unit),
        "signed": amount(say, value, k, reading.unit),
        "plus": amount(say, reading.value, k, reading.unit, sign=True),
        "l": number(low, k),
        "u": number(high, k),
        "abs_d": amount(say, abs(value), k, reading.unit),
        "abs_l": number(abs(low), k),
        "abs_u": number(abs(high), k),
        "s": ""
        if reading.matters is None
        else amount(say, reading.matters, least_decimals(reading.matters), reading.unit),
        "gain": say(f"nouns.gain_{side}"),
        "loss": say(f"nouns.loss_{side}"),
    }


def least_decimals(value: float) -> int:
    """Return the decimals a planned value was written with."""
    return next((k for k in range(6) if abs(round(value, k) - value) < 1e-9), 6)


def _clause(estimate: Estimate | None, facts: StudyFacts) -> tuple[str, bool]:
    if estimate is None:
        return "missing", False
    reading = read(estimate)
    if reading is None:
        return "refused", False
    key = _state_key(estimate, reading, facts).removesuffix("_not_randomised")
    if key in _SUBJECT_CLAUSES:
        return _SUBJECT_CLAUSES[key], True
    return _OWN_CLAUSES.get(key, "estimate"), False


def _moved(say: Words, moved: list[str], results: Results, facts: StudyFacts, contrast: str | None) -> str:
    last = say("staircase.and").join(moved[-2:])
    clause = say("staircase.comma").join([*moved[:-2], last])
    first = next((e for e in results.estimates if contrast in (None, e.contrast)), None)
    named = len(results.arms) > 2 and first is not None and first.kind != "wedge"
    programme = programme_name(say, facts, first if named else None)
    many = people(say, facts)
    when = facts.follow_up.strip()
    if not when:
        return say("staircase.plain", People=capital(many), people=many, programme=programme, moved=clause)
    noun = programme.split(" ", 1)[-1]
    key = "with_time_it" if noun in lower(when) else "with_time"
    return say(f"staircase.{key}", When=capital(when), people=many, programme=programme, moved=clause)
