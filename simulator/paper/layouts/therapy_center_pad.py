"""A therapy company's pad for doctors' offices: its locations on top, a box of services."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row, one_ticked
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import counted, in_short, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 42.0, 570.0
PRINTED, BOLD, SMALL = Style("helv", 9.5), Style("hebo", 9.5), Style("helv", 8)
KINDS = "Family Medicine|Orthopedics|Internal Medicine|Primary Care|Sports Medicine|Medical Group"
SITES = "Downtown|Northside Plaza|Westfield Commons|Lake Road|Airport Way|Mill Creek|Campus Center"
GROUPS = (
    ("EXERCISE", ("ROM exercises", "Flexibility program", "LE strengthening",
                  "Trunk strengthening", "Lumbar stabilization program", "RTC strengthening",
                  "Quadriceps program", "Hip strengthening program")),
    ("HANDS-ON / MODALITIES", ("Manual therapy techniques", "Joint mobilizations",
                               "Soft tissue work", "Dry needling", "Intermittent traction",
                               "Heat modalities", "Cold modalities", "E-stim")),
    ("FUNCTION / EDUCATION", ("Gait and stair training", "Balance retraining",
                              "Vestibular exercises", "Posture correction",
                              "Endurance conditioning", "Pool therapy",
                              "Instruction in home program", "Patient education")),
)  # fmt: skip
CAUSES = ("Work", "Auto", "Neither")
Words = dict[str, str]
Looks = tuple[Style, Style]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the company, the patient, the services, the course, the doctor's statement and sign."""
    who = replace(
        referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C", "FNP-C"])
    )
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "dashes").being(KINDS)
    words = own_words("therapy_center_pad", rng)
    looks = (PRINTED, Style(rng.choice(["tiro", "cour"]), 10))
    sheet = paper.page("referral_order")
    y = _company(sheet, desk, words)
    y = _rows(sheet, y, _patient(desk, words), looks)
    y = _cause(sheet, y, desk, words, looks)
    y = _services(sheet, y + 4, desk, words, looks)
    y = _rows(sheet, y, _course(desk, words), looks)
    _doctor(sheet, y, desk, words, looks)
    desk.conclude(paper, words["ask"])


def _rows(sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]], looks: Looks) -> float:
    for row in rows:
        blank_row(sheet, (LEFT, y), row, looks)
        y += 25
    return y


def _company(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The therapists' name and places with their telephones: none of them refers anybody."""
    rng, clinic = desk.rng, desk.referral.clinic
    sheet.text(LEFT, 52, clinic.organization, Style("hebi", 20))
    sheet.text(LEFT, 66, words["motto"], Style("heit", 9))
    sheet.right(RIGHT, 52, words["title"], Style("hebo", 12))
    sheet.line(LEFT, 73, RIGHT, 73, 2.2)
    chosen = rng.randint(0, 2)
    for number, site in enumerate(rng.sample(SITES.split("|"), 3)):
        x = LEFT + 178 * number
        sheet.square((x, 88), site, number == chosen, BOLD)
        sheet.text(x + 12, 100, f"P {_number(desk)}", SMALL)
        sheet.text(x + 12, 110, f"F {_number(desk)}", SMALL)
    sheet.line(LEFT, 117, RIGHT, 117, 0.6)
    return 138


def _number(desk: FrontDesk) -> str:
    """A telephone number in the town of the company."""
    return desk.voice.number(invent.phone(desk.rng, desk.referral.clinic.phone[:3]))


def _patient(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    coded = desk.rng.random() < 0.85
    rows: list[list[Blank]] = [
        [(330, words["patient"], desk.name()), (RIGHT, words["born"], desk.born())],
        [(220, words["phone"], desk.phone(0.25)), (RIGHT, words["payer"], desk.payer(0.25, 0.25))],
        [(290, words["member"], desk.member(0.3)), (RIGHT, words["group"], desk.group(0.55))],
    ]
    for number, (code, said) in enumerate(desk.referral.order.diagnoses):
        name = words["dx"].split("|")[number]
        runs: list[Run] = [in_short(said)]
        runs += ["  ", Fact("diagnoses", code)] if coded else []
        rows.append([(RIGHT, name, runs)])
    done = desk.surgery()
    began: Blank = (RIGHT, desk.began_as(words["since"]), desk.began(0.2))
    rows.append([(380, words["done"], done), began] if done else [began])
    return rows


def _cause(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """Whether an accident was the cause; `Neither` is checked where it was none that insures."""
    order = desk.referral.order
    x = sheet.text(LEFT, y, words["cause"], BOLD)[2] + 12
    cause = order.condition.accident
    place = {"work": 0, "auto": 1}.get(cause, 2)
    fact = Fact("accident", CAUSES[place], cause) if cause else None
    x = one_ticked(sheet, (x, y), CAUSES, place, PRINTED, fact)
    claim: list[Run] = [Fact("claim_number", order.claim_number)] if cause else []
    blank_row(sheet, (x + 4, y), [(RIGHT, words["claim"], claim)], looks)
    return y + 16


def _services(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """A box with three groups of services under their heads, the first line above them all."""
    order, high = desk.referral.order, 17.5 * 8 + 66
    asked, offered = order.condition.treatments, {n for _, names in GROUPS for n in names}
    sheet.frame((LEFT, y, RIGHT, y + high), 1.0)
    ask = sheet.square((LEFT + 8, y + 15), words["ask"], True, BOLD)
    fast = sheet.square((max(ask[2] + 30, 400), y + 15), words["fast"], order.urgent, BOLD)
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), fast, "mark")
    sheet.line(LEFT, y + 22, RIGHT, y + 22, 0.5)
    for place, (head, names) in enumerate(GROUPS):
        x = LEFT + 8 + 178 * place
        sheet.text(x, y + 34, head, SMALL.bold())
        for number, name in enumerate(names):
            box = sheet.square((x, y + 49 + 17.5 * number), name, name in asked, PRINTED)
            if name in asked:
                sheet.note(Fact("treatments", name), box, "mark")
    left = listed("treatments", [name for name in asked if name not in offered])
    blank_row(sheet, (LEFT + 8, y + high - 10), [(RIGHT - 8, words["other"], left)], looks)
    return y + high + 20


def _course(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    often, long = counted(desk.referral.order, desk.rng)
    return [
        [(220, words["often"], [often]), (390, words["long"], [long]),
         (RIGHT, words["visits"], desk.visits(0.6))],
        [(RIGHT, words["care"], desk.care(0.25))],
    ]  # fmt: skip


def _doctor(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> None:
    """What the doctor states, the signature and its day, who it is and how to reach the office."""
    y = sheet.prose((LEFT, y - 4, RIGHT - LEFT), [words["states"]], SMALL, 1.3) + 26
    start = sheet.text(LEFT, y, words["sign"], BOLD)[2] + 4
    sheet.line(start, y + 2, 400, y + 2, 0.7)
    signature(sheet, desk.referral, (start, y + 2, 400), desk.rng, 21)
    blank_row(sheet, (410, y), [(RIGHT, words["day"], desk.day())], looks)
    rows: list[list[Blank]] = [
        [(370, words["printed"], desk.referrer()), (RIGHT, "NPI:", desk.npi(0.3))],
        [(300, words["office"], desk.maybe(0.1, desk.office())),
         (436, words["tel"], desk.tel(0.1)), (RIGHT, words["fax"], desk.fax(0.2))],
    ]  # fmt: skip
    _rows(sheet, y + 26, rows, looks)
