"""What colour scanners and phones make of a sheet: tinted paper, a table, slant, shadow, blur."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import cv2
import numpy as np
from PIL import Image

from simulator.paper.image_pdf import Pixels

PHOTO_WIDE, PHOTO_HIGH = 3024, 4032
"""Twelve megapixels, as most phones take."""
PHOTO_DPI, PHOTO_QUALITY = 72, 82
LONG_SIDE = 792.0
"""A picture that states no size of paper counts as a letter page of this length."""
TINTS = ((255, 255, 253), (252, 248, 236), (253, 246, 205), (226, 242, 226), (250, 228, 232))
"""White, ivory, yellow, green and pink paper, as prescription pads are."""
TABLES = ((96, 66, 44), (58, 58, 62), (128, 126, 122), (176, 148, 112), (38, 42, 60))
ORIENTATION, HELD = 0x0112, {90: 6, 270: 8}
"""The note in which a camera says how it was held, and what it writes there."""
Map = Sequence[Sequence[float]]
"""A map from points of a sheet to points of its photo, row by row."""


@dataclass(frozen=True)
class Photo:
    """A photo as a file; `to_seen` maps points of the sheet to points of the upright photo."""

    data: bytes
    rotation: int
    to_seen: Map


def colour_scan(sheet: Pixels, noise: np.random.Generator) -> Pixels:
    """A sheet in colour as an office scanner sees it: paper with a tint, grain, grey at a side."""
    tint = np.array(TINTS[int(noise.integers(len(TINTS)))], np.float32)
    seen = sheet.astype(np.float32) * (tint / 255) * 0.94 + 8
    edge = int(noise.integers(0, 26))
    if edge:
        fall = np.linspace(0.55, 1.0, edge, dtype=np.float32)[None, :, None]
        seen[:, :edge] *= fall
    return _bytes(seen + 4 * _grain(sheet.shape[:2], noise))


def photograph(sheet: Pixels, dpi: int, noise: np.random.Generator) -> Photo:
    """Lay a sheet in colour on a table and take its picture from above, not quite straight."""
    rows, columns = sheet.shape[:2]
    tint = np.array(TINTS[int(noise.integers(len(TINTS)))], np.float32)
    corners = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    bend = cv2.getPerspectiveTransform(corners, _lying(rows / columns, noise))
    size = (PHOTO_WIDE, PHOTO_HIGH)
    paper = cv2.warpPerspective(sheet, bend, size, flags=cv2.INTER_AREA).astype(np.float32)
    covered = cv2.warpPerspective(np.full((rows, columns), 1.0, np.float32), bend, size)
    under = _smooth(covered, 40)[..., None]
    table = _table(noise) * (1 - 0.35 * under)
    seen = table + (paper * (tint / 255) * 0.92 - table) * covered[..., None]
    seen *= _light(noise)[..., None]
    soft = cv2.GaussianBlur(seen, (0, 0), float(noise.uniform(0.9, 2.0)))
    soft = soft + 5 * _grain((PHOTO_HIGH, PHOTO_WIDE), noise)
    points = np.diag([dpi / 72, dpi / 72, 1.0])
    shrunk = np.diag([LONG_SIDE / PHOTO_HIGH, LONG_SIDE / PHOTO_HIGH, 1.0])
    to_seen = tuple(map(tuple, (shrunk @ bend @ points).tolist()))
    turn, noted = held(noise)
    return Photo(_file(_bytes(soft), turn, noted=noted), 0 if noted else turn, to_seen)


def _lying(ratio: float, noise: np.random.Generator) -> np.ndarray[Any, np.dtype[np.float32]]:
    """Where the corners of the sheet lie in the photo, from the upper left clockwise."""
    wide = PHOTO_WIDE * noise.uniform(0.78, 0.9)
    tall = min(wide * ratio, PHOTO_HIGH * 0.93)
    wide = tall / ratio
    angle = np.radians(noise.uniform(-4, 4))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    flat = np.array([[-wide, -tall], [wide, -tall], [wide, tall], [-wide, tall]]) / 2
    narrower = 1 - noise.uniform(0, 0.07)
    flat[:2] *= np.array([[narrower, 1.0]])
    pulled = flat @ turn.T + noise.uniform(-0.012, 0.012, (4, 2)) * wide
    middle = np.array([PHOTO_WIDE, PHOTO_HIGH]) / 2 + noise.uniform(-0.015, 0.015, 2) * wide
    inside = np.clip(pulled + middle, 12, [PHOTO_WIDE - 12, PHOTO_HIGH - 12])
    return np.asarray(inside, np.float32)


def _table(noise: np.random.Generator) -> Any:
    """A table top with a grain that runs across."""
    colour = np.array(TABLES[int(noise.integers(len(TABLES)))], np.float32)
    grain = noise.normal(0, 1, (PHOTO_HIGH // 4, PHOTO_WIDE // 32)).astype(np.float32)
    picture: Any = cv2.resize(grain, (PHOTO_WIDE, PHOTO_HIGH), interpolation=cv2.INTER_CUBIC)
    return colour * (1 + 0.09 * picture[..., None])


def _light(noise: np.random.Generator) -> Any:
    """How bright each place is: a lamp at one side, and the shadow of a hand or the phone."""
    down, across = np.mgrid[0:64, 0:48].astype(np.float32)
    down, across = down / 63 - 0.5, across / 47 - 0.5
    angle = noise.uniform(0, 2 * np.pi)
    lamp = 0.84 + noise.uniform(0.1, 0.3) * (across * np.cos(angle) + down * np.sin(angle))
    side, at = noise.uniform(0, 2 * np.pi), noise.uniform(0.05, 0.4)
    reach = across * np.cos(side) + down * np.sin(side) - at
    shadow = 1 / (1 + np.exp(-reach * noise.uniform(15, 70)))
    light = lamp * (1 - noise.uniform(0.2, 0.45) * shadow)
    return cv2.resize(light.astype(np.float32), (PHOTO_WIDE, PHOTO_HIGH))


def held(noise: np.random.Generator) -> tuple[int, bool]:
    """By how much the stored photo is turned, and whether the camera noted it."""
    turn = int(noise.choice([0, 0, 90, 270]))
    return turn, bool(turn and noise.random() < 0.5)


def _file(seen: Pixels, turn: int, *, noted: bool) -> bytes:
    picture = Image.fromarray(np.ascontiguousarray(np.rot90(seen, turn // 90)))
    note = Image.Exif()
    if noted:
        note[ORIENTATION] = HELD[turn]
    stream = BytesIO()
    dpi = (PHOTO_DPI, PHOTO_DPI)
    picture.save(stream, "JPEG", quality=PHOTO_QUALITY, dpi=dpi, exif=note)
    return stream.getvalue()


def _grain(shape: tuple[int, ...], noise: np.random.Generator) -> Any:
    return noise.standard_normal((*shape, 1), np.float32)


def _smooth(picture: Any, reach: float) -> Any:
    small = cv2.resize(picture, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), reach / 8)
    return cv2.resize(soft, picture.shape[::-1], interpolation=cv2.INTER_LINEAR)


def _bytes(seen: Any) -> Pixels:
    return np.asarray(np.clip(seen, 0, 255), np.uint8)
