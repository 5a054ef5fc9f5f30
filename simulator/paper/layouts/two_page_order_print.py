"""A hospital system's faxed packet: a page of registration and coverage, a page of the order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import extras
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_nineteenth import SEEN_NINETEENTH
from simulator.paper.phrases import age, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 46.0, 314.0, 566.0
BODY, BOLD, SMALL = Style("helv", 9.5), Style("hebo", 9.5), Style("helv", 7.5)
KINDS = (
    "Health Orthopedics|Health Family Medicine|Health Medical Group|Clinic Internal Medicine|"
    "Health Spine Center"
)
Words = dict[str, str]
Row = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the page about the patient, then the page about the order."""
    who = replace(
        referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C", "NP", "APRN"])
    )
    desk = FrontDesk.of(replace(referral, provider=who), rng, "plain", "us", "plain").being(KINDS)
    words = own_words("two_page_order_print", rng)
    record = str(rng.randint(1_000_000, 99_999_999))
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _top(sheet, desk, words)
    y = _pairs(sheet, _bar(sheet, y, heads[0]), _patient(desk, words, record))
    y = _pairs(sheet, _bar(sheet, y + 6, heads[1]), _others(desk, words))
    _cover(sheet, _bar(sheet, y + 6, heads[2]), desk, words)
    _foot(sheet, desk, record, 1)
    sheet = paper.page("referral_order")
    y = _order(sheet, desk, words)
    y = _diagnoses(sheet, _bar(sheet, y, heads[3]), desk)
    y = _questions(sheet, _bar(sheet, y + 6, heads[4]), _asked(desk, words))
    y = _comment(sheet, _bar(sheet, y + 6, heads[5]), desk, words)
    _signed(sheet, _bar(sheet, y + 6, heads[6]), desk, words)
    _foot(sheet, desk, record, 2)
    desk.conclude(paper, words["ask"], "physical therapy", words["title"])


def _bar(sheet: Sheet, y: float, head: str) -> float:
    """A head in bold with a thick rule below it."""
    sheet.text(LEFT, y + 10, head, BOLD.sized(11))
    sheet.line(LEFT, y + 14, RIGHT, y + 14, 1.3)
    return y + 28


def _top(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    fax = desk.fax(0.12)
    sheet.fact(LEFT, 52, desk.office(), BOLD.sized(14))
    sheet.text(LEFT, 65, desk.address(), BODY.sized(8.5))
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    line += [f"     {words['fax']} ", *fax] if fax else []
    sheet.labelled((LEFT, 77), "", line, BODY.sized(8.5))
    clinic = desk.referral.clinic
    sheet.right(RIGHT, 52, words["packet"], BOLD.sized(11))
    sheet.right(RIGHT, 65, f"{words['to']} {clinic.organization}", BODY.sized(8.5))
    sheet.right(RIGHT, 77, f"Fax {desk.voice.number(clinic.fax)}", BODY.sized(8.5))
    return 96


def _pairs(sheet: Sheet, y: float, rows: Sequence[tuple[Row, Row]]) -> float:
    """Two columns of bold names with the values behind them."""
    for row in rows:
        for (name, runs), (x, end) in zip(row, ((LEFT, MIDDLE), (MIDDLE, RIGHT)), strict=True):
            if name:
                start = sheet.text(x, y, name, BOLD)[2] + 5
                sheet.fitted((start, y), end - start - 8, runs, BODY)
        y += 15
    return y - 6


def _patient(desk: FrontDesk, words: Words, record: str) -> list[tuple[Row, Row]]:
    person, order = desk.referral.patient, desk.referral.order
    street = desk.voice.word("patient_street", person.street)
    home = desk.maybe(0.1, street)
    born: list[Run] = [*desk.born(), f" ({age(order, person)} yrs)"]
    sex = Fact("sex", SEXES[person.sex], person.sex)
    name: list[Run] = [desk.voice.patient_last_first(person)]
    return [
        ((words["patient"], name), (words["record"], [record])),
        ((words["born"], born), (words["sex"], [sex])),
        ((words["home"], home), (words["phone"], desk.phone(0.12))),
        (("", []), (words["city"], desk.voice.city(person) if home else [])),
    ]


def _others(desk: FrontDesk, words: Words) -> list[tuple[Row, Row]]:
    """Whom to call in need, who else treats and pays: none of them refers or is referred."""
    others, person, rng = (
        Others(desk.rng, desk.voice, SEEN_NINETEENTH),
        desk.referral.patient,
        desk.rng,
    )
    kin = others.relative(person)
    old = age(desk.referral.order, person) > 66
    boss: list[Run] = ["Retired"] if old else [extras.employer(rng)]
    return [
        ((words["kin"], [kin]), (words["kin_tel"], [others.number()])),
        ((words["pcp"], [others.physician()]), (words["boss"], boss)),
    ]


def _cover(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    """A framed card to each coverage: payer, plan, number, group, who holds it."""
    cover, rng = desk.referral.coverage, desk.rng
    second, number = desk.second(0.1)
    plan = desk.maybe(0.5, desk.voice.word("plan_name", cover.plan))
    ranks = words["ranks_of_cover"].split("|")
    cards: list[tuple[str, list[Row]]] = [
        (ranks[0], [(words["payer"], desk.payer(0.06, 0.0)), (words["plan"], plan),
                    (words["member"], desk.member(0.08)), (words["group"], desk.group(0.3)),
                    (words["holder"], [rng.choice(["Self", "Self", "Spouse"])])]),
    ]  # fmt: skip
    if second:
        cards.append((ranks[1], [(words["payer"], second), (words["member"], number)]))
    for place, (rank, rows) in enumerate(cards):
        x = (LEFT, MIDDLE)[place]
        end = x + 252
        sheet.frame((x, y - 4, end, y + 94), 0.7)
        sheet.text(x + 6, y + 9, rank, BOLD)
        for number_of, (name, runs) in enumerate((row for row in rows if row[1]), start=1):
            base = y + 9 + 15 * number_of
            start = sheet.text(x + 6, base, name, SMALL.sized(8.5))[2] + 5
            sheet.fitted((start, base), end - start - 6, runs, BODY)


def _foot(sheet: Sheet, desk: FrontDesk, record: str, page: int) -> None:
    """Whose page it is, on every page."""
    person = desk.referral.patient
    sheet.line(LEFT, 754, RIGHT, 754, 0.4)
    sheet.text(LEFT, 764, f"{person.last}, {person.first}  MRN {record}", SMALL)
    sheet.right(RIGHT, 764, f"Page {page} of 2", SMALL)


def _order(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The order's name, then its day, how soon, how many visits in one line."""
    order, rng = desk.referral.order, desk.rng
    sheet.text(LEFT, 54, words["title"], BOLD.sized(14))
    sheet.right(RIGHT, 54, f"{words['number']} {rng.randint(100_000_000, 999_999_999)}", BODY)
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    line: list[Run] = [f"{words['day']} ", *desk.day(), f"     {words['rank']} ", rank]
    visits = desk.visits(0.4)
    line += [f"     {words['visits']} ", *visits] if visits else []
    sheet.fitted((LEFT, 72), RIGHT - LEFT, line, BODY)
    return 86


def _diagnoses(sheet: Sheet, y: float, desk: FrontDesk) -> float:
    for code, said in desk.referral.order.diagnoses:
        sheet.labelled((LEFT + 6, y), "", [Fact("diagnoses", code)], BOLD)
        y = sheet.prose((LEFT + 80, y, RIGHT - LEFT - 84), [said], BODY, 1.3) + 2
    return y - 6


def _asked(desk: FrontDesk, words: Words) -> list[Row]:
    order = desk.referral.order
    often, long = counted(order, desk.rng)
    side: list[Run] = []
    if order.side != "none":
        side = desk.maybe(0.2, Fact("laterality", order.side.capitalize(), order.side))
    rows: list[Row] = [
        (words["kind"], [words["ask"]]),
        (words["side"], side),
        (words["done"], desk.surgery()),
        (desk.began_as(words["since"]), desk.began(0.2)),
        (words["hurt"], desk.accident()),
        (words["often"], [often]),
        (words["long"], [long]),
        (words["care"], desk.care(0.25)),
    ]
    return [row for row in rows if row[1]]


def _questions(sheet: Sheet, y: float, rows: Sequence[Row]) -> float:
    """Each question on a line, its answer in bold on the next one, set in."""
    for name, runs in rows:
        sheet.text(LEFT + 6, y, name, BODY)
        sheet.fitted((LEFT + 22, y + 13), RIGHT - LEFT - 26, runs, BOLD)
        y += 29
    return y - 8


def _comment(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    runs: list[Run] = [*desk.story(), f". {words['with']} ", *desk.treatments(), "."]
    return sheet.prose((LEFT + 6, y, RIGHT - LEFT - 12), runs, BODY, 1.35) - 6


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    npi = desk.npi(0.2)
    line: list[Run] = [f"{words['by']} ", *desk.referrer(), *(["   NPI ", *npi] if npi else [])]
    sheet.fitted((LEFT + 6, y), RIGHT - LEFT - 12, line, BODY)
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.fitted((LEFT + 6, y + 15), RIGHT - LEFT - 12, [signed], BODY)
