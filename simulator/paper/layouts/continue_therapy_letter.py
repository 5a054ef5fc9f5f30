"""A letter that renews a course: the visits done are told, the next ones ordered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import brief, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, TOLD, RIGHT = 64.0, 150.0, 548.0
WIDTH = RIGHT - LEFT
SOME_WEEKS = 42
"""How many days the course that is renewed has taken."""
KINDS = (
    "Physical Medicine|Sports Medicine|Family Medicine|Orthopedics|Spine and Rehabilitation|"
    "Primary Care"
)
FORMS = {"F": ("Ms.", "She", "her"), "M": ("Mr.", "He", "his")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office, the lines on top, what was done, what is ordered by number, the close."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C", "NP"]))
    began = referral.order.began_on - timedelta(days=SOME_WEEKS)
    shown = replace(referral, provider=who, order=replace(referral.order, began_on=began))
    desk = FrontDesk.of(shown, rng, "us", "month", "plain").being(KINDS)
    words = own_words("continue_therapy_letter", rng)
    look = Style(rng.choice(["helv", "helv", "tiro"]), 10.5)
    sheet = paper.page("referral_order")
    y = _office(sheet, desk, words, look)
    y = _lines(sheet, y, desk, words, look)
    y = sheet.prose((LEFT, y, WIDTH), _so_far(desk, words), look, 1.3) + 7
    y = sheet.prose((LEFT, y, WIDTH), [words["order"]], look, 1.3) + 4
    for number, runs in enumerate(_orders(desk, words), start=1):
        sheet.text(LEFT + 10, y, f"{number}.", look)
        y = sheet.prose((LEFT + 28, y, WIDTH - 40), runs, look, 1.28) + 3
    y = sheet.prose((LEFT, y + 6, WIDTH), _last(desk, words), look, 1.3)
    _close(sheet, y + 8, desk, words, look)
    paper.imply("sex", referral.patient.sex)
    desk.conclude(paper, words["ask"], "continue physical therapy", "physical therapy")


def _office(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The office at the left over a thick rule, its line under it."""
    sheet.fact(LEFT, 54, desk.office(), look.bold().sized(17))
    sheet.line(LEFT, 61, RIGHT, 61, 2.5)
    fax = desk.fax(0.2)
    line: list[Run] = [f"{desk.address()}  |  {words['tel']} ", *desk.tel()]
    line += [f"  |  {words['fax']} ", *fax] if fax else []
    sheet.fitted((LEFT, 74), WIDTH, line, look.sized(9))
    return 104


def _lines(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """Day, to whom, the patient, who pays, what it is about: the answers begin at one tab."""
    clinic = desk.referral.clinic
    payer, member = desk.payer(0.25, 0.25), desk.member(0.25)
    cover: list[Run] = [*payer, *([f"   {words['member']} ", *member] if member else [])]
    rows: list[tuple[str, Sequence[Run]]] = [
        (words["day"], desk.day()),
        (words["to"], [f"{clinic.organization}, fax {desk.voice.number(clinic.fax)}"]),
        (words["patient"], desk.name()),
        (words["born"], desk.born()),
        (words["payer"], cover if payer else []),
        (words["re"], [words["subject"]]),
    ]
    for name, runs in (row for row in rows if row[1]):
        sheet.text(LEFT, y, name, look.bold())
        sheet.fitted((TOLD, y), RIGHT - TOLD, runs, look)
        y += 15
    sheet.line(LEFT, y - 6, RIGHT, y - 6, 0.6)
    return y + 14


def _so_far(desk: FrontDesk, words: Words) -> list[Run]:
    """What the patient has had, after what, and how far it helped; nothing of it is ordered."""
    person, order, rng = desk.referral.patient, desk.referral.order, desk.rng
    title, she, _ = FORMS[person.sex]
    runs: list[Run] = [f"{title} {person.last} {words['back']} {rng.randint(6, 11)} visits for "]
    before, named, after = order.condition.story.partition("{side}")
    runs += [before, Fact("laterality", order.side), after] if named else [before]
    done, began, hurt = desk.surgery(), desk.began(0.25), desk.accident()
    runs.append(". ")
    if done:
        told = [run for run in done if isinstance(run, Fact)]
        runs += [f"{words['had']} ", *(Fact("surgery", lower(run.printed)) for run in told)]
        runs += [", ", *began, ". "] if began else [". "]
    elif began:
        runs += [f"{desk.began_as(words['since'])} ", *began, ". "]
    runs += [*hurt, ". "] if hurt else []
    return [*runs, f"{she} {words['better']}"]


def _orders(desk: FrontDesk, words: Words) -> list[list[Run]]:
    """The order, an item to each part of it."""
    order, coded = desk.referral.order, desk.rng.random() < 0.88
    dx: list[Run] = [f"{words['dx']} "]
    for number, (code, said) in enumerate(order.diagnoses):
        dx += ["; " if number else ""]
        dx += [Fact("diagnoses", code), " "] if coded else []
        dx.append(brief(said))
    visits, care = desk.visits(0.5), desk.care(0.2)
    dose: list[Run] = [f"{words['ask']}, ", *desk.course()]
    dose += [", ", *visits, f" {words['more']}"] if visits else []
    names = [lower(name) for name in order.condition.treatments]
    rows: list[list[Run]] = [dx, [*dose, "."], [f"{words['with']} ", *listed("treatments", names)]]
    return [*rows, [f"{words['care']} ", *care]] if care else rows


def _last(desk: FrontDesk, words: Words) -> list[Run]:
    runs: list[Run] = []
    if desk.referral.order.urgent:
        runs += [Fact("urgent", words["soon"], True), ". "]
    return [*runs, words["report"]]


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    sheet.text(LEFT, y, words["bye"], look)
    y += 44
    signature(sheet, desk.referral, (LEFT, y, 290), desk.rng)
    npi = desk.npi(0.4)
    line: list[Run] = [*desk.referrer(), *(["    NPI ", *npi] if npi else [])]
    sheet.labelled((LEFT, y + 15), "", line, look)
