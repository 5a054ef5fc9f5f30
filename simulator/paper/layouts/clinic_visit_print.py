"""A visit's note, printed from the chart, with the therapy order in its plan; drawn anew."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.postbag import fitting, letter, ordering, record, tell
from simulator.paper.postbag.blocks import PRINT_WAYS, Block, block, text
from simulator.paper.postbag.ends import of_a_print
from simulator.paper.postbag.heads import next_sheets
from simulator.paper.postbag.office import Kind, Office
from simulator.paper.postbag.page import Page, Slot
from simulator.paper.postbag.page import of_a_print as house_of
from simulator.paper.sheet import Paper, Run

WHO = ("MD", "DO", "NP", "PA-C")
KINDS = (
    Kind("Family Medicine|Primary Care|Internal Medicine|Walk-In Clinic", WHO, fitting.FAMILY),
    Kind("Orthopedics|Sports Medicine|Orthopaedic Clinic", ("MD", "DO", "PA-C"), fitting.JOINTS),
    Kind("Spine Clinic|Pain Center", ("MD", "DO", "NP"), fitting.SPINE),
    Kind("Neurology|Neurology Clinic", ("MD", "DO", "NP"), fitting.NERVES),
    Kind("Women's Health|OB/GYN Clinic", ("MD", "CNM", "NP"), fitting.FLOORS),
    Kind("Foot and Ankle", ("DPM",), fitting.FEET),
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the patient, the visit, its plan with the order, who signed."""
    house = house_of(rng)
    office = Office.of("clinic_visit_print", referral, rng, house, KINDS)
    office.plainly(0.06)
    page = Page(paper, house, rng, next_sheets(office))
    record.head(page, office)
    for part in _parts(office):
        part(page)
    of_a_print(page, office, 0.2)
    record.foot(page, office)
    office.conclude(paper)


def _parts(office: Office) -> list[Block]:
    words = office.words
    way = office.one_of(*PRINT_WAYS)
    who = block(office.one_of("", words["patient_head"]), _patient(office), way)
    first: list[Run] = [*letter.opening(office, False), " ", *letter.since(office)]
    story = text(words["story_head"], [first])
    chart = [record.measured(office), *record.noted(office, ("drugs", "allergy", "exam"))]
    chart = [part for part in chart if office.often(0.6)]
    pays = record.cover(office, words["cover_head"], way)
    paid = [pays] if office.often(0.4) else []
    with_dx = office.often(0.25)
    dx = [] if with_dx else [_diagnoses(office)]
    rest = record.noted(office, ("rest",)) if office.often(0.5) else []
    plan = _plan(office, with_dx)
    if office.often(0.5):
        return [who, *paid, story, *chart, *dx, plan, *rest]
    return [who, story, *chart, *dx, *rest, plan, *paid]


def _patient(office: Office) -> list[Slot]:
    slots = tell.patient(office, home=0.35, more=0.4)
    seen = office.slot("seen_on", office.voice.day(office.order.ordered_on))
    slots.insert(office.one_of(0, len(slots), len(slots)), seen)
    if office.often(0.4):
        slots.append(office.slot("by", *tell.signer(office)))
    if office.often(0.2):
        slots.append(office.slot("family_doctor", office.others.physician()))
    return slots


def _diagnoses(office: Office) -> Block:
    """The diagnoses, numbered or not, or in a table."""
    words = office.words["dx_title"]
    if office.often(0.35):
        return record.diagnoses(office, words, office.one_of(*PRINT_WAYS))
    rows = ordering.coded(office)
    if office.often(0.6):
        rows = [[f"{number}. ", *runs] for number, runs in enumerate(rows, start=1)]
    return text(words, rows)


def _plan(office: Office, with_dx: bool) -> Block:
    """The order in the plan: sentences or a list."""
    words = office.words["plan_title"]
    if office.often(0.45) and not with_dx:
        return text(words, [letter.request(office)], office.one_of("", "- ", "1. "))
    return block(words, letter.orders(office, with_dx), office.one_of(*letter.LIST_WAYS))
