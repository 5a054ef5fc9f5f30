"""Ordinary ways to set out a section: rows of cells, two columns, a table of two coverages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from simulator.paper.composing.arranging import ARRANGEMENTS, PAD, Flow
from simulator.paper.composing.asking import Ask, Line
from simulator.paper.composing.usual_sections import Row
from simulator.paper.sheet import Style, width_of

LEFT, RIGHT = 44.0, 568.0
ANSWERS = 214.0
"""Where the column of answers begins at least, beside a column of labels."""
LABELS = 110.0
"""How wide a word in a cell of labels may be."""
COLUMN = "column"
WAYS = ("beside", "blank", "boxed", "below", "above", "table", "heads", COLUMN)
Asked = Sequence[tuple[str, Line, Line]]


def set_rows(flow: Flow, rows: Sequence[Row], way: str) -> None:
    """Set a section out one way; a row that would not fit its width becomes several."""
    if way == COLUMN:
        _column(flow, [ask for row in rows for _, ask in row])
        return
    for row in rows:
        parted = [(share, _broken(flow, ask)) for share, ask in row] if way == "table" else row
        for part in _fitting(flow, parted, way):
            flow.room(60)
            ARRANGEMENTS[way](flow, _cells(flow, part, way))


def _column(flow: Flow, asks: Sequence[Ask]) -> None:
    """Labels in one column, answers in another."""
    widest = max(_wide(ask.label, flow.plan.label) for ask in asks)
    start = max(ANSWERS, LEFT + widest + 10)
    for ask in asks:
        flow.room(40)
        flow.sheet.text(LEFT, flow.y, ask.label, flow.plan.label)
        flow.y = flow.answer(start, flow.y, RIGHT, ask) + flow.plan.gap


def _broken(flow: Flow, ask: Ask) -> Ask:
    """The same question, with a word that no cell of labels holds broken behind its slashes."""
    fits = _wide(max(ask.label.split(), key=len), flow.plan.label) < LABELS - PAD
    return ask if fits else replace(ask, label=ask.label.replace("/", "/ "))


def _fitting(flow: Flow, row: Row, way: str) -> list[Row]:
    if len(row) == 1 or sum(_need(flow, ask, way) for _, ask in row) <= RIGHT - LEFT:
        return [row]
    half = (len(row) + 1) // 2
    return [*_fitting(flow, row[:half], way), *_fitting(flow, row[half:], way)]


def _cells(flow: Flow, row: Row, way: str) -> list[tuple[float, float, Ask]]:
    """Where each cell of a row begins and ends: its need, and its share of what is left."""
    needs = [_need(flow, ask, way) for _, ask in row]
    spare = max(0.0, RIGHT - LEFT - sum(needs))
    shares = sum(share for share, _ in row)
    cells, x = [], LEFT
    for (share, ask), need in zip(row, needs, strict=True):
        end = RIGHT if len(row) == 1 else x + need + spare * share / shares
        cells.append((x, end, ask))
        x = end
    return cells


def _need(flow: Flow, ask: Ask, way: str) -> float:
    """How wide a cell must be for its label and the whole of its longest line, in points."""
    plan = flow.plan
    lines = ["".join(run if isinstance(run, str) else run.printed for run in line)
             for line in ask.lines]  # fmt: skip
    ticks = "".join(f"{choice.label}      " for choice in ask.choices)
    answer = max((_wide(line, plan.value) for line in [*lines, ticks]), default=0.0)
    answer = max(answer + 4, 34.0)
    before = _wide(f"{ask.label}: ", plan.label)
    if way in ("beside", "blank"):
        return answer + before + 2.4 * plan.value.size
    if way == "table":
        word = max(map(len, ask.label.split())) * plan.label.size * 0.68 + 2 * PAD
        return max(answer + 130.0, word / 0.42) if answer > 150 else max(answer / 0.55, word / 0.42)
    label = before if way == "heads" else _wide(ask.label, plan.small.bold())
    return max(answer, label) + 4 * PAD


def _wide(text: str, look: Style) -> float:
    return width_of(text, look.font, look.size)


def coverages_across(flow: Flow, heads: Sequence[str], asked: Asked) -> None:
    """A column for each coverage, a row for each thing that is asked of it."""
    edges = (LEFT, LEFT + 118, LEFT + 321, RIGHT)
    _ruled_row(flow, edges, [[], [heads[0]], [heads[1]]], flow.plan.label.bold())
    for label, first, second in asked:
        _ruled_row(flow, edges, [[label], first, second], flow.plan.value)
    flow.y += flow.plan.gap + 4


def coverages_down(flow: Flow, heads: Sequence[str], asked: Asked) -> None:
    """A row for each coverage, a column for each thing that is asked of it."""
    first = LEFT + 96.0
    wide = RIGHT - first
    shares = [0.46, 0.3, 0.24] if len(asked) == 3 else [0.38, 0.24, 0.18, 0.2]
    edges = [LEFT, first]
    for share in shares:
        edges.append(edges[-1] + wide * share)
    labels: list[Line] = [[label] for label, _, _ in asked]
    _ruled_row(flow, edges, [[], *labels], flow.plan.label.bold())
    _ruled_row(flow, edges, [[heads[0]], *(line for _, line, _ in asked)], flow.plan.value)
    _ruled_row(flow, edges, [[heads[1]], *(line for _, _, line in asked)], flow.plan.value)
    flow.y += flow.plan.gap + 4


def _ruled_row(flow: Flow, edges: Sequence[float], cells: Sequence[Line], look: Style) -> None:
    """Ruled cells of one row, the first in bold."""
    flow.room(40)
    high, top = look.size * 1.6, flow.y - look.size * 1.1
    for number, line in enumerate(cells):
        x, end = edges[number], edges[number + 1]
        flow.sheet.frame((x, top, end, top + high), 0.5)
        style = flow.plan.label.bold() if number == 0 else look
        if line:
            flow.sheet.fitted((x + PAD, flow.y), end - x - 2 * PAD, line, style)
    flow.y += high
