"""Any chart's print of a visit with its therapy order: one to three sheets, sections by lot."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.layouts.by_lot import chart, heads, prints, rows, ways
from simulator.paper.layouts.by_lot.dictated import Dictation
from simulator.paper.layouts.by_lot.leaf import Leaf, Row
from simulator.paper.layouts.by_lot.lot import Lot, drawn
from simulator.paper.own_words import own_words
from simulator.paper.phrases import listed
from simulator.paper.sheet import Fact, Paper, Run


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw who was seen and when, what was told and found, the order, who pays, who signed."""
    lot = drawn("any_chart_print", referral, rng, prints.look_of(rng))
    leaf, way = prints.begun(paper, lot, rng)
    heading, usual = heads.heading_of(rng), rng.choice(list(prints.WAYS))

    def part(head: str, asked: list[Row]) -> prints.Piece:
        return prints.section(leaf, lot, heading, usual, head, rows.filled(asked))

    who = [part("of_patient", rows.patient(lot, 0.8))]
    if lot.chance(0.6):
        seen: list[Row] = [lot.row("seen", [lot.desk.voice.day(lot.order.ordered_on)])]
        who.append(part("of_visit", seen))
    cover = part("of_cover", rows.cover(lot))
    doctor = part("of_doctor", rows.doctor(lot, way == "none"))
    told = _told(leaf, lot, heading)
    order = _order(leaf, lot, heading, usual)
    ends = [cover, doctor]
    rng.shuffle(ends)
    places = rng.choice(["before", "after", "between"])
    if places == "before":
        pieces = [*who, *ends, *told, *order]
    elif places == "after":
        pieces = [*who, *told, *order, *ends]
    else:
        pieces = [*who, ends[0], *told, *order, ends[1]]
    prints.laid(leaf, lot, pieces, 0.45)
    prints.signed_off(leaf, lot)
    heads.footed(leaf, lot, way, lot.words["foot"] if lot.chance(0.6) else "")
    lot.conclude(paper)


def _told(leaf: Leaf, lot: Lot, heading: heads.Heading) -> list[prints.Piece]:
    """What was told, what is known, what was found; some of it."""
    titles, noted = own_words("headings_by_lot", lot.rng), chart.noted(lot)
    said = Dictation(lot, born_in_prose=False)
    story: list[Run] = [*lot.desk.story(), ". ", *said.history(), *said.say("tried")]
    pieces = [prints.paragraph(leaf, lot, heading, titles["story"], story)]
    others = ["past", "drugs", "allergies", "vitals", "social", "review"]
    names = lot.rng.sample(others, lot.rng.randint(1, 5))
    pieces += [prints.paragraph(leaf, lot, heading, titles[name], [noted[name]]) for name in names]
    pieces.append(prints.paragraph(leaf, lot, heading, titles["exam"], said.say("exam")))
    if lot.chance(0.5):
        pieces.append(prints.paragraph(leaf, lot, heading, titles["imaging"], said.say("imaging")))
    return pieces


def _order(
    leaf: Leaf, lot: Lot, heading: heads.Heading, usual: ways.Way
) -> list[prints.Piece]:  # fmt: skip
    """The diagnoses by number, then the therapy order in rows or in a sentence."""
    look, rng = lot.looks, lot.rng
    titles = own_words("headings_by_lot", rng)
    mark = rng.choice(["{}. ", "- ", "{}) ", ""])

    def assessed() -> None:
        heading(leaf, look, titles["dx"])
        for number, runs in enumerate(prints.coded(lot), start=1):
            leaf.prose([mark.format(number), *runs], look.value)
        leaf.y += look.size * 0.8

    names = lot.words["ranks"].split("|")
    rank = Fact("urgent", names[lot.order.urgent], lot.order.urgent)
    asked = [
        lot.row("asked", [f"{lot.words['service']}, {lot.words['ask']}"]),
        lot.row("day", lot.desk.day()), *rows.course(lot),
        lot.row("treatments", listed("treatments", lot.order.condition.treatments)),
        lot.row("care", lot.desk.care(0.2)),
    ]  # fmt: skip
    if lot.order.urgent or lot.chance(0.4):
        asked.insert(rng.randint(1, 3), lot.row("rank", [rank]))

    def ordered() -> None:
        heads.block(leaf, lot, usual, rows.filled(asked), titles["plan"], heading)
        if lot.chance(0.5):
            leaf.prose([rng.choice(chart.DONE), " ", rng.choice(chart.NEXT)], look.value)
            leaf.y += look.size * 0.8

    return [assessed, ordered]
