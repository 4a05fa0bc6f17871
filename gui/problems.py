"""What can stand in the user's way in the window."""

from __future__ import annotations

from core.errors import Problem

DEMO_NOT_BUILT = Problem(
    "DEMO_NOT_BUILT", "The demo study is made once, in about two minutes: run `make demo`, then choose this card again."
)
FORM_FOR_LOCKED = Problem(
    "FORM_FOR_LOCKED",
    "The protocol is locked and its instruments with it. Open {name} in the editor and publish it as an amendment.",
)
INSTRUMENT_GONE = Problem(
    "INSTRUMENT_GONE", "The study has no instrument {code} any more. Go back to the list and choose again."
)
INSTRUMENT_IN_WAVES = Problem(
    "INSTRUMENT_IN_WAVES", "{title} is asked at {waves}. Take it out of these waves in Plan, then retire it."
)
INSTRUMENT_NOT_READY = Problem(
    "INSTRUMENT_NOT_READY", "The instrument cannot be filled in yet. Fix what the list of problems says, then publish."
)
FACTS_SEALED = Problem(
    "FACTS_SEALED",
    "The draw is sealed and read {name} of {code}, so this stays. Note what was wrong as a deviation in the plan.",
)
DESIGN_NOT_THERE = Problem(
    "DESIGN_NOT_THERE", "This study has no design yet. Choose one under Plan, Question and arms."
)
