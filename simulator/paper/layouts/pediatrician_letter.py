"""A pediatrician's letter with an order: the child and the parent, the reason, what is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Coverage, Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.phrases import age, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 76.0, 540.0
WIDTH = RIGHT - LEFT
BODY, SMALL = Style("tiro", 11.5), Style("tiro", 9.5)
OF_CHILDREN = ("turned_outer_ankle", "sore_front_knee", "tired_low_back", "loose_joints")
FOR_THE_OLD = ("MCARE", "MCR", "UHC MCR", "Humana MCR", "Aetna Mcare")
FORMS = {"F": ("girl", "She", "her"), "M": ("boy", "He", "his")}
PRACTICES = "Pediatrics|Children's Clinic|Pediatric Associates, LLC"
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the day, whom it is about, two paragraphs, the order, the close."""
    desk = FrontDesk.of(_child(referral, rng), rng, "long", "month", "us").being(PRACTICES)
    words = own_words("pediatrician_letter", rng)
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words)
    y = _about(sheet, y, desk, words)
    for runs in (_story(desk, words), _order(desk, words)):
        y = sheet.prose((LEFT, y, WIDTH), runs, BODY) + 8
    y = sheet.prose((LEFT, y, WIDTH), [words["end"]], BODY) + 8
    _close(sheet, y, desk, words)
    desk.conclude(paper, words["ask"])


def _child(referral: Referral, rng: Random) -> Referral:
    """The same referral for somebody of school age, whom no plan for the old covers."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(OF_CHILDREN), COMMON_WEEK)
    born = order.ordered_on - timedelta(days=rng.randint(8 * 366, 17 * 365))
    cover: Coverage = referral.coverage
    while cover.payer.startswith(FOR_THE_OLD):
        cover = invent.coverage(rng, COMMON_WEEK)
    patient = replace(referral.patient, born=born)
    return replace(referral, order=order, patient=patient, coverage=cover, secondary=None)


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    office = desk.office()
    sheet.note(office, sheet.centre(308, 58, office.printed, Style("tibo", 17)))
    sheet.centre(308, 73, words["motto"], Style("tiit", 11))
    sheet.centre(308, 87, desk.address(), SMALL)
    fax = desk.fax(0.2)
    line: list[Run] = [f"{words['tel']} ", *desk.tel(), *(["    Fax: ", *fax] if fax else [])]
    sheet.labelled((205, 99), "", line, SMALL)
    sheet.labelled((LEFT, 132), "", desk.day(), BODY)
    sheet.text(LEFT, 160, words["to"].format(clinic=desk.referral.clinic.organization), BODY)
    return 186


def _about(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    others = Others(desk.rng, desk.voice, COMMON_WEEK)
    member = desk.member(0.12)
    last = desk.referral.patient.last
    pays = desk.payer(0.1)
    rows: list[list[Run]] = [
        [f"{words['re']} ", *desk.name()],
        [f"{words['born']} ", *desk.born()],
        desk.maybe(0.25, f"{words['parent']} {others.someone().split()[0]} {last}"),
        [f"{words['phone']} ", *desk.phone(0.0)] if desk.rng.random() < 0.75 else [],
        [f"{words['payer']} ", *pays] if pays else [],
        [f"{words['member']} ", *member] if pays and member else [],
    ]
    for runs in (row for row in rows if row):
        sheet.fitted((LEFT + 24, y), WIDTH - 24, runs, BODY)
        y += 15
    sheet.text(LEFT, y + 12, words["greeting"], BODY)
    return y + 34


def _story(desk: FrontDesk, words: Words) -> list[Run]:
    person, order = desk.referral.patient, desk.referral.order
    child, she, her = FORMS[person.sex]
    kind = Fact("sex", child, person.sex)
    runs: list[Run] = [f"{words['seen']} {person.first}, a {age(order, person)}-year-old ", kind]
    runs += [", ", *sided(order, f"for {order.condition.story}"), ". "]
    began = desk.began(0.3)
    since = {"injury": f"The injury was on {{}}. {she}", "onset": f"It began around {{}}. {she}"}
    before, _, after = since[order.condition.start].partition("{}")
    runs += [before, *began, after] if began else [she]
    runs += [f" {words['exam']} {words['films'].format(her=her)}"]
    return runs


def _order(desk: FrontDesk, words: Words) -> list[Run]:
    urgent = desk.referral.order.urgent
    runs: list[Run] = [f"{words['dx']} "]
    for number, row in enumerate(desk.diagnoses(0.15)):
        runs += ["; " if number else "", *row]
    runs += [f". {words['please']} {words['ask']}, ", *desk.course(), f", {words['with']} "]
    runs += [*desk.treatments(last=" and "), ". "]
    care = desk.care(0.25)
    runs += [f"{words['care']} ", *care, ". "] if care else []
    return [*runs, Fact("urgent", words["soon"], True), "."] if urgent else runs


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    sheet.text(LEFT, y + 4, words["bye"], BODY)
    y += 46
    signature(sheet, desk.referral, (LEFT, y, 300), desk.rng)
    sheet.labelled((LEFT, y + 14), "", desk.referrer(), BODY)
    npi = desk.npi(0.5)
    if npi:
        sheet.labelled((LEFT, y + 28), "", ["NPI: ", *npi], BODY)
