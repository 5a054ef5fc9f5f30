"""Finds out which way up a page is, by counting the words that forms and letters are full of."""

from __future__ import annotations

import re

import cv2
import numpy as np

from adapters.reading.pictures.engines import probe
from adapters.reading.pictures.pictures import Image, Matrix

ENOUGH_WORDS = 8
SURE_LEAD = 2
_COMMON = frozenset(
    [
        "patient",
        "name",
        "date",
        "birth",
        "dob",
        "phone",
        "fax",
        "address",
        "city",
        "state",
        "zip",
        "insurance",
        "member",
        "group",
        "id",
        "diagnosis",
        "treatment",
        "therapy",
        "physical",
        "order",
        "referral",
        "provider",
        "physician",
        "npi",
        "signature",
        "signed",
        "evaluate",
        "treat",
        "exercise",
        "manual",
        "pain",
        "left",
        "right",
        "knee",
        "shoulder",
        "back",
        "neck",
        "hip",
        "ankle",
        "please",
        "the",
        "and",
        "for",
        "with",
        "from",
        "this",
        "that",
        "has",
        "was",
        "are",
        "you",
        "your",
        "weeks",
        "week",
        "times",
        "visits",
        "frequency",
        "duration",
        "plan",
        "care",
        "clinical",
        "notes",
        "medical",
        "code",
        "description",
        "office",
        "coverage",
        "subscriber",
        "approved",
        "denied",
        "authorization",
        "letter",
        "number",
        "page",
        "not",
        "per",
        "our",
        "have",
        "will",
        "been",
        "there",
        "he",
        "she",
        "his",
        "her",
        "of",
        "to",
        "in",
        "on",
        "is",
        "by",
        "as",
        "or",
        "at",
        "be",
        "dear",
        "sincerely",
        "report",
        "history",
        "findings",
        "impression",
        "surgery",
        "exam",
    ]
)


def common_words(text: str) -> int:
    """How many different everyday words of clinic paper a rough reading holds."""
    return len(_COMMON.intersection(re.findall(r"[a-z]{2,}", text.lower())))


def find_rotation(grey: Image) -> int:
    """Return by how many degrees the page must be turned clockwise to stand upright."""
    best, best_count = 0, 0
    for angle in _likely_first(grey):
        count = common_words(probe(turn(grey, angle)))
        if count >= ENOUGH_WORDS:
            return angle
        if count >= best_count + (SURE_LEAD if best_count else 1):
            best, best_count = angle, count
    return best


def turn(grey: Image, angle: int) -> Image:
    """Turn a picture clockwise by 0, 90, 180 or 270 degrees."""
    codes = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
    if angle == 0:
        return grey
    return np.ascontiguousarray(cv2.rotate(grey, codes[angle]), dtype=np.uint8)


def turn_matrix(angle: int, columns: int, rows: int) -> Matrix:
    """Pixels of the turned picture to pixels of the picture before; size is the one before."""
    maps = {
        0: [[1, 0, 0], [0, 1, 0]],
        90: [[0, 1, 0], [-1, 0, rows]],
        180: [[-1, 0, columns], [0, -1, rows]],
        270: [[0, -1, columns], [1, 0, 0]],
    }
    return np.array(maps[angle], dtype=np.float64)


def _likely_first(grey: Image) -> tuple[int, ...]:
    """Upright and upside down first where lines run across the page, else the other two."""
    ink = cv2.resize(255 - grey, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    across = float(np.square(np.diff(ink.sum(axis=1, dtype=np.float64))).sum()) / ink.shape[0]
    down = float(np.square(np.diff(ink.sum(axis=0, dtype=np.float64))).sum()) / ink.shape[1]
    return (0, 180, 90, 270) if across >= down else (90, 270, 0, 180)
