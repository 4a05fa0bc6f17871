"""A pilot in numbered rounds: criteria with bands, what was observed, what changed and why, what was decided."""
