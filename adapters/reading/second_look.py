"""Looks a second time, from nearer, at the lines of a page on which the readers left a doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from adapters.reading import engines, line_reading
from adapters.reading.line_reading import Letter, Word
from adapters.reading.pictures import Image

Box = tuple[float, float, float, float]
MOST_LINES = 40
UNSURE = 0.6
SLACK = 4
SHARPER = 0.6
ROOM = 2
_NUMBER = frozenset(f"{line_reading.DIGITS}/-().,:#&' ")
_CAPITALS = frozenset(line_reading.CAPITALS) | _NUMBER | frozenset(";%+")


@dataclass(frozen=True)
class SecondLook:
    """Both readers' words in the places that were looked at again."""

    places: list[Box]
    first: list[Word]
    second: list[Word]


def look_again(grey: Image, words: Sequence[Word], doubts: Sequence[Box]) -> SecondLook:
    """Read anew the lines of the first reader that a doubt lies on, and those it hardly saw."""
    places = _places(words, doubts, grey.shape)
    sharp = np.asarray(cv2.GaussianBlur(grey, (0, 0), SHARPER), dtype=np.uint8)
    letters = line_reading.read_lines([_cut(sharp, place) for place in places])
    first: list[Word] = []
    second: list[Word] = []
    for number, (place, found) in enumerate(zip(places, letters, strict=True)):
        line = _cut(grey, place)
        first += [_moved(word, place, number) for word in line_reading.words_of(found, line)]
        second += [_moved(word, place, number) for word in _second(line, found)]
    return SecondLook([_as_box(place) for place in places], first, second)


def _second(line: Image, letters: Sequence[Letter]) -> list[Word]:
    """Tesseract's reading, told apart only what kind of letters the first reader saw there."""
    seen = {letter.text for letter in letters}
    allowed = next((kind for kind in (_NUMBER, _CAPITALS) if seen <= kind), frozenset())
    return engines.read_line_second(line, "".join(sorted(allowed)) if seen else "")


def _places(
    words: Sequence[Word], doubts: Sequence[Box], shape: tuple[int, ...]
) -> list[tuple[int, int, int, int]]:
    lines: dict[int, list[Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    near: list[tuple[float, tuple[int, int, int, int]]] = []
    covered: list[Box] = []
    for line in lines.values():
        box = _around(line)
        sure = min(word.confidence for word in line)
        if any(_touches(box, doubt) for doubt in doubts) or sure < UNSURE:
            near.append((sure, _wider(box, shape)))
            covered.append(box)
    loose = [doubt for doubt in doubts if not any(_touches(box, doubt) for box in covered)]
    near += [(0.0, _wider(doubt, shape)) for doubt in loose]
    return [place for _, place in sorted(near)[:MOST_LINES]]


def _around(line: Sequence[Word]) -> Box:
    return (
        min(word.box[0] for word in line),
        min(word.box[1] for word in line),
        max(word.box[2] for word in line),
        max(word.box[3] for word in line),
    )


def _touches(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 0 and down > 0.4 * min(one[3] - one[1], other[3] - other[1])


def _wider(box: Box, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    return (
        max(0, int(box[0]) - SLACK),
        max(0, int(box[1]) - ROOM),
        min(shape[1], int(box[2]) + SLACK),
        min(shape[0], int(box[3]) + ROOM),
    )


def _cut(grey: Image, place: tuple[int, int, int, int]) -> Image:
    return np.ascontiguousarray(grey[place[1] : place[3], place[0] : place[2]])


def _moved(word: Word, place: tuple[int, int, int, int], line: int) -> Word:
    left, top, right, bottom = word.box
    moved = (left + place[0], top + place[1], right + place[0], bottom + place[1])
    return Word(word.text, moved, word.confidence, line)


def _as_box(place: tuple[int, int, int, int]) -> Box:
    return (float(place[0]), float(place[1]), float(place[2]), float(place[3]))
