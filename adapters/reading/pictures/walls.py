"""Upright rules that part the cells of a form or table."""

from __future__ import annotations

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image
from adapters.reading.pictures.squares import opened

SHORTEST, THICKEST = 12.5, 2.5
"""How long a rule is that is no side of a check box, and how thick one is at most, in points."""
BESIDE, DARK = 2.0, 0.4
"""How far beside a rule it is looked, in points, and how much ink makes a place dark."""
Wall = tuple[float, float, float]


def find_walls(bare: Image, ink: Image, dpi: float) -> list[Wall]:
    """The upright rules of a page without its words, as (x, top, bottom) in dots.

    `ink` is the page with its words: in a dark bar with white letters, what lies between two words
    is no rule, for it is dark on both sides.
    """
    unit = dpi / 72
    return [
        (x + (across - 1) / 2, float(y), float(y + high))
        for x, y, across, high in _tall(bare, round(SHORTEST * unit))
        if across <= THICKEST * unit and not _is_in_a_bar(ink, (x, y, across, high), unit)
    ]


def _tall(bare: Image, shortest: int) -> list[tuple[int, int, int, int]]:
    """The boxes (x, y, width, height) of what is nowhere shorter than so many dots.

    Every column stands by itself, so only those with ink enough are looked at.
    """
    marks = (bare > 0).view(np.uint8)
    inked = np.flatnonzero(cv2.reduce(marks, 0, cv2.REDUCE_SUM, dtype=cv2.CV_32S) >= shortest)
    if not inked.size:
        return []
    tall = np.zeros_like(marks)
    kernel = np.ones((shortest, 1), np.uint8)
    tall[:, inked] = opened(marks[:, inked], kernel)
    shapes, tree = cv2.findContours(tall, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if tree is None:
        return []
    boxes: list[tuple[int, int, int, int]] = []
    for shape, (_, _, _, within) in zip(shapes, tree[0], strict=True):
        x, y, across, high = cv2.boundingRect(shape)
        boxes += [(int(x), int(y), int(across), int(high))] if within < 0 else []
    return boxes


def _is_in_a_bar(ink: Image, rule: tuple[int, int, int, int], unit: float) -> bool:
    """Whether it is dark on both sides of what looks like a rule (x, y, width, height)."""
    x, y, across, high = rule
    near = max(1, round(BESIDE * unit))
    left = ink[y : y + high, max(0, x - near) : max(1, x - 1)]
    right = ink[y : y + high, x + across + 1 : x + across + near]
    return all(side.size > 0 and float((side > 0).mean()) > DARK for side in (left, right))
