"""Parts of a paper: a heading with what stands under it, beside each other or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.postbag.lines import put
from simulator.paper.postbag.page import (
    Choice,
    House,
    Page,
    Slot,
    choice_style,
    choice_wide,
    choose,
    heading,
)
from simulator.paper.postbag.tables import columned, under_heads
from simulator.paper.postbag.ways import (
    Way,
    in_a_double_table,
    in_a_list,
    in_a_shaded_table,
    in_a_table,
    in_cells,
    in_halves,
    in_lines,
    in_points,
    in_stripes,
    on_rules,
    over_captions,
    to_the_right,
    under_labels,
)
from simulator.paper.sheet import Paper, Run, width_of

Block = Callable[[Page], None]
Write = Callable[[Paper, Referral, Random, House], Page]
FORM_WAYS: tuple[Way, ...] = (
    on_rules, on_rules, in_cells, in_cells, over_captions, under_labels, in_a_table,
    in_a_shaded_table, in_a_double_table, in_lines, in_a_list,
)  # fmt: skip
PRINT_WAYS: tuple[Way, ...] = (
    in_a_list, in_a_list, in_halves, to_the_right, in_stripes, under_labels, under_heads,
    in_lines, in_points, in_a_table, in_a_double_table, in_a_shaded_table,
)  # fmt: skip


def block(words: str, slots: Sequence[Slot], way: Way) -> Block:
    """A heading with slots under it; nothing where there are none."""

    def draw(page: Page) -> None:
        if not slots:
            return
        if page.house.heading == "beside" and words and page.wide > 400:
            _beside(page, words, slots, way)
        else:
            heading(page, words)
            way(page, slots)

    return draw


def _beside(page: Page, words: str, slots: Sequence[Slot], way: Way) -> None:
    """The heading in a column at the left, the slots at its right, a rule above both."""
    page.need(70)
    style, shift = page.house.head, 86.0
    page.sheet.line(page.x0, page.y - style.size, page.x1, page.y - style.size, 0.6)
    page.y += 3
    put(page.sheet, (page.x0, page.y, shift - 10), [words], style, 1.15)
    long = len(words.split()) * style.size * 1.15
    bottom = page.y + long
    sheet = page.sheet
    page.x0 += shift
    way(page, slots)
    page.x0 -= shift
    page.y = max(page.y, bottom) if page.sheet is sheet else page.y
    page.skip(0.5)


def text(words: str, rows: Sequence[Sequence[Run]], point: str = "") -> Block:
    """A heading with lines of text under it."""

    def draw(page: Page) -> None:
        heading(page, words, 44)
        for row in rows:
            page.tell([point, *row] if point else row)
        page.skip(0.3)

    return draw


def table(words: str, heads: Sequence[str], rows: Sequence[Sequence[Slot]], rules: str) -> Block:
    """A heading with a table under it."""

    def draw(page: Page) -> None:
        heading(page, words, 70)
        columned(page, heads, rows, rules)

    return draw


def abreast(left: Block, right: Block, room: float = 190.0) -> Block:
    """Two parts beside each other."""

    def draw(page: Page) -> None:
        page.need(room)
        x0, x1, top, sheet = page.x0, page.x1, page.y, page.sheet
        middle = (x0 + x1) / 2
        page.x1 = middle - 7
        left(page)
        page.x1 = x1
        if page.sheet is not sheet:
            right(page)
            return
        bottom, page.y, page.x0 = page.y, top, middle + 7
        right(page)
        page.x0 = x0
        page.y = max(bottom, page.y) if page.sheet is sheet else page.y

    return draw


def boxes(
    words: str, choices: Sequence[Choice], columns: int, downwards: bool, after: Sequence[Slot] = ()
) -> Block:
    """Boxes in columns, filled downwards or across; then a line for what no box offers."""

    def draw(page: Page) -> None:
        style = choice_style(page)
        many = columns
        widest = max(choice_wide(one.words, style) for one in choices)
        while many > 1 and widest > page.wide / many:
            many -= 1
        rows = -(-len(choices) // many)
        step = style.size * 1.5
        heading(page, words, min(rows * step + 24, 420))
        page.need(min(rows * step, 420))
        top = page.y
        for number, one in enumerate(choices):
            column, row = divmod(number, rows) if downwards else divmod(number, many)[::-1]
            choose(page, (page.x0 + 3 + column * page.wide / many, top + row * step), one, style)
        page.y = top + rows * step + 2
        if after:
            on_rules(page, after)
        page.skip(0.3)

    return draw


def on_few_sheets(
    paper: Paper, referral: Referral, rng: Random, house: House, write: Write
) -> None:
    """Write it smaller where only its end would stand on another sheet."""
    state = rng.getstate()
    chosen = house
    for share in (1.0, 0.93, 0.86):
        chosen = house.smaller(share) if share < 1 else house
        trial = Paper()
        trial.begin("trial")
        page = write(trial, referral, rng, chosen)
        rng.setstate(state)
        if page.sheet.number == 1 or page.y > 360:
            break
    write(paper, referral, rng, chosen)


def framed(page: Page, words: str, size: float) -> None:
    """A line in a small frame at the right, as a stamp or a note to the desk."""
    style = page.house.small.sized(size)
    long = width_of(words, style.font, style.size) + 10
    box = (page.x1 - long, page.y - size * 1.2, page.x1, page.y + size * 0.5)
    page.sheet.frame(box, 0.7)
    page.sheet.text(page.x1 - long + 5, page.y, words, style)
    page.y += size * 2
