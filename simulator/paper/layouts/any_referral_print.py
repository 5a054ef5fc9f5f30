"""Any record system's print of a referral that goes out: sections and ways drawn by lot."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.layouts.by_lot import heads, orders, prints, rows, ways
from simulator.paper.layouts.by_lot.leaf import Leaf, Row
from simulator.paper.layouts.by_lot.lot import Lot, drawn
from simulator.paper.phrases import listed
from simulator.paper.sheet import Fact, Paper, Run


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the sections in an order of their own, who signed."""
    lot = drawn("any_referral_print", referral, rng, prints.look_of(rng))
    leaf, way = prints.begun(paper, lot, rng)
    heading, usual = heads.heading_of(rng), rng.choice(list(prints.WAYS))

    def part(head: str, asked: list[Row]) -> prints.Piece:
        return prints.section(leaf, lot, heading, usual, head, rows.filled(asked))

    patient = part("of_patient", rows.patient(lot, 0.9))
    body = [
        part("of_cover", rows.cover(lot)),
        part("of_doctor", rows.doctor(lot, way == "none")),
        *([part("of_to", rows.receiver(lot))] if lot.chance(0.75) else []),
        *_order(leaf, lot, heading, usual),
    ]
    if lot.chance(0.7):
        rng.shuffle(body)
    body.insert(rng.choice([0, 0, 0, 1]), patient)
    prints.laid(leaf, lot, body, 0.3)
    prints.signed_off(leaf, lot)
    heads.footed(leaf, lot, way, lot.words["foot"] if lot.chance(0.6) else "")
    lot.conclude(paper)


def _order(
    leaf: Leaf, lot: Lot, heading: heads.Heading, usual: ways.Way
) -> list[prints.Piece]:  # fmt: skip
    """The order; its diagnoses, course and comments in it or in sections of their own."""
    asked = [lot.row("asked", [lot.words["service"]]), lot.row("day", lot.desk.day())]
    names = lot.words["ranks"].split("|")
    rank = Fact("urgent", names[lot.order.urgent], lot.order.urgent)
    asked += [lot.row("rank", [rank])] if lot.order.urgent or lot.chance(0.7) else []
    asked += [lot.row("number", [str(lot.rng.randint(10**6, 10**8))])] if lot.chance(0.5) else []
    asked += [lot.row("status", [lot.rng.choice(prints.STATES)])] if lot.chance(0.4) else []
    lot.rng.shuffle(asked)
    course = rows.course(lot)
    told = [*course, *rows.told(lot), lot.row("care", lot.desk.care(0.2))]
    names = lot.order.condition.treatments
    pieces: list[prints.Piece] = []
    if lot.chance(0.4):
        runs: list[Run] = [f"{lot.words['ask']}. ", *lot.desk.story(), ". Please include ",
                           *listed("treatments", names), "."]  # fmt: skip
        title = lot.rng.choice(["Comments", "Order Comments", "Scheduling Instructions", "Notes"])
        pieces.append(prints.paragraph(leaf, lot, heading, title, runs))
    else:
        asked.append(
            lot.row("treatments", listed("treatments", names, lot.rng.choice([", ", "; "])))
        )
    if lot.chance(0.5):
        told_apart = prints.section(leaf, lot, heading, usual, "of_told", rows.filled(told))
        pieces.append(told_apart)
    else:
        asked += told
    pieces.append(_diagnoses(leaf, lot, heading, usual))
    order = prints.section(leaf, lot, heading, usual, "of_order", rows.filled(asked))
    return [order, *pieces]


def _diagnoses(leaf: Leaf, lot: Lot, heading: heads.Heading, usual: ways.Way) -> prints.Piece:
    def draw() -> None:
        if lot.headed:
            heading(leaf, lot.looks, lot.words["of_dx"])
        way = usual if usual not in (ways.heads, ways.two_columns) else ways.beside
        orders.diagnoses(leaf, lot.looks, lot, way)
        leaf.y += 4

    return draw
