"""A clinic record's orders page: lines about the patient, one grid of orders whose cells wrap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.phrases import brief
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT = 50.0, 562.0
WIDTH = RIGHT - LEFT
EDGES = (LEFT, 152.0, 296.0, 382.0, RIGHT)
KINDS = "Internal Medicine, P.C.|Medical Group, PLLC|Family Physicians|Orthopedic Clinic"
Words = dict[str, str]
Cells = Sequence[Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice in the middle, the patient's lines, the grid, the notes, who signed."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "us", "short").being(KINDS)
    words = own_words("order_grid_print", rng)
    look = Style(rng.choice(["tiro", "helv"]), 10)
    sheet = paper.page("referral_order")
    y = _practice(sheet, desk, words, look)
    y = _patient(sheet, y + 22, desk, words, look)
    sheet.text(LEFT, y + 14, words["orders"], look.bold().sized(12))
    y = _grid(sheet, y + 20, desk, words, look.sized(9.5))
    y = _notes(sheet, y + 22, desk, words, look)
    npi = desk.npi(0.2)
    line: list[Run] = [*desk.referrer(), *([", NPI ", *npi] if npi else [])]
    sheet.labelled((LEFT, y + 16), words["provider"], line, look)
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.labelled((LEFT, y + 32), "", [signed], look)
    sheet.text(LEFT, 768, words["foot"], look.sized(8))
    desk.conclude(paper, words["ask"])


def _practice(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    centred(sheet, 50, [desk.office()], look.bold().sized(14))
    sheet.centre(306, 64, desk.address(), look.sized(9))
    fax = desk.fax(0.15)
    line = [f"{words['tel']} ", *desk.tel(), *([f"  |  {words['fax']} ", *fax] if fax else [])]
    centred(sheet, 76, line, look.sized(9))
    return 84


def _patient(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """Each line some values behind bold names, one after the other with a bar between."""
    second, number = desk.second()
    lines: list[list[tuple[str, Sequence[Run]]]] = [
        [(words["patient"], desk.name()), (words["born"], desk.born()), (words["sex"], desk.sex())],
        [(words["home"], desk.home(0.15)), (words["phone"], desk.phone(0.1))],
        [(words["payer"], desk.payer(0.05, 0.2)), (words["member"], desk.member(0.08)),
         (words["group"], desk.group(0.3))],
        [(words["second"], second), (words["member"], number)],
        [(words["day"], desk.day())],
    ]  # fmt: skip
    sheet.line(LEFT, y - 14, RIGHT, y - 14, 0.8)
    small = look.sized(9.5)
    for line in ([pair for pair in pairs if pair[1]] for pairs in lines):
        x = LEFT
        for place, (label, runs) in enumerate(line):
            x = sheet.text(x, y, "  |  ", small)[2] if place else x
            x = sheet.labelled((x, y), label, runs, small)
        y += 15 if line else 0
    sheet.line(LEFT, y - 8, RIGHT, y - 8, 0.8)
    return y


def _grid(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """The table: its heads in grey, then the therapy and what else was ordered that day."""
    sheet.frame((LEFT, y, RIGHT, y + 16), 0.7, 0.85)
    for x, name in zip(EDGES, words["heads"].split("|"), strict=False):
        sheet.text(x + 4, y + 11.5, name, look.bold())
    y += 16
    for row in [_therapy(desk, words), _another(words)]:
        y = _row(sheet, y, row, look)
    return y


def _row(sheet: Sheet, y: float, cells: Cells, look: Style) -> float:
    """Cells whose words wrap, all as tall as the tallest."""
    end = y
    for x, x1, runs in zip(EDGES, EDGES[1:], cells, strict=False):
        if runs:
            end = max(end, sheet.prose((x + 4, y + 12, x1 - x - 8), runs, look, 1.22) - 8)
    end += 4
    for x, x1 in pairwise(EDGES):
        sheet.frame((x, y, x1, end), 0.7)
    return end


def _therapy(desk: FrontDesk, words: Words) -> Cells:
    order = desk.referral.order
    said: list[Run] = []
    for code, text in order.diagnoses:
        said += ["; " if said else "", f"{brief(text)} ", Fact("diagnoses", f"({code})", code)]
    why: list[Run] = [f"{words['ask']}. {words['include']} ", *desk.treatments(), "."]
    visits, care = desk.visits(0.5), desk.care(0.3)
    why += [" ", words["visits"], " ", *visits, "."] if visits else []
    why += [" ", words["care"], " ", *care] if care else []
    name: list[Run] = [words["name"]]
    name += [" - ", Fact("urgent", words["fast"], True)] if order.urgent else []
    return [name, said, desk.course(), why]


def _another(words: Words) -> Cells:
    """A second order of the same visit, which is nothing for the therapist."""
    order, why = words["another"].split("|")
    return [[order], [], [], [why]]


def _notes(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """A few lines of the visit under the grid."""
    began, done, hurt = desk.began(0.2), desk.surgery(), desk.accident()
    sheet.text(LEFT, y, words["notes"], look.bold().sized(12))
    y += 16
    runs: list[Run] = [*desk.story(), ". "]
    runs += [f"{desk.began_as(words['since'])} ", *began, ". "] if began else []
    runs += ["Status post ", *done, ". "] if done else []
    runs += [*hurt, ". "] if hurt else []
    runs += [words["plan"]]
    return sheet.prose((LEFT, y, WIDTH), runs, look)
