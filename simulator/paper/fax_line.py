"""What happens to paper on its way: fax lines good and bad, scanners, cameras."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

import cv2
import numpy as np
import pymupdf

from simulator.paper.cameras import Map, colour_scan, photograph
from simulator.paper.image_pdf import (
    PageImage,
    Pixels,
    as_fax,
    as_photo,
    bind,
    jpeg,
    png,
    tiff,
)
from simulator.paper.marks import rubber_stamped

_open_pdf: Any = pymupdf.open
_scaled: Any = pymupdf.Matrix


@dataclass(frozen=True)
class Treatment:
    """One way of arriving, with how much harm it does."""

    suffix: str = "pdf"
    across: int = 204
    down: int = 196
    noise: float = 0.0
    skew: float = 0.3
    streaks: int = 0
    lost_lines: int = 0
    level: int = 0
    """Greys darker than this come out black; nought leaves it to the machine."""
    blur: float = 0.0
    rotation: int = 0
    stamped: bool = False


TREATMENTS = {
    "text": Treatment(skew=0),
    "fine_clean": Treatment(),
    "fine_noisy": Treatment(noise=0.006, skew=1.6, streaks=3),
    "fine_dusty": Treatment(noise=0.011, skew=1.6, streaks=3),
    "standard_clean": Treatment(down=98),
    "standard_noisy": Treatment(down=98, noise=0.004, skew=2.0, streaks=2),
    "standard_dusty": Treatment(down=98, noise=0.008, skew=2.0, streaks=2),
    "standard_heavy": Treatment(
        down=98, noise=0.012, skew=2.0, streaks=4, lost_lines=26, level=118
    ),
    "fine_faint": Treatment(noise=0.007, skew=1.6, streaks=2, level=132, blur=0.5),
    "standard_soft": Treatment(down=98, level=152, blur=0.5),
    "standard_faint": Treatment(down=98, noise=0.005, skew=2.0, streaks=2, level=132, blur=0.5),
    "lost": Treatment(
        down=98, noise=0.07, skew=2.5, streaks=9, lost_lines=120, level=205, blur=3.2
    ),
    "fine_rot90": Treatment(rotation=90),
    "fine_rot180": Treatment(rotation=180),
    "fine_rot270": Treatment(rotation=270),
    "fine_stamped": Treatment(stamped=True),
    "scan_grey": Treatment(across=200, down=200, skew=0.8),
    "photo_jpeg": Treatment(suffix="jpg", across=170, down=170, skew=2.0),
    "image_png": Treatment(suffix="png", across=200, down=200, skew=0.4),
    "fax_tiff": Treatment(suffix="tif"),
    "scan_colour": Treatment(across=300, down=300, skew=0.9),
    "photo_phone": Treatment(suffix="jpg", across=300, down=300, skew=0),
}
FAX = tuple(name for name in TREATMENTS if name.startswith(("fine", "standard")))
ONE_PAGE = ("jpg", "png")
WHITE = (255, 255, 255)
SCANS = {"scan_grey": 70, "scan_colour": 75}
"""What comes from an office scanner, and the quality of its JPEG."""
IN_COLOUR = ("scan_colour", "photo_phone")


@dataclass(frozen=True)
class Arrival:
    """What arrived: the file's bytes, its ending, and how each page was turned and skewed.

    `to_seen` maps points of a photographed sheet to points of the photo.
    """

    data: bytes
    suffix: str
    rotation: int
    skews: tuple[float, ...]
    headers: tuple[str, ...]
    to_seen: Map | None = None


@dataclass(frozen=True)
class Sender:
    """What the receiving machine prints over each page: when, from which number, to which."""

    when: str
    number: str
    to: str
    station: str = ""

    def line(self, page: int, pages: int) -> str:
        """The header line of one page."""
        return f"{self.when}  FROM: {self.number} {self.station}  TO: {self.to}  P. {page}/{pages}"


def send(pdf: bytes, name: str, sender: Sender, rng: Random) -> Arrival:
    """Send a paper one way; `text` leaves it untouched, JPEG and PNG take its first page.

    Raises:
        ValueError: when there is no such treatment.
    """
    if name not in TREATMENTS:
        raise ValueError(f"no treatment named {name}; there are: {', '.join(TREATMENTS)}")
    how = TREATMENTS[name]
    if name == "text":
        with _open_pdf(stream=pdf, filetype="pdf") as document:
            return Arrival(pdf, "pdf", 0, (0.0,) * document.page_count, ())
    noise = np.random.default_rng(rng.getrandbits(64))
    if how.stamped:
        pdf = rubber_stamped(pdf, sender.when[:10], rng)
    with _open_pdf(stream=pdf, filetype="pdf") as document:
        pages = [document[0]] if how.suffix in ONE_PAGE else list(document)
        skews = tuple(round(rng.uniform(-how.skew, how.skew), 2) for _ in pages)
        colours = 3 if name in IN_COLOUR else 1
        greys = [_render(page, how, skew, colours) for page, skew in zip(pages, skews, strict=True)]
    if name == "photo_phone":
        photo = photograph(greys[0], how.across, noise)
        return Arrival(photo.data, how.suffix, photo.rotation, skews, (), photo.to_seen)
    if how.suffix in ONE_PAGE:
        return Arrival(_snapshot(greys[0], how, noise), how.suffix, 0, skews, ())
    if name in SCANS:
        images = [as_photo(_scan(page, name, noise), 612, 792, SCANS[name]) for page in greys]
        return Arrival(bind(images), "pdf", 0, skews, ())
    headers = tuple(sender.line(number, len(pages)) for number in range(1, len(pages) + 1))
    faxed = [_faxed(grey, how, header, noise) for grey, header in zip(greys, headers, strict=True)]
    if how.suffix == "tif":
        return Arrival(tiff(faxed, how.across, how.down), "tif", 0, skews, headers)
    images = [_wrapped(page, how) for page in faxed]
    return Arrival(bind(images), "pdf", how.rotation, skews, headers)


def _render(page: Any, how: Treatment, skew: float, colours: int) -> Pixels:
    """The page, drawn finer than wanted, turned a little and scaled down; in grey or in colour."""
    finer = 2 if colours == 1 else 1
    scale = _scaled(how.across * finer / 72, max(how.down, 150) * finer / 72)
    space = pymupdf.csGRAY if colours == 1 else pymupdf.csRGB
    pixmap = page.get_pixmap(matrix=scale, colorspace=space)
    shape = (pixmap.height, pixmap.width) if colours == 1 else (pixmap.height, pixmap.width, 3)
    drawn = np.frombuffer(pixmap.samples, np.uint8).reshape(shape).copy()
    square = pixmap.height / pixmap.width * page.rect.width / page.rect.height
    turn = cv2.getRotationMatrix2D((pixmap.width / 2, pixmap.height / 2), -skew, 1)
    turn[0, 1] /= square
    turn[1, 0] *= square
    turn[0, 2] = (1 - turn[0, 0]) * pixmap.width / 2 - turn[0, 1] * pixmap.height / 2
    turn[1, 2] = (1 - turn[1, 1]) * pixmap.height / 2 - turn[1, 0] * pixmap.width / 2
    size = (pixmap.width, pixmap.height)
    turned = cv2.warpAffine(drawn, turn, size, flags=cv2.INTER_LINEAR, borderValue=WHITE)
    rows = round(page.rect.height * how.down / 72)
    columns = round(page.rect.width * how.across / 72)
    small = cv2.resize(turned, (columns, rows), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)


def _faxed(grey: Pixels, how: Treatment, header: str, noise: np.random.Generator) -> Pixels:
    level = how.level or int(noise.integers(150, 178))
    if how.blur:
        grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), how.blur), np.uint8)
    page: Pixels = np.where(grey < level, 0, 255).astype(np.uint8)
    if how.rotation:
        page = np.rot90(_upright_ratio(page, how), how.rotation // 90).copy()
        page = _paper_ratio(page, how)
    page = _harmed(page, how, noise)
    _stamp(page, how, header)
    return page


def _wrapped(page: Pixels, how: Treatment) -> PageImage:
    wide = how.rotation in (90, 270)
    return as_fax(page, 792 if wide else 612, 612 if wide else 792)


def _upright_ratio(page: Pixels, how: Treatment) -> Pixels:
    rows = round(page.shape[0] * how.across / how.down)
    square = cv2.resize(page, (page.shape[1], rows), interpolation=cv2.INTER_NEAREST)
    return np.asarray(square, np.uint8)


def _paper_ratio(page: Pixels, how: Treatment) -> Pixels:
    rows = round(page.shape[0] * how.down / how.across)
    fitted = cv2.resize(page, (page.shape[1], rows), interpolation=cv2.INTER_NEAREST)
    return np.asarray(fitted, np.uint8)


def _harmed(page: Pixels, how: Treatment, noise: np.random.Generator) -> Pixels:
    rows, columns = page.shape[0], page.shape[1]
    for _ in range(how.streaks):
        x, wide = int(noise.integers(0, columns - 3)), int(noise.integers(1, 3))
        start = int(noise.integers(0, rows // 2))
        holes = noise.random(rows - start) < 0.9
        page[start:, x : x + wide][holes] = 0
    if how.noise:
        dots = noise.random(page.shape)
        page[dots < how.noise / 2] = 0
        page[dots > 1 - how.noise / 2] = 255
    for _ in range(how.lost_lines):
        y = int(noise.integers(0, rows - 3))
        page[y : y + int(noise.integers(1, 3))] = 255
    return page


def _stamp(page: Pixels, how: Treatment, header: str) -> None:
    """Print the header line over the top, as the receiving machine does, straight and clean."""
    with _open_pdf() as document:
        strip = document.new_page(width=page.shape[1] * 72 / how.across, height=16)
        strip.insert_text((20, 11), header, fontname="cour", fontsize=8.5)
        scale = _scaled(how.across / 72, how.down / 72)
        pixmap = strip.get_pixmap(matrix=scale, colorspace=pymupdf.csGRAY)
    line = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.width)
    columns = min(line.shape[1], page.shape[1])
    top = page[: line.shape[0], :columns]
    top[line[:, :columns] < 140] = 0


def _scan(grey: Pixels, name: str, noise: np.random.Generator) -> Pixels:
    """Paper with grain, as an office scanner makes it."""
    if name == "scan_colour":
        return colour_scan(grey, noise)
    grain = noise.normal(0, 5, grey.shape)
    return np.clip(grey.astype(np.float32) * 0.88 + 22 + grain, 0, 255).astype(np.uint8)


def _snapshot(grey: Pixels, how: Treatment, noise: np.random.Generator) -> bytes:
    if how.suffix == "png":
        return png(grey, how.across)
    rows, columns = grey.shape[0], grey.shape[1]
    down, across = np.mgrid[0:rows, 0:columns].astype(np.float32)
    light = 0.78 + 0.2 * np.cos((across / columns - noise.uniform(0.3, 0.7)) * 1.6)
    light = light * (1.02 - 0.22 * np.abs(down / rows - noise.uniform(0.2, 0.6)))
    pull = noise.uniform(0.005, 0.02, 8) * columns
    corners = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    moved = corners + np.array(
        [[pull[0], pull[1]], [-pull[2], pull[3]], [-pull[4], -pull[5]], [pull[6], -pull[7]]],
        np.float32,
    )
    bend = cv2.getPerspectiveTransform(corners, moved)
    bent = cv2.warpPerspective(grey, bend, (columns, rows), borderValue=90)
    soft = cv2.GaussianBlur(bent, (0, 0), 0.9).astype(np.float32) * light
    warm = np.stack([soft * 1.0, soft * 0.97, soft * 0.9], axis=2) + noise.normal(
        0, 3, (rows, columns, 1)
    )
    return jpeg(np.clip(warm, 0, 255).astype(np.uint8), 78, how.across)
