"""Words for the conversation that chooses a design: questions, answers, reasons, costs, cautions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.choosing import Choice, Note, Reason
from core.design import TrialDesign
from gui.numbers import fill


def _tr(words: str) -> str:
    return QCoreApplication.translate("plan_choose_words", words)


def question_words(code: str) -> tuple[str, str]:
    """Return a question and its name in the trail."""
    return {
        "LOT": (_tr("Can you decide by lot who gets it, or who gets it first?"), _tr("By lot")),
        "POINTS": (_tr("Is the outcome counted month by month already?"), _tr("Series")),
        "COMPARISON": (_tr("Is there a similar place that does not get it?"), _tr("Comparison")),
        "AIM": (_tr("What do you want to find out?"), _tr("Aim")),
        "UNIT": (_tr("Who or what gets it, or does not?"), _tr("Unit")),
        "PEOPLE": (_tr("How many people could take part?"), _tr("People")),
        "GROUPS": (_tr("How many groups could take part?"), _tr("Groups")),
        "TIMES": (_tr("How many days or shifts could be drawn?"), _tr("Days")),
        "REPEATED": (_tr("Can you measure each of them again and again?"), _tr("Repeated")),
        "BEFORE": (_tr("Can you measure before it starts?"), _tr("Before")),
        "END": (_tr("Who will have had it in the end?"), _tr("In the end")),
        "ROUNDS": (_tr("How often can you measure everybody?"), _tr("Rounds")),
        "ARRIVAL": (_tr("Do you know all of them before you start?"), _tr("Arrival")),
        "FACTORS": (_tr("How many things about them must be alike in the arms?"), _tr("Balance")),
        "KNOWN": (_tr("What do you know about them beforehand?"), _tr("Known")),
    }[code]


def answer_words(question: str, answer: str) -> tuple[str, str]:
    """Return an answer and the line under it."""
    return _answers()[question][answer]


def _answers() -> dict[str, dict[str, tuple[str, str]]]:
    return _first_answers() | _later_answers()


def _first_answers() -> dict[str, dict[str, tuple[str, str]]]:
    return {
        "LOT": {
            "yes": (_tr("Yes"), _tr("Names, groups, days or the order of starts can be drawn.")),
            "invite": (_tr("Nobody may be refused, but we can invite"), _tr("A call, a letter or help to come.")),
            "no": (_tr("No"), _tr("It is decided already, or by somebody else.")),
        },
        "POINTS": {
            "enough": (_tr("Yes, 24 months or more"), _tr("Counted in the same way all the time.")),
            "fewer": (_tr("No, or fewer than 24"), _tr("Too few to tell a change from a season.")),
        },
        "COMPARISON": {
            "yes": (_tr("Yes"), _tr("Measured in the same way at the same times.")),
            "no": (_tr("No"), _tr("Only those who get it are measured.")),
        },
        "AIM": {
            "effect": (_tr("Does it work?"), _tr("One programme against none, or against what is usual.")),
            "components": (_tr("Which of two parts works?"), _tr("Each part alone, both together, neither.")),
            "spill": (_tr("Does it reach those beside them?"), _tr("What happens to people who did not get it.")),
        },
        "UNIT": {
            "people": (_tr("Each person alone"), _tr("They rarely talk about it with one another.")),
            "groups": (_tr("A whole group"), _tr("A shift, station or class; or people who talk every day.")),
            "times": (_tr("A place, on some days and not on others"), _tr("Days or shifts can be drawn.")),
        },
        "PEOPLE": {
            "under12": (_tr("Fewer than 12"), ""),
            "12to39": (_tr("12 to 39"), ""),
            "40to99": (_tr("40 to 99"), ""),
            "100to199": (_tr("100 to 199"), ""),
            "200up": (_tr("200 or more"), ""),
        },
        "GROUPS": {
            "under8": (_tr("Fewer than 8"), ""),
            "8to11": (_tr("8 to 11"), ""),
            "12to40": (_tr("12 to 40"), ""),
            "over40": (_tr("More than 40"), ""),
        },
        "TIMES": {
            "under12": (_tr("Fewer than 12"), ""),
            "12up": (_tr("12 or more"), ""),
        },
    }


def _later_answers() -> dict[str, dict[str, tuple[str, str]]]:
    return {
        "REPEATED": {
            "yes": (_tr("Yes, many times"), _tr("Each starts at a session drawn by lot.")),
            "no": (_tr("No"), _tr("Once or twice each.")),
        },
        "BEFORE": {
            "yes": (_tr("Yes"), _tr("The same people or places, before and after.")),
            "no": (_tr("No"), _tr("Only afterwards.")),
        },
        "END": {
            "all": (_tr("Everybody, some of them later"), _tr("The others get it once the comparison is over.")),
            "some": (_tr("Only those drawn"), _tr("The others go on as usual.")),
            "places": (_tr("As many as there are places"), _tr("More want it than can have it.")),
        },
        "ROUNDS": {
            "two": (_tr("Once or twice"), _tr("Before and after.")),
            "three": (_tr("Three or four times"), _tr("Groups can start in two steps.")),
            "five": (_tr("Five times or more"), _tr("Groups can start in four steps.")),
        },
        "ARRIVAL": {
            "list": (_tr("Yes, there is a list"), _tr("All are drawn at once.")),
            "arrive": (_tr("No, they come one by one"), _tr("Each is drawn on arrival.")),
        },
        "FACTORS": {
            "few": (_tr("Up to three"), _tr("Such as the station and the rank.")),
            "many": (_tr("More than three"), _tr("More than blocks could hold.")),
        },
        "KNOWN": {
            "numbers": (_tr("Several numbers"), _tr("An earlier score, years of service, complaints.")),
            "words": (_tr("A few groupings"), _tr("Such as station, rank or sex.")),
            "nothing": (_tr("Next to nothing"), _tr("Only who they are.")),
        },
    }


def design_sentence(choice: Choice) -> str:
    """Say the design in one sentence."""
    if not choice.is_by_lot:
        return {
            "its": _tr("Follow the monthly figures and look for a break when it starts.")
            if choice.level < 4
            else _tr("Follow the monthly figures, here and in a similar place, and look for a break when it starts."),
            "prepost": _tr("Measure before and after.")
            if choice.level < 3
            else _tr("Measure before and after, here and in a similar place."),
            "monitoring": _tr("Describe what happened afterwards, without a comparison."),
        }[choice.design.kind]
    return _drawn_sentence(choice.design)


def _drawn_sentence(design: TrialDesign) -> str:
    whole = design.procedure.draws_groups
    who = _tr("groups") if whole else _tr("people")
    by_name = {
        "wedge": _tr("Stepped wedge: every group gets it, and a lot decides which starts at which step."),
        "saturation": _tr("A lot decides in which groups nobody, half or all get it; another one who in the half."),
        "time": _tr("Time lottery: a lot decides within each week on which days it runs."),
        "start": _tr("A lot decides after how many sessions each of them starts."),
        "lottery": _tr("Lottery of places: a lot decides who gets one of the {} places, and who follows.").format(
            design.procedure.places
        ),
    }
    if design.procedure.name in by_name:
        return by_name[design.procedure.name]
    how = {
        "pairs": _tr("Those most alike are paired, and in each pair a lot decides."),
        "constrained": _tr("One of the best balanced divisions of the groups is drawn."),
        "rerandomised": _tr("The lot is drawn again until the arms are alike by a rule fixed before."),
        "minimised": _tr("Each who comes is most likely sent to the arm that keeps the arms alike."),
        "blocks": _tr("Each who comes takes the next place of a list drawn in blocks of mixed sizes."),
        "stratified": _tr("A lot is drawn within each stratum."),
    }.get(design.procedure.name, _tr("One lot is drawn for all."))
    kind = {
        "waitlist": _tr("Waiting list of {}: some get it now, the others later."),
        "factorial": _tr("Two parts tried at once on {}: neither, each alone, both."),
    }.get(design.kind, _tr("Two arms of {}: with it and without it."))
    if design.arms[-1].code == "invited":
        kind = _tr("Two arms of {}: invited and not invited.")
    return f"{kind.format(who)} {how}"


def level_sentence(level: int) -> str:
    """Say what a rung of the Maryland ladder means."""
    return {
        1: _tr("Rung 1 of 5: only afterwards, so nothing tells what it changed."),
        2: _tr("Rung 2 of 5: before and after without a comparison. Other things may have changed too."),
        3: _tr("Rung 3 of 5: before and after, beside a similar place that may differ in other ways."),
        4: _tr("Rung 4 of 5: a long series beside another one. What else began at that time can still mislead."),
        5: _tr("Rung 5 of 5: decided by lot, so a difference comes from the programme or from chance."),
    }[level]


def reason_words(reason: Reason) -> str:
    """Say an answer that decided."""
    _question, name = question_words(reason.question)
    heading, _line = answer_words(reason.question, reason.answer)
    why = _whys().get((reason.question, reason.answer), "")
    said = f"{name}: {heading}" if heading.endswith(("?", "؟")) else f"{name}: {heading}."
    return f"{said} {why}" if why else said


def _whys() -> dict[tuple[str, str], str]:
    return {
        ("LOT", "yes"): _tr("A lot makes the arms alike in all that nobody measured."),
        ("LOT", "invite"): _tr("Not the programme but the invitation is drawn."),
        ("LOT", "no"): _tr("Without a lot no design can rule out other causes."),
        ("POINTS", "enough"): _tr("A long series shows trend and season before the start."),
        ("UNIT", "groups"): _tr("Who talks every day shares what is taught, so groups are drawn whole."),
        ("PEOPLE", "under12"): _tr("Two means of so few say next to nothing; each one's own course does."),
        ("GROUPS", "under8"): _tr("Two means of so few say next to nothing; each one's own course does."),
        ("PEOPLE", "40to99"): _tr("From 40 on partners alike enough are found."),
        ("PEOPLE", "100to199"): _tr("From 100 on a balance rule leaves enough different draws."),
        ("PEOPLE", "200up"): _tr("A balance rule leaves enough different draws."),
        ("GROUPS", "8to11"): _tr("With 8 to 40 groups pairs gain most."),
        ("GROUPS", "12to40"): _tr("With 8 to 40 groups balance must be made, not hoped for."),
        ("END", "all"): _tr("Who waits is the comparison, and nobody goes without."),
        ("END", "places"): _tr("Where more want it than can have it, a lot is also the fairest way."),
        ("GROUPS", "over40"): _tr("With so many chance alone keeps the arms much alike."),
        ("AIM", "components"): _tr("Every person counts for both parts."),
        ("AIM", "spill"): _tr("Those left out are compared with groups where nobody has it."),
        ("UNIT", "times"): _tr("The same place is its own comparison."),
        ("REPEATED", "yes"): _tr("Each one's own earlier course is the comparison."),
        ("KNOWN", "numbers"): _tr("What is known before the draw can be made alike in the arms."),
        ("KNOWN", "words"): _tr("What is known before the draw can be made alike in the arms."),
        ("KNOWN", "nothing"): _tr("There is nothing to balance by."),
        ("ROUNDS", "three"): _tr("Each round shows groups with it beside groups still without."),
        ("ROUNDS", "five"): _tr("Each round shows groups with it beside groups still without."),
        ("FACTORS", "many"): _tr("Blocks would leave cells of one or two."),
        ("ARRIVAL", "arrive"): _tr("Nobody knows who comes next, so a list is drawn beforehand."),
    }


def cost_words(note: Note) -> str:
    """Say a cost."""
    costs = {
        "START": _tr("Many measurements of each, some before the start."),
        "TIME": _tr("The programme must be able to stop and go from day to day; what lasts is not seen."),
        "SATURATION": _tr("Groups enough for three kinds, and everybody in them is measured."),
        "LOTTERY": _tr("A public draw, and a list kept in order for those who replace others."),
        "WEDGE": _tr("{} rounds in which everybody is measured, and starts kept to the calendar."),
        "PAIRS": _tr("The facts must be known of everybody before the draw; who is lost takes the partner along."),
        "CONSTRAINED": _tr("The facts must be known of every group before the draw, and the analysis uses them."),
        "MINIMISED": _tr("A computer at every enrolment; each site keeps its own count."),
        "BLOCKS": _tr("Lists sealed beforehand; the last of a block can sometimes be guessed."),
        "RERANDOMISED": _tr("The facts must be known of everybody before the draw, and the analysis uses them."),
        "NONE": _tr("Cheap in the field and dear in doubt: every other cause must be argued away."),
        "GROUPS_ALIKE": _tr("People of one group answer alike, so more of them are needed."),
        "WAITING": _tr("No comparison any more once the others start: long-term effects stay unknown."),
        "INTERACTION": _tr("To see whether the parts help one another takes {} times the people."),
        "TAKE_UP": _tr("When half of those invited come, {} times the people are needed."),
    }
    words = fill(costs[note.code], note.number)
    if note.code == "GROUPS_ALIKE" and note.number:
        words += " " + fill(_tr("Here about {:.1f} times as many, until your baseline says better."), note.number / 100)
    return words


def caution_words(note: Note) -> str:
    """Say what to beware of."""
    return {
        "FEW_UNITS": _tr("Fewer than {} units: describe, or draw the start of each; only large effects can be seen."),
        "SERIES_SHORT": _tr("Before {} monthly points a series cannot tell a change from a trend or a season."),
        "FACTS_MISSING": _tr(
            "The people in this study have no facts to balance yet. This is the nearest method without them; bring "
            "people with their facts, then choose again."
        ),
        "ADJUST_LATER": _tr("For so few the numbers you know serve better in the analysis than in the draw."),
        "PLACES": _tr("{} places are put in for now. Enter your own number under Method."),
        "WEEK_COLUMN": _tr("Each day or shift is one line under People, with a column “week”."),
        "IDENTIFY_FIRST": _tr("List who belongs to each group before the draw is opened."),
        "EXPECTATION": _tr("Who knows that a turn will come may wait instead of acting."),
        "COUNT_DIFFERS": _tr("This study has {} of them now. Choose again if that is how many there will be."),
    }[note.code].format(note.number)


def alternative_words(code: str) -> tuple[str, str]:
    """Return a cheap way to draw by lot, and when it fits."""
    return {
        "WAITLIST": (_tr("Waiting list by lot"), _tr("Everybody gets it, but not all at once.")),
        "PLACES": (_tr("Lottery of places"), _tr("More want it than there are places.")),
        "PHASES": (_tr("Phase it in by lot"), _tr("It reaches groups one after the other anyway.")),
        "INVITATION": (_tr("Draw the invitation"), _tr("Open to all, but calls, letters or lifts are few.")),
        "DAYS": (_tr("Days by lot"), _tr("A desk, patrol or unit is there on some days only.")),
        "SITES": (_tr("Order of sites by lot"), _tr("A handful of sites, each measured many times.")),
        "BORDERLINE": (
            _tr("Draw only the unclear cases"),
            _tr("Clear ones are decided as ever, those between by lot."),
        ),
        "CONTENT": (_tr("Draw the content"), _tr("Everybody gets a course; which of two is drawn.")),
    }[code]


def label_words() -> dict[str, str]:
    """Return what new arms and waves are called, by code."""
    return {
        "programme": _tr("Programme"),
        "invited": _tr("Invited"),
        "T0": _tr("Before"),
        "T1": _tr("Afterwards"),
    }
