"""Finds rings that a pen drew around printed choices, and where their strokes run.

A ring is a thin closed stroke, round at its corners, with print inside. One that is not quite
round or not quite closed is found too, but is not sure.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image

LOWEST, HIGHEST, WIDEST, TALL = 14.0, 44.0, 130.0, 0.6
"""How high a ring is and how wide at most, in points, and its least width for its height."""
INSIDE, RIM, BEYOND = 0.5, 0.68, 1.12
"""Where print stands and where the stroke runs, between its middle at 0 and its box at 1."""
TURNS, SURE, PERHAPS = 48, 0.9, 0.7
"""In how many directions a stroke is looked for, and in how many it is seen."""
LEAST_INSIDE, MOST_INSIDE, MOST_INK, CORNERS = 0.04, 0.5, 0.4, 0.05
"""How much ink stands inside; and at most in the box altogether, else it is no line."""
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Ring:
    """A ring in pixels; not sure where it is open or crooked."""

    box: Box
    sure: bool


def find_rings(ink: Image, dpi: float) -> tuple[list[Ring], Image]:
    """Return the rings on a page where ink is above zero, and a mask of their strokes."""
    marks = (ink > 0).astype(np.uint8)
    strokes = np.zeros_like(marks)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(marks, connectivity=8)
    found: list[Ring] = []
    for number in _of_their_size(stats, dpi / 72):
        x, y, wide, high = (int(edge) for edge in stats[number][:4])
        inside = (slice(y, y + high), slice(x, x + wide))
        own = labels[inside] == number
        far, turn = _around(wide, high)
        seen = _seen(own & (far >= RIM) & (far <= BEYOND), turn)
        if seen >= PERHAPS and _holds_print(marks[inside], own, far):
            found.append(Ring((float(x), float(y), float(x + wide), float(y + high)), seen >= SURE))
            strokes[inside] |= (own & (far >= RIM)).astype(np.uint8)
    return found, strokes


def _of_their_size(stats: np.ndarray, unit: float) -> list[int]:
    """The shapes that could be a ring by their size; the first one is the paper."""
    wide, high, area = stats[:, 2], stats[:, 3], stats[:, 4]
    fits = (high >= LOWEST * unit) & (high <= HIGHEST * unit) & (area <= MOST_INK * wide * high)
    fits &= (wide >= TALL * high) & (wide <= WIDEST * unit)
    fits[0] = False
    return [int(number) for number in np.flatnonzero(fits)]


def _around(wide: int, high: int) -> tuple[np.ndarray, np.ndarray]:
    """How far out every dot of a box lies, and in which direction."""
    down, across = np.mgrid[0:high, 0:wide]
    x, y = (across + 0.5) / wide * 2 - 1, (down + 0.5) / high * 2 - 1
    turn = ((np.arctan2(y, x) / (2 * np.pi) + 0.5) * TURNS).astype(int) % TURNS
    return np.hypot(x, y), turn


def _seen(stroke: np.ndarray, turn: np.ndarray) -> float:
    """The share of directions in which a stroke is seen."""
    return len(np.unique(turn[stroke])) / TURNS


def _holds_print(marks: Image, own: np.ndarray, far: np.ndarray) -> bool:
    """Whether something stands inside, apart from the stroke, and little in the corners."""
    inside = marks[far < INSIDE].mean()
    corners = own[far > BEYOND].mean()
    return bool(LEAST_INSIDE <= inside <= MOST_INSIDE and corners < CORNERS)
