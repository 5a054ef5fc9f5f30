"""Parts of a name or an address that a form names in one row: `Last | First`, `City | St | Zip`.

Such words are everyday ones, so alone they are no labels; in a row of labels, each alone in its
cell, they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.wordings.labels import Label, squeeze

APART, SAME_SIZE = 0.55, 1.5
_STATE = {"st": Label("state", ""), "state": Label("state", "")}
_LAST = {"last": Label("last_name", "patient")}
_FIRST = {"first": Label("first_name", "patient"), "given": Label("first_name", "patient")}
_OF_ADDRESS = frozenset({"city", "zip"})
_OF_PATIENT = frozenset({"dob", "sex", "age", "middle_name"})


def in_rows_of_parts(page: View, spots: Sequence[Spot]) -> Iterator[Spot]:
    """The labels that only their row makes one: a state among an address's, two parts of a name."""
    for index, row in enumerate(page.rows):
        beside = [spot for spot in spots if spot.row == index]
        if not beside:
            continue
        cells = gap_groups(row, APART * page.line_height)
        asked = {spot.label.role for spot in beside}
        if asked & _OF_ADDRESS and "state" not in asked:
            yield from _cells_saying(cells, index, _STATE, beside)
        if asked & _OF_PATIENT and not asked & {"name", "npi", "referrer"}:
            last = [*_cells_saying(cells, index, _LAST, beside)]
            first = [*_cells_saying(cells, index, _FIRST, beside)]
            if len(last) == len(first) == 1:
                yield from (*last, *first)


def _cells_saying(
    cells: Sequence[Run], index: int, said: dict[str, Label], beside: Sequence[Spot]
) -> Iterator[Spot]:
    """Cells that hold one of some words and nothing else, printed as high as the labels are."""
    heights = [spot.words.words[0].height for spot in beside]
    for cell in cells:
        label = said.get(squeeze(cell.text))
        known = any(word in cell.words for spot in beside for word in spot.words.words)
        alike = any(abs(cell.words[0].height - height) < SAME_SIZE for height in heights)
        if label is not None and alike and not known:
            colon = cell.text.endswith(":")
            yield Spot(label, index, cell, colon, label.owner)
