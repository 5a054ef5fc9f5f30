"""An occupational medicine clinic's therapy order after a work injury, with the work status."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others, employer
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row, one_ticked
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 44.0, 306.0, 568.0
LABEL, TYPED, SMALL = Style("helv", 9), Style("helv", 10), Style("helv", 8)
LOOKS = (LABEL, TYPED)
AT_WORK = ("hurt_back_lifting", "pulled_work_shoulder", "bent_work_wrist")
CLINICS = "Occupational Health|Urgent Care & Occ Med|WorkCare Clinic"
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the clinic, who was hurt where, the claim, the order, the work status, who signs."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(AT_WORK), COMMON_WEEK)
    desk = FrontDesk.of(replace(referral, order=order), rng).being(CLINICS)
    words = own_words("occupational_clinic_order", rng)
    others = Others(rng, desk.voice, COMMON_WEEK)
    sheet = paper.page("referral_order")
    _head(sheet, desk, words)
    titles = words["parts"].split("|")
    y = _part(sheet, 106, titles[0], _worker(desk, words, others))
    y = _part(sheet, y, titles[1], _claim(desk, words, others))
    y = _part(sheet, y, titles[2], _order(desk, words))
    y = _status(sheet, y, desk, words)
    _signed(sheet, y + 34, desk, words)
    desk.conclude(paper, words["ask"])


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> None:
    sheet.fact(LEFT, 48, desk.office(), Style("hebo", 14))
    sheet.text(LEFT, 61, desk.address(), SMALL)
    fax = desk.fax(0.15)
    line: list[Run] = ["Phone ", *desk.tel(), *(["   Fax ", *fax] if fax else [])]
    sheet.labelled((LEFT, 72), "", line, SMALL)
    titled = sheet.right(RIGHT, 48, words["title"], Style("hebo", 12))
    sheet.note(Fact("accident", words["title"], "work"), titled)
    sheet.line(LEFT, 80, RIGHT, 80, 1.4)


def _part(sheet: Sheet, y: float, title: str, rows: Sequence[Sequence[Blank]]) -> float:
    sheet.text(LEFT, y, title, Style("hebo", 10))
    y += 19
    for row in rows:
        blank_row(sheet, (LEFT, y), row, LOOKS)
        y += 19
    return y + 8


def _worker(desk: FrontDesk, words: Words, others: Others) -> list[list[Blank]]:
    phone = desk.maybe(0.5, others.number())
    return [
        [(360, words["name"], desk.name()), (RIGHT, words["day"], desk.day())],
        [(200, words["born"], desk.born()), (360, words["phone"], desk.phone()),
         (RIGHT, "SSN (last 4):", desk.maybe(0.7, str(desk.rng.randint(1000, 9999))))],
        [(RIGHT, words["home"], desk.home(0.35))],
        [(360, words["firm"], [employer(desk.rng)]), (RIGHT, words["firm_tel"], phone)],
        [(300, words["job"], desk.maybe(0.3, desk.rng.choice(words["jobs"].split("|")))),
         (RIGHT, words["hurt"], desk.began(0.05))],
    ]  # fmt: skip


def _claim(desk: FrontDesk, words: Words, others: Others) -> list[list[Blank]]:
    claim: list[Run] = [Fact("claim_number", desk.referral.order.claim_number)]
    adjuster: list[Run] = [Fact("adjuster", others.someone())]
    nurse = desk.maybe(0.6, f"{others.someone()}, RN")
    return [
        [(320, words["payer"], [Fact("payer_name", words["carrier"])]),
         (RIGHT, words["claim"], desk.maybe(0.08, *claim))],
        [(320, words["adjuster"], desk.maybe(0.15, *adjuster)),
         (RIGHT, words["adjuster_tel"], desk.maybe(0.2, others.number()))],
        [(320, words["nurse"], nurse), (RIGHT, words["state"], [desk.referral.patient.state])],
    ]  # fmt: skip


def _order(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    order, condition = desk.referral.order, desk.referral.order.condition
    rows: list[list[Blank]] = []
    for number, runs in enumerate(desk.diagnoses(0.1)):
        rows.append([(RIGHT, "" if number else words["dx"], runs)])
    part: list[Run] = [condition.part]
    if order.side != "none":
        shown = desk.rng.choice([order.side.capitalize(), order.side[0].upper()])
        part = [Fact("laterality", shown, order.side), " ", condition.part]
    ask: list[Run] = [f"{words['ask']}; ", *desk.treatments()]
    return [
        *rows,
        [(RIGHT, words["part"], part)],
        [(RIGHT, words["treat"], ask)],
        [(360, words["course"], desk.course()), (RIGHT, words["visits"], desk.visits(0.4))],
    ]


def _status(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """The work status; what the patient may not do at work is what a therapist must know."""
    order = desk.referral.order
    sheet.text(LEFT, y, words["status"], Style("hebo", 10))
    y += 18
    one_ticked(sheet, (LEFT, y), words["duties"].split("|"), desk.rng.choice([1, 1, 2]), LABEL)
    y += 20
    blank_row(sheet, (LEFT, y), [(RIGHT, words["care"], desk.care(0.1))], LOOKS)
    y += 20
    chosen = int(order.urgent)
    names = words["ranks"].split("|")
    x = sheet.text(LEFT, y, words["rank"], LABEL)[2] + 10
    fact = Fact("urgent", names[chosen], order.urgent)
    one_ticked(sheet, (x, y), names, chosen, LABEL, fact)
    blank_row(sheet, (MIDDLE + 20, y), [(RIGHT, words["back"], [words["later"]])], LOOKS)
    return y + 22


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    sheet.line(LEFT, y, 330, y)
    signature(sheet, desk.referral, (LEFT, y, 330), desk.rng)
    sheet.text(LEFT, y + 10, words["sign"], SMALL)
    row = [(400.0, words["print"], desk.referrer()), (RIGHT, "NPI:", desk.npi(0.35))]
    blank_row(sheet, (LEFT, y + 34), row, LOOKS)
    sheet.prose((LEFT, y + 56, RIGHT - LEFT), [words["small"]], SMALL)
