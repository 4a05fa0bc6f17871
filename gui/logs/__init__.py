"""Logs opened from anywhere with Ctrl+L and a digit: the strip that chooses, the form, and what keeps them."""
