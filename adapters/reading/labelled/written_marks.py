"""Boxes typed as text, and short lines of which some have an X: `[X]`, `( )`, `☒`, `_X_`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from adapters.reading.labelled.tick_words import CHECKED_GLYPHS, EMPTY_GLYPHS
from adapters.reading.layout.layout import Box, View, Word

FEWEST_LINES = 3
"""How many short lines tell a form of them."""
_LINE_MARK = re.compile(r"_+[xX✓✔]_+|_{2,8}")
_TO_FILL_IN = re.compile(r"(?i)\W*others?\W*")
"""Before the line that is no box and has room for what the form does not offer."""


def _on_lines(page: View) -> list[Word]:
    """Short lines to put an X on, where an X stands on one of them."""
    rooms = {
        id(word)
        for row in page.rows
        for before, word in pairwise(row.words)
        if _TO_FILL_IN.fullmatch(before.text)
    }
    marks = [
        word for word in page.words if _LINE_MARK.fullmatch(word.text) and id(word) not in rooms
    ]
    checked = [word for word in marks if set(word.text) != {"_"}]
    if len(marks) < FEWEST_LINES or not checked:
        return []
    wide = max(word.x1 - word.x0 for word in checked)
    return [word for word in marks if word.x1 - word.x0 <= 1.6 * wide]


def written_marks(page: View) -> Iterator[tuple[Literal["checked", "empty"], Box]]:
    """Boxes typed as text: ☒, [X], [ ], ( ), (x), and an X on one of several short lines."""
    on_lines = {id(word) for word in _on_lines(page)}
    for row in page.rows:
        for index, word in enumerate(row.words):
            box = (word.x0, word.y0, word.x1, word.y1)
            if word.text[0] in CHECKED_GLYPHS:
                yield "checked", box
            elif word.text[0] in EMPTY_GLYPHS or word.text in {"[]", "[_]", "()"}:
                yield "empty", box
            elif re.fullmatch(r"[\[(][xX✓✔*][\])]", word.text) or id(word) in on_lines:
                yield "empty" if set(word.text) == {"_"} else "checked", box
            elif word.text in {"[", "("} and index + 1 < len(row.words):
                after = row.words[index + 1]
                if after.text in {"]", ")"}:
                    yield "empty", (word.x0, word.y0, after.x1, after.y1)
