"""Draws a packet as one PDF, as a sheet to copy from, and as data."""
