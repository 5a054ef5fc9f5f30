"""A health system's electronic referral or consult request, printed; drawn anew every time."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.postbag import fitting, record, tell
from simulator.paper.postbag.blocks import PRINT_WAYS, Block, abreast, block
from simulator.paper.postbag.ends import of_a_print
from simulator.paper.postbag.heads import next_sheets
from simulator.paper.postbag.office import Kind, Office
from simulator.paper.postbag.page import Page, Slot
from simulator.paper.postbag.page import of_a_print as house_of
from simulator.paper.postbag.ways import in_a_list, in_points, to_the_right
from simulator.paper.sheet import Paper

WHO = ("MD", "DO", "NP", "PA-C", "MD")
KINDS = (
    Kind("VA Clinic|Veterans Health Clinic|Health System", WHO, fitting.FAMILY),
    Kind("Health System|Medical Group|University Health", WHO, fitting.JOINTS),
    Kind("Health Network|Regional Health|Health Partners", WHO, fitting.SPINE),
    Kind("Health System Neurology|Health Neurosciences", WHO, fitting.NERVES),
    Kind("Health Women's Services|Medical Center", ("MD", "CNM", "NP"), fitting.FLOORS),
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the parts in the order of the system, who signed, the foot."""
    house = house_of(rng)
    office = Office.of("system_ereferral_print", referral, rng, house, KINDS)
    office.plainly(0.1)
    page = Page(paper, house, rng, next_sheets(office))
    record.head(page, office)
    for part in _parts(office):
        part(page)
    of_a_print(page, office)
    record.foot(page, office)
    office.conclude(paper)


def _parts(office: Office) -> list[Block]:
    words = office.words
    one, two = office.one_of(*PRINT_WAYS), office.one_of(*PRINT_WAYS)
    who = block(words["patient_head"], tell.patient(office, home=0.6, more=0.5), one)
    by = block(words["by_head"], tell.referrer(office, practice=False, phones=0.6), one)
    to = block(words["to_head"], tell.clinic(office), office.one_of(one, two))
    pays = record.cover(office, words["cover_head"], one)
    dx = record.diagnoses(office, words["dx_head"], two)
    kept = [*record.kept(office), *_services(office)]
    detail = [*record.wanted(office, 0.45), *record.happened(office)]
    if office.often(0.45):
        orders = [block(words["order_head"], [*kept, *detail], two)]
    else:
        orders = [block(words["order_head"], kept, one), block(words["detail_head"], detail, two)]
    asks = block(words["questions_head"], record.questions(office),
                 office.one_of(in_a_list, in_points, to_the_right))  # fmt: skip
    ends = [abreast(by, to)] if office.often(0.3) else [by, to] if office.often(0.7) else [by]
    middle = [*orders, dx] if office.often(0.5) else [dx, *orders]
    if office.often(0.4):
        middle.append(asks)
    paid = [pays] if office.often(0.75) else []
    ways = (
        [who, *middle, *ends, *paid], [*ends, who, *paid, *middle],
        [who, *paid, *ends, *middle], [*middle[:1], who, *middle[1:], *ends, *paid],
    )  # fmt: skip
    return list(office.one_of(*ways))


def _services(office: Office) -> list[Slot]:
    """From which service to which."""
    slots = []
    if office.often(0.4):
        slots.append(office.slot("from_service", office.words["services"]))
    if office.often(0.4):
        slots.append(office.slot("to_service", "Physical Therapy"))
    return slots
