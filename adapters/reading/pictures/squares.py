"""Finds printed check boxes on a page picture and measures the ink inside each."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image

SMALLEST_POINTS, LARGEST_POINTS = 5.0, 17.0
MOST_SQUARES = 400
_EDGE_INK = 0.72


@dataclass(frozen=True)
class Square:
    """A printed square in pixels, and the part of its inside that is inked."""

    box: tuple[float, float, float, float]
    ink: float


def find_squares(ink: Image, dpi: float) -> list[Square]:
    """Return the squares on a page where ink is above zero, from the top down."""
    marks = (ink > 0).astype(np.uint8)
    low, high = SMALLEST_POINTS * dpi / 72, LARGEST_POINTS * dpi / 72
    bars = _bars(marks, low, high)
    squares: list[Square] = []
    for index, top in enumerate(bars):
        for bottom in bars[index + 1 :]:
            if bottom[1] - top[1] > high * 1.3:
                break
            found = _square(marks, top, bottom, low)
            if found is not None:
                squares.append(found)
                break
        if len(squares) > MOST_SQUARES:
            return []
    return _apart(squares)


def strokes_beside(ink: Image, words: list[tuple[float, float, float, float]], dpi: float) -> int:
    """How many shapes of the size of letters lie outside the printed words: handwriting."""
    marks = (ink > 0).astype(np.uint8)
    for x0, y0, x1, y1 in words:
        marks[max(0, int(y0) - 1) : int(y1) + 2, max(0, int(x0) - 1) : int(x1) + 2] = 0
    unit = dpi / 72
    for kernel in ((1, round(26 * unit)), (round(26 * unit), 1)):
        rules = cv2.morphologyEx(marks, cv2.MORPH_OPEN, np.ones(kernel, np.uint8))
        marks[rules > 0] = 0
    low, high = 3.5 * unit, 24 * unit
    return sum(low <= h <= high and low / 2 <= w <= 2 * high for _, _, w, h in _shapes(marks))


def _shapes(marks: Image) -> list[tuple[int, int, int, int]]:
    """The outer boxes (x, y, width, height) of the connected shapes."""
    contours, _ = cv2.findContours(marks, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    boxes: list[tuple[int, int, int, int]] = []
    for contour in contours:
        x, y, w, h = cv2.boundingRect(contour)
        boxes.append((int(x), int(y), int(w), int(h)))
    return boxes


def _bars(marks: Image, low: float, high: float) -> list[tuple[int, int, int, int]]:
    """Short level strokes as (x0, y0, x1, y1), sorted by y."""
    mended = cv2.morphologyEx(marks, cv2.MORPH_CLOSE, np.ones((1, 3), np.uint8))
    kernel = np.ones((1, max(int(low * 0.8), 3)), np.uint8)
    level = cv2.morphologyEx(mended, cv2.MORPH_OPEN, kernel)
    bars = [
        (x, y, x + w, y + h)
        for x, y, w, h in _shapes(np.asarray(level, dtype=np.uint8))
        if low * 0.8 <= w <= high * 1.15 and h <= max(low * 0.6, 5)
    ]
    return sorted(bars, key=lambda bar: (bar[1], bar[0]))


def _square(
    marks: Image, top: tuple[int, int, int, int], bottom: tuple[int, int, int, int], low: float
) -> Square | None:
    left, right = min(top[0], bottom[0]), max(top[2], bottom[2])
    width, height = right - left, bottom[3] - top[1]
    slack = max(2.0, 0.16 * width)
    if abs(top[0] - bottom[0]) > slack or abs(top[2] - bottom[2]) > slack:
        return None
    if height < low * 0.8 or not 0.72 <= width / height <= 1.38:
        return None
    part = marks[top[1] : bottom[3], left:right]
    edge = max(2, round(0.16 * width))
    left_ink = part[:, :edge].max(axis=1).mean()
    right_ink = part[:, -edge:].max(axis=1).mean()
    if min(left_ink, right_ink) < _EDGE_INK or not _has_corners(part, edge):
        return None
    inset_x, inset_y = round(0.24 * width), round(0.24 * height)
    inside = part[inset_y : height - inset_y, inset_x : width - inset_x]
    box = (float(left), float(top[1]), float(right), float(bottom[3]))
    return Square(box, float(inside.mean()) if inside.size else 0.0)


def _has_corners(part: Image, edge: int) -> bool:
    """Letters are round at the corners, printed squares are not."""
    corners = (
        part[:edge, :edge],
        part[:edge, -edge:],
        part[-edge:, :edge],
        part[-edge:, -edge:],
    )
    return all(corner.mean() > 0.55 for corner in corners)


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
