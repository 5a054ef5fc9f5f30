"""What stands under a label, or goes on under its value, unless it belongs to another label."""

from __future__ import annotations

import re

from adapters.reading.labels.head_rows import give_in_step
from adapters.reading.labels.label_edges import is_written_in
from adapters.reading.labels.spotting import Spot
from adapters.reading.labels.value_shapes import fits
from adapters.reading.layout.layout import Run, View, Word, gap_groups
from adapters.reading.wordings.labels import short_headings
from adapters.reading.wordings.signing import ESIGNED

WIDEST_VALUE_GAP = 2.6
BELOW_LINES = 2.6
MOST_LINES = 12
TALLER, SAME_EDGE, HANGS, SAME_COLUMN = 1.12, 8.0, 20.0, 3.0
COLUMN_SLACK = 14.0
BLANK = 0.65
DATES = frozenset({"date", "order_date", "onset", "injury", "surgery_date", "dob", "visit_date"})
_FREE = frozenset({"surgery", "precautions"})
_ASKS = re.compile(r"[A-Z][A-Za-z/&-]*(?: [A-Za-z/&-]+){0,3}:(?:\s|$)")
"""How the next line begins on a form whose labels end with colons, also a label nobody knows."""


def give_below(page: View, spots: list[Spot], claimed: set[int], captions: set[int]) -> None:
    """What stands under a label, or goes on under its value, unless it belongs to another label."""
    own = {id(word) for spot in spots for word in _whole_words(page, spot)}
    for spot in spots:
        if id(spot) in captions:
            continue
        anchors = [(spot.x0, spot.words.words[-1].x1)]
        if spot.beside is not None:
            first = spot.beside.words[0]
            anchors = [(first.x0, max(first.x1, first.x0 + 20))]
        for anchor in anchors:
            spot.below += _under(page, spot, anchor, spots, own | claimed)
        if spot.beside is not None and not spot.colon:
            own_column = (spot.x0, spot.words.words[-1].x1)
            spot.under = _under(page, spot, own_column, spots, own | claimed)
            _prefer_under(page, spot)
    give_in_step(page, spots, own | claimed)


def _heads_columns(page: View, spot: Spot) -> bool:
    """Whether a label and the cell beside it both stand over a cell that begins at their edge."""
    if spot.beside is None or spot.beside.words[0].x0 - spot.words.words[-1].x1 < page.line_height:
        return False
    under = {id(spot.under[0].words[0])}
    row = next((row for row in page.rows[spot.row + 1 :] if id(row.words[0]) in under), None)
    another = is_written_in(spot.words, spot.beside) or fits(spot.label.role, spot.beside.text)
    if row is None or another or not is_written_in(spot.words, spot.under[0]):
        return False
    starts = [cell.words[0].x0 for cell in gap_groups(row, WIDEST_VALUE_GAP * page.line_height)]
    edges = (spot.x0, spot.beside.words[0].x0)
    return all(any(abs(edge - start) < SAME_COLUMN for start in starts) for edge in edges)


def _prefer_under(page: View, spot: Spot) -> None:
    """In a grid of small labels over larger values, what is beside a label is another label."""
    if spot.beside is None or not spot.under:
        return
    if _heads_columns(page, spot):
        spot.beside, spot.below = None, spot.under
        return
    size = spot.words.words[0].height
    first = spot.under[0].words[0]
    label_too = TALLER * size > spot.beside.words[0].height
    label_too = label_too and not is_written_in(spot.words, spot.beside)
    if label_too and first.height >= TALLER * size and abs(first.x0 - spot.x0) < SAME_EDGE:
        spot.beside, spot.below = None, spot.under


def _under(
    page: View, spot: Spot, anchor: tuple[float, float], spots: list[Spot], taken: set[int]
) -> list[Run]:
    found: list[Run] = []
    line = page.line_height
    reach = spot.bottom + BELOW_LINES * line
    right = _right_edge(page, spot, anchor, spots)
    for row in page.rows[spot.row + 1 :]:
        if row.top > reach:
            break
        group = _in_column(row, anchor, right, line)
        if group is None:
            continue
        if any(id(word) in taken for word in group.words) or _is_none_of(spot, row, group, line):
            break
        free = spot.colon and spot.label.role in _FREE
        asks = free and _ASKS.match(group.text) is not None
        if asks or _heads_table(spot, row, spots, page):
            break
        if spot.beside is not None and (
            _labelled_row(row, group, spots, page) or _has_own_label(row, group, spot)
        ):
            break
        found.append(group)
        reach = group.bottom + 1.2 * line
        if len(found) >= MOST_LINES:
            break
    return found


def _is_none_of(spot: Spot, row: Run, group: Run, line: float) -> bool:
    """Whether words below a label cannot be its value: a signature, or a telephone for a day."""
    called = spot.label.role in DATES and fits("phone", group.text)
    return called or _is_esigned(row, group, line)


def _is_esigned(row: Run, group: Run, line: float) -> bool:
    """Whether the cell that words stand in says that somebody signed at a screen."""
    cells = gap_groups(row, WIDEST_VALUE_GAP * line)
    own = (cell for cell in cells if group.words[0] in cell.words)
    return any(ESIGNED.search(cell.text) for cell in own)


def _right_edge(page: View, spot: Spot, anchor: tuple[float, float], spots: list[Spot]) -> float:
    """Where the next label, or the next cell, of a label's line begins."""
    edges = [other.x0 for other in spots if other.row == spot.row and other.x0 > anchor[0] + 1]
    if spot.beside is None:
        last = spot.words.words[-1]
        end = last.x1 + max(last.height, 6.0)
        edges += [word.x0 for word in page.rows[spot.row].words if word.x0 > end]
    return min(edges, default=float("inf"))


def _heads_table(spot: Spot, row: Run, spots: list[Spot], page: View) -> bool:
    """Whether a heading in one word stands over a line of labels, not over its value."""
    if spot.colon or spot.words.squeezed not in short_headings():
        return False
    if any(other.row == spot.row for other in spots if other is not spot):
        return False
    line = [other for other in spots if page.rows[other.row] is row]
    return bool(line) and all(other.beside is None for other in line)


def _has_own_label(row: Run, group: Run, spot: Spot) -> bool:
    """Whether a row has words of its own in the column of a label whose value hangs beside it."""
    left = group.words[0].x0
    if left - spot.words.words[-1].x1 < 0 or left - spot.x0 < HANGS:
        return False
    return any(spot.x0 - SAME_EDGE <= word.x0 and word.x1 < left for word in row.words)


def _labelled_row(row: Run, group: Run, spots: list[Spot], page: View) -> bool:
    """Whether a label to the left already speaks for a row."""
    return any(
        page.rows[spot.row] is row
        and spot.x0 < group.words[0].x0
        and spot.beside is not None
        and any(word in spot.beside.words for word in group.words)
        for spot in spots
    )


def _whole_words(page: View, spot: Spot) -> list[Word]:
    box = spot.words.box()
    if box is None:
        return []
    return [
        word
        for word in page.rows[spot.row].words
        if word.x0 < box[2] - 0.5 and word.x1 > box[0] + 0.5
    ]


def _is_amid(group: Run, word: Word) -> bool:
    """Whether a word of a line of text begins nothing there, a blank behind the one before."""
    before = max((one for one in group.words if one.x1 <= word.x0 + 1), key=lambda one: one.x1)
    close = word.x0 - before.x1 < BLANK * max(word.height, 6.0)
    return close and word.text[0].islower()


def _in_column(row: Run, anchor: tuple[float, float], right: float, line: float) -> Run | None:
    for group in gap_groups(row, WIDEST_VALUE_GAP * line):
        start, end = group.words[0].x0, group.words[-1].x1
        if start >= right - 2 or start > anchor[1] + COLUMN_SLACK:
            continue
        if end > anchor[0] and start >= anchor[0] - COLUMN_SLACK:
            return Run.of(word for word in group.words if word.x0 < right - 2)
        if start < anchor[0] and end > anchor[0]:
            inner = [word for word in group.words if anchor[0] - 6 <= word.x0 < right - 2]
            if inner and inner[0].x0 <= anchor[0] + 6 and not _is_amid(group, inner[0]):
                return Run.of(inner)
    return None
