"""A surgeon's prescription pad of any make: few words, often half a sheet, drawn by lot."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.layouts.any_office_form import WAYS
from simulator.paper.layouts.by_lot import heads, orders, rows
from simulator.paper.layouts.by_lot.asking import Asking, Piece
from simulator.paper.layouts.by_lot.leaf import Leaf, Look
from simulator.paper.layouts.by_lot.lot import Lot, drawn
from simulator.paper.sheet import Fact, Paper

PARTS = {
    "neck": "Neck", "shoulder": "Shoulder", "elbow": "Elbow", "low back": "Low Back", "hip": "Hip",
    "knee": "Knee", "ankle": "Ankle", "foot": "Foot", "balance": "Balance", "head": "Vestibular",
    "whole body": "General",
}  # fmt: skip
KINDS = "Orthopedics|Orthopaedics and Sports Medicine|Spine and Joint Center|Bone and Joint Clinic"


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, the patient, the prescription in parts by lot, the signature."""
    look = Look.of(rng, "helv tiro", "tiro cour helv", (9.5, 10.0, 10.5))
    lot = drawn("surgeon_pad_form", referral, rng, look, ("MD", "MD", "DO", "PA-C"))
    lot.of_kind(KINDS)
    margin = rng.choice([44.0, 54.0, 66.0])
    leaf = Leaf(paper, margin, 612 - margin)
    leaf.running = heads.running_head(lot, look, lot.words["title"])
    way = rng.choice(["centre", "centre", "left", "both", "side"])
    heads.letterhead(leaf, lot, way, lot.words["title"])
    _parts(leaf, lot)
    heads.footed(leaf, lot, way, lot.words["foot"] if lot.chance(0.6) else "")
    lot.conclude(paper)


def _parts(leaf: Leaf, lot: Lot) -> None:
    """The patient and mostly the day, then the prescription by lot, who pays, who signs."""
    look, rng = lot.looks, lot.rng
    square, usual = orders.square_of(rng, pens=True), rng.choice(WAYS)
    form = Asking(leaf, lot, heads.heading_of(rng), square, usual)
    day_last = lot.chance(0.35)
    who, cover = rows.patient(lot, 0.45), rows.cover(lot, 0.08)
    if not day_last:
        who.insert(rng.choice([0, 2, len(who)]), lot.row("day", lot.desk.day()))
    usual(leaf, look, who)
    pieces: list[Piece] = [form.diagnosed, form.course, form.treatments, form.minded, form.ranked]
    if lot.chance(0.65):
        pieces.append(lambda: _sites(leaf, lot, square))
    if lot.chance(0.7):
        pieces.append(form.checked)
    paid = rng.choice(["early", "late", "late", "card"])
    if paid == "early":
        usual(leaf, look, cover)
    form.in_any_order(*pieces)
    if paid == "late":
        usual(leaf, look, cover)
    elif paid == "card":
        leaf.prose(["See attached demographics and insurance card."], look.body)
    usual(leaf, look, rows.doctor(lot, False)[: 2 if lot.chance(0.75) else 1])
    heads.signed(leaf, lot, day_last)


def _sites(leaf: Leaf, lot: Lot, square: orders.Square) -> None:
    """Parts of the body to check, and the sides where a part has two."""
    look, order = lot.looks, lot.order
    leaf.need(50)
    x = leaf.sheet.text(leaf.left, leaf.y, lot.label("part"), look.label)[2] + 10
    start = x
    for part, name in PARTS.items():
        if x + 76 > leaf.right:
            x, leaf.y = start, leaf.y + look.size * 1.7
        square(leaf.sheet, (x, leaf.y), name, part == order.condition.part, look.body)
        x += 84
    leaf.y += look.size * 1.9
    if lot.chance(0.3):
        return
    x = leaf.sheet.text(leaf.left, leaf.y, lot.label("side"), look.label)[2] + 10
    names = lot.rng.choice([("Right", "Left"), ("R", "L"), ("RIGHT", "LEFT")])
    for name, side in zip(names, ("right", "left"), strict=True):
        on = order.side == side
        box = square(leaf.sheet, (x, leaf.y), name, on, look.body)
        if on:
            leaf.sheet.note(Fact("laterality", name, side), box, "mark")
        x = box[2] + 18
    leaf.y += look.size * 1.9
