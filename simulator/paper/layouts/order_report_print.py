"""An office system's printed order, with the order as slots or as a table; drawn anew."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.postbag import fitting, ordering, record, tell
from simulator.paper.postbag.blocks import PRINT_WAYS, Block, abreast, block, table
from simulator.paper.postbag.ends import of_a_print
from simulator.paper.postbag.heads import next_sheets
from simulator.paper.postbag.office import Kind, Office
from simulator.paper.postbag.page import Page, Slot
from simulator.paper.postbag.page import of_a_print as house_of
from simulator.paper.sheet import Fact, Paper, Run

WHO = ("MD", "DO", "NP", "PA-C", "FNP-C")
KINDS = (
    Kind("Family Medicine|Primary Care|Medical Associates|Family Care", WHO, fitting.FAMILY),
    Kind("Orthopedic Center|Orthopedics|Bone & Joint", ("MD", "DO", "PA-C"), fitting.JOINTS),
    Kind("Spine and Pain|Physiatry Group", ("MD", "DO", "NP"), fitting.SPINE),
    Kind("Podiatry|Foot Clinic", ("DPM",), fitting.FEET),
    Kind("Urgent Care|Occupational Health", ("MD", "PA-C", "NP"), fitting.CLAIMS),
    Kind("Hand Clinic", ("MD", "PA-C"), fitting.ARMS),
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, patient, order, diagnoses, cover and who ordered, the foot."""
    house = house_of(rng)
    office = Office.of("order_report_print", referral, rng, house, KINDS)
    office.plainly(0.08)
    page = Page(paper, house, rng, next_sheets(office))
    record.head(page, office)
    for part in _parts(office):
        part(page)
    of_a_print(page, office, 0.5)
    record.foot(page, office)
    office.conclude(paper)


def _parts(office: Office) -> list[Block]:
    words = office.words
    one, two = office.one_of(*PRINT_WAYS), office.one_of(*PRINT_WAYS)
    who = block(words["patient_head"], tell.patient(office, home=0.55, more=0.4), one)
    pays = record.cover(office, words["cover_head"], one)
    by = block(words["by_head"], tell.referrer(office, practice=False, phones=0.7), two)
    dx = record.diagnoses(office, words["dx_head"], two)
    orders = _orders(office)
    kept = block(office.one_of("", words["detail_head"]), record.kept(office), one)
    more = block(words["more_head"], record.happened(office), two)
    to = block(words["to_head"], tell.clinic(office), one)
    top: list[Block] = [who, pays] if office.often(0.7) else [who]
    if len(top) == 2 and office.often(0.3):
        top = [abreast(who, block(words["cover_head"], tell.pays(office), one))]
    elif office.often(0.25):
        top = [abreast(who, by), *top[1:]]
        by = block("", [], one)
    middle = [kept, *orders, dx, more] if office.often(0.5) else [dx, *orders, more, kept]
    ends = [by, to] if office.often(0.4) else [by]
    return [*top, *middle, *ends] if office.often(0.7) else [*ends, *top, *middle]


def _orders(office: Office) -> list[Block]:
    """The order as slots, or as a row of a table."""
    words = office.words
    if office.often(0.55):
        return [block(words["order_head"], record.wanted(office, 0.3), office.one_of(*PRINT_WAYS))]
    heads = words["order_heads"].split("|")
    often, long = ordering.counts(office, heads[1] == "Times")
    notes: list[Run] = ordering.asked(office)
    if office.often(0.6):
        care = Fact("precautions", office.order.condition.precautions)
        notes = [*notes, ". ", f"{words['care']}: ", care]
    row = [Slot("", [words["service"]]), Slot("", [often]), Slot("", [long]), Slot("", notes)]
    if len(heads) == 5:
        row.insert(3, Slot("", [ordering.total(office)]))
    return [table(words["order_head"], heads, [row], office.one_of("all", "rows", "heads"))]
