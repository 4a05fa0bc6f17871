"""Asking questions one at a time; the flow knows no widget."""
