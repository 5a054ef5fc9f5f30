"""Takes the second language off labels printed in two: `Date of birth / Fecha de nacimiento`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from adapters.reading.labels.label_edges import in_another_font
from adapters.reading.layout.layout import Run, View, Word, gap_groups
from adapters.reading.wordings.label_composing import composed
from adapters.reading.wordings.labels import phrases, squeeze

FEWEST, LONGEST, CELL = 3, 8, 0.9
_BOX = re.compile(r"^[\[(]\s?[xX\u2713]?\s?[\])]\s*|^[\u2610-\u2612]\s*")
_SLASH = re.compile(r"\s*/\s*")
_ENGLISH = re.compile(r"[ -~\u2018-\u201d\u2013\u2014]*")
_LITTLE = re.compile(
    r"(?i)\b(?:de|del|la|el|las|los|sus?|y|o|por|para|que|est[ae]|al|una?|en|le|les|du|des|et)\b"
)
"""Words that only join others: none of them stands in an English label."""
_ANSWERS = frozenset(["yes", "no", "male", "female", "left", "right", "both"])


@dataclass(frozen=True)
class _Again:
    """What says a label again in another language: where its slash stands, and its words."""

    at: int
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def foreign(self) -> bool:
        """Whether it is for certain no English."""
        return _ENGLISH.fullmatch(self.text) is None or _LITTLE.search(self.text) is not None


def translated(page: View) -> View:
    """Return a page whose labels are in two languages as one that has them in English alone."""
    cells = [gap_groups(row, CELL * page.line_height) for row in page.rows]
    twice = [[_second_language(cell) for cell in row] for row in cells]
    if sum(one is not None and one.foreign for row in twice for one in row) < FEWEST:
        return page
    rows = [
        Run.of(word for cell, again in zip(row, said, strict=True) for word in _left(cell, again))
        for row, said in zip(cells, twice, strict=True)
    ]
    return replace(page, rows=rows)


def _second_language(cell: Run) -> _Again | None:
    """The words behind an English label or answer and a slash that say the same again."""
    for slash in reversed(list(_SLASH.finditer(cell.text))):
        if not _is_english(cell.text[: slash.start()]):
            continue
        again = _Again(slash.start(), tuple(_through_label(cell.part(slash.end()).words)))
        if again.words and not _is_english(again.text):
            return again
    return None


def _through_label(words: Sequence[Word]) -> Iterator[Word]:
    """The words up to a colon or question mark, a number, or what somebody filled in."""
    for word in words[:LONGEST]:
        if any(map(str.isdigit, word.text)) or in_another_font(words[0], word):
            return
        yield word
        if word.text.endswith((":", "?")):
            return


def _left(cell: Run, again: _Again | None) -> Iterator[Word]:
    """The words of a cell without its second language, whose colon ends the English label."""
    if again is None:
        yield from cell.words
        return
    *before, last = cell.part(0, again.at).words
    yield from before
    ends = again.text.endswith(":") and not last.text.endswith(":")
    yield replace(last, text=f"{last.text}:") if ends else last
    yield from (word for word in cell.words if word.x0 >= again.words[-1].x1 - 0.5)


def _is_english(text: str) -> bool:
    plain = _BOX.sub("", text).strip(" .:;?#")
    known = phrases().get(squeeze(plain)) is not None or squeeze(plain) in _ANSWERS
    return known or composed(plain) is not None
