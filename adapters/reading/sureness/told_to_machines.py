"""Puts in doubt what stands in a line that gives orders to a computer program.

Whoever writes such a line wants a program to take it for the order's own words. It is shown and
warned of, and nothing of it counts before a person has looked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from adapters.reading.layout.layout import Box, Run, View
from adapters.reading.values.candidates import Candidate
from adapters.reading.wordings.to_machines import speaks_to_machines

_FLAG = "low_confidence"
_END = re.compile(r"[.;!?]\s+")


def warning_of(number: int, text: str) -> str:
    """Return what staff are told of a page that speaks to a machine; empty for any other."""
    if not speaks_to_machines(text):
        return ""
    return f"Page {number} holds words meant for a computer program; they were not followed."


def doubted(candidates: Iterable[Candidate], views: Sequence[View]) -> list[Candidate]:
    """Return what was found on a page, flagged from where its line speaks to a machine."""
    speaking = [box for seen in views for box in _speaking(seen.rows)]
    return [
        one.but(flag=_FLAG) if one.flag is None and _stands_in(one, speaking) else one
        for one in candidates
    ]


def _speaking(rows: list[Run]) -> Iterator[Box]:
    """The parts of rows that speak to a machine, alone or with the next row, to their ends."""
    for row, below in zip_longest(rows, rows[1:]):
        told = [at for at in _sentences(row.text) if speaks_to_machines(row.text[at:])]
        if told:
            yield from _boxes(row, told[-1])
        elif below is None or speaks_to_machines(below.text):
            continue
        elif speaks_to_machines(f"{row.text} {below.text}"):
            yield from _boxes(row, _sentences(row.text)[-1])
            yield from _boxes(below, 0)


def _sentences(text: str) -> list[int]:
    return [0, *(end.end() for end in _END.finditer(text))]


def _boxes(row: Run, start: int) -> Iterator[Box]:
    box = row.box(start, len(row.text))
    if box is not None:
        yield box


def _stands_in(one: Candidate, boxes: list[Box]) -> bool:
    at = one.straight or one.box
    if at is None:
        return False
    middle = (at[1] + at[3]) / 2
    return any(box[1] <= middle <= box[3] and at[2] > box[0] for box in boxes)
