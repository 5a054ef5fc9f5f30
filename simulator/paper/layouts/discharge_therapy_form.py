"""A hospital's or nursing facility's order for therapy after discharge; drawn anew every time."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.postbag import ordering, tell
from simulator.paper.postbag.blocks import FORM_WAYS, Block, abreast, block, boxes, on_few_sheets
from simulator.paper.postbag.ends import by_hand, foot
from simulator.paper.postbag.fitting import DISCHARGED
from simulator.paper.postbag.heads import letterhead, next_sheets, title
from simulator.paper.postbag.office import Kind, Office
from simulator.paper.postbag.page import Choice, House, Page, Slot, of_a_form
from simulator.paper.sheet import Paper

WHO = ("MD", "DO", "MD", "NP", "PA-C")
KINDS = (
    Kind("Rehabilitation Hospital|Regional Hospital|Medical Center|Memorial Hospital", WHO,
         DISCHARGED),
    Kind("Health and Rehabilitation|Post Acute Care|Skilled Nursing|Transitional Care Center", WHO,
         DISCHARGED),
)  # fmt: skip


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the facility's head, the patient, the stay, what is ordered, who signs."""
    on_few_sheets(paper, referral, rng, of_a_form(rng), _write)


def _write(paper: Paper, referral: Referral, rng: Random, house: House) -> Page:
    office = Office.of("discharge_therapy_form", referral, rng, house, KINDS)
    office.plainly(0.1)
    page = Page(paper, house, rng, next_sheets(office))
    letterhead(page, office, office.words["department"] if office.often(0.7) else "", staff=0)
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
    who = block(words["patient_head"], tell.patient(office, True, 0.6, 0.4), one)
    pays = block(words["cover_head"], tell.pays(office, form=True), one)
    stay = block(office.one_of("", words["stay_head"]), _stay(office), two)
    why = block(words["dx_head"], [*ordering.diagnoses(office), *ordering.history(office)], two)
    order = block(words["order_head"], _order(office), two)
    to = block(office.one_of("", words["to_head"]), tell.clinic(office), one)
    after = [to] if office.often(0.35) else []
    treated = _treated(office)
    if office.often(0.25):
        return [abreast(who, pays), stay, why, *treated, order, *after]
    head = [who, pays] if office.often(0.7) else [who]
    ways = (
        [*head, stay, why, order, *treated, *after], [*head, why, order, *treated, stay],
        [who, stay, why, *treated, order, pays], [*after, *head, stay, why, *treated, order],
    )  # fmt: skip
    return list(office.one_of(*ways))


def _stay(office: Office) -> list[Slot]:
    """When the patient came and leaves, where to, with what, and who arranged it."""
    words, voice, left = office.words, office.voice, office.order.ordered_on
    came = left - timedelta(days=office.rng.randint(3, 24))
    slots = [office.slot("admitted", voice.day(came)), office.slot("left", voice.day(left))]
    more = [
        office.slot("lives_with", words["places"]),
        office.slot("device", words["devices"]),
        office.slot("level", words["levels"]),
        office.slot("follow_up", office.others.physician()),
        office.slot("planner", f"{office.others.someone()}, {office.one_of('RN', 'MSW', 'LCSW')}"),
        office.slot("planner_phone", office.others.number()),
    ]
    return [*slots, *(slot for slot in more if office.often(0.45))]


def _order(office: Office) -> list[Slot]:
    slots: list[Slot] = []
    if office.often(0.5) or not office.is_named(office.words["title"]):
        every = office.words["therapies"].split("|")
        marked = [Choice(one, number == 0) for number, one in enumerate(every)]
        slots.append(Slot(office.words["of_service"], [], marked))
    if office.often(0.4):
        slots.append(ordering.day(office))
    slots += ordering.course(office, boxes=True)
    slots.append(ordering.care(office, 0.08))
    if office.often(0.3):
        slots.append(ordering.hurry(office, boxes=True))
    return slots


def _treated(office: Office) -> list[Block]:
    way = office.one_of(*FORM_WAYS)
    if office.often(0.45):
        slot = office.slot("treat", *ordering.asked(office))
        return [block(office.one_of("", office.words["treat_head"]), [slot], way)]
    choices, left = ordering.offered(office, office.rng.randint(4, 11))
    after = [office.slot("other", *left)] if left or office.often(0.4) else []
    return [boxes(office.words["treat_head"], choices, office.one_of(2, 3), True, after)]
