"""A school's athletic injury form: blanks with captions below, two policies, two who sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Coverage, Referral
from simulator.paper.form_rows import treatment_squares
from simulator.paper.front_desk import FrontDesk
from simulator.paper.marks import radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_twentieth import SEEN_TWENTIETH, SEEN_TWENTIETH_FAMILIES
from simulator.paper.phrases import brief, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT = 42.0, 570.0
PRINTED, BOLD, SMALL = Style("helv", 9), Style("hebo", 9), Style("helv", 7)
KINDS = "Sports Medicine|Orthopedics and Sports|Family Medicine|Orthopaedic Clinic"
OF_THE_YOUNG = (
    "field_turf_ankle", "jumps_and_lands_knee", "header_collision_fog", "shoulder_out_in_tackle",
)  # fmt: skip
SCHOOLS = ("High School", "Union High School", "Central High School", "Area Schools", "Academy")
SPORTS = ("Football", "Soccer", "Basketball", "Volleyball", "Wrestling", "Cross country")
SCHOOL_POLICIES = (
    ("Student Assurance Services", "SA-######"), ("Bob McCloskey Insurance", "BM#######"),
    ("Health Special Risk", "HSR-#####"), ("Guarantee Trust Life", "GT########"),
    ("First Agency Student Accident", "FA#####"), ("BMI Benefits", "B#######"),
)  # fmt: skip
SQUARES = (
    (0.0, ("Range of motion", "Flexibility", "Ankle strengthening", "Hamstring strengthening",
           "Quadriceps strengthening", "Rotator cuff strengthening")),
    (176.0, ("Scapular strengthening", "Core strengthening", "Balance training",
             "Vestibular exercises", "Aerobic program", "Cervical range of motion")),
    (352.0, ("Soft tissue mobilization", "Taping", "Cold packs", "Electrical stimulation",
             "Ultrasound", "Return to sport program")),
)  # fmt: skip
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]
"""Where a blank ends, what its caption says, what is filled in."""


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the school, the athlete, the two policies, the injury, the order, the signatures."""
    desk = FrontDesk.of(_athlete(referral, rng), rng, "us", "plain").being(KINDS)
    words = own_words("school_athletic_form", rng)
    look = Style(rng.choice(["tiro", "cour"]), 10.5)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _bar(sheet, _school(sheet, desk, words), heads[0])
    y = _captioned(sheet, y, _who(desk, words), look)
    y = _policies(sheet, _bar(sheet, y, heads[1]), desk, words, look)
    y = _injury(sheet, _bar(sheet, y + 8, heads[2]), desk, words, look)
    y = _order(sheet, _bar(sheet, y, heads[3]), desk, words, look)
    _sign(sheet, y, desk, words, look)
    if not desk.referral.order.diagnoses[0][0].startswith("S"):
        paper.imply("accident", "other")
    desk.conclude(paper, words["ask"])


def _athlete(referral: Referral, rng: Random) -> Referral:
    """A pupil of the same name, hurt in sports; the family's policy first, then the school's."""
    ordered = referral.order.ordered_on
    order = invent.order(rng, ordered, rng.choice(OF_THE_YOUNG), SEEN_TWENTIETH)
    born = ordered - timedelta(days=rng.randint(14 * 366, 18 * 365))
    payer, shape = rng.choice(SCHOOL_POLICIES)
    school = Coverage(payer, "", invent.filled(shape, rng), "") if rng.random() < 0.7 else None
    who = replace(referral.provider, credentials=rng.choice(["MD", "DO", "MD"]))
    patient = replace(referral.patient, born=born)
    return replace(referral, patient=patient, order=order, provider=who, secondary=school,
                   coverage=invent.coverage(rng, SEEN_TWENTIETH_FAMILIES))  # fmt: skip


def _school(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The school and its athletic office, which refers nobody."""
    kind, town = desk.rng.choice(SCHOOLS), desk.referral.patient.city
    others = Others(desk.rng, desk.voice, SEEN_TWENTIETH)
    centred(sheet, 44, [f"{town} {kind}"], BOLD.sized(14))
    centred(sheet, 57, [f"{words['office']}   {words['office_tel']} {others.number()}"], PRINTED)
    centred(sheet, 78, [words["title"]], BOLD.sized(12))
    return 88


def _bar(sheet: Sheet, y: float, head: str) -> float:
    sheet.banner((LEFT, y, RIGHT, y + 14), head, BOLD)
    return y + 32


def _captioned(
    sheet: Sheet, y: float, rows: Sequence[Sequence[Cell]], look: Style, step: float = 29
) -> float:
    """Rows of blanks: what is filled in stands on its rule, the caption small below it."""
    for row in rows:
        x = LEFT
        for end, caption, runs in row:
            sheet.line(x, y + 3, end, y + 3, 0.5)
            sheet.fitted((x + 3, y), end - x - 5, runs, look)
            sheet.text(x + 1, y + 11, caption, SMALL)
            x = end + 9
        y += step
    return y - 8


def _who(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    """The athlete and the parent, each with a telephone of their own."""
    person, others, rng = (
        desk.referral.patient,
        Others(desk.rng, desk.voice, SEEN_TWENTIETH),
        desk.rng,
    )
    street = desk.voice.word("patient_street", person.street)
    home = desk.maybe(0.15, street)
    city: list[Run] = [desk.voice.word("patient_city", person.city)] if home else []
    state: list[Run] = [Fact("patient_state", person.state)] if home else []
    code: list[Run] = [Fact("patient_zip", person.zip)] if home else []
    grade, sport = rng.choice(["9", "10", "11", "12"]), rng.choice(SPORTS)
    return [
        [(262, words["patient"], desk.name()), (350, words["born"], desk.born()),
         (400, words["sex"], desk.sex(0.2)), (440, words["grade"], [grade]),
         (RIGHT, words["sport"], [sport])],
        [(262, words["home"], home), (400, words["city"], city), (440, words["state"], state),
         (RIGHT, words["zip"], code)],
        [(262, words["parent"], [others.relative(person).partition(" (")[0]]),
         (400, words["parent_tel"], [others.number()]), (RIGHT, words["phone"], desk.phone(0.2))],
    ]  # fmt: skip


def _policies(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """A column to each policy, a row to what is asked of it."""
    edges, top = (LEFT, 140.0, 355.0, RIGHT), y - 14
    second, number = desk.second(0.05)
    group: list[Run] = desk.group(0.3)
    ranks: list[list[Run]] = [[name] for name in words["ranks"].split("|")]
    rows = [[[], *ranks]]
    for name, first, other in zip(words["of_cover"].split("|"),
                                  (desk.payer(0.1, 0.2), desk.member(0.15), group),
                                  (second, number, []), strict=True):  # fmt: skip
        rows.append([[name], first, other])
    for place, row in enumerate(rows):
        base = top + 16 * place
        for column, runs in enumerate(row):
            x, end = edges[column], edges[column + 1]
            sheet.frame((x, base, end, base + 16), 0.5, 0.9 if place == 0 else None)
            typed = place > 0 and column > 0
            sheet.fitted((x + 4, base + 11.5), end - x - 7, runs, look if typed else BOLD)
    return top + 16 * len(rows)


def _injury(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """When, which side by a circle, how it happened, each diagnosis before its code."""
    order = desk.referral.order
    _captioned(sheet, y, [[(170, desk.began_as(words["since"]), desk.began(0.1))]], look)
    x = sheet.text(200, y, words["side"], BOLD)[2] + 8
    for name in ("Right", "Left", "Neither"):
        chosen = name.lower() == ("neither" if order.side == "none" else order.side)
        box = radio(sheet, (x, y), name, chosen, PRINTED)
        if chosen and order.side != "none":
            sheet.note(Fact("laterality", name, order.side), box, "mark")
        x = box[2] + 12
    y += 29
    coded = desk.rng.random() < 0.8
    rows: list[list[Cell]] = [[(RIGHT, words["how"], desk.story())]]
    for code, said in order.diagnoses:
        codes: list[Run] = [Fact("diagnoses", code)] if coded else []
        rows.append([(440, words["dx"], [brief(said)]), (RIGHT, words["code"], codes)])
    return _captioned(sheet, y, rows, look, 27)


def _order(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """What the physician wishes: squares, the course in a sentence, what the athlete may do."""
    order = desk.referral.order
    sheet.square((LEFT, y - 4), words["ask"], True, BOLD)
    box = sheet.square((394, y - 4), words["fast"], order.urgent, BOLD)
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    y, left = treatment_squares(sheet, (LEFT, y + 14), SQUARES, order.condition.treatments, PRINTED)
    often, long = counted(order, desk.rng)
    x = sheet.text(LEFT, y + 8, words["dose"], BOLD)[2] + 4
    for run, after in ((often, words["times"]), (long, words["weeks"])):
        sheet.line(x, y + 10, x + 40, y + 10, 0.5)
        sheet.fact(x + 10, y + 8, run, look)
        x = sheet.text(x + 44, y + 8, after, PRINTED)[2] + 4
    x = sheet.text(330, y + 8, words["other"], PRINTED)[2] + 4
    sheet.line(x, y + 10, RIGHT, y + 10, 0.5)
    sheet.fitted((x + 2, y + 8), RIGHT - x - 4, left, look)
    start = sheet.text(LEFT, y + 28, words["care"], BOLD)[2] + 4
    sheet.line(start, y + 30, RIGHT, y + 30, 0.5)
    sheet.fitted((start + 2, y + 28), RIGHT - start - 4, desk.care(0.25), look)
    x = sheet.text(LEFT, y + 47, words["play"], BOLD)[2] + 10
    for number, name in enumerate(words["plays"].split("|")):
        box = radio(sheet, (x, y + 47), name, number == (desk.rng.random() < 0.6), PRINTED)
        x = box[2] + 14
        if number == 1:
            break
    return y + 74


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """The physician of the team signs and refers; the athletic trainer is named below."""
    others, order = Others(desk.rng, desk.voice, SEEN_TWENTIETH), desk.referral.order
    npi, fax = desk.npi(0.4), desk.fax(0.2)
    signature(sheet, desk.referral, (LEFT, y + 3, 300), desk.rng, 20)
    rows: list[list[Cell]] = [
        [(300, words["sign"], []), (400, words["day"], desk.day()), (RIGHT, "NPI", npi)],
        [(230, words["printed"], desk.referrer()), (400, words["practice"], [desk.office()]),
         (484, words["tel"], desk.tel()), (RIGHT, words["fax"], fax)],
    ]  # fmt: skip
    y = _captioned(sheet, y, rows, look, 28)
    seen = order.ordered_on - timedelta(days=desk.rng.choice([1, 2, 3]))
    trainer: list[Cell] = [
        (300, words["trainer"], [f"{others.someone()}, ATC"]),
        (400, words["trainer_day"], [desk.voice.day(seen)]),
        (RIGHT, words["trainer_tel"], [others.number()]),
    ]
    _captioned(sheet, y + 12, [trainer], look)
    sheet.centre(306, 768, words["foot"], Style("heit", 7.5))
