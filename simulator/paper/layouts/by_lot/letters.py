"""How a letter is laid out: its head, whom it is about, who signs, what stands at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.layouts.by_lot import heads, ways
from simulator.paper.layouts.by_lot.leaf import Leaf, Row
from simulator.paper.layouts.by_lot.lot import Lot
from simulator.paper.penned import signature
from simulator.paper.sheet import Paper, Run

BLOCK = (ways.beside, ways.beside, ways.aligned, ways.packed_lines, ways.barred, ways.table,
         ways.above)  # fmt: skip


def opened(paper: Paper, lot: Lot, rng: Random) -> tuple[Leaf, str]:
    """The sheet with its letterhead, and where the office stands."""
    margin = rng.choice([60.0, 66.0, 72.0])
    leaf = Leaf(paper, margin, 612 - margin)
    leaf.running = heads.running_head(lot, lot.looks, rng.choice(["Page continued", "Letter", ""]))
    way = rng.choice(["centre", "centre", "left", "both", "side", "foot"])
    heads.letterhead(leaf, lot, way, "")
    leaf.y += 14
    return leaf, way


def addressed(leaf: Leaf, lot: Lot) -> None:
    """The day, and mostly the clinic that the letter goes to."""
    clinic, look = lot.desk.referral.clinic, lot.looks
    day = lot.desk.day()
    if lot.chance(0.3):
        wide = leaf.right - 110
        leaf.sheet.labelled((wide, leaf.y), "", day, look.body)
    else:
        before: list[Run] = ["Date: "] if lot.chance(0.4) else []
        leaf.sheet.labelled((leaf.left, leaf.y), "", [*before, *day], look.body)
    leaf.y += 26
    if lot.chance(0.75):
        lines = [clinic.organization]
        lines += [clinic.street] if lot.chance(0.8) else []
        lines += [f"{clinic.city}, {clinic.state} {clinic.zip}"]
        lines += [f"Fax: {lot.desk.voice.number(clinic.fax)}"] if lot.chance(0.3) else []
        for line in lines:
            leaf.sheet.text(leaf.left, leaf.y, line, look.body)
            leaf.y += look.size * 1.3
        leaf.y += 12


def about(leaf: Leaf, lot: Lot, rows: Sequence[Row]) -> None:
    """A block of whom it is about, with or without a word before it."""
    look, re = lot.looks, lot.words["re"]
    if lot.chance(0.6):
        leaf.sheet.text(leaf.left, leaf.y, re, look.body.bold())
        leaf.left += 52
        lot.rng.choice((ways.beside, ways.aligned, ways.barred))(leaf, look, rows)
        leaf.left -= 52
    else:
        lot.rng.choice(BLOCK)(leaf, look, rows)
    leaf.y += 10


def greeted(leaf: Leaf, lot: Lot, greeting: str) -> None:
    """The salutation, where there is one."""
    if lot.chance(0.85):
        leaf.sheet.text(leaf.left, leaf.y, greeting, lot.looks.body)
        leaf.y += lot.looks.size * 2


def closed(leaf: Leaf, lot: Lot, bye: str) -> None:
    """The signature over the doctor's name, number and office, or a line of an e-signature."""
    look, desk = lot.looks, lot.desk
    leaf.need(92)
    leaf.y += 6
    leaf.sheet.text(leaf.left, leaf.y, bye, look.body)
    leaf.y += 38
    if lot.chance(0.7):
        signature(leaf.sheet, desk.referral, (leaf.left, leaf.y, leaf.left + 220), lot.rng, 20)
    else:
        told = [desk.signed(lot.words["e_signed"], lot.words["unsigned"])]
        leaf.sheet.fitted((leaf.left, leaf.y), leaf.width, told, look.body)
    leaf.y += 16
    leaf.sheet.labelled((leaf.left, leaf.y), "", desk.referrer(), look.body)
    npi = desk.npi(0.35)
    if npi and lot.chance(0.7):
        leaf.y += look.size * 1.3
        leaf.sheet.labelled((leaf.left, leaf.y), "", [lot.words["npi"], " ", *npi], look.body)
    leaf.y += 24


def behind(leaf: Leaf, lot: Lot, rows: Sequence[Row]) -> None:
    """Identifiers in small print after the signature."""
    runs: list[Run] = []
    joint = lot.rng.choice(["; ", " | ", ", "])
    for label, value in rows:
        if value:
            runs += [*([joint] if runs else []), f"{label.rstrip(':')}: ", *value]
    if runs:
        leaf.need(40)
        leaf.prose(runs, lot.looks.body.sized(lot.looks.size - 1))
