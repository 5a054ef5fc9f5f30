"""The ways in which a house sets what it asks and what stands there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simulator.paper.postbag.lines import across, one_line
from simulator.paper.postbag.page import Page, Slot, answer, slot_high, slot_wide
from simulator.paper.sheet import Style, width_of

Way = Callable[[Page, Sequence[Slot]], None]
Placed = tuple[Slot, float, float]
"""A slot, where it begins and how wide it is."""
_SHARES = (0.25, 1 / 3, 0.5, 2 / 3, 1.0)


def label_wide(page: Page, slot: Slot, style: Style | None = None) -> float:
    """How wide the label of a slot is."""
    look = style or page.house.label
    return width_of(page.house.called(slot.label), look.font, look.size)


def on_a_grid(
    page: Page, slots: Sequence[Slot], wants: Callable[[Slot], float]
) -> list[list[Placed]]:
    """Slots in rows; each takes a quarter, a third, a half, two thirds or all of the width."""
    rows: list[list[tuple[Slot, float]]] = []
    left = 0.0
    for slot in slots:
        share = next((one for one in _SHARES if wants(slot) <= one * page.wide), 1.0)
        if share > left + 0.01:
            rows.append([])
            left = 1.0
        rows[-1].append((slot, share))
        left -= share
    placed = []
    for row in rows:
        stretch = 1 / sum(share for _, share in row)
        x, found = page.x0, list[Placed]()
        for slot, share in row:
            wide = share * stretch * page.wide
            found.append((slot, x, wide))
            x += wide
        placed.append(found)
    return placed


def on_rules(page: Page, slots: Sequence[Slot]) -> None:
    """A label and, behind it, its answer on a rule."""
    look = page.house.label
    for row in on_a_grid(page, slots, lambda s: label_wide(page, s) + slot_wide(page, s) + 22):
        starts = [x + label_wide(page, slot) + 4 for slot, x, _ in row]
        ends = [x + wide - 9 for _, x, wide in row]
        spans = list(zip(row, starts, ends, strict=True))
        tall = max(slot_high(page, slot, end - start) for (slot, _, _), start, end in spans)
        page.need(tall + 6)
        for (slot, x, _), start, end in spans:
            page.sheet.text(x, page.y, page.house.called(slot.label), look)
            if not slot.choices:
                page.sheet.line(start - 1, page.y + 2.4, end, page.y + 2.4, 0.45)
            answer(page, (start + 1, page.y, end - start), slot)
        page.y += tall + 3 + page.house.air


def in_cells(page: Page, slots: Sequence[Slot]) -> None:
    """Cells side by side, the label small in the corner, the answer under it."""
    small = page.house.small
    top_of = small.size + 4
    for row in on_a_grid(page, slots, lambda s: max(label_wide(page, s, small),
                                                    slot_wide(page, s)) + 14):  # fmt: skip
        tall = max(slot_high(page, slot, wide - 10) for slot, _, wide in row) + top_of + 2
        page.need(tall + 4)
        top = page.y - page.house.value.size
        for slot, x, wide in row:
            page.sheet.frame((x, top, x + wide, top + tall), 0.55)
            label = page.house.called(slot.label, page.house.colon)
            one_line(page.sheet, (x + 3, top + small.size), wide - 6, [label], small)
            answer(page, (x + 5, top + top_of + page.house.value.size * 0.9, wide - 10), slot)
        page.y = top + tall + page.house.value.size
    page.skip(0.5)


def over_captions(page: Page, slots: Sequence[Slot]) -> None:
    """Answers on a rule, what they are small under it."""
    small = page.house.small
    for row in on_a_grid(page, slots, lambda s: max(label_wide(page, s, small),
                                                    slot_wide(page, s)) + 20):  # fmt: skip
        tall = max(slot_high(page, slot, wide - 16) for slot, _, wide in row)
        page.need(tall + small.size * 2)
        level = page.y + tall - page.house.value.size * 1.3 + 3
        for slot, x, wide in row:
            answer(page, (x + 3, page.y, wide - 16), slot)
            page.sheet.line(x, level, x + wide - 9, level, 0.45)
            page.sheet.text(x, level + small.size + 0.5, slot.label, small)
        page.y = level + small.size + page.house.value.size * 1.6 + page.house.air


def under_labels(page: Page, slots: Sequence[Slot]) -> None:
    """A label and its answer on the next line, side by side on a grid."""
    look = page.house.label
    for row in on_a_grid(page, slots, lambda s: max(label_wide(page, s), slot_wide(page, s)) + 12):
        tall = max(slot_high(page, slot, wide - 10) for slot, _, wide in row)
        page.need(tall + look.size * 1.4)
        for slot, x, wide in row:
            label = page.house.called(slot.label, page.house.colon)
            page.sheet.text(x, page.y, label, look)
            answer(page, (x, page.y + look.size * 1.3, wide - 10), slot)
        page.y += tall + look.size * 1.3 + 2.5 + page.house.air


def _ruled(page: Page, slots: Sequence[Slot], pairs: int, shade: bool, share: float) -> None:
    """A ruled table: label and answer, once or twice across."""
    wide = page.wide / pairs
    named = wide * share
    look, value = page.house.label, page.house.value
    for start in range(0, len(slots), pairs):
        row = slots[start : start + pairs]
        tall = max(slot_high(page, slot, wide - named - 9) for slot in row) + 4
        page.need(tall + 4)
        top = page.y - value.size * 1.1
        for number in range(pairs):
            x = page.x0 + number * wide
            page.sheet.frame(
                (x, top, x + named, top + tall), 0.5, page.house.grey if shade else None
            )
            page.sheet.frame((x + named, top, x + wide, top + tall), 0.5)
        for number, slot in enumerate(row):
            x = page.x0 + number * wide
            label = page.house.called(slot.label, page.house.colon)
            one_line(page.sheet, (x + 3, page.y), named - 5, [label], look)
            answer(page, (x + named + 4, page.y, wide - named - 9), slot)
        page.y += tall
    page.skip(0.4)


def in_a_table(page: Page, slots: Sequence[Slot]) -> None:
    """A ruled table of two columns."""
    _ruled(page, slots, 1, False, 0.3)


def in_a_shaded_table(page: Page, slots: Sequence[Slot]) -> None:
    """A ruled table of two columns, the labels on grey."""
    _ruled(page, slots, 1, True, 0.34 if page.wide < 300 else 0.26)


def in_a_double_table(page: Page, slots: Sequence[Slot]) -> None:
    """A ruled table of four columns: label, answer, label, answer."""
    if page.wide < 320:
        in_a_table(page, slots)
        return
    short = [slot for slot in slots if slot_wide(page, slot) < page.wide * 0.3]
    if len(short) == len(slots):
        _ruled(page, slots, 2, page.house.grey < 0.9, 0.4)
        return
    open_: list[Slot] = []
    for slot in [*slots, None]:
        if slot is not None and slot in short:
            open_.append(slot)
            continue
        if open_:
            _ruled(page, open_, 2, page.house.grey < 0.9, 0.4)
            page.skip(-0.4)
        if slot is not None:
            _ruled(page, [slot], 1, page.house.grey < 0.9, 0.2)
            page.skip(-0.4)
        open_ = []
    page.skip(0.4)


def _aligned(page: Page, slots: Sequence[Slot], right: bool, stripes: bool) -> None:
    """Labels in a column, answers beside them."""
    look = page.house.label
    named = min(max((label_wide(page, slot) for slot in slots), default=0) + 10, page.wide * 0.48)
    for number, slot in enumerate(slots):
        tall = slot_high(page, slot, page.wide - named - 4) + page.house.air * 0.6
        page.need(tall)
        if stripes and number % 2 == 0:
            top = page.y - page.house.value.size * 1.02
            page.sheet.frame((page.x0 - 2, top, page.x1, top + tall), 0, page.house.grey)
        label = page.house.called(slot.label)
        room, long = named - 8, across([label], look)
        x = page.x0 + (max(room - long, 0.0) if right else 0.0)
        one_line(page.sheet, (x, page.y), room, [label], look)
        answer(page, (page.x0 + named, page.y, page.wide - named - 4), slot)
        page.y += tall
    page.skip(0.35)


def in_a_list(page: Page, slots: Sequence[Slot]) -> None:
    """A line each, the answers below each other."""
    _aligned(page, slots, False, False)


def to_the_right(page: Page, slots: Sequence[Slot]) -> None:
    """A line each, the labels ending where the answers begin."""
    _aligned(page, slots, True, False)


def in_stripes(page: Page, slots: Sequence[Slot]) -> None:
    """A line each, every other one on grey."""
    _aligned(page, slots, False, True)


def in_halves(page: Page, slots: Sequence[Slot]) -> None:
    """Down the left half first, then down the right one."""
    if page.wide < 320 or len(slots) < 3:
        in_a_list(page, slots)
        return
    page.need(min(len(slots) * 9.0 + 20, 300.0))
    half = (len(slots) + 1) // 2
    x0, x1, top, sheet = page.x0, page.x1, page.y, page.sheet
    middle = (x0 + x1) / 2
    page.x1 = middle - 8
    in_a_list(page, slots[:half])
    left, is_same = page.y, page.sheet is sheet
    page.x0, page.x1 = (middle + 8, x1) if is_same else (x0, x1)
    page.y = top if is_same else left
    in_a_list(page, slots[half:])
    page.x0 = x0
    page.y = max(left, page.y) if page.sheet is sheet else page.y


def in_lines(page: Page, slots: Sequence[Slot]) -> None:
    """Label and answer behind each other, as many as fit a line."""
    look, gap = page.house.label, 16.0
    x = page.x0
    tallest = 0.0
    for slot in slots:
        named = label_wide(page, slot) + 4
        wide = named + slot_wide(page, slot) + 1
        if x > page.x0 and x + wide > page.x1:
            page.y += tallest + page.house.air * 0.6
            x, tallest = page.x0, 0.0
        room = min(wide, page.x1 - x) - named
        tall = slot_high(page, slot, room)
        if x == page.x0:
            page.need(tall + 2)
        page.sheet.text(x, page.y, page.house.called(slot.label), look)
        answer(page, (x + named, page.y, room + 0.5), slot)
        x, tallest = x + wide + gap, max(tallest, tall)
    page.y += tallest + 1
    page.skip(0.25)


def in_points(page: Page, slots: Sequence[Slot]) -> None:
    """A point each, the label before its answer, what goes on set in."""
    look = page.house.label
    for slot in slots:
        named = label_wide(page, slot) + 14
        tall = slot_high(page, slot, page.wide - named)
        page.need(tall)
        page.sheet.text(page.x0 + 2, page.y, "\u2022", page.house.value)
        page.sheet.text(page.x0 + 10, page.y, page.house.called(slot.label), look)
        answer(page, (page.x0 + named, page.y, page.wide - named), slot)
        page.y += tall + page.house.air * 0.5
    page.skip(0.35)
