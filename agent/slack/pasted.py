"""Notices identifiers that somebody pasted into Slack; nothing of them is kept or repeated."""

from __future__ import annotations

import re

_SHAPES = (
    r"\b\d{3}-\d{2}-\d{4}\b",
    r"\b(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}\b",
    r"\b(?:dob|born|birth ?date|date of birth)\b\W{0,3}\S*\d",
    r"\b(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])/(?:19\d\d|20[01]\d)\b",
    r"\b(?:member|subscriber|policy|mrn|medicare|ssn)\s*(?:id|no|number|#)?\W{0,3}[A-Z0-9-]*\d{4,}",
    r"\b(?=[A-Z0-9]{9,}\b)(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d{5})[A-Z0-9]+\b",
    r"[\w.+-]+@[\w-]+\.\w+",
    r"\b\d{9,}\b",
)
_PASTED = re.compile("|".join(_SHAPES), re.IGNORECASE)
_OURS = re.compile(r"\b[A-Z]-[0-9A-Z]{10}\b")
NOTE = (
    "Your message holds something that looks like a patient's number or birth date. I did not keep"
    " it; please delete the message. Cases can be named by their id."
)


def holds_identifier(text: str) -> bool:
    """Whether a text holds what looks like somebody's number, birth date or address."""
    return _PASTED.search(_OURS.sub(" ", text)) is not None
