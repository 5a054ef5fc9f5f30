"""Tells letters from check boxes: a B, an E or an a of some types is as square as a box."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from adapters.reading.pictures.line_reading import Word
from adapters.reading.pictures.squares import Square

SURE, LONG, WITHIN, SAME = 0.8, 4, 0.8, 0.5
"""How sure both readers are of a word, letters that no box is read as, how much of a square is in
the word's box, and how much of one reader's box in the other's."""
_LIKE_BOXES = re.compile(r"[OoDCLIUJXxQ0lnu\W_]*")
"""What a reader may take an empty or a crossed box for."""
Box = tuple[float, float, float, float]


def without_letters(
    squares: Iterable[Square], first: Sequence[Word], second: Sequence[Word]
) -> list[Square]:
    """Squares but those that are a letter of a word which both readers read alike there."""
    lettering = list(_lettering(first, second))
    return [one for one in squares if not any(_within(one.box, box, WITHIN) for box in lettering)]


def _lettering(first: Sequence[Word], second: Sequence[Word]) -> Iterator[Box]:
    """Where both readers surely read the same letters, in boxes that fit closely."""
    sure = [word for word in first if word.confidence >= SURE]
    for word in second:
        if word.confidence < SURE or not _is_lettering(word.text):
            continue
        if any(one.text == word.text and _within(word.box, one.box, SAME) for one in sure):
            yield word.box


def _is_lettering(text: str) -> bool:
    return len(text) >= LONG or _LIKE_BOXES.fullmatch(text) is None


def _within(one: Box, other: Box, share: float) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across >= share * (one[2] - one[0]) and down >= share * (one[3] - one[1])
