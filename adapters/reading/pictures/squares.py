"""Finds printed check boxes on a page picture and measures the ink inside each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image

SMALLEST_POINTS, LARGEST_POINTS = 5.0, 17.0
MOST_SQUARES = 400
_EDGE_INK = 0.72
_PEN_BEYOND = 0.5
"""So much longer a stroke may be where a pen crosses it, in widths of the square."""
_AS_LARGE = 0.12
_SOLID = 0.85
"""How much of a filled square is ink: a seam may be left inside its edge."""
BOTH, EMPTY = 2, 0.05
"""Upright sides; how much ink may be inside a square that nobody touched."""
_APART, _OFF = 4.0, 0.16
"""How far the next square of a column or row may be, and how far off its line, in widths."""
Bar = tuple[int, int, int, int]
_Sides = Callable[[Bar, Bar], tuple[int, int] | None]


@dataclass(frozen=True)
class Square:
    """A printed square in pixels, and the part of its inside that is inked."""

    box: tuple[float, float, float, float]
    ink: float
    sides: int = 2
    """How many of its upright sides are there."""


def find_squares(ink: Image, dpi: float) -> list[Square]:
    """Return the squares on a page where ink is above zero, from the top down.

    A pen that leaves a square at a corner makes one of its strokes longer. So do letters: such a
    square counts where the page has others of its size. An empty one that lost a side to a streak
    counts in a column or row of others. One that is filled to its edges has no strokes: it counts
    where the page has others of its size.
    """
    marks = (ink > 0).view(np.uint8)
    level = _mended(marks)
    low, high = SMALLEST_POINTS * dpi / 72, LARGEST_POINTS * dpi / 72
    strokes = _level_shapes(level, low)
    bars = _bars(strokes, low, high)
    whole = _closed(marks, bars, (low, high), _sides, lambda one: one.sides == BOTH)
    if not whole:
        return []
    usual = median(one.box[2] - one.box[0] for one in whole)
    longer = _bars(_level_shapes(level, usual), usual, high)
    crossed = _closed(
        marks,
        longer,
        (usual, high),
        _sides_crossed,
        lambda one: one.sides == BOTH and any(_alike(one, two) for two in whole),
    )
    boxes = [one for one in whole if one.box[2] - one.box[0] >= (1 - _AS_LARGE) * usual]
    torn = _closed(marks, bars, (low, high), _sides, lambda one: _is_torn(one, boxes))
    solid = [one for one in _solid(marks, strokes) if any(_alike(one, two) for two in whole)]
    return sorted(
        _apart([*solid, *whole, *crossed, *torn]), key=lambda one: (one.box[1], one.box[0])
    )


def _closed(
    marks: Image,
    bars: list[Bar],
    sizes: tuple[float, float],
    sides: _Sides,
    is_meant: Callable[[Square], bool],
) -> list[Square]:
    """Return the squares that two strokes close; none where they are strewn over the page."""
    squares: list[Square] = []
    low, high = sizes
    for index, top in enumerate(bars):
        for bottom in bars[index + 1 :]:
            if bottom[1] - top[1] > high * 1.3:
                break
            across = sides(top, bottom)
            found = _square(marks, across, (top[1], bottom[3]), low) if across else None
            if found is not None and is_meant(found):
                squares.append(found)
                break
        if len(squares) > MOST_SQUARES:
            return []
    return squares


def strokes_beside(ink: Image, words: list[tuple[float, float, float, float]], dpi: float) -> int:
    """How many shapes of the size of letters lie outside the printed words: handwriting."""
    marks = (ink > 0).view(np.uint8)
    for x0, y0, x1, y1 in words:
        marks[max(0, int(y0) - 1) : int(y1) + 2, max(0, int(x0) - 1) : int(x1) + 2] = 0
    unit = dpi / 72
    long = round(26 * unit)
    wide = [(x, y, w, h) for x, y, w, h in _shapes(marks) if max(w, h) >= long]
    for kernel in ((1, long), (long, 1)):
        for x, y, w, h in wide:
            part = marks[y : y + h, x : x + w]
            part[opened(part, np.ones(kernel, np.uint8)) > 0] = 0
    low, high = 3.5 * unit, 24 * unit
    return sum(low <= h <= high and low / 2 <= w <= 2 * high for _, _, w, h in _shapes(marks))


def opened(part: Image, kernel: Image) -> Image:
    """What of a part of the page is as large as the kernel; nothing lies beyond its edges."""
    opened = cv2.morphologyEx(
        part, cv2.MORPH_OPEN, kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0
    )
    return np.asarray(opened, dtype=np.uint8)


def _shapes(marks: Image) -> list[tuple[int, int, int, int]]:
    """The outer boxes (x, y, width, height) of the connected shapes."""
    contours, _ = cv2.findContours(marks, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    boxes: list[tuple[int, int, int, int]] = []
    for contour in contours:
        x, y, w, h = cv2.boundingRect(contour)
        boxes.append((int(x), int(y), int(w), int(h)))
    return boxes


class _Rows(NamedTuple):
    """The rows of a page on which there is any ink, and their numbers."""

    marks: Image
    inked: np.ndarray
    height: int


def _mended(marks: Image) -> _Rows:
    """The page with single lost dots put back in level strokes."""
    inked = np.flatnonzero(marks.max(axis=1))
    return _Rows(_along(cv2.MORPH_CLOSE, marks[inked], 3), inked, len(marks))


def _along(operation: int, rows: Image, length: int) -> Image:
    """Close or open every row by itself, so that rows without ink can be left out."""
    if not len(rows):
        return rows
    done = cv2.morphologyEx(rows, operation, np.ones((1, length), np.uint8))
    return np.asarray(done, dtype=np.uint8)


def _level_shapes(rows: _Rows, low: float) -> list[Bar]:
    """What is wide enough to be a level stroke of a square, as (x0, y0, x1, y1)."""
    level = np.zeros((rows.height, rows.marks.shape[1]), np.uint8)
    level[rows.inked] = _along(cv2.MORPH_OPEN, rows.marks, max(int(low * 0.8), 3))
    return [(x, y, x + w, y + h) for x, y, w, h in _shapes(level)]


def _bars(shapes: list[Bar], low: float, high: float) -> list[Bar]:
    """Those that are short level strokes, sorted by y."""
    bars = [
        (x0, y0, x1, y1)
        for x0, y0, x1, y1 in shapes
        if low * 0.8 <= x1 - x0 <= high * 1.15 and y1 - y0 <= max(low * 0.6, 5)
    ]
    return sorted(bars, key=lambda bar: (bar[1], bar[0]))


def _solid(marks: Image, shapes: list[Bar]) -> list[Square]:
    """Squares of nothing but ink, up to their corners."""
    found = []
    for x0, y0, x1, y1 in shapes:
        if not 0.72 <= (x1 - x0) / (y1 - y0) <= 1.38:
            continue
        part = marks[y0:y1, x0:x1]
        edge = max(2, round(0.16 * (x1 - x0)))
        corners = all(_has_corners(end, edge) for end in (part[:, :edge], part[:, -edge:]))
        share = _share(part)
        if share >= _SOLID and corners:
            found.append(Square((float(x0), float(y0), float(x1), float(y1)), share))
    return found


def _sides(top: Bar, bottom: Bar) -> tuple[int, int] | None:
    """Where a square begins and ends; a line that lost dots is the shorter one."""
    left, right = min(top[0], bottom[0]), max(top[2], bottom[2])
    slack = max(2.0, 0.16 * (right - left))
    is_straight = abs(top[0] - bottom[0]) <= slack and abs(top[2] - bottom[2]) <= slack
    return (left, right) if is_straight else None


def _sides_crossed(top: Bar, bottom: Bar) -> tuple[int, int] | None:
    """Where a square begins and ends of which a pen made one stroke longer."""
    short, long = sorted((top, bottom), key=lambda bar: bar[2] - bar[0])
    width = short[2] - short[0]
    slack = max(2.0, 0.16 * width)
    is_within = long[0] - slack <= short[0] and short[2] <= long[2] + slack
    is_near = long[2] - long[0] - width <= _PEN_BEYOND * width
    return (short[0], short[2]) if is_within and is_near else None


def _square(
    marks: Image, across: tuple[int, int], down: tuple[int, int], low: float
) -> Square | None:
    (left, right), (top, bottom) = across, down
    width, height = right - left, bottom - top
    if height < low * 0.8 or not 0.72 <= width / height <= 1.38:
        return None
    part = marks[top:bottom, left:right]
    edge = max(2, round(0.16 * width))
    ends = (part[:, :edge], part[:, -edge:])
    sides = sum(_share(end.max(axis=1)) >= _EDGE_INK and _has_corners(end, edge) for end in ends)
    if not sides:
        return None
    inset_x, inset_y = round(0.24 * width), round(0.24 * height)
    inside = part[inset_y : height - inset_y, inset_x : width - inset_x]
    box = (float(left), float(top), float(right), float(bottom))
    return Square(box, _share(inside) if inside.size else 0.0, sides)


def _share(part: np.ndarray) -> float:
    """The share of dots that are inked."""
    return np.count_nonzero(part) / part.size


def _alike(one: Square, two: Square) -> bool:
    """Whether two squares are of one size."""
    return all(
        abs((one.box[end] - one.box[start]) / (two.box[end] - two.box[start]) - 1) <= _AS_LARGE
        for start, end in ((0, 2), (1, 3))
    )


def _is_torn(one: Square, whole: list[Square]) -> bool:
    """Whether an empty square that lost a side stands in a column or row with a whole one."""
    if one.ink > EMPTY:
        return False
    width = one.box[2] - one.box[0]
    for two in whole:
        across, down = abs(one.box[0] - two.box[0]), abs(one.box[1] - two.box[1])
        if min(across, down) <= _OFF * width and max(across, down) <= _APART * width:
            return _alike(one, two)
    return False


def _has_corners(side: Image, edge: int) -> bool:
    """Letters are round at the corners, printed squares are not."""
    return all(_share(corner) > 0.55 for corner in (side[:edge], side[-edge:]))


def _apart(squares: list[Square]) -> list[Square]:
    """Keep one of those that lie on each other."""
    kept: list[Square] = []
    for square in squares:
        if all(_apart_from(square, other) for other in kept):
            kept.append(square)
    return kept


def _apart_from(one: Square, other: Square) -> bool:
    return (
        one.box[2] <= other.box[0]
        or other.box[2] <= one.box[0]
        or one.box[3] <= other.box[1]
        or other.box[3] <= one.box[1]
    )
