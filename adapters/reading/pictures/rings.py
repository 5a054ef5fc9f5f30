"""Finds rings that a pen drew around printed choices, and where their strokes run.

A ring is a thin closed stroke, round at its corners, with print inside. One that is not quite
round or not quite closed is found too, but is not sure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image

LOWEST, HIGHEST, WIDEST, TALL = 14.0, 44.0, 340.0, 0.6
"""How high a ring is and how wide at most, in points, and its least width for its height."""
FLAT, LONG = 12.5, 4.0
"""How high a ring is at least that is so many times as wide: one around several words."""
SMALL, CLOSED = 11.5, 0.98
"""How high a ring is at least that is closed all around, as one around a single letter."""
INSIDE, RIM, BEYOND = 0.5, 0.68, 1.12
"""Where print stands and where the stroke runs, between its middle at 0 and its box at 1."""
TURNS, SURE, PERHAPS = 48, 0.9, 0.7
"""In how many directions a stroke is looked for, and in how many it is seen."""
LEAST_INSIDE, MOST_INSIDE, MOST_INK, CORNERS = 0.04, 0.5, 0.4, 0.05
"""How much ink stands inside; and at most in the box altogether, else it is no line."""
FEWEST_BENDS = 16
"""What is round bends again and again; the outlines of most letters have fewer bends."""
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Ring:
    """A ring in pixels; not sure where it is open or crooked."""

    box: Box
    sure: bool


def find_rings(ink: Image, dpi: float) -> tuple[list[Ring], Image]:
    """Return the rings on a page where ink is above zero, and a mask of their strokes."""
    marks = (ink > 0).view(np.uint8)
    strokes = np.zeros_like(marks)
    found: list[Ring] = []
    for x, y, wide, high, start in _of_their_size(marks, dpi / 72):
        inside = (slice(y, y + high), slice(x, x + wide))
        own = _shape_at(marks[inside], (start[0] - x, start[1] - y))
        if own.sum() > MOST_INK * wide * high:
            continue
        far, turn = _around(wide, high)
        seen = _seen(own & (far >= RIM) & (far <= BEYOND), turn)
        least = PERHAPS if high >= LOWEST * dpi / 72 or wide >= LONG * high else CLOSED
        if seen >= least and _holds_print(marks[inside], own, far):
            found.append(Ring((float(x), float(y), float(x + wide), float(y + high)), seen >= SURE))
            strokes[inside] |= (own & (far >= RIM)).astype(np.uint8)
    return found, strokes


def _of_their_size(marks: Image, unit: float) -> list[tuple[int, int, int, int, tuple[int, int]]]:
    """The shapes that could be a ring by their size, with a dot of each, from the top down."""
    found = []
    for left, top, part in _blocks(marks, SMALL * unit):
        contours, tree = cv2.findContours(
            part, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE, offset=(left, top)
        )
        for contour, (_, _, _, parent) in zip(contours, tree[0].tolist(), strict=True):
            if parent >= 0 or len(contour) < FEWEST_BENDS:
                continue
            x, y, wide, high = cv2.boundingRect(contour)
            lowest = FLAT if wide >= LONG * high else SMALL
            tall = lowest * unit <= high <= HIGHEST * unit
            if tall and TALL * high <= wide <= WIDEST * unit:
                found.append((x, y, wide, high, (int(contour[0][0][0]), int(contour[0][0][1]))))
    return sorted(found, key=lambda one: (one[1], one[0]))


def _blocks(marks: Image, lowest: float) -> Iterator[tuple[int, int, Image]]:
    """Where the page holds what is high enough, with empty rows and columns around it.

    No shape goes through an empty row or column, so that lines of type need no further look.
    """
    for top, bottom in _stretches(marks.max(axis=1), lowest):
        band = marks[top:bottom]
        for left, right in _stretches(band.max(axis=0), TALL * lowest):
            column = band[:, left:right]
            for start, end in _stretches(column.max(axis=1), lowest):
                yield left, top + start, column[start:end]


def _stretches(inked: np.ndarray, shortest: float) -> list[tuple[int, int]]:
    """Where ink follows on ink, at least so long."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], inked != 0, [0])))).tolist()
    return [
        (start, end)
        for start, end in zip(edges[::2], edges[1::2], strict=True)
        if end - start >= shortest
    ]


def _shape_at(part: Image, dot: tuple[int, int]) -> np.ndarray:
    """The dots of a part of the page that hang together with one of them."""
    _, labels = cv2.connectedComponents(part, connectivity=8)
    return np.asarray(labels == labels[dot[1], dot[0]])


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
