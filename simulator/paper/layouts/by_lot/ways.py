"""The ways in which a section sets labels and values: beside, above, below, in cells or tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simulator.paper.layouts.by_lot.leaf import Leaf, Look, Row, lines_of, longest, wide
from simulator.paper.sheet import Run, width_of

Way = Callable[[Leaf, Look, Sequence[Row]], None]
GAP = 10.0


def beside(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """One line to a row: the label and right behind it the value, which may wrap."""
    for label, runs in rows:
        _one(leaf, look, label, runs, 0.0)


def aligned(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """One line to a row: labels at the left edge, all values from one place on."""
    inner = max(_label_width(look, label) for label, _ in rows) + GAP
    for label, runs in rows:
        _one(leaf, look, label, runs, min(inner, leaf.width * 0.45))


def packed_lines(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """As many labels with their values on a line as have room."""
    for line in packed(rows, leaf.width, lambda row: _beside_width(look, row)):
        leaf.need(look.size * 1.8)
        if len(line) == 1:
            _one(leaf, look, *line[0][0], 0.0)
            continue
        x = leaf.left
        for (label, runs), width in line:
            end = leaf.sheet.text(x, leaf.y, label, look.label)[2] if label else x
            leaf.sheet.fitted((end + 5, leaf.y), x + width - end - 8, runs, look.value)
            x += width
        leaf.y += look.size * 1.5 * look.spread


def blanks(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """Labels, and behind each a rule to fill in; several on a line."""
    for line in packed(rows, leaf.width, lambda row: _beside_width(look, row) + 24):
        leaf.need(look.size * 2)
        x = leaf.left
        for (label, runs), width in line:
            end = x + width - 6
            start = leaf.sheet.text(x, leaf.y, label, look.label)[2] + 4 if label else x
            leaf.sheet.line(start, leaf.y + 2.5, end, leaf.y + 2.5, 0.5)
            leaf.sheet.fitted((start + 3, leaf.y), end - start - 5, runs, look.value)
            x += width
        leaf.y += look.size * 1.9 * look.spread


def above(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """A small label and under it the value; several side by side."""
    for line in packed(rows, leaf.width, lambda row: _stacked_width(look, row)):
        leaf.need(look.size * 3.2)
        x = leaf.left
        for (label, runs), width in line:
            leaf.sheet.text(x, leaf.y, label, look.small.bold())
            base = leaf.y + look.filled_size * 1.25
            leaf.sheet.fitted((x, base), width - 8, runs, look.value)
            x += width
        leaf.y += look.size * 2.8 * look.spread


def captioned(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """A rule with the value on it and the caption under it; several side by side."""
    leaf.y += look.size * 0.6
    for line in packed(rows, leaf.width, lambda row: _stacked_width(look, row)):
        leaf.need(look.size * 3.4)
        x = leaf.left
        for (label, runs), width in line:
            leaf.sheet.fitted((x + 3, leaf.y), width - 12, runs, look.value)
            leaf.sheet.line(x, leaf.y + 3, x + width - 8, leaf.y + 3, 0.5)
            leaf.sheet.text(x, leaf.y + 3 + look.small.size, label, look.small)
            x += width
        leaf.y += look.size * 3.1 * look.spread


def cells(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """Ruled cells, a small label at the top of each and the value below it."""
    high = look.small.size + look.filled_size * 1.5 + 5
    leaf.y -= look.size * 0.7
    for line in packed(rows, leaf.width, lambda row: _stacked_width(look, row)):
        leaf.need(high + 4)
        x = leaf.left
        for (label, runs), width in line:
            leaf.sheet.frame((x, leaf.y, x + width, leaf.y + high), 0.6)
            leaf.sheet.text(x + 3, leaf.y + look.small.size + 1, label, look.small)
            leaf.sheet.fitted((x + 5, leaf.y + high - 5), width - 10, runs, look.value)
            x += width
        leaf.y += high
    leaf.y += look.size * 1.4


def table(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """A ruled table of two columns: labels at the left, values at the right."""
    inner = min(max(_label_width(look, label) for label, _ in rows) + 14, leaf.width * 0.5)
    room = leaf.width - inner - 10
    leaf.y -= look.size * 0.9
    for label, runs in rows:
        high = look.filled_size * 1.32 * (lines_of(runs, look.value, room) - 1) + look.size * 1.8
        leaf.need(high + 4)
        leaf.sheet.frame((leaf.left, leaf.y, leaf.left + inner, leaf.y + high), 0.5)
        leaf.sheet.frame((leaf.left + inner, leaf.y, leaf.right, leaf.y + high), 0.5)
        base = leaf.y + look.size * 1.25
        leaf.sheet.fitted((leaf.left + 4, base), inner - 8, [label], look.label)
        leaf.sheet.prose((leaf.left + inner + 5, base, room), runs, look.value, 1.32)
        leaf.y += high
    leaf.y += look.size * 1.5


def heads(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """Heads over a row of values, as many side by side as have room, then the next row."""
    high = look.size * 1.5
    leaf.y -= look.size * 0.7
    for line in packed(rows, leaf.width, lambda row: _stacked_width(look, row)):
        leaf.need(2 * high + 8)
        leaf.sheet.frame((leaf.left, leaf.y, leaf.right, leaf.y + high), 0, 0.9)
        x = leaf.left
        for (label, runs), width in line:
            label_look = look.small.bold()
            leaf.sheet.fitted((x + 4, leaf.y + high * 0.72), width - 8, [label], label_look)
            leaf.sheet.fitted((x + 4, leaf.y + high * 1.75), width - 8, runs, look.value)
            x += width
        leaf.y += 2 * high
        leaf.sheet.line(leaf.left, leaf.y + 1, leaf.right, leaf.y + 1, 0.4)
        leaf.y += 4
    leaf.y += look.size * 1.4


def two_columns(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """Labels and values in two columns, first down the left one, then down the right one."""
    half = (len(rows) + 1) // 2
    side_by_side(
        leaf, 24 + half * look.size * 2.2,
        lambda part: aligned(part, look, rows[:half]),
        lambda part: aligned(part, look, rows[half:]) if rows[half:] else None,
    )  # fmt: skip


def barred(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """All in one running line with bars between, wrapped at the edge."""
    runs: list[Run] = []
    for label, value in rows:
        runs += [*(["  |  "] if runs else []), _marked(label), *value]
    leaf.need(look.size * 1.32 * lines_of(runs, look.value, leaf.width))
    leaf.prose(runs, look.value)
    leaf.y += look.size * 0.4


def run_on(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """All in running lines, each label right behind the value before it."""
    runs: list[Run] = []
    for label, value in rows:
        runs += [*(["; "] if runs else []), _marked(label), *value]
    leaf.need(look.size * 1.32 * lines_of(runs, look.value, leaf.width))
    leaf.prose(runs, look.value)
    leaf.y += look.size * 0.4


def right_labels(leaf: Leaf, look: Look, rows: Sequence[Row]) -> None:
    """Labels end at one place, the values begin behind it."""
    inner = min(max(_label_width(look, label) for label, _ in rows), leaf.width * 0.4)
    for label, runs in rows:
        leaf.need(look.size * 1.4 * lines_of(runs, look.value, leaf.width - inner - 8))
        leaf.sheet.right(leaf.left + inner, leaf.y, label, look.label)
        at = (leaf.left + inner + 8, leaf.y, leaf.width - inner - 8)
        leaf.y = leaf.sheet.prose(at, runs or [" "], look.value, 1.3)
        leaf.y += look.size * (look.spread - 0.9)


def side_by_side(
    leaf: Leaf, high: float, one: Callable[[Leaf], None], other: Callable[[Leaf], None]
) -> None:
    """Two pieces beside each other, each in half of the width; no sheet turns between them."""
    leaf.need(high)
    left, right, top = leaf.left, leaf.right, leaf.y
    middle = (left + right) / 2
    leaf.held, leaf.right = True, middle - 10
    one(leaf)
    lower = leaf.y
    leaf.left, leaf.right, leaf.y = middle + 10, right, top
    other(leaf)
    leaf.left, leaf.y, leaf.held = left, max(lower, leaf.y), False


def packed(
    rows: Sequence[Row], width: float, measure: Callable[[Row], float]
) -> list[list[tuple[Row, float]]]:
    """Rows side by side as long as they have room, each line stretched over the whole width."""
    lines: list[list[tuple[Row, float]]] = []
    for row in rows:
        need = min(measure(row), width)
        taken = sum(one for _, one in lines[-1]) if lines else width
        if taken + need > width or len(lines[-1]) == 4:
            lines.append([])
        lines[-1].append((row, need))
    stretched = []
    for line in lines:
        spare = (width - sum(one for _, one in line)) / len(line)
        stretched.append([(row, one + spare) for row, one in line])
    return stretched


def _one(leaf: Leaf, look: Look, label: str, runs: Sequence[Run], inner: float) -> None:
    start = max(inner, _label_width(look, label) + 6 if label else 0.0)
    room = leaf.width - start
    leaf.need(look.size * 1.4 * lines_of(runs, look.value, room))
    if label:
        leaf.sheet.text(leaf.left, leaf.y, label, look.label)
    if not runs:
        leaf.y += look.size * 1.4 * look.spread
        return
    if longest(runs, look.value) > room:
        leaf.y += look.size * 1.3
        start, room = 12.0, leaf.width - 12
    leaf.y = leaf.sheet.prose((leaf.left + start, leaf.y, room), runs, look.value, 1.3)
    leaf.y += look.size * (look.spread - 0.9)


def _marked(label: str) -> str:
    """A label in running text, with a colon behind it on every paper."""
    return f"{label}{'' if label.endswith((':', '?')) else ':'} " if label else ""


def _label_width(look: Look, label: str) -> float:
    return width_of(label, look.label.font, look.label.size)


def _beside_width(look: Look, row: Row) -> float:
    return _label_width(look, row[0]) + max(wide(row[1], look.value), 30.0) + 24


def _stacked_width(look: Look, row: Row) -> float:
    label = width_of(row[0], look.small.bold().font, look.small.size)
    return max(label, wide(row[1], look.value), 60.0) + 18
