"""A pen: signatures and hand printing drawn as strokes, a little different every time."""

from __future__ import annotations

from itertools import pairwise
from math import sin
from random import Random
from typing import Any

from simulator.paper.sheet import Sheet
from simulator.paper.truth import Box

Point = tuple[float, float]

# A stroke is a row of points "xy" on a grid: baseline 2, small letters up to 6, capitals to 9.
_STROKES = {
    "A": "02 39 62|14 54", "B": "12 19 49 57 46 15|46 64 52 12", "C": "68 39 06 04 32 63",
    "D": "12 19 48 65 43 12", "E": "69 19 12 62|15 55", "F": "69 19 12|15 55",
    "G": "68 39 06 04 32 63 65 45", "H": "19 12|69 62|15 65", "I": "29 22", "J": "59 53 32 13",
    "K": "19 12|69 15 62", "L": "19 12 62", "M": "02 19 45 79 82", "N": "12 19 62 69",
    "O": "39 06 04 32 64 67 39", "P": "12 19 49 67 55 15", "Q": "39 06 04 32 64 67 39|43 71",
    "R": "12 19 49 67 55 15|35 62", "S": "68 39 17 36 55 53 22 03", "T": "09 69|39 32",
    "U": "19 13 32 53 69", "V": "09 32 69", "W": "09 22 46 62 89", "X": "09 62|69 02",
    "Y": "09 35 69|35 32", "Z": "09 69 02 62",
    "a": "46 16 04 12 33 46 42 52", "b": "19 12|15 36 54 42 12", "c": "46 16 03 22 43",
    "d": "46 16 03 22 44|49 42 52", "e": "04 44 36 16 03 22 43", "f": "48 29 22|06 46",
    "g": "46 16 04 23 44|46 41 20 01", "h": "19 12|14 36 45 42 52", "i": "16 12|18 18",
    "j": "26 21 00|28 28", "k": "19 12|46 14 42", "l": "19 13 22", "m": "16 12|14 26 32|34 56 62",
    "n": "16 12|14 36 45 42", "o": "26 04 22 44 26", "p": "16 10|15 36 54 32 13",
    "q": "46 16 04 23 44|46 40 50", "r": "16 12|14 26 46", "s": "45 26 15 34 43 22 03",
    "t": "28 23 32 42|06 46", "u": "16 13 22 43|46 42 52", "v": "06 22 46", "w": "06 12 35 52 66",
    "x": "06 42|46 02", "y": "06 23|46 21 00", "z": "06 46 02 42",
    "0": "39 06 04 32 54 57 39", "1": "17 29 22", "2": "07 29 57 02 52",
    "3": "08 39 57 35 54 32 03",
    "4": "39 04 64|48 42", "5": "59 19 15 46 54 32 03", "6": "49 15 13 32 54 35 14",
    "7": "09 59 22", "8": "39 17 54 32 13 57 39", "9": "57 29 07 25 57 42",
    ".": "12 13", ",": "22 00", "/": "01 49", "-": "15 45", "#": "22 39|42 59|07 67|04 64",
    "&": "62 18 29 37 03 22 54", ":": "13 13|16 16", "(": "39 16 14 31", ")": "19 36 34 11",
    "'": "19 17", "+": "15 55|37 33", "%": "02 59|18 18|53 53",
}  # fmt: skip
_NARROW = {"i": 3, "l": 3, "I": 4, "1": 4, ".": 3, ",": 3, "'": 3, ":": 3, "(": 4, ")": 4}
_WIDE = {"m": 8, "w": 8, "M": 10, "W": 10}
_BLUE_BLACK = (0.08, 0.09, 0.25)


def _smooth(points: list[Point], rounds: int = 2) -> list[Point]:
    for _ in range(rounds):
        if len(points) < 3:
            return points
        cut = [points[0]]
        for (ax, ay), (bx, by) in pairwise(points):
            cut.append((0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by))
            cut.append((0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by))
        points = [*cut, points[-1]]
    return points


def _stroke(page: Any, points: list[Point], width: float) -> None:
    shape = page.new_shape()
    _add(shape, points, width)
    shape.commit()


def _add(shape: Any, points: list[Point], width: float) -> None:
    shape.draw_polyline(points)
    shape.finish(width=width, color=_BLUE_BLACK, closePath=False, lineCap=1, lineJoin=1)


def write(sheet: Sheet, at: Point, text: str, size: float, rng: Random) -> Box:
    """Print a line by hand; returns the box around it."""
    x, base = at
    unit, slant, drift = size / 7.5, rng.uniform(0.08, 0.22), rng.uniform(-0.008, 0.008)
    thick = max(0.7, size * 0.075)
    shape = sheet.page.new_shape()
    for letter in text:
        if letter == " ":
            x += unit * 4.2
            continue
        lift = base + (x - at[0]) * drift + rng.uniform(-0.25, 0.25) * unit
        grow = rng.uniform(0.92, 1.08)
        for stroke in _STROKES.get(letter, "").split("|"):
            points = []
            for pair in stroke.split():
                px = (int(pair[0]) + rng.uniform(-0.22, 0.22)) * unit * grow
                py = (int(pair[1]) - 2 + rng.uniform(-0.22, 0.22)) * unit * grow
                points.append((x + px + py * slant, lift - py))
            if len(points) == 2 and points[0] != points[1]:
                points.insert(1, _bent(points[0], points[1], rng, unit))
            _add(shape, _smooth(points), thick)
        x += unit * (_NARROW.get(letter) or _WIDE.get(letter) or (7.6 if letter.isupper() else 6))
    shape.commit()
    return (at[0], base - 8 * unit, x + unit, base + 2.2 * unit)


def _bent(start: Point, end: Point, rng: Random, unit: float) -> Point:
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    return (middle[0] + rng.uniform(-0.3, 0.3) * unit, middle[1] + rng.uniform(-0.3, 0.3) * unit)


def sign(sheet: Sheet, at: Point, name: str, rng: Random, size: float = 22) -> Box:
    """Scribble a signature: big initials, waves that fall off, a flourish."""
    x, base = at
    boxes_end = x
    for word in name.split():
        first = write(sheet, (boxes_end, base), word[0], size * 0.9, rng)
        x = first[2] - size * 0.32
        points: list[Point] = [(x, base - size * 0.2)]
        length = rng.randint(3, 5) + len(word) // 3
        for step in range(length):
            height = size * (0.34 - 0.2 * step / length) * rng.uniform(0.6, 1.3)
            if rng.random() < 0.22:
                height *= 2
            points.append((x + size * 0.1, base - height))
            points.append((x + size * 0.2, base + rng.uniform(-0.05, 0.05) * size))
            x += size * rng.uniform(0.2, 0.3)
        points.append((x + size * rng.uniform(0.3, 0.7), base - size * 0.12))
        _stroke(sheet.page, _smooth(points, 3), size * 0.052)
        boxes_end = x + size * 0.25
    tail = [
        (boxes_end - (boxes_end - at[0]) * part, base + size * (0.2 + 0.07 * sin(part * 7)))
        for part in (0.0, 0.2, 0.4, 0.6, 0.75)
    ]
    _stroke(sheet.page, _smooth(tail), size * 0.04)
    return (at[0], base - size, boxes_end + size * 0.5, base + size * 0.35)


def tick_by_hand(sheet: Sheet, at: Point, size: float, rng: Random) -> None:
    """Draw a check mark with a pen that overshoots its square."""
    x, y = at
    points = [
        (x + rng.uniform(0, 1), y - size * 0.45),
        (x + size * 0.4, y + rng.uniform(-0.5, 0.8)),
        (x + size * 1.25, y - size * rng.uniform(1.1, 1.5)),
    ]
    _stroke(sheet.page, _smooth(points, 1), 1.3)


def ring(sheet: Sheet, centre: Point, radius: float, rng: Random) -> None:
    """Draw a ring around something, not quite closed."""
    start = rng.uniform(0, 6)
    points = [
        (
            centre[0] + radius * rng.uniform(0.9, 1.1) * sin(start + step * 0.55),
            centre[1] + radius * rng.uniform(0.85, 1.05) * sin(start + step * 0.55 + 1.57),
        )
        for step in range(13)
    ]
    _stroke(sheet.page, _smooth(points), 1.1)
