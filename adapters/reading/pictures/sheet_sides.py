"""Finds the four sides of a sheet on a photo: where brightness steps up, whatever the light.

A shadow over half the sheet makes it as dark as a table in the sun. So no side is found by how
bright it is, but by the step from outside to inside, which must show along most of its length.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, product
from typing import Any

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image, Matrix

PRINT = 17
"""Print is thinner than this in the small picture, and goes; sheets and tables stay."""
REACH, STEP = 5, 0.06
"""Pixels to both sides of an edge, and by how much brighter (of one) it is inside."""
LEANING = 20
MOST_LINES, ALIKE = 6, 8.0
NEAR, SAMPLES = 3, 96
SEEN = 0.6
"""How much of each side must be seen as a step."""
FRAME_SEEN = 0.5
"""What a side counts that is cut off by the edge of the photo; one may be."""
LARGER = 0.3
LEAST_SHARE = (0.2, 0.35)
"""Of the photo, that a sheet takes up: one that shows whole, and one that is cut off."""
OUTSIDE = 0.03
_DARK = 12.0


@dataclass(frozen=True)
class _Side:
    """A line that cuts the first column (of an upright one: row) at `start` and leans `slope`."""

    start: float
    slope: float
    is_frame: bool = False


def find_sides(small: Image) -> Matrix | None:
    """The corners of the sheet from the upper left clockwise; None where no sheet stands out."""
    steps = _steps(small)
    sides = [_lines(steps["top"]), _lines(steps["right"].T), _lines(steps["bottom"]),
             _lines(steps["left"].T)]  # fmt: skip
    rows, columns = small.shape
    for lines, far in zip(sides, (0, columns - 1, rows - 1, 0), strict=True):
        lines.append(_Side(float(far), 0.0, is_frame=True))
    seen = [steps[name] for name in ("top", "right", "bottom", "left")]
    best, best_score = None, 0.0
    for four in product(*sides):
        if sum(side.is_frame for side in four) > 1:
            continue
        corners = _corners(four)
        score = _score(corners, four, seen)
        if score > best_score:
            best, best_score = corners, score
    return best


def _steps(small: Image) -> dict[str, Image]:
    """Where brightness steps up from outside, for each of four sides: 255 there."""
    plain = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((PRINT, PRINT), np.uint8))
    light = np.log(cv2.GaussianBlur(plain, (0, 0), 2.0).astype(np.float32) + _DARK)
    across, down = np.zeros_like(light), np.zeros_like(light)
    across[:, REACH:-REACH] = light[:, 2 * REACH :] - light[:, : -2 * REACH]
    down[REACH:-REACH] = light[2 * REACH :] - light[: -2 * REACH]
    found = {"left": across, "right": -across, "top": down, "bottom": -down}
    return {name: _ridge(step, name in ("top", "bottom")) for name, step in found.items()}


def _ridge(step: Any, lies: bool) -> Image:
    """The crest of a step that is high enough, thin."""
    window = np.ones((2 * REACH + 1, 1) if lies else (1, 2 * REACH + 1), np.uint8)
    crest = step >= cv2.dilate(step, window)
    return np.where(crest & (step > STEP), 255, 0).astype(np.uint8)


def _lines(ridge: Image) -> list[_Side]:
    """The lines that most of a ridge lies on, near to level."""
    ridge = np.ascontiguousarray(ridge)
    lean = np.radians(LEANING)
    found = cv2.HoughLines(
        ridge, 1, np.pi / 360, ridge.shape[1] // 5, min_theta=np.pi / 2 - lean,
        max_theta=np.pi / 2 + lean,
    )  # fmt: skip
    lines: list[_Side] = []
    for rho, theta in [] if found is None else found.reshape(-1, 2):
        line = _fitted(ridge, float(rho / np.sin(theta)), float(-1 / np.tan(theta)))
        if not any(_are_alike(line, other, ridge.shape[1]) for other in lines):
            lines.append(line)
        if len(lines) == MOST_LINES:
            break
    return lines


def _fitted(ridge: Image, start: float, slope: float) -> _Side:
    """The line through the points of the ridge that lie near one."""
    down, across = np.nonzero(ridge)
    near = np.abs(down - start - slope * across) <= NEAR
    if near.sum() < SAMPLES // 2:
        return _Side(start, slope)
    slope, start = np.polyfit(across[near], down[near], 1)
    return _Side(float(start), float(slope))


def _are_alike(one: _Side, other: _Side, length: int) -> bool:
    ends = (one.start - other.start, one.start - other.start + (one.slope - other.slope) * length)
    return max(map(abs, ends)) < ALIKE


def _corners(four: tuple[_Side, ...]) -> Matrix:
    """Where neighbouring sides meet, from the upper left clockwise."""
    top, right, bottom, left = four
    meetings = [(top, left), (top, right), (bottom, right), (bottom, left)]
    return np.array([_meeting(level, upright) for level, upright in meetings], np.float64)


def _meeting(level: _Side, upright: _Side) -> tuple[float, float]:
    x = (upright.start + upright.slope * level.start) / (1 - upright.slope * level.slope)
    return x, level.start + level.slope * x


def _score(corners: Matrix, four: tuple[_Side, ...], seen: list[Image]) -> float:
    """How much of the sides is seen, and a little for the larger sheet; nought where too little."""
    rows, columns = seen[0].shape
    size = np.array([columns, rows])
    if (corners < -OUTSIDE * size).any() or (corners > (1 + OUTSIDE) * size).any():
        return 0.0
    share = _area(corners) / seen[0].size
    if share < LEAST_SHARE[any(side.is_frame for side in four)]:
        return 0.0
    total, around = 0.0, 0.0
    for side, ridge, (start, end) in zip(four, seen, pairwise([*corners, corners[0]]), strict=True):
        part = FRAME_SEEN if side.is_frame else _seen(ridge, start, end)
        if part < SEEN and not side.is_frame:
            return 0.0
        length = float(np.hypot(*(end - start)))
        total, around = total + part * length, around + length
    return total / around + LARGER * share


def _area(corners: Matrix) -> float:
    x, y = corners[:, 0], corners[:, 1]
    return float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2


def _seen(ridge: Image, start: Matrix, end: Matrix) -> float:
    """How much of a side has a step beside it."""
    rows, columns = ridge.shape
    along = np.linspace(0.02, 0.98, SAMPLES)[:, None]
    places = np.rint(start + (end - start) * along).astype(int)
    x, y = np.clip(places[:, 0], 0, columns - 1), np.clip(places[:, 1], 0, rows - 1)
    hit = np.zeros(SAMPLES, bool)
    level = abs(end[0] - start[0]) > abs(end[1] - start[1])
    for off in range(-NEAR, NEAR + 1):
        at = (np.clip(y + off, 0, rows - 1), x) if level else (y, np.clip(x + off, 0, columns - 1))
        hit |= ridge[at] > 0
    return float(hit.mean())
