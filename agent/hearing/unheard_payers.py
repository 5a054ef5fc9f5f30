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
    "geisinger",
    "upmc",
    "selecthealth",
    "select health",
    "health net",
    "pacificsource",
    "dean health",
    "healthpartners",
    "ucare",
    "sanford health",
    "cdphp",
    "mvp",
    "independent health",
    "emblemhealth",
    "health alliance",
    "mclaren",
    "physicians health plan",
    "sentara",
    "piedmont community",
    "summacare",
    "aultcare",
    "sharp health plan",
    "scan health",
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
)
_WORDS_TOO = (
    "moda",
    "quartz",
    "medica",
    "avera",
    "emblem",
    "oscar",
    "optima",
    "paramount",
    "alignment",
    "devoted",
    "clover",
    "progressive",
    "tufts",
    "fidelis",
)
"""Such that are words or people's names as well: they count before what an insurer is called."""
_KIND = (
    r"(?:mutual|health ?plans?|health ?care|health|insurance(?: company)?|assurance|benefit fund"
    r"|life)"
)
_OF = r"(?: of (?:[a-z]+(?-i:(?: [A-Z][a-z]+)?)))?"
_KNOWN = re.compile(
    rf"\b(?:(?:{'|'.join(_NAMES)})\b(?: {_KIND}\b)?|(?:{'|'.join(_WORDS_TOO)}) {_KIND}\b){_OF}",
    re.IGNORECASE,
)
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
