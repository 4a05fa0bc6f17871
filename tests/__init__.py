"""Tests mirror the rooms. One thread for BLAS, as at the door, set before numpy is imported."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
