"""Set before Qt is imported anywhere: no display, no screen scaling, one time zone."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"
