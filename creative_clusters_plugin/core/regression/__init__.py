"""Drivers of an outcome, rural against urban: fits, effects, verdicts and diagnostics."""
