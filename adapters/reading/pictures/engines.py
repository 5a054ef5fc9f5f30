"""The two OCR readers: rapidocr first, Tesseract second; both give words with boxes in pixels."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from statistics import mean
from typing import Any

import cv2
import numpy as np
from PIL import Image as Pictures

from adapters.reading.pictures import line_reading
from adapters.reading.pictures.line_reading import Line, Word
from adapters.reading.pictures.models import open_model
from adapters.reading.pictures.pictures import Image

FINDER = "PP-OCRv6_det_small.onnx"
LOWEST_SCORE = 0.5
SMALLEST_LINE = 4
SOFTEN = 0.8
TESSERACT_PAGE_MODE = 4
TESSERACT_SCALE = 1.5
TESSERACT_LINE_MODE = 7
WHITELIST = "tessedit_char_whitelist"
LINE_PIXELS = (48, 64)
SURE_LINE = 0.6
LINE_SOFTEN, PAPER, LINE_DPI = 0.7, 14, 400


@cache
def _rapid() -> Any:
    from omegaconf import flag_override
    from rapidocr import RapidOCR

    engine = RapidOCR(params={"Global.log_level": "critical", "Global.use_rec": False})
    finder = engine.cfg.Det
    with flag_override(finder, "allow_objects", True):
        finder.session = open_model(FINDER)
    return engine


@cache
def _tesseract() -> Any:
    """Load Tesseract; its remarks go to standard error, as it may open no file to write them to."""
    import tesserocr

    folder = Path(sys.prefix) / "share" / "tessdata"
    engine = tesserocr.PyTessBaseAPI(path=str(folder), lang="eng", psm=TESSERACT_PAGE_MODE)
    engine.SetVariable("debug_file", "")
    return engine


def warm_up() -> None:
    """Load the models of both readers."""
    _rapid()
    line_reading.warm_up()
    _tesseract()


def read_first(grey: Image) -> list[Word]:
    """Read an upright page with rapidocr: find the lines on it, then read each from the page."""
    soft = np.asarray(cv2.GaussianBlur(grey, (0, 0), SOFTEN), dtype=np.uint8)
    places = find_lines(soft)
    lines = line_reading.read_lines([place.cut(soft) for place in places])
    words: list[Word] = []
    for number, (place, letters) in enumerate(zip(places, lines, strict=True)):
        if letters and mean(letter.confidence for letter in letters) >= LOWEST_SCORE:
            found = line_reading.words_of(letters, place.cut(grey))
            words += [place.on_page(word, number) for word in found]
    return words


def find_lines(grey: Image) -> list[Line]:
    """Where rapidocr sees lines of text on a page."""
    found = _rapid()(
        cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR), use_det=True, use_cls=False, use_rec=False
    )
    boxes = found.boxes if found.boxes is not None else ()
    lines = (_line(np.asarray(corners, np.float64), grey.shape) for corners in boxes)
    return [line for line in lines if min(line.width, line.height) >= SMALLEST_LINE]


def _line(corners: Any, shape: tuple[int, ...]) -> Line:
    """The line between four corners, given from the upper left clockwise."""
    rows, columns = shape
    left, right = max(0, int(corners[:, 0].min())), min(columns, int(corners[:, 0].max()) + 1)
    fall = (corners[1, 1] - corners[0, 1] + corners[2, 1] - corners[3, 1]) / 2
    slope = float(fall / max(right - left, 1))
    if abs(fall) < line_reading.LEVEL:
        top, bottom = max(0, int(corners[:, 1].min())), min(rows, int(corners[:, 1].max()) + 1)
        return Line(left, top, right - left, bottom - top)
    high = (corners[3, 1] - corners[0, 1] + corners[2, 1] - corners[1, 1]) / 2
    return Line(left, max(0, int(corners[0, 1])), right - left, int(high) + 1, slope)


def read_second(grey: Image, dpi: float, *, coarse: bool = False) -> tuple[list[Word], float]:
    """Read an upright page with Tesseract; also its mean confidence, 0 to 100.

    It reads fine print better enlarged; the few rows of a coarse fax it does not.
    """
    engine = _tesseract()
    scale = 1.0 if coarse else TESSERACT_SCALE
    large = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR)
    large = cv2.GaussianBlur(large, (0, 0), SOFTEN * scale)
    engine.SetImage(Pictures.fromarray(large))
    engine.SetSourceResolution(int(dpi * scale))
    engine.Recognize()
    return _tesseract_words(engine, scale), float(engine.MeanTextConf())


def read_line_second(grey: Image, allowed: str = "") -> list[Word]:
    """Read the picture of one line with Tesseract, enlarged, with paper around it.

    With `allowed` it tells only these letters apart. What it cannot see well in one size it tries
    in another.
    """
    best: list[Word] = []
    for size in LINE_PIXELS:
        words = _line_of_size(grey, size, allowed)
        if not best or _least_sure(words) > _least_sure(best):
            best = words
        if best and _least_sure(best) >= SURE_LINE:
            break
    return best


def _least_sure(words: list[Word]) -> float:
    return min((word.confidence for word in words), default=0.0)


def _line_of_size(grey: Image, size: int, allowed: str) -> list[Word]:
    engine = _tesseract()
    scale = size / grey.shape[0]
    large = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    large = cv2.GaussianBlur(large, (0, 0), LINE_SOFTEN * scale)
    large = cv2.copyMakeBorder(large, PAPER, PAPER, PAPER, PAPER, cv2.BORDER_CONSTANT, value=255)
    engine.SetPageSegMode(TESSERACT_LINE_MODE)
    engine.SetVariable(WHITELIST, allowed)
    try:
        engine.SetImage(Pictures.fromarray(large))
        engine.SetSourceResolution(LINE_DPI)
        engine.Recognize()
        words = _tesseract_words(engine, scale)
    finally:
        engine.SetPageSegMode(TESSERACT_PAGE_MODE)
        engine.SetVariable(WHITELIST, "")
    return [_without_paper(word, PAPER / scale) for word in words]


def _without_paper(word: Word, paper: float) -> Word:
    left, top, right, bottom = (edge - paper for edge in word.box)
    return Word(word.text, (left, top, right, bottom), word.confidence, word.line)


def probe(grey: Image) -> str:
    """Read a small copy of a page quickly and roughly."""
    engine = _tesseract()
    small = cv2.resize(grey, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA)
    engine.SetImage(Pictures.fromarray(small))
    engine.SetSourceResolution(int(204 * 0.6))
    return str(engine.GetUTF8Text())


def _tesseract_words(engine: Any, scale: float) -> list[Word]:
    """The words that it read in a picture enlarged so much."""
    import tesserocr

    words: list[Word] = []
    iterator = engine.GetIterator()
    if iterator is None:
        return words
    line = -1
    for piece in tesserocr.iterate_level(iterator, tesserocr.RIL.WORD):
        if piece.IsAtBeginningOf(tesserocr.RIL.TEXTLINE):
            line += 1
        box = piece.BoundingBox(tesserocr.RIL.WORD)
        text = _text_of(piece, tesserocr.RIL.WORD)
        if box is None or not text or not text.strip():
            continue
        scaled = tuple(float(edge) / scale for edge in box)
        confidence = piece.Confidence(tesserocr.RIL.WORD) / 100
        words.append(
            Word(text.strip(), (scaled[0], scaled[1], scaled[2], scaled[3]), confidence, line)
        )
    return words


def _text_of(piece: Any, level: Any) -> str | None:
    try:
        return str(piece.GetUTF8Text(level))
    except RuntimeError:
        return None
