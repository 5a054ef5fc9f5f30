"""A therapy clinic's own referral form in steps: numerals at the left, marks typed on lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row
from simulator.paper.front_desk import ACCIDENTS, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import counted, in_short, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box, around

LEFT, TEXT, RIGHT = 40.0, 78.0, 572.0
PRINTED = Style("helv", 9)
KINDS = "Family Physicians|Primary Care Clinic|Orthopedic Clinic|Health Clinic|Adult Medicine"
SERVICES = (
    ("Strengthening", "Range of motion", "Stretching", "Therapeutic exercise",
     "Core strengthening"),
    ("Manual therapy", "Gait training", "Balance training", "Vestibular rehabilitation",
     "Home exercise program"),
    ("Ultrasound", "Electrical stimulation", "Mechanical traction", "Moist heat", "Cryotherapy"),
)  # fmt: skip
Words = dict[str, str]
Looks = tuple[Style, Style]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the clinic's head and where to fax, four steps with their blanks, what to enclose."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "dashes").being(KINDS)
    words = own_words("stepped_referral_form", rng)
    looks = (PRINTED, Style(rng.choice(["cour", "cour", "helv"]), 9.5))
    steps = words["steps"].split("|")
    sheet = paper.page("referral_order")
    y = _clinic(sheet, desk, words)
    y = _lined(sheet, _step(sheet, y, 1, steps[0]), _patient(desk, words), looks)
    y = _lined(sheet, _step(sheet, y, 2, steps[1]), _cover(desk, words), looks)
    y = _step(sheet, y, 3, steps[2])
    y = _lined(sheet, y, _problem(desk, words), looks)
    y = _wanted(sheet, y, desk, words, looks)
    y = _step(sheet, y + 4, 4, steps[3])
    _sign(sheet, y + 16, desk, words, looks)
    sheet.text(TEXT, 762, words["enclose"], PRINTED.sized(8))
    desk.conclude(paper, words["scopes"].split("|")[0])


def _clinic(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The title at the left, and at the right where the form goes."""
    clinic, voice = desk.referral.clinic, desk.voice
    sheet.text(LEFT, 50, clinic.organization, Style("hebo", 13))
    sheet.text(LEFT, 66, words["title"], Style("helv", 12))
    sheet.right(RIGHT, 50, f"{words['send']} {voice.number(clinic.fax)}", PRINTED.bold())
    sheet.right(RIGHT, 64, f"{words['call']} {voice.number(clinic.phone)}", PRINTED)
    sheet.line(LEFT, 76, RIGHT, 76, 2)
    return 98


def _step(sheet: Sheet, y: float, number: int, name: str) -> float:
    """A large numeral in the margin and the step's name beside it."""
    sheet.text(LEFT + 4, y + 5, str(number), Style("hebo", 20))
    sheet.text(TEXT, y, name, Style("hebo", 10.5))
    return y + 19


def _lined(sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]], looks: Looks) -> float:
    for row in rows:
        blank_row(sheet, (TEXT, y), row, looks)
        y += 19
    sheet.line(TEXT, y - 8, RIGHT, y - 8, 0.3)
    return y + 8


def _patient(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    return [
        [(370, words["patient"], desk.name()), (RIGHT, words["born"], desk.born())],
        [(RIGHT, words["home"], desk.home(0.2))],
        [(300, words["phone"], desk.phone(0.1)), (440, words["sex"], desk.sex(0.25)),
         (RIGHT, words["tongue"], desk.maybe(0.6, "English"))],
    ]  # fmt: skip


def _cover(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    second, number = desk.second()
    order = desk.referral.order
    rows: list[list[Blank]] = [
        [(RIGHT, words["payer"], desk.payer(0.05, 0.25))],
        [(330, words["member"], desk.member(0.08)), (RIGHT, words["group"], desk.group(0.25))],
        [(330, words["second"], second), (RIGHT, words["second_id"], number)],
    ]
    kind: list[Run] = []
    claim: list[Run] = []
    if order.condition.accident:
        kind = [Fact("accident", ACCIDENTS[order.condition.accident][0], order.condition.accident)]
        claim = [Fact("claim_number", order.claim_number)]
    return [*rows, [(330, words["accident"], kind), (RIGHT, words["claim"], claim)]]


def _problem(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    order = desk.referral.order
    said: list[Run] = ["; ".join(in_short(text)
                                 for _, text in order.diagnoses)]  # fmt: skip
    codes = listed("diagnoses", [code for code, _ in order.diagnoses])
    began: Blank = (RIGHT, desk.began_as(words["dates"]), desk.began(0.15))
    rows: list[list[Blank]] = [[(RIGHT, words["dx"], said)], [(330, words["code"], codes), began]]
    rows += [[(RIGHT, words["done"], desk.surgery())]] if order.condition.surgery else []
    return [*rows, [(RIGHT, words["care"], desk.care(0.25))]]


def _marked(
    sheet: Sheet, at: tuple[float, float], name: str, chosen: bool, look: Style = PRINTED
) -> Box:
    """A short line with an X typed on it when chosen, and its name behind it."""
    x, y = at
    line: Box = (x, y - 8, x + 18, y + 2)
    sheet.line(x, y + 2, x + 18, y + 2, 0.6)
    if chosen:
        sheet.text(x + 6, y, "X", look.bold())
    box = sheet.text(x + 22, y, name, look)
    sheet.ticked(name, line, chosen)
    return around(line, box)


def _wanted(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """Which scope and which services, and then the dose in a sentence with blanks."""
    order, x = desk.referral.order, TEXT
    for number, name in enumerate(words["scopes"].split("|")):
        x = _marked(sheet, (x, y), name, number == 0, PRINTED.bold())[2] + 20
    y += 20
    wanted = {name.lower() for name in order.condition.treatments}
    offered = [name for names in SERVICES for name in names]
    for column, names in enumerate(SERVICES):
        for row, name in enumerate(names):
            chosen = name.lower() in wanted
            box = _marked(sheet, (TEXT + 165 * column, y + 15 * row), name, chosen)
            if chosen:
                sheet.note(Fact("treatments", name), box, "mark")
    y += 15 * len(SERVICES[0]) + 4
    left = [name for name in order.condition.treatments if name not in offered]
    blank_row(sheet, (TEXT, y), [(RIGHT, words["other"], listed("treatments", left))], looks)
    often, long = counted(order, desk.rng)
    before, times, weeks = words["dose"].split("|")
    cells: list[Blank] = [(200, before, [often]), (300, times, [long])]
    blank_row(sheet, (TEXT, y + 22), cells, looks)
    sheet.text(306, y + 22, weeks, PRINTED)
    blank_row(sheet, (376, y + 22), [(480, words["visits"], desk.visits(0.5))], looks)
    if order.urgent:
        box = _marked(sheet, (492, y + 22), words["fast"], True, PRINTED.bold())
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    else:
        _marked(sheet, (492, y + 22), words["fast"], False, PRINTED.bold())
    return y + 44


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> None:
    x = sheet.text(TEXT, y, words["sign"], PRINTED)[2] + 3
    sheet.line(x, y + 2, 420, y + 2, 0.6)
    signature(sheet, desk.referral, (x, y + 2, 420), desk.rng, 20)
    blank_row(sheet, (428, y), [(RIGHT, words["day"], desk.day())], looks)
    where: list[Run] = [desk.office()]
    rows: list[list[Blank]] = [
        [(390, words["print"], desk.referrer()), (RIGHT, "NPI:", desk.npi(0.25))],
        [(RIGHT, words["office"], desk.maybe(0.1, *where))],
        [(310, words["tel"], desk.tel(0.05)), (RIGHT, words["fax"], desk.fax(0.15))],
    ]
    for row in rows:
        y += 19
        blank_row(sheet, (TEXT, y), row, looks)
    contact = desk.voice.number(invent.phone(desk.rng, desk.referral.provider.phone[:3]))
    blank_row(sheet, (TEXT, y + 19), [(RIGHT, words["back"], desk.maybe(0.7, contact))], looks)
