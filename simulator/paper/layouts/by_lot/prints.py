"""What prints of record systems share: heads, when they were printed, sections in ways by lot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from random import Random

from simulator.paper.layouts.by_lot import heads, ways
from simulator.paper.layouts.by_lot.leaf import Leaf, Look, Row
from simulator.paper.layouts.by_lot.lot import Lot
from simulator.paper.layouts.by_lot.orders import coded_in
from simulator.paper.phrases import clock
from simulator.paper.sheet import Paper, Run, Style

WAYS: Sequence[ways.Way] = (
    ways.beside, ways.aligned, ways.aligned, ways.packed_lines, ways.packed_lines, ways.above,
    ways.table, ways.heads, ways.two_columns, ways.two_columns, ways.barred, ways.run_on,
    ways.cells, ways.right_labels,
)  # fmt: skip
STATES = ("Active", "Signed", "Sent", "New Request", "Pending scheduling", "Open")
Piece = Callable[[], None]


def look_of(rng: Random) -> Look:
    """The faces of a record system: values mostly in the face of the labels."""
    return Look.of(rng, "helv helv helv tiro", "", (8.5, 9.0, 9.5, 10.0))


def begun(paper: Paper, lot: Lot, rng: Random) -> tuple[Leaf, str]:
    """The first sheet with its letterhead, and where the office stands."""
    margin = rng.choice([36.0, 42.0, 50.0])
    leaf = Leaf(paper, margin, 612 - margin)
    title = lot.words["title"]
    leaf.running = heads.running_head(lot, lot.looks, title)
    way = rng.choice(["centre", "left", "left", "both", "foot", "none", "none"])
    heads.letterhead(leaf, lot, way, title)
    if lot.chance(0.4):
        when = lot.order.ordered_on + timedelta(days=rng.choice([0, 1, 1, 3]))
        said = f"{lot.words['printed']}: {lot.desk.voice.day(when)} {clock(rng)}"
        leaf.sheet.right(leaf.right, 28, said, Style(lot.looks.face, 8))
    return leaf, way


def section(
    leaf: Leaf, lot: Lot, heading: heads.Heading, usual: ways.Way, head: str, asked: Sequence[Row]
) -> Piece:
    """A headed section in the usual way of the print, or now and then in another."""
    way = usual if lot.chance(0.6) else lot.rng.choice(list(WAYS))

    def draw() -> None:
        if asked:
            heads.block(leaf, lot, way, asked, lot.words[head], heading)

    return draw


def paragraph(leaf: Leaf, lot: Lot, heading: heads.Heading, head: str, runs: list[Run]) -> Piece:
    """A headed paragraph."""

    def draw() -> None:
        if runs:
            heading(leaf, lot.looks, head)
            leaf.prose(runs, lot.looks.value)
            leaf.y += lot.looks.size * 0.8

    return draw


def laid(leaf: Leaf, lot: Lot, pieces: Sequence[Piece], sheets: float) -> None:
    """The pieces one after the other; in a share of prints one of them begins a new sheet."""
    turns = lot.chance(sheets)
    for piece in pieces:
        if turns and leaf.number == 1 and leaf.y > lot.rng.choice([300, 380, 460, 540]):
            leaf.turn()
        piece()


def signed_off(leaf: Leaf, lot: Lot) -> None:
    """The line that says who signed electronically and when, or that nobody did yet."""
    leaf.need(30)
    leaf.y += 4
    told = [lot.desk.signed(lot.words["e_signed"], lot.words["unsigned"])]
    style = lot.looks.body.bold() if lot.chance(0.4) else lot.looks.body
    leaf.sheet.fitted((leaf.left, leaf.y), leaf.width, told, style)
    leaf.y += 20


def grid(
    leaf: Leaf, look: Look, names: Sequence[str], lines: Sequence[Sequence[list[Run]]]
) -> None:
    """A table with heads; the first column takes what the others leave."""
    rest = 96.0
    first = leaf.width - rest * (len(names) - 1)
    edges = [leaf.left, *(leaf.left + first + rest * n for n in range(len(names) - 1)), leaf.right]
    leaf.need(look.size * 2 * (len(lines) + 1) + 6)
    top, high = leaf.y - look.size, look.size * 1.7
    for n, name in enumerate(names):
        leaf.sheet.frame((edges[n], top, edges[n + 1], top + high), 0.5, 0.92)
        room = edges[n + 1] - edges[n] - 8
        base = top + high * 0.7
        leaf.sheet.fitted((edges[n] + 4, base), room, [name], look.body.bold())
    for line in lines:
        top += high
        for n, runs in enumerate(line):
            leaf.sheet.frame((edges[n], top, edges[n + 1], top + high), 0.5)
            room = edges[n + 1] - edges[n] - 8
            leaf.sheet.fitted((edges[n] + 4, top + high * 0.7), room, runs, look.value)
    leaf.y = top + high + look.size * 1.6


def coded(lot: Lot) -> list[list[Run]]:
    """Each diagnosis of an order, always with its code, in the one way of this print."""
    way = lot.rng.choice(["{said} ({code})", "{code} {said}", "{said} [{code}]", "{code} - {said}",
                          "{said} - {code}", "{said}  ICD-10: {code}"])  # fmt: skip
    return [coded_in(way, code, words) for code, words in lot.order.diagnoses]
