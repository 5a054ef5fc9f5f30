"""Looks a second time, from nearer, at the lines of a page on which the readers left a doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from adapters.reading.pictures import engines, line_reading
from adapters.reading.pictures.line_reading import Letter, Line, Word
from adapters.reading.pictures.pictures import Image

Box = tuple[float, float, float, float]
MOST_LINES = 40
UNSURE = 0.6
SLACK = 4
SHARPER = 0.6
ROOM = 2


@dataclass(frozen=True)
class SecondLook:
    """Both readers' words in the places that were looked at again."""

    places: list[Box]
    first: list[Word]
    second: list[Word]


def look_again(
    grey: Image, words: Sequence[Word], doubts: Sequence[Box], settled: Sequence[Box] = ()
) -> SecondLook:
    """Read anew the lines of the first reader that a doubt lies on, and those it hardly saw.

    At places that are settled nothing is to be seen any more.
    """
    doubts = [box for box in doubts if not any(_touches(box, other) for other in settled)]
    lines = _lines(words, doubts, grey.shape)
    sharp = np.asarray(cv2.GaussianBlur(grey, (0, 0), SHARPER), dtype=np.uint8)
    letters = line_reading.read_lines([line.cut(sharp) for line in lines])
    first: list[Word] = []
    second: list[Word] = []
    for number, (line, found) in enumerate(zip(lines, letters, strict=True)):
        picture = line.cut(grey)
        first += [line.on_page(word, number) for word in line_reading.words_of(found, picture)]
        second += [line.on_page(word, number) for word in _second(picture, found)]
    return SecondLook([_around_line(line) for line in lines], first, second)


def _second(picture: Image, letters: Sequence[Letter]) -> list[Word]:
    """Tesseract's reading, told apart only what kind of letters the first reader saw there."""
    return engines.read_line_second(picture, line_reading.kind_of(letters))


def _lines(words: Sequence[Word], doubts: Sequence[Box], shape: tuple[int, ...]) -> list[Line]:
    """The lines that a doubt lies on and those hardly seen, the least sure first."""
    seen: dict[int, list[Word]] = {}
    for word in words:
        seen.setdefault(word.line, []).append(word)
    near: list[tuple[float, int, Line]] = []
    covered: list[Box] = []
    for line in seen.values():
        sure = min(word.confidence for word in line)
        boxes = [word.box for word in line]
        if sure < UNSURE or any(_touches(box, doubt) for doubt in doubts for box in boxes):
            near.append((sure, len(near), _wider(line, shape)))
            covered += boxes
    loose = [doubt for doubt in doubts if not any(_touches(box, doubt) for box in covered)]
    near += [(0.0, -1, _wider([Word("", doubt, 0.0)], shape)) for doubt in loose]
    return [line for _, _, line in sorted(near, key=lambda one: one[:2])[:MOST_LINES]]


def _touches(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 0 and down > 0.4 * min(one[3] - one[1], other[3] - other[1])


def _wider(words: Sequence[Word], shape: tuple[int, ...]) -> Line:
    """A line around words, with a little room; it leans as they do."""
    first, last = words[0].box, words[-1].box
    left = max(0, int(first[0]) - SLACK)
    right = min(shape[1], int(last[2]) + SLACK)
    across, down = (last[0] + last[2] - first[0] - first[2]) / 2, last[1] - first[1]
    slope = down / across if across > 0 and abs(down) >= line_reading.LEVEL else 0.0
    top = max(0, int(first[1]) - ROOM)
    bottom = min(shape[0], int(first[3]) + ROOM)
    return Line(left, top, max(1, right - left), max(1, bottom - top), slope)


def _around_line(line: Line) -> Box:
    falls = line.slope * line.width
    top, bottom = line.top + min(0.0, falls), line.top + line.height + max(0.0, falls)
    return (float(line.left), top, float(line.left + line.width), bottom)
