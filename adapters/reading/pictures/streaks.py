"""Takes the upright streaks of a bad line off a page, and says which letters may have lost an edge.

A streak that runs along the edge of a letter cannot be told from it: a 6 without its left side is
read as a 5 by every reader.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image

HIGHEST = 0.012
"""Of the rows of a page, how many a letter is high at most."""
REACH, JOINED = 3, 2
"""Columns beside a streak, and how many of them a stroke that ends there fills."""


def without_streaks(ink: Image) -> tuple[Image, Image]:
    """The page, where ink is 1, without thin lines that run down it; and where edges are in doubt.

    Letters that a streak crosses keep their strokes.
    """
    rows = ink.shape[0]
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((9, 1), np.uint8))
    tall = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((max(rows // 4, 3), 1), np.uint8))
    if not tall.any():
        return ink, np.zeros_like(ink)
    wide = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, 5), np.uint8))
    near = cv2.dilate(tall, np.ones((1, 3), np.uint8))
    kept = np.where((near > 0) & (wide == 0), 0, ink).astype(np.uint8)
    return kept, _lost_edges(kept, np.asarray(near, np.uint8))


def _lost_edges(kept: Image, near: Image) -> Image:
    """255 where strokes of one letter end at a streak, twice on the same side of it."""
    lost = np.zeros_like(kept)
    highest = round(HIGHEST * kept.shape[0])
    for left, top, width, height, _ in cv2.connectedComponentsWithStats(near)[2][1:]:
        rows, right = slice(top, top + height), left + width
        before = kept[rows, max(0, left - REACH) : left].sum(axis=1) >= JOINED
        behind = kept[rows, right : right + REACH].sum(axis=1) >= JOINED
        for ending in (before & ~behind, behind & ~before):
            for first, last in pairwise(_runs(ending)):
                if last[1] - first[0] <= highest:
                    lost[top + first[0] : top + last[1], left:right] = 255
    return lost


def _runs(rows: Any) -> list[tuple[int, int]]:
    """From where to where rows are true."""
    edges = np.flatnonzero(np.diff(np.pad(rows.astype(np.int8), 1)))
    return [(int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def boxes_of(mask: Image) -> list[tuple[float, float, float, float]]:
    """The boxes, in pixels, of what is marked on a picture."""
    found = cv2.connectedComponentsWithStats((mask > 0).astype(np.uint8))[2][1:]
    return [(float(x), float(y), float(x + w), float(y + h)) for x, y, w, h, _ in found]
