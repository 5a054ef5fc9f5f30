"""Tells handwriting from print by its shapes: letters of type stand level and each has a twin.

What was learned lies in `handwriting.json`; `python -m evals.fit_handwriting` makes it anew.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image

LEARNED = Path(__file__).with_name("handwriting.json")
LONG_RULE, TALL_RULE = 70, 60
"""Dots of the least rule; rules are neither print nor handwriting."""
LEAST_INK, LOWEST, HIGHEST, WIDEST, MOST_SHAPES = 12, 8, 90, 160, 2500
"""What is a letter's shape, in dots, and how many of a page are compared, the highest first."""
TWIN, AS_HIGH, AS_WIDE = (12, 16), 0.1, 0.2
"""The size at which shapes are compared, and how far twins differ in height and width."""
DIRECTIONS, SMALL, FEW, FEW_OFF = 12, 0.28, 3, 0.05
TRAITS = (
    *(f"stroke_{15 * number}" for number in range(DIRECTIONS)),
    *("feet", "tops", "heights", "steps", "thick", "filled", "middling", "widest", "black"),
    *("crowd", "count", "alike", "alike_half", "alike_best", "alike_worst", "alike_here"),
    "alike_page",
)
COUNT, LEAST_LETTERS, FEWEST = TRAITS.index("count"), 8, 3
"""How many letters tell by themselves, and how many written values vouch for shorter ones."""
Box = tuple[float, float, float, float]
Numbers = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True)
class Lettering:
    """The shapes on a page: where each lies, and which way its outline runs."""

    marks: Image
    edge: Numbers
    direction: Numbers
    shapes: Numbers

    @classmethod
    def of(cls, ink: Image) -> Lettering:
        """The shapes of an upright page where ink is above zero, its rules left out."""
        marks = _without_rules((ink > 0).astype(np.uint8))
        soft = cv2.GaussianBlur(marks.astype(np.float32), (0, 0), 1.0)
        across = cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3)
        down = cv2.Sobel(soft, cv2.CV_32F, 0, 1, ksize=3)
        edge, angle = cv2.cartToPolar(across, down)
        direction = np.round(angle / (np.pi / DIRECTIONS)).astype(np.int32) % DIRECTIONS
        return cls(marks, edge, direction, _shapes(marks))

    @cached_property
    def alike(self) -> Numbers:
        """How much each shape resembles the one of the page that is most like it, 0 to 1."""
        pictures = np.empty((len(self.shapes), TWIN[0] * TWIN[1]), np.float32)
        for row, (x, y, wide, high, _) in enumerate(self.shapes):
            part = self.marks[y : y + high, x : x + wide].astype(np.float32)
            pictures[row] = cv2.resize(part, TWIN, interpolation=cv2.INTER_AREA).ravel()
        pictures -= pictures.mean(axis=1, keepdims=True)
        pictures /= np.linalg.norm(pictures, axis=1, keepdims=True) + 1e-6
        same = pictures @ pictures.T
        for size, most in ((self.shapes[:, 3], AS_HIGH), (self.shapes[:, 2], AS_WIDE)):
            logs = np.log(size.astype(np.float32))
            same[np.abs(logs[:, None] - logs[None]) > most] = 0
        np.fill_diagonal(same, 0)
        return np.asarray(same.max(axis=1, initial=0))


def surely_by_hand(
    ink: Image, boxes: Sequence[Box], *, coarse: bool = False, on_side: bool = False
) -> list[Box]:
    """Those boxes, in dots of an upright page, in which a pen wrote.

    A few letters alone tell too little: they are by hand only among others that are. Of a coarse
    fax's few rows no single value tells enough. The letters of a page that lay `on_side` were
    scaled along the other way than they were scanned: print has fewer twins there.
    """
    if not boxes:
        return []
    lettering = Lettering.of(ink)
    told = [(box, found) for box in boxes if (found := traits(lettering, box)) is not None]
    long = [(box, found) for box, found in told if found[COUNT] >= np.log(LEAST_LETTERS + 1)]
    line = float(_learned()["by_hand_from_on_side" if on_side else "by_hand_from"])
    written = [box for box, found in long if how_by_hand(found) >= line]
    if len(written) < max(FEWEST, len(long) / 2):
        return [] if coarse else written
    return [box for box, found in told if how_by_hand(found) >= line]


def how_by_hand(found: Numbers) -> float:
    """How much traits speak for a pen: log odds, by what was learned."""
    learned = _learned()
    weights = np.array(list(learned["weights"].values()))
    return float(learned["base"] + found @ weights[:, 0] + found**2 @ weights[:, 1])


def traits(lettering: Lettering, box: Box) -> Numbers | None:
    """What the shapes in a box are like, in the order of `TRAITS`; nothing where there are none."""
    box = _trimmed(lettering.marks, box)
    x0, y0, x1, y1 = (max(0, round(edge)) for edge in box)
    edge = lettering.edge[y0:y1, x0:x1]
    runs = np.bincount(
        lettering.direction[y0:y1, x0:x1].ravel(), edge.ravel(), minlength=DIRECTIONS
    )
    outline, tall = float(runs.sum()), box[3] - box[1]
    inside = _inside(lettering.shapes, box, tall)
    if edge.size < 20 or outline < 20 or not inside.any():
        return None
    ink = float(lettering.marks[y0:y1, x0:x1].sum())
    line = _line(lettering.shapes[inside], outline, ink, (x1 - x0, tall))
    alike = lettering.alike[inside]
    usual = float(np.percentile(lettering.alike, 75))
    half = float(np.median(alike))
    best, worst = (float(np.percentile(alike, share)) for share in (80, 20))
    twins = [float(alike.mean()), half, best, worst, half - usual, usual]
    return np.array([*(runs / outline), *line, *twins])


def _inside(shapes: Numbers, box: Box, tall: float) -> Numbers:
    """Which shapes have their middle in a box and are no dots of letters."""
    x, y = shapes[:, 0] + shapes[:, 2] / 2, shapes[:, 1] + shapes[:, 3] / 2
    within = (x > box[0]) & (x < box[2]) & (y > box[1]) & (y < box[3])
    return np.asarray(within & (shapes[:, 3] >= SMALL * tall))


def _line(shapes: Numbers, outline: float, ink: float, room: tuple[float, float]) -> list[float]:
    """How level and even the shapes of one line stand, and how bold they are."""
    wide, tall = room
    high = float(np.percentile(shapes[:, 3], 80))
    middles = shapes[:, 0] + shapes[:, 2] / 2
    steps = np.diff(np.sort(middles)) / high if len(shapes) > 2 else np.array([0.8])
    return [
        _off_line(middles, shapes[:, 1] + shapes[:, 3], high),
        _off_line(middles, shapes[:, 1], high),
        float(np.std(shapes[:, 3] / high)),
        float(np.std(steps) / (steps.mean() + 1e-3)),
        ink / (outline / 2) / high,
        high / tall,
        float(np.median(shapes[:, 2])) / high,
        float(shapes[:, 2].max()) / high,
        ink / (wide * tall),
        len(shapes) * tall / wide,
        float(np.log(len(shapes) + 1)),
    ]


def _off_line(middles: Numbers, edges: Numbers, high: float) -> float:
    """How far edges lie from the line through them, in heights of a letter."""
    if len(edges) < FEW:
        return FEW_OFF
    leans = len(edges) > FEW and np.ptp(middles) > high
    line = np.polyfit(middles, edges, 1) if leans else (0.0, float(np.median(edges)))
    return float(np.median(np.abs(edges - np.polyval(line, middles)))) / high


def _trimmed(marks: Image, box: Box) -> Box:
    """A box from the first to the last row of ink in it."""
    top, left = max(0, round(box[1])), max(0, round(box[0]))
    inked = np.flatnonzero(marks[top : round(box[3]), left : round(box[2])].any(axis=1))
    if not inked.size:
        return box
    return (box[0], float(max(0, top + inked[0] - 2)), box[2], float(top + inked[-1] + 3))


def _without_rules(marks: Image) -> Image:
    level = cv2.morphologyEx(marks, cv2.MORPH_OPEN, np.ones((1, LONG_RULE), np.uint8))
    upright = cv2.morphologyEx(marks, cv2.MORPH_OPEN, np.ones((TALL_RULE, 1), np.uint8))
    rules = (cv2.dilate(level, np.ones((3, 1), np.uint8)) > 0) | (upright > 0)
    return np.where(rules, 0, marks).astype(np.uint8)


def _shapes(marks: Image) -> Numbers:
    """The letters' shapes as (x, y, width, height, ink), the highest first."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(marks, connectivity=8)
    high, ink = stats[1:, 3], stats[1:, 4]
    fits = (ink >= LEAST_INK) & (high >= LOWEST) & (high <= HIGHEST) & (stats[1:, 2] <= WIDEST)
    shapes = stats[1:][fits]
    return np.asarray(shapes[np.argsort(-shapes[:, 3], kind="stable")][:MOST_SHAPES])


@cache
def _learned() -> dict[str, Any]:
    learned: dict[str, Any] = json.loads(LEARNED.read_text(encoding="utf-8"))
    return learned
