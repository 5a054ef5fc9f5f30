"""Takes rows of ruled cells off a page, and reads the letters in them as lines of their own.

The rules between letters confuse both readers. Without them, and with the letters put as close as
in print, a row is read like any other line; that every cell gave one letter is a check of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from adapters.reading.pictures import engines, line_reading
from adapters.reading.pictures.cells import Box, Comb, find_combs
from adapters.reading.pictures.line_reading import Word
from adapters.reading.pictures.pictures import Image

AROUND, APART, MARGIN = 4, 5, 5
"""In dots: what is taken off around a row, the paper between its letters and around them."""
RULES = "[]|"
"""What readers make of a rule at either end of a row."""
OTHER_COUNT = 0.5
"""What is left of a reader's confidence where it saw more letters or fewer than cells hold one."""


@dataclass(frozen=True)
class Row:
    """Letters that follow each other in their cells, and their picture as a line."""

    letters: tuple[Box, ...]
    picture: Image


def take_cells_off(grey: Image, ink: Image, dpi: float) -> tuple[Image, Image, tuple[Row, ...]]:
    """Both pictures of an upright page without its rows of cells, and what stood in them."""
    combs = find_combs(ink, dpi)
    letters = [row for comb in combs for row in _rows(comb)]
    rows = tuple(Row(row, _close_together(grey, row)) for row in letters)
    return _without(grey, combs, 255), _without(ink, combs, 0), rows


def read_rows(rows: Sequence[Row], line: int) -> tuple[list[Word], list[Word]]:
    """Read what stood in cells with both readers; the lines are numbered from `line` on."""
    first: list[Word] = []
    second: list[Word] = []
    seen = line_reading.read_lines([row.picture for row in rows]) if rows else []
    for number, (row, letters) in enumerate(zip(rows, seen, strict=True), start=line):
        words = engines.read_line_second(row.picture, line_reading.kind_of(letters))
        first += _word(row, letters, number)
        second += _word(row, words, number)
    return first, second


def _without(picture: Image, combs: Sequence[Comb], paper: int) -> Image:
    """The picture with paper where the rows of cells were."""
    bare = picture.copy() if combs else picture
    for comb in combs:
        top, left = max(0, comb.top - AROUND), max(0, round(comb.edges[0]) - AROUND)
        bare[top : comb.bottom + AROUND, left : round(comb.edges[-1]) + AROUND] = paper
    return bare


def _rows(comb: Comb) -> Iterator[tuple[Box, ...]]:
    """The letters of a comb; an empty cell parts two rows."""
    row: list[Box] = []
    for letter in (*comb.letters, None):
        if letter is not None:
            row.append(letter)
        elif row:
            yield tuple(row)
            row = []


def _close_together(grey: Image, row: Sequence[Box]) -> Image:
    """The letters of a row side by side as in print, with paper around."""
    head, foot = int(min(one[1] for one in row)) - 1, int(max(one[3] for one in row)) + 1
    gap = np.full((foot - head, APART), 255, np.uint8)
    parts = [gap]
    for left, top, right, bottom in row:
        seen = grey[int(top) - 1 : int(bottom) + 1, int(left) - 1 : int(right) + 1]
        letter = np.full((foot - head, seen.shape[1]), 255, np.uint8)
        letter[int(top) - 1 - head : int(bottom) + 1 - head] = seen
        parts += [letter, gap]
    picture = np.concatenate(parts, axis=1)
    paper = cv2.copyMakeBorder(picture, MARGIN, MARGIN, 0, 0, cv2.BORDER_CONSTANT, value=255)
    return np.asarray(paper, dtype=np.uint8)


def _word(row: Row, seen: Sequence[line_reading.Letter | Word], line: int) -> list[Word]:
    """What a reader saw in a row; a letter more or less than there are cells makes it unsure."""
    boxes = row.letters
    text = "".join("".join(one.text for one in seen).split())
    if len(text) > len(boxes):
        text = text.strip(RULES)
    if not text:
        return []
    top, bottom = min(one[1] for one in boxes), max(one[3] for one in boxes)
    sure = min(one.confidence for one in seen) * (len(text) == len(boxes) or OTHER_COUNT)
    return [Word(text, (boxes[0][0], top, boxes[-1][2], bottom), sure, line)]
