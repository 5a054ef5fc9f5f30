"""The blanks and letters around a label, which tell where it begins and where it ends."""

from __future__ import annotations

import re
from itertools import pairwise

from adapters.reading.layout.layout import Run
from adapters.reading.layout.words import Word

CELL_GAP, NARROW_GAP, WIDER = 0.9, 0.35, 1.7
ONE_FONT, LEAST_GAP = 0.05, 0.12
_NUMBERED = re.compile(r"\(?(?:\d{1,2}[a-z]?|[A-Za-z])[.):]|[-\u2022\u00b7*\u2013>\u25cf\u25aa]")


def space_before(row: Run, words: Run) -> float:
    """The blank before a label, in heights of its letters; a bar or rule is like a wide one."""
    first = words.words[0]
    before = [word for word in row.words if word.x1 <= first.x0 + 1 and word is not first]
    if first.walled or (before and before[-1].text == "|"):
        return float("inf")
    if before and is_numbering(before[-1]):
        first = before.pop()
    return (first.x0 - before[-1].x1) / max(first.height, 6.0) if before else float("inf")


def is_wider(row: Run, words: Run, space: float) -> bool:
    """Whether a blank is clearly wider than the usual one between the words of its row."""
    high = words.words[0].height
    alike = [word for word in row.words if 0.9 * high <= word.height <= high / 0.9]
    gaps = [after.x0 - word.x1 for word, after in pairwise(alike)]
    usual = min((gap for gap in gaps if gap > 0), default=0.0)
    height = max(words.words[0].height, 6.0)
    return space > NARROW_GAP and space * height > WIDER * usual


def is_numbering(word: Word) -> bool:
    """Whether a word only numbers the label behind it, or is a mark before it."""
    return _NUMBERED.fullmatch(word.text) is not None


def is_written_in(label: Run, run: Run) -> bool:
    """Whether a text beside a label is in the letters of what is filled in, not of the form."""
    return in_another_font(label.words[-1], run.words[0])


def in_another_font(word: Word, other: Word) -> bool:
    """Whether a text layer prints two words in different fonts or sizes."""
    printed = word.confidence == other.confidence == 1.0
    return printed and (abs(word.height - other.height) > ONE_FONT or word.bold != other.bold)


def new_fonts(row: Run) -> tuple[int, ...]:
    """Where in the text of a row its text layer goes on in other letters."""
    if (known := row.told.get("new_fonts")) is None:
        pairs = pairwise(zip(row.words, row.starts, strict=True))
        known = row.told["new_fonts"] = tuple(
            start for (word, _), (after, start) in pairs if in_another_font(word, after)
        )
    return known


def usual_gap(row: Run, words: Run) -> float:
    """The blank between the words of a label, or of what else its row says in letters as high."""
    own = [after.x0 - word.x1 for word, after in pairwise(words.words)]
    if own:
        return max(own)
    high = words.words[0].height
    alike = [word for word in row.words if 0.9 * high <= word.height <= high / 0.9]
    gaps = [after.x0 - word.x1 for word, after in pairwise(alike)]
    return min((gap for gap in gaps if gap > 0), default=high)
