"""Ways to set out a row of questions with their answers, from a colon to a table with heads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from simulator.paper.composing.asking import Ask, Choice
from simulator.paper.composing.plan import Plan
from simulator.paper.front_desk import FrontDesk
from simulator.paper.marks import bracket, radio
from simulator.paper.sheet import Paper, Sheet, Style, unbroken, width_of

BOTTOM, TOP, PAD = 748.0, 56.0, 4.0
Cell = tuple[float, float, Ask]
"""From where to where, in points, and what stands there."""
_TICKS = {"square": Sheet.square, "boxed": Sheet.square, "radio": radio, "bracket": bracket}


class Flow:
    """A paper that is being filled from the top, page after page."""

    def __init__(self, paper: Paper, plan: Plan, desk: FrontDesk) -> None:
        self.paper, self.plan, self._desk = paper, plan, desk
        self.sheet = paper.page("referral_order")
        self.y = TOP

    def room(self, high: float) -> None:
        """Turn to a new page, which says whose it is, where so many points are no longer left."""
        if self.y + high <= BOTTOM:
            return
        self.sheet, self.y = self.paper.page("referral_order"), TOP + 30
        desk, number = self._desk, self.sheet.number
        whose = ["Patient: ", *desk.name(), "   DOB: ", *desk.born(), f"   Page {number}"]
        self.sheet.labelled((46, TOP), "", whose, self.plan.small)

    def answer(self, x: float, y: float, end: float, ask: Ask) -> float:
        """Write an answer from a baseline on; returns the baseline after it."""
        look, leading = self.plan.value, self.plan.leading
        if ask.choices:
            y = self._ticks(x, y, end, ask.choices) + look.size * leading
        for line in ask.lines:
            y = self.sheet.prose((x, y, end - x), line, look, leading) if line else y
        return y if ask.choices or any(ask.lines) else y + look.size * leading

    def _ticks(self, x: float, y: float, end: float, choices: Sequence[Choice]) -> float:
        look, at = self.plan.value, x
        for choice in choices:
            wide = width_of(choice.label, look.font, look.size) + look.size * 2.6
            if at + wide > end and at > x:
                at, y = x, y + look.size * max(1.4, self.plan.leading)
            box = _TICKS[self.plan.tick](self.sheet, (at, y), choice.label, choice.chosen, look)
            if choice.chosen and choice.fact is not None:
                self.sheet.note(choice.fact, box, "mark")
            at = box[2] + look.size * 1.2
        return y


def beside(flow: Flow, cells: Sequence[Cell]) -> None:
    """Labels before their answers, these aligned or not."""
    y, lowest = flow.y, flow.y
    for x, end, ask in cells:
        start = _label(flow, x, y, ask)
        if flow.plan.aligned and ask.label:
            start = max(start, x + min(110.0, (end - x) * 0.42))
        lowest = max(lowest, flow.answer(start, y, end - 6, ask))
    flow.y = lowest + flow.plan.gap


def dotted(flow: Flow, cells: Sequence[Cell]) -> None:
    """Dots lead from the label to the answer."""
    look, y, lowest = flow.plan.label, flow.y, flow.y
    for x, end, ask in cells:
        start = x + max(130.0, width_of(ask.label, look.font, look.size) + 20)
        start = min(start, end - 60) if ask.label else x
        if ask.label:
            after = flow.sheet.text(x, y, ask.label, look)[2] + 2
            dots = int((start - after - 4) / width_of(".", look.font, look.size))
            flow.sheet.text(after, y, "." * max(2, dots), look)
        lowest = max(lowest, flow.answer(start, y, end - 6, ask))
    flow.y = lowest + flow.plan.gap


def blank(flow: Flow, cells: Sequence[Cell]) -> None:
    """Answers on a rule that begins behind the label."""
    y, lowest = flow.y, flow.y
    for x, end, ask in cells:
        start = _label(flow, x, y, ask)
        after = flow.answer(start, y, end - 8, ask)
        lowest = max(lowest, after)
        step = flow.plan.value.size * flow.plan.leading
        lines = 0 if ask.choices or not ask.label else max(1, round((after - y) / step))
        for number in range(lines):
            low = y + number * step + 2.2
            flow.sheet.line(start - 2, low, end - 8, low, 0.5)
    flow.y = lowest + flow.plan.gap + 3


def below(flow: Flow, cells: Sequence[Cell]) -> None:
    """Answers on a rule with the label in small print under it."""
    y, lowest = flow.y, flow.y
    for x, end, ask in cells:
        after = flow.answer(x + 2, y, end - 10, ask) - flow.plan.value.size * flow.plan.leading
        if ask.label:
            flow.sheet.line(x, after + 2.4, end - 8, after + 2.4, 0.5)
            flow.sheet.text(x, after + 3.4 + flow.plan.small.size, ask.label, flow.plan.small)
        lowest = max(lowest, after + 4 + flow.plan.small.size)
    flow.y = lowest + flow.plan.step


def above(flow: Flow, cells: Sequence[Cell]) -> None:
    """Labels in small print, the answers under them."""
    y, lowest = flow.y, flow.y
    for x, end, ask in cells:
        at = y
        if ask.label:
            flow.sheet.text(x, y, ask.label, flow.plan.small.bold())
            at = y + flow.plan.value.size * 1.25
        lowest = max(lowest, flow.answer(x, at, end - 8, ask))
    flow.y = lowest + flow.plan.gap + 2


def boxed(flow: Flow, cells: Sequence[Cell]) -> None:
    """Ruled cells with the label small in the corner."""
    y, lowest = flow.y, flow.y
    for x, end, ask in cells:
        at = y
        if ask.label:
            flow.sheet.text(x + PAD, y - 1, ask.label, flow.plan.small)
            at = y + flow.plan.value.size * 1.2
        lowest = max(lowest, flow.answer(x + PAD, at, end - PAD, ask))
    _frames(flow, cells, y - flow.plan.small.size - 1, lowest - flow.plan.value.size * 0.75)


def boxed_beside(flow: Flow, cells: Sequence[Cell]) -> None:
    """Ruled cells with the label before the answer."""
    y, lowest = flow.y, flow.y
    for x, end, ask in cells:
        start = _label(flow, x + PAD, y, ask)
        lowest = max(lowest, flow.answer(start, y, end - PAD, ask))
    _frames(flow, cells, y - flow.plan.value.size - 1, lowest - flow.plan.value.size * 0.8)


def table(flow: Flow, cells: Sequence[Cell]) -> None:
    """Ruled cells, those of the labels apart from those of the answers."""
    y, lowest = flow.y, flow.y
    top = y - flow.plan.value.size - 1
    edges: list[float] = []
    for x, end, ask in cells:
        split = x + min(120.0, (end - x) * 0.42) if ask.label else x
        after = flow.sheet.prose((x + PAD, y, split - x - PAD), [ask.label], flow.plan.label)
        lowest = max(lowest, after if ask.label else y)
        lowest = max(lowest, flow.answer(split + PAD, y, end - PAD, ask))
        edges.append(split)
    low = lowest - flow.plan.value.size * 0.8
    for split, (_, _, ask) in zip(edges, cells, strict=True):
        if ask.label:
            flow.sheet.line(split, top, split, low, 0.5)
    _frames(flow, cells, top, low)


def heads(flow: Flow, cells: Sequence[Cell]) -> None:
    """A row of heads, and the answers in the row under it."""
    if all(not ask.label for _, _, ask in cells):
        beside(flow, cells)
        return
    size = flow.plan.value.size
    top, y = flow.y - size - 1, flow.y
    for x, end, ask in cells:
        flow.sheet.frame((x, top, end, y + 4), 0.5, 0.9)
        flow.sheet.fitted((x + PAD, y), end - x - 2 * PAD, [ask.label], flow.plan.label)
    flow.y = y + size + 6
    lowest = flow.y
    for x, end, ask in cells:
        lowest = max(lowest, flow.answer(x + PAD, flow.y, end - PAD, ask))
    _frames(flow, cells, y + 4, lowest - size * 0.75)
    flow.y += flow.plan.gap


ARRANGEMENTS: dict[str, Callable[[Flow, Sequence[Cell]], None]] = {
    one.__name__: one
    for one in (beside, dotted, blank, below, above, boxed, boxed_beside, table, heads)
}


def set_out(
    flow: Flow, span: tuple[float, float], asks: Sequence[Ask], way: str, across: int
) -> None:
    """Set questions out in rows between two edges."""
    left, right = span
    roomy = [replace(ask, wide=ask.wide or _need(flow, ask, way) > (right - left) / across)
             for ask in asks]  # fmt: skip
    for row in _rows(roomy, across):
        flow.room(64)
        wide = (right - left) / len(row)
        cells = [(left + wide * n, left + wide * (n + 1), ask) for n, ask in enumerate(row)]
        ARRANGEMENTS[way](flow, cells)


def _need(flow: Flow, ask: Ask, way: str) -> float:
    """How wide a cell must be at least for a question and the longest piece of its answer."""
    look, label = flow.plan.value, flow.plan.label
    pieces = [part for run in ask.pieces() for part in unbroken(run)]
    pieces += [f"{choice.label}    " for choice in ask.choices]
    wide = max((width_of(part, look.font, look.size) for part in pieces), default=0.0) + 14
    words = width_of(ask.label, label.font, label.size) + 3 * look.size
    if way in ("beside", "blank", "boxed_beside"):
        return wide + words
    if way == "dotted":
        return wide + max(words, 130.0)
    return max(wide / 0.58, 90.0) if way == "table" else max(wide, words)


def _rows(asks: Sequence[Ask], across: int) -> list[list[Ask]]:
    rows: list[list[Ask]] = []
    is_open = False
    for ask in asks:
        alone = ask.wide or len(ask.choices) > 3
        if alone or not is_open or len(rows[-1]) == across:
            rows.append([])
        rows[-1].append(ask)
        is_open = not alone
    return rows


def _label(flow: Flow, x: float, y: float, ask: Ask) -> float:
    look: Style = flow.plan.label
    if not ask.label:
        return x
    mark = "" if ask.label[-1] in "?:#" and flow.plan.mark == " -" else flow.plan.mark
    return flow.sheet.text(x, y, ask.label + mark, look)[2] + look.size * 0.6


def _frames(flow: Flow, cells: Sequence[Cell], top: float, low: float) -> None:
    for x, end, _ in cells:
        flow.sheet.frame((x, top, end, low), 0.6)
    flow.y = low + flow.plan.value.size + 1
