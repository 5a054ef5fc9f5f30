"""An after-visit summary that carries the order: the visit, the referral placed, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.extras import Others, pharmacy
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.phrases import age, clock, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, SPLIT, RIGHT = 42.0, 398.0, 570.0
BODY, HEAD, SMALL = Style("helv", 9.5), Style("hebo", 11.5), Style("helv", 8)
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the patient's band, the visit and the order on the left, the rest on the right."""
    desk = FrontDesk.of(referral, rng, "us", "plain", "month")
    words = own_words("visit_orders_print", rng)
    sheet = paper.page("referral_order")
    y = _band(sheet, desk, words)
    _beside(sheet, y, desk, words)
    y = _part(sheet, y, words["today"], _visit(desk, words))
    y = _part(sheet, y, words["placed"], _order(desk, words))
    y = _part(sheet, y, words["cover"], _coverage(desk, words))
    sheet.text(LEFT, y, words["advice"], HEAD)
    y = sheet.prose((LEFT, y + 16, SPLIT - LEFT - 20), [words["told"]], BODY) + 12
    sheet.fact(LEFT, y, desk.signed(words["signed"], words["unsigned"]), SMALL)
    sheet.text(LEFT, 770, words["foot"], SMALL)
    sheet.right(RIGHT, 770, "Page 1 of 1", SMALL)
    desk.conclude(paper, words["ask"], words["ordered"])


def _band(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    person, order = desk.referral.patient, desk.referral.order
    sheet.text(LEFT, 46, words["title"], Style("hebo", 17))
    office = desk.office()
    sheet.note(office, sheet.right(RIGHT, 44, office.printed, Style("hebo", 10)))
    sheet.frame((LEFT, 56, RIGHT, 92), 0, 0.92)
    sheet.labelled((LEFT + 6, 71), "", desk.name(), Style("hebo", 12))
    number = f"MRN: {desk.rng.randint(1_000_000, 9_999_999)}"
    sheet.labelled((LEFT + 6, 85), "", [f"{words['born']} ", *desk.born(), f"    {number}"], BODY)
    sex = desk.sex(0.2)
    shown: list[Run] = [*sex, f"  {age(order, person)} y.o."]
    sheet.labelled((SPLIT, 71), "", shown, BODY)
    phone = desk.phone(0.3)
    if phone:
        sheet.labelled((SPLIT, 85), "", [f"{words['phone']} ", *phone], BODY)
    return 114


def _part(sheet: Sheet, y: float, title: str, pairs: Sequence[Pair]) -> float:
    sheet.text(LEFT, y, title, HEAD)
    sheet.line(LEFT, y + 4, SPLIT - 16, y + 4, 0.8)
    y += 18
    for label, runs in (pair for pair in pairs if pair[1]):
        sheet.text(LEFT, y, label, BODY.bold())
        y = sheet.prose((LEFT + 96, y, SPLIT - LEFT - 150), runs, BODY, 1.3) + 1.5
    return y + 10


def _visit(desk: FrontDesk, words: Words) -> list[Pair]:
    address = desk.address()
    return [
        (words["date"], [*desk.day(), f" {clock(desk.rng)}"]),
        (words["with"], desk.referrer()),
        ("NPI", desk.npi(0.5)),
        (words["where"], [address]),
        (words["tel"], desk.tel()),
        ("Fax", desk.fax(0.3)),
        (words["why"], desk.story()),
    ]


def _order(desk: FrontDesk, words: Words) -> list[Pair]:
    order = desk.referral.order
    dx: list[Run] = []
    for number, row in enumerate(desk.diagnoses(0.1)):
        dx += ["; " if number else "", *row]
    names = listed("treatments", order.condition.treatments)
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    done, began = desk.surgery(), desk.began(0.3)
    return [
        (words["order"], [words["ordered"]]),
        (words["rank"], desk.maybe(0.25, rank)),
        (words["dx"], dx),
        (words["to"], desk.maybe(0.3, desk.referral.clinic.organization)),
        (words["visits"], desk.visits(0.5)),
        (words["surgery"], done),
        (desk.began_as(words["began"]), began),
        (words["cause"], desk.accident()),
        (words["note"], [f"{words['ask']} ", *desk.course(), ". ", *names, "."]),
        (words["care"], desk.care(0.3)),
    ]


def _coverage(desk: FrontDesk, words: Words) -> list[Pair]:
    second, number = desk.second()
    return [
        (words["payer"], desk.payer(0.08)),
        (words["member"], desk.member(0.15)),
        (words["group"], desk.group(0.5)),
        (words["second"], [*second, ", ID ", *number] if second else []),
    ]


def _beside(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    """What else a patient takes home: vitals, medicines, the next visit."""
    rng = desk.rng
    others = Others(rng, desk.voice, COMMON_WEEK)
    later = desk.voice.day(desk.referral.order.ordered_on + timedelta(days=rng.choice([28, 42])))
    vitals = [f"BP {rng.randint(110, 142)}/{rng.randint(66, 88)}", f"Pulse {rng.randint(58, 92)}",
              f"Weight {rng.randint(118, 240)} lb"]  # fmt: skip
    drugs = rng.sample(words["drugs"].split("|"), 3)
    parts = ((words["vitals"], vitals), (words["meds"], drugs),
             (words["next"], [later, others.physician()]),
             (words["shop"], [pharmacy(rng), others.number()]))  # fmt: skip
    sheet.line(SPLIT - 8, y - 8, SPLIT - 8, y + 330, 0.5)
    for title, lines in parts:
        sheet.text(SPLIT, y, title, HEAD.sized(10))
        for number, line in enumerate(lines, 1):
            sheet.text(SPLIT, y + 14 * number, line, BODY.sized(9))
        y += 14 * len(lines) + 30
