"""A hospital's outpatient rehab order as printed: a patient label, then a ruled list of details."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.phrases import clock, counted, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, TAB, RIGHT = 48.0, 196.0, 564.0
LABEL, BODY, SMALL = Style("hebo", 9), Style("helv", 9.5), Style("helv", 8)
ROW = 16.5
HOUSES = "Regional Medical Center|Memorial Hospital|General Hospital|Health System"
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the hospital, the patient label, the order's details, the coverage, the authors."""
    desk = FrontDesk.of(referral, rng, "us", "day_first", "plain").being(HOUSES)
    words = own_words("hospital_rehab_print", rng)
    titles = words["parts"].split("|")
    sheet = paper.page("referral_order")
    _head(sheet, desk, words)
    y = _table(sheet, 150, titles[0], _order(desk, words))
    y = _table(sheet, y, titles[1], _details(desk, words))
    y = _table(sheet, y, titles[2], _coverage(desk, words))
    _authors(sheet, y + 6, desk, words)
    sheet.centre(306, 768, words["foot"], SMALL)
    desk.conclude(paper, words["ordered"], words["ask"])


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> None:
    """The hospital stands left, the label that goes on every page of the patient right."""
    person = desk.referral.patient
    sheet.fact(LEFT, 48, desk.office(), Style("hebo", 12.5))
    sheet.text(LEFT, 62, words["unit"], BODY)
    sheet.text(LEFT, 75, desk.address().split(",")[0], SMALL)
    who = desk.referral.provider
    sheet.text(LEFT, 85, f"{who.city}, {who.state} {who.zip}", SMALL)
    sheet.text(LEFT, 116, words["title"], Style("hebo", 14))
    sheet.frame((340, 34, RIGHT, 118), 0.9)
    number = desk.rng.randint(10_000_000, 99_999_999)
    lines: list[list[Run]] = [
        [desk.voice.patient_last_first(person)],
        [f"{words['born']} ", *desk.born()],
        [f"MRN: {number % 1_000_000:06}    FIN: {number}"],
    ]
    sex, phone, home = desk.sex(0.2), desk.phone(0.3), desk.home(0.35)
    lines += [[f"{words['sex']} ", *sex]] if sex else []
    lines += [[f"{words['phone']} ", *phone]] if phone else []
    lines += [home] if home else []
    for row, runs in enumerate(lines):
        sheet.fitted((347, 47 + 13.2 * row), RIGHT - 354, runs, BODY if row else BODY.bold())


def _table(sheet: Sheet, y: float, title: str, pairs: Sequence[Pair]) -> float:
    """A title, then ruled rows; what was not entered has no row."""
    sheet.text(LEFT, y, title, Style("hebo", 10.5))
    y += 6
    for label, runs in (pair for pair in pairs if pair[1]):
        sheet.frame((LEFT, y, RIGHT, y + ROW), 0.4)
        sheet.line(TAB, y, TAB, y + ROW, 0.4)
        sheet.text(LEFT + 4, y + 11.5, label, LABEL)
        sheet.fitted((TAB + 5, y + 11.5), RIGHT - TAB - 10, runs, BODY)
        y += ROW
    return y + 18


def _order(desk: FrontDesk, words: Words) -> list[Pair]:
    order = desk.referral.order
    names = words["ranks"].split("|")
    rank = Fact("urgent", names[order.urgent], order.urgent)
    return [
        (words["order"], [words["ordered"]]),
        (words["day"], [*desk.day(), f" {clock(desk.rng)}"]),
        (words["rank"], desk.maybe(0.2, rank)),
        (words["by"], desk.referrer()),
        (words["npi"], desk.npi(0.25)),
        (words["tel"], desk.tel(0.05)),
        (words["fax"], desk.fax(0.2)),
        (words["to"], desk.maybe(0.4, desk.referral.clinic.organization)),
    ]


def _details(desk: FrontDesk, words: Words) -> list[Pair]:
    order = desk.referral.order
    often, long = counted(order, desk.rng)
    side: list[Run] = []
    if order.side != "none":
        side = desk.maybe(0.4, Fact("laterality", order.side.capitalize(), order.side))
    pairs: list[Pair] = []
    for number, runs in enumerate(desk.diagnoses(0.05), 1):
        pairs.append((f"{words['dx']} {number}", runs))
    return [
        *pairs,
        (words["side"], side),
        (desk.began_as(words["began"]), desk.began(0.2)),
        (words["surgery"], desk.surgery()),
        (words["cause"], desk.accident()),
        (words["asked"], [words["ask"]]),
        (words["treat"], listed("treatments", order.condition.treatments)),
        (words["often"], [often]),
        (words["long"], [long]),
        (words["visits"], desk.visits(0.5)),
        (words["care"], desk.care(0.2)),
        (words["goals"], desk.maybe(0.5, order.condition.short.removeprefix("Patient will "))),
    ]


def _coverage(desk: FrontDesk, words: Words) -> list[Pair]:
    second, number = desk.second()
    return [
        (words["payer"], desk.payer(0.05)),
        (words["member"], desk.member(0.1)),
        (words["group"], desk.group()),
        (words["second"], second),
        (words["second_id"], number),
    ]


def _authors(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    others = Others(desk.rng, desk.voice, COMMON_WEEK)
    entered = f"{words['entered']} {others.someone()}, {words['staff']}"
    sheet.text(LEFT, y, entered, SMALL.sized(9))
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.fact(LEFT, y + 14, signed, BODY.bold())
