"""A therapy clinic's own form, filled in by an office that refers: the head is the clinic's."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.layouts.any_office_form import WAYS
from simulator.paper.layouts.by_lot import heads, orders, rows, ways
from simulator.paper.layouts.by_lot.asking import Asking, Piece
from simulator.paper.layouts.by_lot.leaf import Leaf, Look, Row
from simulator.paper.layouts.by_lot.lot import Lot, drawn
from simulator.paper.sheet import Paper


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the clinic's head, then what an office fills in, in an order of its own."""
    look = Look.of(rng, "helv helv tiro", "cour tiro helv", (9.0, 9.5, 10.0))
    lot = drawn("therapy_clinic_form", referral, rng, look)
    margin = rng.choice([42.0, 50.0, 58.0])
    leaf = Leaf(paper, margin, 612 - margin)
    leaf.running = heads.running_head(lot, look, lot.words["title"])
    words = lot.words
    heads.clinic_head(leaf, lot, referral.clinic, words["title"], words["fax_to"])
    _filled(leaf, lot)
    heads.footed(leaf, lot, "none", words["foot"] if lot.chance(0.7) else "")
    lot.conclude(paper)


def _filled(leaf: Leaf, lot: Lot) -> None:
    """The patient first, then who pays, the order, the history and who refers by lot."""
    rng = lot.rng
    square, usual = orders.square_of(rng, pens=True), rng.choice(WAYS)
    form = Asking(leaf, lot, heads.heading_of(rng), square, usual)
    day_last = lot.chance(0.5)
    who, cover = rows.patient(lot), rows.cover(lot)
    told = [*rows.told(lot, 0.15), lot.row("care", lot.desk.care(0.2))]
    if not day_last:
        told.insert(0, lot.row("day", lot.desk.day()))
    parts: list[Piece] = [
        lambda: _order(form), form.section("of_told", told),
        form.section("of_doctor", rows.doctor(lot, True)),
    ]  # fmt: skip
    rng.shuffle(parts)
    if lot.chance(0.3) and lot.headed:
        parts.insert(0, lambda: _beside(form, who, cover))
    else:
        parts.insert(0, form.section("of_patient", who))
        parts.insert(rng.choice([1, 2]), form.section("of_cover", cover))
    for part in parts:
        part()
    heads.signed(leaf, lot, day_last)


def _beside(form: Asking, who: list[Row], cover: list[Row]) -> None:
    """The patient in the left half and who pays in the right one."""
    lot, leaf = form.lot, form.leaf
    way = lot.rng.choice([ways.beside, ways.aligned, ways.above, ways.table])

    def left(part: Leaf) -> None:
        heads.block(part, lot, way, who, lot.words["of_patient"], form.heading)

    def right(part: Leaf) -> None:
        heads.block(part, lot, way, cover, lot.words["of_cover"], form.heading)

    ways.side_by_side(leaf, 200, left, right)
    leaf.y += lot.looks.size


def _order(form: Asking) -> None:
    """What is asked, how often, with what, why and how soon."""
    form.titled("of_order")
    form.in_any_order(
        form.checked, form.course, lambda: form.treatments(0.75), form.diagnosed, form.ranked
    )
