"""A therapy clinic's request to a doctor: the clinic typed who it is, a pen filled in the order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import by_pen, signature, square_by_pen
from simulator.paper.phrases import clock, in_short
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, MIDDLE, RIGHT = 48.0, 306.0, 564.0
PRINTED, BOLD, SMALL = Style("helv", 10), Style("hebo", 10), Style("helv", 8)
KINDS = "Family Medicine|Internal Medicine|Orthopedics|Primary Care|Medical Associates|Physicians"
COLUMNS = (
    ("Therapeutic exercise", "Progressive strengthening", "Range of motion", "Stretching program",
     "Core stabilization"),
    ("Manual therapy", "Joint mobilization", "Soft tissue massage", "Posture education",
     "Body mechanics"),
    ("Balance exercises", "Gait and stair training", "Vestibular rehabilitation",
     "Neuromuscular re-education", "Home exercise program"),
)  # fmt: skip
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the clinic, to and from, what the clinic knows, then the order by pen."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain").being(KINDS)
    words = own_words("fax_back_request_form", rng)
    typed = Style(rng.choice(["cour", "tiro", "helv"]), 10.5)
    sheet = paper.page("referral_order")
    y = _ends(sheet, _clinic(sheet, desk, words), desk, words)
    sheet.text(LEFT, y, words["greeting"], PRINTED)
    y = sheet.prose((LEFT, y + 17, RIGHT - LEFT), [_asked(desk, words)], PRINTED, 1.35) + 6
    y = _known(sheet, y, desk, words, typed)
    y = _order(sheet, y + 22, desk, words)
    _course(sheet, y, desk, words)
    _sign(sheet, y + 118, desk, words)
    desk.conclude(paper, words["ask"])


def _clinic(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The clinic's own head: nothing in it belongs to who refers."""
    clinic = desk.referral.clinic
    centred(sheet, 46, [clinic.organization], BOLD.sized(17))
    line = f"{clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}"
    numbers = f"{words['tel']} {desk.voice.number(clinic.phone)}"
    centred(sheet, 59, [f"{line}    {numbers}"], SMALL.sized(9))
    sheet.line(LEFT, 66, RIGHT, 66, 1.4)
    centred(sheet, 86, [words["title"]], BOLD.sized(13))
    return 96


def _ends(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """The doctor at the left and the clinic at the right, each in a box of short lines."""
    clinic, rng = desk.referral.clinic, desk.rng
    tel, fax, npi = desk.tel(0.1), desk.fax(0.1), desk.npi(0.35)
    sent = desk.referral.order.ordered_on - timedelta(days=rng.choice([0, 1, 1, 2, 3]))
    left: list[tuple[str, Sequence[Run]]] = [
        (words["to"], desk.referrer()), (words["practice"], [desk.office()]),
        (words["tel"], tel), (words["fax"], fax), ("NPI", npi),
    ]  # fmt: skip
    right: list[tuple[str, Sequence[Run]]] = [
        (words["from"], [f"{clinic.first} {clinic.last}, {clinic.credentials}"]),
        (words["day"], [desk.voice.day(sent)]), (words["sheets"], ["1"]),
        (words["back"], [desk.voice.number(clinic.fax)]),
    ]  # fmt: skip
    for x, end, rows in ((LEFT, MIDDLE, left), (MIDDLE, RIGHT, right)):
        sheet.frame((x, y, end, y + 84), 0.8)
        base = y + 14
        for name, runs in (row for row in rows if row[1]):
            sheet.text(x + 6, base, name, BOLD.sized(9))
            sheet.fitted((x + 78, base), end - x - 84, runs, PRINTED)
            base += 15
    return y + 104


def _asked(desk: FrontDesk, words: Words) -> str:
    """That the patient already has a first visit there, some days after the order."""
    visit = desk.referral.order.evaluated_on
    return words["open"].format(day=f"{desk.voice.day(visit)} at {clock(desk.rng)}")


def _known(sheet: Sheet, y: float, desk: FrontDesk, words: Words, typed: Style) -> float:
    """What the clinic typed of the patient: names before values on light grey."""
    coded = desk.rng.random() < 0.85
    found: list[list[Run]] = []
    for code, said in desk.referral.order.diagnoses:
        behind: list[Run] = ["   ", Fact("diagnoses", code)] if coded else []
        found.append([in_short(said), *behind])
    second, number_there = desk.second(0.1)
    rows: list[list[tuple[str, Sequence[Run]]]] = [
        [(words["patient"], desk.name()), (words["born"], desk.born())],
        [(words["payer"], desk.payer(0.1, 0.25)), (words["phone"], desk.phone(0.15))],
        [(words["member"], desk.member(0.12)), (words["group"], desk.group(0.4))],
    ]
    if second:
        rows.append([(words["second"], second), (words["member"], number_there)])
    done, hurt, began = desk.surgery(), desk.accident(), desk.began(0.3)
    since: list[Run] = [f"{desk.began_as(words['since'])} ", *began] if began else []
    history = [*done, *hurt, *(["    "] if (done or hurt) and since else []), *since]
    lines = [
        *((words["dx"], dx) for dx in found),
        *([(words["history"], history)] if history else []),
    ]
    high = 17 * (len(rows) + len(lines)) + 7
    sheet.frame((LEFT, y - 12, RIGHT, y - 12 + high), 0.6, 0.93)
    for row in rows:
        for x, wide, (name, runs) in zip((LEFT, 344.0), (292.0, 218.0), row, strict=True):
            start = sheet.text(x + 6, y + 2, name, BOLD.sized(9))[2] + 5
            sheet.fitted((start, y + 2), x + wide - start, runs, typed)
        y += 17
    for name, runs in lines:
        start = sheet.text(LEFT + 6, y + 2, name, BOLD.sized(9))[2] + 5
        sheet.fitted((start, y + 2), RIGHT - 6 - start, runs, typed)
        y += 17
    return y


def _order(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """The doctor's part: what is ordered, ticked by pen, and what no square offers, written."""
    order, rng = desk.referral.order, desk.rng
    sheet.line(LEFT, y - 16, RIGHT, y - 16, 1.4)
    sheet.text(LEFT, y - 3, words["part"], BOLD.sized(11))
    square_by_pen(sheet, (LEFT, y + 16), words["ask"], True, rng, PRINTED)
    box = square_by_pen(sheet, (372, y + 16), words["fast"], order.urgent, rng, PRINTED)
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    y += 35
    offered = [name for column in COLUMNS for name in column]
    for shift, names in zip((0.0, 172.0, 344.0), COLUMNS, strict=True):
        for number, name in enumerate(names):
            asked = name in order.condition.treatments
            at = (LEFT + shift, y + 17 * number)
            box = square_by_pen(sheet, at, name, asked, rng, PRINTED.sized(9.5))
            if asked:
                sheet.note(Fact("treatments", name), box, "mark")
    y += 17 * 5 + 4
    left: list[Run] = []
    for name in order.condition.treatments:
        if name not in offered:
            left += [*([", "] if left else []), Fact("treatments", name)]
    _blank(sheet, (LEFT, y), RIGHT, words["other"], left, rng)
    return y + 27


def _blank(
    sheet: Sheet, at: tuple[float, float], end: float, name: str, runs: Sequence[Run], rng: Random
) -> None:
    """Printed words and a rule behind them, on which a pen wrote."""
    x = sheet.text(*at, name, PRINTED)[2] + 4
    sheet.line(x, at[1] + 3, end, at[1] + 3, 0.6)
    if runs:
        by_pen(sheet, (x + 6, at[1]), end - 4, runs, rng, 12)


def _course(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    """How often and how long by pen between printed words; what to take care of."""
    order, rng = desk.referral.order, desk.rng
    x = LEFT
    counts = (("frequency_per_week", order.per_week), ("duration_weeks", order.weeks))
    for (field, count), name, after in zip(
        counts, (words["often"], words["for"]), (words["times"], words["weeks"]), strict=True
    ):
        x = sheet.text(x, y, name, PRINTED)[2] + 4
        sheet.line(x, y + 3, x + 44, y + 3, 0.6)
        box = ink.write(sheet, (x + 13, y), str(count), 14, rng)
        sheet.note(Fact(field, str(count), count), box, "ink")
        x = sheet.text(x + 48, y, after, PRINTED)[2] + 8
    _blank(sheet, (LEFT, y + 27), RIGHT, words["care"], desk.care(0.35), rng)


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    """The doctor agrees by signing; the day that stands there is the order's."""
    sheet.prose((LEFT, y - 36, RIGHT - LEFT), [words["agree"]], SMALL.sized(9), 1.25)
    x = sheet.text(LEFT, y, words["sign"], BOLD)[2] + 4
    sheet.line(x, y + 3, 400, y + 3, 0.6)
    signature(sheet, desk.referral, (x, y + 3, 395), desk.rng, 22)
    x = sheet.text(414, y, words["signed_on"], BOLD)[2] + 4
    sheet.line(x, y + 3, RIGHT, y + 3, 0.6)
    by_pen(sheet, (x + 4, y), RIGHT, desk.day(), desk.rng, 13)
    centred(sheet, 756, [words["foot"]], Style("heit", 8.5))
