"""Numbers as staff say them: `a couple of`, `three`, `less than 3 visits`."""

from __future__ import annotations

import re

_NUMBERS = {
    **{"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7},
    **{"eight": 8, "nine": 9, "ten": 10, "fourteen": 14, "thirty": 30},
    **{"couple of": 2, "couple": 2, "a couple of": 2, "a couple": 2, "few": 3, "a few": 3},
}
COUNT = rf"\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}"

FEW_VISITS = re.compile(
    rf"\b(?:(?P<under>less than|fewer than|under|below|<)|only|just|down to|last) (?:the )?"
    rf"(?P<n>{COUNT}) (?:more )?visits?\b"
    r"|\b(?P<none>no|zero|(?:not|n't|dont|doesnt) have(?: any)?|without(?: any)?|out of) visits?"
    r"(?: left| remaining)\b"
    rf"|\b(?P<most>{COUNT})(?: visits? or (?:less|fewer)| or (?:less|fewer) visits)\b"
)


def number_of(count: str) -> int:
    """Return the number that a match of `COUNT` says."""
    return int(count) if count.isdigit() else _NUMBERS[count]


def few_visits(text: str) -> int | None:
    """Return the most visits that may be left: 2 for `less than 3 visits`, 3 for `only 3`."""
    found = FEW_VISITS.search(text.lower())
    if found is None:
        return None
    if found["none"]:
        return 0
    count = found["n"] or found["most"]
    number = number_of(count)
    return number - 1 if found["under"] else number
