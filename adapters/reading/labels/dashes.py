"""A dash behind labels, on papers of an office that prints one where others print a colon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from adapters.reading.labels.label_span import label_at
from adapters.reading.layout.layout import Run, Word, gap_groups
from adapters.reading.wordings.label_composing import composed
from adapters.reading.wordings.labels import squeeze

DASHES = frozenset("-\u2013\u2014")
FEWEST, CELL = 4, 0.9
"""So many labels with a dash make a habit; one alone may part a value from another."""
_NO_HABIT = frozenset({"other", "name", "treatments", "dx"})
"""What words like `PT` and `Plan` are taken for, which stand before dashes in any text."""


def with_colons(rows: Sequence[Run]) -> Sequence[Run]:
    """The rows of a page, with colons for the dashes that end its labels."""
    dashes = [(word, role) for row in rows for word, role in _behind_labels(row)]
    if sum(role not in _NO_HABIT for _, role in dashes) < FEWEST:
        return rows
    taken = {id(word) for word, _ in dashes}
    return [
        Run.of(replace(word, text=":") if id(word) in taken else word for word in row.words)
        for row in rows
    ]


def _behind_labels(row: Run) -> Iterator[tuple[Word, str]]:
    """The first dash of each cell that stands right behind a label, with what this announces."""
    for cell in gap_groups(row, CELL * row.words[0].height):
        at = next((n for n, word in enumerate(cell.words) if word.text in DASHES), 0)
        told = _role(Run.of(cell.words[:at]).text) if at else None
        if told is not None:
            yield cell.words[at], told


def _role(text: str) -> str | None:
    listed = label_at(text, 0)
    if listed is not None and not squeeze(text[listed[1] :]):
        return listed[0].role
    found = composed(text)
    return found[0] if found is not None else None
