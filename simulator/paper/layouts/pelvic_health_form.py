"""A urology office's order for pelvic therapy: printed codes before their names, in two columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row, one_ticked, treatment_squares
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_seventeenth import SEEN_SEVENTEENTH
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 50.0, 312.0, 562.0
PRINTED, BOLD, SMALL = Style("helv", 9.5), Style("hebo", 9.5), Style("helv", 8.5)
KINDS = (
    "Urology|Urology Associates|Urogynecology|Urology and Pelvic Health|Women's and Men's Urology"
)
OF_THE_PELVIS = ("leaks_with_cough", "runs_to_toilet", "tight_pelvic_floor", "strains_at_stool")
PRINTED_CODES = (
    (("N39.3", "Stress incontinence"), ("N39.41", "Urge incontinence"),
     ("N39.46", "Mixed incontinence"), ("N32.81", "Overactive bladder"),
     ("R39.15", "Urgency of urination"), ("N81.84", "Pelvic muscle wasting")),
    (("K59.02", "Outlet dysfunction constipation"), ("R15.9", "Fecal incontinence"),
     ("M62.89", "Pelvic floor dysfunction"), ("R10.20", "Pelvic pain"),
     ("M53.3", "Tailbone pain"), ("M62.08", "Diastasis recti")),
)  # fmt: skip
COLUMNS = (
    (0.0, ("Pelvic floor strengthening", "Pelvic floor relaxation", "Biofeedback",
           "Electrical stimulation")),
    (176.0, ("Bladder training", "Behavioral education", "Breathing exercises", "Stretching")),
    (332.0, ("Soft tissue mobilization", "Scar mobilization", "Home exercise program",
             "Core stabilization")),
)  # fmt: skip
OFTEN, LONG = (1, 2, 3), (4, 6, 8, 10, 12)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw office and prescriber, the patient, the codes, the treatments, the course, the sign."""
    order = invent.order(
        rng, referral.order.ordered_on, rng.choice(OF_THE_PELVIS), SEEN_SEVENTEENTH
    )
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "plain", "dashes").being(KINDS)
    words = own_words("pelvic_health_form", rng)
    looks = (PRINTED, Style(rng.choice(["cour", "helv", "tiro"]), 10))
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words)
    for row in _patient(desk, words):
        blank_row(sheet, (LEFT, y), row, looks)
        y += 21
    y = _codes(sheet, y + 2, desk, words)
    y = _rows(sheet, y, [[(340, desk.began_as(words["since"]), desk.began(0.25)),
                          (RIGHT, words["births"], [])]], looks)  # fmt: skip
    y = _treatments(sheet, y, desk, words, looks)
    y = _course(sheet, y, desk, words)
    y = _rows(sheet, y, [[(RIGHT, words["care"], desk.care(0.3))]], looks)
    _sign(sheet, y, desk, words, looks)
    desk.conclude(paper, words["ask"])


def _rows(
    sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]], looks: tuple[Style, Style]
) -> float:
    for row in rows:
        blank_row(sheet, (LEFT, y), row, looks)
        y += 22
    return y


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The office at the left, its lines at the right, the title between two rules."""
    sheet.fact(LEFT, 50, desk.office(), Style("tibo", 16))
    sheet.text(LEFT, 64, words["field"], SMALL)
    who, fax = desk.referral.provider, desk.fax(0.2)
    sheet.right(RIGHT, 42, who.street, SMALL)
    sheet.right(RIGHT, 53, f"{who.city}, {who.state} {who.zip}", SMALL)
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    sheet.labelled(
        (MIDDLE + 30, 64), "", [*line, *([f"   {words['fax']} ", *fax] if fax else [])], SMALL
    )
    sheet.line(LEFT, 74, RIGHT, 74, 1.5)
    sheet.centre(306, 91, words["title"], Style("hebo", 13))
    sheet.line(LEFT, 98, RIGHT, 98, 0.5)
    return 120


def _patient(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    return [
        [(320, words["patient"], desk.name()), (464, words["born"], desk.born()),
         (RIGHT, words["sex"], desk.sex(0.3))],
        [(230, words["phone"], desk.phone(0.2)), (RIGHT, words["payer"], desk.payer(0.15, 0.2))],
        [(330, words["member"], desk.member(0.25)), (RIGHT, words["group"], desk.group(0.5))],
    ]  # fmt: skip


def _codes(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Every usual code in a square's row, those of this patient checked."""
    wanted = {code for code, _ in desk.referral.order.diagnoses}
    sheet.text(LEFT, y, words["dx"], BOLD)
    high = 17.0 * len(PRINTED_CODES[0])
    sheet.frame((LEFT, y + 6, RIGHT, y + 12 + high), 0.8)
    sheet.line(MIDDLE - 6, y + 6, MIDDLE - 6, y + 12 + high, 0.5)
    for x, column in zip((LEFT + 8, MIDDLE + 4), PRINTED_CODES, strict=True):
        for number, (code, name) in enumerate(column):
            at = (x, y + 20 + 17 * number)
            box = sheet.square(at, code, code in wanted, PRINTED)
            sheet.text(x + 66, at[1], name, PRINTED)
            if code in wanted:
                sheet.note(Fact("diagnoses", code), box, "mark")
    return y + high + 34


def _treatments(
    sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: tuple[Style, Style]
) -> float:
    order = desk.referral.order
    sheet.square((LEFT, y + 4), words["ask"], True, BOLD)
    sheet.text(LEFT, y + 24, words["please"], BOLD)
    y, left = treatment_squares(sheet, (LEFT + 8, y + 40), COLUMNS, order.condition.treatments,
                                PRINTED)  # fmt: skip
    blank_row(sheet, (LEFT + 8, y + 4), [(RIGHT, words["other"], left)], looks)
    consent = sheet.text(LEFT, y + 28, words["consent"], PRINTED)[2] + 12
    one_ticked(sheet, (consent, y + 28), ("Yes", "No"), 0, PRINTED)
    return y + 52


def _course(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """How often and how long, each a row of squares with one checked."""
    order = desk.referral.order
    facts = (Fact("frequency_per_week", str(order.per_week), order.per_week),
             Fact("duration_weeks", str(order.weeks), order.weeks))  # fmt: skip
    names = (words["often"], words["long"])
    for name, offered, fact in zip(names, (OFTEN, LONG), facts, strict=True):
        sheet.text(LEFT, y, name, BOLD)
        shown = [str(number) for number in offered]
        one_ticked(sheet, (LEFT + 150, y), shown, shown.index(fact.printed), PRINTED, fact)
        y += 18
    box = sheet.square((MIDDLE + 100, y - 36), words["fast"], order.urgent, BOLD)
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    return y + 8


def _sign(
    sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: tuple[Style, Style]
) -> None:
    """The signature over its line, then the prescriber in print."""
    y += 34
    sheet.line(LEFT, y, 360, y, 0.7)
    signature(sheet, desk.referral, (LEFT, y, 360), desk.rng, 22)
    sheet.text(LEFT, y + 11, words["sign"], SMALL)
    blank_row(sheet, (380, y - 2), [(RIGHT, words["day"], desk.day())], looks)
    row: list[Blank] = [(380, words["printed"], desk.referrer()), (RIGHT, "NPI", desk.npi(0.3))]
    blank_row(sheet, (LEFT, y + 34), row, looks)
    sheet.centre(306, y + 60, words["foot"], Style("heit", 8.5))
