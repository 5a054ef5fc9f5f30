"""Notices identifiers that somebody pasted into Slack; nothing of them is kept or repeated."""

from __future__ import annotations

import re

_YEAR = r"(?:19\d\d|20[01]\d)"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_NTH = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_OURS = r"\b[A-Z]-[0-9A-Z]{10}\b"
_SHAPES = (
    r"\b\d{3}-\d{2}-\d{4}\b",
    r"(?<!\w)(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}\b",
    rf"\b{_MONTH}\s+{_NTH},?\s+{_YEAR}\b",
    rf"\b{_NTH}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}\b",
    rf"\b(?:0?[1-9]|1[0-2])[/.-]{_NTH}[/.-]{_YEAR}\b",
    rf"\b{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b",
    r"\b(?:dob|born|birth ?date|date of birth)\b\W{0,3}\S*\d\S*",
    r"\b(?:member|subscriber|policy|mrn|medicare|ssn)\s*(?:id|no|number|#)?\W{0,3}[A-Z0-9-]*\d{4,}",
    r"\b[1-9][A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d{2}\b",
    r"\b(?=[A-Z0-9]{9,}\b)(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d{5})[A-Z0-9]+\b",
    r"[\w.+-]+@[\w-]+\.\w+",
    r"\b\d{9,}\b",
)
_FOUND = re.compile("|".join((f"(?P<ours>{_OURS})", *_SHAPES)), re.IGNORECASE)
NOTE = (
    "Your message holds something that looks like a patient's number or birth date. I did not keep"
    " it; please delete the message. Cases can be named by their id."
)


def without_identifiers(text: str) -> str:
    """Return a text without what looks like somebody's number, birth date or address."""
    return _FOUND.sub(lambda found: found["ours"] or " ", text)
