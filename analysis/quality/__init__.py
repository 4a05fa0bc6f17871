"""Checks on the field work: each flags and counts, none drops anything, none knows an arm."""
