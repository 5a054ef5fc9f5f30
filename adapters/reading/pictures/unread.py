"""Tells a page on which no reader saw a word from a page on which nothing stands."""

from __future__ import annotations

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image

LOWEST, HIGHEST, WIDEST = 3.0, 60.0, 300.0
"""Points that a mark is high and wide which may be a letter, a word or what a pen wrote."""
NARROWEST = 2.0
HEAD, EDGE = 30.0, 30.0
"""Points at the top, where a fax line prints its own, and at the sides, where holes are."""
MANY = 40
"""Measured: empty pages have none, a stamp on one 15, and orders that a bad line ruined 200."""


def holds_marks(ink: Image, dpi: float) -> bool:
    """Whether so many marks of the size of letters stand on a page that it is not empty."""
    dot = dpi / 72
    boxes = cv2.connectedComponentsWithStats((ink > 0).astype(np.uint8), connectivity=8)[2][1:]
    left, top, wide, high = (boxes[:, column] / dot for column in range(4))
    inside = (top > HEAD) & (left > EDGE) & (left + wide < ink.shape[1] / dot - EDGE)
    of_letters = (high >= LOWEST) & (high <= HIGHEST) & (wide >= NARROWEST) & (wide <= WIDEST)
    return int((inside & of_letters).sum()) >= MANY
