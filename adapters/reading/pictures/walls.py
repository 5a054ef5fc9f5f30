"""Upright rules that part the cells of a form or table."""

from __future__ import annotations

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image

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
    kernel = np.ones((round(SHORTEST * unit), 1), np.uint8)
    tall = cv2.morphologyEx((bare > 0).view(np.uint8), cv2.MORPH_OPEN, kernel)
    count, _, stats, _ = cv2.connectedComponentsWithStats(tall, connectivity=8)
    return [
        (x + (across - 1) / 2, float(y), float(y + high))
        for x, y, across, high in (map(int, row[:4]) for row in stats[1:count])
        if across <= THICKEST * unit and not _is_in_a_bar(ink, (x, y, across, high), unit)
    ]


def _is_in_a_bar(ink: Image, rule: tuple[int, int, int, int], unit: float) -> bool:
    """Whether it is dark on both sides of what looks like a rule (x, y, width, height)."""
    x, y, across, high = rule
    near = max(1, round(BESIDE * unit))
    left = ink[y : y + high, max(0, x - near) : max(1, x - 1)]
    right = ink[y : y + high, x + across + 1 : x + across + near]
    return all(side.size > 0 and float((side > 0).mean()) > DARK for side in (left, right))
