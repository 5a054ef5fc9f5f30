"""A letter that any doctor dictates in prose: thoughts, sentences and identifiers drawn by lot."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.layouts.by_lot import heads, letters, rows
from simulator.paper.layouts.by_lot.dictated import Dictation
from simulator.paper.layouts.by_lot.leaf import Look, Row
from simulator.paper.layouts.by_lot.lot import Lot, drawn
from simulator.paper.sheet import Paper, Run


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, whom it is about, the thoughts in an order of their own, the close."""
    look = Look.of(rng, "tiro tiro helv", "", (10.5, 11.0, 11.5))
    lot = drawn("any_doctor_letter", referral, rng, look)
    lot.words |= {"patient": rng.choice(["Patient", "Name", "Patient Name"])}
    in_block = lot.chance(0.55)
    told = Dictation(lot, born_in_prose=not in_block)
    leaf, way = letters.opened(paper, lot, rng)
    letters.addressed(leaf, lot)
    if in_block:
        letters.about(leaf, lot, _block(lot))
    letters.greeted(leaf, lot, told.words["greeting"])
    for runs in _paragraphs(lot, told):
        leaf.prose(runs, look.body)
        leaf.y += look.size * 0.7
    letters.closed(leaf, lot, told.words["bye"])
    heads.footed(leaf, lot, way, lot.words["foot"] if lot.chance(0.5) else "")
    lot.conclude(paper)


def _block(lot: Lot) -> list[Row]:
    desk = lot.desk
    block = [lot.row("patient", desk.name()), lot.row("born", desk.born())]
    block += [lot.row("phone", desk.phone(0.1))] if lot.chance(0.4) else []
    block += [lot.row("record", [str(lot.rng.randint(1000, 99999))])] if lot.chance(0.25) else []
    return rows.filled(block)


def _paragraphs(lot: Lot, told: Dictation) -> list[list[Run]]:
    """The order first or last; what was found and tried around it; who pays somewhere."""
    first = told.say("opening")
    story = [*told.history(), *(told.say("tried") if lot.chance(0.8) else [])]
    found = [*(told.say("exam") if lot.chance(0.7) else []),
             *(told.say("imaging") if lot.chance(0.5) else [])]  # fmt: skip
    dx, asked = told.say("dx"), told.asked()
    paid = [*(told.paid() if lot.chance(0.85) else [])]
    reach = [*(told.say("reach") if lot.chance(0.5) else []),
             *(told.say("lives") if lot.chance(0.35) else [])]  # fmt: skip
    way = lot.rng.choice(["told", "asked first", "one", "paid first"])
    if way == "told":
        parts = [[*first, *story], found, [*dx, *asked], [*paid, *reach]]
    elif way == "asked first":
        parts = [[*first, *dx], asked, [*story, *found], [*reach, *paid]]
    elif way == "one":
        parts = [[*first, *story, *found, *dx, *asked], [*paid, *reach]]
    else:
        parts = [first, [*reach, *paid], [*story, *found], [*dx, *asked]]
    return [part for part in [*parts, told.say("thanks")] if part]
