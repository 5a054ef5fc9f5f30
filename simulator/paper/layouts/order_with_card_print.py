"""A small practice's web record: an order of stacked answers, the copied card on the next sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Coverage, Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.phrases import age
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 58.0, 322.0, 554.0
BODY, BOLD, SMALL = Style("helv", 10), Style("hebo", 10), Style("helv", 7.5)
GREY = Style("helv", 8, (0.4, 0.4, 0.4))
CARD, WIDE, HIGH = 142.0, 328.0, 202.0
KINDS = "Direct Primary Care|Family Medicine|Internal Medicine|Integrative Health|Sports Medicine"
Words = dict[str, str]
Row = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order with patient and prescriber, then the sheet with the card or cards."""
    kinds = ["MD", "MD", "DO", "NP", "FNP-C", "PA-C"]
    who = replace(referral.provider, credentials=rng.choice(kinds))
    shown = replace(referral, provider=who)
    desk = FrontDesk.of(shown, rng, "month", "us", "plain").being(KINDS)
    words = own_words("order_with_card_print", rng)
    sheet = paper.page("referral_order")
    y = _two(sheet, _top(sheet, desk, words), desk, words)
    y = _stack(sheet, y, _asked(desk, words))
    _signed(sheet, y + 8, desk, words)
    _foot(sheet, desk, words, 1)
    sheet = paper.page("insurance_card")
    _cards(sheet, desk, words)
    _foot(sheet, desk, words, 2)
    desk.conclude(paper, words["ask"], words["title"], "physical therapy")


def _top(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The order's name large; the day and how soon in one line below."""
    order = desk.referral.order
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    sheet.text(LEFT, 64, words["title"], Style("hebo", 17))
    line: list[Run] = [f"{words['day']} ", *desk.day(), f"    {words['rank']} ", rank]
    sheet.labelled((LEFT, 82), "", line, BODY)
    sheet.line(LEFT, 92, RIGHT, 92, 2.2)
    return 112


def _two(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Patient and prescriber beside each other, lines without names under one small head."""
    person, order, who = desk.referral.patient, desk.referral.order, desk.referral.provider
    home, phone = desk.home(0.1), desk.phone(0.12)
    sex = Fact("sex", SEXES[person.sex], person.sex)
    born: list[Run] = [*desk.born(), f" ({age(order, person)} years)  ", sex]
    left: list[list[Run]] = [[desk.voice.patient(person)], born]
    if home:
        left += [home[:1], home[2:]]
    left += [[f"{words['mobile']} ", *phone]] if phone else []
    npi, fax = desk.npi(0.2), desk.fax(0.15)
    right: list[list[Run]] = [desk.referrer(), [desk.office()], [who.street],
                              [f"{who.city}, {who.state} {who.zip}"],
                              [f"{words['tel']} ", *desk.tel()]]  # fmt: skip
    right += [[f"{words['fax']} ", *fax]] if fax else []
    right += [["NPI ", *npi]] if npi else []
    heads = words["ends"].split("|")
    for x, head, lines in ((LEFT, heads[0], left), (MIDDLE, heads[1], right)):
        sheet.text(x, y, head, GREY)
        for number, runs in enumerate(lines):
            look = BOLD.sized(11) if number == 0 else BODY
            sheet.fitted((x, y + 16 + 14 * number), MIDDLE - LEFT - 20, runs, look)
    y += 16 + 14 * max(len(left), len(right)) + 4
    sheet.line(LEFT, y - 8, RIGHT, y - 8, 0.5)
    return y + 12


def _stack(sheet: Sheet, y: float, rows: Sequence[Row]) -> float:
    """Each name small and grey, its answer on the lines below, no rules between."""
    for name, runs in (row for row in rows if row[1]):
        sheet.text(LEFT, y, name, GREY)
        y = sheet.prose((LEFT, y + 13, RIGHT - LEFT), runs, BODY, 1.3) + 6
    return y


def _asked(desk: FrontDesk, words: Words) -> list[Row]:
    """What is to be done and why; of who pays it says only that the card follows."""
    order, clinic = desk.referral.order, desk.referral.clinic
    dx: list[Run] = []
    for number, (code, said) in enumerate(order.diagnoses):
        dx += [", " if number else "", Fact("diagnoses", code), f" {said}"]
    visits, done, hurt = desk.visits(0.5), desk.surgery(), desk.accident()
    course: list[Run] = [*desk.course(), *([", ", *visits, " visits"] if visits else [])]
    why: list[Run] = [*desk.story(), "."]
    why += [f" {words['done']} ", *done, "."] if done else []
    why += [" ", *hurt, "."] if hurt else []
    return [
        (words["to"], [f"{clinic.organization}, {clinic.street}, {clinic.city}, {clinic.state}"]),
        (words["dx"], dx),
        (words["why"], why),
        (desk.began_as(words["since"]), desk.began(0.2)),
        (words["what"], [f"{words['ask']}. {words['with']} ", *desk.treatments(), "."]),
        (words["course"], course),
        (words["care"], desk.care(0.25)),
        (words["payer"], [words["see"]]),
    ]


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    """A thin rule, the record's own words for the signature above it."""
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.fitted((LEFT, y + 14), RIGHT - LEFT, [signed], Style("heit", 10))
    sheet.line(LEFT, y + 20, 360, y + 20, 0.5)


def _cards(sheet: Sheet, desk: FrontDesk, words: Words) -> None:
    """A card to each coverage as the copier saw it, its rank typed above by the record."""
    ranks = words["ranks_of_cover"].split("|")
    cover, second = desk.referral.coverage, desk.referral.secondary
    sheet.text(LEFT, 64, words["copy"], BOLD.sized(12))
    _card(sheet, 104, ranks[0], desk, words, cover)
    if second is not None:
        _card(sheet, 360, ranks[1], desk, words, second)


def _card(
    sheet: Sheet, y: float, rank: str, desk: FrontDesk, words: Words, cover: Coverage
) -> None:
    """The front of a card; on the first one every answer states a field."""
    rng, person = desk.rng, desk.referral.patient
    first = cover is desk.referral.coverage
    rank_of = "" if first else "secondary_"
    sheet.text(LEFT, y - 8, rank, BODY)
    sheet.frame((CARD, y, CARD + WIDE, y + HIGH), 1.1)
    sheet.frame((CARD, y + 40, CARD + WIDE, y + 43), 0, 0.5)
    sheet.fitted((CARD + 14, y + 24), WIDE - 28,
                 [Fact(f"{rank_of}payer_name", cover.payer)], BOLD.sized(14))  # fmt: skip
    plan: Run = Fact("plan_name", cover.plan) if first else cover.plan
    sheet.labelled((CARD + 14, y + 36), "", [plan], BODY.sized(9))
    name = Fact("patient_name", person.name.upper(), person.name)
    group: list[Run] = [cover.group_number]
    if first:
        group = desk.voice.group(cover)
    cells: list[tuple[float, float, str, list[Run]]] = [
        (14, 60, words["holder"], [name]),
        (14, 94, words["member"], [Fact(f"{rank_of}member_id", cover.member_id)]),
        (14, 128, "RxBIN", [str(rng.randint(100_000, 699_999))]),
        (110, 128, "RxGrp", [rng.choice(["RX01", "COMRX", "HLTHRX"])]),
    ]
    if any(group):
        cells.append((190, 94, words["group"], group))
    for shift, down, label, runs in cells:
        sheet.text(CARD + shift, y + down, label, SMALL)
        sheet.labelled((CARD + shift, y + down + 12), "", runs, BOLD)
    pay = f"PCP ${rng.choice([0, 15, 25])}   Specialist ${rng.choice([35, 45, 50])}   ER $250"
    sheet.text(CARD + 14, y + 166, pay, BODY.sized(9))
    sheet.text(CARD + 14, y + HIGH - 12, words["card_foot"], SMALL)


def _foot(sheet: Sheet, desk: FrontDesk, words: Words, page: int) -> None:
    person = desk.referral.patient
    sheet.text(LEFT, 762, f"{person.first} {person.last}", SMALL)
    sheet.right(RIGHT, 762, f"{words['page']} {page} of 2", SMALL)
