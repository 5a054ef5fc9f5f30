"""The ways in which offices set names and values on a page, and squares to tick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from simulator.paper.drawn.kit import Flow, Item, high, told, wide
from simulator.paper.drawn.squares import chosen_of
from simulator.paper.sheet import Run, Style, width_of

Way = Callable[[Flow, Sequence[Item]], None]
GAP = 10.0


def _label(flow: Flow, item: Item, joint: bool = False) -> tuple[str, float]:
    """A label as it is printed and how wide it is."""
    said, look = flow.kit.name(item.label, joint), flow.kit.label
    return said, width_of(said, look.font, look.size)


def _packed(items: Sequence[Item], widths: Sequence[float], full: float) -> list[list[int]]:
    """Which items stand on one line: as many as fit, at most four."""
    rows: list[list[int]] = []
    left = 0.0
    for number, width in enumerate(widths):
        if rows and width + GAP <= left and len(rows[-1]) < 4:
            rows[-1].append(number)
            left -= width + GAP
        else:
            rows.append([number])
            left = full - width
    return rows


def blanks(flow: Flow, items: Sequence[Item]) -> None:
    """Names, and a rule behind each that the answer stands on; as many on a line as fit."""
    value = flow.kit.value
    widths = [_label(flow, one, True)[1] + max(wide(one.runs, value) + 14, 64) for one in items]
    step = value.size * 1.3
    for row in _packed(items, widths, flow.width):
        flow.need(step * 1.7)
        spare = flow.width - sum(widths[n] for n in row) - GAP * (len(row) - 1)
        x = flow.left
        for number in row:
            end = x + widths[number] + spare / len(row) if len(row) > 1 else flow.right
            _blank(flow, items[number], x, end)
            x = end + GAP
        flow.y += step + 5 + flow.kit.air


def _blank(flow: Flow, item: Item, x: float, end: float) -> None:
    said, width = _label(flow, item, True)
    value = flow.kit.value
    flow.sheet.text(x, flow.y, said, flow.kit.label)
    start = x + width + 5
    room = end - start - 4
    if not item.runs or wide(item.runs, value) <= room:
        flow.sheet.line(start, flow.y + 2.8, end, flow.y + 2.8, 0.5)
        flow.sheet.labelled((start + 3, flow.y), "", item.runs, value)
        return
    lines = round(high(item.runs, value, room) / (value.size * 1.3))
    flow.need(lines * value.size * 1.3)
    below = flow.wrapped(start + 3, room, item.runs, value)
    for number in range(lines):
        base = flow.y + number * value.size * 1.3 + 2.8
        flow.sheet.line(start, base, end, base, 0.5)
    flow.y = below - value.size * 1.3


def cells(flow: Flow, items: Sequence[Item]) -> None:
    """Boxes side by side with a small name in the corner of each."""
    value, small = flow.kit.value, flow.kit.small
    names = [flow.kit.name(one.label) for one in items]
    widths = [
        max(width_of(name, small.font, small.size) + 8, min(wide(one.runs, value), flow.width) + 14)
        for name, one in zip(names, items, strict=True)
    ]
    widths = [min(max(width, 74.0), flow.width) for width in widths]
    for row in _packed(items, [width - GAP for width in widths], flow.width - GAP):
        total = sum(widths[n] for n in row)
        ends = [widths[n] / total * flow.width for n in row]
        tall = max(high(items[n].runs, value, w - 12) for n, w in zip(row, ends, strict=True))
        tall += small.size + 10
        flow.need(tall)
        x, top = flow.left, flow.y - value.size
        for number, width in zip(row, ends, strict=True):
            flow.sheet.frame((x, top, x + width, top + tall), 0.6)
            flow.sheet.text(x + 3, top + small.size + 1, names[number], small)
            flow.y = top + small.size + value.size + 4
            flow.wrapped(x + 6, width - 12, items[number].runs, value)
            x += width
        flow.y = top + tall + value.size
    flow.y += 4


def table(flow: Flow, items: Sequence[Item]) -> None:
    """Two columns: the name, on grey or not, and the value beside it."""
    value = flow.kit.value
    first = min(max((_label(flow, one)[1] for one in items), default=0) + 14, flow.width * 0.42)
    for item in items:
        said = flow.kit.name(item.label)
        room = flow.width - first - 12
        tall = max(high(item.runs, value, room), high([said], flow.kit.label, first - 8)) + 6
        flow.need(tall)
        top = flow.y - value.size - 1
        flow.sheet.frame((flow.left, top, flow.left + first, top + tall), 0.5, flow.kit.shade)
        flow.sheet.frame((flow.left + first, top, flow.right, top + tall), 0.5)
        flow.y += 1.5
        flow.wrapped(flow.left + 4, first - 8, [said], flow.kit.label)
        flow.wrapped(flow.left + first + 6, room, item.runs, value)
        flow.y = top + tall + value.size + 1
    flow.y += 4


def pairs(flow: Flow, items: Sequence[Item]) -> None:
    """Names and values in two columns, the values at an edge of their own; long ones alone."""
    value, column = flow.kit.value, (flow.width - 16) / 2
    first = min(max((_label(flow, one)[1] for one in items), default=0) + 8, column * 0.5)
    room, rest = column - first, list(items)
    while rest:
        is_long = high(rest[0].runs, value, room) > value.size * 2.7
        row = rest[:1] if is_long or column < 170 else rest[:2]
        if len(row) == 2 and high(row[1].runs, value, room) > value.size * 2.7:
            row = row[:1]
        rest = rest[len(row) :]
        across = flow.width - first if len(row) == 1 else room
        named = max(high([flow.kit.name(one.label)], flow.kit.label, first - 5) for one in row)
        tall = max(named, *(high(one.runs, value, across) for one in row))
        flow.need(tall)
        for number, one in enumerate(row):
            x = flow.left + number * (column + 16)
            flow.wrapped(x, first - 5, [flow.kit.name(one.label)], flow.kit.label)
            flow.wrapped(x + first, across, one.runs, value)
        flow.y += tall + 3 + flow.kit.air
    flow.y += 2


def stack(flow: Flow, items: Sequence[Item]) -> None:
    """The name small, the value under it, two or three beside each other."""
    value, small = flow.kit.value, flow.kit.small
    count = 1 if flow.width < 220 else 2 if flow.width < 400 or len(items) < 5 else 3
    column, rest = flow.width / count, list(items)
    while rest:
        long = high(rest[0].runs, value, column - 12) > value.size * 2.7
        row = rest[:1] if long else _short(rest[:count], value, column - 12)
        rest = rest[len(row) :]
        across = flow.width if len(row) == 1 else column - 12
        tall = max(high(one.runs, value, across) for one in row)
        flow.need(tall + small.size + 3)
        base = flow.y
        for number, one in enumerate(row):
            x = flow.left + number * column
            flow.sheet.text(x, base, flow.kit.name(one.label), small)
            flow.y = base + value.size + 2
            flow.wrapped(x, across, one.runs, value)
        flow.y = base + small.size + tall + 7 + flow.kit.air
    flow.y += 2


def _short(row: Sequence[Item], value: Style, width: float) -> Sequence[Item]:
    """The first of a row that do not wrap far."""
    for number, one in enumerate(row):
        if high(one.runs, value, width) > value.size * 2.7:
            return row[:number]
    return row


def lines(flow: Flow, items: Sequence[Item]) -> None:
    """One name and its value on each line."""
    value = flow.kit.value
    for item in items:
        said, width = _label(flow, item, True)
        room = flow.width - width - 5
        under = bool(item.runs) and room < 110 and high(item.runs, value, room) > value.size * 2
        across = flow.width - 14 if under else room
        tall = high(item.runs, value, across)
        flow.need(tall + (value.size * 1.3 if under else 0))
        flow.sheet.text(flow.left, flow.y, said, flow.kit.label)
        if under:
            flow.y += value.size * 1.3
        flow.wrapped(flow.left + (14 if under else width + 5), across, item.runs, value)
        flow.y += tall + 2.5 + flow.kit.air
    flow.y += 2


def flowed(flow: Flow, items: Sequence[Item]) -> None:
    """Name and value after name and value in running lines, like a screen's summary."""
    runs: list[Run] = []
    for item in items:
        joint = " " if told(runs).endswith(".") else "; "
        one: list[Run] = [f"{flow.kit.name(item.label, True)} ", *item.runs]
        longer = [*runs, joint, *one] if runs else one
        if runs and flow.y + high(longer, flow.kit.value, flow.width) > flow.bottom:
            _running(flow, runs)
            flow.turn()
            longer = one
        runs = longer
    if runs:
        _running(flow, runs)


def _running(flow: Flow, runs: list[Run]) -> None:
    """Running lines, all of them on one sheet."""
    flow.need(high(runs, flow.kit.value, flow.width))
    flow.y = flow.wrapped(flow.left, flow.width, runs, flow.kit.value) + 4


def columns(
    flow: Flow, heads: Sequence[str], rows: Sequence[Sequence[list[Run]]], ruled: bool
) -> None:
    """A table with names at its head and a row of values for each thing, ruled or not."""
    value, label = flow.kit.value, flow.kit.label
    needs = [
        max(width_of(head, label.font, label.size), *(wide(row[n], value) for row in rows)) + 12
        for n, head in enumerate(heads)
    ]
    needs = [min(need, flow.width * 0.6) for need in needs]
    widths = [need / sum(needs) * flow.width for need in needs]
    above: list[list[Run]] = [[head] for head in heads]
    for number, row in enumerate([above, *rows]):
        look = label if number == 0 else value
        tall = max(high(one, look, w - 8) for one, w in zip(row, widths, strict=True)) + 3
        flow.need(tall)
        x, top, base = flow.left, flow.y - value.size - 0.5, flow.y
        for one, width in zip(row, widths, strict=True):
            if ruled:
                shade = flow.kit.shade if number == 0 else None
                flow.sheet.frame((x, top, x + width, top + tall), 0.5, shade)
            flow.wrapped(x + 4, width - 8, one, look)
            x += width
        if number == 0 and not ruled:
            flow.sheet.line(flow.left, base + 3, flow.right, base + 3, 0.6)
            flow.y += 2
        flow.y += tall
    flow.y += 5


WAYS: dict[str, Way] = {
    "blanks": blanks, "cells": cells, "table": table, "pairs": pairs, "stack": stack,
    "lines": lines, "flowed": flowed,
}  # fmt: skip


def drawn(flow: Flow, items: Sequence[Item], way: str, rng: Random) -> None:
    """Items the office's way; squares get lines of their own, and what is empty may be left out."""
    shown = [one for one in items if one.runs or one.choices or flow.kit.blanks]
    together: list[Item] = []
    for item in [*shown, None]:
        if item is not None and not item.choices:
            together.append(item)
            continue
        if together:
            WAYS[way](flow, together)
            together = []
        if item is not None:
            chosen_of(flow, item, rng)


def heading(flow: Flow, title: str, room: float = 40.0) -> None:
    """The title of a part, with so much of the part on the same sheet."""
    kit, look = flow.kit, flow.kit.head
    if kit.heading == "none" or not title:
        flow.y += 3
        return
    flow.need(look.size * 2 + room)
    flow.y += look.size * 0.8
    if kit.heading in ("bar", "grey"):
        bar = (flow.left, flow.y - look.size * 1.05, flow.right, flow.y + look.size * 0.42)
        flow.sheet.banner(bar, title, look, 0.15 if kit.heading == "bar" else kit.shade)
        flow.y += look.size * 0.42 + kit.value.size + 5
        return
    end = flow.sheet.text(flow.left, flow.y, title, look)[2]
    if kit.heading in ("rule", "under"):
        stop = flow.right if kit.heading == "rule" else end
        flow.sheet.line(flow.left, flow.y + 2.5, stop, flow.y + 2.5, 0.8)
    flow.y += kit.value.size + 7
