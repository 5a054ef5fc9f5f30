"""Finds printed radio circles on a page picture and measures the ink inside each."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median
from typing import Any

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image
from adapters.reading.pictures.squares import LARGEST_POINTS, Square

SMALLEST_POINTS = 5.5
ROUND = 0.8
THICKEST = 0.17
ALIKE = 0.16
FEWEST = 2
_INNER = 0.5
Box = tuple[float, float, float, float]


def find_circles(ink: Image, words: Sequence[Box], dpi: float) -> list[Square]:
    """Return the circles to choose from: rings of one size, at least two, apart from the words."""
    plain = (ink > 0).view(np.uint8)
    mended = cv2.morphologyEx(plain, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    marks = np.asarray(mended, dtype=np.uint8)
    low, high = SMALLEST_POINTS * dpi / 72, LARGEST_POINTS * dpi / 72
    contours, tree = cv2.findContours(marks, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    if tree is None:
        return []
    found: list[Square] = []
    for contour, (_, _, _, parent) in zip(contours, tree[0], strict=True):
        if parent >= 0:
            continue
        x, y, wide, high_ = cv2.boundingRect(contour)
        box = (float(x), float(y), float(x + wide), float(y + high_))
        if not (low <= wide <= high and low <= high_ <= high):
            continue
        if _is_round(contour, wide, high_) and not any(_on(box, word) for word in words):
            ring = _ring(marks, x, y, wide, high_)
            found += [ring] if ring is not None else []
    outer = [one for one in found if not any(_inside(one.box, other.box) for other in found)]
    return _of_one_size(outer)


def _is_round(contour: Any, wide: int, high: int) -> bool:
    if not 0.85 <= wide / high <= 1.18:
        return False
    area, around = cv2.contourArea(contour), cv2.arcLength(contour, True)
    return bool(around > 0 and 4 * math.pi * area / around**2 >= ROUND)


def _ring(marks: Image, x: int, y: int, wide: int, high: int) -> Square | None:
    """The circle in a box, if its rim is thin or it is filled altogether; else it is a letter."""
    part = marks[y : y + high, x : x + wide]
    down, across = np.mgrid[0:high, 0:wide]
    far = np.hypot((across + 0.5) / wide * 2 - 1, (down + 0.5) / high * 2 - 1)
    rim = part[(far > 1 - 2 * THICKEST) & (far <= 1)].mean()
    between = part[(far > _INNER) & (far <= 1 - 2 * THICKEST)].mean()
    inner = float(part[far <= _INNER].mean())
    thin = between <= 0.35 or inner >= 0.9
    if rim < 0.45 or not thin:
        return None
    return Square((float(x), float(y), float(x + wide), float(y + high)), inner)


def _of_one_size(circles: list[Square]) -> list[Square]:
    if len(circles) < FEWEST:
        return []
    usual = median(circle.box[2] - circle.box[0] for circle in circles)
    alike = [
        circle for circle in circles if abs(circle.box[2] - circle.box[0] - usual) <= ALIKE * usual
    ]
    empty = any(circle.ink < _INNER for circle in alike)
    return alike if len(alike) >= FEWEST and empty else []


def _on(box: Box, word: Box) -> bool:
    """Whether the middle of a box lies on a printed word or square."""
    across, level = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return word[0] - 1 < across < word[2] + 1 and word[1] - 1 < level < word[3] + 1


def _inside(box: Box, other: Box) -> bool:
    """Whether the middle of a box lies in another one, which is not about the same."""
    across, level = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    within = other[0] < across < other[2] and other[1] < level < other[3]
    smaller = box[2] - box[0] < 0.95 * (other[2] - other[0])
    return within and smaller
