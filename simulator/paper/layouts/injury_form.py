"""An injury claim's therapy request: lettered parts, the claim first, labels over the answers."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from simulator.paper import ink, invent
from simulator.paper.extras import Others, employer
from simulator.paper.facts import Referral
from simulator.paper.marks import bracket, left_blank
from simulator.paper.people.seen_third import SEEN_THIRD
from simulator.paper.phrases import shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

LEFT, RIGHT = 42.0, 570.0
LABEL, VALUE = Style("tiit", 8), Style("helv", 10)
Cell = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the request for a patient who was hurt at work or on the road."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(["crash_neck", "crush_hand"]),
                         SEEN_THIRD)  # fmt: skip
    voice = Voice.of(rng)
    others = Others(rng, voice, SEEN_THIRD)
    referral = replace(referral, secondary=None, order=replace(order, adjuster=others.someone()))
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 50, "Request for Therapy Services", Style("tibo", 17))
    sheet.text(LEFT, 63, "Injury claims: attach the first report of injury.", LABEL)
    sheet.line(LEFT, 70, RIGHT, 70, 2)
    y = 84.0
    for number, (title, rows) in enumerate((
        ("The claim", _claim(referral, voice, others)),
        ("The injured person", _person(referral, voice, rng, others)),
        ("The employer", _employer(rng, others)),
        ("The requesting provider", _provider(referral, voice, rng)),
        ("The request", _request(referral, voice, rng)),
    )):  # fmt: skip
        y = _part(sheet, y, "ABCDE"[number], title, rows)
    y = _services(sheet, referral, y + 4)
    _signature(sheet, referral, voice, rng, y + 44)


def _part(sheet: Sheet, y: float, letter: str, title: str, rows: list[list[Cell]]) -> float:
    sheet.page.draw_circle((LEFT + 8, y - 3), 8, width=1)
    sheet.text(LEFT + 5, y, letter, VALUE.bold().sized(9))
    sheet.text(LEFT + 22, y, title, Style("tibo", 11))
    y += 14
    for cells in rows:
        step = (RIGHT - LEFT - 22) / len(cells)
        for number, (label, runs) in enumerate(cells):
            x = LEFT + 22 + step * number
            sheet.text(x, y, label, LABEL)
            sheet.fitted((x, y + 11), step - 10, runs, VALUE)
        y += 26
    sheet.line(LEFT, y - 12, RIGHT, y - 12, 0.4)
    return y + 2


def _claim(referral: Referral, voice: Voice, others: Others) -> list[list[Cell]]:
    order = referral.order
    kind = order.condition.accident
    said = {"work": "Workers' compensation", "auto": "Auto accident"}[kind]
    return [
        [("claim number", [Fact("claim_number", order.claim_number)]),
         ("date of injury", [voice.dated("injury_date", order.began_on)]),
         ("kind of claim", [Fact("accident", said, kind)])],
        [("insurer", [voice.payer(referral.coverage)]),
         ("policy number", [Fact("member_id", referral.coverage.member_id)])],
        [("adjuster", [voice.word("adjuster", order.adjuster)]),
         ("adjuster's telephone", [others.number()]), ("adjuster's fax", [others.number()])],
    ]  # fmt: skip


def _person(referral: Referral, voice: Voice, rng: Random, others: Others) -> list[list[Cell]]:
    person = referral.patient
    phone = left_blank(rng, 0.2, [voice.phone("patient_phone", person.phone)])
    lawyer: list[Run] = [f"{others.someone()}, Esq."]
    return [
        [("last name, first name", [voice.patient_last_first(person)]),
         ("born", [voice.born(person.born)]), ("sex", [Fact("sex", person.sex)])],
        [("home address", [voice.word("patient_street", person.street), ", ",
                           *voice.city(person)]), ("telephone", phone)],
        [("represented by", left_blank(rng, 0.5, lawyer)),
         ("occupation", [rng.choice(["Driver", "Press operator", "Nurse aide", "Clerk"])])],
    ]  # fmt: skip


def _employer(rng: Random, others: Others) -> list[list[Cell]]:
    contact: list[Run] = [f"{others.someone()}, HR"]
    return [[("company", [employer(rng)]), ("contact", contact), ("telephone", [others.number()])]]


def _provider(referral: Referral, voice: Voice, rng: Random) -> list[list[Cell]]:
    who = referral.provider
    return [
        [("name, degree", voice.referrer(who)), ("practice", [voice.organization(who)])],
        [("NPI", [Fact("referring_npi", who.npi)]),
         ("telephone", [voice.phone("referring_phone", who.phone)]),
         ("fax", left_blank(rng, 0.1, [voice.phone("referring_fax", who.fax)]))],
    ]  # fmt: skip


def _request(referral: Referral, voice: Voice, rng: Random) -> list[list[Cell]]:
    order = referral.order
    codes: list[Run] = []
    for code, _words in order.diagnoses:
        codes += [" and " if codes else "", Fact("diagnoses", code)]
    side: list[Run] = []
    if order.side != "none":
        side = [Fact("laterality", order.side), " "]
    total = Fact("visits_requested", str(order.visits), order.visits)
    return [
        [("accepted diagnosis (ICD-10)", codes), ("body part", [*side, order.condition.part])],
        [("frequency and duration", shorthand(order, voice, rng)),
         ("visits now requested", [total]),
         ("visits approved so far", [str(rng.choice([0, 6, 12]))])],
        [("work restrictions / precautions", [Fact("precautions", order.condition.precautions)]),
         ("next office visit", left_blank(rng, 0.5, [voice.day(order.evaluated_on)]))],
    ]  # fmt: skip


def _services(sheet: Sheet, referral: Referral, y: float) -> float:
    order = referral.order
    more = ("Functional capacity evaluation", "Work hardening", "Aquatic exercise")
    names = sorted({*more, *order.condition.treatments})
    for number, name in enumerate(names):
        on = name in order.condition.treatments
        at = (LEFT + 22 + 170.0 * (number % 3), y + 15.0 * (number // 3))
        box = bracket(sheet, at, name, on, VALUE.sized(9))
        if on:
            sheet.note(Fact("treatments", name), box, "mark")
    y += 15.0 * ((len(names) + 2) // 3)
    for x, label, urgent in ((LEFT + 22, "Standard review", False),
                             (LEFT + 192, "Expedited review", True)):  # fmt: skip
        box = bracket(sheet, (x, y), label, urgent == order.urgent, VALUE.sized(9))
        if urgent == order.urgent:
            sheet.note(Fact("urgent", label, urgent), box, "mark")
    return y


def _signature(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    order = referral.order
    sheet.fact(LEFT + 22, y - 4, voice.dated("order_date", order.ordered_on), VALUE)
    sheet.line(LEFT + 22, y, LEFT + 130, y)
    sheet.text(LEFT + 22, y + 9, "date of this request", LABEL)
    sheet.line(240, y, 500, y)
    sheet.text(240, y + 9, "requesting provider signs here", LABEL)
    box: Box = (240, y - 26, 500, y)
    if order.signed:
        box = ink.sign(sheet, (256, y - 3), referral.provider.name, rng, 22)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
