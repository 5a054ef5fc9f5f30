"""Running text: lines that go on below, apart from the cells of forms and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import Run, View, gap_groups

BULLET = re.compile(r"(?:[-\u2022\u00b7*\u2013>]|\d{1,2}[.)])$|[\u2022\u00b7]")
CELL_GAP = 1.6
FULL_LINE = 0.72
NEXT_LINE, LEADING = 1.15, 1.3
SAME_EDGE, HANGING = 30.0, 3.0


def paragraphs(page: View, spots: Sequence[Spot]) -> Iterator[Run]:
    """Cells and paragraphs of a page; a line goes on below only when it fills its width."""
    line = page.line_height
    right = max((row.words[-1].x1 for row in page.rows), default=0.0)
    heads = {(spot.row, round(spot.x0)) for spot in spots if spot.colon}
    boxed = {id(row) for section in page.sections for row in section.rows}
    limits = (NEXT_LINE * line, LEADING * _usual_leading(page, right))
    opened: list[Run] = []
    for index, row in enumerate(page.rows):
        cells = gap_groups(row, CELL_GAP * line)
        first = cells[0]
        labelled = (index, round(first.words[0].x0)) in heads and not _in_sentence(opened, first)
        goes_on = (
            bool(opened)
            and not labelled
            and id(row) not in boxed
            and (
                _follows(opened, first, limits, right)
                or (_hangs(index, first, spots) and _is_below(opened, first, limits, right))
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


def _hangs(index: int, first: Run, spots: Sequence[Spot]) -> bool:
    """Whether a line begins right under the text beside the label of the line before."""
    return any(
        spot.row == index - 1
        and spot.colon
        and spot.beside is not None
        and abs(spot.beside.words[0].x0 - first.words[0].x0) < HANGING
        for spot in spots
    )


def _follows(opened: list[Run], first: Run, limits: tuple[float, float], right: float) -> bool:
    edge = opened[0].words[0].x0
    return abs(first.words[0].x0 - edge) < SAME_EDGE and _is_below(opened, first, limits, right)


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
