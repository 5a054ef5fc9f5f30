"""A specialist's consultation under headings, the therapy among its plan, all drawn by lot."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.layouts.by_lot import chart, heads, letters, rows
from simulator.paper.layouts.by_lot.dictated import Dictation
from simulator.paper.layouts.by_lot.leaf import Leaf, Look
from simulator.paper.layouts.by_lot.lot import Lot, drawn
from simulator.paper.layouts.by_lot.orders import diagnosed
from simulator.paper.own_words import own_words
from simulator.paper.phrases import listed, lower
from simulator.paper.sheet import Paper, Run

KINDS = (
    "Orthopedics|Spine and Joint Center|Sports Medicine|Neurology|Physical Medicine|Rheumatology"
)
Part = tuple[str, list[list[Run]]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the block, the headed parts, who pays, the close."""
    look = Look.of(rng, "tiro helv", "", (10.0, 10.5, 11.0))
    lot = drawn("headed_consult_letter", referral, rng, look, ("MD", "MD", "DO", "PA-C"))
    lot.of_kind(KINDS)
    lot.words |= {"patient": rng.choice(["Patient", "Name", "Patient Name"])}
    in_block = lot.chance(0.75)
    told = Dictation(lot, born_in_prose=not in_block)
    leaf, way = letters.opened(paper, lot, rng)
    letters.addressed(leaf, lot)
    paid = rng.choice(["block", "part", "behind", "nowhere"])
    if in_block:
        block = rows.patient(lot, 0.4)
        block += rows.cover(lot) if paid == "block" else []
        letters.about(leaf, lot, rows.filled(block))
    letters.greeted(leaf, lot, told.words["greeting"])
    titles = own_words("headings_by_lot", rng)
    _write(leaf, lot, _parts(lot, told, titles))
    if paid == "part" or (paid == "block" and not in_block):
        _write(leaf, lot, [(titles["cover"], [told.paid()])] if told.paid() else [])
    leaf.prose(told.say("thanks"), look.body)
    letters.closed(leaf, lot, told.words["bye"])
    if paid == "behind":
        letters.behind(leaf, lot, rows.filled(rows.cover(lot)))
    heads.footed(leaf, lot, way, lot.words["foot"] if lot.chance(0.5) else "")
    lot.conclude(paper)


def _parts(lot: Lot, told: Dictation, titles: dict[str, str]) -> list[Part]:
    """The story first, then what else was noted, in the end what it is and what to do."""
    noted: dict[str, str] = chart.noted(lot)
    story: list[Run] = [*told.say("opening"), *told.history()]
    story += told.say("tried") if lot.chance(0.8) else []
    middle: list[Part] = [(titles["exam"], [told.say("exam")])]
    middle += [(titles["imaging"], [told.say("imaging")])] if lot.chance(0.7) else []
    others = ["past", "drugs", "allergies", "social", "review", "vitals"]
    names = lot.rng.sample(others, lot.rng.randint(0, 5))
    others_told: list[Part] = [(titles[name], [[noted[name]]]) for name in names]
    middle = [*others_told, *middle]
    dx = diagnosed(lot)
    numbered = lot.chance(0.6)
    said = [[f"{n}. ", *runs] for n, runs in enumerate(dx, start=1)] if numbered else dx
    plan = _plan(lot, told)
    return [(titles["story"], [story]), *middle, (titles["dx"], said), (titles["plan"], plan)]


def _plan(lot: Lot, told: Dictation) -> list[list[Run]]:
    """The therapy as a paragraph, or point by point among other points."""
    if lot.chance(0.4):
        return [told.asked()]
    names = [lower(name) for name in lot.order.condition.treatments]
    therapy: list[Run] = [f"{lot.words['service']}: ", *told.said("course")]
    points: list[list[Run]] = [
        therapy, told.say("visits"),
        ["Treatment: ", *listed("treatments", names, ", ")],
        told.say("care"), told.soon(), [lot.rng.choice(chart.NEXT)],
    ]  # fmt: skip
    if lot.chance(0.5):
        points.insert(0, [lot.rng.choice(chart.DONE)])
    mark = lot.rng.choice(["{}. ", "- ", "* ", "{}) "])
    told_points = [point for point in points if point]
    return [[mark.format(n), *point] for n, point in enumerate(told_points, start=1)]


def _write(leaf: Leaf, lot: Lot, parts: list[Part]) -> None:
    """Headings on lines of their own, or at the start of the paragraph."""
    look = lot.looks
    own_line = lot.chance(0.6)
    for title, paragraphs in parts:
        leaf.need(44)
        style = look.body.bold()
        if own_line:
            leaf.sheet.text(leaf.left, leaf.y, title, style)
            leaf.y += look.size * 1.4
        for number, runs in enumerate(paragraphs):
            if number == 0 and not own_line:
                runs = [f"{title}: ", *runs]
            leaf.prose(runs, look.body, 0 if own_line or number == 0 else 14)
        leaf.y += look.size * 0.7
