"""Lays a photographed sheet flat: finds its corners on the table and undoes the slant."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image, Matrix
from adapters.reading.pictures.sheet_sides import find_sides

LOOKED_AT = 640
LETTER = (612.0, 792.0)
LETTER_RATIO, NEAR_LETTER = 792 / 612, 0.12
_FRAME = 3


@dataclass(frozen=True)
class Sheet:
    """A flat picture of a sheet, its size in points, and its pixels' places in the photo."""

    grey: Image
    size: tuple[float, float]
    to_photo: Matrix


def flat_sheet(grey: Image) -> Sheet | None:
    """The sheet on a photo that shows its four corners; None where the picture is the sheet."""
    corners = _corners(grey)
    if corners is None or _is_whole(corners, grey.shape):
        return None
    sides = [float(np.hypot(*(b - a))) for a, b in pairwise([*corners, corners[0]])]
    wide, tall = round((sides[0] + sides[2]) / 2), round((sides[1] + sides[3]) / 2)
    if min(wide, tall) < LOOKED_AT // 2:
        return None
    flat = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
    bend = cv2.getPerspectiveTransform(corners.astype(np.float32), flat)
    page = cv2.warpPerspective(grey, bend, (wide, tall), flags=cv2.INTER_LINEAR)
    return Sheet(
        np.asarray(page, np.uint8), _paper(wide, tall), np.asarray(np.linalg.inv(bend), np.float64)
    )


def _paper(wide: int, tall: int) -> tuple[float, float]:
    """The size in points: letter paper where the sides say so, else with its long side."""
    short, long = LETTER
    if abs(max(wide, tall) / min(wide, tall) / LETTER_RATIO - 1) <= NEAR_LETTER:
        return (short, long) if tall >= wide else (long, short)
    scale = long / max(wide, tall)
    return wide * scale, tall * scale


def _corners(grey: Image) -> Matrix | None:
    """Corners from the upper left clockwise, of the one sheet whose sides show."""
    scale = LOOKED_AT / max(grey.shape)
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    corners = find_sides(np.asarray(small, np.uint8))
    return None if corners is None else np.asarray((corners + 0.5) / scale, np.float64)


def _is_whole(corners: Matrix, shape: tuple[int, ...]) -> bool:
    """Whether the corners are those of the picture."""
    rows, columns = shape[:2]
    ends = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float64)
    return bool(np.abs(corners - ends).max() <= _FRAME * max(rows, columns) / LOOKED_AT)
