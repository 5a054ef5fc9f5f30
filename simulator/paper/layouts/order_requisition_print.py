"""A record system's requisition: bars over pairs, questions with answers, a coverage table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Coverage, Referral
from simulator.paper.front_desk import ACCIDENTS, SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_fourteenth import SEEN_FOURTEENTH
from simulator.paper.phrases import counted, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 40.0, 312.0, 572.0
BODY, NAME, SMALL = Style("helv", 9), Style("hebo", 9), Style("helv", 7.5, (0.3, 0.3, 0.3))
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the system's head, the patient, the order, its questions, who pays, who signed."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "us", "plain")
    words = own_words("order_requisition_print", rng)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _top(sheet, desk, words)
    y = _bar(sheet, y, heads[0])
    y = _beside(sheet, y, _patient(desk, words))
    y = _bar(sheet, y + 4, heads[1])
    y = _beside(sheet, y, _order(desk, words))
    y = _pairs(sheet, y, [(words["dx"], _codes(desk))], 128)
    y = _bar(sheet, y + 4, heads[2])
    y = _pairs(sheet, y, _questions(desk, words), 196)
    y = _comments(sheet, y + 4, desk, heads[3])
    y = _bar(sheet, y + 4, heads[4])
    y = _coverage(sheet, y - 8, desk, words)
    y = _bar(sheet, y + 16, heads[5])
    y = _beside(sheet, y, _provider(desk, words))
    sheet.labelled((LEFT + 4, y + 8), "", [desk.signed(words["signed"], words["unsigned"])], BODY)
    _foot(sheet, desk, words)
    desk.conclude(paper, words["reason"])


def _top(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    sheet.fact(LEFT, 44, desk.office(), Style("hebo", 13))
    sheet.text(LEFT, 57, desk.address(), SMALL.sized(8.5))
    sheet.right(RIGHT, 44, f"{words['number']} {desk.rng.randint(10**8, 10**9 - 1)}", BODY)
    sheet.line(LEFT, 64, RIGHT, 64, 1.2)
    sheet.text(LEFT, 84, words["title"], Style("hebo", 14))
    return 104


def _bar(sheet: Sheet, y: float, title: str) -> float:
    sheet.frame((LEFT, y - 11, RIGHT, y + 4), 0, 0.86)
    sheet.text(LEFT + 4, y, title, NAME.sized(10))
    return y + 18


def _pairs(
    sheet: Sheet, y: float, pairs: Sequence[Pair], wide: float, x: float = LEFT, end: float = RIGHT
) -> float:
    """A column of names and, beside it, the values; what has none is left out."""
    for name, runs in (pair for pair in pairs if pair[1]):
        sheet.text(x + 4, y, name, NAME)
        y = sheet.prose((x + wide, y, end - x - wide), runs, BODY, 1.25) + 2.5
    return y


def _beside(sheet: Sheet, y: float, columns: tuple[list[Pair], list[Pair]]) -> float:
    """Two columns of pairs."""
    left = _pairs(sheet, y, columns[0], 92, LEFT, MIDDLE - 8)
    return max(left, _pairs(sheet, y, columns[1], 88, MIDDLE, RIGHT))


def _patient(desk: FrontDesk, words: Words) -> tuple[list[Pair], list[Pair]]:
    sex = desk.referral.patient.sex
    name = desk.voice.patient_last_first(desk.referral.patient)
    return (
        [
            ("Patient", [name]),
            ("MRN", [str(desk.rng.randint(1_000_000, 99_999_999))]),
            (words["home"], desk.home(0.1)),
        ],
        [
            (words["born"], desk.born()),
            (words["sex"], [Fact("sex", SEXES[sex], sex)]),
            (words["phone"], desk.phone(0.1)),
        ],
    )


def _order(desk: FrontDesk, words: Words) -> tuple[list[Pair], list[Pair]]:
    urgent = desk.referral.order.urgent
    status, state = words["status"].split("|")
    rank = Fact("urgent", words["ranks"].split("|")[urgent], urgent)
    return (
        [(words["day"], desk.day()), (words["rank"], [rank])],
        [(status, [state]), ("Referred To", [desk.referral.clinic.organization])],
    )


def _codes(desk: FrontDesk) -> list[Run]:
    """Each diagnosis with its code in brackets, as the system stores it."""
    runs: list[Run] = []
    for code, said in desk.referral.order.diagnoses:
        runs += ["; " if runs else "", f"{said} ", Fact("diagnoses", f"[{code}]", code)]
    return runs


def _questions(desk: FrontDesk, words: Words) -> list[Pair]:
    order = desk.referral.order
    often, long = counted(order, desk.rng)
    rows: list[Pair] = [(words["asked"], [words["reason"]])]
    rows += [(words["often"], [often]), (words["long"], [long])]
    rows += [(words["visits"], desk.visits(0.4))]
    rows += [(words["treat"], listed("treatments", order.condition.treatments))]
    rows += [(desk.began_as(words["since"]), desk.began(0.2))]
    rows += [(words["done"], desk.surgery()), (words["accident"], _hurt(desk))]
    return [*rows, (words["care"], desk.care(0.25))]


def _hurt(desk: FrontDesk) -> list[Run]:
    order = desk.referral.order
    if not order.condition.accident:
        return []
    said = ACCIDENTS[order.condition.accident][0]
    kind = Fact("accident", said, order.condition.accident)
    return [kind, " - claim # ", Fact("claim_number", order.claim_number)]


def _comments(sheet: Sheet, y: float, desk: FrontDesk, title: str) -> float:
    """What the provider typed beside the answers, where they typed something."""
    if desk.rng.random() < 0.3:
        return y
    y = _bar(sheet, y, title)
    return sheet.prose((LEFT + 4, y, RIGHT - LEFT - 8), [*desk.story(), "."], BODY) + 2


def _coverage(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """The table of who pays, a row to each coverage."""
    edges = (LEFT, 104.0, 286.0, 400.0, 494.0, RIGHT)
    held = (desk.referral.coverage, desk.referral.secondary)
    covers = [cover for cover in held if cover is not None]
    ranks = words["covers"].split("|")
    for x, name in zip(edges[1:], words["table"].split("|"), strict=False):
        sheet.text(x + 3, y + 10, name, NAME.sized(8))
    for number, cover in enumerate(covers):
        y += 15
        sheet.line(LEFT, y - 1, RIGHT, y - 1, 0.4)
        sheet.text(LEFT + 3, y + 10, ranks[number], BODY.sized(8))
        for x, end, runs in zip(edges[1:], edges[2:], _cells(desk, cover, number), strict=False):
            sheet.fitted((x + 3, y + 10), end - x - 5, runs, BODY.sized(8.5))
    sheet.line(LEFT, y + 15, RIGHT, y + 15, 0.4)
    return y + 15


def _cells(desk: FrontDesk, cover: Coverage, number: int) -> list[list[Run]]:
    if number == 0:
        plan: list[Run] = [desk.voice.word("plan_name", cover.plan)]
        return [desk.payer(0.0, 0.0), desk.maybe(0.2, *plan), desk.member(0.0), desk.group(0.2)]
    payer: list[Run] = [desk.voice.word("secondary_payer_name", cover.payer)]
    return [payer, [], [Fact("secondary_member_id", cover.member_id)], [cover.group_number]]


def _provider(desk: FrontDesk, words: Words) -> tuple[list[Pair], list[Pair]]:
    where = desk.office()
    return (
        [(words["provider"], desk.referrer()), ("NPI", desk.npi(0.1)), (words["office"], [where])],
        [(words["tel"], desk.tel()), (words["fax"], desk.fax(0.15))],
    )


def _foot(sheet: Sheet, desk: FrontDesk, words: Words) -> None:
    who = Others(desk.rng, desk.voice, SEEN_FOURTEENTH).someone()
    day = desk.voice.day(desk.referral.order.ordered_on)
    sheet.text(LEFT, 768, f"{words['foot']} {who} on {day}", SMALL)
    sheet.right(RIGHT, 768, "Page 1 of 1", SMALL)
