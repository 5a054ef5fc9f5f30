"""Clinic paper that looks real and is invented, and what a fax line does to it."""
