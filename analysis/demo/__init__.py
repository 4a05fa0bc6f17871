"""Simulated respondents who answer through the form engine, and the made-up trial they make."""
