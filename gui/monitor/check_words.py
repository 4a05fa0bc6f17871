"""What checks and findings are called: names, how each is computed, why one has no result, one sentence a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.numbers import fill

if TYPE_CHECKING:
    from analysis.quality.finding import Check, Finding


def _tr(words: str) -> str:
    return QCoreApplication.translate("check_words", words)


def check_names() -> dict[str, str]:
    """Return what each check is called."""
    return {
        "duplicates": _tr("The same person twice"),
        "near_identical": _tr("Answers nearly identical"),
        "versions": _tr("Older version of a form"),
        "required_missing": _tr("Required questions left blank"),
        "rules": _tr("Answers that break a rule"),
        "outliers": _tr("Numbers far from the rest"),
        "other_texts": _tr("“Other” answers to code"),
        "too_fast": _tr("Too fast"),
        "out_of_hours": _tr("At night"),
        "pauses": _tr("Long pauses"),
        "overlaps": _tr("Two interviews at once"),
        "collectors": _tr("Does it matter who asks?"),
        "heaping": _tr("Rounded numbers"),
        "straight_lines": _tr("The same answer all the way"),
        "consent": _tr("Consent"),
        "reach": _tr("Who is reached"),
        "losses_by_arm": _tr("Losses by arm"),
        "as_recruited": _tr("Who answers, against the list"),
        "windows": _tr("Outside the days of a wave"),
        "places": _tr("Place inside the area"),
        "backchecks": _tr("Back-checks"),
        "second_entry": _tr("Second entry"),
        "observers": _tr("Two observers of one scene"),
        "allocation": _tr("Allocation kept"),
        "sessions": _tr("Sessions and hours"),
        "clocks": _tr("Clocks of the computers"),
        "chain": _tr("Chain of entries"),
    }


def how_words() -> dict[str, str]:
    """Return how each check is computed, in one or two sentences."""
    return {
        "duplicates": _tr("Codes refused because they came twice, and people with two responses where one is due."),
        "near_identical": _tr(
            "Pairs of people of one collector who share more than 85 % of their answers at a wave, over at least 20 "
            "questions that do not nearly always get the same answer."
        ),
        "versions": _tr("Responses given to a version of a form that is not the newest used."),
        "required_missing": _tr("Required questions blank in more than 5 % of the responses that should have them."),
        "rules": _tr("The rules of each form, run again over what is stored."),
        "outliers": _tr(
            "Typed numbers more than 3.5 robust standard deviations from the median of their group; groups under 20 "
            "are compared with everybody."
        ),
        "other_texts": _tr("Texts typed under “other”, each once, the most frequent first."),
        "too_fast": _tr(
            "All a person answered at a wave, below the 5th percentile of that way of asking and under half the usual "
            "time. Collectors with far more than one in twenty stand first."
        ),
        "out_of_hours": _tr("Responses begun between 22:00 and 6:00 in the time of this computer."),
        "pauses": _tr("More than 30 minutes between two answers of one response."),
        "overlaps": _tr("Interviews begun more than a minute before another of the same collector ended."),
        "collectors": _tr(
            "Shares of don't know, refused and opened questions and mean answers by collector, drawn towards the "
            "middle as far as chance goes. Area and collector are mixed up unless people were given out by lot."
        ),
        "heaping": _tr(
            "Collectors whose numbers end in 0 or 5 more than half the time and far more often than those of others."
        ),
        "straight_lines": _tr("One answer to every statement of a list of eight or more."),
        "consent": _tr("The share that agreed; collectors far off it; people asked on though they said no."),
        "reach": _tr("Groups of ten or more reached far less often than the other groups. Never by arm."),
        "losses_by_arm": _tr("Losses by arm are for the keeper of the allocation alone."),
        "as_recruited": _tr("Shares among those who answered more than 0.1 standard deviations off the whole list."),
        "windows": _tr("Responses before a wave opened or after it closed."),
        "places": _tr("Whether an interview took place inside the area of its group."),
        "backchecks": _tr(
            "Finished interviews drawn by lot and asked again within 14 days by somebody else. More than 10 % "
            "different on questions that never change opens a query."
        ),
        "second_entry": _tr("Forms keyed twice: answers that differ in 1,000, with a 95 % interval."),
        "observers": _tr(
            "Scenes recorded by two people: points that agree, kappa, and marks within two seconds of each other."
        ),
        "allocation": _tr("Departures from the allocation, counted by kind. No person and no arm stands here."),
        "sessions": _tr("Sessions in which less than four fifths of the planned minutes were attended."),
        "clocks": _tr(
            "Computers whose working hours lie apart from those of all others, or whose clock went back or is ahead."
        ),
        "chain": _tr("Every entry is linked again to the one before it. The command verify checks the whole file."),
    }


def why_words() -> dict[str, str]:
    """Return why a check has no result."""
    return {
        "few_questions": _tr("Fewer than 20 questions were answered at a wave."),
        "too_many_rules": _tr("There are too many different answers; the first 3,000 were looked at."),
        "no_rules": _tr("No form has a rule, or nothing is answered yet."),
        "no_numbers": _tr("No question asks for a typed number."),
        "no_other_texts": _tr("No form has a text under “other”, or nobody wrote one."),
        "few_responses": _tr("Fewer than 20 responses have a length."),
        "no_keying": _tr("No response was typed question by question here."),
        "no_interviews": _tr("No response is an interview asked by a collector."),
        "few_collectors": _tr("Fewer than four collectors have ten responses."),
        "no_wide_numbers": _tr("No typed number varies by 20 units or more."),
        "no_lists": _tr("No form has eight statements with the same answers."),
        "no_consent": _tr("No instrument has a consent question whose name begins with consent."),
        "no_responses": _tr("Nothing is finished yet."),
        "keeper_only": _tr("Not shown here: it needs the arms."),
        "no_attributes": _tr("Nothing is known of people beforehand."),
        "no_dates": _tr("The days of the waves count from something whose day is not stored, such as a session."),
        "no_areas": _tr("The areas of groups are not stored."),
        "none_drawn": _tr("None drawn yet."),
        "none_keyed_twice": _tr("No form was keyed twice yet."),
        "none_seen_twice": _tr("No scene was recorded by two people yet."),
        "no_allocation": _tr("Nothing is allocated."),
        "no_attendance": _tr("No attendance is noted yet."),
        "one_computer": _tr("All work was done on one computer."),
    }


def _sentences() -> dict[str, str]:
    return {
        "refused_twice": _tr("This code came twice on {on}; the second was refused."),
        "answered_twice": _tr("{times} responses where one is due."),
        "alike": _tr("{share:.0f} % of {questions} answers are the same as those of {other}."),
        "older_version": _tr("{n:,} responses to version {version}; the newest used is {latest}."),
        "left_blank": _tr("Blank in {blank:,} of {n:,}; most from {by} ({by_n:,})."),
        "breaks_rule": _tr("{value} breaks the rule of this question."),
        "far_off": _tr("{value:g} lies {z:+.1f} robust standard deviations from the median."),
        "other_text": _tr("“{text}”, {n:,} times."),
        "fast_collector": _tr("{n:,} of {total:,} sittings are too fast."),
        "fast": _tr("{minutes:.1f} minutes, {pace:.0f} % of the usual time."),
        "at_night": _tr("Begun {at}."),
        "long_pause": _tr("Stood still for {minutes:.0f} minutes."),
        "two_at_once": _tr("Begun {minutes:.0f} minutes before the interview with {other} ended."),
        "apart_dont_know": _tr("Don't know {raw:.1f} %, in all {middle:.1f} % ({n:,} responses)."),
        "apart_refused": _tr("Refused {raw:.1f} %, in all {middle:.1f} % ({n:,} responses)."),
        "apart_opened": _tr("Opens {raw:.1f} % of the questions that can be skipped, in all {middle:.1f} % ({n:,})."),
        "apart_mean": _tr("Mean answers {raw:+.2f} standard deviations from the middle ({n:,} responses)."),
        "rounds": _tr("{share:.0f} % of {n:,} numbers end in 0 or 5; others {usual:.0f} %."),
        "same_answer": _tr("Answered {answer} to all {items} statements."),
        "share_apart": _tr("{share:.0f} % of {n:,} agreed; with others {others:.0f} %."),
        "asked_after_no": _tr("Said no and has {n:,} other responses."),
        "group_behind": _tr("{reached:,} of {n:,} reached; other groups {others:.0f} %."),
        "apart_from_roster": _tr("{name} {value}: {own:.0f} % of those who answered, {roster:.0f} % of the list."),
        "before_window": _tr("{days:.0f} days before the wave opened."),
        "after_window": _tr("{days:.0f} days after the wave closed."),
        "late": _tr("Was due on {due} and is not done."),
        "much_differs": _tr("{differ} of {n} answers that never change differ ({low:.0f} to {high:.0f} %)."),
        "many_slips": _tr("{rate:.0f} errors in 1,000 answers (between {low:.0f} and {high:.0f})."),
        "poor_agreement": _tr("Kappa {kappa:.2f} over {scenes} scenes."),
        "deviation": _tr("{n:,} times: {what}."),
        "substitutes": _tr("{n:,} people sent a substitute."),
        "revealed_before_consent": _tr("{n:,} people agreed only after the allocation was opened. This must be 0."),
        "little_attended": _tr("{came} of {listed} came; {share:.0f} % of the planned minutes."),
        "clock_slow": _tr("Its hours lie about {minutes:.0f} minutes earlier than those of the others ({n} people)."),
        "clock_fast": _tr("Its hours lie about {minutes:.0f} minutes later than those of the others ({n} people)."),
        "clock_went_back": _tr("Its clock went back by {minutes:,.0f} minutes between two entries."),
        "clock_ahead": _tr("{n:,} responses are finished later than it is now."),
        "chain_broken": _tr("Entry {position:,} does not follow from the one before it."),
    }


def finding_words(finding: Finding) -> str:
    """Return the sentence of a finding."""
    return fill(_sentences()[finding.words], **finding.said)


def _results() -> dict[str, str]:
    return {
        "consent": _tr("{agreed:,} agreed, {share:.0f} %"),
        "reach": _tr("{reached:,} of {target:,} reached, {refused:,} refused, {moved:,} moved"),
        "collectors": _tr("likeness within collectors (ICC) up to {icc:.3f}"),
        "sessions": _tr("{dose:.0f} % of the planned minutes attended"),
        "second_entry": _tr("{rate:.0f} errors in 1,000 answers (between {low:.0f} and {high:.0f})"),
        "observers": _tr("{share:.0f} % of {points:,} points agree in {scenes:,} scenes"),
        "marks": _tr("{matched:.0f} % of {marks:,} marks agree"),
        "backchecks": _tr("{drawn:,} drawn, {done:,} done, {late:,} late"),
        "kind": _tr("kind {kind}: {rate:.0f} % differ ({low:.0f} to {high:.0f})"),
    }


def result_words(check: Check) -> str:
    """Return what a check says beside its count: a rate with its interval, or why there is no result."""
    words, said = _results(), dict(check.said)
    if check.code == "backchecks" and said.get("drawn"):
        kinds = [
            fill(words["kind"], kind=k, rate=said[f"rate_{k}"], low=said[f"low_{k}"], high=said[f"high_{k}"])
            for k in (1, 2, 3)
            if f"rate_{k}" in said
        ]
        return "; ".join([fill(words["backchecks"], **said), *kinds])
    if check.why:
        return why_words()[check.why]
    if check.code == "observers":
        parts = [fill(words["observers"], **said)] if "share" in said else []
        parts += [fill(words["marks"], **said)] if "marks" in said else []
        return "; ".join(parts)
    return fill(words[check.code], **said) if check.code in words and said else ""


def owner_words() -> dict[str, str]:
    """Return who looks after each check."""
    return {
        "collector": _tr("for the collector"),
        "evaluator": _tr("for the evaluator"),
        "trainer": _tr("for the trainer"),
        "keeper": _tr("for the keeper of the allocation"),
    }


def state_words() -> dict[str, str]:
    """Return what became of a finding."""
    return {"new": "", "asked": _tr("asked"), "settled": _tr("settled")}
