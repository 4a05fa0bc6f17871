"""The door: parses a command line, calls the rooms, turns failures into one sentence and an exit code.

Exit codes: 0 done, 1 something the user can fix (one sentence on stderr), 2 our fault (incident file named).
"""

from __future__ import annotations

import argparse
import getpass
import json
import multiprocessing
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import NoReturn

from core.errors import Cancelled, Problem, UserError
from core.version import VERSION

# Our matrices are small and the laptops busy: BLAS threads that wait for a core cost a hundred times what they save.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

DOCUMENTS = (
    "summary", "technical", "instruments", "rehearsal", "protocol", "certificate", "paper", "envelopes", "interim",
    "survey", "feasibility", "all",
)  # fmt: skip
SECRET_VARIABLE = "PILOTAGE_PASSPHRASE"  # noqa: S105 - the name of a variable, not its value
RETURN_SECRET_VARIABLE = "PILOTAGE_RETURN_PASSPHRASE"  # noqa: S105 - likewise
NO_DISPLAY = Problem(
    "NO_DISPLAY", "There is no display to open a window on. `pilotage --help` lists what works without one."
)
NOTHING_ASKED = Problem(
    "NOTHING_ASKED", "Say where the results should go: add --report OUT.pdf, --json OUT.json or both."
)


class _Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are the user's to fix: exit code 1."""

    def error(self, message: str) -> NoReturn:
        self.exit(1, f"{message[:1].upper()}{message[1:]}. `{self.prog} --help` shows what can be written here.\n")


class _Printed:
    """Progress on stderr: rewritten in place on a terminal; elsewhere one line a piece, if ``logged``."""

    def __init__(self, *, logged: bool = False) -> None:
        self._label = ""
        self._logged = logged
        self._live = sys.stderr.isatty()
        self._start = time.monotonic()
        self._shown = 0.0

    def step(self, done: int, total: int, label: str) -> None:
        """Show how far ``label`` has come."""
        if not label or not (self._live or self._logged):
            return
        now = time.monotonic()
        new = label != self._label
        if not new and done < total and (not self._live or now - self._shown < 0.1):
            return
        if not new and not self._live and done >= total:
            return
        self._shown = now
        if self._live:
            lead = "\n" if new and self._label else "\r"
            sys.stderr.write(f"{lead}{now - self._start:5.0f} s  {label}  {done:,}/{total:,}\x1b[K")
        else:
            sys.stderr.write(f"{now - self._start:5.0f} s  {label} ({total:,})\n")
        sys.stderr.flush()
        self._label = label

    def close(self) -> None:
        """End the last line."""
        if self._live and self._label:
            sys.stderr.write("\n")


def _passphrase(path: Path, variable: str = SECRET_VARIABLE) -> str | None:
    """Ask for a passphrase only when the file needs one; never taken from an argument."""
    from core.study_file import needs_passphrase

    if not needs_passphrase(path):
        return None
    return os.environ.get(variable) or getpass.getpass(f"Passphrase of {path.name}: ")


def _window(arguments: argparse.Namespace) -> int:
    from gui.app import has_display, main

    if not has_display():
        raise UserError(NO_DISPLAY)
    return main(Path(arguments.study) if arguments.study else None)


def _demo(arguments: argparse.Namespace) -> int:
    from analysis.demo.build import build_demo
    from gui.app import has_display, main
    from reports.documents.write import OF_A_STUDY, write_study_documents

    out = Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    progress = _Printed(logged=True)
    study = build_demo(out / "demo.pilot", progress)
    written = write_study_documents(study, out, OF_A_STUDY, progress)
    progress.close()
    for path in (study, *written):
        print(path)
    if arguments.no_window or not has_display():
        print("No window was opened. To look inside the study where there is a display: make run")
        return 0
    return main(study)


def _templates(_arguments: argparse.Namespace) -> int:
    from instruments.templates import templates

    for code, title, summary in templates():
        print(f"{code}\t{title}\t{summary}")
    return 0


def _new(arguments: argparse.Namespace) -> int:
    from instruments.templates import make_study

    path = Path(arguments.path)
    make_study(path, arguments.template, arguments.title, os.environ.get(SECRET_VARIABLE)).close()
    print(path)
    return 0


def _form_check(arguments: argparse.Namespace) -> int:
    from instruments.checks.report import check_form

    report = check_form(Path(arguments.form))
    if arguments.json:
        print(json.dumps(report.to_json(), ensure_ascii=False, indent=2))
    else:
        print("\n".join(report.lines()))
    return 0 if report.usable else 1


def _analyse(arguments: argparse.Namespace) -> int:
    from analysis.analyse import analyse_table
    from analysis.study_facts import facts_from_table
    from reports.documents.write import write_analysis

    if not (arguments.report or arguments.json):
        raise UserError(NOTHING_ASKED)
    progress = _Printed()
    form = Path(arguments.form) if arguments.form else None
    plan, frame, results = analyse_table(Path(arguments.data), Path(arguments.plan), form, progress)
    written = write_analysis(
        results,
        facts_from_table(plan, frame, results),
        report=Path(arguments.report) if arguments.report else None,
        json=Path(arguments.json) if arguments.json else None,
        progress=progress,
        internal=arguments.internal,
    )
    progress.close()
    for path in written:
        print(path)
    return 0


def _report(arguments: argparse.Namespace) -> int:
    from reports.documents.write import EVERY, write_study_documents

    path = Path(arguments.study)
    names = EVERY if arguments.document == "all" else (arguments.document,)
    progress = _Printed()
    out, language = Path(arguments.out), arguments.language
    key, only = _passphrase(path), arguments.instrument
    written = write_study_documents(path, out, names, progress, key, language, only, internal=arguments.internal)
    progress.close()
    for document in written:
        print(document)
    return 0


def _rehearse(arguments: argparse.Namespace) -> int:
    from reports.documents.write import write_rehearsal

    path = Path(arguments.study)
    progress = _Printed()
    runs, workers = arguments.runs, arguments.workers
    written = write_rehearsal(path, Path(arguments.out), progress, _passphrase(path), runs=runs, workers=workers)
    progress.close()
    for document in written:
        print(document)
    return 0


def _export(arguments: argparse.Namespace) -> int:
    from analysis.export import Wish, export_study
    from core.study import Study

    path = Path(arguments.study)
    wish = Wish(
        arguments.format, arguments.rows, arguments.labels, arguments.with_names, arguments.with_arms,
        tuple(arguments.instrument),
    )  # fmt: skip
    progress = _Printed()
    with Study.open(path, _passphrase(path), read_only=True) as study:
        written = export_study(study, Path(arguments.out), wish, progress)
    progress.close()
    for file in written:
        print(file)
    return 0


def _merge(arguments: argparse.Namespace) -> int:
    from core.device import this_account, this_device
    from core.receiving import receive_files
    from core.study import Study

    path = Path(arguments.study)
    files = [(Path(file), _passphrase(Path(file), RETURN_SECRET_VARIABLE)) for file in arguments.files]
    with Study.open(path, _passphrase(path), device=this_device(), actor=this_account()) as study:
        found = receive_files(study, files)
    if arguments.json:
        print(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=2))
    else:
        print("\n".join(str(each) for each in found))
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    from core.study import Study

    path = Path(arguments.study)
    with Study.open(path, _passphrase(path), read_only=True) as study:
        found = study.verify()
    if arguments.json:
        print(json.dumps({"entries": found.entries, "ok": found.ok, "problems": list(found.problems)}, indent=2))
    elif found.ok:
        print(f"{path.name}: {found.entries:,} entries, the chain is whole and every guard is in place.")
    else:
        print("\n".join(found.problems))
    return 0 if found.ok else 1


def _verify_seal(arguments: argparse.Namespace) -> int:
    from core.verification_file import check_verification_file

    found = check_verification_file(Path(arguments.file))
    if arguments.json:
        print(json.dumps({"identical": not found, "differences": list(found)}, ensure_ascii=False, indent=2))
    else:
        print("\n".join(found or ("identical",)))
    return 1 if found else 0


def _add_report(commands: argparse._SubParsersAction[_Parser]) -> None:
    report = commands.add_parser("report", help="write the documents of a study")
    report.add_argument("study", metavar="STUDY")
    report.add_argument("--document", default="all", choices=DOCUMENTS)
    report.add_argument("--instrument", action="append", default=[], metavar="CODE", help="with --document paper")
    report.add_argument("--out", required=True, metavar="DIR")
    report.add_argument("--language", default="en", choices=("en", "es", "fr", "ar"), help="of the sentences")
    report.add_argument("--internal", action="store_true", help="with counts below 5, which are left out otherwise")
    report.set_defaults(run=_report)


def _add_export(commands: argparse._SubParsersAction[_Parser]) -> None:
    export = commands.add_parser("export", help="write the answers of a study for other programs, with a codebook")
    export.add_argument("study", metavar="STUDY")
    export.add_argument("--format", required=True, choices=("csv", "xlsx", "sav", "dta"))
    export.add_argument("--out", required=True, metavar="DIR")
    export.add_argument("--rows", default="response", choices=("response", "person"), help="what a row is")
    export.add_argument("--instrument", action="append", default=[], metavar="CODE", help="only this one")
    export.add_argument("--labels", action="store_true", help="labels in place of codes (csv, xlsx)")
    export.add_argument("--with-names", action="store_true", help="also write who people are, in a file of its own")
    export.add_argument("--with-arms", action="store_true", help="arms beside answers, once the data are locked")
    export.set_defaults(run=_export)


def _add_merge(commands: argparse._SubParsersAction[_Parser]) -> None:
    merge = commands.add_parser("merge", help="receive files that came back from collectors")
    merge.add_argument("study", metavar="STUDY")
    merge.add_argument("files", metavar="FILE", nargs="+")
    merge.add_argument("--json", action="store_true")
    merge.set_defaults(run=_merge)


def _add_rehearse(commands: argparse._SubParsersAction[_Parser]) -> None:
    rehearse = commands.add_parser("rehearse", help="simulate the whole trial and write its dry-run report")
    rehearse.add_argument("study", metavar="STUDY")
    rehearse.add_argument("--out", required=True, metavar="DIR")
    rehearse.add_argument("--runs", "--trials", type=int, default=1000, metavar="N", help="rehearsals (default 1000)")
    rehearse.add_argument("--workers", type=int, metavar="N", help="processes (default: all cores)")
    rehearse.set_defaults(run=_rehearse)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="pilotage",
        description="Plan, randomise, collect, analyse and report a pilot. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"Pilotage {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    window = commands.add_parser("open", help="open the window, on STUDY if given")
    window.add_argument("study", nargs="?", metavar="STUDY")
    window.set_defaults(run=_window)

    demo = commands.add_parser("demo", help="build the made-up demo study and its PDFs, then open it")
    demo.add_argument("--out", default="demo", metavar="DIR")
    demo.add_argument("--no-window", action="store_true", help="only write the files")
    demo.set_defaults(run=_demo)

    templates = commands.add_parser("templates", help="list the study templates")
    templates.set_defaults(run=_templates)

    new = commands.add_parser("new", help="make a study file from a template")
    new.add_argument("--template", required=True, metavar="ID")
    new.add_argument("--title", default="", help="name of the study (default: the template's)")
    new.add_argument("path", metavar="STUDY")
    new.set_defaults(run=_new)

    form = commands.add_parser("form", help="work with an XLSForm")
    form_commands = form.add_subparsers(dest="form_command", metavar="COMMAND", required=True, parser_class=_Parser)
    check = form_commands.add_parser("check", help="say what is in a form and what is wrong with it, cell by cell")
    check.add_argument("form", metavar="FORM")
    check.add_argument("--json", action="store_true")
    check.set_defaults(run=_form_check)

    analyse = commands.add_parser("analyse", help="analyse data collected elsewhere, as a plan file says")
    analyse.add_argument("data", metavar="DATA", help=".csv, .xlsx, .dta or .sav")
    analyse.add_argument("--plan", required=True, metavar="PLAN.toml")
    analyse.add_argument("--form", metavar="FORM", help="the XLSForm the raw items come from")
    analyse.add_argument("--report", metavar="OUT.pdf")
    analyse.add_argument("--json", metavar="OUT.json")
    analyse.add_argument(
        "--internal", action="store_true", help="a report with counts below 5; the JSON has them always"
    )
    analyse.set_defaults(run=_analyse)

    _add_report(commands)
    _add_rehearse(commands)
    _add_export(commands)
    _add_merge(commands)

    verify = commands.add_parser("verify", help="check that no fact of a study was changed")
    verify.add_argument("study", metavar="STUDY")
    verify.add_argument("--json", action="store_true")
    verify.set_defaults(run=_verify)

    seal = commands.add_parser("verify-seal", help="redraw a sealed allocation from the verify.json written with it")
    seal.add_argument("file", metavar="FILE")
    seal.add_argument("--json", action="store_true")
    seal.set_defaults(run=_verify_seal)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or words[0].endswith(".pilot"):
        words.insert(0, "open")
    try:
        arguments = _parser().parse_args(words)
        code: int = arguments.run(arguments)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except (Cancelled, KeyboardInterrupt):
        sys.stderr.write("Stopped. Nothing was written.\n")
        return 1
    except Exception as error:  # noqa: BLE001 - the last boundary: a crash becomes an incident file, never a traceback
        from core.incidents import write_incident

        path = write_incident(error)
        sys.stderr.write(
            f"Something went wrong inside Pilotage. Your files are as they were. Details to send: {path}\n"
        )
        return 2
    return code


if __name__ == "__main__":
    multiprocessing.freeze_support()
    raise SystemExit(main())
