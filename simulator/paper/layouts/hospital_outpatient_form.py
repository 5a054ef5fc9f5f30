"""A hospital's outpatient rehabilitation referral: ruled rows of cells, boxes, a signature row."""

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
from simulator.paper.phrases import brief, counted, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 42.0, 570.0
ASKED, BODY, HEAD = Style("helv", 7.5), Style("helv", 9.5), Style("hebo", 9.5)
FONTS = ("cour", "helv", "cour")
KINDS = "Regional Medical Center|Memorial Hospital|Community Hospital|General Hospital"
COLUMNS = (
    (0.0, ("Therapeutic exercise", "Range of motion", "Strengthening", "Stretching",
           "Core strengthening", "Quadriceps strengthening")),
    (176.0, ("Manual therapy", "Joint mobilization", "Soft tissue mobilization", "Gait training",
             "Balance training", "Neuromuscular re-education")),
    (352.0, ("Electrical stimulation", "Ultrasound", "Traction", "Moist heat", "Aquatic therapy",
             "Home exercise program")),
)  # fmt: skip
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the hospital, the patient's cells, the problem, boxes, how often, the signature."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    referral = replace(referral, provider=who)
    desk = FrontDesk.of(referral, rng, "us", "plain", "dashes").being(KINDS)
    words = own_words("hospital_outpatient_form", rng)
    typed = Style(rng.choice(FONTS), 9.5)
    sheet = paper.page("referral_order")
    y = _hospital(sheet, desk, words)
    y = _rows(sheet, y, [*_patient(desk, words), *_problem(desk, words)], typed)
    y = _services(sheet, y + 18, words)
    y = _treatments(sheet, y + 8, desk, words, typed)
    y = _doses(sheet, y + 6, desk, words, typed)
    y = _rows(sheet, y - 4, [[(RIGHT, words["care"], desk.care())]], typed)
    y = _priority(sheet, y + 18, desk, words)
    _sign(sheet, y + 2, desk, words, typed)
    sheet.text(LEFT, 772, words["foot"], ASKED)
    desk.conclude(paper, *(words[name].split("|")[0] for name in ("scopes", "services")))
    if referral.order.condition.accident:
        paper.imply("accident", "other", referral.order.condition.accident)


def _hospital(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    area = desk.referral.provider.phone[:3]
    numbers = [desk.voice.number(invent.phone(desk.rng, area)) for _ in range(2)]
    sheet.fact(LEFT, 48, desk.office(), Style("hebo", 15))
    sheet.text(LEFT, 61, desk.address(), ASKED.sized(8.5))
    sheet.right(RIGHT, 46, f"{words['desk']} {numbers[0]}", BODY)
    sheet.right(RIGHT, 60, f"{words['desk_fax']} {numbers[1]}", BODY)
    sheet.line(LEFT, 69, RIGHT, 69, 1.5)
    sheet.centre(306, 88, words["title"], Style("hebo", 13))
    return 98


def _rows(sheet: Sheet, y: float, rows: Sequence[Sequence[Cell]], typed: Style) -> float:
    """Ruled rows of cells, each with what it asks in small type at its top."""
    for row in rows:
        x = LEFT
        for end, name, runs in row:
            sheet.frame((x, y, end, y + 29), 0.7)
            sheet.text(x + 3, y + 9, name, ASKED)
            sheet.fitted((x + 5, y + 23), end - x - 10, runs, typed)
            x = end
        y += 29
    return y


def _patient(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    second, number = desk.second()
    return [
        [
            (330, words["patient"], desk.name()),
            (470, words["born"], desk.born()),
            (RIGHT, words["sex"], desk.sex(0.2)),
        ],
        [(410, words["home"], desk.home(0.2)), (RIGHT, words["phone"], desk.phone(0.1))],
        [
            (270, words["payer"], desk.payer(0.05, 0.25)),
            (430, words["member"], desk.member(0.08)),
            (RIGHT, words["group"], desk.group(0.25)),
        ],
        [(330, words["second"], second), (RIGHT, words["second_id"], number)],
    ]


def _problem(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    order = desk.referral.order
    names = [brief(text).partition(", not specified")[0] for _, text in order.diagnoses]
    said: list[Run] = ["; ".join(names)]
    codes = listed("diagnoses", [code for code, _ in order.diagnoses])
    kinds, ends = ("onset", "injury", "surgery"), (144.0, 246.0, 348.0)
    dates: list[Cell] = [
        (end, name, desk.began(0.15) if kind == order.condition.start else [])
        for kind, end, name in zip(kinds, ends, words["dates"].split("|"), strict=True)
    ]
    return [
        [(410, words["dx"], said), (RIGHT, words["code"], codes)],
        [*dates, (RIGHT, words["done"], desk.surgery())],
    ]


def _services(sheet: Sheet, y: float, words: Words) -> float:
    """Which therapy and how much of it; the boxes that every such order has ticked."""
    x = LEFT + 4
    for number, name in enumerate(words["services"].split("|")):
        x = sheet.square((x, y), name, number == 0, BODY.bold())[2] + 18
    x = LEFT + 4
    for number, name in enumerate(words["scopes"].split("|")):
        x = sheet.square((x, y + 18), name, number == 0, BODY)[2] + 18
    return y + 26


def _treatments(sheet: Sheet, y: float, desk: FrontDesk, words: Words, typed: Style) -> float:
    sheet.text(LEFT + 4, y + 8, words["wanted"], HEAD)
    wanted = desk.referral.order.condition.treatments
    y, left = treatment_squares(sheet, (LEFT + 4, y + 26), COLUMNS, wanted, BODY)
    y += 4
    box = sheet.square((LEFT + 4, y), words["other"], bool(left), BODY)
    sheet.line(box[2] + 4, y + 2, RIGHT, y + 2, 0.5)
    sheet.fitted((box[2] + 8, y), RIGHT - box[2] - 12, left, typed)
    return y + 14


def _doses(sheet: Sheet, y: float, desk: FrontDesk, words: Words, typed: Style) -> float:
    """How often, how long and how many in all, on short rules among the printed words."""
    often, long = counted(desk.referral.order, desk.rng)
    before, times, lasts, weeks, total = words["doses"].split("|")
    x = LEFT + 4
    for name, runs, unit in ((before, [often], times), (lasts, [long], weeks)):
        start = sheet.text(x, y + 10, name, HEAD)[2] + 6
        sheet.line(start, y + 12, start + 38, y + 12, 0.5)
        sheet.labelled((start + 8, y + 10), "", runs, typed)
        x = sheet.text(start + 42, y + 10, unit, BODY)[2] + 16 if unit else start + 54
    start = sheet.text(x, y + 10, total, HEAD)[2] + 6
    sheet.line(start, y + 12, start + 44, y + 12, 0.5)
    sheet.labelled((start + 8, y + 10), "", desk.visits(0.4), typed)
    return y + 28


def _priority(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """One of two boxes, ticked, or neither."""
    urgent = desk.referral.order.urgent
    x = sheet.text(LEFT + 4, y, words["soon"], HEAD)[2] + 12
    asked = urgent or desk.rng.random() < 0.6
    for name, meant in zip(words["ranks"].split("|"), (False, True), strict=True):
        chosen = asked and meant == urgent
        box = sheet.square((x, y), name, chosen, BODY)
        if chosen:
            sheet.note(Fact("urgent", name, urgent), box, "mark")
        x = box[2] + 18
    return y + 14


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words, typed: Style) -> None:
    """The provider's row: signature and day, name, NPI and numbers."""
    sheet.text(LEFT + 4, y + 8, words["certify"], ASKED.sized(8.5))
    y += 14
    for x, end, name in ((LEFT, 430, words["sign"]), (430, RIGHT, words["day"])):
        sheet.frame((x, y, end, y + 38), 0.7)
        sheet.text(x + 3, y + 9, name, ASKED)
    signature(sheet, desk.referral, (LEFT + 60, y + 33, 380), desk.rng, 20)
    sheet.labelled((438, y + 28), "", desk.day(), typed)
    cells: list[Cell] = [
        (236, words["print"], desk.referrer()),
        (336, "NPI", desk.npi(0.2)),
        (453, words["tel"], desk.tel(0.05)),
        (RIGHT, words["fax"], desk.fax(0.15)),
    ]
    _rows(sheet, y + 38, [cells], typed)
