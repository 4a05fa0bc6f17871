"""Answers for other programs: columns, rows, files and the codebook."""
