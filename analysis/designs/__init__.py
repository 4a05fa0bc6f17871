"""The effect that follows from a design, asked of a table with named columns."""
