"""A web record's order print: patient, coverage and prescriber in a column beside the order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, COLUMN, RIGHT = 40.0, 218.0, 572.0
ASIDE = COLUMN - LEFT - 22
BODY, BOLD = Style("helv", 10), Style("hebo", 10)
GREY = Style("helv", 8, (0.35, 0.35, 0.35))
KINDS = (
    "Family Medicine|Direct Primary Care|Sports Medicine|Orthopedics|Medical Group|"
    "Internal Medicine"
)
Words = dict[str, str]
Row = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice on top, the column of who it is about, the order beside it."""
    who = replace(
        referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C", "FNP-BC"])
    )
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "month", "plain").being(KINDS)
    words = own_words("sidebar_order_print", rng)
    sheet = paper.page("referral_order")
    top = _practice(sheet, desk, words)
    y = _aside(sheet, top, words["about"], _patient(desk, words))
    y = _aside(sheet, y + 8, words["covers"], _cover(desk, words))
    _aside(sheet, y + 8, words["who"], _prescriber(desk, words))
    sheet.line(COLUMN - 10, top - 8, COLUMN - 10, 730, 0.6)
    y = _order(sheet, top + 4, desk, words)
    y = _instructions(sheet, y + 10, desk, words)
    _signed(sheet, y + 14, desk, words)
    desk.conclude(paper, words["ask"], words["title"], "physical therapy")


def _practice(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The practice at the left, its lines at the right, over a rule."""
    who, fax = desk.referral.provider, desk.fax(0.12)
    sheet.fact(LEFT, 52, desk.office(), BOLD.sized(15))
    sheet.right(RIGHT, 40, f"{who.street}, {who.city}, {who.state} {who.zip}", GREY.sized(8.5))
    sheet.labelled((370, 52), "", [f"{words['tel']} ", *desk.tel()], GREY.sized(8.5))
    if fax:
        sheet.labelled((478, 52), "", [f"{words['fax']} ", *fax], GREY.sized(8.5))
    sheet.line(LEFT, 60, RIGHT, 60, 1.2)
    return 84


def _aside(sheet: Sheet, y: float, head: str, rows: Sequence[Row]) -> float:
    """A head, then small grey names, the values wrapped below each."""
    sheet.text(LEFT, y, head, BOLD)
    y += 16
    for name, runs in (row for row in rows if row[1]):
        if name:
            sheet.text(LEFT, y, name, GREY)
        y = sheet.prose((LEFT, y + 12 if name else y - 3, ASIDE), runs, BODY, 1.2) + 3
    return y


def _patient(desk: FrontDesk, words: Words) -> list[Row]:
    person = desk.referral.patient
    street = desk.voice.word("patient_street", person.street)
    home = desk.maybe(0.15, street)
    return [
        (words["patient"], desk.name()),
        (words["born"], desk.born()),
        (words["sex"], desk.sex(0.12)),
        (words["phone"], desk.phone(0.1)),
        (words["home"], home),
        ("", desk.voice.city(person) if home else []),
    ]


def _cover(desk: FrontDesk, words: Words) -> list[Row]:
    second, number = desk.second(0.1)
    cover = desk.referral.coverage
    plan = desk.maybe(0.6, desk.voice.word("plan_name", cover.plan))
    return [
        (words["payer"], desk.payer(0.06, 0.0)),
        (words["plan"], plan),
        (words["member"], desk.member(0.08)),
        (words["group"], desk.group(0.35)),
        (words["second"], second),
        (words["member"], number),
    ]


def _prescriber(desk: FrontDesk, words: Words) -> list[Row]:
    return [(words["by"], desk.referrer()), ("NPI", desk.npi(0.2))]


def _order(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """What is ordered in large type, its day and how soon, what for."""
    order, wide = desk.referral.order, RIGHT - COLUMN
    sheet.text(COLUMN, y, words["title"], BOLD.sized(16))
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    line: list[Run] = [f"{words['day']} ", *desk.day(), f"   \u00b7   {words['rank']} ", rank]
    sheet.fitted((COLUMN, y + 18), wide, line, BODY)
    goes = f"{words['to']} {desk.referral.clinic.organization}"
    sheet.text(COLUMN, y + 33, goes, BODY)
    y += 56
    sheet.text(COLUMN, y, words["dx"], BOLD)
    y += 15
    for code, said in order.diagnoses:
        sheet.text(COLUMN + 4, y, "\u2022", BODY)
        runs: list[Run] = [f"{said} [", Fact("diagnoses", code), "]"]
        y = sheet.prose((COLUMN + 14, y, wide - 64), runs, BODY, 1.25) + 1
    return y


def _instructions(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """The order's text under a head of its own, paragraph by paragraph."""
    done, began, hurt, care = desk.surgery(), desk.began(0.25), desk.accident(), desk.care(0.25)
    visits = desk.visits(0.45)
    course: list[Run] = [f"{words['dose']} ", *desk.course(), "."]
    course += [f" {words['visits']} ", *visits, "."] if visits else []
    history: list[Run] = [*desk.story(), "."]
    history += [f" {words['done']} ", *done, "."] if done else []
    history += [f" {desk.began_as(words['since'])} ", *began, "."] if began else []
    history += [" ", *hurt, "."] if hurt else []
    rows: list[tuple[str, list[Run]]] = [
        (words["history"], history),
        (words["text"], [f"{words['ask']}. {words['with']} ", *desk.treatments(), "."]),
        ("", course),
        (words["care"], care),
    ]
    for name, runs in (row for row in rows if row[1]):
        if name:
            y = sheet.text(COLUMN, y + 8, name, BOLD)[3] + 12
        y = sheet.prose((COLUMN, y, RIGHT - COLUMN - 8), runs, BODY, 1.3)
    return y


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.line(COLUMN, y - 8, RIGHT, y - 8, 0.5)
    sheet.fitted((COLUMN, y + 8), RIGHT - COLUMN, [signed], BODY.sized(9.5))
    sheet.text(LEFT, 752, words["foot"], GREY)
