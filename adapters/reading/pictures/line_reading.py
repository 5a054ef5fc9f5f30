"""Reads single lines of print with rapidocr's recognizer, and how sure it is of each letter."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

import cv2
import numpy as np

from adapters.reading.pictures.models import open_model
from adapters.reading.pictures.pictures import Image

LINE_HEIGHT = 48
COLUMN = 8
SHORTEST = 64
MOST_AT_ONCE = 8
WIDEST_GAP = 5
WIDEST_HALF = 0.5
LEVEL = 2.0
Box = tuple[float, float, float, float]
DIGITS = "0123456789"
CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SIGNS = " !\"#$%&'()*+,-./:;<=>?@[\\]_`{|}~"
TYPOGRAPHIC = "\u00b0\u00b1\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u00b7\u00e9"
MARKS = frozenset(".,:;-\u2013\u2014'\u2018\u2019()\u00b7\u2022")
"""What stands between letters: how sure it is says nothing of the word's letters."""
BOXES = "\u25a1\u25a0\u2610\u2611\u2612\u2713\u53e3\u56de\u56d7"
PRINTED = DIGITS + CAPITALS + CAPITALS.lower() + SIGNS + TYPOGRAPHIC + BOXES
_NUMBER = frozenset(f"{DIGITS}/-().,:#&' ")
_LIKE_LETTERS = frozenset("/()#&:';%+")
_KINDS = (_NUMBER, frozenset(CAPITALS) | _NUMBER | frozenset(";%+"))
_BLANK = 0
_MODEL = "PP-OCRv6_rec_small.onnx"


@dataclass(frozen=True)
class Word:
    """One printed word; `line` tells which words the reader saw as one line."""

    text: str
    box: Box
    confidence: float
    line: int = 0


@dataclass(frozen=True)
class Line:
    """Where a line lies on a page, in pixels; `slope` is how much it falls for every pixel."""

    left: int
    top: int
    width: int
    height: int
    slope: float = 0.0

    def cut(self, grey: Image) -> Image:
        """The line's own picture, level."""
        if abs(self.slope) * self.width < LEVEL:
            bottom, right = self.top + self.height, self.left + self.width
            return np.ascontiguousarray(grey[self.top : bottom, self.left : right])
        lean = np.array([[1.0, 0.0, self.left], [self.slope, 1.0, self.top]])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        size = (self.width, self.height)
        level = cv2.warpAffine(grey, lean, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(level, dtype=np.uint8)

    def on_page(self, word: Word, number: int) -> Word:
        """A word of the line's picture where it stands on the page."""
        left, top, right, bottom = word.box
        down = self.top + self.slope * (left + right) / 2
        box = (left + self.left, top + down, right + self.left, bottom + down)
        return Word(word.text, box, word.confidence, number)


@dataclass(frozen=True)
class Letter:
    """One letter of a line: where its middle lies, in columns of the picture, and how sure."""

    text: str
    middle: float
    confidence: float


@dataclass(frozen=True)
class _Recognizer:
    session: Any
    letters: tuple[str, ...]

    def run(self, batch: Any) -> Any:
        return self.session.run(None, {self.session.get_inputs()[0].name: batch})[0]


@cache
def _recognizer() -> _Recognizer:
    session = open_model(_MODEL)
    listed = session.get_modelmeta().custom_metadata_map["character"].splitlines()
    return _Recognizer(session, ("", *listed, " "))


def warm_up() -> None:
    """Load the model."""
    _recognizer()


def read_lines(pictures: Sequence[Image], allowed: str = PRINTED) -> list[list[Letter]]:
    """Read grey pictures of single lines, only letters of `allowed`; narrow ones together."""
    found: list[list[Letter]] = [[] for _ in pictures]
    order = sorted(range(len(pictures)), key=lambda index: _ratio(pictures[index]))
    for start in range(0, len(order), MOST_AT_ONCE):
        part = order[start : start + MOST_AT_ONCE]
        seen = _recognizer().run(_batch([pictures[index] for index in part]))
        for row, index in enumerate(part):
            scale = LINE_HEIGHT / pictures[index].shape[0]
            found[index] = _letters(seen[row], allowed, scale)
    return found


def kind_of(letters: Sequence[Letter]) -> str:
    """All letters of the kind that was seen, digits or capitals; nothing for mixed ones.

    Of signs that look like a letter only those that were seen: the end of `952251` is no bracket.
    """
    seen = {letter.text for letter in letters}
    kind = next((kind for kind in _KINDS if seen <= kind), frozenset()) if seen else frozenset()
    return "".join(sorted(sign for sign in kind if sign not in _LIKE_LETTERS or sign in seen))


def _ratio(picture: Image) -> float:
    return float(picture.shape[1] / picture.shape[0])


def _batch(pictures: list[Image]) -> Any:
    """Lines at the height that the recognizer wants, filled up to the widest."""
    widths = [max(8, math.ceil(LINE_HEIGHT * _ratio(picture))) for picture in pictures]
    whole = max(SHORTEST, *widths)
    batch = np.zeros((len(pictures), 3, LINE_HEIGHT, whole), dtype=np.float32)
    for row, (picture, width) in enumerate(zip(pictures, widths, strict=True)):
        line = cv2.resize(picture, (width, LINE_HEIGHT)).astype(np.float32)
        batch[row, :, :, :width] = (line / 255 - 0.5) / 0.5
    return batch


def words_of(letters: Sequence[Letter], picture: Image) -> list[Word]:
    """Words of a line with their boxes in its picture, as sure as their least sure letter.

    The dots and dashes between letters do not count: `NAKAGAWA-REYES`, `04-27-1967`.
    """
    between = (float(picture.min()) + float(np.median(picture))) / 2
    inked = (picture <= between).any(axis=0)
    found: list[Word] = []
    ends = _between(letters, picture.shape[1])
    for first, last in _spans(letters, picture.shape[0]):
        start = max(ends[first], letters[first].middle - WIDEST_HALF * picture.shape[0])
        end = min(ends[last + 1], letters[last].middle + WIDEST_HALF * picture.shape[0])
        left, right = _trimmed(inked, start, end)
        part = letters[first : last + 1]
        text = "".join(letter.text for letter in part)
        counted = [letter for letter in part if letter.text not in MARKS] or part
        sure = min(letter.confidence for letter in counted)
        found.append(Word(text, (left, 0.0, right, float(picture.shape[0])), sure))
    return found


def _spans(letters: Sequence[Letter], height: int) -> list[tuple[int, int]]:
    """First and last letter of every word: a blank or a wide gap parts two."""
    widest = WIDEST_GAP * COLUMN * height / LINE_HEIGHT
    spans: list[tuple[int, int]] = []
    open_at: int | None = None
    for index, letter in enumerate(letters):
        if letter.text == " " or letter.text in BOXES:
            open_at = None
        elif open_at is None or letter.middle - letters[index - 1].middle > widest:
            spans.append((index, index))
            open_at = index
        else:
            spans[-1] = (open_at, index)
    return spans


def _between(letters: Sequence[Letter], width: int) -> list[float]:
    """The bounds between neighbouring letters, from the line's left end to its right."""
    middles = [letter.middle for letter in letters]
    inner = [(one + other) / 2 for one, other in pairwise(middles)]
    return [0.0, *inner, float(width)]


def _trimmed(inked: Any, left: float, right: float) -> tuple[float, float]:
    """A span cut down to the ink in it."""
    dark = np.flatnonzero(inked[int(left) : int(right) + 1])
    if not dark.size:
        return left, right
    return float(int(left) + dark[0]), float(int(left) + dark[-1] + 1)


@cache
def _kept(allowed: str) -> Any:
    wanted = frozenset(allowed)
    letters = _recognizer().letters
    return np.array([_BLANK, *(i for i, text in enumerate(letters) if i and text in wanted)])


def _letters(seen: Any, allowed: str, scale: float) -> list[Letter]:
    """The likeliest letter of every column, repeats and blanks left out."""
    kept = _kept(allowed)
    part = seen[:, kept]
    best = part.argmax(axis=1)
    found: list[Letter] = []
    before = 0
    for column, place in enumerate(best):
        if place and place != before:
            text = _recognizer().letters[int(kept[place])]
            middle = (column + 0.5) * COLUMN / scale
            found.append(Letter(text, middle, float(part[column, place])))
        before = int(place)
    return found
