"""Any office's referral form: sections, ways, wordings, letterhead and signature drawn by lot."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.layouts.by_lot import heads, orders, rows, ways
from simulator.paper.layouts.by_lot.asking import Asking, Piece
from simulator.paper.layouts.by_lot.leaf import Leaf, Look, Row
from simulator.paper.layouts.by_lot.lot import Lot, drawn
from simulator.paper.sheet import Paper

WAYS: Sequence[ways.Way] = (
    ways.beside, ways.aligned, ways.packed_lines, ways.packed_lines, ways.blanks, ways.blanks,
    ways.above, ways.captioned, ways.cells, ways.cells, ways.table, ways.heads, ways.two_columns,
    ways.barred,
)  # fmt: skip


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, then the sections in an order of their own, then who signs."""
    look = Look.of(rng, "helv helv tiro", "cour tiro helv", (9.0, 9.5, 10.0))
    lot = drawn("any_office_form", referral, rng, look)
    margin = rng.choice([40.0, 48.0, 56.0])
    leaf = Leaf(paper, margin, 612 - margin)
    leaf.running = heads.running_head(lot, look, lot.words["title"])
    way = rng.choice(["centre", "centre", "left", "both", "side", "foot", "none"])
    heads.letterhead(leaf, lot, way, lot.words["title"])
    compose(leaf, lot, way)
    heads.footed(leaf, lot, way, lot.words["foot"] if lot.chance(0.7) else "")
    lot.conclude(paper)


def compose(leaf: Leaf, lot: Lot, letterhead: str) -> None:
    """The sections in order: the patient early, the order somewhere, the signature last."""
    rng = lot.rng
    square, usual = orders.square_of(rng, pens=True), rng.choice(WAYS)
    form = Asking(leaf, lot, heads.heading_of(rng), square, usual)
    day_by_signature = lot.chance(0.4)

    def part(head: str, asked: list[Row]) -> Piece:
        return form.section(head, asked, usual if lot.chance(0.5) else rng.choice(WAYS))

    doctor = part("of_doctor", rows.doctor(lot, letterhead == "none"))
    day = [] if day_by_signature else [lot.row("day", lot.desk.day())]
    body: list[Piece] = [part("of_cover", rows.cover(lot)), lambda: _order(form, day)]
    if lot.chance(0.45):
        body.append(part("of_to", rows.receiver(lot)))
    rng.shuffle(body)
    patient = part("of_patient", rows.patient(lot))
    first = [doctor, patient] if lot.chance(0.4) else [patient]
    last = [] if doctor in first else [doctor]
    for piece in [*first, *body, *last]:
        piece()
    heads.signed(leaf, lot, day_by_signature)


def _order(form: Asking, day: list[Row]) -> None:
    """The order's own parts: what and when, why, how often, with what, what to mind."""
    form.titled("of_order")
    form.in_any_order(
        lambda: form.service(*day), form.course, form.treatments, form.minded, form.diagnosed,
        form.ranked,
    )  # fmt: skip
