"""A web record's faxed order: a black line about the patient, grey names beside every value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.phrases import age, clock, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of

LEFT, TOLD, RIGHT = 42.0, 172.0, 570.0
BODY, BOLD, SMALL = Style("helv", 9.5), Style("hebo", 9.5), Style("helv", 8)
KINDS = (
    "Family Medicine|Internal Medicine|Orthopedic Group|Medical Associates|Primary Care|"
    "Sports and Spine"
)
Words = dict[str, str]
Row = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the patient's line, the order's rows, patient, cover, the signature."""
    who = replace(
        referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C", "APRN"])
    )
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "us", "plain").being(KINDS)
    words = own_words("shaded_labels_print", rng)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _patient_line(sheet, _practice(sheet, desk, words), desk)
    y = _table(sheet, y + 10, heads[0], _order(desk, words))
    y = _table(sheet, y + 10, heads[1], _person(desk, words))
    y = _table(sheet, y + 10, heads[2], _cover(desk, words))
    y = _table(sheet, y + 10, heads[3], _provider(desk, words))
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.fitted((LEFT, y + 18), RIGHT - LEFT, [signed], BOLD)
    sheet.line(LEFT, 752, RIGHT, 752, 0.4)
    sheet.text(LEFT, 763, words["foot"], SMALL)
    sheet.right(RIGHT, 763, "1 / 1", SMALL)
    desk.conclude(paper, words["ask"], "physical therapy", words["title"])


def _practice(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The practice at the left, what it is at the right, in one line the address and numbers."""
    fax = desk.fax(0.12)
    sheet.fact(LEFT, 48, desk.office(), BOLD.sized(13))
    sheet.right(RIGHT, 48, words["title"], BOLD.sized(11))
    line: list[Run] = [f"{desk.address()}, {words['tel']} ", *desk.tel()]
    line += [f", {words['fax']} ", *fax] if fax else []
    sheet.fitted((LEFT, 61), RIGHT - LEFT, line, SMALL)
    return 70


def _patient_line(sheet: Sheet, y: float, desk: FrontDesk) -> float:
    """Name, age, sex, number and birth in white on black."""
    person, order = desk.referral.patient, desk.referral.order
    white = Style("hebo", 10, (1, 1, 1))
    sheet.frame((LEFT, y, RIGHT, y + 20), 0, 0.0)
    given = f"{person.first} {person.middle}".strip()
    name = Fact("patient_name", f"{person.last.upper()}, {given}", person.name)
    runs: list[Run] = [name, f" ({age(order, person)}yo, ", Fact("sex", person.sex, person.sex)]
    runs += [f")  ID# {desk.rng.randint(10_000, 999_999)}  DOB: ", *desk.born()]
    sheet.fitted((LEFT + 6, y + 14), RIGHT - LEFT - 12, runs, white)
    return y + 20


def _table(sheet: Sheet, y: float, head: str, rows: Sequence[Row]) -> float:
    """A head over a rule; each name on grey, the value beside it, wrapped where it is long."""
    sheet.text(LEFT, y + 9, head, BOLD.sized(10.5))
    y += 14
    for name, runs in (row for row in rows if row[1]):
        wide = RIGHT - TOLD - 12
        end = y + 15.5 + 12.5 * (_lines(runs, wide) - 1)
        sheet.frame((LEFT, y, TOLD, end), 0, 0.9)
        sheet.line(LEFT, end, RIGHT, end, 0.3)
        sheet.text(LEFT + 4, y + 11, name, BOLD.sized(9))
        sheet.prose((TOLD + 6, y + 11, wide), runs, BODY, 12.5 / 9.5)
        y = end
    return y


def _lines(runs: Sequence[Run], wide: float) -> int:
    """How many lines a value takes at most."""
    told = "".join(run if isinstance(run, str) else run.printed for run in runs)
    long = width_of(told, BODY.font, BODY.size)
    return 1 if long <= wide else 1 + int(long / (wide * 0.9))


def _order(desk: FrontDesk, words: Words) -> list[Row]:
    """The order by name and value: what, how soon, what for, how often, the note."""
    order = desk.referral.order
    often, long = counted(order, desk.rng)
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    dx: list[Run] = []
    for number, (code, said) in enumerate(order.diagnoses):
        dx += ["; " if number else "", f"{said} (ICD-10: ", Fact("diagnoses", code), ")"]
    side: list[Run] = []
    if order.side != "none":
        side = desk.maybe(0.4, Fact("laterality", order.side.capitalize(), order.side))
    note: list[Run] = [f"{words['ask']}. ", *desk.story(), f". {words['with']} "]
    note += [*desk.treatments(), "."]
    began = desk.began(0.25)
    return [
        (words["what"], [words["service"]]),
        (words["day"], [*desk.day(), f" {clock(desk.rng)}"]),
        (words["rank"], [rank]),
        (words["dx"], dx),
        (words["side"], side),
        (words["done"], desk.surgery()),
        (desk.began_as(words["since"]), began),
        (words["hurt"], desk.accident()),
        (words["often"], [often, words["per"]]),
        (words["long"], [long, " weeks"]),
        (words["visits"], desk.visits(0.5)),
        (words["note"], note),
        (words["care"], desk.care(0.25)),
    ]


def _person(desk: FrontDesk, words: Words) -> list[Row]:
    return [(words["home"], desk.home(0.12)), (words["phone"], desk.phone(0.12))]


def _cover(desk: FrontDesk, words: Words) -> list[Row]:
    second, number = desk.second(0.1)
    member, group = desk.member(0.1), desk.group(0.35)
    return [
        (words["payer"], desk.payer(0.06, 0.35)),
        (words["member"], member),
        (words["group"], group),
        (words["second"], second),
        (words["second_id"], number),
    ]


def _provider(desk: FrontDesk, words: Words) -> list[Row]:
    clinic = desk.referral.clinic
    return [
        (words["by"], desk.referrer()),
        ("NPI", desk.npi(0.2)),
        (words["to"], [f"{clinic.organization}, {clinic.city}, {clinic.state}"]),
    ]
