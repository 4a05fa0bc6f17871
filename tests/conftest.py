"""Set before Qt is imported anywhere: no display, no screen scaling, one time zone."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"

# A busy machine is no failure, and the same tree gives the same answer; `HYPOTHESIS_PROFILE=wide` searches anew.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.register_profile("wide", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
