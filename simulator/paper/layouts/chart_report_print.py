"""A hospital system's report of one order: a band about the patient, tables of four columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Coverage, Referral
from simulator.paper.front_desk import ACCIDENTS, SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.phrases import age, clock, counted, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 44.0, 568.0
WIDTH = RIGHT - LEFT
BODY, NAME, SMALL = Style("helv", 9), Style("hebo", 9), Style("helv", 8, (0.25, 0.25, 0.25))
EDGES = (LEFT, 134.0, 306.0, 396.0, RIGHT)
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the patient's band, the order, its questions, codes, comments, coverage, who signed."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "us")
    words = own_words("chart_report_print", rng)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _band(sheet, desk, words)
    sheet.text(LEFT, y + 24, words["title"], Style("hebo", 13))
    sheet.right(RIGHT, y + 24, f"{words['number']} {rng.randint(10**7, 10**9)}", BODY)
    y = _fours(sheet, y + 36, _order(desk, words))
    y = _answers(sheet, _head(sheet, y + 24, heads[0]), desk, words)
    y = _codes(sheet, _head(sheet, y + 20, heads[1]), desk)
    if rng.random() < 0.65:
        y = _head(sheet, y + 16, heads[2])
        y = sheet.prose((LEFT, y, WIDTH), [*desk.story(), ". ", words["remark"]], BODY)
    y = _coverage(sheet, _head(sheet, y + 16, heads[3]), desk, words)
    y = _fours(sheet, _head(sheet, y + 22, heads[4]) - 10, _provider(desk, words))
    sheet.labelled((LEFT, y + 18), "", [desk.signed(words["signed"], words["unsigned"])], BODY)
    _foot(sheet, desk, words)
    desk.conclude(paper, words["reason"])


def _band(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The patient as every page of the system begins: the name large, numbers beside it."""
    person, order, rng = desk.referral.patient, desk.referral.order, desk.rng
    sheet.frame((LEFT, 32, RIGHT, 72), 0, 0.92)
    sheet.fact(LEFT + 6, 49, desk.voice.patient_last_first(person), Style("hebo", 13))
    sheet.text(LEFT + 6, 64, f"MRN: {rng.randint(10**6, 10**8)}", BODY)
    years = f" ({age(order, person)} y.o.)"
    sheet.labelled((EDGES[2], 48), "", [f"{words['born']} ", *desk.born(), years], BODY)
    sex: Run = Fact("sex", SEXES[person.sex], person.sex)
    sheet.labelled((EDGES[2], 64), "", [f"{words['sex']} ", sex], BODY)
    phone, home = desk.phone(0.1), desk.home(0.15)
    line: list[Run] = [*home, "    " if home and phone else "", *phone]
    if line:
        sheet.fitted((LEFT + 6, 86), WIDTH - 12, line, BODY)
    return 92


def _head(sheet: Sheet, y: float, name: str) -> float:
    """A part's name over a thin rule."""
    sheet.text(LEFT, y, name, Style("hebo", 10.5))
    sheet.line(LEFT, y + 4, RIGHT, y + 4, 0.5)
    return y + 17


def _fours(sheet: Sheet, y: float, pairs: Sequence[Pair]) -> float:
    """A ruled table of name, value, name, value; an empty value stays empty."""
    for start in range(0, len(pairs), 2):
        sheet.frame((LEFT, y, RIGHT, y + 16), 0.4)
        for column, (name, runs) in enumerate(pairs[start : start + 2]):
            x, middle, end = EDGES[2 * column : 2 * column + 3]
            sheet.frame((x, y, middle, y + 16), 0.4, 0.95)
            sheet.text(x + 4, y + 11.5, name, SMALL)
            sheet.fitted((middle + 4, y + 11.5), end - middle - 8, runs, BODY)
        y += 16
    return y


def _order(desk: FrontDesk, words: Words) -> list[Pair]:
    urgent = desk.referral.order.urgent
    rank = Fact("urgent", words["ranks"].split("|")[urgent], urgent)
    day: list[Run] = [*desk.day(), f" {clock(desk.rng)}"]
    return [
        (words["day"], day),
        (words["rank"], [rank]),
        (words["to"], [desk.referral.clinic.organization]),
        (words["visits"], desk.visits(0.4)),
    ]


def _answers(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Questions at the left, what was answered at the right, a hairline under each."""
    order, end = desk.referral.order, 250.0
    often, long = counted(order, desk.rng)
    hurt: list[Run] = []
    if order.condition.accident:
        said = ACCIDENTS[order.condition.accident][0]
        hurt = [Fact("accident", said, order.condition.accident), ", claim ",
                Fact("claim_number", order.claim_number)]  # fmt: skip
    rows: list[Pair] = [
        (words["asked"], [words["reason"]]),
        (words["often"], [often]),
        (words["long"], [long]),
        (words["treat"], listed("treatments", order.condition.treatments, "; ")),
        (desk.began_as(words["since"]), desk.began(0.2)),
        (words["done"], desk.surgery()),
        (words["hurt"], hurt),
        (words["care"], desk.care(0.25)),
    ]
    for name, runs in (row for row in rows if row[1]):
        sheet.text(LEFT, y, name, BODY)
        y = sheet.prose((end, y, RIGHT - end), runs, NAME, 1.25)
        sheet.line(LEFT, y - 7.5, RIGHT, y - 7.5, 0.25)
        y += 3.5
    return y - 8


def _codes(sheet: Sheet, y: float, desk: FrontDesk) -> float:
    for code, said in desk.referral.order.diagnoses:
        y = sheet.prose((LEFT, y, WIDTH), [Fact("diagnoses", code), f" (ICD-10-CM) - {said}"], BODY)
    return y - 4


def _coverage(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Who pays, a line to each coverage under small heads."""
    edges = (LEFT, 62.0, 232.0, 340.0, 400.0, 496.0, RIGHT)
    for x, name in zip(edges[1:], words["table"].split("|"), strict=False):
        sheet.text(x, y, name, SMALL)
    held = (desk.referral.coverage, desk.referral.secondary)
    for number, cover in enumerate(cover for cover in held if cover is not None):
        y += 14
        sheet.text(LEFT, y, f"{number + 1}.", BODY)
        for x, end, runs in zip(edges[1:], edges[2:], _cells(desk, cover, number), strict=False):
            sheet.fitted((x, y), end - x - 5, runs, BODY)
    return y


def _cells(desk: FrontDesk, cover: Coverage, number: int) -> list[list[Run]]:
    own: list[Run] = ["Self"]
    if number == 0:
        plan: list[Run] = [desk.voice.word("plan_name", cover.plan)]
        return [desk.payer(0.0, 0.0), desk.maybe(0.2, *plan), own, desk.member(0.0),
                desk.group(0.2)]  # fmt: skip
    payer: list[Run] = [desk.voice.word("secondary_payer_name", cover.payer)]
    return [payer, [], own, [Fact("secondary_member_id", cover.member_id)], [cover.group_number]]


def _provider(desk: FrontDesk, words: Words) -> list[Pair]:
    where: list[Run] = [desk.office()]
    return [
        (words["provider"], desk.referrer()),
        ("NPI", desk.npi(0.15)),
        (words["office"], where),
        (words["tel"], desk.tel()),
        (words["place"], [desk.address()]),
        (words["fax"], desk.fax(0.15)),
    ]


def _foot(sheet: Sheet, desk: FrontDesk, words: Words) -> None:
    day = desk.voice.day(desk.referral.order.ordered_on)
    sheet.text(LEFT, 770, f"{words['foot']} {day} {clock(desk.rng)}", SMALL)
    sheet.right(RIGHT, 770, "Page 1 of 1", SMALL)
