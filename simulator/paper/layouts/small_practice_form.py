"""A small practice's own one-page form: the desk types the patient, the provider pens the order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.form_rows import blank_row
from simulator.paper.front_desk import ACCIDENTS, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import by_pen, signature, square_by_pen
from simulator.paper.phrases import brief, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 64.0, 548.0
MIDDLE = 318.0
PRINTED, TYPED = Style("tiro", 11), Style("cour", 10.5)
KINDS = "Family Practice|Medical Clinic|Internal Medicine|Sports Medicine|Family Medicine, P.C."
BOXES = ("Therapeutic exercise", "Manual therapy", "Strengthening", "Stretching", "Gait training",
         "Balance training", "Range of motion", "Modalities as needed", "Home exercise program",
         "Neuromuscular re-education")  # fmt: skip
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the typed patient, the penned problem, boxes, course and signature."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "FNP-C", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "short").being(KINDS)
    words = own_words("small_practice_form", rng)
    looks = (PRINTED, Style(rng.choice(["cour", "helv", "cour"]), 10.5))
    sheet = paper.page("referral_order")
    y = _practice(sheet, desk, words)
    y = _patient(sheet, y + 24, desk, words, looks)
    y = _problem(sheet, y + 10, desk, words)
    y = _treatments(sheet, y + 2, desk, words)
    y = _course(sheet, y + 8, desk, words)
    _sign(sheet, y + 26, desk, words, looks)
    desk.conclude(paper, words["scope"])


def _practice(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    sheet.fact(LEFT, 58, desk.office(), Style("tibo", 17))
    sheet.text(LEFT, 73, desk.address(), PRINTED.sized(10))
    fax = desk.fax(0.15)
    line = [f"{words['tel']} ", *desk.tel(), *([f"   {words['fax']} ", *fax] if fax else [])]
    sheet.labelled((LEFT, 86), "", line, PRINTED.sized(10))
    sheet.text(LEFT, 120, words["title"], Style("tibo", 14))
    return 120


def _patient(
    sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: tuple[Style, Style]
) -> float:
    """What the front desk typed."""
    rows = [
        [(350, words["patient"], desk.name()), (RIGHT, words["born"], desk.born())],
        [(RIGHT, words["home"], desk.home(0.2))],
        [(250, words["phone"], desk.phone(0.15)), (RIGHT, words["payer"], desk.payer(0.08, 0.2))],
        [(MIDDLE, words["member"], desk.member(0.1)), (RIGHT, words["group"], desk.group(0.3))],
    ]
    for row in rows:
        blank_row(sheet, (LEFT, y), row, looks)
        y += 22
    return y


def _penned(
    sheet: Sheet, at: tuple[float, float], end: float, label: str, runs: Sequence[Run],
    desk: FrontDesk,
) -> None:  # fmt: skip
    """A printed question, and on the rule behind it what a pen answered."""
    start = sheet.text(*at, label, PRINTED)[2] + 4
    sheet.line(start, at[1] + 3, end, at[1] + 3, 0.5)
    by_pen(sheet, (start + 5, at[1]), end - 3, [run for run in runs if run], desk.rng)


def _problem(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """What is wrong, in the provider's hand; codes in two orders of three."""
    order = desk.referral.order
    said: list[Run] = [brief(order.diagnoses[0][1]).partition(", not specified")[0]]
    codes = listed("diagnoses", [code for code, _ in order.diagnoses])
    _penned(sheet, (LEFT, y), RIGHT, words["dx"], said, desk)
    _penned(sheet, (LEFT, y + 28), MIDDLE - 16, words["code"], desk.maybe(0.15, *codes), desk)
    name = desk.began_as(words["dates"])
    _penned(sheet, (MIDDLE, y + 28), RIGHT, name, desk.began(0.15), desk)
    if order.condition.surgery:
        _penned(sheet, (LEFT, y + 56), RIGHT, words["done"], desk.surgery(), desk)
        y += 28
    return y + 56


def _treatments(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Squares that the pen ticked, and beside the last what no square offers."""
    wanted = desk.referral.order.condition.treatments
    square_by_pen(sheet, (LEFT, y), words["scope"], True, desk.rng, PRINTED)
    sheet.text(LEFT, y + 22, words["wanted"], PRINTED)
    y += 42
    for number, name in enumerate(BOXES):
        at = (LEFT + 14 + (MIDDLE - LEFT - 14) * (number % 2), y + 18 * (number // 2))
        box = square_by_pen(sheet, at, name, name in wanted, desk.rng, PRINTED)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    y += 18 * (len(BOXES) // 2) + 6
    left = listed("treatments", [name for name in wanted if name not in BOXES])
    _penned(sheet, (LEFT + 14, y), RIGHT, words["other"], left, desk)
    return y + 22


def _course(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """How often, how long, how many, what to mind, and what else the provider wrote."""
    order, rng = desk.referral.order, desk.rng
    per, weeks = order.per_week, order.weeks
    often = Fact("frequency_per_week", rng.choice([f"{per}x/week", f"{per}x/wk", f"{per}"]), per)
    long = Fact("duration_weeks", rng.choice([f"{weeks} weeks", f"{weeks} wks"]), weeks)
    _penned(sheet, (LEFT, y), 226, words["often"], [often], desk)
    _penned(sheet, (236, y), 410, words["long"], [long], desk)
    _penned(sheet, (420, y), RIGHT, words["visits"], desk.visits(0.6), desk)
    _penned(sheet, (LEFT, y + 28), RIGHT, words["care"], desk.care(0.25), desk)
    _penned(sheet, (LEFT, y + 56), RIGHT, words["comments"], _comments(desk), desk)
    return y + 56


def _comments(desk: FrontDesk) -> list[Run]:
    """What the provider adds by hand: that it was an accident, that it is urgent, or nothing."""
    order = desk.referral.order
    said = desk.rng.choice(["URGENT", "please see ASAP"])
    runs: list[Run] = []
    if order.condition.accident:
        kind = order.condition.accident
        runs.append(Fact("accident", ACCIDENTS[kind][0], kind))
    if order.urgent:
        runs += [", " if runs else "", Fact("urgent", said, True)]
    return runs


def _sign(
    sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: tuple[Style, Style]
) -> None:
    printed: list[Run] = desk.referrer()
    blank_row(sheet, (LEFT, y), [(380, words["print"], printed),
                                 (RIGHT, words["npi"], desk.npi(0.25))], looks)  # fmt: skip
    y += 38
    x = sheet.text(LEFT, y, words["sign"], PRINTED)[2] + 4
    sheet.line(x, y + 3, 380, y + 3, 0.5)
    signature(sheet, desk.referral, (x, y + 2, 380), desk.rng, 22)
    _penned(sheet, (390, y), RIGHT, words["day"], desk.day(), desk)
