"""The two OCR readers: rapidocr first, Tesseract second; both give words with boxes in pixels."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image as Pictures

from adapters.reading.preparation import Image

LOWEST_SCORE = 0.5
TESSERACT_PAGE_MODE = 4
TESSERACT_SCALE = 1.5


@dataclass(frozen=True)
class Word:
    """One printed word; `line` tells which words the reader saw as one line."""

    text: str
    box: tuple[float, float, float, float]
    confidence: float
    line: int


@cache
def _rapid() -> Any:
    from rapidocr import RapidOCR

    return RapidOCR(params={"Global.log_level": "critical", "Global.use_cls": False})


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
    _tesseract()


def read_first(grey: Image) -> list[Word]:
    """Read an upright page with rapidocr."""
    engine = _rapid()
    soft = cv2.GaussianBlur(grey, (0, 0), 0.8)
    found = engine(
        cv2.cvtColor(soft, cv2.COLOR_GRAY2BGR),
        use_cls=False,
        return_word_box=True,
        text_score=LOWEST_SCORE,
    )
    words: list[Word] = []
    for line, pieces in enumerate(found.word_results or ()):
        for text, score, corners in pieces:
            if text and str(text).strip() and corners is not None:
                words.append(Word(str(text).strip(), _around(corners), float(score), line))
    return words


def read_second(grey: Image, dpi: float) -> tuple[list[Word], float]:
    """Read an upright page with Tesseract; also its mean confidence, 0 to 100."""
    engine = _tesseract()
    large = cv2.resize(
        grey, None, fx=TESSERACT_SCALE, fy=TESSERACT_SCALE, interpolation=cv2.INTER_LINEAR
    )
    large = cv2.GaussianBlur(large, (0, 0), 0.8 * TESSERACT_SCALE)
    engine.SetImage(Pictures.fromarray(large))
    engine.SetSourceResolution(int(dpi * TESSERACT_SCALE))
    engine.Recognize()
    words = _tesseract_words(engine)
    return words, float(engine.MeanTextConf())


def probe(grey: Image) -> str:
    """Read a small copy of a page quickly and roughly."""
    engine = _tesseract()
    small = cv2.resize(grey, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA)
    engine.SetImage(Pictures.fromarray(small))
    engine.SetSourceResolution(int(204 * 0.6))
    return str(engine.GetUTF8Text())


def _tesseract_words(engine: Any) -> list[Word]:
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
        scaled = tuple(float(edge) / TESSERACT_SCALE for edge in box)
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


def _around(corners: Any) -> tuple[float, float, float, float]:
    points = np.asarray(corners, dtype=np.float64).reshape(-1, 2)
    left, top = points.min(axis=0)
    right, bottom = points.max(axis=0)
    return float(left), float(top), float(right), float(bottom)
