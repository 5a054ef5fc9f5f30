"""A specialist's own order form: spine, joints, foot, jaw, pelvic floor, nerves; drawn anew."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.postbag import fitting, ordering, tell
from simulator.paper.postbag.blocks import FORM_WAYS, Block, abreast, block, boxes, on_few_sheets
from simulator.paper.postbag.ends import by_hand, foot
from simulator.paper.postbag.heads import letterhead, next_sheets, title
from simulator.paper.postbag.office import Kind, Office
from simulator.paper.postbag.page import House, Page, Slot, of_a_form
from simulator.paper.sheet import Paper

KINDS = (
    Kind("Spine & Sports|Spine Center|Back and Neck Center", ("MD", "DO", "PA-C"), fitting.SPINE),
    Kind("Orthopedics|Orthopaedics|Joint Center|Sports Medicine", ("MD", "DO", "PA-C"),
         fitting.JOINTS),
    Kind("Foot and Ankle|Podiatry Associates", ("DPM", "DPM", "MD"), fitting.FEET),
    Kind("Oral Surgery|TMJ and Facial Pain|Dental Group", ("DDS", "DMD"), fitting.JAWS),
    Kind("Women's Health|Urogynecology|OB/GYN", ("MD", "DO", "CNM", "NP"), fitting.FLOORS),
    Kind("Neurology|Neuroscience Center|Balance Center", ("MD", "DO", "NP"), fitting.NERVES),
    Kind("Hand Center|Hand and Elbow", ("MD", "DO", "PA-C"), fitting.ARMS),
)  # fmt: skip


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, the patient, what is wrong, what is ordered, who signs."""
    on_few_sheets(paper, referral, rng, of_a_form(rng), _write)


def _write(paper: Paper, referral: Referral, rng: Random, house: House) -> Page:
    office = Office.of("specialty_order_form", referral, rng, house, KINDS)
    office.plainly(0.08)
    page = Page(paper, house, rng, next_sheets(office))
    letterhead(page, office, office.words["under"] if office.often(0.35) else "")
    title(page, office)
    for part in _parts(office):
        part(page)
    by_hand(page, office)
    foot(page, office)
    office.conclude(paper)
    return page


def _parts(office: Office) -> list[Block]:
    words = office.words
    one, two = office.one_of(*FORM_WAYS), office.one_of(*FORM_WAYS)
    bare = office.often(0.25)
    who = block("" if bare else words["patient_head"], _patient(office), one)
    why = _why(office, "" if bare else words["dx_head"])
    order = block("" if bare else words["order_head"], _order(office), two)
    treated = _treated(office)
    parts = [who]
    if office.often(0.4):
        pays = block(words["cover_head"], tell.pays(office), one)
        parts = [abreast(who, pays)] if office.often(0.3) else [who, pays]
    if office.order.condition.accident:
        parts.append(block(words["claim_head"], tell.claim(office), one))
    middle = [*why, order, treated] if office.often(0.6) else [*why, treated, order]
    if office.often(0.2):
        middle = [order, treated, *why]
    return [*parts, *middle]


def _patient(office: Office) -> list[Slot]:
    slots = tell.patient(office, True, 0.3, 0.2)
    if office.often(0.4):
        slots.insert(office.one_of(0, len(slots)), ordering.day(office))
    return slots


def _why(office: Office, words: str) -> list[Block]:
    """The diagnoses as boxes, or as slots, with the history."""
    rest = ordering.history(office)
    if office.often(0.4):
        rest += ordering.side(office, boxes=True)
    form_way = office.one_of(*FORM_WAYS)
    if office.often(0.3) and office.order.condition.key in office.kind.keys:
        usual = [key for key in office.kind.keys if key != office.order.condition.key]
        choices = ordering.usual_diagnoses(office, usual)
        return [boxes(words or office.words["dx_head"], choices, office.one_of(1, 2, 2),
                      office.often(0.5)), block("", rest, form_way)]  # fmt: skip
    return [block(words, [*ordering.diagnoses(office), *rest], form_way)]


def _order(office: Office) -> list[Slot]:
    slots = ordering.course(office, boxes=True)
    slots.append(ordering.care(office))
    if office.often(0.3):
        slots.append(ordering.hurry(office, boxes=True))
    if office.often(0.3):
        slots.append(office.slot("next_visit", office.words["returns"]))
    if office.often(0.2) or not office.is_named(office.words["title"]):
        slots.insert(0, office.slot("of_service", office.words["service"]))
    return slots


def _treated(office: Office) -> Block:
    if office.often(0.3):
        slot = office.slot("treat", *ordering.asked(office))
        return block(office.one_of("", office.words["treat_head"]), [slot],
                     office.one_of(*FORM_WAYS))  # fmt: skip
    choices, left = ordering.offered(office, office.rng.randint(6, 16))
    after = [office.slot("other", *left)] if left or office.often(0.5) else []
    return boxes(office.words["treat_head"], choices, office.one_of(2, 3, 3, 4),
                 office.often(0.6), after)  # fmt: skip
