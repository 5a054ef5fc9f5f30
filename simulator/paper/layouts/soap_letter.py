"""A foot doctor's letter in four lettered parts: S, O, A and P stand large at the left margin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_twenty_first import SEEN_TWENTY_FIRST
from simulator.paper.phrases import age, an_aged, brief, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, INNER, RIGHT = 66.0, 100.0, 546.0
WIDTH = RIGHT - INNER
KINDS = "Foot and Ankle|Podiatry|Foot Specialists|Foot and Ankle Center|Podiatry Associates"
OF_FEET = (
    "first_steps_heel", "hill_runner_tendon", "fallen_arch_tendon", "bunion_fixed_shoe",
    "pothole_ankle_sprain", "ankle_lax_tightened",
)  # fmt: skip
SEXES = {"F": "female", "M": "male"}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, whom it is about, the four parts, who pays, the signature."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(OF_FEET), SEEN_TWENTY_FIRST)
    who = replace(referral.provider, credentials="DPM")
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "long", "plain").being(KINDS)
    words = own_words("soap_letter", rng)
    look = Style(rng.choice(["tiro", "helv"]), 11)
    sheet = paper.page("referral_order")
    y = _about(sheet, _head(sheet, desk, words, look), desk, words, look)
    for letter, runs in (("S", _told(desk, words)), ("O", [words["exam"]]),
                         ("A", _found(desk))):  # fmt: skip
        sheet.text(LEFT, y, f"{letter}:", look.bold().sized(14))
        y = sheet.prose((INNER, y, WIDTH), runs, look, 1.33) + 8
    sheet.text(LEFT, y, "P:", look.bold().sized(14))
    for number, runs in enumerate(_planned(desk, words), start=1):
        sheet.text(INNER, y, f"{number})", look)
        y = sheet.prose((INNER + 18, y, WIDTH - 18), runs, look, 1.3) + 2
    _close(sheet, y + 12, desk, words, look)
    desk.conclude(paper, words["ask"], words["order"])


def _head(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The office in the middle, its doctor below, then address and numbers in one line."""
    fax = desk.fax(0.15)
    centred(sheet, 54, [desk.office()], look.bold().sized(16))
    centred(sheet, 69, desk.referrer(), look)
    line: list[Run] = [f"{desk.address()}  *  {words['tel']} ", *desk.tel()]
    line += [f"  *  {words['fax']} ", *fax] if fax else []
    centred(sheet, 82, line, look.sized(9))
    return 112


def _about(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """The day at the right; the clinic; name, birth and telephone on lines of their own."""
    clinic, phone = desk.referral.clinic, desk.phone(0.25)
    sheet.labelled((400, y), "", desk.day(), look)
    sheet.text(LEFT, y, clinic.organization, look)
    sheet.text(LEFT, y + 14, f"{clinic.street}, {clinic.city}, {clinic.state}", look)
    lines: list[list[Run]] = [
        [f"{words['re']} ", *desk.name()], [f"{words['born']} ", *desk.born()],
        *([[f"{words['phone']} ", *phone]] if phone else []),
    ]  # fmt: skip
    for number, runs in enumerate(lines):
        sheet.labelled((LEFT, y + 42 + 14 * number), "", runs, look.bold())
    y += 42 + 14 * len(lines) + 12
    sheet.text(LEFT, y, words["greeting"], look)
    return y + 24


def _told(desk: FrontDesk, words: Words) -> list[Run]:
    """Age, sex, the complaint, since when or after which operation."""
    person, order = desk.referral.patient, desk.referral.order
    years = an_aged(age(order, person))
    runs: list[Run] = [
        f"{words['seen']} {years} year old ",
        Fact("sex", SEXES[person.sex], person.sex),
    ]
    runs += [f" {words['with']} ", *sided(order, order.condition.story), ". "]
    done, began = desk.surgery(), desk.began(0.2)
    if done:
        named = [Fact("surgery", lower(run.printed)) for run in done if isinstance(run, Fact)]
        runs += [f"{words['done']} ", *named, *([" on ", *began] if began else []), ". "]
    elif began:
        runs += [f"{desk.began_as(words['since'])} ", *began, ". "]
    return [*runs, words["tried"]]


def _found(desk: FrontDesk) -> list[Run]:
    """Each diagnosis by number, with its code in brackets or all without codes."""
    coded = desk.rng.random() < 0.88
    runs: list[Run] = []
    for number, (code, said) in enumerate(desk.referral.order.diagnoses, start=1):
        runs += [f"{' ' if runs else ''}{number}. {brief(said)}"]
        runs += [" ", Fact("diagnoses", f"({code})", code), "."] if coded else ["."]
    return runs


def _planned(desk: FrontDesk, words: Words) -> list[list[Run]]:
    """What was done today, the therapy in two lines, when to come back."""
    order, care, visits = desk.referral.order, desk.care(0.25), desk.visits(0.6)
    asked: list[Run] = [f"{words['order']}, {words['ask']}, ", *desk.course()]
    asked += [" (", *visits, " visits)"] if visits else []
    asked += [". ", Fact("urgent", words["soon"], True)] if order.urgent else ["."]
    rows: list[Sequence[Run]] = [
        [words["today"]], asked, [f"{words['include']} ", *desk.treatments(), "."],
        [f"{words['care']} ", *care] if care else [], [words["back"]],
    ]  # fmt: skip
    return [list(row) for row in rows if row]


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """Who pays in one line before the signature; below it the number of the doctor."""
    payer, member, group = desk.payer(0.1, 0.25), desk.member(0.15), desk.group(0.5)
    second, number = desk.second(0.15)
    line: list[Run] = [f"{words['payer']} ", *payer]
    line += [f", {words['member']} ", *member] if member else []
    line += [f", {words['group']} ", *group] if group else []
    if payer:
        y = sheet.prose((LEFT, y, RIGHT - LEFT), line, look, 1.3)
    if second:
        said: list[Run] = [f"{words['second']} ", *second, f", {words['member']} ", *number]
        y = sheet.prose((LEFT, y, RIGHT - LEFT), said, look, 1.3)
    sheet.text(LEFT, y + 8, words["bye"], look)
    signature(sheet, desk.referral, (LEFT, y + 46, 300), desk.rng)
    npi = desk.npi(0.35)
    sheet.labelled((LEFT, y + 60), "", desk.referrer(), look)
    if npi:
        sheet.labelled((LEFT, y + 74), "", ["NPI ", *npi], look)
