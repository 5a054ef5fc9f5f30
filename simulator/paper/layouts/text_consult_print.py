"""A health center's consult request as plain text of one width: dashed rules, the patient last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.phrases import clock
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT, STEP = 50.0, 563.0, 12.6
TYPED = Style("cour", 9.5)
WIDE = 90
"""How many letters of this type a line holds."""
KINDS = "Health Center|Community Health|County Clinic|Health Services|Community Clinic"
Words = dict[str, str]
Line = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, from and to, the diagnosis, the reason, who signed, patient and coverage."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "DO", "NP", "PA-C", "FNP"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "month", "dashes").being(KINDS)
    words = own_words("text_consult_print", rng)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words)
    y = _lines(sheet, _rule(sheet, y, "-"), _routing(desk, words))
    y = _diagnoses(sheet, _rule(sheet, y, "-"), heads[0], desk)
    y = _reason(sheet, y + STEP / 2, heads[1], desk, words)
    y = _signature(sheet, _rule(sheet, y + STEP / 2, "-"), desk, words)
    y = _lines(sheet, _rule(sheet, y, "="), _patient(desk, words))
    y = _lines(sheet, _rule(sheet, y, "-"), _cover(desk, words))
    y = _rule(sheet, y, "=")
    sheet.text(LEFT, y, words["foot"], TYPED)
    desk.conclude(paper, words["ask"])


def _rule(sheet: Sheet, y: float, letter: str) -> float:
    """A line of dashes, as a printer of text draws a rule."""
    sheet.text(LEFT, y, letter * WIDE, TYPED)
    return y + STEP


def _lines(sheet: Sheet, y: float, lines: Sequence[Line]) -> float:
    """Names and values, the values all beginning at the same letter."""
    for name, runs in lines:
        sheet.text(LEFT, y, name, TYPED)
        x = LEFT + 5.7 * 24
        sheet.fitted((x, y), RIGHT - x, runs, TYPED)
        y += STEP
    return y


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """What it is, and when it was printed, which is no day of the order."""
    y = _rule(sheet, 52, "=")
    sheet.centre(306, y, words["title"], TYPED.bold().sized(11))
    later = desk.referral.order.ordered_on + timedelta(days=desk.rng.choice([1, 1, 2, 3]))
    stamp = f"{words['printed']} {desk.voice.day(later)} {clock(desk.rng)}"
    y += STEP
    sheet.text(LEFT, y, stamp, TYPED)
    sheet.right(RIGHT, y, "Page 1", TYPED)
    return y + STEP


def _routing(desk: FrontDesk, words: Words) -> list[Line]:
    order, clinic = desk.referral.order, desk.referral.clinic
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    to = f"{clinic.organization}, {words['fax']} {desk.voice.number(clinic.fax)}"
    fax = desk.fax(0.12)
    phones: list[Run] = [*desk.tel(), *([f"   {words['fax']} ", *fax] if fax else [])]
    return [
        (words["to"], [words["service"]]),
        (words["place"], [to]),
        (words["from"], [desk.office()]),
        (words["tel"], phones),
        (words["by"], desk.referrer()),
        (words["day"], desk.day()),
        (words["rank"], [rank]),
    ]


def _diagnoses(sheet: Sheet, y: float, head: str, desk: FrontDesk) -> float:
    sheet.text(LEFT, y, head, TYPED)
    y += STEP
    for code, said in desk.referral.order.diagnoses:
        runs: list[Run] = [f"{said} (", Fact("diagnoses", code), ")"]
        y = sheet.prose((LEFT + 17, y, RIGHT - LEFT - 17), runs, TYPED, STEP / TYPED.size)
    return y


def _reason(sheet: Sheet, y: float, head: str, desk: FrontDesk, words: Words) -> float:
    """The order as sentences that somebody typed, each beginning a line."""
    sheet.text(LEFT, y, head, TYPED)
    began, done, hurt = desk.began(0.25), desk.surgery(), desk.accident()
    care, visits = desk.care(0.25), desk.visits(0.6)
    dose: list[Run] = [f"{words['dose']} ", *desk.course()]
    dose += [f", {words['visits']} ", *visits] if visits else []
    rows: list[list[Run]] = [
        [*desk.story(), "."],
        [f"{words['done']} ", *done, *([", ", *began] if began else []), "."] if done else [],
        [f"{desk.began_as(words['began'])} ", *began, "."] if began and not done else [],
        [f"{words['hurt']} ", *hurt, "."] if hurt else [],
        [f"{words['ask']}. {words['with']} ", *desk.treatments(), "."],
        [*dose, "."],
        [f"{words['care']} ", *care] if care else [],
    ]
    y += STEP
    for runs in (row for row in rows if row):
        y = sheet.prose((LEFT + 17, y, RIGHT - LEFT - 17), runs, TYPED, STEP / TYPED.size)
    return y


def _signature(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    signed = desk.signed(words["signed"], words["unsigned"])
    npi = desk.npi(0.25)
    lines: list[Line] = [(words["sign"], [signed])]
    return _lines(sheet, y, [*lines, ("NPI:", npi)] if npi else lines)


def _patient(desk: FrontDesk, words: Words) -> list[Line]:
    """The patient as registries of this kind print one: capitals, no space behind the comma."""
    person = desk.referral.patient
    given = " ".join(part for part in (person.first, person.middle) if part)
    name = Fact("patient_name", f"{person.last},{given}".upper(), person.name.upper())
    chart = f"{desk.rng.randint(10_000, 999_999)}"
    lines: list[Line] = [
        (words["patient"], [name, f"    {words['chart']} {chart}"]),
        (words["born"], desk.born()),
        (words["sex"], desk.sex(0.1)),
        (words["home"], desk.home(0.12)),
        (words["phone"], desk.phone(0.1)),
    ]
    return [line for line in lines if line[1]]


def _cover(desk: FrontDesk, words: Words) -> list[Line]:
    second, number = desk.second(0.1)
    lines: list[Line] = [
        (words["payer"], desk.payer(0.06, 0.3)),
        (words["member"], desk.member(0.08)),
        (words["group"], desk.group(0.4)),
    ]
    if second:
        lines += [(words["second"], second), (words["member"], number)]
    return [line for line in lines if line[1]]
