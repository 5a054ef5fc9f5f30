"""A page as one reader sees it: words in rows, and text that remembers where it stands."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from statistics import median
from typing import Any

from adapters.reading.layout.combs import spelled
from adapters.reading.layout.keeping import kept
from adapters.reading.layout.noted_moments import without_noted
from adapters.reading.layout.sidebars import (
    SAME_EDGE,
    beside_a_letter,
    left_of,
    out_of_step,
    right_of,
    runs_through,
)
from adapters.reading.layout.walls import walled
from adapters.reading.layout.words import Word
from adapters.reading.wordings.labels import Owner, squeeze
from adapters.reading.wordings.needs import Heard, heard_in

__all__ = [
    "PAGES_KEPT",
    "Box",
    "Run",
    "Section",
    "View",
    "Word",
    "around",
    "gap_groups",
    "is_fax_header",
    "rows_of",
    "view",
]

Box = tuple[float, float, float, float]
PAGES_KEPT = 4
"""Of so many views the last findings are remembered: those of one scanned page."""

_FIGURE = re.compile(r"\d")
_DOTS = re.compile(r"[.\u00b7\u2026]{4,}:?")
_SENT = (r"\bfrom\b|\bto\b|\bfax\b|\bid\b", r"\d{3}\D{0,3}\d{3}\D?\d{4}")
"""Who sent a fax to whom, or from which number."""
_STAMPED = (
    r"\d{1,2}:\d{2}",
    r"\bp\.?\s*\d|\bpage\b|(?<![\d/])\d+\s*/\s*\d+\s*$|\bpg\b",
    r"\d{4}-\d{2}-\d{2}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\b[a-z]{3}[ -]\d{1,2}\b",
)
_BORN = re.compile(r"\b(?:d\.?o\.?b|birth ?date|(?:date of )?birth|born)\b")
FEWEST_SIGNS = 2
_LEADER = re.compile(r"(.*[^\W_])\W?[.·…]{3,}:?")


@dataclass(frozen=True, init=False)
class Run:
    """Words that follow each other; `text` joins them, any part of it has a box."""

    words: tuple[Word, ...]

    def __init__(self, words: tuple[Word, ...]) -> None:
        self.__dict__["words"] = words  # a thousand are made of a page

    @classmethod
    def of(cls, words: Iterable[Word]) -> Run:
        """Join words with single blanks."""
        return cls(tuple(words))

    @kept
    def text(self) -> str:
        """Its words with single blanks between them."""
        return " ".join([word.text for word in self.words])

    @kept
    def squeezed(self) -> str:
        """Its small letters, digits and number signs only, as labels are compared."""
        return squeeze(self.text)

    @kept
    def heard(self) -> Heard:
        """Which patterns may be in it, by their numbers."""
        return heard_in(self.text)

    @kept
    def starts(self) -> tuple[int, ...]:
        """Where in the text each word begins."""
        lengths = [len(word.text) + 1 for word in self.words[:-1]]
        return tuple(accumulate(lengths, initial=0))[: len(self.words)]

    @kept
    def by_gap(self) -> dict[float, tuple[Run, ...]]:
        """How it parts at blanks of a width; many ask the same of a row."""
        return {}

    @kept
    def told(self) -> dict[str, tuple[int, ...]]:
        """What was found out about it, for those who ask again; gone with it."""
        return {}

    @property
    def confidence(self) -> float:
        """The lowest confidence of its words."""
        return min((word.confidence for word in self.words), default=0.0)

    @kept
    def has_figure(self) -> bool:
        """Whether there is a digit in it: without one, it states no date and no number."""
        return _FIGURE.search(self.text) is not None

    @kept
    def top(self) -> float:
        """The upper edge of its tallest word."""
        return min(word.y0 for word in self.words)

    @kept
    def bottom(self) -> float:
        """The lower edge of its lowest word."""
        return max(word.y1 for word in self.words)

    @kept
    def whole(self) -> Box | None:
        """The box around all of it."""
        return self.box(0, len(self.text))

    def box(self, start: int = 0, end: int | None = None) -> Box | None:
        """The box around a part of the text; within a word, by its share of letters."""
        if start == 0 and end is None:
            return self.whole
        stop = len(self.text) if end is None else end
        boxes: list[Box] = []
        for word, at in self._touched(start, stop):
            first, last = max(start, at) - at, min(stop, at + len(word.text)) - at
            if first < last:
                share = (word.x1 - word.x0) / max(len(word.text), 1)
                boxes.append((word.x0 + first * share, word.y0, word.x0 + last * share, word.y1))
        return around(boxes)

    def part(self, start: int, end: int | None = None) -> Run:
        """The words that overlap a part of the text, the first and last cut to it."""
        stop = len(self.text) if end is None else end
        kept: list[Word] = []
        for word, at in self._touched(start, stop):
            first, last = max(start, at) - at, min(stop, at + len(word.text)) - at
            if first < last and (text := word.text[first:last].strip()):
                share = (word.x1 - word.x0) / max(len(word.text), 1)
                left, right = word.x0 + first * share, word.x0 + last * share
                wall, sure = word.walled and not first, word.confidence
                kept.append(Word(text, left, word.y0, right, word.y1, sure, wall, word.bold))
        return Run.of(kept)

    def _touched(self, start: int, stop: int) -> Iterable[tuple[Word, int]]:
        """The words on which a part of the text may lie, each with where it begins."""
        first, last = max(bisect_right(self.starts, start) - 1, 0), bisect_left(self.starts, stop)
        return zip(self.words[first:last], self.starts[first:last], strict=True)


@dataclass(frozen=True)
class Section:
    """A box of a page that is about one person or office, its heading first."""

    owner: Owner
    box: Box
    rows: tuple[Run, ...]

    def holds(self, x0: float, level: float) -> bool:
        """Whether a place lies in it."""
        return self.box[0] <= x0 <= self.box[2] and self.box[1] <= level <= self.box[3]


@dataclass(eq=False)
class View:
    """What one reader saw on a page; each is itself only, so that what is found may be kept."""

    page: int
    width: float
    height: float
    rows: list[Run] = field(default_factory=list)
    quality: float = 1.0
    certain: bool = False
    dots: float = 2.83
    """Picture dots for each point, in the direction that has fewer."""
    grain: float = 0.0
    """How much dust the line or scanner strewed over the page: specks for each dot."""
    sections: tuple[Section, ...] = ()
    entries: frozenset[tuple[float, float]] = frozenset()
    """Where lines begin that a moment and initials at their end make entries of their own."""
    letters: Sequence[Sequence[Any]] = ()
    """Its words as closely as the reader saw their letters."""
    moved: tuple[tuple[Box, Box], ...] = ()
    """Where words were put that a running text goes on with, and where they are printed."""

    @kept
    def words(self) -> list[Word]:
        """Every word, row by row."""
        return [word for row in self.rows for word in row.words]

    @kept
    def text(self) -> str:
        """The page as lines of text."""
        return "\n".join(row.text for row in self.rows)

    @kept
    def line_height(self) -> float:
        """The usual height of a line."""
        return median([word.height for word in self.words] or [10.0])

    def flow(self) -> Run:
        """The whole page as one running text."""
        return Run.of(self.words)


def view(page: int, size: tuple[float, float], words: Sequence[Sequence[Any]], **more: Any) -> View:
    """Arrange the words of a reader in rows, header lines of the fax left out."""
    walls, bold = more.pop("walls", ()), {tuple(place) for place in more.pop("bold", ())}
    made = [
        Word(str(text), x0, y0, x1, y1, float(confidence), bold=(x0, y0) in bold)
        for x0, y0, x1, y1, text, confidence in (tuple(word)[:6] for word in words)
        if str(text).strip() and not _is_upright_strip(str(text), x0, y0, x1, y1)
    ]
    lines = rows_of([_without_leader(word) for word in spelled(made)])
    rows = _columns([Run.of(walled(_led_to(line.words), walls)) for line in lines], size[0])
    if more.get("certain"):
        rows = _in_step(rows, size[0])
    rows, entries = without_noted(rows)
    rows = [row for row in rows if not is_fax_header(row, size[1])]
    return View(page, size[0], size[1], rows, entries=entries, **more)


def _columns(rows: list[Run], width: float) -> list[Run]:
    """The rows of a page; a column beside a letter comes first, then the letter."""
    edge = beside_a_letter(rows, width)
    if edge is None:
        return rows
    top = min(word.y0 for row in rows for word in row.words if abs(word.x0 - edge) < SAME_EDGE)
    above = [row for row in rows if row.words[0].middle < top]
    below = [row for row in rows if row.words[0].middle >= top]
    end = next((at for at, row in enumerate(below) if runs_through(row, edge)), len(below))
    columns = [Run.of(part) for side in (left_of, right_of) for row in below[:end]
               if (part := side(row, edge))]  # fmt: skip
    return [*above, *columns, *below[end:]]


def _in_step(rows: list[Run], width: float) -> list[Run]:
    """The rows of a page; of two columns out of step the left one comes first, then the right."""
    found = out_of_step(rows, width)
    if found is None:
        return rows
    edge, first, end = found
    both = rows[first:end]
    columns = [Run.of(part) for side in (left_of, right_of) for row in both
               if (part := side(row, edge))]  # fmt: skip
    return [*rows[:first], *columns, *rows[end:]]


def _without_leader(word: Word) -> Word:
    """A label whose row of dots leads to its value ends like one with a colon."""
    match = _LEADER.fullmatch(word.text)
    if match is None:
        return word
    share = (word.x1 - word.x0) / len(word.text)
    right = word.x0 + share * (len(match[1]) + 1)
    return replace(word, text=f"{match[1]}:", x1=right)


def _led_to(words: Sequence[Word]) -> list[Word]:
    """Words of a row; one before a row of dots that stands apart ends like one with a colon."""
    kept: list[Word] = []
    for word in words:
        if not _DOTS.fullmatch(word.text):
            kept.append(word)
        elif kept and kept[-1].text[-1].isalnum():
            kept[-1] = replace(kept[-1], text=f"{kept[-1].text}:", x1=word.x1)
    return kept or list(words)


def rows_of(words: Sequence[Word]) -> list[Run]:
    """Group words by level and order them from the left."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda one: (one.middle, one.x0)):
        home = next((row for row in reversed(rows[-6:]) if _level(row, word)), None)
        if home is None:
            rows.append([word])
        else:
            home.append(word)
    ordered = [Run.of(sorted(row, key=lambda one: one.x0)) for row in rows]
    return sorted(ordered, key=lambda run: min(word.middle for word in run.words))


def gap_groups(run: Run, gap: float) -> list[Run]:
    """Split a row at a rule, where a blank is wider than a gap in points, or where it goes back."""
    known = run.by_gap.get(gap)  # kept with the row, and gone with it
    if known is None:
        parts = _parted(run.words, gap)
        known = run.by_gap[gap] = tuple(map(Run.of, parts)) if len(parts) > 1 else ()
    return list(known) or [run]


def _parted(words: Sequence[Word], gap: float) -> list[list[Word]]:
    groups: list[list[Word]] = []
    for word in words:
        back = groups and word.x0 < groups[-1][-1].x0
        if groups and not (back or word.walled) and word.x0 - groups[-1][-1].x1 <= gap:
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def around(boxes: Iterable[Box | None]) -> Box | None:
    """The smallest box around the given ones."""
    known = [box for box in boxes if box is not None]
    if len(known) < 2:
        return known[0] if known else None
    lefts, tops, rights, bottoms = zip(*known, strict=True)
    return (min(lefts), min(tops), max(rights), max(bottoms))


def is_fax_header(row: Run, height: float) -> bool:
    """Whether a row is what a fax machine stamps on the edge of a page.

    At the foot a time and a number of pages are a record system's, which prints the patient there;
    a line with a birth date is a paper's own at either edge.
    """
    on_top = row.bottom < 0.045 * height
    if not on_top and row.top <= 0.965 * height:
        return False
    text = row.text.lower()
    if _BORN.search(text):
        return False
    sent = [bool(re.search(pattern, text)) for pattern in _SENT]
    stamped = [bool(re.search(pattern, text)) for pattern in _STAMPED]
    return sum(sent) + sum(stamped) >= FEWEST_SIGNS and (on_top or any(sent))


def _level(row: list[Word], word: Word) -> bool:
    last = min(row, key=lambda one: abs(one.x0 - word.x0))
    overlap = min(last.y1, word.y1) - max(last.y0, word.y0)
    return overlap > 0.5 * min(last.height, word.height)


def _is_upright_strip(text: str, x0: float, y0: float, x1: float, y1: float) -> bool:
    """Text that runs up the edge of the page, as on a fax that was turned."""
    return len(text) > 2 and (y1 - y0) > 1.6 * max(x1 - x0, 0.1)
