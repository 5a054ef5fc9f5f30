"""A rehabilitation center's order: ruled cells with small labels, sides as columns of a table."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import around
from simulator.paper.voice import Voice

LEFT, RIGHT, HIGH = 36.0, 576.0, 26.0
LABEL, VALUE = Style("helv", 7), Style("helv", 9.5)
HEAD = Style("hebo", 9)
OFFERED = ("Therapeutic exercise", "Neuromuscular re-ed", "Balance/proprioception",
           "Gait/stair training", "Manual techniques", "Joint mobs", "Soft tissue massage",
           "Stretching/flexibility", "Strengthening", "Core strengthening", "Iontophoresis",
           "Ultrasound", "Moist heat/E-stim", "Cold pack", "Home program instruction")  # fmt: skip
CODES = ("right", "left", "bilateral")
Cell = tuple[float, str, list[Run]]
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order: which therapy, who, who pays, why, what, how often, by whom."""
    voice = Voice.of(rng)
    words = own_words("rehab_center_order", rng)
    sheet = paper.page("referral_order")
    clinic = referral.clinic
    sheet.text(LEFT, 46, clinic.organization, Style("hebo", 15))
    sheet.right(RIGHT, 40, f"Scheduling: {voice.number(clinic.phone)}", LABEL.sized(8.5))
    sheet.right(RIGHT, 51, f"Fax orders to: {voice.number(clinic.fax)}", LABEL.sized(8.5))
    sheet.banner((LEFT, 58, RIGHT, 76), words["title"], Style("hebo", 12))
    x = LEFT + 4
    for number, label in enumerate(words["services"].split("|")):
        box = sheet.square((x, 93), label, number == 0, Style("hebo", 10))
        if number == 0 and "Treat" in label:
            sheet.note(Fact("treatments", label), box, "mark")
        x = box[2] + 34
    y = _grid(sheet, 102, "PATIENT", _patient(referral, voice, rng, words))
    y = _grid(sheet, y, "INSURANCE", _insurance(referral, voice, rng, words))
    y = _diagnoses(sheet, referral, voice, words, y)
    y = _orders(sheet, referral, rng, words, y)
    _provider(sheet, referral, voice, rng, words, y)
    paper.imply("treatments", "Physical Therapy", "PT Evaluate and Treat", "Evaluate and Treat")
    paper.imply("visits_requested", referral.order.visits)


def _grid(sheet: Sheet, y: float, title: str, rows: list[list[Cell]]) -> float:
    """A grey heading over rows of cells, each with its label in the corner."""
    sheet.banner((LEFT, y, RIGHT, y + 13), title, HEAD, 0.82)
    y += 13
    for cells in rows:
        for number, (part, label, runs) in enumerate(cells):
            x = LEFT + part * (RIGHT - LEFT)
            last = number + 1 == len(cells)
            end = RIGHT if last else LEFT + cells[number + 1][0] * (RIGHT - LEFT)
            sheet.frame((x, y, end, y + HIGH), 0.5)
            sheet.text(x + 3, y + 8, label, LABEL)
            sheet.fitted((x + 5, y + 20), end - x - 9, runs, VALUE)
        y += HIGH
    return y


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    person = referral.patient
    last_first = voice.patient_last_first(person)
    name = last_first if "Last" in words["name"] else voice.patient(person)
    sex = Fact("sex", person.sex)
    phone = left_blank(rng, 0.15, [voice.phone("patient_phone", person.phone)])
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    day = voice.dated("order_date", referral.order.ordered_on)
    return [
        [(0, words["name"], [name]), (0.5, words["born"], [voice.born(person.born)]),
         (0.7, words["sex"], left_blank(rng, 0.2, [sex])), (0.8, "Order Date", [day])],
        [(0, words["street"], home), (0.7, words["phone"], phone)],
    ]  # fmt: skip


def _insurance(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    cover, second, order = referral.coverage, referral.secondary, referral.order
    group = left_blank(rng, 0.3, voice.group(cover))
    rows: list[list[Cell]] = [
        [(0, words["payer"], [voice.payer(cover)]),
         (0.5, words["member"], [Fact("member_id", cover.member_id)]),
         (0.78, words["group"], group)],
    ]  # fmt: skip
    other: list[Run] = []
    number: list[Run] = []
    if second:
        other = [voice.word("secondary_payer_name", second.payer)]
        number = [Fact("secondary_member_id", second.member_id)]
    rows.append([(0, words["second"], other), (0.5, words["second_id"], number)])
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "Auto accident", "work": "Workers' compensation"}[kind]
        claim = Fact("claim_number", order.claim_number)
        rows.append([(0, "Accident related", [Fact("accident", said, kind)]),
                     (0.5, words["claim"], [claim])])  # fmt: skip
    return rows


def _diagnoses(sheet: Sheet, referral: Referral, voice: Voice, words: Words, y: float) -> float:
    """A table with a line for each diagnosis; the side is a mark in one of its columns."""
    order = referral.order
    stops = (LEFT, 430.0, 496.0, 522.0, 548.0, RIGHT)
    sheet.frame((LEFT, y, RIGHT, y + 14), 0.5, 0.82)
    for number, head in enumerate(words["table"].split("|")):
        sheet.text(stops[number] + 4, y + 10, head, HEAD.sized(8))
    y += 14
    for row, (code, said) in enumerate([*order.diagnoses, ("", "")][:3]):
        high = 18.0 if len(said) < 70 else 30.0
        sheet.prose((LEFT + 5, y + 12, 386), [said], VALUE)
        for start, end in pairwise(stops):
            sheet.frame((start, y, end, y + high), 0.5)
        if code:
            sheet.fact(435, y + 12, Fact("diagnoses", code), VALUE)
        for column, side in enumerate(CODES):
            if row == 0 and side == order.side:
                box = sheet.text(stops[column + 2] + 9, y + 12, "X", Style("hebo", 10))
                cell = (stops[column + 2], y, stops[column + 3], y + high)
                sheet.note(Fact("laterality", "X", side), around(box, cell), "mark")
        y += high
    label, began = voice.began(order)
    cells: list[Cell] = [(0, label, [began])]
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        cells.append((0.25, "Surgical procedure", [done]))
    return _grid(sheet, y, "HISTORY", [cells])


def _orders(sheet: Sheet, referral: Referral, rng: Random, words: Words, y: float) -> float:
    order = referral.order
    sheet.banner((LEFT, y, RIGHT, y + 13), "ORDERS", HEAD, 0.82)
    sheet.text(LEFT + 4, y + 26, words["treatment"], LABEL.sized(8.5))
    wanted = order.condition.treatments
    for number, name in enumerate(OFFERED):
        at = (LEFT + 8 + 180.0 * (number % 3), y + 41 + 15.0 * (number // 3))
        box = sheet.square(at, name, name in wanted)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    y += 41 + 15.0 * len(OFFERED) / 3
    rest: list[Run] = []
    for name in (name for name in wanted if name not in OFFERED):
        rest += [", " if rest else "", Fact("treatments", name)]
    box = sheet.square((LEFT + 8, y), "Other:", bool(rest))
    sheet.labelled((box[2] + 6, y), "", rest, VALUE)
    x = sheet.labelled((LEFT + 8, y + 20), "", [
        Fact("frequency_per_week", str(order.per_week), order.per_week), f"  {words['often']}  ",
        Fact("duration_weeks", str(order.weeks), order.weeks), f"  {words['long']}"],
        VALUE.sized(10.5))  # fmt: skip
    x = max(x + 60, 300)
    for label, urgent in (("Routine", False), ("Urgent - within 48 hours", True)):
        box = sheet.square((x, y + 20), label, order.urgent == urgent)
        if order.urgent == urgent:
            sheet.note(Fact("urgent", label, urgent), box, "mark")
        x = box[2] + 20
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    return _grid(sheet, y + 28, "SAFETY", [[(0, words["care"], left_blank(rng, 0.2, care))]])


def _provider(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, y: float
) -> None:
    who = referral.provider
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    rows: list[list[Cell]] = [
        [(0, words["doctor"], voice.referrer(who)), (0.5, words["npi"], left_blank(rng, 0.1, npi)),
         (0.7, words["tel"], [voice.phone("referring_phone", who.phone)])],
        [(0, words["office"], [voice.organization(who)]),
         (0.7, words["fax"], left_blank(rng, 0.1, fax))],
    ]  # fmt: skip
    y = _grid(sheet, y, "ORDERING PROVIDER", rows)
    sheet.frame((LEFT, y, RIGHT, y + 40), 0.5)
    sheet.text(LEFT + 3, y + 8, words["sign"], LABEL)
    signature(sheet, referral, (LEFT + 40, y + 36, 360), rng)
    sheet.line(400, y, 400, y + 40, 0.5)
    sheet.text(403, y + 8, "Time", LABEL)
    sheet.text(406, y + 28, f"{rng.randint(8, 17):02}{rng.randint(0, 59):02}", VALUE)
    sheet.text(LEFT, y + 52, f"RHB-{rng.randint(100, 999)}  Rev. 6/25   Page 1 of 1", LABEL)
