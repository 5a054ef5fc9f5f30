"""What the reading child does: look at a page picture and say which words and marks are on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from adapters.reading.pictures import engines
from adapters.reading.pictures.bare import Bare, take_off
from adapters.reading.pictures.cell_letters import read_rows
from adapters.reading.pictures.circles import find_circles
from adapters.reading.pictures.handwriting import surely_by_hand
from adapters.reading.pictures.lettering import without_letters
from adapters.reading.pictures.line_reading import Word
from adapters.reading.pictures.pictures import Image, Matrix
from adapters.reading.pictures.preparation import Prepared, prepare
from adapters.reading.pictures.rings import Ring, find_rings
from adapters.reading.pictures.rotation import common_words, find_rotation, turn, turn_matrix
from adapters.reading.pictures.second_look import look_again
from adapters.reading.pictures.signing import (
    SignaturePlace,
    find_signatures,
    surely_printed,
)
from adapters.reading.pictures.squares import Square, find_squares, strokes_beside
from adapters.reading.pictures.streaks import boxes_of
from adapters.reading.pictures.unread import holds_marks
from adapters.reading.pictures.walls import find_walls

UPRIGHT_WORDS = 10
BLANK_INK = 0.0008
INKED = 160
THIN_LINE = 215
"""Thin rules of a drawn page fall between dots and come out grey."""
DUSTY = 0.0004
"""So many specks for each dot, and shapes tell no more what a pen wrote."""
COARSE_DOTS = 2.0
"""Rows for each point: a standard fax has 1.4, a fine one 2.7."""
ON_SIDE = (90, 270)
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Sight:
    """What was seen on a scanned page, and what a second look at it needs."""

    told: dict[str, Any]
    grey: Image | None = None
    ink: Image | None = None
    straight: Matrix | None = None
    words: Sequence[Word] = ()
    in_cells: Sequence[Word] = ()


def look_at_scan(args: dict[str, Any], blob: bytes) -> Sight:
    """Read a scanned page with both readers; words lie straight, `to_page` leads back."""
    width, height = float(args["width"]), float(args["height"])
    page = prepare(_picture(args, blob), width, height, straighten=not args.get("words"))
    if float((page.ink > 0).mean()) < BLANK_INK:
        return Sight(_empty(width, height))
    angle, bare, second, confidence = _upright(page, certain=bool(args.get("words")))
    upright, ink = bare.grey, bare.ink
    matrix = to_upright_points(page.to_points, angle, page.grey, (width, height))
    first = engines.read_first(upright)
    squares = without_letters(_choices(ink, first, page.dpi), first, second)
    first, second = _outside(first, squares), _outside(second, squares)
    printed = surely_printed(first, second)
    signatures = find_signatures(ink, first, printed, page.dpi)
    size = page.size[::-1] if angle in {90, 270} else page.size
    straight = np.array([[size[0] / upright.shape[1], 0, 0], [0, size[1] / upright.shape[0], 0]])
    if not (first or second) and holds_marks(ink, page.dpi):
        confidence = 0.0  # what no reader can read is not empty
    spelled = read_rows(bare.rows, 1 + max((word.line for word in first), default=0))
    told = {
        "width": size[0],
        "height": size[1],
        "rotation": angle,
        "quality": confidence / 100,
        "dots": page.dots,
        "grain": page.grain,
        "first": _placed([*first, *spelled[0]], straight),
        "second": _placed([*second, *spelled[1]], straight),
        "squares": _placed_squares(squares, straight),
        "rings": _placed_rings(bare.rings, straight),
        "signatures": _placed_signatures(signatures, straight),
        "lost": [_point_box(box, straight) for box in boxes_of(turn(page.lost, angle))],
        "to_page": _from_straight(straight, matrix),
    }
    return Sight(told, upright, ink, straight, first, spelled[0])


def look_nearer(sight: Sight, doubts: Sequence[Box]) -> dict[str, Any] | None:
    """Look again, from nearer, at the places (in points) where the readers left a doubt."""
    if sight.grey is None or sight.straight is None:
        return None
    across, down = sight.straight[0, 0], sight.straight[1, 1]
    boxes = [(x0 / across, y0 / down, x1 / across, y1 / down) for x0, y0, x1, y1 in doubts]
    settled = [word.box for word in sight.in_cells]
    seen = look_again(sight.grey, sight.words, boxes, settled)
    return {
        "places": [_point_box(place, sight.straight) for place in seen.places],
        "first": _placed(seen.first, sight.straight),
        "second": _placed(seen.second, sight.straight),
    }


def find_handwriting(sight: Sight, boxes: Sequence[Box]) -> list[list[float]]:
    """Those boxes (in points) in which a pen wrote; none on a page that is strewn with dust."""
    if sight.ink is None or sight.straight is None or sight.told["grain"] >= DUSTY:
        return []
    across, down = sight.straight[0, 0], sight.straight[1, 1]
    coarse = sight.told["dots"] < COARSE_DOTS
    dots = [(x0 / across, y0 / down, x1 / across, y1 / down) for x0, y0, x1, y1 in boxes]
    on_side = sight.told["rotation"] in ON_SIDE
    found = surely_by_hand(sight.ink, dots, coarse=coarse, on_side=on_side)
    return [_point_box(box, sight.straight) for box in found]


def _choices(ink: Image, words: Sequence[Word], dpi: float) -> list[Square]:
    """The printed squares and circles that can be checked."""
    printed = [word.box for word in words if len(word.text) > 1]
    squares = find_squares(ink, dpi)
    return [*squares, *find_circles(ink, [*printed, *(one.box for one in squares)], dpi)]


def look_for_marks(args: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Find check boxes and signatures on the picture of a page that has a text layer."""
    width, height = float(args["width"]), float(args["height"])
    grey = _picture(args, blob)
    ink = _darker(grey, INKED)
    matrix = np.array([[width / grey.shape[1], 0, 0], [0, height / grey.shape[0], 0]])
    across, down = grey.shape[1] / width, grey.shape[0] / height
    words = [
        Word(text, (x0 * across, y0 * down, x1 * across, y1 * down), 1.0, 0)
        for x0, y0, x1, y1, text in args["words"]
    ]
    dpi = across * 72
    thin = _darker(grey, THIN_LINE)
    bare = _wiped(thin, words)
    squares = _choices(bare, words, dpi)
    signatures = find_signatures(ink, words, words, dpi)
    printed = [*(word.box for word in words), *(square.box for square in squares)]
    return {
        "squares": _placed_squares(squares, matrix),
        "rings": _placed_rings(find_rings(ink, dpi)[0], matrix),
        "signatures": _placed_signatures(signatures, matrix),
        "strokes": strokes_beside(ink, printed, dpi),
        "walls": [
            [round(x / across, 2), round(top / down, 2), round(bottom / down, 2)]
            for x, top, bottom in find_walls(bare, thin, dpi)
        ],
    }, b""


def _darker(grey: Image, limit: int) -> Image:
    """The dots that are darker than a limit, at 255; the rest at 0."""
    _, dark = cv2.threshold(grey, limit - 1, 255, cv2.THRESH_BINARY_INV)
    return np.asarray(dark, dtype=np.uint8)


def _wiped(ink: Image, words: Sequence[Word]) -> Image:
    """The page without its words: what is left are rules, boxes and what a pen wrote."""
    left = ink.copy()
    for word in words:
        if len(word.text) > 1:
            x0, y0, x1, y1 = (round(edge) for edge in word.box)
            left[max(0, y0) : y1 + 1, max(0, x0) : x1 + 1] = 0
    return left


def find_turn(args: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Say how a scanned page must be turned to stand upright."""
    page = prepare(_picture(args, blob), float(args["width"]), float(args["height"]))
    return {"rotation": find_rotation(page.grey)}, b""


def warm_up(_args: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Load the models before the first page comes."""
    engines.warm_up()
    return {}, b""


def _picture(args: dict[str, Any], blob: bytes) -> Image:
    shape = (int(args["rows"]), int(args["columns"]))
    return np.frombuffer(blob, dtype=np.uint8).reshape(shape)


def _upright(page: Prepared, *, certain: bool) -> tuple[int, Bare, list[Word], float]:
    """Read with Tesseract as it lies; only a page that makes no sense is probed for its turn."""
    bare = take_off(page.grey, page.ink, page.dpi)
    words, confidence = engines.read_second(bare.grey, page.dpi, coarse=page.coarse)
    if certain or common_words(" ".join(word.text for word in words)) >= UPRIGHT_WORDS:
        return 0, bare, words, confidence
    angle = find_rotation(page.grey)
    if angle:
        bare = take_off(turn(page.grey, angle), turn(page.ink, angle), page.dpi)
        words, confidence = engines.read_second(bare.grey, page.dpi, coarse=page.coarse)
    return angle, bare, words, confidence


def to_upright_points(
    to_points: Matrix, angle: int, grey: Image, size: tuple[float, float]
) -> Matrix:
    """Pixels of the upright picture to points of the upright page."""
    rows, columns = grey.shape
    width, height = size
    stored_to_upright = {
        0: [[1, 0, 0], [0, 1, 0]],
        90: [[0, -1, height], [1, 0, 0]],
        180: [[-1, 0, width], [0, -1, height]],
        270: [[0, 1, 0], [-1, 0, width]],
    }[angle]
    last = np.array([0.0, 0.0, 1.0])
    pixels = np.vstack([turn_matrix(angle, columns, rows), last])
    upright = np.vstack([np.array(stored_to_upright, dtype=np.float64), last])
    return np.asarray(upright @ to_points @ pixels)


def _from_straight(straight: Matrix, matrix: Matrix) -> list[list[float]]:
    """Points of the straightened page to points of the page as it came."""
    back = np.linalg.inv(np.vstack([straight, [0.0, 0.0, 1.0]]))
    placed: list[list[float]] = (matrix @ back).tolist()
    return placed


def _point_box(box: Box, matrix: Matrix) -> list[float]:
    corners = np.array(
        [[box[0], box[2], box[2], box[0]], [box[1], box[1], box[3], box[3]], [1, 1, 1, 1]]
    )
    placed = matrix @ corners
    low, high = placed.min(axis=1), placed.max(axis=1)
    return [round(float(edge), 2) for edge in (low[0], low[1], high[0], high[1])]


def _placed(words: list[Word], matrix: Matrix) -> list[list[Any]]:
    return [
        [*_point_box(word.box, matrix), word.text, round(word.confidence, 4), word.line]
        for word in words
    ]


def _placed_squares(squares: list[Square], matrix: Matrix) -> list[list[float]]:
    return [[*_point_box(square.box, matrix), round(square.ink, 4)] for square in squares]


def _placed_rings(rings: Sequence[Ring], matrix: Matrix) -> list[list[float]]:
    return [[*_point_box(ring.box, matrix), float(ring.sure)] for ring in rings]


def _placed_signatures(places: list[SignaturePlace], matrix: Matrix) -> list[dict[str, Any]]:
    return [
        {
            "label": _point_box(place.label, matrix),
            "box": _point_box(place.box, matrix),
            "reach": round(place.reach, 2),
            "ink": round(place.ink, 2),
        }
        for place in places
    ]


def _outside(words: list[Word], squares: list[Square]) -> list[Word]:
    """Words without what a reader made of a printed square."""
    return [word for word in words if not any(_covers(square.box, word) for square in squares)]


def _covers(box: Box, word: Word) -> bool:
    left, top, right, bottom = word.box
    across = min(right, box[2]) - max(left, box[0])
    down = min(bottom, box[3]) - max(top, box[1])
    if across <= 0 or down <= 0:
        return False
    return len(word.text) <= 3 and across >= 0.5 * (right - left)


def _empty(width: float, height: float) -> dict[str, Any]:
    return {
        "width": width,
        "height": height,
        "rotation": 0,
        "quality": 1.0,
        "first": [],
        "second": [],
        "squares": [],
        "rings": [],
        "signatures": [],
        "blank": True,
    }


OPERATIONS = {
    "marks": look_for_marks,
    "turn": find_turn,
    "warm_up": warm_up,
}
