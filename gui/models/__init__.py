"""Qt table models over tuples of frozen lines."""
