"""An office record's referral print: ruled pairs of names and values, then the order as a note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT = 45.0, 567.0
HALF = (RIGHT - LEFT) / 2
KINDS = (
    "Family Practice|Internal Medicine|Orthopaedic Group|Medical Associates|Physicians|"
    "Family Health"
)
Words = dict[str, str]
Cell = tuple[int, str, Sequence[Run]]
"""How many halves of the page it takes, the name, the value."""


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, patient and coverage, the referral's own data, diagnoses, the note."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "us", "plain").being(KINDS)
    words = own_words("outgoing_order_summary", rng)
    look = Style(rng.choice(["tiro", "tiro", "helv"]), 10)
    sheet = paper.page("referral_order")
    y = _practice(sheet, desk, words, look)
    y = _pairs(sheet, y, _patient(desk, words), look)
    y = _pairs(sheet, y + 8, _cover(desk, words), look)
    y = _pairs(sheet, y + 8, _referral(desk, words), look)
    y = _diagnoses(sheet, y + 8, desk, words, look)
    y = _notes(sheet, y + 18, desk, words, look)
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.labelled((LEFT, y + 16), "", [signed], look.bold())
    sheet.line(LEFT, 742, RIGHT, 742, 0.6)
    sheet.centre(306, 755, words["foot"], look.sized(8.5))
    desk.conclude(paper, words["ask"], "physical therapy")


def _practice(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The practice in the middle over two lines, what the print is, all inside a rule."""
    centred(sheet, 46, [desk.office()], look.bold().sized(14))
    centred(sheet, 59, [desk.address()], look.sized(9))
    fax = desk.fax(0.12)
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    centred(sheet, 70, [*line, *([f"  {words['fax']} ", *fax] if fax else [])], look.sized(9))
    sheet.line(LEFT, 78, RIGHT, 78, 1.2)
    sheet.centre(306, 95, words["title"], look.bold().sized(12.5))
    return 104


def _pairs(sheet: Sheet, y: float, cells: Sequence[Cell], look: Style) -> float:
    """A ruled table: a name in bold and its value in each cell, one or two cells to a row."""
    column = 0
    for wide, name, runs in cells:
        x = LEFT + HALF * column
        end = x + HALF * wide
        sheet.frame((x, y, end, y + 17), 0.5)
        start = sheet.text(x + 4, y + 12, name, look.bold().sized(9.5))[2] + 5
        sheet.fitted((start, y + 12), end - start - 4, runs, look)
        column += wide
        if column == 2:
            y, column = y + 17, 0
    return y


def _patient(desk: FrontDesk, words: Words) -> list[Cell]:
    return [
        (1, words["patient"], [desk.voice.patient_last_first(desk.referral.patient)]),
        (1, words["account"], [str(desk.rng.randint(10_000, 999_999))]),
        (1, words["born"], desk.born()),
        (1, words["sex"], desk.sex(0.12)),
        (2, words["home"], desk.home(0.12)),
        (2, words["phone"], desk.phone(0.12)),
    ]


def _cover(desk: FrontDesk, words: Words) -> list[Cell]:
    second, number = desk.second(0.1)
    cells: list[Cell] = [
        (2, words["payer"], desk.payer(0.06, 0.3)),
        (1, words["member"], desk.member(0.08)),
        (1, words["group"], desk.group(0.35)),
    ]
    if second:
        cells += [(1, words["second"], second), (1, words["member"], number)]
    return cells


def _referral(desk: FrontDesk, words: Words) -> list[Cell]:
    """The referral's day and until when it holds, from whom and to whom, how soon."""
    order, clinic = desk.referral.order, desk.referral.clinic
    until = desk.voice.day(order.ordered_on + timedelta(days=desk.rng.choice([90, 180, 365])))
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    return [
        (1, words["day"], desk.day()),
        (1, words["until"], [until]),
        (1, words["by"], desk.referrer()),
        (1, "NPI:", desk.npi(0.2)),
        (1, words["to"], [clinic.organization]),
        (1, words["field"], [words["fields"]]),
        (1, words["rank"], [rank]),
        (1, words["visits"], desk.visits(0.4)),
    ]


def _diagnoses(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """The diagnoses in a table of their own: the code first, then its name."""
    heads: tuple[Run, Run] = (words["code"], words["dx"])
    rows: list[tuple[Run, Run]] = [heads]
    rows += [(Fact("diagnoses", code), said) for code, said in desk.referral.order.diagnoses]
    for number, (code, said) in enumerate(rows):
        font = look.bold().sized(9.5) if number == 0 else look
        sheet.frame((LEFT, y, LEFT + 84, y + 17), 0.5, 0.93 if number == 0 else None)
        sheet.frame((LEFT + 84, y, RIGHT, y + 17), 0.5, 0.93 if number == 0 else None)
        sheet.fitted((LEFT + 4, y + 12), 76, [code], font)
        sheet.fitted((LEFT + 88, y + 12), RIGHT - LEFT - 92, [said], font)
        y += 17
    return y


def _notes(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """The reason and what somebody typed below it, a line to each thing."""
    done, began, hurt, care = desk.surgery(), desk.began(0.25), desk.accident(), desk.care(0.25)
    rows: list[tuple[str, list[Run]]] = [
        (words["reason"], [*desk.story(), "."]),
        (words["notes"], [f"{words['ask']}, ", *desk.course(), "."]),
        ("", [f"{words['with']} ", *desk.treatments(), "."]),
        ("", [f"{words['done']} ", *done, "."] if done else []),
        ("", [f"{desk.began_as(words['since'])} ", *began, "."] if began else []),
        ("", [*hurt, "."] if hurt else []),
        ("", [f"{words['care']} ", *care] if care else []),
    ]
    for name, runs in (row for row in rows if row[1]):
        if name:
            sheet.text(LEFT, y, name, look.bold())
            y += 13
        y = sheet.prose((LEFT + 12, y, RIGHT - LEFT - 14), runs, look, 1.3) + 1
    return y
