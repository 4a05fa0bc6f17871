"""The questions behind each fact that only the study team can state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(words: str) -> str:
    return QCoreApplication.translate("plan_facts_words", words)


def part_words() -> dict[str, str]:
    """Return what each part of the list is called."""
    return {
        "why": _tr("Why, and who stands behind it"),
        "programme": _tr("What is done"),
        "people": _tr("Who takes part"),
        "conduct": _tr("How it is watched"),
        "after": _tr("Afterwards"),
    }


def question_words() -> dict[str, str]:
    """Return the question behind each fact, by its key among the statements."""
    return {
        "background": _tr("Why was this study made? What was known before, and what was not?"),
        "theory": _tr("How is the programme meant to work, from what is done to what should change?"),
        "registration": _tr("Where is the study registered: registry, number, address, date?"),
        "sponsor": _tr("Who is responsible for the study, and how can they be reached?"),
        "sponsor_role": _tr("What part did they and the funder have in plan, data and writing?"),
        "contributors": _tr("Who did what in the study?"),
        "committees": _tr("Who steers the study and its data, and how do they work?"),
        "funding": _tr("Who paid for the study or helped with goods or staff?"),
        "interests": _tr("Who of those who planned, ran or wrote gains by a result? Is a trainer among them?"),
        "developer": _tr("Did those who made the programme take part in testing it?"),
        "intervention": _tr("What exactly was done: contents, sessions, hours, material, and where can it be had?"),
        "comparator": _tr("What did the others get, and why was this the right comparison?"),
        "deliverers": _tr("Who ran the sessions, how were they trained, and how were they assigned?"),
        "adherence": _tr("How is it seen to that the programme is run as planned?"),
        "modification": _tr("When would the programme be stopped or changed for a person or a site?"),
        "other_programmes": _tr("What else ran at the same time, for whom?"),
        "setting": _tr("Where does it take place: which towns, stations, schools or services?"),
        "eligibility": _tr("Who could take part and who could not?"),
        "eligibility_sites": _tr("Which sites and which trainers could take part?"),
        "recruitment": _tr("How were enough people found and asked?"),
        "retention": _tr("What was done so that people stayed until the last questionnaire?"),
        "incentives": _tr("What did people get for taking part?"),
        "consent": _tr("Who agreed to take part, for whom, and how was it asked?"),
        "consent_secondary": _tr("What did people agree to for later use of their data?"),
        "involvement": _tr(
            "How did participants or residents take part: who, when, what did it change, were they paid?"
        ),
        "why_clusters": _tr("Why were groups drawn and not single people?"),
        "sample_size": _tr("How was the number of people decided, on which assumptions?"),
        "ethics": _tr("Which board approved the study, when, under which number?"),
        "concealment": _tr("Who could see the next assignment before a person was enrolled?"),
        "blinding": _tr("Who did not know who was in which group?"),
        "blinding_how": _tr("How was that done, and how alike did the groups look?"),
        "unblinding": _tr("When and how may the group of a person be made known?"),
        "monitoring_committee": _tr("Who watches over the data and over harms, and are they independent?"),
        "stopping": _tr("Was a look at the results planned before the end, and what would stop the study?"),
        "conduct_monitoring": _tr("Who checks how the study is run, and how often?"),
        "data_management": _tr("How are answers entered, checked and kept, besides what Pilotage does?"),
        "confidentiality": _tr("Who can read names and answers, and when are names erased?"),
        "amendments_told": _tr("Who is told when the plan changes, and how?"),
        "data_sharing": _tr("Who can have the data, the dictionary and the code, where and from when?"),
        "dissemination": _tr("How will participants, managers and others learn the results?"),
        "post_trial": _tr("What is offered after the study, also to those who suffered harm?"),
        "why_ended": _tr("Why did the study end when it did?"),
        "conclusion": _tr("What do the results mean beside benefits, harms and what others found?"),
    }
