"""From a study or a table to estimates with their uncertainty. No Qt, no PDF."""
