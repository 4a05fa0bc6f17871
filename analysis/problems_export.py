"""What can stand in the way of an export."""

from __future__ import annotations

from core.errors import Problem

EXPORT_NOTHING = Problem(
    "EXPORT_NOTHING", "“{study}” has no finished responses to export yet. Finish one under Collect, or receive a file."
)
EXPORT_INSTRUMENT = Problem(
    "EXPORT_INSTRUMENT", "No finished response answers “{instrument}”. Choose among these: {known}."
)
EXPORT_FORMAT = Problem("EXPORT_FORMAT", "Answers are not written as “{format}”. Choose one of these: {known}.")
EXPORT_FOLDER = Problem("EXPORT_FOLDER", "Nothing can be written to {folder}: {why}. Choose another folder.")
EXPORT_ARMS_CLOSED = Problem(
    "EXPORT_ARMS_CLOSED",
    "Arms are exported only after the allocation is revealed and the data are locked, so that nobody sees results by "
    "arm while answers still come in. Missing: {missing}. Export without arms, or do that first.",
)
EXPORT_COLLECTORS = Problem(
    "EXPORT_COLLECTORS", "This is a collector's file. Send it back, and export from the study itself."
)
EXPORT_CLOSED = Problem(
    "EXPORT_CLOSED",
    "Every response here is closed to everybody but the evaluator. Open them with the evaluator's key, then export.",
)
