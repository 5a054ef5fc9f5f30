"""A neurologic rehabilitation order: a table of programs, then a table of yes and no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.form_rows import treatment_squares
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_twenty_first import SEEN_TWENTY_FIRST
from simulator.paper.phrases import age, counted, in_short
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 44.0, 568.0
PRINTED, BOLD, SMALL = Style("helv", 9), Style("hebo", 9), Style("helv", 7.5)
KINDS = "Neurology|Neurology Associates|Internal Medicine|Senior Care|Ear Nose and Throat|Medicine"
OF_NERVES = {
    "ceiling_fan_spins": 1, "furniture_walker_balance": 0, "hospital_stay_weak": 0,
    "small_steps_tremor": 2, "stroke_in_summer": 3, "numb_feet_sugar": 0, "bumped_head_fog": 4,
}  # fmt: skip
"""Which row of the table is checked for a condition."""
OF_THE_YOUNG = ("ceiling_fan_spins", "hospital_stay_weak", "bumped_head_fog")
SQUARES = (
    (0.0, ("Balance exercises", "Gait and stair training", "Fall prevention training")),
    (172.0, ("Vestibular rehabilitation", "Neuromuscular re-education", "Posture education")),
    (350.0, ("Progressive strengthening", "Endurance training", "Home exercise program")),
)
Words = dict[str, str]
Row = Sequence[tuple[float, str, Sequence[Run]]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the center, two columns about patient and office, programs, yes or no, the order."""
    old = age(referral.order, referral.patient) > 50
    key = rng.choice(sorted(OF_NERVES) if old else OF_THE_YOUNG)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_TWENTY_FIRST)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "plain", "dashes").being(KINDS)
    words = own_words("program_rows_form", rng)
    typed = Style(rng.choice(["cour", "tiro", "heit"]), 10)
    sheet = paper.page("referral_order")
    y = _rows(sheet, _center(sheet, desk, words), _who(desk, words), typed)
    y = _programs(sheet, y + 8, desk, words)
    y = _yes_or_no(sheet, y + 10, desk, words)
    y = _asked(sheet, y + 20, desk, words, typed)
    _sign(sheet, y + 6, desk, words, typed)
    program = words["programs"].split("|")[OF_NERVES[order.condition.key]]
    desk.conclude(paper, words["ask"], program, program.lower())


def _center(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The clinic whose form it is at the left, where to fax it at the right."""
    clinic = desk.referral.clinic
    sheet.text(LEFT, 46, clinic.organization, BOLD.sized(14))
    sheet.text(LEFT, 60, words["title"], BOLD.sized(11))
    sheet.right(RIGHT, 46, f"{words['send']} {desk.voice.number(clinic.fax)}", BOLD)
    sheet.right(RIGHT, 60, f"{words['questions']} {desk.voice.number(clinic.phone)}", PRINTED)
    sheet.line(LEFT, 68, RIGHT, 68, 1.6)
    return 86


def _rows(sheet: Sheet, y: float, rows: Sequence[Row], typed: Style) -> float:
    """Names and typed values, no rules between; a value begins at its column's edge."""
    for row in rows:
        for x, name, runs in row:
            end = RIGHT if x > 300 or len(row) == 1 else 318
            sheet.text(x, y, name, BOLD)
            sheet.fitted((x + 78, y), end - x - 82, runs, typed)
        y += 16.5
    sheet.line(LEFT, y - 8, RIGHT, y - 8, 0.6)
    return y + 4


def _who(desk: FrontDesk, words: Words) -> list[Row]:
    """Patient and coverage at the left, who refers at the right; then what for, line by line."""
    second, number = desk.second(0.1)
    left: list[tuple[str, Sequence[Run]]] = [
        (words["patient"], desk.name()), (words["born"], desk.born()),
        (words["phone"], desk.phone(0.15)), (words["payer"], desk.payer(0.08, 0.25)),
        (words["member"], desk.member(0.12)),
        *([(words["second"], second), (words["second_id"], number)] if second else []),
    ]  # fmt: skip
    right: list[tuple[str, Sequence[Run]]] = [
        (words["by"], desk.referrer()), (words["practice"], [desk.office()]),
        (words["tel"], desk.tel()), (words["fax"], desk.fax(0.15)), ("NPI", desk.npi(0.3)),
    ]  # fmt: skip
    rows: list[Row] = []
    for place in range(max(len(left), len(right))):
        row = [(LEFT, *left[place])] if place < len(left) else []
        rows.append([*row, *([(330.0, *right[place])] if place < len(right) else [])])
    coded = desk.rng.random() < 0.88
    for place, (code, said) in enumerate(desk.referral.order.diagnoses, start=1):
        dx: list[Run] = [in_short(said)]
        dx += ["   ", Fact("diagnoses", code)] if coded else []
        rows.append([(LEFT, f"{words['dx']} {place}", dx)])
    rows.append([(LEFT, desk.began_as(words["since"]), desk.began(0.15))])
    return rows


def _programs(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """A row to each program with a square before it; whom it is for is printed beside."""
    chosen = OF_NERVES[desk.referral.order.condition.key]
    heads = words["of_programs"].split("|")
    rows = list(zip(words["programs"].split("|"), words["meant"].split("|"), strict=True))
    sheet.frame((LEFT, y, RIGHT, y + 14), 0.6, 0.85)
    sheet.text(LEFT + 5, y + 10, heads[0], BOLD)
    sheet.text(262, y + 10, heads[1], BOLD)
    for number, (name, meant) in enumerate(rows):
        top = y + 14 + 16 * number
        sheet.frame((LEFT, top, 256, top + 16), 0.5)
        sheet.frame((256, top, RIGHT, top + 16), 0.5)
        sheet.square((LEFT + 5, top + 11.5), name, number == chosen, PRINTED)
        sheet.text(262, top + 11, meant, SMALL.sized(8))
    return y + 14 + 16 * len(rows)


def _yes_or_no(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Questions that ask for no field, an X typed under yes or no."""
    edges = (LEFT, 470.0, 519.0, RIGHT)
    heads = words["of_questions"].split("|")
    for number, question in enumerate([heads[0], *words["asked"].split("|")]):
        top = y + 14 * number
        yes = desk.rng.random() < 0.5
        cells = (
            [question, heads[1], heads[2]]
            if number == 0
            else [question, "X" * yes, "X" * (not yes)]
        )
        for place, cell in enumerate(cells):
            x, end = edges[place], edges[place + 1]
            sheet.frame((x, top, end, top + 14), 0.5, 0.85 if number == 0 else None)
            if place:
                sheet.centre((x + end) / 2, top + 10, cell, BOLD)
            else:
                sheet.text(x + 5, top + 10, cell, BOLD if number == 0 else PRINTED)
    return y + 14 * 5


def _asked(sheet: Sheet, y: float, desk: FrontDesk, words: Words, typed: Style) -> float:
    """The order, how soon, the squares, the course in a row of typed blanks."""
    order = desk.referral.order
    sheet.square((LEFT, y), words["ask"], True, BOLD)
    x = 330.0
    for number, name in enumerate(words["soon"].split("|")):
        box = sheet.square((x, y), name, number == order.urgent, PRINTED)
        if number == order.urgent:
            sheet.note(Fact("urgent", name, order.urgent), box, "mark")
        x = box[2] + 14
    y, left = treatment_squares(sheet, (LEFT, y + 18), SQUARES, order.condition.treatments, PRINTED)
    often, long = counted(order, desk.rng)
    cells = ((LEFT, 214.0, words["often"], [often]), (222.0, 392.0, words["long"], [long]),
             (400.0, RIGHT, words["visits"], desk.visits(0.4)))  # fmt: skip
    wide = ((LEFT, RIGHT, words["other"], left), (LEFT, RIGHT, words["care"], desk.care(0.25)))
    for row in (cells, *((cell,) for cell in wide)):
        for x, end, name, runs in row:
            start = sheet.text(x, y + 10, name, BOLD)[2] + 4
            sheet.line(start, y + 12.5, end, y + 12.5, 0.5)
            sheet.fitted((start + 4, y + 10), end - start - 6, runs, typed)
        y += 21
    return y


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words, typed: Style) -> None:
    x = sheet.text(LEFT, y + 26, words["sign"], BOLD)[2] + 4
    sheet.line(x, y + 29, 400, y + 29, 0.6)
    signature(sheet, desk.referral, (x, y + 29, 395), desk.rng, 21)
    x = sheet.text(412, y + 26, words["day"], BOLD)[2] + 4
    sheet.line(x, y + 29, RIGHT, y + 29, 0.6)
    sheet.labelled((x + 4, y + 26), "", desk.day(), typed)
    sheet.text(LEFT, 764, words["foot"], SMALL)
