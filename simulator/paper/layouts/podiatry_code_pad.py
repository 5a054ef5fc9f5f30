"""A podiatrist's pad: diagnoses printed with a code for either foot, checked and filled by pen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import by_pen, signature, square_by_pen
from simulator.paper.people.seen_sixteenth import SEEN_SIXTEENTH
from simulator.paper.phrases import counted, in_short
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT = 84.0, 528.0
PRINTED, BOLD, SMALL = Style("tiro", 10.5), Style("tibo", 10.5), Style("tiro", 9)
KINDS = "Foot & Ankle|Podiatry Associates|Foot Clinic|Foot and Ankle Center, P.C.|Podiatry Group"
OF_THE_FOOT = (
    "heel_morning_pain", "heel_cord_thick", "arch_falling", "front_foot_sore", "bunion_corrected",
    "little_toe_bone", "ankle_turned_curb",
)  # fmt: skip
TABLE = (
    ("Plantar fasciitis", "M72.2", "M72.2"), ("Achilles tendinitis", "M76.61", "M76.62"),
    ("Posterior tibial tendinitis", "M76.821", "M76.822"), ("Ankle sprain", "S93.491D", "S93.492D"),
    ("Metatarsalgia", "M77.41", "M77.42"), ("Bunion / hallux valgus", "M20.11", "M20.12"),
    ("Foot pain", "M79.671", "M79.672"), ("Ankle pain", "M25.571", "M25.572"),
    ("Ankle stiffness", "M25.671", "M25.672"), ("Foot drop", "M21.371", "M21.372"),
)  # fmt: skip
TREATMENTS = (
    ("Stretching", "Eccentric exercise", "Ankle strengthening", "Range of motion"),
    ("Gait training", "Balance training", "Joint mobilization", "Soft tissue mobilization"),
    ("Ultrasound", "Iontophoresis", "Cryotherapy", "Home exercise program"),
)
SIDES = ("right", "left")
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the doctor's head, the patient's lines, the table of codes, the order, the signature."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(OF_THE_FOOT), SEEN_SIXTEENTH)
    who = replace(referral.provider, credentials="DPM")
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "plain", "us", "short").being(KINDS)
    words = own_words("podiatry_code_pad", rng)
    typed = Style(rng.choice(["helv", "cour"]), 10)
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words)
    for row in _patient(desk, words):
        blank_row(sheet, (LEFT, y), row, (PRINTED, typed))
        y += 22
    y = _table(sheet, y, desk, words)
    y = _history(sheet, y + 20, desk, words)
    y = _wanted(sheet, y + 2, desk, words)
    _sign(sheet, y + 34, desk, words)
    desk.conclude(paper, words["ask"])


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    centred(sheet, 50, [desk.office()], Style("tibo", 17))
    centred(sheet, 66, desk.referrer(), BOLD.sized(12))
    sheet.centre(306, 78, words["field"], Style("tiit", 10))
    fax = desk.fax(0.2)
    sheet.centre(306, 92, desk.address(), SMALL)
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    centred(sheet, 103, [*line, *([f"     {words['fax']} ", *fax] if fax else [])], SMALL)
    sheet.line(LEFT, 111, RIGHT, 111, 0.8)
    sheet.centre(306, 130, words["title"], BOLD.sized(14))
    return 156


def _patient(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    return [
        [(360, words["patient"], desk.name()), (RIGHT, words["born"], desk.born())],
        [(300, words["phone"], desk.phone(0.3)), (RIGHT, words["day"], desk.day())],
        [(340, words["payer"], desk.payer(0.2, 0.1)), (RIGHT, words["member"], desk.member(0.3))],
    ]


def _table(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """A row to each usual diagnosis with a square before either code; others by pen below."""
    order, rng = desk.referral.order, desk.rng
    wanted = {code: said for code, said in order.diagnoses}
    heads = words["heads"].split("|")
    edges = (LEFT, 270.0, 400.0, RIGHT)
    for x, name in zip(edges, heads, strict=False):
        sheet.text(x + 6, y + 4, name, BOLD)
    y += 10
    for name, *codes in TABLE:
        sheet.text(LEFT + 6, y + 12, name, PRINTED)
        for x, side, head, code in zip(edges[1:3], SIDES, heads[1:], codes, strict=True):
            chosen = code in wanted and side == order.side
            box = square_by_pen(sheet, (x + 6, y + 12), code, chosen, rng, PRINTED)
            if chosen:
                sheet.note(Fact("diagnoses", code), box, "mark")
                sheet.note(Fact("laterality", head, side), box, "mark")
                wanted.pop(code)
        for x, end in pairwise(edges):
            sheet.frame((x, y, end, y + 17), 0.5)
        y += 17
    start = sheet.text(LEFT, y + 18, words["other"], PRINTED)[2] + 4
    sheet.line(start, y + 21, RIGHT, y + 21, 0.5)
    runs: list[Run] = []
    for code, said in wanted.items():
        runs += [f"{in_short(said)} ", Fact("diagnoses", code)]
    by_pen(sheet, (start + 4, y + 18), RIGHT - 4, runs, rng, 12)
    return y + 22


def _history(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """What was operated and when it began, by pen."""
    cells = ((LEFT, 356.0, words["done"], desk.surgery()),
             (364.0, RIGHT, desk.began_as(words["since"]), desk.began(0.25)))  # fmt: skip
    for x, end, label, runs in cells:
        start = sheet.text(x, y, label, PRINTED)[2] + 4
        sheet.line(start, y + 3, end, y + 3, 0.5)
        by_pen(sheet, (start + 3, y), end - 4, runs, desk.rng, 12)
    return y + 24


def _wanted(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """The squares for treatment, how often and how long in a sentence, what to mind."""
    order, rng = desk.referral.order, desk.rng
    box = square_by_pen(sheet, (LEFT, y), words["ask"], True, rng, BOLD)
    fast = square_by_pen(sheet, (max(box[2] + 40, 330), y), words["fast"], order.urgent, rng, BOLD)
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), fast, "mark")
    sheet.text(LEFT, y + 20, words["please"], PRINTED)
    y += 38
    wanted = {name.lower() for name in order.condition.treatments}
    offered = [name for names in TREATMENTS for name in names]
    for column, names in enumerate(TREATMENTS):
        for row, name in enumerate(names):
            chosen = name.lower() in wanted
            at = (LEFT + 6 + 148 * column, y + 16 * row)
            box = square_by_pen(sheet, at, name, chosen, rng, PRINTED)
            if chosen:
                sheet.note(Fact("treatments", name), box, "mark")
    y += 16 * len(TREATMENTS[0])
    left: list[Run] = [Fact("treatments", name) for name in order.condition.treatments
                       if name not in offered]  # fmt: skip
    by_pen(sheet, (LEFT + 8, y + 2), RIGHT, left, rng, 12)
    return _dose(sheet, y + 26, desk, words)


def _dose(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    often, long = counted(desk.referral.order, desk.rng)
    x = LEFT
    for words_before, runs in zip(words["dose"].split("|"), ([often], [long], []), strict=True):
        x = sheet.text(x, y, words_before, BOLD)[2] + 4
        if runs:
            sheet.line(x, y + 3, x + 40, y + 3, 0.6)
            by_pen(sheet, (x + 8, y), x + 40, runs, desk.rng, 13)
            x += 46
    start = sheet.text(LEFT, y + 26, words["care"], PRINTED)[2] + 4
    sheet.line(start, y + 29, RIGHT, y + 29, 0.5)
    by_pen(sheet, (start + 3, y + 26), RIGHT - 4, desk.care(0.3), desk.rng, 12)
    return y + 34


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    y += 12
    sheet.line(LEFT, y, 330, y, 0.7)
    signature(sheet, desk.referral, (LEFT, y, 330), desk.rng, 22)
    sheet.text(LEFT, y + 11, words["sign"], SMALL)
    npi: Sequence[Run] = desk.npi(0.35)
    if npi:
        sheet.labelled((360, y), words["npi"], npi, PRINTED)
