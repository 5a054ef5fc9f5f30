"""The words that a page's text layer really shows, and the text that it hides."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any, NamedTuple

SMALLEST_POINTS = 3.5
FAINTEST = 60
EDGE = 1.0
"""Points around a field within which its own border stands."""
MAX_CHARACTERS = 60_000
MAX_HIDDEN = 20
MAX_WORD = 120
_INVISIBLE_MODE = 3
_BOLD = re.compile(r"(?i)bold|black|heavy|demi|[-,]bd?\b")
"""What the name of a font says of bold letters: `Helvetica-Bold`, `ABCDEF+Arial,Bold`."""
_SYMBOL_FONTS = ("zapfdingbats", "zadb", "wingdings", "webdings", "dingbats", "symbol")
_UPRIGHT, _DOWN, _LEFT, _UP = 0, 90, 180, 270

_BLANKS = frozenset({0, 32})
_PRINTED, _DELETED = 33, 127
"""Between these no sign is blank."""
Span = dict[str, Any]


@dataclass
class TextLayer:
    """Words as (x0, y0, x1, y1, text), what was kept out, and how the text is turned."""

    words: list[tuple[float, float, float, float, str]] = field(default_factory=list)
    symbols: list[tuple[float, float, float, float, str]] = field(default_factory=list)
    bold: list[tuple[float, float]] = field(default_factory=list)
    """Where words begin that are printed in bold letters, as (x0, y0)."""
    hidden: list[str] = field(default_factory=list)
    characters: int = 0
    odd: int = 0


def turned(spans: list[Span]) -> int:
    """Clockwise degrees that would set most of the text upright."""
    count = {_UPRIGHT: 0, _DOWN: 0, _LEFT: 0, _UP: 0}
    for span in spans:
        across, down = span["dir"]
        if abs(across) >= abs(down):
            count[_UPRIGHT if across > 0 else _LEFT] += len(span["chars"])
        else:
            count[_UP if down > 0 else _DOWN] += len(span["chars"])
    best = max(count, key=lambda angle: count[angle])
    return best if count[best] > count[_UPRIGHT] else _UPRIGHT


def read_layer(spans: list[Span], picture: Any, page_box: Any) -> TextLayer:
    """Split the spans of a page into what a person sees and what is hidden from view."""
    layer, drawn = TextLayer(), _Drawn.of(picture, page_box)
    for span in spans:
        text = "".join([chr(char[0]) for char in span["chars"]])
        if not text.strip():
            continue
        if not _is_seen(span, drawn, page_box):
            layer.hidden.append(clean(text)[:200])
            continue
        layer.characters += len(text)
        layer.odd += 0 if text.isascii() else sum(map(_is_odd, text))
        if layer.characters > MAX_CHARACTERS:
            break
        place = layer.symbols if _is_symbolic(span) else layer.words
        words = _words(span)
        place.extend(words)
        if _BOLD.search(str(span["font"])) is not None:
            layer.bold += [word[:2] for word in words]
    layer.words = _joined(layer.words)
    layer.hidden = layer.hidden[:MAX_HIDDEN]
    return layer


def is_bare(picture: Any, page_box: Any, box: tuple[float, float, float, float]) -> bool:
    """Whether nothing is drawn in a box of the page or on its edge."""
    x0, y0, x1, y1 = box
    around = (x0 - EDGE, y0 - EDGE, x1 + EDGE, y1 + EDGE)
    return _contrast(_Drawn.of(picture, page_box), around, page_box) < FAINTEST


def clean(text: str) -> str:
    """Return text without control, zero-width and direction characters, ligatures spelled out."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKC", text)
        if unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
    )


def _is_odd(letter: str) -> bool:
    return letter == "\ufffd" or unicodedata.category(letter) in {"Co", "Cn"}


def _is_symbolic(span: Span) -> bool:
    name = str(span["font"]).lower()
    return any(known in name for known in _SYMBOL_FONTS)


class _Drawn(NamedTuple):
    """The dots of a page's picture, row by row, and how many there are for each point."""

    dots: memoryview
    stride: int
    width: int
    height: int
    across: float
    down: float

    @classmethod
    def of(cls, picture: Any, page_box: Any) -> _Drawn:
        """Ask the library once for what every span needs."""
        width, height = picture.width, picture.height
        across, down = width / page_box.width, height / page_box.height
        return cls(picture.samples_mv, picture.stride, width, height, across, down)


def _is_seen(span: Span, drawn: _Drawn, page_box: Any) -> bool:
    if span["type"] == _INVISIBLE_MODE or span["opacity"] < 0.15 or span["size"] < SMALLEST_POINTS:
        return False
    x0, y0, x1, y1 = span["bbox"]
    if x1 <= page_box.x0 or x0 >= page_box.x1 or y1 <= page_box.y0 or y0 >= page_box.y1:
        return False
    return _contrast(drawn, (x0, y0, x1, y1), page_box) >= FAINTEST


def _contrast(drawn: _Drawn, box: tuple[float, ...], page_box: Any) -> int:
    """The difference between the darkest and the lightest point where the text should be.

    The rows are looked at from the middle downwards first, for there the letters stand.
    """
    samples, stride, width, height, across, down = drawn
    left = max(0, int((box[0] - page_box.x0) * across))
    right = min(width, int((box[2] - page_box.x0) * across) + 1)
    top = max(0, int((box[1] - page_box.y0) * down))
    bottom = min(height, int((box[3] - page_box.y0) * down) + 1)
    if right <= left or bottom <= top:
        return 0
    darkest, lightest = 255, 0
    middle = (top + bottom) // 2
    for row in (*range(middle, bottom), *range(top, middle)):
        line = bytes(samples[row * stride + left : row * stride + right])
        darkest, lightest = min(darkest, min(line)), max(lightest, max(line))
        if lightest - darkest >= FAINTEST:
            break
    return lightest - darkest


def _words(span: Span) -> list[tuple[float, float, float, float, str]]:
    words: list[tuple[float, float, float, float, str]] = []
    letters: list[Any] = []
    gap, end = span["size"] * 0.22, 0.0
    for char in span["chars"]:
        code, _, _, box = char
        blank = code in _BLANKS or (not _PRINTED <= code < _DELETED and chr(code).isspace())
        if letters and (blank or box[0] - end > gap):
            words.append(_word(letters))
            letters = []
        if not blank:
            letters.append(char)
            end = box[2]
    if letters:
        words.append(_word(letters))
    return [word for word in words if word[4]]


def _word(letters: list[Any]) -> tuple[float, float, float, float, str]:
    text = clean("".join([chr(char[0]) for char in letters]))[:MAX_WORD]
    lefts, tops, rights, bottoms = zip(*[char[3] for char in letters], strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms), text


def _joined(
    words: list[tuple[float, float, float, float, str]],
) -> list[tuple[float, float, float, float, str]]:
    """Put together words that were only printed in pieces, such as a bold first letter."""
    joined: list[tuple[float, float, float, float, str]] = []
    for word in words:
        if joined:
            last = joined[-1]
            height = max(last[3] - last[1], 1.0)
            level = abs(last[3] - word[3]) < 0.25 * height
            if level and -0.15 * height < word[0] - last[2] < 0.06 * height:
                box = (last[0], min(last[1], word[1]), word[2], max(last[3], word[3]))
                joined[-1] = (*box, last[4] + word[4])
                continue
        joined.append(word)
    return joined
