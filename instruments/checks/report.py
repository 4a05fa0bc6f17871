"""What a form holds and what is wrong with it, for `pilotage form check`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from instruments.checks.author import check_as_author
from instruments.findings import Finding
from instruments.scales import Scale
from instruments.workbook import Workbook, read_xlsform


@dataclass(frozen=True, slots=True)
class FormReport:
    """A form in numbers: ``questions`` counts what a person answers; ``usable`` is false when an error stands."""

    source: str
    title: str
    version: str
    questions: int
    types: Mapping[str, int]
    languages: tuple[str, ...]
    scales: tuple[Scale, ...]
    findings: tuple[Finding, ...]
    usable: bool

    def to_json(self) -> dict[str, Any]:
        """Return the report as plain values."""
        return {
            "source": self.source,
            "title": self.title,
            "version": self.version,
            "usable": self.usable,
            "questions": self.questions,
            "types": dict(self.types),
            "languages": list(self.languages),
            "scales": [
                {"scale": each.code, "label": each.label, "rule": each.rule, "items": list(each.items)}
                for each in self.scales
            ],
            "findings": [each.to_json() for each in self.findings],
        }

    def lines(self) -> list[str]:
        """Return the report as lines of plain text, problems last."""
        errors = sum(1 for each in self.findings if each.severity == "error")
        warnings = len(self.findings) - errors
        lines = [f"{self.title or self.source}" + (f", version {self.version}" if self.version else "")]
        if self.usable:
            kinds = ", ".join(f"{count} {name}" for name, count in self.types.items())
            lines.append(f"Questions: {self.questions} ({kinds})")
            lines.append(f"Languages: {', '.join(self.languages) or 'one, not named'}")
            lines += [f"Scale {each.code}: {each.rule} of {len(each.items)} items" for each in self.scales]
        lines.append(f"{'It can be used' if self.usable else 'It cannot be used yet'}: {_count(errors, warnings)}.")
        lines += [f"{each.severity}: {each.message}" for each in self.findings]
        return lines


def _count(errors: int, warnings: int) -> str:
    if not errors and not warnings:
        return "no problems found"
    counts = ((errors, "error"), (warnings, "warning"))
    return ", ".join(f"{number} {name}{'' if number == 1 else 's'}" for number, name in counts if number)


def check_form(path: Path | str) -> FormReport:
    """Read a form and report on it; UserError when the file is no form at all."""
    return report_on(read_xlsform(path), Path(path).name)


def report_on(workbook: Workbook, source: str) -> FormReport:
    """Report on a workbook that has been read."""
    form = workbook.form
    questions = form.questions if form is not None else ()
    asked = [each for each in questions if each.is_answered_by_person]
    types = Counter(each.type for each in questions if not each.is_meta)
    return FormReport(
        source, form.title if form is not None else "", form.version if form is not None else "", len(asked),
        dict(types.most_common()), form.languages if form is not None else (), workbook.scales,
        check_as_author(workbook),
        form is not None,
    )  # fmt: skip
