"""The parts of an order on a form: what is asked, how often, with what, what to mind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from simulator.paper.layouts.by_lot import heads, orders, rows, ways
from simulator.paper.layouts.by_lot.leaf import Leaf, Row
from simulator.paper.layouts.by_lot.lot import Lot

Piece = Callable[[], None]


@dataclass
class Asking:
    """One form being filled: its sheet, its draw, its headings, squares and usual way."""

    leaf: Leaf
    lot: Lot
    heading: heads.Heading
    square: orders.Square
    usual: ways.Way

    def section(self, head: str, asked: list[Row], way: ways.Way | None = None) -> Piece:
        """A headed section of labels and values."""
        chosen, words = way or self.usual, self.lot.words[head]
        return lambda: heads.block(self.leaf, self.lot, chosen, asked, words, self.heading)

    def titled(self, head: str) -> None:
        """A heading, where the form has headings."""
        if self.lot.headed:
            self.heading(self.leaf, self.lot.looks, self.lot.words[head])

    def checked(self) -> None:
        """A checked square for an evaluation and treatment."""
        leaf, look = self.leaf, self.lot.looks
        leaf.need(24)
        self.square(leaf.sheet, (leaf.left, leaf.y), self.lot.words["ask"], True, look.body.bold())
        leaf.y += look.size * 1.9

    def service(self, *more: Row) -> None:
        """The service in words, with what stands beside it; or a square and the rest."""
        lot, named = self.lot, list(more)
        if lot.chance(0.5):
            self.checked()
        else:
            named.append(lot.row("asked", [f"{lot.words['service']}, {lot.words['ask']}"]))
        if named:
            self.usual(self.leaf, lot.looks, named)

    def course(self) -> None:
        """How often and how long, in squares or in one of the ways in words."""
        leaf, lot = self.leaf, self.lot
        if lot.chance(0.35):
            orders.ticked_course(leaf, lot.looks, lot, self.square)
            return
        way = ways.packed_lines if self.usual is ways.barred else self.usual
        way(leaf, lot.looks, rows.course(lot))

    def treatments(self, squares: float = 0.65) -> None:
        """What the therapist may do: squares to check, or words."""
        leaf, lot = self.leaf, self.lot
        if lot.chance(squares):
            if lot.chance(0.5):
                self.titled("of_treatments")
            orders.squares(leaf, lot.looks, lot, self.square)
        else:
            orders.listed_treatments(leaf, lot.looks, lot, ways.beside)

    def minded(self) -> None:
        """Since when, after what, and what to mind."""
        lot = self.lot
        self.usual(self.leaf, lot.looks, [*rows.told(lot), lot.row("care", lot.desk.care(0.2))])

    def diagnosed(self) -> None:
        """What it is for."""
        orders.diagnoses(self.leaf, self.lot.looks, self.lot, self.usual)

    def ranked(self) -> None:
        """How soon."""
        orders.ranked(self.leaf, self.lot.looks, self.lot, self.square, ways.beside)

    def in_any_order(self, *pieces: Piece) -> None:
        """The parts in an order drawn by lot."""
        shuffled = list(pieces)
        self.lot.rng.shuffle(shuffled)
        for piece in shuffled:
            piece()
            self.leaf.y += 3
