"""A family practice's referral as its record prints it: bands, then names and values in a grid."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.phrases import clock, listed, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 46.0, 308.0, 566.0
BODY, SMALL = Style("helv", 9.5), Style("helv", 8)
STEP = 15.0
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, then bands for patient, insurance, referral, diagnoses and notes."""
    desk = FrontDesk.of(referral, rng)
    words = own_words("family_referral_print", rng)
    titles = words["parts"].split("|")
    sheet = paper.page("referral_order")
    _head(sheet, desk, words)
    y = _grid(sheet, 112, titles[0], _patient(desk, words))
    y = _grid(sheet, y, titles[1], _insurance(desk, words))
    y = _grid(sheet, y, titles[2], _details(desk, words))
    y = _lines(sheet, y, titles[3], desk.diagnoses(0.05))
    y = _lines(sheet, y, titles[4], _notes(desk, words))
    sheet.fact(LEFT, y + 8, desk.signed(words["signed"], words["unsigned"]), BODY)
    others = Others(rng, desk.voice, COMMON_WEEK)
    stamp = f"{words['printed']} {others.someone()} {desk.voice.day(referral.order.ordered_on)}"
    sheet.text(LEFT, 766, f"{stamp} {clock(rng)}", SMALL)
    desk.conclude(paper, words["ask"], words["reason"])


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> None:
    sheet.fact(LEFT, 50, desk.office(), Style("hebo", 13))
    sheet.text(LEFT, 62, desk.address(), SMALL)
    fax = desk.fax(0.1)
    line: list[Run] = ["Tel: ", *desk.tel(), *(["  Fax: ", *fax] if fax else [])]
    sheet.labelled((LEFT, 73), "", line, SMALL)
    sheet.right(RIGHT, 50, words["title"], Style("hebo", 13))
    sheet.line(LEFT, 82, RIGHT, 82, 1)


def _band(sheet: Sheet, y: float, title: str) -> float:
    sheet.banner((LEFT, y - 11, RIGHT, y + 4), title, Style("hebo", 9.5), 0.86)
    return y + 19


def _grid(sheet: Sheet, y: float, title: str, pairs: Sequence[Pair]) -> float:
    """Two names with their values on a line; a name stays where its value is missing."""
    y = _band(sheet, y, title)
    for number, (label, runs) in enumerate(pairs):
        x, end = ((LEFT + 4, MIDDLE - 8), (MIDDLE, RIGHT))[number % 2]
        top = y + STEP * (number // 2)
        start = max(sheet.text(x, top, f"{label}:", BODY.bold())[2] + 5, x + 92)
        sheet.fitted((start, top), end - start, runs, BODY)
    return y + STEP * ((len(pairs) + 1) // 2) + 7


def _lines(sheet: Sheet, y: float, title: str, rows: Sequence[Sequence[Run]]) -> float:
    y = _band(sheet, y, title)
    for runs in rows:
        y = sheet.prose((LEFT + 4, y, RIGHT - LEFT - 8), runs, BODY) + 1
    return y + 10


def _patient(desk: FrontDesk, words: Words) -> list[Pair]:
    person, voice = desk.referral.patient, desk.voice
    street: list[Run] = [voice.word("patient_street", person.street)]
    home = desk.rng.random() < 0.7
    return [
        (words["name"], desk.name()),
        (words["born"], desk.born()),
        (words["sex"], desk.sex(0.1)),
        (words["phone"], desk.phone()),
        (words["home"], street if home else []),
        (words["city"], voice.city(person) if home else []),
    ]


def _insurance(desk: FrontDesk, words: Words) -> list[Pair]:
    second, number = desk.second()
    pairs: list[Pair] = [
        (words["payer"], desk.payer(0.05)),
        (words["member"], desk.member(0.1)),
        (words["group"], desk.group()),
        (words["holder"], desk.maybe(0.4, "Self")),
    ]
    return [*pairs, (words["second"], second), (words["second_id"], number)] if second else pairs


def _details(desk: FrontDesk, words: Words) -> list[Pair]:
    order, voice = desk.referral.order, desk.voice
    names = words["ranks"].split("|")
    rank = Fact("urgent", names[order.urgent], order.urgent)
    until = voice.day(order.ordered_on + timedelta(days=desk.rng.choice([90, 180, 365])))
    number = str(desk.rng.randint(100_000, 999_999))
    return [
        (words["number"], desk.maybe(0.3, number)),
        (words["day"], desk.day()),
        (words["by"], desk.referrer()),
        (words["npi"], desk.npi(0.2)),
        (words["to"], [desk.referral.clinic.organization]),
        (words["kind"], ["Physical Therapy"]),
        (words["rank"], [rank]),
        (words["until"], desk.maybe(0.25, until)),
        (words["visits"], desk.visits(0.3)),
        (words["auth"], []),
        (words["why"], [words["reason"]]),
        (desk.began_as(words["began"]), desk.began(0.4)),
    ]


def _notes(desk: FrontDesk, words: Words) -> list[list[Run]]:
    order = desk.referral.order
    done, hurt, care = desk.surgery(), desk.accident(), desk.care(0.35)
    told: list[Run] = [f"{words['for']} ", *sided(order, order.condition.story), "."]
    told += [" S/P ", *done, "."] if done else []
    told += [" ", *hurt, "."] if hurt else []
    asked: list[Run] = [f"{words['ask']}, ", *desk.course(), ". "]
    asked += [*listed("treatments", order.condition.treatments), "."]
    rows = [told, asked]
    return [*rows, [f"{words['care']} ", *care]] if care else rows
