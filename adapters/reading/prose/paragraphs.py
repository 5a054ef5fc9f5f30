"""Running text: lines that go on below, apart from the cells of forms and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import median

from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import Run, View, gap_groups

BULLET = re.compile(r"(?:[-\u2022\u00b7*\u2013>]|\d{1,2}[.)])$|[\u2022\u00b7]")
CELL_GAP = 1.6
FULL_LINE = 0.72
NEXT_LINE, LEADING = 1.15, 1.3
SAME_EDGE, HANGING, ENDED = 30.0, 3.0, ".:;!?"
FLUSH, APART = 1.0, 0.45
_DANGLES = re.compile(r"(?i)(?:\b(?:for|of|with|and|to|include|including)|,)$")
"""How a line ends that cannot be the last one of what it says."""


def paragraphs(page: View, spots: Sequence[Spot]) -> Iterator[Run]:
    """Running text and cells, those of a table's narrow columns put together."""
    yield from _down_columns(page, list(_along_lines(page, spots)))


def _down_columns(page: View, runs: Sequence[Run]) -> Iterator[Run]:
    """Lines of a cell that breaks in the middle of a sentence: `1x weekly for` / `6 wks`."""
    gap = CELL_GAP * page.line_height
    rows = [gap_groups(row, gap) for row in page.rows]
    cells = {id(cell.words[0]) for row in rows if len(row) > 1 for cell in row}
    heads = {id(cell.words[0]): row[0] for row in rows for cell in row[1:]}
    joined: list[Run] = []
    reach = (1 + NEXT_LINE) * page.line_height
    for run in runs:
        level = run.words[0].y0
        close = [one for one in joined if 0 < level - one.words[-1].y0 < reach]
        near = (one for one in reversed(close) if not _both_headed(one, run, heads))
        over = next((one for one in near if _cell_over(one, run, cells) is not None), None)
        if over is None:
            joined.append(run)
            continue
        at = _cell_over(over, run, cells) or 0
        whole = Run.of([*over.words[at:], *run.words])
        joined[joined.index(over)] = Run.of(over.words[:at]) if at else whole
        if at:
            joined.append(whole)
    yield from joined


def _both_headed(over: Run, run: Run, heads: Mapping[int, Run]) -> bool:
    """Whether two cells below each other each stand beside a first cell that begins a line.

    `Precautions | no lifting over 20 lbs` / `Goals | sit 40 minutes.` are two answers.
    """
    first, second = heads.get(id(over.words[0])), heads.get(id(run.words[0]))
    if first is None or second is None or not second.text[0].isupper():
        return False
    return abs(first.words[0].x0 - second.words[0].x0) <= HANGING


def _cell_over(over: Run, run: Run, cells: set[int]) -> int | None:
    """The word with which the cell begins that a line close below only goes on, at its edge."""
    first, last = run.words[0], over.words[-1]
    if over.text[-1] in ENDED:
        return None
    if not first.text[0].islower() and _DANGLES.search(over.text) is None:
        return None
    if abs(first.x0 - over.words[0].x0) <= HANGING:
        return 0 if {id(over.words[0]), id(first)} & cells else None
    for at, (before, word) in enumerate(pairwise(over.words), start=1):
        if abs(word.x0 - first.x0) < FLUSH and word.x0 - before.x1 > APART * word.height:
            return at if id(first) in cells and word.y0 == last.y0 else None
    return None


def _along_lines(page: View, spots: Sequence[Spot]) -> Iterator[Run]:
    """Cells and paragraphs of a page; a line goes on below only when it fills its width."""
    line = page.line_height
    right = max((row.words[-1].x1 for row in page.rows), default=0.0)
    heads = {(spot.row, round(spot.x0)) for spot in spots if spot.colon or _is_over(spot, page)}
    boxed = {id(row) for section in page.sections for row in section.rows}
    limits = (NEXT_LINE * line, LEADING * _usual_leading(page, right))
    opened: list[Run] = []
    for index, row in enumerate(page.rows):
        cells = gap_groups(row, CELL_GAP * line)
        first = cells[0]
        labelled = (index, round(first.words[0].x0)) in heads and not _in_sentence(opened, first)
        begin = (first.words[0].x0, first.words[0].y0)
        goes_on = (
            bool(opened)
            and begin not in page.entries
            and not labelled
            and id(row) not in boxed
            and (
                _follows(opened, first, limits, right)
                or (
                    _hangs(index, first, spots, alone=len(cells) == 1)
                    and _is_below(opened, first, limits, right)
                )
            )
        )
        if opened and not goes_on:
            yield _joined(opened)
            opened = []
        opened.append(first)
        if len(cells) > 1:
            yield _joined(opened)
            yield from cells[1:-1]
            opened = [cells[-1]]
    if opened:
        yield _joined(opened)


def _is_over(spot: Spot, page: View) -> bool:
    """Whether a label has a line of its own, over what it asks for."""
    return bool(spot.below) and len(page.rows[spot.row].words) == len(spot.words.words)


def _usual_leading(page: View, right: float) -> float:
    """How far below a full line the next one usually stands."""
    steps = [
        after.words[0].y1 - row.words[0].y1
        for row, after in pairwise(page.rows)
        if row.words[-1].x1 > FULL_LINE * right
    ]
    return median(steps) if steps else 0.0


def _in_sentence(opened: list[Run], first: Run) -> bool:
    """Whether a line goes on with a sentence: `... questions, my` / `office is at 555...`."""
    unfinished = bool(opened) and not opened[-1].text.endswith((".", ":", ";", "!", "?"))
    return unfinished and first.text[0].islower()


def _hangs(index: int, first: Run, spots: Sequence[Spot], *, alone: bool) -> bool:
    """Whether a line begins right under the text beside the label of the line before.

    Without a colon it goes on there only in small letters, alone in its line.
    """
    return any(
        spot.row == index - 1
        and (spot.colon or (alone and first.text[0].islower()))
        and spot.beside is not None
        and abs(spot.beside.words[0].x0 - first.words[0].x0) < HANGING
        for spot in spots
    )


def _follows(opened: list[Run], first: Run, limits: tuple[float, float], right: float) -> bool:
    """Whether a line goes on at the edge of a text; nothing of a list goes on before its sign."""
    begin = opened[0].words[0]
    aside = first.words[0].x0 - begin.x0
    if BULLET.match(begin.text) and aside < -HANGING:
        return False
    return abs(aside) < SAME_EDGE and _is_below(opened, first, limits, right)


def _is_below(opened: list[Run], first: Run, limits: tuple[float, float], right: float) -> bool:
    """Whether a line stands close below one that fills its width."""
    last = opened[-1]
    if BULLET.match(first.words[0].text):
        return False
    near = first.words[0].y0 - last.bottom < limits[0]
    near = near and first.words[0].y1 - last.words[0].y1 <= limits[1]
    full = last.words[-1].x1 > FULL_LINE * right
    return near and full


def _joined(runs: list[Run]) -> Run:
    return runs[0] if len(runs) == 1 else Run.of(word for run in runs for word in run.words)


def lengthen(page: View, spots: Sequence[Spot], flows: Sequence[Run]) -> None:
    """Let what stands beside a label in running text go on with the next lines."""
    homes = {id(word): (flow, at) for flow in flows for at, word in enumerate(flow.words)}
    starts = [(spot.words.words[0].x0, spot.words.words[0].y0) for spot in spots]
    for spot in spots:
        last = spot.beside.words[-1] if spot.beside is not None else None
        if spot.beside is None or last is not page.rows[spot.row].words[-1]:
            continue
        flow, at = homes.get(id(last), (None, 0))
        if flow is None:
            continue
        more = list(flow.words[at + 1 :])
        end = next((n for n, word in enumerate(more) if (word.x0, word.y0) in starts), len(more))
        if end:
            spot.beside = Run.of([*spot.beside.words, *more[:end]])
