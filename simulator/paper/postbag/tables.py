"""Tables with heads over their columns."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.paper.postbag.lines import across, one_line
from simulator.paper.postbag.page import Page, Slot, answer, slot_high, slot_wide
from simulator.paper.postbag.ways import in_a_list


def _columns(page: Page, heads: Sequence[str], rows: Sequence[Sequence[Slot]]) -> list[float]:
    """How wide each column is: what it wants; where that is too much the widest give way."""
    wants = [
        max([across([head], page.house.label), *(slot_wide(page, row[n]) for row in rows)]) + 10
        for n, head in enumerate(heads)
    ]
    while sum(wants) > page.wide:
        widest = max(range(len(wants)), key=wants.__getitem__)
        wants[widest] *= 0.96
    left = (page.wide - sum(wants)) / len(wants)
    return [want + left for want in wants]


def columned(page: Page, heads: Sequence[str], rows: Sequence[Sequence[Slot]], rules: str) -> None:
    """Heads over columns; with all rules, a rule under each row, or only one under the heads."""
    wide = _columns(page, heads, rows)
    look, value = page.house.label, page.house.value
    step = look.size * 1.55
    page.need(step + value.size * 3)
    top = page.y - value.size * 1.05
    if rules == "all":
        page.sheet.frame((page.x0, top, page.x1, top + step), 0.5, page.house.grey)
    x = page.x0
    for head, each in zip(heads, wide, strict=True):
        one_line(page.sheet, (x + 3, page.y), each - 6, [head], look)
        x += each
    if rules != "all":
        page.sheet.line(page.x0, top + step - 1, page.x1, top + step - 1, 0.8)
    page.y += step
    for row in rows:
        tall = max(slot_high(page, s, each - 7) for s, each in zip(row, wide, strict=True)) + 3
        page.need(tall)
        x, top = page.x0, page.y - value.size * 1.05
        for slot, each in zip(row, wide, strict=True):
            if rules == "all":
                page.sheet.frame((x, top, x + each, top + tall), 0.5)
            answer(page, (x + 3, page.y, each - 7), slot)
            x += each
        if rules == "rows":
            page.sheet.line(page.x0, top + tall, page.x1, top + tall, 0.3)
        page.y += tall
    page.skip(0.5)


def under_heads(page: Page, slots: Sequence[Slot]) -> None:
    """What is asked as heads over one row of answers, three or four at a time."""
    most = 3 if page.wide < 420 else 4
    open_: list[Slot] = []

    def close() -> None:
        if open_:
            heads = [page.house.called(slot.label, page.house.colon) for slot in open_]
            columned(page, heads, [open_], "all" if page.house.grey < 0.9 else "heads")
            open_.clear()

    for slot in slots:
        if slot.choices or slot_wide(page, slot) > page.wide / most:
            close()
            in_a_list(page, [slot])
        else:
            open_.append(slot)
            if len(open_) == most:
                close()
    close()
