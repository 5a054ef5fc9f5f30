"""Takes a page apart whose letter runs beside a column of names and addresses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from adapters.reading.wordings.label_composing import composed
from adapters.reading.wordings.labels import phrases, squeeze

if TYPE_CHECKING:
    from adapters.reading.layout.layout import Run, Word

SAME_EDGE, GUTTER = 2.5, 4.0
FEWEST_LINES, FEWEST_BESIDE = 6, 3
WORDS_A_LINE = 6
NARROWEST = 0.4
MOST_LABELS = 0.3


def beside_a_letter(rows: Sequence[Run], width: float) -> float | None:
    """Where the lines of a letter begin whose left margin holds something else, if anywhere."""
    starts = Counter(round(word.x0) for row in rows for word in row.words if word.x0 > 0.1 * width)
    for edge, count in starts.most_common(3):
        if count >= FEWEST_LINES and width - edge > NARROWEST * width and _parts(rows, edge):
            return float(edge)
    return None


def _parts(rows: Sequence[Run], edge: float) -> bool:
    """Whether running text stands on the right of an edge, and no labels on its left."""
    lines = [row for row in rows if any(abs(word.x0 - edge) < SAME_EDGE for word in row.words)]
    full = sum(len(right_of(row, edge)) >= WORDS_A_LINE for row in lines)
    top = min(word.y0 for row in lines for word in row.words)
    bottom = max(word.y1 for row in lines for word in row.words)
    within = [row for row in rows if top - 1 <= row.words[0].middle <= bottom + 1]
    left = [part for row in within if (part := left_of(row, edge))]
    if full < FEWEST_LINES - 1 or len(left) < FEWEST_BESIDE:
        return False
    if any(word.text.endswith((":", "?")) for part in left for word in part):
        return False
    if sum(_is_label(part) for part in left) > MOST_LABELS * len(left):
        return False
    return not any(crosses(word, edge) for row in within for word in row.words) and all(
        edge - part[-1].x1 > GUTTER for part in left
    )


def _is_label(part: Sequence[Word]) -> bool:
    """Whether the words before an edge ask for what stands behind it, as in a table."""
    text = " ".join(word.text for word in part)
    return squeeze(text) in phrases() or composed(text) is not None


def crosses(word: Word, edge: float) -> bool:
    """Whether a word lies on both sides of an edge."""
    return word.x0 < edge - SAME_EDGE and word.x1 > edge + SAME_EDGE


def left_of(row: Run, edge: float) -> list[Word]:
    """The words of a row before an edge."""
    return [word for word in row.words if word.x0 < edge - SAME_EDGE]


def right_of(row: Run, edge: float) -> list[Word]:
    """The words of a row from an edge on."""
    return [word for word in row.words if word.x0 >= edge - SAME_EDGE]
