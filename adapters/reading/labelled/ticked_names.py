"""Who orders, where a form prints the names of an office's prescribers, each with a check box."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from adapters.reading.labelled.ticks import Tick
from adapters.reading.layout.layout import View
from adapters.reading.values.candidates import LABELLED, Candidate, standing
from adapters.reading.values.people import CREDENTIAL_TAIL, Name, orders_nothing, read_name

FEWEST = 2
"""Names with boxes that make a list to choose from."""
_NUMBER = re.compile(
    r"(?i)[\s,(]*\b(?:npi|lic(?:ense)?|dea)\b[\s#:.]*(?:no\.?)?[\s#:.]*\w{5,12}\)?"
)
"""A number of the prescriber behind the name in a list."""


def from_ticked_names(page: View, ticks: Sequence[Tick]) -> Iterator[Candidate]:
    """Offer the one name of a list that is checked: `[ ] Jane Doe, MD   [X] John Roe, PA-C`.

    Where none or several are checked, or a box is unclear, the list says nothing.
    """
    named = [(tick, name) for tick in ticks if (name := prescriber(tick)) is not None]
    chosen = [one for one in named if one[0].state != "empty"]
    if len(named) < FEWEST or len(chosen) != 1 or chosen[0][0].state != "checked":
        return
    tick, name = chosen[0]
    text = tick.words.text
    tail = CREDENTIAL_TAIL.search(text)
    at = tail.start() if tail is not None else len(text)
    for field, value, start, end in (
        ("referring_name", name.name, 0, at),
        ("referring_credentials", name.credentials, at, name.end),
    ):
        part = tick.words.part(start, end)
        made = standing(field, value, page, part, LABELLED)
        yield replace(made, origin="label")


def prescriber(tick: Tick) -> Name | None:
    """The name with its degree that a box stands beside, and nothing else but its number."""
    name = read_name(tick.words.text)
    if name is None or name.credentials is None or orders_nothing(name.credentials):
        return None
    rest = _NUMBER.sub("", tick.words.text[name.end :])
    return name if not rest.strip(" .,") else None
