"""A health system's referral as its record faxes it out: strips, a row of columns, questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_eighteenth import SEEN_EIGHTEENTH
from simulator.paper.phrases import age, clock, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 40.0, 310.0, 572.0
BODY, BOLD, SMALL = Style("helv", 9.5), Style("hebo", 9.5), Style("helv", 8)
EDGES = (LEFT + 4, 96.0, 262.0, 372.0, 480.0, RIGHT)
"""Where the columns of the coverage begin and end."""
KINDS = (
    "Health Family Medicine|Health Orthopedics|Health Internal Medicine|Medical Group|"
    "Clinic Sports Medicine|Health Primary Care"
)
Words = dict[str, str]
Row = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw who sends it, the patient's strip, the referral, the order's questions, the coverage."""
    who = replace(
        referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C", "NP", "APRN"])
    )
    desk = FrontDesk.of(replace(referral, provider=who), rng, "plain", "plain", "us").being(KINDS)
    words = own_words("ambulatory_referral_report", rng)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _strip(sheet, _sender(sheet, desk, words), desk, words)
    y = _columns(sheet, _bar(sheet, y + 8, heads[0]), words["row"], _facts(desk, words))
    y = _sides(sheet, y + 8, heads[1], desk, words)
    y = _diagnoses(sheet, _bar(sheet, y + 6, heads[2]), desk, words)
    y = _answers(sheet, _bar(sheet, y + 6, heads[3]), _questions(desk, words))
    y = _comments(sheet, _bar(sheet, y + 6, heads[4]), desk, words)
    y = _coverage(sheet, _bar(sheet, y + 6, heads[5]), desk, words)
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.labelled((LEFT + 4, y + 12), "", [signed], BOLD)
    _foot(sheet, desk, words)
    desk.conclude(paper, words["ask"], "physical therapy")


def _sender(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The department that sends it, and at the right what it is."""
    rng = desk.rng
    sheet.fact(LEFT, 44, desk.office(), BOLD.sized(12))
    sheet.text(LEFT, 56, desk.address(), SMALL)
    fax = desk.fax(0.12)
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    sheet.labelled((LEFT, 67), "", [*line, *([f"   {words['fax']} ", *fax] if fax else [])], SMALL)
    sheet.right(RIGHT, 44, words["title"], BOLD.sized(12))
    sheet.right(RIGHT, 56, f"{words['number']} {rng.randint(100_000_000, 999_999_999)}", SMALL)
    return 78


def _strip(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """One framed line about the patient, the address below it inside the same frame."""
    person, order, rng = desk.referral.patient, desk.referral.order, desk.rng
    sheet.frame((LEFT, y, RIGHT, y + 36), 1.0, 0.94)
    name = desk.voice.patient_last_first(person)
    sheet.fitted((LEFT + 5, y + 14), 190, [name], BOLD.sized(11))
    sheet.text(245, y + 14, f"MRN: {rng.randint(1_000_000, 99_999_999)}", BODY)
    born: list[Run] = [f"{words['born']} ", *desk.born(), f" ({age(order, person)} yrs)"]
    sheet.fitted((345, y + 14), 140, born, BODY)
    sex = Fact("sex", SEXES[person.sex], person.sex)
    sheet.labelled((490, y + 14), "", [f"{words['sex']} ", sex], BODY)
    sheet.labelled((LEFT + 5, y + 29), "", desk.home(0.15), BODY)
    phone = desk.phone(0.12)
    if phone:
        sheet.labelled((400, y + 29), "", [f"{words['phone']} ", *phone], BODY)
    return y + 36


def _bar(sheet: Sheet, y: float, head: str) -> float:
    sheet.frame((LEFT, y, RIGHT, y + 14), 0, 0.86)
    sheet.text(LEFT + 4, y + 10.5, head, BOLD)
    return y + 27


def _facts(desk: FrontDesk, words: Words) -> list[Sequence[Run]]:
    """What stands in the referral's row: day, how soon, state, kind, how many visits."""
    order = desk.referral.order
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    kind, state = words["kind"].split("|")
    return [desk.day(), [rank], [state], [kind], desk.visits(0.4)]


def _columns(sheet: Sheet, y: float, names: str, cells: Sequence[Sequence[Run]]) -> float:
    """Names in small type, the values below them, side by side."""
    wide = (RIGHT - LEFT) / len(cells)
    for place, (name, runs) in enumerate(zip(names.split("|"), cells, strict=True)):
        x = LEFT + 4 + wide * place
        sheet.text(x, y - 1, name, SMALL)
        sheet.fitted((x, y + 11), wide - 8, runs, BODY)
    return y + 14


def _sides(sheet: Sheet, y: float, heads: str, desk: FrontDesk, words: Words) -> float:
    """Who refers at the left, to whom at the right."""
    clinic = desk.referral.clinic
    npi = desk.npi(0.2)
    left: list[Sequence[Run]] = [desk.referrer(), ["NPI: ", *npi] if npi else []]
    right: list[Sequence[Run]] = [
        [clinic.organization],
        [f"{clinic.city}, {clinic.state}   {words['fax']} {desk.voice.number(clinic.fax)}"],
    ]
    for x, head, lines in zip((LEFT, MIDDLE), heads.split("/"), (left, right), strict=True):
        sheet.text(x + 4, y + 10, head, BOLD)
        for number, runs in enumerate(lines):
            sheet.fitted((x + 4, y + 23 + 12 * number), 250, runs, BODY)
    return y + 38


def _diagnoses(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    for number, (code, said) in enumerate(desk.referral.order.diagnoses, start=1):
        runs: list[Run] = [f"{number}.  ", Fact("diagnoses", code), f" {words['coded']}  {said}"]
        sheet.fitted((LEFT + 4, y), RIGHT - LEFT - 8, runs, BODY)
        y += 13
    return y - 7


def _questions(desk: FrontDesk, words: Words) -> list[Row]:
    """The order's questions, those that the provider answered."""
    order = desk.referral.order
    often, long = counted(order, desk.rng)
    side = [Fact("laterality", order.side.capitalize(), order.side)] if order.side != "none" else []
    done, hurt, part = desk.surgery(), desk.accident(), order.condition.part.capitalize()
    rows: list[Row] = [
        (words["why"], [words["ask"]]),
        (words["where"], [] if part in ("General", "Balance") else [part]),
        (words["side"], desk.maybe(0.15, *side)),
        (words["done"], done),
        (desk.began_as(words["since"]), desk.began(0.2)),
        (words["hurt"], hurt),
        (words["often"], [often]),
        (words["long"], [long]),
        (words["care"], desk.care(0.25)),
    ]
    return [row for row in rows if row[1]]


def _answers(sheet: Sheet, y: float, rows: Sequence[Row]) -> float:
    """Questions at the left, answers at a tab, a thin rule below each."""
    for name, runs in rows:
        sheet.text(LEFT + 4, y, name, BODY)
        sheet.fitted((260, y), RIGHT - 264, runs, BODY)
        sheet.line(LEFT, y + 3.5, RIGHT, y + 3.5, 0.3)
        y += 14
    return y - 7


def _comments(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    runs: list[Run] = [*desk.story(), f". {words['with']} ", *desk.treatments(), "."]
    return sheet.prose((LEFT + 4, y, RIGHT - LEFT - 10), runs, BODY, 1.3) - 7


def _coverage(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """A head row, a row to each payer."""
    cover, rng = desk.referral.coverage, desk.rng
    plan: list[Run] = [desk.voice.word("plan_name", cover.plan)] if rng.random() < 0.5 else []
    rows: list[list[Sequence[Run]]] = [[[name] for name in words["cover"].split("|")]]
    if rng.random() < 0.92:
        rows.append(
            [["Primary"], [desk.voice.payer(cover)], plan, desk.member(0.06), desk.group(0.3)]
        )
        second, number = desk.second(0.1)
        rows += [[["Secondary"], second, [], number, []]] if second else []
    else:
        rows.append([[words["none"]]])
    for place, cells in enumerate(rows):
        for (x, end), runs in zip(pairwise(EDGES), cells, strict=False):
            sheet.fitted((x, y), end - x - 6, runs, SMALL if place == 0 else BODY)
        y += 13
    return y - 4


def _foot(sheet: Sheet, desk: FrontDesk, words: Words) -> None:
    """Who printed it when, which is no day of the order."""
    later = desk.referral.order.ordered_on + timedelta(days=desk.rng.choice([1, 1, 2, 4]))
    user = Others(desk.rng, desk.voice, SEEN_EIGHTEENTH).someone()
    sheet.line(LEFT, 752, RIGHT, 752, 0.5)
    stamp = f"{words['printed']} {user} {desk.voice.day(later)} {clock(desk.rng)}"
    sheet.text(LEFT, 764, stamp, SMALL)
    sheet.right(RIGHT, 764, "Page 1 of 1", SMALL)
