"""Allocation procedures, one module each: from a design and a roster to something that can be drawn again and again."""
