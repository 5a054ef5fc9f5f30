"""Puts in doubt what stands in a line that gives orders to a computer program.

Whoever writes such a line wants a program to take it for the order's own words. It is shown and
warned of, and nothing of it counts before a person has looked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from adapters.reading.layout.layout import Run, View
from adapters.reading.values.candidates import Candidate
from adapters.reading.wordings.to_machines import speaks_to_machines

_FLAG = "low_confidence"


def warning_of(number: int, text: str) -> str:
    """Return what staff are told of a page that speaks to a machine; empty for any other."""
    if not speaks_to_machines(text):
        return ""
    return f"Page {number} holds words meant for a computer program; they were not followed."


def doubted(candidates: Iterable[Candidate], views: Sequence[View]) -> list[Candidate]:
    """Return what was found on a page, flagged where its line speaks to a machine."""
    speaking = [row for seen in views for row in _speaking(seen.rows)]
    return [
        one.but(flag=_FLAG) if one.flag is None and _stands_in(one, speaking) else one
        for one in candidates
    ]


def _speaking(rows: list[Run]) -> list[Run]:
    """The rows that speak to a machine, alone or with the next one."""
    found: list[Run] = []
    for row, below in zip_longest(rows, rows[1:]):
        if speaks_to_machines(row.text):
            found.append(row)
        elif below is None or speaks_to_machines(below.text):
            continue
        elif speaks_to_machines(f"{row.text} {below.text}"):
            found += [row, below]
    return found


def _stands_in(one: Candidate, rows: list[Run]) -> bool:
    box = one.straight or one.box
    if box is None:
        return False
    middle = (box[1] + box[3]) / 2
    return any(row.top <= middle <= row.bottom for row in rows)
