"""The state of a plan, as staff write it: `in Texas`, `plan in OH`."""

from __future__ import annotations

import re

_NAMES = {
    **{"alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA"},
    **{"colorado": "CO", "connecticut": "CT", "delaware": "DE", "florida": "FL", "georgia": "GA"},
    **{"hawaii": "HI", "idaho": "ID", "illinois": "IL", "indiana": "IN", "iowa": "IA"},
    **{"kansas": "KS", "kentucky": "KY", "louisiana": "LA", "maine": "ME", "maryland": "MD"},
    **{"massachusetts": "MA", "michigan": "MI", "minnesota": "MN", "mississippi": "MS"},
    **{"missouri": "MO", "montana": "MT", "nebraska": "NE", "nevada": "NV", "ohio": "OH"},
    **{"new hampshire": "NH", "new jersey": "NJ", "new mexico": "NM", "new york": "NY"},
    **{"north carolina": "NC", "north dakota": "ND", "oklahoma": "OK", "oregon": "OR"},
    **{"pennsylvania": "PA", "rhode island": "RI", "south carolina": "SC", "south dakota": "SD"},
    **{"tennessee": "TN", "texas": "TX", "utah": "UT", "vermont": "VT", "virginia": "VA"},
    **{"west virginia": "WV", "washington": "WA", "wisconsin": "WI", "wyoming": "WY"},
}
_SHORT = re.compile(rf"\b({'|'.join(sorted({*_NAMES.values(), 'DC'}))})\b")
_LONG = re.compile(rf"\b({'|'.join(sorted(_NAMES, key=len, reverse=True))})\b", re.IGNORECASE)
_PLAIN = "tx fl ny nc sc il mi nj wa ks ca az ga tn ky wv ct ri nh vt nd sd ut nv wy mt mn wi ne nm"
"""Short names that are no other word, so that small letters will do."""
_SMALL = re.compile(rf"\b({_PLAIN.replace(' ', '|')})\b", re.IGNORECASE)
_LABOR = re.compile(r"\bl&i\b", re.IGNORECASE)
"""Washington's Labor and Industries goes by it alone."""
STATES = frozenset(_NAMES.values())
_A_REQUEST = re.compile(r"\b(?:PA needed|a PA|PA required|need PA|needs PA|require PA|PA for)\b")
"""`PA` as in prior authorization is no state."""


def plan_state(text: str) -> str | None:
    """Return the state that a text names, in full or by its two capitals."""
    named = _LONG.search(text)
    if named:
        return _NAMES[named[1].lower()]
    short = _SHORT.search(_A_REQUEST.sub(" ", text))
    if short:
        return short[1]
    if _LABOR.search(text):
        return "WA"
    small = _SMALL.search(text)
    return small[1].upper() if small else None


def without_places(text: str) -> str:
    """Return the text with a mark for every state that is named in full."""
    return _SMALL.sub(" #place ", _LONG.sub(" #place ", text))
