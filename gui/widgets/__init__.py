"""Widgets that know values and signals, and no study."""
