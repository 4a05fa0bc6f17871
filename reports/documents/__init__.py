"""The documents: what stands in each, in which order."""
