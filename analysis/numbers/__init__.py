"""Estimators as functions of arrays: no study, no plan, no file."""
