"""How a record says that somebody signed at a screen."""

from __future__ import annotations

import re

ESIGNED = re.compile(
    r"\b(?:electron\w{2,7}|digitally|e-?)\s?-?\s?(?:signed|s[il1]gn[ec]d|"
    r"authenticated|approved|verified)\b(?:\s+(?:by|and)\b)?|/e?s/\s?\w|"
    r"\b(?:signed|authenticated|approved|verified|attested)(?: by)? \(?electronic(?:ally)?\b|"
    r"\bauthenticated by\b|"
    r"\b(?:order|referral|note|document) signed by\b|"
    r"\b(?:signed (?:off )?by|electronic signature)\b:?\s[^\W\d_].{3,60}"
    r"(?:\d{1,2}:\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|"
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4})|"
    r"\bauthorized by\b:?\s[^\W\d_].{3,60}\d{1,2}:\d{2}",
    re.I,
)
