"""A practice's order print that begins with the order: the patient and who pays stand below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_seventeenth import SEEN_SEVENTEENTH
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 48.0, 564.0
THIRD = (RIGHT - LEFT) / 3
KINDS = (
    "Medical Group|Family Practice|Internal Medicine|Orthopedics|Medical Associates|Primary Care"
)
GREY = (0.4, 0.4, 0.4)
Words = dict[str, str]
Cell = tuple[int, str, Sequence[Run]]
"""How many thirds of the page it takes, the name, the value."""


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order with its notes, the diagnoses, then patient, coverage, prescriber."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "us").being(KINDS)
    words = own_words("order_first_print", rng)
    heads = words["heads"].split("|")
    look = Style(rng.choice(["helv", "tiro"]), 10)
    sheet = paper.page("referral_order")
    y = _order(sheet, desk, words, look)
    y = _notes(sheet, y + 8, desk, words, look)
    y = _diagnoses(sheet, _head(sheet, y + 14, heads[0], look), desk, look)
    y = _cells(sheet, _head(sheet, y + 12, heads[1], look), _patient(desk, words), look)
    y = _cells(sheet, _head(sheet, y + 12, heads[2], look), _cover(desk, words), look)
    y = _cells(sheet, _head(sheet, y + 12, heads[3], look), _who(desk, words), look)
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.labelled((LEFT, y + 12), "", [signed], look)
    _foot(sheet, desk, words, look)
    desk.conclude(paper, words["ask"], words["name"])


def _order(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The order's name in large type, its number at the right, its first facts in a row."""
    order, rng = desk.referral.order, desk.rng
    sheet.text(LEFT, 54, words["name"], look.bold().sized(17))
    sheet.right(RIGHT, 54, f"{words['number']} {rng.randint(10_000, 9_999_999)}", look)
    sheet.line(LEFT, 62, RIGHT, 62, 2.0)
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    cells: list[Cell] = [
        (1, words["day"], desk.day()),
        (1, words["rank"], [rank]),
        (1, words["state"], [words["states"]]),
        (2, words["dose"], desk.course()),
        (1, words["visits"], desk.visits(0.4)),
    ]
    began, done, hurt = desk.began(0.25), desk.surgery(), desk.accident()
    cells += [(1, desk.began_as(words["began"]), began)] if began else []
    cells += [(2, words["done"], done)] if done else []
    cells += [(2, words["hurt"], hurt)] if hurt else []
    return _cells(sheet, 80, cells, look)


def _cells(sheet: Sheet, y: float, cells: Sequence[Cell], look: Style) -> float:
    """Names with a colon and values behind them, three columns to a row."""
    column = 0
    for wide, name, runs in cells:
        if column + wide > 3:
            y, column = y + 16, 0
        x = LEFT + THIRD * column
        start = sheet.text(x, y, f"{name}:", look.bold().sized(9))[2] + 4
        sheet.fitted((start, y), x + THIRD * wide - start - 6, runs, look)
        column += wide
    return y + 8


def _notes(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """What the therapist is told, beside a thick bar."""
    care = desk.care(0.25)
    rows: list[list[Run]] = [
        [f"{words['ask']}. ", *desk.story(), "."],
        [f"{words['with']} ", *desk.treatments(), "."],
        [f"{words['care']} ", *care] if care else [],
    ]
    base = y + 12
    for runs in (row for row in rows if row):
        base = sheet.prose((LEFT + 12, base, RIGHT - LEFT - 20), runs, look, 1.25) + 3
    sheet.line(LEFT + 2, y, LEFT + 2, base - 8, 3.0)
    return base - 4


def _head(sheet: Sheet, y: float, head: str, look: Style) -> float:
    sheet.text(LEFT, y, head, Style(look.bold().font, 11, GREY))
    sheet.line(LEFT, y + 4, RIGHT, y + 4, 0.5)
    return y + 19


def _diagnoses(sheet: Sheet, y: float, desk: FrontDesk, look: Style) -> float:
    """What it is at the left, its code at the right edge's column."""
    for code, said in desk.referral.order.diagnoses:
        sheet.fitted((LEFT, y), 420, [said], look)
        sheet.fact(RIGHT - 70, y, Fact("diagnoses", code), look)
        y += 14
    return y - 4


def _patient(desk: FrontDesk, words: Words) -> list[Cell]:
    others, person = Others(desk.rng, desk.voice, SEEN_SEVENTEENTH), desk.referral.patient
    kin = desk.maybe(0.5, f"{others.relative(person)} {others.number()}")
    cells: list[Cell] = [
        (1, words["patient"], desk.name()),
        (1, words["born"], desk.born()),
        (1, words["sex"], desk.sex(0.1)),
        (2, words["home"], desk.home(0.1)),
        (1, words["phone"], desk.phone(0.1)),
    ]
    return [*cells, (3, words["kin"], kin)] if kin else cells


def _cover(desk: FrontDesk, words: Words) -> list[Cell]:
    second, number = desk.second(0.1)
    cells: list[Cell] = [
        (2, words["payer"], desk.payer(0.05, 0.35)),
        (1, words["member"], desk.member(0.06)),
        (1, words["group"], desk.group(0.3)),
        (2, words["holder"], [words["holders"]]),
    ]
    if second:
        cells += [(2, words["second"], second), (1, words["member"], number)]
    return cells


def _who(desk: FrontDesk, words: Words) -> list[Cell]:
    clinic = desk.referral.clinic
    goes = f"{clinic.organization}, {clinic.city}, {clinic.state}"
    return [
        (2, words["by"], desk.referrer()),
        (1, "NPI", desk.npi(0.2)),
        (3, words["to"], [goes]),
    ]


def _foot(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> None:
    """The practice and its numbers at the foot of the page."""
    small = look.sized(9)
    sheet.line(LEFT, 738, RIGHT, 738, 1.0)
    sheet.fact(LEFT, 751, desk.office(), small.bold())
    fax = desk.fax(0.12)
    line: list[Run] = [f"{desk.address()}   {words['tel']} ", *desk.tel()]
    line += [f"   {words['fax']} ", *fax] if fax else []
    sheet.fitted((LEFT, 763), RIGHT - LEFT, line, small)
