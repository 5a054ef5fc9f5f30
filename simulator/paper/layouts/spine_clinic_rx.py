"""A spine clinic's prescription pad for therapy: Rx, spine diagnoses to tick, a program."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row, one_ticked
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.phrases import brief
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 60.0, 306.0, 552.0
LABEL, TYPED, SMALL = Style("tiro", 10.5), Style("helv", 10.5), Style("tiro", 8.5)
LOOKS = (LABEL, TYPED)
COMMON = (
    ("Low back pain", "M54.50"), ("Lumbar radiculopathy", "M54.16"), ("Lumbar stenosis", "M48.062"),
    ("Lumbar spondylosis", "M47.816"), ("Sciatica, R / L", ""),
    ("Cervicalgia", "M54.2"), ("Cervical radiculopathy", "M54.12"),
    ("Cervical spondylosis", "M47.812"), ("Cervical strain", "S13.4XXD"),
    ("Thoracic pain", "M54.6"),
)  # fmt: skip
OF_THE_SPINE = (
    "tired_low_back",
    "leg_pain_from_back",
    "narrow_low_canal",
    "arm_pain_from_neck",
    "headache_from_neck",
    "neck_after_crash",
)
CLINICS = "Spine Center|Spine Institute|Back & Neck Clinic"
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the clinic, the patient, the diagnoses, the prescription, the signature."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(OF_THE_SPINE), COMMON_WEEK)
    desk = FrontDesk.of(replace(referral, order=order), rng).being(CLINICS)
    words = own_words("spine_clinic_rx", rng)
    sheet = paper.page("referral_order")
    sheet.frame((LEFT - 18, 30, RIGHT + 18, 750), 1.2)
    y = _head(sheet, desk, words)
    y = _patient(sheet, y, desk, words)
    y = _diagnoses(sheet, y, desk, words)
    y = _prescribed(sheet, y, desk, words)
    _signed(sheet, y + 44, desk, words)
    desk.conclude(paper, words["ask"])


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    others = Others(desk.rng, desk.voice, COMMON_WEEK)
    sheet.fact(LEFT, 58, desk.office(), Style("tibo", 17))
    sheet.text(LEFT, 72, words["motto"], Style("tiit", 10))
    for number, name in enumerate([others.physician(), others.physician("DO")]):
        sheet.right(RIGHT, 52 + 11 * number, name, SMALL)
    sheet.text(LEFT, 90, desk.address(), SMALL)
    fax = desk.fax(0.2)
    line: list[Run] = ["Tel ", *desk.tel(), *(["    Fax ", *fax] if fax else [])]
    sheet.labelled((LEFT, 101), "", line, SMALL)
    sheet.line(LEFT - 18, 110, RIGHT + 18, 110, 1.2)
    sheet.text(LEFT, 142, words["rx"], Style("tibo", 24))
    sheet.right(RIGHT, 138, words["title"], Style("tibo", 13))
    return 168


def _patient(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    pays = desk.payer(0.25)
    member = desk.member(0.2) if pays else []
    rows: list[list[Blank]] = [
        [(400, words["name"], desk.name()), (RIGHT, words["day"], desk.day())],
        [(250, words["born"], desk.born()), (RIGHT, words["phone"], desk.phone(0.35))],
        [(350, words["payer"], pays), (RIGHT, words["member"], member)],
    ]
    for row in rows:
        blank_row(sheet, (LEFT, y), row, LOOKS)
        y += 24
    return y + 6


def _diagnoses(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """What the clinic sees every day can be ticked; anything else is written behind."""
    sheet.text(LEFT, y, words["dx"], LABEL.bold())
    known = {code: said for code, said in desk.referral.order.diagnoses}
    for number, (said, code) in enumerate(COMMON):
        x, top = (LEFT, MIDDLE)[number // 5], y + 18 + 16.0 * (number % 5)
        ticked = code in known
        box = sheet.square((x, top), f"{said}  " if code else said, ticked, LABEL.sized(10))
        if not code:
            continue
        place = sheet.text(box[2] + 2, top, code, LABEL.sized(10))
        if ticked:
            sheet.note(Fact("diagnoses", code), place, "mark")
    offered = {code for _, code in COMMON}
    rest: list[Run] = []
    for code, said in known.items():
        if code not in offered:
            rest += ["; " if rest else "", f"{brief(said)} ", Fact("diagnoses", code)]
    y += 18 + 16 * 5 + 6
    blank_row(sheet, (LEFT, y), [(RIGHT, words["other"], rest)], LOOKS)
    since = desk.began_as(words["began"])
    row = [(390.0, words["surgery"], desk.surgery() or desk.accident()),
           (RIGHT, since, desk.began(0.35))]  # fmt: skip
    blank_row(sheet, (LEFT, y + 22), row, LOOKS)
    return y + 50


def _prescribed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    order = desk.referral.order
    one_ticked(sheet, (LEFT, y), (words["ask"], *words["others"].split("|")), 0, LABEL.bold())
    often, long = (
        (words["often"], "frequency_per_week", order.per_week, (1, 2, 3)),
        (words["long"], "duration_weeks", order.weeks, (4, 6, 8)),
    )
    y += 24
    for name, field, value, offered in (often, long):
        x = sheet.text(LEFT, y, name, LABEL)[2] + 12
        labels = [f"{one}" for one in offered]
        chosen = offered.index(value) if value in offered else None
        x = one_ticked(sheet, (x, y), labels, chosen, LABEL, Fact(field, str(value), value))
        typed: list[Run] = [] if value in offered else [Fact(field, str(value), value)]
        blank_row(sheet, (x, y), [(x + 80, "Other", typed)], LOOKS)
        y += 20
    sheet.text(LEFT, y + 4, words["program"], LABEL.bold())
    y = sheet.prose((LEFT + 10, y + 20, RIGHT - LEFT - 10), desk.treatments(), TYPED, 1.35)
    blank_row(sheet, (LEFT, y + 8), [(RIGHT, words["care"], desk.care(0.3))], LOOKS)
    if order.urgent:
        said = Fact("urgent", words["soon"], True)
        sheet.fact(LEFT, y + 28, said, TYPED.bold())
    return y + 30


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    sheet.line(LEFT, y, 330, y)
    signature(sheet, desk.referral, (LEFT, y, 330), desk.rng)
    sheet.text(LEFT, y + 11, words["sign"], SMALL)
    name = desk.referrer()
    sheet.labelled((350, y), "", name, TYPED)
    npi = desk.npi(0.35)
    if npi:
        sheet.labelled((350, y + 13), "", ["NPI ", *npi], TYPED.sized(9.5))
