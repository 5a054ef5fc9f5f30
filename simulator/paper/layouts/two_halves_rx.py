"""An orthopedic office's therapy order: who on top, then two halves, the problem and the order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.form_rows import blank_row, one_ticked, treatment_squares
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import in_short
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 46.0, 300.0, 566.0
PRINTED, HEAD = Style("helv", 9), Style("hebo", 10)
KINDS = "Orthopedic Clinic|Orthopedics, LLC|Sports Medicine Center|Spine Care|Orthopedic Group"
REGIONS = (
    ("Neck", "Upper back", "Low back", "Shoulder", "Elbow"),
    ("Wrist", "Hip", "Knee", "Ankle", "Foot"),
)
COLUMNS = (
    (0.0, ("Therapeutic exercise", "Range of motion", "Strengthening", "Stretching",
           "Core strengthening", "Hip strengthening", "Quadriceps strengthening",
           "Manual therapy", "Joint mobilization")),
    (124.0, ("Soft tissue mobilization", "Gait training", "Balance training",
             "Neuromuscular re-education", "Ultrasound", "Electrical stimulation", "Moist heat",
             "Cryotherapy", "Home exercise program")),
)  # fmt: skip
Words = dict[str, str]
Looks = tuple[Style, Style]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office, the patient, the two halves beside each other, the signature below."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "short").being(KINDS)
    words = own_words("two_halves_rx", rng)
    looks = (PRINTED, Style(rng.choice(["cour", "helv"]), 9.5))
    sheet = paper.page("referral_order")
    y = _office(sheet, desk, words)
    y = _patient(sheet, y + 18, desk, words, looks)
    top = y - 6
    left = _problem(sheet, top + 30, desk, words, looks)
    right = _order(sheet, top + 30, desk, words, looks)
    end = max(left, right) + 4
    for x0, x1, name in ((LEFT, MIDDLE, words["problem"]), (MIDDLE, RIGHT, words["order"])):
        sheet.frame((x0, top, x1, end), 0.9)
        sheet.centre((x0 + x1) / 2, top + 13, name, HEAD)
    _sign(sheet, end + 40, desk, words, looks)
    desk.conclude(paper, words["scope"])


def _office(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    sheet.fact(LEFT, 52, desk.office(), Style("hebo", 16))
    sheet.text(LEFT, 66, desk.address(), PRINTED)
    fax = desk.fax(0.15)
    line = [f"{words['tel']} ", *desk.tel(), *([f"     {words['fax']} ", *fax] if fax else [])]
    sheet.labelled((LEFT, 78), "", line, PRINTED)
    sheet.banner((LEFT, 88, RIGHT, 106), words["title"], Style("hebo", 12), 0.15)
    return 106


def _patient(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    rows = [
        [(380, words["patient"], desk.name()), (RIGHT, words["born"], desk.born())],
        [(MIDDLE, words["phone"], desk.phone(0.15)), (RIGHT, words["day"], desk.day())],
        [(MIDDLE + 40, words["payer"], desk.payer(0.08, 0.2)),
         (RIGHT, words["member"], desk.member(0.1))],
    ]  # fmt: skip
    for row in rows:
        blank_row(sheet, (LEFT, y), row, looks)
        y += 19
    return y


def _problem(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """The left half: region and side in squares, diagnoses, how it began, what to mind."""
    order, x, end = desk.referral.order, LEFT + 8, MIDDLE - 8
    for column, names in enumerate(REGIONS):
        for row, name in enumerate(names):
            chosen = name.lower() == order.condition.part
            sheet.square((x + 118 * column, y + 14 * row), name, chosen, PRINTED)
    y += 14 * len(REGIONS[0]) + 6
    start = sheet.text(x, y, words["side"], PRINTED)[2] + 10
    sides = words["sides"].split("|")
    chosen_side = {"right": 0, "left": 1}.get(order.side)
    fact = None if chosen_side is None else Fact("laterality", sides[chosen_side], order.side)
    one_ticked(sheet, (start, y), sides, chosen_side, PRINTED, fact)
    y += 20
    for number, (code, said) in enumerate(order.diagnoses):
        label = words["dx"] if number == 0 else "2."
        blank_row(sheet, (x, y), [(end, label, [in_short(said)])], looks)
        blank_row(sheet, (x, y + 17), [(end, words["code"], [Fact("diagnoses", code)])], looks)
        y += 34
    blank_row(sheet, (x, y), [(end, desk.began_as(words["dates"]), desk.began(0.15))], looks)
    blank_row(sheet, (x, y + 17), [(end, words["done"], desk.surgery())], looks)
    y = _hurt(sheet, y + 36, desk, words, looks)
    sheet.text(x, y, words["care"], PRINTED)
    care = desk.care(0.2)
    return sheet.prose((x + 6, y + 14, end - x - 8), care, looks[1]) if care else y + 28


def _hurt(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """Squares for an accident, and a blank for its claim."""
    order, x = desk.referral.order, LEFT + 8
    kinds = words["kinds"].split("|")
    chosen = {"work": 0, "auto": 1}.get(order.condition.accident)
    fact = None if chosen is None else Fact("accident", kinds[chosen], order.condition.accident)
    one_ticked(sheet, (x, y), kinds, chosen, PRINTED, fact)
    claim: list[Run] = [Fact("claim_number", order.claim_number)] if chosen is not None else []
    blank_row(sheet, (x, y + 17), [(MIDDLE - 8, words["claim"], claim)], looks)
    return y + 35


def _ticked(
    sheet: Sheet, at: tuple[float, float], counts: Sequence[int], field: str, meant: int
) -> None:
    names = [str(count) for count in counts]
    chosen = counts.index(meant)
    one_ticked(sheet, at, names, chosen, PRINTED, Fact(field, names[chosen], meant))


def _order(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """The right half: what is wanted in squares, how often and how long in squares too."""
    order, x, end = desk.referral.order, MIDDLE + 8, RIGHT - 6
    sheet.square((x, y), words["scope"], True, PRINTED.bold())
    sheet.square((x + 136, y), words["only"], False, PRINTED.bold())
    y, left = treatment_squares(sheet, (x, y + 20), COLUMNS, order.condition.treatments, PRINTED)
    blank_row(sheet, (x, y + 4), [(end, words["other"], left[:3])], looks)
    blank_row(sheet, (x, y + 21), [(end, "", left[4:])], looks)
    y += 46
    sheet.text(x, y, words["often"], PRINTED.bold())
    _ticked(sheet, (x + 116, y), (1, 2, 3, 4), "frequency_per_week", order.per_week)
    sheet.text(x, y + 20, words["long"], PRINTED.bold())
    _ticked(sheet, (x + 116, y + 20), (2, 4, 6, 8), "duration_weeks", order.weeks)
    blank_row(sheet, (x, y + 42), [(x + 150, words["visits"], desk.visits(0.5))], looks)
    box = sheet.square((x, y + 62), words["fast"], order.urgent, PRINTED.bold())
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    return y + 78


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> None:
    sheet.line(LEFT, y, 330, y, 0.7)
    signature(sheet, desk.referral, (LEFT, y, 330), desk.rng, 22)
    sheet.text(LEFT, y + 11, words["sign"], PRINTED.sized(8))
    blank_row(sheet, (344, y - 2), [(RIGHT, "NPI:", desk.npi(0.25))], looks)
    blank_row(sheet, (LEFT, y + 34), [(380, words["print"], desk.referrer())], looks)
