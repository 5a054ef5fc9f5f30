"""An office's short letter with the order in a list: marks, labels or a table, drawn by lot."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.layouts.by_lot import heads, letters, orders, rows, ways
from simulator.paper.layouts.by_lot.dictated import Dictation
from simulator.paper.layouts.by_lot.leaf import Leaf, Look, Row
from simulator.paper.layouts.by_lot.lot import Lot, drawn
from simulator.paper.phrases import listed
from simulator.paper.sheet import Paper, Run


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, whom it is about, a sentence, the list, the close and what stands behind."""
    look = Look.of(rng, "tiro helv", "", (10.5, 11.0))
    lot = drawn("short_listed_letter", referral, rng, look)
    lot.words |= {"patient": rng.choice(["Patient", "Name", "Patient Name"])}
    where = rng.choice(["block", "block", "prose", "behind"])
    told = Dictation(lot, born_in_prose=where == "prose")
    leaf, way = letters.opened(paper, lot, rng)
    letters.addressed(leaf, lot)
    who, cover = rows.patient(lot, 0.5), rows.cover(lot)
    paid = rng.choice(["block", "list", "behind", "prose"])
    if where == "block":
        letters.about(leaf, lot, rows.filled([*who, *(cover if paid == "block" else [])]))
    letters.greeted(leaf, lot, told.words["greeting"])
    leaf.prose([*told.say("opening"), *told.history()], look.body)
    leaf.y += look.size * 0.7
    _listed(leaf, lot, told)
    if paid == "list":
        rng.choice(letters.BLOCK)(leaf, look, rows.filled(cover))
        leaf.y += 6
    elif paid == "prose" or (paid == "block" and where != "block"):
        leaf.prose(told.paid(), look.body)
    leaf.prose(told.say("thanks"), look.body)
    letters.closed(leaf, lot, told.words["bye"])
    small: list[Row] = [*(who if where == "behind" else []), *(cover if paid == "behind" else [])]
    letters.behind(leaf, lot, small)
    heads.footed(leaf, lot, way, lot.words["foot"] if lot.chance(0.5) else "")
    lot.conclude(paper)


def _listed(leaf: Leaf, lot: Lot, told: Dictation) -> None:
    """The order as sentences with marks before them, or as labels and values."""
    look = lot.looks
    if lot.chance(0.5):
        points = [told.say("dx"), told.say("course"), told.say("visits"), told.say("treatments"),
                  told.say("care"), told.soon()]  # fmt: skip
        points = [point for point in points if point]
        if lot.chance(0.4):
            lot.rng.shuffle(points)
        mark = lot.rng.choice(["{}. ", "- ", "* ", "{}) "])
        for number, point in enumerate(points, start=1):
            leaf.prose([mark.format(number), *point], look.body, 14)
    else:
        way = lot.rng.choice((ways.beside, ways.aligned, ways.table, ways.beside))
        dx: list[Run] = []
        for runs in orders.diagnosed(lot):
            dx += [*(["; "] if dx else []), *runs]
        names = lot.order.condition.treatments
        table = [
            lot.row("dx", dx), *rows.course(lot),
            lot.row("treatments", listed("treatments", names)), lot.row("care", lot.desk.care(0.2)),
        ]  # fmt: skip
        if lot.chance(0.4):
            lot.rng.shuffle(table)
        way(leaf, look, rows.filled(table))
        if lot.order.urgent:
            leaf.prose(told.soon(), look.body)
    leaf.y += look.size * 0.7
