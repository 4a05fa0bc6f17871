"""One page a stage: a thin view over functions that need no window."""
