"""What the templates of the library are called, and what each begins with, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(words: str) -> str:
    return QCoreApplication.translate("template_words", words)


def template_words() -> dict[str, tuple[str, str]]:
    """Return title and summary of each template by its code."""
    return {
        "mexico-pj": (
            _tr("Procedural-justice training"),
            _tr(
                "A three-day course on fair treatment for street officers, offered by lot now or after the follow-up. "
                "Knowledge, beliefs and behaviour are measured about five months after the course."
            ),
        ),
        "two-arm-people": (
            _tr("Two-arm trial, people"),
            _tr(
                "People are offered a programme or not, by lot. Knowledge, confidence and an acted scene are measured "
                "before, at the end and three months later."
            ),
        ),
        "two-arm-groups": (
            _tr("Two-arm trial, groups"),
            _tr(
                "Whole groups (stations, shifts, schools, wards) are offered a programme or not, by lot. Attitudes and "
                "case files are measured before and six months later."
            ),
        ),
        "stepped-wedge": (
            _tr("Stepped wedge"),
            _tr(
                "Every group gets the programme, and lot decides when: one set of groups starts after each period. "
                "Clients are asked in every period."
            ),
        ),
        "before-after": (
            _tr("Before and after, one group"),
            _tr(
                "Everybody gets the programme; the same questions are asked before and after. There is no comparison "
                "group, so nothing can be said about what the programme caused."
            ),
        ),
        "series": (
            _tr("Interrupted time series"),
            _tr(
                "Routine counts by month before and after a start date: the change of level and of slope. Twenty-four "
                "months before, twelve after. No comparison by lot."
            ),
        ),
        "survey": (
            _tr("Survey of residents"),
            _tr(
                "A sample of residents is asked once about police, forums and safety. Shares and means with intervals "
                "that know how the sample was drawn."
            ),
        ),
        "class": (
            _tr("Class: attendance and tests"),
            _tr(
                "One training group: who came, what they knew before and after, how they did in a scene. No comparison "
                "group, so no verdict on the course."
            ),
        ),
        "checklist": (
            _tr("Observation checklist"),
            _tr(
                "Scenes or encounters are observed point by point with a clock, by one observer or two. Shows how "
                "often each point was done, with its interval."
            ),
        ),
        "pilot-rounds": (
            _tr("Feasibility pilot in rounds"),
            _tr(
                "A course and its trial are tried in numbered rounds and changed between them. Whether they can be "
                "done is judged by criteria with bands fixed beforehand; no arms are compared."
            ),
        ),
        "blank": (
            _tr("Blank"),
            _tr("No arms, waves, instruments or outcomes. Everything is added by hand, in Plan and Instruments."),
        ),
    }


def origin_words(title: str) -> str:
    """Return what a template with this English title is called; the title of a study stays."""
    return _tr(title)
