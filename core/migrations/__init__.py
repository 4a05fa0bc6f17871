"""Brings a study file to today's version: numbered steps on ``PRAGMA user_version``, after a backup."""
