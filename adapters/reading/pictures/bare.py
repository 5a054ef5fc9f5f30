"""A page without what runs around its letters: ruled cells, and rings that a pen drew."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from adapters.reading.pictures.cell_letters import Row, take_cells_off
from adapters.reading.pictures.pictures import Image
from adapters.reading.pictures.rings import Ring, find_rings


@dataclass(frozen=True)
class Bare:
    """A page without its rows of cells and its rings; what stood in cells, and where rings were."""

    grey: Image
    ink: Image
    rows: tuple[Row, ...]
    rings: tuple[Ring, ...]


def take_off(grey: Image, ink: Image, dpi: float) -> Bare:
    """Take off what confuses both readers on an upright page, where ink is above zero."""
    grey, ink, rows = take_cells_off(grey, ink, dpi)
    rings, strokes = find_rings(ink, dpi)
    if not rings:
        return Bare(grey, ink, rows, ())
    soft = cv2.dilate(strokes, np.ones((3, 3), np.uint8))
    bare = np.where(soft > 0, 255, grey).astype(np.uint8)
    return Bare(bare, np.where(strokes > 0, 0, ink).astype(np.uint8), rows, tuple(rings))
