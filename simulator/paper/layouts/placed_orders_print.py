"""A print of a visit's orders: a table in which therapy stands among films and medicines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.phrases import clock
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT = 40.0, 572.0
EDGES = (LEFT, 62.0, 168.0, 430.0, 510.0, RIGHT)
"""Where the columns of the orders begin and end."""
BODY, BOLD, SMALL = Style("tiro", 10), Style("tibo", 10), Style("tiro", 8.5)
KINDS = "Orthopedics|Family Medicine|Sports Medicine|Family Health|Bone and Spine|Medical Clinic"
BESIDE = (
    ("XR 2 views", "Done in office today, read by the provider", "Completed"),
    ("meloxicam 15 mg tablet", "1 tab by mouth daily with food, #30, 1 refill", "Sent"),
    ("methocarbamol 500 mg", "1 tab at bedtime as needed, #20, no refills", "Sent"),
    ("Vitamin D, 25-OH", "Fasting not required", "Pending"),
    ("Return visit", "Follow up in 6 weeks", "Scheduled"),
    ("diclofenac 1 % gel", "Apply 4 g four times a day, 100 g tube", "Sent"),
)
Words = dict[str, str]
Row = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, two columns of names and values, the table of orders, the signature."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C", "NP"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "short", "plain").being(KINDS)
    words = own_words("placed_orders_print", rng)
    sheet = paper.page("referral_order")
    y = _practice(sheet, desk, words)
    y = _columns(sheet, y, _left(desk, words), _right(desk, words))
    y = _diagnoses(sheet, y + 12, desk, words)
    y = _orders(sheet, y + 10, desk, words)
    _signed(sheet, y + 22, desk, words)
    desk.conclude(paper, words["ask"], "physical therapy", words["name"])


def _practice(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    fax = desk.fax(0.15)
    centred(sheet, 46, [desk.office()], BOLD.sized(14))
    line: list[Run] = [f"{desk.address()}   {words['tel']} ", *desk.tel()]
    line += [f"   {words['fax']} ", *fax] if fax else []
    centred(sheet, 59, line, SMALL)
    centred(sheet, 80, [words["title"]], BOLD.sized(12))
    return 102


def _columns(sheet: Sheet, y: float, left: Sequence[Row], right: Sequence[Row]) -> float:
    """Names that end at a colon's edge, the values behind them, in two columns."""
    ends = []
    for edge, end, rows in ((LEFT + 74, 318.0, left), (398.0, RIGHT, right)):
        base = y
        for name, runs in (row for row in rows if row[1]):
            sheet.right(edge, base, name, SMALL.sized(9))
            sheet.fitted((edge + 6, base), end - edge - 10, runs, BODY)
            base += 14
        ends.append(base)
    return max(ends)


def _left(desk: FrontDesk, words: Words) -> list[Row]:
    person = desk.referral.patient
    street = desk.voice.word("patient_street", person.street)
    home = desk.maybe(0.15, street)
    sex = Fact("sex", desk.rng.choice([SEXES[person.sex], person.sex]), person.sex)
    return [
        (words["patient"], [desk.voice.patient_last_first(person)]),
        (words["born"], desk.born()),
        (words["sex"], [sex]),
        (words["phone"], desk.phone(0.15)),
        (words["home"], home),
        (words["city"], desk.voice.city(person) if home else []),
    ]


def _right(desk: FrontDesk, words: Words) -> list[Row]:
    second, number = desk.second(0.1)
    return [
        (words["day"], desk.day()),
        (words["by"], desk.referrer()),
        ("NPI:", desk.npi(0.25)),
        (words["payer"], desk.payer(0.08, 0.3)),
        (words["member"], desk.member(0.1)),
        (words["group"], desk.group(0.4)),
        (words["second"], second),
        (words["second_id"], number),
    ]


def _diagnoses(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """What the visit was for, a number to each; the table names the numbers."""
    sheet.text(LEFT, y, words["dx"], BOLD)
    for number, (code, said) in enumerate(desk.referral.order.diagnoses, start=1):
        y += 14
        runs: list[Run] = [f"{number}.  {said}  [", Fact("diagnoses", code), "]"]
        sheet.fitted((LEFT + 10, y), RIGHT - LEFT - 14, runs, BODY)
    return y


def _orders(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """A head row, then the orders in the order they were put in, each as high as its text."""
    rng, order = desk.rng, desk.referral.order
    numbers = ", ".join(str(n) for n in range(1, len(order.diagnoses) + 1))
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    therapy: list[list[Run]] = [[words["name"]], _details(desk, words), [rank], [numbers]]
    rows: list[list[list[Run]]] = [
        [[name], [text], [state], ["1"]] for name, text, state in rng.sample(BESIDE, 2)
    ]
    rows.insert(rng.choice([0, 1, 2]), therapy)
    names: list[list[Run]] = [[name] for name in words["columns"].split("|")]
    y = _row(sheet, y, "#", names, BOLD.sized(9))
    for number, cells in enumerate(rows, start=1):
        y = _row(sheet, y, str(number), cells, BODY)
    return y


def _row(sheet: Sheet, y: float, first: str, cells: Sequence[Sequence[Run]], look: Style) -> float:
    """One row of cells; returns where it ends."""
    sheet.text(EDGES[0] + 5, y + 12, first, look)
    ends = [
        sheet.prose((x + 4, y + 12, end - x - 8), runs, look, 1.25)
        for x, end, runs in zip(EDGES[1:], EDGES[2:], cells, strict=False)
    ]
    bottom = max(ends) - look.size * 1.25 + 6
    for x, end in pairwise(EDGES):
        sheet.frame((x, y, end, bottom), 0.5)
    return bottom


def _details(desk: FrontDesk, words: Words) -> list[Run]:
    """The therapy order's text as the provider typed it."""
    done, began, hurt, care = desk.surgery(), desk.began(0.25), desk.accident(), desk.care(0.25)
    visits = desk.visits(0.5)
    runs: list[Run] = [f"{words['ask']}. ", *desk.story(), ". "]
    runs += [f"{words['done']} ", *done, ". "] if done else []
    runs += [f"{desk.began_as(words['since'])} ", *began, ". "] if began else []
    runs += [*hurt, ". "] if hurt else []
    runs += [f"{words['dose']} ", *desk.course()]
    runs += [", ", *visits, " visits"] if visits else []
    runs += [f". {words['with']} ", *desk.treatments(), ". "]
    return [*runs, f"{words['care']} ", *care] if care else runs


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    clinic = desk.referral.clinic
    sheet.text(LEFT, y, f"{words['to']} {clinic.organization}, {clinic.city}", BODY)
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.fitted((LEFT, y + 20), RIGHT - LEFT, [signed], BODY)
    later = f"{words['printed']} {desk.voice.day(desk.referral.order.ordered_on)} {clock(desk.rng)}"
    sheet.text(LEFT, 762, later, SMALL)
    sheet.right(RIGHT, 762, words["foot"], SMALL)
