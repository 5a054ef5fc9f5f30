"""Drives the verbs for the clock and the queue."""
