"""Finds rows of ruled cells for one letter each, and where the letters stand in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image

LOWEST, HIGHEST, THICKEST = 10.5, 28.0, 2.0
NARROWEST, WIDEST = 7.0, 22.0
"""How high a cell's rules stand and how thick they are, how wide a cell is, in points."""
FEWEST = 2
LEVEL, UNEVEN = 4, 0.13
"""How far rules end from each other, in dots, and how much cells differ in width."""
CLOSED, CLOSED_FEW, FEW, FULL = 0.6, 0.8, 4, 0.45
"""How much of its rules is there, more of few cells; with more ink it is a dark bar."""
RULE, THIN = 3, 2
"""How much of a cell its rules take, and how thin what is left of one is, in dots."""
LEAST_INK, DUST = 9, 0.08
"""What is no dust: its dots, and its share of the largest shape in its cell."""
Box = tuple[float, float, float, float]


class Bar(NamedTuple):
    """An upright rule, in pixels."""

    x: float
    top: int
    bottom: int


class Shape(NamedTuple):
    """Connected ink in a cell; `touches` where it hangs on to an upright rule."""

    box: Box
    area: int
    touches: bool


@dataclass(frozen=True)
class Comb:
    """A row of cells between upright rules at `edges`, and the boxes of the letters in them."""

    edges: tuple[float, ...]
    top: int
    bottom: int
    letters: tuple[Box | None, ...]


def find_combs(ink: Image, dpi: float) -> list[Comb]:
    """Return the rows of cells on an upright page where ink is above zero."""
    marks = (ink > 0).view(np.uint8)
    left = _bars(marks, dpi / 72)
    found: list[Comb] = []
    while left:
        chain = _chain(left, dpi / 72)
        left = [bar for bar in left if bar not in chain]
        comb = _comb(marks, chain) if len(chain) > FEWEST else None
        found += [comb] if comb is not None else []
    return found


def _bars(marks: Image, unit: float) -> list[Bar]:
    """Upright rules of a cell's height, from the left; a fax bends them by a dot."""
    wide = cv2.dilate(marks, np.ones((1, 3), np.uint8))
    tall = cv2.morphologyEx(wide, cv2.MORPH_OPEN, np.ones((round(LOWEST * unit), 1), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(tall, connectivity=8)
    return sorted(
        Bar(x + (across - 1) / 2, y, y + high)
        for x, y, across, high in (map(int, row[:4]) for row in stats[1:count])
        if high <= HIGHEST * unit and across <= THICKEST * unit
    )


def _chain(bars: Sequence[Bar], unit: float) -> list[Bar]:
    """The bars that follow the first one at even steps; one that is lost is put back."""
    chain = [bars[0]]
    for bar in bars[1:]:
        if max(abs(bar.top - chain[0].top), abs(bar.bottom - chain[0].bottom)) > LEVEL:
            continue
        steps = _steps(chain, bar, unit)
        if steps == 2:
            chain.append(bar._replace(x=(chain[-1].x + bar.x) / 2))
        if steps:
            chain.append(bar)
    return chain


def _steps(chain: Sequence[Bar], bar: Bar, unit: float) -> int:
    """How many cells lie between the end of a chain and a bar; 0 where it belongs to no cell."""
    step = bar.x - chain[-1].x
    if len(chain) == 1:
        return int(NARROWEST * unit <= step <= WIDEST * unit)
    pitch = (chain[-1].x - chain[0].x) / (len(chain) - 1)
    return next((n for n in (1, 2) if abs(step - n * pitch) <= UNEVEN * pitch), 0)


def _comb(marks: Image, chain: Sequence[Bar]) -> Comb | None:
    """The cells between bars, if rules close them; between stems of a heading there are none."""
    edges = tuple(bar.x for bar in chain)
    top, bottom = min(bar.top for bar in chain), max(bar.bottom for bar in chain)
    least = CLOSED if len(edges) > FEW else CLOSED_FEW
    if not _is_closed(marks, (round(edges[0]), top, round(edges[-1]), bottom), least):
        return None
    cells = [
        _shapes(marks, (round(one), top, round(other), bottom)) for one, other in pairwise(edges)
    ]
    filled = [shapes for shapes in cells if shapes]
    if 2 * sum(any(shape.touches for shape in shapes) for shapes in filled) > len(filled):
        return None
    return Comb(edges, top, bottom, tuple(map(_letter, cells)))


def _is_closed(marks: Image, row: tuple[int, int, int, int], least: float) -> bool:
    """Whether rules run along the heads and the feet of the bars, and paper lies between."""
    left, top, right, bottom = row
    rules = sum(
        marks[max(0, y - LEVEL) : y + LEVEL + 1, left:right].any(axis=0).mean()
        for y in (top, bottom)
    )
    return bool(rules >= 2 * least and marks[top:bottom, left:right].mean() < FULL)


def _shapes(marks: Image, cell: tuple[int, int, int, int]) -> list[Shape]:
    """The shapes in a cell, without dust and what is left of its rules."""
    x0, y0, x1, y1 = cell[0] + RULE, cell[1] + RULE, cell[2] - RULE + 1, cell[3] - RULE
    part = np.ascontiguousarray(marks[y0:y1, x0:x1])
    count, _, stats, _ = cv2.connectedComponentsWithStats(part, connectivity=8)
    rows, columns = part.shape
    found: list[Shape] = []
    for x, y, wide, high, area in (map(int, row) for row in stats[1:count]):
        beside, along = x == 0 or x + wide == columns, y == 0 or y + high == rows
        left_over = (wide <= THIN and beside) or (high <= THIN and along)
        if area >= LEAST_INK and not left_over:
            box = (float(x0 + x), float(y0 + y), float(x0 + x + wide), float(y0 + y + high))
            found.append(Shape(box, area, beside))
    return found


def _letter(shapes: Sequence[Shape]) -> Box | None:
    """The box around a cell's letter, which may have a dot."""
    largest = max((shape.area for shape in shapes), default=0)
    boxes = [shape.box for shape in shapes if shape.area >= DUST * largest]
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return (min(lefts), min(tops), max(rights), max(bottoms))
