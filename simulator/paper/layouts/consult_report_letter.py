"""A specialist's report of a visit under headings, with the order in its plan; drawn anew."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.postbag import fitting, letter, tell
from simulator.paper.postbag.ends import of_a_letter
from simulator.paper.postbag.heads import letterhead, next_sheets, title
from simulator.paper.postbag.office import Kind, Office
from simulator.paper.postbag.ordering import operation
from simulator.paper.postbag.page import Page, heading
from simulator.paper.postbag.page import of_a_letter as house_of
from simulator.paper.postbag.ways import in_a_list, in_halves, in_lines
from simulator.paper.sheet import Paper, Run

KINDS = (
    Kind("Orthopedics|Orthopaedic Surgery|Sports Medicine", ("MD", "DO", "PA-C"), fitting.JOINTS),
    Kind("Spine Institute|Neurosurgery|Pain Medicine", ("MD", "DO"), fitting.SPINE),
    Kind("Neurology|Neurology Consultants", ("MD", "DO"), fitting.NERVES),
    Kind("Physical Medicine|Rehabilitation Medicine", ("MD", "DO"), fitting.FAMILY),
    Kind("Foot and Ankle Surgery", ("DPM",), fitting.FEET),
    Kind("Hand Surgery|Upper Extremity Center", ("MD", "PA-C"), fitting.ARMS),
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, about whom it is, the headed parts, the plan, the farewell."""
    house = house_of(rng)
    office = Office.of("consult_report_letter", referral, rng, house, KINDS)
    office.plainly(0.06)
    page = Page(paper, house, rng, next_sheets(office))
    letterhead(page, office)
    if office.often(0.5):
        title(page, office)
    greeting = ""
    if office.often(0.6):
        letter.day(page, office)
        if office.often(0.6):
            greeting = letter.addressed(page, office, to_doctor=office.often(0.35))
    _whom(page, office)
    if greeting:
        page.tell([greeting])
        page.skip(0.5)
    _parts(page, office, office.words["heads"].split("|"))
    letter.paragraph(page, [office.words["again"]])
    if "payer_name" not in paper.facts and office.often(0.4):
        letter.paragraph(page, letter.covered(office))
    of_a_letter(page, office, 0.5)
    office.conclude(paper)


def _whom(page: Page, office: Office) -> None:
    """The patient and the day of the visit; now and then who pays, the surgery."""
    slots = [tell.name(office), tell.born(office)]
    if office.often(0.35):
        slots.append(tell.sex(office, boxes=False))
    seen = office.slot("seen_on", office.voice.day(office.order.ordered_on))
    slots.insert(office.one_of(0, len(slots)), seen)
    if office.often(0.25):
        slots.append(office.slot("family_doctor", office.others.physician()))
    if office.often(0.25):
        slots.append(office.slot("by", *tell.signer(office)))
    if office.often(0.4):
        slots += [slot for slot in tell.pays(office) if slot.runs]
    if office.order.condition.surgery and office.often(0.3):
        slots.append(office.slot("operation", operation(office)))
    office.one_of(in_a_list, in_a_list, in_halves, in_lines)(page, slots)
    page.skip(0.5)


def _parts(page: Page, office: Office, heads: Sequence[str]) -> None:
    """The visit under its headings, the order under the last one."""
    inline = office.often(0.3)
    _headed(page, heads[0], [*letter.opening(office, False), " ", *letter.since(office)], inline)
    for number, name in ((1, "past"), (2, "exam"), (3, "tests")):
        if office.often(0.55):
            _headed(page, heads[number], [office.words[name]], inline)
    in_list = office.often(0.5)
    inside = in_list and office.often(0.3)
    if not inside:
        _headed(page, heads[4], letter.impression(office, led=False), inline)
    if in_list:
        heading(page, heads[5], 90)
        office.one_of(*letter.LIST_WAYS)(page, letter.orders(office, inside))
        page.skip(0.4)
    else:
        _headed(page, heads[5], letter.request(office), inline)


def _headed(page: Page, words: str, runs: Sequence[Run], inline: bool) -> None:
    """A paragraph under its heading, or with the heading before its first word."""
    if inline:
        letter.paragraph(page, [f"{words}: ", *runs])
        return
    heading(page, words, 60)
    letter.paragraph(page, runs)
