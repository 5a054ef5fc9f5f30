"""A scheduling system's print of a booked first visit: a box with its hour, values between bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.phrases import age, clock
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, INNER, RIGHT = 46.0, 142.0, 566.0
BODY, BOLD, SMALL = Style("helv", 9.5), Style("hebo", 9.5), Style("helv", 7.5)
KINDS = "Health System|Medical Group|Clinic|Health Partners|Orthopedics|Family Health"
BAR = "  |  "
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the system's name, the booked hour, then a row of values to each name."""
    kinds = ["MD", "MD", "DO", "NP", "PA-C", "APRN"]
    who = replace(referral.provider, credentials=rng.choice(kinds))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "month").being(KINDS)
    words = own_words("booked_visit_print", rng)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _booked(sheet, desk, words)
    parts = (_patient, _cover, _order, _provider)
    for head, rows in zip(heads, (part(desk, words) for part in parts), strict=True):
        y = _section(sheet, y, head, rows)
    sheet.fitted(
        (LEFT, y + 6), RIGHT - LEFT, [desk.signed(words["signed"], words["unsigned"])], BODY
    )
    _foot(sheet, desk, words)
    desk.conclude(paper, words["ask"], words["service"], "physical therapy")


def _booked(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The day and hour of the first visit, large in a box: it is no day of the order."""
    clinic, visit = desk.referral.clinic, desk.referral.order.evaluated_on
    sheet.fact(LEFT, 46, desk.office(), BOLD.sized(13))
    sheet.right(RIGHT, 46, words["title"], BOLD.sized(11))
    sheet.frame((LEFT, 58, RIGHT, 118), 1.0, 0.92)
    sheet.text(LEFT + 10, 74, words["visit"], BOLD)
    when = f"{visit:%A}, {desk.voice.day(visit)}, {clock(desk.rng)}"
    sheet.text(LEFT + 10, 94, when, BOLD.sized(14))
    sheet.text(LEFT + 10, 110, f"{words['kind']}, {desk.rng.choice([45, 60])} min", BODY)
    lines = [clinic.organization, clinic.street, f"{clinic.city}, {clinic.state} {clinic.zip}"]
    lines += [desk.voice.number(clinic.phone)]
    for number, line in enumerate(lines):
        sheet.text(356, 74 + 12.5 * number, line, BOLD if number == 0 else BODY)
    return 136


def _section(sheet: Sheet, y: float, head: str, rows: Sequence[tuple[str, Sequence[Run]]]) -> float:
    """A head over a thick rule, then a name and its values, which wrap at their own edge."""
    sheet.text(LEFT, y, head, BOLD.sized(10.5))
    sheet.line(LEFT, y + 4, RIGHT, y + 4, 1.1)
    y += 18
    for name, runs in (row for row in rows if row[1]):
        sheet.text(LEFT, y, name, BOLD)
        y = sheet.prose((INNER, y, RIGHT - INNER), runs, BODY, 1.3) + 3
    return y + 8


def _joined(*parts: Sequence[Run]) -> list[Run]:
    """The parts that are there with a bar between."""
    runs: list[Run] = []
    for part in (one for one in parts if one):
        runs += [*([BAR] if runs else []), *part]
    return runs


def _patient(desk: FrontDesk, words: Words) -> list[tuple[str, Sequence[Run]]]:
    """Values without names of their own: name, sex, birth and age; home; telephone."""
    person, order = desk.referral.patient, desk.referral.order
    sex = Fact("sex", desk.rng.choice([SEXES[person.sex], person.sex]), person.sex)
    born: list[Run] = [*desk.born(), f" ({age(order, person)} {words['years']})"]
    record = [f"{words['record']} {desk.rng.randint(1_000_000, 9_999_999)}"]
    return [
        (words["patient"], _joined([desk.voice.patient_last_first(person)], [sex], born, record)),
        (words["reach"], _joined(desk.home(0.15), desk.phone(0.15))),
    ]


def _cover(desk: FrontDesk, words: Words) -> list[tuple[str, Sequence[Run]]]:
    payer, member, group = desk.payer(0.06, 0.35), desk.member(0.1), desk.group(0.3)
    number = [f"{words['member']} ", *member] if member else []
    grouped = [f"{words['group']} ", *group] if group else []
    second, other = desk.second(0.1)
    behind = [f"{words['member']} ", *other]
    rows: list[tuple[str, Sequence[Run]]] = [(words["first"], _joined(payer, number, grouped))]
    return [*rows, (words["second"], _joined(second, behind))] if second else rows


def _order(desk: FrontDesk, words: Words) -> list[tuple[str, Sequence[Run]]]:
    """The order that the visit was booked from."""
    order, rng = desk.referral.order, desk.rng
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    dx: list[Run] = []
    for code, said in order.diagnoses:
        dx += [*([BAR] if dx else []), Fact("diagnoses", code), f" {said}"]
    done, hurt, visits = desk.surgery(), desk.accident(), desk.visits(0.45)
    counted: list[Run] = [*visits, f" {words['visits']}"] if visits else []
    number = [f"{words['number']} {rng.randint(10_000_000, 99_999_999)}"]
    note: list[Run] = [*desk.story(), f". {words['with']} ", *desk.treatments(), "."]
    return [
        (words["order"], _joined([words["service"]], [words["ask"]], [rank])),
        (words["placed"], _joined(desk.day(), number)),
        (words["dx"], dx),
        (words["done"], done),
        (desk.began_as(words["since"]), desk.began(0.2)),
        (words["hurt"], hurt),
        (words["course"], _joined(desk.course(), counted)),
        (words["note"], note),
        (words["care"], desk.care(0.25)),
    ]


def _provider(desk: FrontDesk, words: Words) -> list[tuple[str, Sequence[Run]]]:
    npi, fax = desk.npi(0.2), desk.fax(0.15)
    numbers: list[Run] = [f"{words['tel']} ", *desk.tel()]
    return [
        (words["by"], _joined(desk.referrer(), ["NPI ", *npi] if npi else [])),
        (words["at"], _joined([desk.address()])),
        (words["call"], _joined(numbers, [f"{words['fax']} ", *fax] if fax else [])),
    ]


def _foot(sheet: Sheet, desk: FrontDesk, words: Words) -> None:
    """Who booked and printed; the desk's own names are initials."""
    rng = desk.rng
    by = f"{words['booked']} {rng.choice(['KLB', 'TMS', 'JRD', 'ACW'])} {clock(rng)}"
    sheet.line(LEFT, 748, RIGHT, 748, 0.5)
    sheet.text(LEFT, 760, by, SMALL)
    sheet.right(RIGHT, 760, words["page"], SMALL)
