"""A family practice's referral made with a word processor: bordered cells, shaded section rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.form_rows import one_ticked
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import brief, in_short
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT = 48.0, 564.0
WIDTH = RIGHT - LEFT
BODY, BOLD, HIGH = Style("tiro", 10.5), Style("tibo", 10.5), 22.0
KINDS = "Family Medicine|Family Practice|Primary Care|Internal Medicine|Family Physicians"
LONG = 70
"""So many letters of a diagnosis no longer fit its cell."""
SERVICES = ("Physical Therapy", "Occupational Therapy", "Speech Therapy")
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]
"""Which part of the width it takes, what it is called, the value behind it."""


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the patient, the coverage, the table of diagnoses, the order, the sign."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "plain", "us", "short").being(KINDS)
    words = own_words("practice_table_form", rng)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _practice(sheet, desk, words)
    y = _cells(sheet, _section(sheet, y, heads[0]), _patient(desk, words))
    y = _cells(sheet, _section(sheet, y, heads[1]), _cover(desk, words))
    y = _asked(sheet, _section(sheet, y, heads[2]), desk, words)
    y = _diagnoses(sheet, y, desk, words)
    y = _note(sheet, y, desk, words)
    y = _cells(sheet, y, _course(desk, words))
    y = _sign(sheet, _section(sheet, y, heads[3]), desk, words)
    sheet.centre(306, y + 18, words["foot"], Style("tiit", 9.5))
    desk.conclude(paper, words["ask"], SERVICES[0])


def _practice(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    centred(sheet, 48, [desk.office()], Style("tibo", 16))
    fax = desk.fax(0.15)
    line: list[Run] = [f"{desk.address()}  \u2022  {words['tel']} ", *desk.tel()]
    line += [f"  \u2022  {words['fax']} ", *fax] if fax else []
    centred(sheet, 62, line, BODY.sized(9))
    sheet.centre(306, 84, words["title"], Style("tibo", 13))
    return 92


def _section(sheet: Sheet, y: float, head: str) -> float:
    """A shaded row across the whole table."""
    sheet.frame((LEFT, y, RIGHT, y + 16), 0.7, 0.85)
    sheet.text(LEFT + 5, y + 12, head, BOLD)
    return y + 16


def _cells(sheet: Sheet, y: float, rows: Sequence[Sequence[Cell]]) -> float:
    """Rows of bordered cells, in each its name and the value on one line."""
    for row in rows:
        x = LEFT
        for part, name, runs in row:
            end = x + WIDTH * part
            sheet.frame((x, y, end, y + HIGH), 0.7)
            start = sheet.text(x + 5, y + 15, name, BOLD.sized(9.5))[2] + 4
            sheet.fitted((start, y + 15), end - start - 4, runs, BODY)
            x = end
        y += HIGH
    return y


def _patient(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    return [
        [(0.55, words["patient"], desk.name()), (0.27, words["born"], desk.born()),
         (0.18, words["sex"], desk.sex(0.25))],
        [(0.66, words["home"], desk.home(0.25)), (0.34, words["phone"], desk.phone(0.15))],
    ]  # fmt: skip


def _cover(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    second, number = desk.second(0.15)
    return [
        [(1.0, words["payer"], desk.payer(0.08, 0.35))],
        [(0.55, words["member"], desk.member(0.12)), (0.45, words["group"], desk.group(0.4))],
        [(0.6, words["second"], second), (0.4, words["member"], number)],
    ]


def _asked(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Which service in squares, how soon in squares, the day."""
    order = desk.referral.order
    sheet.frame((LEFT, y, RIGHT, y + HIGH), 0.7)
    one_ticked(sheet, (LEFT + 5, y + 15), SERVICES, 0, BODY)
    y += HIGH
    sheet.frame((LEFT, y, LEFT + WIDTH * 0.6, y + HIGH), 0.7)
    x = sheet.text(LEFT + 5, y + 15, words["rank"], BOLD.sized(9.5))[2] + 10
    ranks = words["ranks"].split("|")
    rank = Fact("urgent", ranks[order.urgent], order.urgent)
    one_ticked(sheet, (x, y + 15), ranks, int(order.urgent), BODY, rank)
    sheet.frame((LEFT + WIDTH * 0.6, y, RIGHT, y + HIGH), 0.7)
    sheet.labelled((LEFT + WIDTH * 0.6 + 5, y + 15), words["day"], desk.day(), BODY)
    return y + HIGH


def _diagnoses(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """A head row, then a row to each diagnosis; since when stands with the first."""
    order, edges = desk.referral.order, (LEFT, LEFT + 336, LEFT + 410, RIGHT)
    coded, began = desk.rng.random() < 0.9, desk.began(0.25)
    heads: list[list[Run]] = [[words["dx"]], [words["code"]], [desk.began_as(words["since"])]]
    table = [heads]
    for number, (code, said) in enumerate(order.diagnoses):
        codes: list[Run] = [Fact("diagnoses", code)] if coded else []
        table.append(
            [
                [brief(said) if len(said) < LONG else in_short(said)],
                codes,
                began if number == 0 else [],
            ]
        )
    for number, cells in enumerate(table):
        look = BOLD.sized(9.5) if number == 0 else BODY
        for x, end, runs in zip(edges, edges[1:], cells, strict=False):
            sheet.frame((x, y, end, y + HIGH), 0.7)
            sheet.fitted((x + 5, y + 15), end - x - 9, runs, look)
        y += HIGH
    return y


def _note(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """One large cell in which the order stands as somebody typed it."""
    done, hurt, care = desk.surgery(), desk.accident(), desk.care(0.25)
    runs: list[Run] = [*desk.story(), ". "]
    runs += [f"{words['done']} ", *done, ". "] if done else []
    runs += [*hurt, ". "] if hurt else []
    runs += [f"{words['ask']}: ", *desk.treatments(), "."]
    base = sheet.text(LEFT + 5, y + 15, words["reason"], BOLD.sized(9.5))[3] + 11
    base = sheet.prose((LEFT + 5, base, WIDTH - 12), runs, BODY, 1.25)
    if care:
        base = sheet.prose((LEFT + 5, base, WIDTH - 12), [f"{words['care']} ", *care], BODY, 1.25)
    end = max(base - 4, y + 110)
    sheet.frame((LEFT, y, RIGHT, end), 0.7)
    return end


def _course(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    return [[(0.64, words["dose"], desk.course()), (0.36, words["visits"], desk.visits(0.45))]]


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    y = _cells(sheet, y, [[(0.64, words["by"], desk.referrer()), (0.36, "NPI:", desk.npi(0.25))]])
    sheet.frame((LEFT, y, RIGHT, y + 40), 0.7)
    sheet.text(LEFT + 5, y + 15, words["sign"], BOLD.sized(9.5))
    signature(sheet, desk.referral, (LEFT + 130, y + 34, 440), desk.rng, 22)
    return y + 40
