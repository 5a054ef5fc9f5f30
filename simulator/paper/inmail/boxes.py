"""Boxes to tick in columns, with a line for what no box offers."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.paper.inmail.ends import Part
from simulator.paper.inmail.leaf import Leaf, Tick, tick_width, ticked
from simulator.paper.inmail.mail import Mail
from simulator.paper.inmail.ways import band, blanks, listed
from simulator.paper.sheet import Run, Style


def columns_of(
    mail: Mail, head: str, ticks: Sequence[Tick], left: Sequence[Run], other: bool = True
) -> Part:
    """Boxes down or across two to four columns, in a frame or not."""
    downwards, frame, many = mail.does(0.6), mail.does(0.25), mail.pick(2, 3, 3, 4)
    written = mail.ask("other", *left)
    with_other = other and (bool(left) or mail.does(0.45))
    way = mail.pick(blanks, blanks, listed)

    def draw(leaf: Leaf) -> None:
        style = Style(leaf.look.fine.font, leaf.look.say.size - 0.5)
        columns = many
        widest = max(tick_width(one.words, style) for one in ticks)
        while columns > 1 and widest > leaf.wide / columns:
            columns -= 1
        rows = -(-len(ticks) // columns)
        step = style.size * 1.42
        band(leaf, head, min(rows * step + 30, 400))
        leaf.room(min(rows * step, 400))
        top = leaf.y
        for number, one in enumerate(ticks):
            column, row = divmod(number, rows) if downwards else divmod(number, columns)[::-1]
            at = (leaf.x0 + 4 + column * (leaf.wide - 4) / columns, top + row * step)
            ticked(leaf, at, one, style)
        leaf.y = top + rows * step
        if frame:
            box = (leaf.x0, top - style.size * 1.1, leaf.x1, leaf.y - style.size * 0.7)
            leaf.sheet.frame(box, 0.6)
        leaf.gap(0.5)
        if with_other:
            way(leaf, [written])

    return draw
