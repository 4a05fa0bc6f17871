"""A live observation: clock, states, events, checklist, log."""
