"""Takes the upright streaks of a bad line off a page, and says which letters may have lost an edge.

A streak that runs along the edge of a letter cannot be told from it: a 6 without its left side is
read as a 5 by every reader. Only the streak's own columns go, and a stroke of which one column
shows beside it is as wide as strokes are.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import cv2
import numpy as np

from adapters.reading.pictures.pictures import Image

HIGHEST = 0.012
"""Of the rows of a page, how many a letter is high at most."""
REACH, JOINED = 3, 2
"""Columns beside a streak, and how many of them a stroke that ends there fills."""
RAGGED = 0.25
"""Of the rows of a streak, in how many a column beside it is black that belongs to it."""
LEANING = 5
"""Rows within which a stroke that leans enters a streak and leaves it."""
UPRIGHT, SHOWS = 5, 0.8
"""Rows that an upright stroke is high at least; how much of an edge must show to be there."""
BESIDE, WIDEST, FEWEST = 60, 12, 20
"""Columns on each side of a streak that tell how wide strokes are there, dots of the widest, and
how many strokes tell."""
Streak = tuple[int, int, int, int]
"""Its columns and its rows, from and up to."""


def without_streaks(ink: Image) -> tuple[Image, Image]:
    """The page, where ink is 1, without thin lines that run down it; and where edges are in doubt.

    Letters that a streak crosses keep their strokes.
    """
    kept, lost = ink.copy(), np.zeros_like(ink)
    streaks = list(_streaks(ink))
    for left, right, top, bottom in streaks:
        kept[top:bottom, left:right] &= _crossing(ink, (left, right, top, bottom))
    for streak in streaks:
        _mark_lost_edges(lost, kept, streak)
        _widen(kept, streak)
    return kept, lost


def _streaks(ink: Image) -> Iterator[Streak]:
    rows = ink.shape[0]
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((9, 1), np.uint8))
    tall = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((max(rows // 4, 3), 1), np.uint8))
    if not tall.any():
        return
    for left, top, width, height, _ in cv2.connectedComponentsWithStats(tall)[2][1:]:
        beside = ink[top : top + height].mean(axis=0)
        first = left - (left > 0 and beside[left - 1] >= RAGGED)
        last = min(left + width, ink.shape[1] - 1)
        yield int(first), int(last + (beside[last] >= RAGGED)), int(top), int(top + height)


def _crossing(ink: Image, streak: Streak) -> Any:
    """Where, in the columns of a streak, strokes go on from its one side to the other.

    A stroke that leans enters and leaves it some rows apart.
    """
    left, right, top, bottom = streak
    near = np.ones((LEANING, 1), np.uint8)
    before, behind = (_columns(ink, at, at + 1)[top:bottom] for at in (left - 1, right))
    level = before & behind
    around, beyond, taken = (
        np.asarray(cv2.dilate(part, near), np.uint8) for part in (before, behind, level)
    )
    return level | (around & beyond & (1 - taken))


def _columns(page: Image, first: int, last: int) -> Any:
    """Columns of a page; beyond its sides there is paper."""
    found = np.zeros((page.shape[0], last - first), np.uint8)
    start, end = max(first, 0), min(last, page.shape[1])
    if start < end:
        found[:, start - first : end - first] = page[:, start:end]
    return found


def _widen(kept: Image, streak: Streak) -> None:
    """Make an upright stroke of which the streak left one column wider by one of the streak's."""
    left, right, top, bottom = streak
    for shown, beyond, hidden in ((left - 1, left - 2, left), (right, right + 1, right - 1)):
        stroke = _columns(kept, shown, shown + 1)[top:bottom]
        thin = stroke & ~_columns(kept, beyond, beyond + 1)[top:bottom] & 1
        upright = cv2.morphologyEx(thin, cv2.MORPH_OPEN, np.ones((UPRIGHT, 1), np.uint8))
        kept[top:bottom, hidden] |= np.asarray(upright, np.uint8)[:, 0]


def _mark_lost_edges(lost: Image, kept: Image, streak: Streak) -> None:
    """Put 255 where strokes of one letter end at a streak, twice on the same side of it.

    Where the letter's edge shows beside the streak, nothing is lost; nor where strokes are wider
    than the streak.
    """
    left, right, top, bottom = streak
    highest = round(HIGHEST * kept.shape[0])
    before = _columns(kept, left - REACH, left)[top:bottom]
    behind = _columns(kept, right, right + REACH)[top:bottom]
    edge = before[:, -1] | behind[:, 0]
    here, there = before.sum(axis=1) >= JOINED, behind.sum(axis=1) >= JOINED
    for ending in (here & ~there, there & ~here):
        for first, last in pairwise(_runs(ending)):
            if last[1] - first[0] > highest or edge[first[1] : last[0]].mean() >= SHOWS:
                continue
            rows = slice(top + first[0], top + last[1])
            if _strokes(_columns(kept, left - BESIDE, right + BESIDE)[rows]) <= right - left:
                lost[rows, left:right] = 255


def _strokes(part: Any) -> float:
    """How wide strokes of a line of print usually are, in dots; nought where too few tell."""
    edges = np.diff(np.pad(part.astype(np.int8), ((0, 0), (1, 1))), axis=1).ravel()
    ends = np.flatnonzero(edges)
    wide = ends[1::2] - ends[::2]
    wide = wide[wide <= WIDEST]
    return float(np.median(wide)) if len(wide) >= FEWEST else 0.0


def _runs(rows: Any) -> list[tuple[int, int]]:
    """From where to where rows are true."""
    edges = np.flatnonzero(np.diff(np.pad(rows.astype(np.int8), 1)))
    return [(int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def boxes_of(mask: Image) -> list[tuple[float, float, float, float]]:
    """The boxes, in pixels, of what is marked on a picture."""
    found = cv2.connectedComponentsWithStats((mask > 0).astype(np.uint8))[2][1:]
    return [(float(x), float(y), float(x + w), float(y + h)) for x, y, w, h, _ in found]
