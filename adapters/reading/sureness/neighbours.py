"""What a value looks like and what stands around it, as words that a weight can be given to.

A value that is its field's has the field's words before or above it, ends where its line or cell
ends, and looks like other values of the field. None of this is a rule: each word and shape says a
little, how much was learned from papers (`certainty.json`). Digits are told as their number only.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

from adapters.reading.layout.layout import Box, View
from adapters.reading.layout.words import Word

BEFORE, ABOVE, BELOW = 4, 5, 3
"""How many words are told: before a value on its line, above it and below it."""
REACH_UP, REACH_DOWN = 3.0, 2.0
"""How far away they may be, in heights of a line of the page."""
SLACK = 2.0
"""How far words may reach into a value's box or out of it, in points."""
GAPS = (0.5, 1.2, 3.0, 10.0)
"""How wide a blank is, in heights of a line: the next word, the next cell, the next column."""
OF_A_RULE = 3
"""An upright rule parts two words as a blank to the next column does."""
PARTS, SIZES, MOST = 6, 3, 4
WORDS_KEPT = 2_000
"""A page's words are asked for again and again, once for each value near them."""
_SIGNS = re.compile(r"[\W_]")
_DIGIT = re.compile(r"\d")
_AGAIN = re.compile(r"(.)\1+")
LONGEST_SHAPE = 12


class Seen(Protocol):
    """A page, as far as it says what stands around a value."""

    number: int
    kind: Any
    views: list[View]


@dataclass(frozen=True)
class Lines:
    """The lines of a page with their levels, so that what stands near a place is found at once."""

    kind: str
    view: View
    tops: tuple[float, ...]
    bottoms: tuple[float, ...]

    @classmethod
    def of(cls, kind: str, view: View) -> Lines:
        """Measure every line of a page."""
        tops = tuple(row.top for row in view.rows)
        bottoms = tuple(row.bottom for row in view.rows)
        return cls(kind, view, tops, bottoms)

    def between(self, top: float, bottom: float) -> list[Word]:
        """Words of the lines that overlap a band of the page."""
        return [
            word
            for row, above, below in zip(self.view.rows, self.tops, self.bottoms, strict=True)
            if above < bottom and below > top
            for word in row.words
        ]


def lines_of(pages: Iterable[Seen]) -> dict[int, Lines]:
    """The lines of each page that words were seen on, by its number, as the first reader saw it."""
    return {page.number: Lines.of(page.kind, page.views[0]) for page in pages if page.views}


def around(lines: Lines, box: Box, value: object) -> frozenset[str]:
    """Tell of a value in a box of the straightened page what it looks like and what is near."""
    level, height = (box[1] + box[3]) / 2, lines.view.line_height or 1.0
    own = lines.between(box[1] - REACH_UP * height, box[3] + REACH_DOWN * height)
    line = [word for word in own if word.y0 < level < word.y1]
    before = sorted([w for w in line if w.x1 <= box[0] + SLACK], key=lambda w: -w.x1)
    behind = sorted([w for w in line if w.x0 >= box[2] - SLACK], key=lambda w: w.x0)
    inside = [word for word in own if _is_in(word, box)]
    gaps = [
        _gap((box[0] - before[0].x1) / height if before else None),
        _gap((behind[0].x0 - box[2]) / height if behind else None),
    ]
    first = min(inside, key=lambda word: word.x0, default=None)
    apart = (first is not None and first.walled, bool(behind) and behind[0].walled)
    gaps = [max(gap, OF_A_RULE) if ruled else gap for gap, ruled in zip(gaps, apart, strict=True)]
    over = [w for w in own if w.y1 <= box[1] + SLACK and w.x0 < box[2] and w.x1 > box[0]]
    under = [w for w in own if w.y0 >= box[3] - SLACK and w.x0 < box[2] and w.x1 > box[0]]
    over.sort(key=lambda word: (-round(word.y1), word.x0))
    under.sort(key=lambda word: (round(word.y0), word.x0))
    return frozenset(
        [
            *_before(before),
            *(f"above:{plain(word.text)}" for word in over[:ABOVE]),
            f"first_above:{plain(over[0].text) if over else ''}",
            f"behind:{gaps[1]}{plain(behind[0].text) if behind else ''}",
            *(f"below:{plain(word.text)}" for word in under[:BELOW]),
            *_own(str(value), " ".join([word.text for word in inside]), gaps[1]),
            *_place(box, lines.view, height),
            f"gap_before:{gaps[0]}",
            f"gap_behind:{gaps[1]}",
            f"words_before:{min(len(before), MOST)}",
            f"words_behind:{min(len(behind), MOST)}",
            f"line:{min(len(line) // 3, MOST + 1)}",
            f"lines:{min(len({round(word.y0) for word in inside}), 2)}",
            f"page:{lines.kind}",
        ]
    )


@lru_cache(maxsize=WORDS_KEPT)
def plain(word: str) -> str:
    """A word in small letters, its digits as noughts, without signs."""
    small = word.lower()
    return small if small.isalpha() else _DIGIT.sub("0", _SIGNS.sub("", small))


def _before(before: Sequence[Word]) -> Iterator[str]:
    words = [plain(word.text) for word in before[:BEFORE]]
    yield from (f"before:{word}" for word in words)
    colon = ":" if before and before[0].text.endswith(":") else ""
    yield f"last_before:{words[0] if words else ''}{colon}"
    if len(words) > 1:
        yield f"both_before:{words[1]}_{words[0]}"


def _own(value: str, printed: str, gap: int) -> Iterator[str]:
    words = [plain(word) for word in value.split()]
    yield from (f"word:{word}" for word in words)
    if words:
        yield f"starts:{words[0]}"
        yield f"ends:{words[-1]}_{gap}"
    more = sum(plain(word) not in words for word in printed.split())
    yield f"printed_more:{min(more, MOST)}"
    yield f"looks:{shape(printed)}"
    yield f"last_sign:{'' if printed[-1:].isalnum() else printed[-1:]}"
    yield f"length:{min(len(value).bit_length(), 7)}"
    yield f"words:{min(len(words), PARTS)}"


def shape(text: str) -> str:
    """How a text looks: `Aa_0-0` for `Suite 12-14`, no kind of sign twice in a row."""
    kinds = text.translate(_KINDS)
    return _AGAIN.sub(r"\1", kinds)[:LONGEST_SHAPE]


class _Kinds(dict[int, str]):
    """What kind of sign each one is, found when it is first met."""

    def __missing__(self, number: int) -> str:
        self[number] = kind = _kind(chr(number))
        return kind


_KINDS = _Kinds()


def _kind(sign: str) -> str:
    if sign.isalpha():
        return "A" if sign.isupper() else "a"
    return "0" if sign.isdigit() else "_" if sign.isspace() else sign


def _place(box: Box, view: View, height: float) -> Iterator[str]:
    yield f"from_left:{int(PARTS * box[0] / (view.width or 1))}"
    yield f"to_right:{int(PARTS * box[2] / (view.width or 1))}"
    yield f"from_top:{int(PARTS * box[1] / (view.height or 1))}"
    yield f"tall:{int(SIZES * min((box[3] - box[1]) / height, SIZES))}"


def _is_in(word: Word, box: Box) -> bool:
    across = (word.x0 + word.x1) / 2
    return box[0] - SLACK < across < box[2] + SLACK and word.y0 < box[3] and word.y1 > box[1]


def _gap(heights: float | None) -> int:
    return len(GAPS) + 1 if heights is None else bisect(GAPS, heights)
