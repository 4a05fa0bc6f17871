"""Reporting checklists as data, and the annex they become: each item's page, or that nobody has stated it."""
