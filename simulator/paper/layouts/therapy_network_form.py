"""A therapy network's request form, which an office fills in; every paper is put together anew."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.postbag import ordering, tell
from simulator.paper.postbag.blocks import FORM_WAYS, Block, abreast, block, boxes, on_few_sheets
from simulator.paper.postbag.ends import by_hand, foot
from simulator.paper.postbag.fitting import CLAIMS, FAMILY, JOINTS, SPINE
from simulator.paper.postbag.heads import DISPLAY, next_sheets, placed, title
from simulator.paper.postbag.office import Kind, Office
from simulator.paper.postbag.page import Choice, House, Page, Slot, of_a_form
from simulator.paper.sheet import Fact, Paper, Style

WHO = ("MD", "DO", "PA-C", "NP")
KINDS = (
    Kind("Occupational Health|Urgent Care|Work Medicine|Injury Clinic", WHO, CLAIMS),
    Kind("Orthopedics|Bone and Joint|Occupational Medicine", ("MD", "DO", "PA-C"), CLAIMS),
    Kind("Orthopaedic Clinic|Orthopedic Associates|Sports Medicine", ("MD", "DO", "PA-C"), JOINTS),
    Kind("Spine Center|Pain Management|Physiatry", ("MD", "DO", "NP"), SPINE),
    Kind("Family Medicine|Primary Care|Internal Medicine", ("MD", "DO", "NP", "PA-C"), FAMILY),
)  # fmt: skip


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the network's head, the parts of its form, the signature of whoever refers."""
    on_few_sheets(paper, referral, rng, of_a_form(rng), _write)


def _write(paper: Paper, referral: Referral, rng: Random, house: House) -> Page:
    office = Office.of("therapy_network_form", referral, rng, house, KINDS)
    office.plainly(0.08)
    case = office.order.condition.accident or "plan"
    if case != "plan" and office.often(0.75):
        tell.carried(office)
    page = Page(paper, house, rng, next_sheets(office))
    _head(page, office)
    named = office.words[f"title_{case}"]
    title(page, office, named, Fact("accident", named, case) if case != "plan" else None)
    for part in _parts(office, case):
        part(page)
    by_hand(page, office)
    foot(page, office)
    office.conclude(paper)
    return page


def _head(page: Page, office: Office) -> None:
    """The network with its own numbers: nobody who refers."""
    place = office.one_of("left", "middle", "right")
    style = Style(office.one_of(*DISPLAY), office.one_of(13.0, 15.0, 17.0))
    fine = page.house.small.sized(8.3)
    placed(page, place, [office.words["network"]], style)
    if office.often(0.8):
        line = f"{office.words['network_line']}: {office.others.number()}"
        if office.often(0.5):
            line += f"    {office.words['network_call']}: {office.others.number()}"
        placed(page, place, [line], fine)
    page.y += 6


def _parts(office: Office, case: str) -> list[Block]:
    words = office.words
    one, two = office.one_of(*FORM_WAYS), office.one_of(*FORM_WAYS)
    whom = {"work": "patient_work", "plan": "patient_plan"}.get(case, "patient")
    who = block(words["patient_head"], tell.patient(office, True, 0.6, 0.1, whom), one)
    pays = block(words["cover_head"], tell.pays(office, form=True), one)
    claim = block(words["claim_head"], _claim(office), two)
    by = block(words["by_head"], tell.referrer(office, practice=True), office.one_of(one, two))
    why = block(words["dx_head"], _why(office), two)
    order = block(words["order_head"], _order(office, case), two)
    last = [order, *_treated(office)]
    if case == "plan":
        return office.one_of(
            [who, pays, by, why, *last],
            [by, who, pays, why, *last],
            [who, pays, why, *last, by],
        )
    if office.often(0.25):
        return [abreast(who, claim), pays, by, why, *last]
    return office.one_of(
        [who, claim, pays, by, why, *last],
        [claim, who, pays, why, *last, by],
        [by, who, pays, claim, why, *last],
        [pays, claim, who, by, why, *last],
    )


def _claim(office: Office) -> list[Slot]:
    slots = tell.claim(office, cause=office.often(0.5))
    if slots and office.often(0.7):
        slots.insert(office.one_of(0, len(slots)), ordering.day_it_began(office))
    if slots and office.often(0.3):
        slots.append(office.slot("manager", office.others.someone()))
    if slots and office.often(0.3):
        slots.append(office.slot("jurisdiction", office.referral.patient.state))
    return slots


def _why(office: Office) -> list[Slot]:
    slots = [] if office.order.condition.accident else ordering.history(office, 0.8)
    if office.often(0.4):
        slots.append(ordering.area(office))
    elif office.often(0.3):
        slots += ordering.side(office, boxes=True)
    dx = ordering.diagnoses(office)
    return [*dx, *slots] if office.often(0.75) else [*slots, *dx]


def _order(office: Office, case: str) -> list[Slot]:
    words = office.words
    slots: list[Slot] = []
    if office.often(0.4):
        kinds = words["kinds_of"].split("|")
        slots.append(Slot(words["kind_of"], [], [Choice(k, n == 0) for n, k in enumerate(kinds)]))
    if office.often(0.5) or not office.is_named(words[f"title_{case}"]):
        every = words["therapies"].split("|")
        slots.append(
            Slot(words["of_service"], [], [Choice(t, n == 0) for n, t in enumerate(every)])
        )
    if office.often(0.4):
        slots.append(ordering.day(office))
    slots += ordering.course(office, boxes=True)
    if office.often(0.4):
        slots.append(ordering.hurry(office, boxes=True))
    if office.often(0.3):
        slots.append(ordering.billed(office))
    return [*slots, ordering.care(office)]


def _treated(office: Office) -> list[Block]:
    """Boxes for the treatments, or a line."""
    head, way = office.words["treat_head"], office.one_of(*FORM_WAYS)
    if office.often(0.4):
        return [
            block(office.one_of("", head), [office.slot("treat", *ordering.asked(office))], way)
        ]
    choices, left = ordering.offered(office, office.rng.randint(5, 12))
    after = [office.slot("other", *left)] if left or office.often(0.4) else []
    return [boxes(head, choices, office.one_of(2, 3, 3), office.often(0.5), after)]
