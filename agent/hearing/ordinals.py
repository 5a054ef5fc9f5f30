"""Which of the cases just shown is meant: `the second one`, `number 3`, `the last`."""

from __future__ import annotations

import re

_CASE = re.compile(r"\bC-[0-9A-Z]{4,16}s?\b", re.IGNORECASE)
_ORDINALS = {
    **{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "last": -1},
    **{"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6},
}
_ORDINAL = re.compile(
    rf"\b(?:the )?({'|'.join(_ORDINALS)}) (?:one|case)\b|\bthe ({'|'.join(_ORDINALS)})(?=\W*$|,)"
    r"|(?<!wait )(?<!oh )(?<!sorry )(?<!actually )\b(?:number|no\.?|#) ?(\d{1,2})\b"
)


def ordinal_in(words: str) -> int | None:
    """Return its place from 1, or -1 for the last."""
    found = _ORDINAL.search(words)
    if found is None:
        return None
    named = found[1] or found[2]
    return _ORDINALS[named] if named else int(found[3])


def told_before(whole: str, question: str) -> str:
    """Return which one is said before what is asked of it: `the 1st one then. what is left`."""
    told = whole.lower()
    found = _FIRST_SAID.match(told)
    return found[0] if found and not _CASE.search(told) and question.lower() != told else ""


_FIRST_SAID = re.compile(
    r"^\W*(?:(?:ok|okay|so|and|the|lets do|do)\W+)*\w+ (?:one|case)(?: then| first)?(?=[.,:;])"
)


VISIT = re.compile(r"\bvisit (?:number |no\.? |#)?(\d{1,3})\b|\b(\d{1,3})(?:st|nd|rd|th) visit\b")
"""`visit 12`, `the 12th visit`"""


def visit_in(words: str) -> int | None:
    """Return which visit is spoken of, as in `the 12th visit`."""
    visit = VISIT.search(words)
    return int(visit[1] or visit[2]) if visit else None
