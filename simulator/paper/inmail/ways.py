"""The ways in which an office sets questions and answers on a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simulator.paper.inmail.leaf import Ask, Leaf, across, lines, tick_width, ticked, wrapped
from simulator.paper.sheet import Style, width_of

Way = Callable[[Leaf, Sequence[Ask]], None]


def band(leaf: Leaf, words: str, need: float = 60.0) -> None:
    """A heading in the office's way, together with the first lines under it."""
    look, style = leaf.look, leaf.look.head
    if not words:
        leaf.gap(0.4)
        return
    leaf.room(need)
    leaf.y += style.size * 0.9
    y, sheet = leaf.y, leaf.sheet
    bar = (leaf.x0, y - style.size * 1.05, leaf.x1, y + style.size * 0.45)
    if look.band == "black":
        sheet.banner(bar, words, style, 0.15)
    elif look.band == "grey":
        sheet.banner(bar, words, style, look.grey)
    elif look.band == "tab":
        end = leaf.x0 + width_of(words, style.font, style.size) + 10
        sheet.frame((bar[0], bar[1], end, bar[3]), 0.6, look.grey)
        sheet.text(leaf.x0 + 5, y, words, style)
    elif look.band == "middle":
        sheet.centre((leaf.x0 + leaf.x1) / 2, y, words, style)
    else:
        sheet.text(leaf.x0, y, words, style)
    if look.band in ("line", "above"):
        level = y + 3.5 if look.band == "line" else bar[1] - 1
        sheet.line(leaf.x0, level, leaf.x1, level, 0.8)
    leaf.y += style.size * 0.5 + look.say.size * 1.25


def _rows_of_ticks(ask: Ask, style: Style, width: float) -> int:
    rows, x = 1, 0.0
    for one in ask.ticks:
        long = tick_width(one.words, style)
        if x and x + long > width:
            rows, x = rows + 1, 0.0
        x += long
    return rows


def _style_of(leaf: Leaf, ask: Ask) -> Style:
    """Boxes and their words are printed in the form's font, answers in that of the answers."""
    look = leaf.look
    return Style(look.fine.font, look.say.size - 0.5) if ask.ticks else look.say


def height(leaf: Leaf, ask: Ask, width: float) -> float:
    """How high an answer stands within a width."""
    style = _style_of(leaf, ask)
    rows = _rows_of_ticks(ask, style, width) if ask.ticks else lines(ask.runs, style, width)
    return rows * style.size * 1.32


def answer(leaf: Leaf, at: tuple[float, float, float], ask: Ask) -> float:
    """Print an answer from (x, y) within a width; returns the next baseline."""
    style = _style_of(leaf, ask)
    x0, y, width = at
    if not ask.ticks:
        return wrapped(leaf.sheet, at, ask.runs, style, 1.32)
    x = x0
    for one in ask.ticks:
        long = tick_width(one.words, style)
        if x > x0 and x + long > x0 + width:
            x, y = x0, y + style.size * 1.32
        ticked(leaf, (x, y), one, style)
        x += long
    return y + style.size * 1.32


def _natural(leaf: Leaf, ask: Ask) -> float:
    """How wide an answer wants to be."""
    style = _style_of(leaf, ask)
    if ask.ticks:
        return sum(tick_width(one.words, style) for one in ask.ticks)
    return max(across(ask.runs, style) + 10, 44.0)


def _packed(
    leaf: Leaf, asks: Sequence[Ask], need: Callable[[Ask], float], most: int
) -> list[list[tuple[Ask, float]]]:
    """Asks put side by side, as many as fit a line, each with the width it gets."""
    rows: list[list[tuple[Ask, float]]] = []
    left = 0.0
    for ask in asks:
        want = min(need(ask), leaf.wide)
        if not rows or want > left or len(rows[-1]) >= most:
            rows.append([])
            left = leaf.wide
        rows[-1].append((ask, want))
        left -= want
    stretched = []
    for row in rows:
        slack = (leaf.wide - sum(want for _, want in row)) / len(row)
        stretched.append([(ask, want + slack) for ask, want in row])
    return stretched


def blanks(leaf: Leaf, asks: Sequence[Ask], rule: bool = True) -> None:
    """Label and answer one behind the other, on a rule to where the next one begins."""
    look = leaf.look

    def need(ask: Ask) -> float:
        said = look.label(ask.label, True)
        return width_of(said, look.ask.font, look.ask.size) + _natural(leaf, ask) + 18

    for row in _packed(leaf, asks, need, 4):
        label_of = {id(ask): look.label(ask.label, True) for ask, _ in row}
        spans = []
        x = leaf.x0
        for ask, wide in row:
            start = x + width_of(label_of[id(ask)], look.ask.font, look.ask.size) + 5
            spans.append((ask, x, start, x + wide - 8))
            x += wide
        high = max(height(leaf, ask, end - start) for ask, _, start, end in spans)
        leaf.room(high + look.lead)
        for ask, x, start, end in spans:
            leaf.sheet.text(x, leaf.y, label_of[id(ask)], look.ask)
            if rule and not ask.ticks:
                leaf.sheet.line(start - 2, leaf.y + 2.6, end, leaf.y + 2.6, 0.5)
            answer(leaf, (start, leaf.y, end - start), ask)
        leaf.y += high + look.lead + (2.5 if rule else 0.5)


def flowing(leaf: Leaf, asks: Sequence[Ask]) -> None:
    """Label and answer one behind the other, as many as fit a line, without rules."""
    blanks(leaf, asks, rule=False)


def cells(leaf: Leaf, asks: Sequence[Ask]) -> None:
    """Framed cells with the question small at the top and the answer below it."""
    look = leaf.look

    def need(ask: Ask) -> float:
        said = width_of(look.label(ask.label), look.fine.font, look.fine.size)
        return max(said, _natural(leaf, ask)) + 14

    first = look.fine.size + 3
    for row in _packed(leaf, asks, need, 4):
        high = max(height(leaf, ask, wide - 10) for ask, wide in row) + first + 4
        leaf.room(high)
        top, x = leaf.y - look.say.size, leaf.x0
        for ask, wide in row:
            leaf.sheet.frame((x, top, x + wide, top + high), 0.6)
            leaf.sheet.text(x + 3, top + look.fine.size, look.label(ask.label), look.fine)
            answer(leaf, (x + 5, top + first + look.say.size, wide - 10), ask)
            x += wide
        leaf.y += high
    leaf.gap(0.7)


def captioned(leaf: Leaf, asks: Sequence[Ask]) -> None:
    """Answers on a rule with the question small under it."""
    look = leaf.look

    def need(ask: Ask) -> float:
        said = width_of(look.label(ask.label), look.fine.font, look.fine.size)
        return max(said, _natural(leaf, ask)) + 22

    for row in _packed(leaf, asks, need, 3):
        high = max(height(leaf, ask, wide - 16) for ask, wide in row)
        leaf.room(high + look.fine.size * 2.2)
        level, x = leaf.y + high - look.say.size * 1.32 + 3, leaf.x0
        for ask, wide in row:
            answer(leaf, (x + 4, leaf.y, wide - 16), ask)
            leaf.sheet.line(x, level, x + wide - 10, level, 0.5)
            leaf.sheet.text(x + 2, level + look.fine.size + 1, ask.label, look.fine)
            x += wide
        leaf.y = level + look.fine.size + look.say.size * 1.75 + look.lead


def _columned(
    leaf: Leaf, asks: Sequence[Ask], columns: int = 1, frame: bool = False, right: bool = False,
    dots: bool = False, stripes: bool = False,
) -> None:  # fmt: skip
    """Labels in a column and answers in the next, once or twice across the page."""
    look = leaf.look
    wide = leaf.wide / columns
    shown = [look.label(ask.label, not (frame or right)) for ask in asks]
    named = max(width_of(said, look.ask.font, look.ask.size) for said in shown) + 12
    named = min(named, wide * 0.46)
    pairs = list(zip(asks, shown, strict=True))
    for number in range(0, len(pairs), columns):
        row = pairs[number : number + columns]
        high = max(height(leaf, ask, wide - named - 12) for ask, _ in row)
        high = high + (4 if frame else max(0.0, look.lead))
        leaf.room(high)
        top = leaf.y - look.say.size * 1.05
        if stripes and number // columns % 2 == 0:
            leaf.sheet.frame((leaf.x0, top, leaf.x1, top + high), 0, look.grey)
        for place, (ask, said) in enumerate(row):
            x = leaf.x0 + place * wide
            if frame:
                leaf.sheet.frame((x, top, x + named, top + high), 0.5, look.grey)
                leaf.sheet.frame((x + named, top, x + wide, top + high), 0.5)
            _named(leaf, (x + 3, x + named - 5), said, right, dots)
            answer(leaf, (x + named + 3, leaf.y, wide - named - 12), ask)
        leaf.y += high
    leaf.gap(0.5)


def _named(leaf: Leaf, ends: tuple[float, float], said: str, right: bool, dots: bool) -> None:
    """A label between two ends, at the left or the right, smaller where it would not fit."""
    style = leaf.look.ask
    x0, x1 = ends
    long = width_of(said, style.font, style.size)
    if long > x1 - x0:
        style, long = style.sized(style.size * (x1 - x0) / long), x1 - x0
    x = x1 - long if right else x0
    leaf.sheet.text(x, leaf.y, said, style)
    if dots and x1 - x0 - long > 9:
        many = int((x1 - x0 - long) / width_of(". ", style.font, style.size))
        leaf.sheet.text(x0 + long + 3, leaf.y, ". " * many, style)


def listed(leaf: Leaf, asks: Sequence[Ask]) -> None:
    """A question a line, the answers below each other."""
    _columned(leaf, asks)


def framed(leaf: Leaf, asks: Sequence[Ask]) -> None:
    """A ruled table of two columns."""
    _columned(leaf, asks, frame=True)


def framed_twice(leaf: Leaf, asks: Sequence[Ask]) -> None:
    """A ruled table of four columns: question, answer, question, answer."""
    _columned(leaf, asks, columns=1 if leaf.wide < 300 else 2, frame=True)


def twice(leaf: Leaf, asks: Sequence[Ask]) -> None:
    """Two columns of questions, each with its answers beside."""
    _columned(leaf, asks, columns=1 if leaf.wide < 300 else 2)


def right_sided(leaf: Leaf, asks: Sequence[Ask]) -> None:
    """Labels that end where the answers begin."""
    _columned(leaf, asks, right=True)


def dotted(leaf: Leaf, asks: Sequence[Ask]) -> None:
    """Dots that lead from the label to the answer."""
    _columned(leaf, asks, dots=True)


def striped(leaf: Leaf, asks: Sequence[Ask]) -> None:
    """Every other line on grey."""
    _columned(leaf, asks, stripes=True)


def _by_size(leaf: Leaf, asks: Sequence[Ask], wide: float, most: int) -> list[list[Ask]]:
    """Asks in their order, short ones together up to so many, each long one by itself."""
    rows: list[list[Ask]] = []
    is_open = False
    for ask in asks:
        is_long = bool(ask.ticks) or _natural(leaf, ask) > wide
        if is_long or not is_open or len(rows[-1]) >= most:
            rows.append([])
        rows[-1].append(ask)
        is_open = not is_long
    return rows


def stacked(leaf: Leaf, asks: Sequence[Ask]) -> None:
    """The label on a line and the answer below it, in columns."""
    look = leaf.look
    columns = 2 if leaf.wide < 300 else 3
    wide = leaf.wide / columns
    for row in _by_size(leaf, asks, wide - 12, columns):
        is_long = bool(row[0].ticks) or _natural(leaf, row[0]) > wide - 12
        each = leaf.wide if is_long else wide
        high = max(height(leaf, ask, each - 12) for ask in row) + look.ask.size * 1.35
        leaf.room(high)
        for place, ask in enumerate(row):
            x = leaf.x0 + place * each
            leaf.sheet.text(x, leaf.y, look.label(ask.label), look.ask)
            answer(leaf, (x, leaf.y + look.ask.size * 1.35, each - 12), ask)
        leaf.y += high + 3 + look.lead


def _shares(leaf: Leaf, heads: Sequence[str], rows: Sequence[Sequence[Ask]]) -> list[float]:
    """How wide each column is: what it wants, where too much is wanted the longest give way."""
    style = leaf.look.ask
    wants = [
        max(
            [width_of(head, style.font, style.size) + 12, *(_natural(leaf, r[n]) + 8 for r in rows)]
        )
        for n, head in enumerate(heads)
    ]
    while sum(wants) > leaf.wide:
        longest = max(range(len(wants)), key=wants.__getitem__)
        wants[longest] = max(wants[longest] * 0.95, 20.0)
    share = leaf.wide / sum(wants)
    return [want * share for want in wants]


def table(leaf: Leaf, heads: Sequence[str], rows: Sequence[Sequence[Ask]], rule: bool) -> None:
    """Heads over columns and a line for each row; the widths go by what stands in them."""
    look = leaf.look
    wide = _shares(leaf, heads, rows)
    high = look.ask.size * 1.6
    leaf.room(high * (len(rows) + 1))
    top = leaf.y - look.say.size * 1.05
    if rule:
        leaf.sheet.frame((leaf.x0, top, leaf.x1, top + high), 0.5, look.grey)
    x = leaf.x0
    for head, each in zip(heads, wide, strict=True):
        leaf.sheet.fitted((x + 3, leaf.y), each - 6, [head], look.ask)
        x += each
    leaf.y += high
    for row in rows:
        tall = max(height(leaf, ask, each - 8) for ask, each in zip(row, wide, strict=True)) + 4
        leaf.room(tall)
        x, top = leaf.x0, leaf.y - look.say.size * 1.05
        for ask, each in zip(row, wide, strict=True):
            if rule:
                leaf.sheet.frame((x, top, x + each, top + tall), 0.5)
            answer(leaf, (x + 3, leaf.y, each - 8), ask)
            x += each
        leaf.y += tall
    leaf.gap(0.6)


def headed(leaf: Leaf, asks: Sequence[Ask]) -> None:
    """Questions as heads over one row of answers, three or four at a time."""
    most = 3 if leaf.wide < 480 else 4
    for row in _by_size(leaf, asks, leaf.wide / most, most):
        if row[0].ticks or _natural(leaf, row[0]) > leaf.wide / most:
            listed(leaf, row)
        else:
            table(leaf, [leaf.look.label(ask.label) for ask in row], [row], True)


FORM_WAYS: tuple[Way, ...] = (blanks, blanks, cells, captioned, framed, framed_twice, listed)
PRINT_WAYS: tuple[Way, ...] = (
    listed, twice, right_sided, dotted, striped, stacked, headed, flowing, framed, framed_twice,
)  # fmt: skip
