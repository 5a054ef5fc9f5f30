"""A requisition out of a report writer: cells in fours, then the order by procedure code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_twentieth import SEEN_TWENTIETH
from simulator.paper.phrases import age, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 38.0, 574.0
BODY, BOLD, SMALL = Style("helv", 9), Style("hebo", 8.5), Style("helv", 7.5)
FOURS = (LEFT, 118.0, 306.0, 386.0, RIGHT)
"""Where name, value, name, value begin and end."""
KINDS = (
    "Orthopedics|Family Practice|Spine Clinic|Internal Medicine PC|Sports Medicine LLC|"
    "Physicians PLLC"
)
NAMES = {
    "97161": "PT EVAL LOW COMPLEX 20 MIN", "97162": "PT EVAL MOD COMPLEX 30 MIN",
    "97110": "THERAPEUTIC EXERCISES", "97140": "MANUAL THERAPY 1/> REGIONS",
    "97112": "NEUROMUSCULAR REEDUCATION", "97116": "GAIT TRAINING THERAPY",
    "97012": "MECHANICAL TRACTION THERAPY", "95992": "CANALITH REPOSITIONING PROC",
}  # fmt: skip
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the title and practice, the cells, who pays, the codes, the lines, the signature."""
    kinds = ["MD", "DO", "PA-C", "NP", "MD"]
    who = replace(referral.provider, credentials=rng.choice(kinds))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "us").being(KINDS)
    words = own_words("line_items_print", rng)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _top(sheet, desk, words)
    y = _fours(sheet, _bar(sheet, y, heads[0]), _patient(desk, words))
    edges = (LEFT, 96.0, 276.0, 390.0, 478.0, RIGHT)
    y = _table(sheet, _bar(sheet, y + 6, heads[1]), edges, _cover(desk, words))
    y = _table(sheet, _bar(sheet, y + 6, heads[2]), (LEFT, 70.0, 140.0, RIGHT),
               _codes(desk, words))  # fmt: skip
    edges = (LEFT, 64.0, 118.0, 360.0, 430.0, RIGHT)
    y = _table(sheet, _bar(sheet, y + 6, heads[3]), edges, _lines(desk, words))
    y = _fours(sheet, y, _details(desk, words))
    y = _comments(sheet, y, desk, words)
    y = _fours(sheet, _bar(sheet, y + 6, heads[4]), _providers(desk, words))
    _signed(sheet, y + 20, desk, words)
    order = desk.referral.order
    said = [NAMES[code] for code in order.condition.procedures]
    desk.conclude(paper, words["ask"], "physical therapy", *said, *map(str.lower, said))


def _top(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The title in a box at the left, the practice at the right, set in the middle of its half."""
    who, fax, rng = desk.referral.provider, desk.fax(0.12), desk.rng
    sheet.frame((LEFT, 30, 300, 84), 1.2)
    sheet.text(LEFT + 8, 48, words["title"], BOLD.sized(13))
    number = f"{words['number']} {rng.randint(100_000, 999_999)}"
    sheet.text(LEFT + 8, 62, number, BODY)
    sheet.labelled((LEFT + 8, 76), "", [f"{words['day']} ", *desk.day()], BODY)
    sheet.fitted((320, 42), RIGHT - 320, [desk.office()], BOLD.sized(12))
    sheet.text(320, 54, who.street, BODY)
    sheet.text(320, 65, f"{who.city}, {who.state} {who.zip}", BODY)
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    line += [f"  {words['fax']} ", *fax] if fax else []
    sheet.labelled((320, 76), "", line, BODY)
    return 94


def _bar(sheet: Sheet, y: float, head: str) -> float:
    sheet.frame((LEFT, y, RIGHT, y + 14), 0.6, 0.8)
    sheet.text(LEFT + 4, y + 10.5, head, BOLD.sized(9))
    return y + 14


def _fours(sheet: Sheet, y: float, rows: Sequence[tuple[Pair, Pair]]) -> float:
    """Two names and two values to a row, each in a ruled cell; the names on light grey."""
    for row in rows:
        for place, (name, runs) in enumerate(row):
            x, told, end = FOURS[2 * place], FOURS[2 * place + 1], FOURS[2 * place + 2]
            sheet.frame((x, y, told, y + 15), 0.5, 0.94)
            sheet.frame((told, y, end, y + 15), 0.5)
            sheet.fitted((x + 4, y + 11), told - x - 6, [name], BOLD)
            sheet.fitted((told + 4, y + 11), end - told - 7, runs, BODY)
        y += 15
    return y


def _table(
    sheet: Sheet, y: float, edges: Sequence[float], rows: Sequence[Sequence[Sequence[Run]]]
) -> float:
    """A row of small heads, then ruled rows, each as high as its tallest cell."""
    for place, cells in enumerate(rows):
        look = BOLD if place == 0 else BODY
        ends = [
            sheet.prose((x + 4, y + 11, end - x - 7), runs, look, 1.2)
            for x, end, runs in zip(edges, edges[1:], cells, strict=False)
        ]
        bottom = max(ends) - look.size * 1.2 + 4
        for x, end in pairwise(edges):
            sheet.frame((x, y, end, bottom), 0.5)
        y = bottom
    return y


def _patient(desk: FrontDesk, words: Words) -> list[tuple[Pair, Pair]]:
    person, order, rng = desk.referral.patient, desk.referral.order, desk.rng
    street = desk.voice.word("patient_street", person.street)
    home = desk.maybe(0.12, street)
    sex = Fact("sex", rng.choice([SEXES[person.sex], person.sex]), person.sex)
    born: list[Run] = [*desk.born(), f"  ({age(order, person)} Y)"]
    others = Others(rng, desk.voice, SEEN_TWENTIETH)
    return [
        ((words["patient"], [desk.voice.patient_last_first(person)]), (words["born"], born)),
        ((words["record"], [f"{rng.randint(10_000, 99_999)}"]), (words["sex"], [sex])),
        ((words["home"], home), (words["phone"], desk.phone(0.12))),
        ((words["city"], desk.voice.city(person) if home else []),
         (words["kin"], [f"{others.someone()}  {others.number()}"])),
    ]  # fmt: skip


def _cover(desk: FrontDesk, words: Words) -> list[list[list[Run]]]:
    """Who pays first and second, whose policy it is; the holder is not looked for."""
    second, number = desk.second(0.1)
    ranks = words["ranks_of_cover"].split("|")
    rows: list[list[list[Run]]] = [[[name] for name in words["of_cover"].split("|")]]
    holder = desk.rng.choice(["Self", "Self", "Self", "Spouse"])
    rows.append([[ranks[0]], desk.payer(0.06, 0.3), desk.member(0.1), desk.group(0.3), [holder]])
    return [*rows, [[ranks[1]], second, number, [], ["Self"]]] if second else rows


def _codes(desk: FrontDesk, words: Words) -> list[list[list[Run]]]:
    """A letter to each diagnosis; the lines of the order point to it."""
    rows: list[list[list[Run]]] = [[[name] for name in words["of_codes"].split("|")]]
    for letter, (code, said) in zip("ABC", desk.referral.order.diagnoses, strict=False):
        rows.append([[letter], [Fact("diagnoses", code)], [said]])
    return rows


def _lines(desk: FrontDesk, words: Words) -> list[list[list[Run]]]:
    """The procedures that are asked for, a line to each."""
    order, rows = desk.referral.order, [[[name] for name in words["of_lines"].split("|")]]
    told: list[list[list[Run]]] = [list(map(list, row)) for row in rows]
    points = "".join(letter for letter, _ in zip("ABC", order.diagnoses, strict=False))
    for number, code in enumerate(order.condition.procedures, start=1):
        told.append([[str(number)], [Fact("procedures", code)], [NAMES[code]], [points],
                     [words["allowed"]]])  # fmt: skip
    return told


def _details(desk: FrontDesk, words: Words) -> list[tuple[Pair, Pair]]:
    """How often, how long, how soon, which side, since when."""
    order = desk.referral.order
    often, long = counted(order, desk.rng)
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    side: list[Run] = []
    if order.side != "none":
        side = desk.maybe(0.3, Fact("laterality", order.side.capitalize(), order.side))
    done, hurt = desk.surgery(), desk.accident()
    began, visits = desk.began(0.2), desk.visits(0.4)
    rows: list[tuple[Pair, Pair]] = [
        ((words["often"], [often, words["per"]]), (words["long"], [long, f" {words['weeks']}"])),
        ((words["visits"], visits), (words["rank"], [rank])),
        ((words["side"], side), (desk.began_as(words["since"]), began)),
    ]
    rows += [((words["done"], done), (words["hurt"], hurt))] if done or hurt else []
    return rows


def _comments(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """One wide cell with what the provider typed."""
    care = desk.care(0.25)
    runs: list[Run] = [f"{words['ask']}. ", *desk.story(), f". {words['with']} "]
    runs += [*desk.treatments(), ". "]
    runs += [f"{words['care']} ", *care] if care else []
    sheet.text(LEFT + 4, y + 11, words["note"], BOLD)
    end = sheet.prose((LEFT + 4, y + 24, RIGHT - LEFT - 10), runs, BODY, 1.28)
    sheet.frame((LEFT, y, RIGHT, end), 0.5)
    return end


def _providers(desk: FrontDesk, words: Words) -> list[tuple[Pair, Pair]]:
    """Who orders and for whom that one works, where it goes, the family's doctor."""
    others, who, clinic = (
        Others(desk.rng, desk.voice, SEEN_TWENTIETH),
        desk.referral.provider,
        desk.referral.clinic,
    )
    boss: list[Run] = [] if who.credentials in ("MD", "DO") else [others.physician()]
    place = f"{clinic.organization}, {clinic.city}, {clinic.state}"
    return [
        ((words["by"], desk.referrer()), ("NPI", desk.npi(0.2))),
        ((words["boss"], boss), (words["pcp"], desk.maybe(0.3, others.physician()))),
        ((words["to"], [place]), (words["to_tel"], [desk.voice.number(clinic.phone)])),
    ]


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.fitted((LEFT, y), RIGHT - LEFT, [signed], BODY.sized(9.5))
    sheet.text(LEFT, 766, words["report"], SMALL)
    sheet.right(RIGHT, 766, words["page"], SMALL)
