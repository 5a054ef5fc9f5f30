"""Upright rules that part the cells of a form or table."""

from __future__ import annotations

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image

SHORTEST, THICKEST = 12.5, 2.5
"""How long a rule is that is no side of a check box, and how thick one is at most, in points."""
Wall = tuple[float, float, float]


def find_walls(ink: Image, dpi: float) -> list[Wall]:
    """The upright rules of a page without its words, as (x, top, bottom) in dots."""
    unit = dpi / 72
    kernel = np.ones((round(SHORTEST * unit), 1), np.uint8)
    tall = cv2.morphologyEx((ink > 0).view(np.uint8), cv2.MORPH_OPEN, kernel)
    count, _, stats, _ = cv2.connectedComponentsWithStats(tall, connectivity=8)
    return [
        (x + (across - 1) / 2, float(y), float(y + high))
        for x, y, across, high in (map(int, row[:4]) for row in stats[1:count])
        if across <= THICKEST * unit
    ]
