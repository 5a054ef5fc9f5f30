"""A payer that is named in full and of which nothing is on file: `medical mutual of ohio`.

Its name is a known one (`_NAMES`: insurers of the United States that are in no rule of ours), or
has the shape of one: words of no other meaning before `Mutual`, `Health Plan`, `Insurance`. A
question about its rules is answered as unknown then, and never by another payer's rule.
"""

from __future__ import annotations

import re

from agent.hearing.words import vocabulary

_NAMES = (
    "medical mutual",
    "priority health",
    "harvard pilgrim",
    "tufts",
    "geisinger",
    "upmc",
    "selecthealth",
    "select health",
    "health net",
    "moda",
    "pacificsource",
    "dean health",
    "quartz",
    "medica",
    "healthpartners",
    "ucare",
    "sanford health",
    "avera",
    "cdphp",
    "mvp",
    "independent health",
    "emblem",
    "emblemhealth",
    "fidelis",
    "oscar",
    "health alliance",
    "mclaren",
    "physicians health plan",
    "sentara",
    "optima",
    "piedmont community",
    "paramount",
    "summacare",
    "aultcare",
    "sharp health plan",
    "scan health",
    "alignment",
    "devoted",
    "clover",
    "umr",
    "meritain",
    "multiplan",
    "golden rule",
    "baylor scott and white",
    "community health choice",
    "prominence",
    "network health",
    "security health plan",
    "mutual of omaha",
    "state farm",
    "allstate",
    "geico",
    "progressive",
)
_KIND = (
    r"(?:mutual|health ?plans?|health ?care|health|insurance(?: company)?|assurance|benefit fund"
    r"|life)"
)
_OF = r"(?: of (?:[a-z]+(?-i:(?: [A-Z][a-z]+)?)))?"
_KNOWN = re.compile(rf"\b(?:{'|'.join(_NAMES)})\b(?: {_KIND}\b)?{_OF}", re.IGNORECASE)
_SHAPED = re.compile(
    rf"\b(?:with|has|have|is|it's|its|for|does|do|under|through|by|says|from) "
    rf"((?:[a-z][\w&'-]+ ){{1,3}}{_KIND}\b{_OF})",
    re.IGNORECASE,
)


def unheard_payer(text: str) -> tuple[str, ...]:
    """Return the payer as it was typed, or none; the text names none of ours."""
    known = _KNOWN.search(text)
    if known is not None:
        return (known[0],)
    shaped = _SHAPED.search(text)
    if shaped is None:
        return ()
    first = re.findall(r"[a-z]+", shaped[1].lower())[0]
    return () if vocabulary().knows(first) else (shaped[1],)
