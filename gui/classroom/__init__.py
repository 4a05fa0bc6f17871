"""A class in grids: the answers to a test, and who came."""
