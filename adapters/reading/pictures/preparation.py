"""Makes a faxed or photographed page fit for the OCR readers, and remembers how to get back."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np

from adapters.reading.pictures.flattening import Sheet, flat_sheet
from adapters.reading.pictures.pictures import Image, Matrix
from adapters.reading.pictures.streaks import without_streaks

READING_DPI = 204
COARSE_ROWS = 0.75
SEARCH_DEGREES = 4.0
STRAIGHT_ENOUGH = 0.08
SPECK_FINE, SPECK_COARSE = 3, 1
REACH_FINE, REACH_COARSE = (7, 9), (5, 9)
"""Rows and columns around a dot within which a speck belongs to its stroke."""
FAINT_INK = 150
WIDEST_STROKE, THIN = 12, 0.15
"""Of runs of dots no longer than a stroke is wide, how many are single dots in thin print."""
SIDE_STRIP = 11
"""Dots along the sides of a sheet on a photo, four points of paper: so far may a side be off."""
_BILEVEL_SHARE = 0.97


@dataclass(frozen=True)
class Prepared:
    """A page for the readers; `to_points` maps its pixels to points of the page as stored.

    `grey` is black on white with soft edges, for reading; `ink` is above zero where a mark is,
    `lost` where a letter may have lost an edge to a streak. `dots` are those that came for each
    point of the sheet, however large the photo around it.
    """

    grey: Image
    ink: Image
    dpi: float
    size: tuple[float, float]
    to_points: Matrix
    bilevel: bool
    coarse: bool
    dots: float
    grain: float = 0.0
    lost: Image = field(default_factory=lambda: np.zeros((1, 1), np.uint8))


def prepare(grey: Image, width: float, height: float, *, straighten: bool = True) -> Prepared:
    """Clean, scale and straighten a stored page picture of a size in points."""
    rows, columns = grey.shape
    across, down = columns / width * 72, rows / height * 72
    grain, thin = 0.0, False
    sheet = flat_sheet(grey) if straighten and _has_greys(grey) else None
    bilevel = sheet is None and _is_bilevel(grey)
    size = (width, height) if sheet is None else sheet.size
    came = (rows, columns) if sheet is None else sheet.grey.shape
    coarse = min(across, down) < COARSE_ROWS * max(across, down)
    if bilevel:
        page, lost = without_streaks((grey < 128).astype(np.uint8))
        page, grain = _without_specks(page, coarse)
        thin = coarse and _is_thin(page)
        page, matrix = _square_pixels(page * np.uint8(255), *size)
    else:
        page, matrix = _square_pixels(grey if sheet is None else sheet.grey, *size)
        page = 255 - _evenly_lit(page)
        page = page if sheet is None else _without_table(page)
        lost = np.zeros((1, 1), np.uint8)
    lost = np.asarray(cv2.resize(lost, page.shape[::-1], interpolation=cv2.INTER_NEAREST), np.uint8)
    if sheet is not None:
        matrix = _on_photo(sheet, (width / columns, height / rows)) @ matrix
    angle = skew(page) if straighten else 0.0
    if abs(angle) >= STRAIGHT_ENOUGH:
        lost, _ = _turned(lost, matrix, angle)
        page, matrix = _turned(page, matrix, angle)
    ink = np.where(page > (127 if bilevel else 255 - FAINT_INK), 255, 0).astype(np.uint8)
    dark = _wider(page) if thin else page
    return Prepared(
        *((255 - dark).astype(np.uint8), ink, READING_DPI, size, matrix, bilevel, coarse),
        dots=min(came[1] / size[0], came[0] / size[1]),
        grain=grain,
        lost=lost,
    )


def _is_thin(ink: Image) -> bool:
    """Whether many strokes are one dot wide, as those of typewriter face on a coarse fax are."""
    edges = np.diff(np.pad(ink.astype(np.int8), ((0, 0), (1, 1))), axis=1).ravel()
    ends = np.flatnonzero(edges)
    wide = ends[1::2] - ends[::2]
    wide = wide[wide <= WIDEST_STROKE]
    return bool(wide.size) and float((wide == 1).mean()) >= THIN


def _wider(page: Image) -> Image:
    """Strokes wider by a dot, so that both readers see upright ones as they see others."""
    return np.asarray(cv2.dilate(page, np.ones((1, 2), np.uint8)), dtype=np.uint8)


def _without_table(page: Image) -> Image:
    """A sheet from a photo without the strip along its sides where the table may show."""
    inner = np.zeros_like(page)
    inside = slice(SIDE_STRIP, -SIDE_STRIP)
    inner[inside, inside] = page[inside, inside]
    return inner


def _has_greys(grey: Image) -> bool:
    """Whether a picture can be a photo; a fax is black and white and nothing else."""
    return bool(((grey > 0) & (grey < 255)).any())


def _is_bilevel(grey: Image) -> bool:
    sample = grey[::4, ::4]
    return bool(np.mean((sample < 32) | (sample > 223)) > _BILEVEL_SHARE)


def _evenly_lit(grey: Image) -> Image:
    """Take the shadows out of a photo: divide by the paper's own brightness."""
    small = cv2.resize(grey, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    paper = cv2.medianBlur(cv2.dilate(small, np.ones((5, 5), np.uint8)), 15)
    paper = cv2.resize(paper, (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(grey, np.maximum(paper, 1), scale=255), dtype=np.uint8)


def _without_specks(ink: Image, coarse: bool) -> tuple[Image, float]:
    """Remove dust, and say how many specks there were; those near a stroke may be part of it.

    Faint print comes through as strokes in pieces: without its specks an 8 is a 3.
    """
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    if count <= 1:
        return ink, 0.0
    large = stats[:, cv2.CC_STAT_AREA] > (SPECK_COARSE if coarse else SPECK_FINE)
    large[0] = False
    specks = int(count - 1 - large.sum())
    strokes = np.asarray(large[labels], dtype=np.uint8)
    reach = np.ones(REACH_COARSE if coarse else REACH_FINE, np.uint8)
    near = cv2.dilate(strokes, reach) > 0
    return np.where(near, ink, 0).astype(np.uint8), specks / ink.size


def _square_pixels(page: Image, width: float, height: float) -> tuple[Image, Matrix]:
    """Scale to the readers' resolution; rows of a standard fax are doubled on the way."""
    rows, columns = page.shape
    target = (round(width / 72 * READING_DPI), round(height / 72 * READING_DPI))
    target = (max(target[0], 16), max(target[1], 16))
    if abs(target[0] - columns) > 0.04 * columns or abs(target[1] - rows) > 0.04 * rows:
        shrink = target[0] < columns and target[1] < rows
        way = cv2.INTER_AREA if shrink else cv2.INTER_LINEAR
        page = np.asarray(cv2.resize(page, target, interpolation=way), dtype=np.uint8)
    rows, columns = page.shape
    return page, np.diag([width / columns, height / rows, 1.0])


def _on_photo(sheet: Sheet, points: tuple[float, float]) -> Matrix:
    """Points of a sheet laid flat to points of the photo."""
    rows, columns = sheet.grey.shape
    pixels = np.diag([columns / sheet.size[0], rows / sheet.size[1], 1.0])
    return np.asarray(np.diag([*points, 1.0]) @ sheet.to_photo @ pixels)


def skew(page: Image) -> float:
    """How far the lines of text lean, in degrees, by the sharpest profile of rows."""
    shrunk = cv2.resize(page, None, fx=0.33, fy=0.33, interpolation=cv2.INTER_AREA)
    small = np.asarray(shrunk, dtype=np.uint8)
    if not small.any():
        return 0.0
    upright, sideways = _best_angle(small), _best_angle(np.ascontiguousarray(small.T))
    return upright[0] if upright[1] >= sideways[1] else -sideways[0]


def _best_angle(small: Image) -> tuple[float, float]:
    best, step = (0.0, _sharpness(small, 0.0)), 1.0
    span, centre = SEARCH_DEGREES, 0.0
    while step > 0.03:
        for angle in np.arange(centre - span, centre + span + step / 2, step):
            score = _sharpness(small, float(angle))
            if score > best[1]:
                best = (float(angle), score)
        centre, span, step = best[0], step, step / 4
    return best


def _sharpness(small: Image, angle: float) -> float:
    """The profile's sharpness when columns are shifted as a turn by the angle would."""
    rows, columns = small.shape
    strips = 24
    slope = np.tan(np.radians(angle))
    profile = np.zeros(rows, dtype=np.float64)
    for strip in np.array_split(np.arange(columns), strips):
        part = small[:, strip[0] : strip[-1] + 1].sum(axis=1, dtype=np.float64)
        shift = round((strip.mean() - columns / 2) * slope)
        profile += np.roll(part, -shift)
    return float(np.square(np.diff(profile)).sum())


def _turned(page: Image, matrix: Matrix, angle: float) -> tuple[Image, Matrix]:
    rows, columns = page.shape
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), angle, 1.0)
    page = np.asarray(
        cv2.warpAffine(page, turn, (columns, rows), flags=cv2.INTER_LINEAR), dtype=np.uint8
    )
    back = cv2.invertAffineTransform(turn)
    square = np.vstack([back, [0, 0, 1]])
    return page, np.asarray(matrix @ square, dtype=np.float64)
