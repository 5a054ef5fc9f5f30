"""Takes a page apart whose text runs beside a column of names, addresses or notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from adapters.reading.wordings.label_composing import composed
from adapters.reading.wordings.labels import phrases, squeeze

if TYPE_CHECKING:
    from adapters.reading.layout.layout import Run, Word

SAME_EDGE, GUTTER, BLANK = 2.5, 4.0, 0.35
FEWEST_AT_EDGE, FEWEST_PAIRS, FEWEST_STEPS = 7, 5, 4
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


def out_of_step(rows: Sequence[Run], width: float) -> tuple[float, int, int] | None:
    """Where two columns lie side by side whose lines do not stand level, as cells of a table do.

    Returns the edge of the right one, and the first row of both and the first below them.
    """
    starts = Counter(round(word.x0) for row in rows for word in row.words if word.x0 > 0.2 * width)
    for edge, count in starts.most_common(4):
        if count < FEWEST_AT_EDGE:
            break
        first, end = _longest_clear(rows, float(edge))
        inside = rows[first:end]
        at_edge = sum(any(abs(one.x0 - edge) < SAME_EDGE for one in row.words) for row in inside)
        if at_edge >= FEWEST_AT_EDGE and _is_out_of_step(inside, float(edge)):
            return float(edge), first, end
    return None


def _longest_clear(rows: Sequence[Run], edge: float) -> tuple[int, int]:
    """The longest run of rows that nothing runs across an edge in, from where text begins there."""
    best, first = (0, 0), None
    for at, row in enumerate([*rows, None]):
        begins = row is not None and any(abs(word.x0 - edge) < SAME_EDGE for word in row.words)
        if row is None or runs_through(row, edge):
            if first is not None and at - first > best[1] - best[0]:
                best = (first, at)
            first = None
        elif first is None and begins:
            first = at
    return best


def _is_out_of_step(rows: Sequence[Run], edge: float) -> bool:
    pairs = [(left[-1], right[0]) for row in rows
             if (left := left_of(row, edge)) and (right := right_of(row, edge))]  # fmt: skip
    steps = {round(right.y1 - left.y1) for left, right in pairs}
    apart = all(right.x0 - left.x1 > GUTTER for left, right in pairs)
    return apart and len(pairs) >= FEWEST_PAIRS and len(steps) >= FEWEST_STEPS


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


def runs_through(row: Run, edge: float) -> bool:
    """Whether a line goes on over an edge with no more than a blank there."""
    left, right = left_of(row, edge), right_of(row, edge)
    near = bool(left and right) and right[0].x0 - left[-1].x1 <= _blank(left[-1])
    return near or any(crosses(word, edge) for word in row.words)


def _blank(word: Word) -> float:
    """How wide a blank behind a word may be within a line; one of large letters is wider."""
    return max(GUTTER, BLANK * word.height)


def left_of(row: Run, edge: float) -> list[Word]:
    """The words of a row before an edge."""
    return [word for word in row.words if word.x0 < edge - SAME_EDGE]


def right_of(row: Run, edge: float) -> list[Word]:
    """The words of a row from an edge on."""
    return [word for word in row.words if word.x0 >= edge - SAME_EDGE]
