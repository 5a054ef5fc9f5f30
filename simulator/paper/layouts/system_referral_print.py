"""A hospital system's referral print: a grid of small grey names, each with its value beneath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_sixteenth import SEEN_SIXTEENTH
from simulator.paper.phrases import age, clock
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of

LEFT, RIGHT = 40.0, 572.0
COLUMN = (RIGHT - LEFT) / 4
NAME, VALUE = Style("helv", 7.5, (0.35, 0.35, 0.35)), Style("helv", 9.5)
KINDS = "Health|Health System|Medical Center|Regional Health|Physician Network"
Words = dict[str, str]
Cell = tuple[int, str, Sequence[Run]]
"""How many columns it takes, the name, the value."""


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the system's head, then the parts of the grid, the comments, who signed, the foot."""
    who = replace(
        referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C", "APRN"])
    )
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain").being(KINDS)
    words = own_words("system_referral_print", rng)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 48, words["title"], Style("hebo", 16))
    number = f"{words['number']} {rng.randint(10**6, 10**8)}"
    sheet.right(RIGHT, 48, number, VALUE)
    y = _grid(sheet, 66, heads[0], _patient(desk, words))
    y = _grid(sheet, y, heads[1], _cover(desk, words))
    y = _grid(sheet, y, heads[2], _details(desk, words))
    y = _comments(sheet, y, desk, words)
    y = _diagnoses(sheet, y, heads[3], desk)
    y = _grid(sheet, y, heads[4], _source(desk, words))
    y = _grid(sheet, y, heads[5], _target(desk, words))
    sheet.labelled((LEFT + 4, y + 12), "", [desk.signed(words["signed"], words["unsigned"])], VALUE)
    _foot(sheet, desk, words)
    desk.conclude(paper, words["ask"], words["kinds"])


def _grid(sheet: Sheet, y: float, head: str, cells: Sequence[Cell]) -> float:
    """A part's head on grey, then its cells, four columns to a row."""
    sheet.banner((LEFT, y, RIGHT, y + 14), head, Style("hebo", 9.5), 0.88)
    y, column = y + 24, 0
    for wide, name, runs in cells:
        if column + wide > 4:
            y, column = y + 26, 0
        x = LEFT + 4 + COLUMN * column
        sheet.text(x, y, name, NAME)
        sheet.fitted((x, y + 11.5), COLUMN * wide - 10, runs or ["-"], VALUE)
        column += wide
    return y + 22


def _patient(desk: FrontDesk, words: Words) -> list[Cell]:
    person, order = desk.referral.patient, desk.referral.order
    sex: list[Run] = [Fact("sex", SEXES[person.sex], person.sex)]
    years = f" ({age(order, person)} yrs)"
    return [
        (2, words["patient"], [desk.voice.patient_last_first(person)]),
        (1, words["born"], [*desk.born(), years]),
        (1, words["sex"], sex),
        (2, words["home"], desk.home(0.1)),
        (1, words["phone"], desk.phone(0.08)),
        (1, words["speech"], ["English"]),
    ]


def _cover(desk: FrontDesk, words: Words) -> list[Cell]:
    cover = desk.referral.coverage
    second, number = desk.second(0.1)
    plan = desk.maybe(0.2, desk.voice.word("plan_name", cover.plan)) if cover.plan else []
    cells: list[Cell] = [
        (1, words["payer"], desk.payer(0.03, 0.0)),
        (1, words["plan"], plan),
        (1, words["member"], desk.member(0.04)),
        (1, words["group"], desk.group(0.2)),
    ]
    if second:
        cells += [(2, words["second"], second), (1, words["member"], number)]
    return cells


def _details(desk: FrontDesk, words: Words) -> list[Cell]:
    """The order itself; its last day of validity is no visit's day."""
    order, day = desk.referral.order, desk.voice.day
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    until = order.ordered_on + timedelta(days=desk.rng.choice([90, 180, 365]))
    often = Fact("frequency_per_week", f"{order.per_week} times per week", order.per_week)
    often = replace(often, printed=often.printed.replace("1 times", "1 time"))
    long = Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)
    cells: list[Cell] = [
        (1, words["day"], [*desk.day(), f" {clock(desk.rng)}"]),
        (1, words["rank"], [rank]),
        (1, words["kind"], [words["kinds"]]),
        (1, words["class"], [words["classes"]]),
        (1, words["visits"], desk.visits(0.3)),
        (1, words["from"], [f"{day(order.ordered_on)} - {day(until)}"]),
        (1, words["often"], [often]),
        (1, words["long"], [long]),
    ]
    began, done, hurt = desk.began(0.25), desk.surgery(), desk.accident()
    cells += [(1, desk.began_as(words["dates"]), began)] if began else []
    cells += [(2, words["done"], done)] if done else []
    return [*cells, (2, words["hurt"], hurt)] if hurt else cells


def _comments(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """What the therapist is told, in a box of its own."""
    care = desk.care(0.25)
    runs: list[Run] = [f"{words['ask']}. ", *desk.story(), ". "]
    runs += [f"{words['include']} ", *desk.treatments(), ". "]
    runs += [f"{words['care']}: ", *care] if care else []
    sheet.text(LEFT + 4, y + 4, words["treat"], NAME)
    end = sheet.prose((LEFT + 10, y + 20, RIGHT - LEFT - 22), runs, VALUE, 1.25)
    sheet.frame((LEFT + 4, y + 8, RIGHT, end - 5), 0.5)
    return end + 4


def _diagnoses(sheet: Sheet, y: float, head: str, desk: FrontDesk) -> float:
    """The code in a column of its own before what it means."""
    sheet.banner((LEFT, y, RIGHT, y + 14), head, Style("hebo", 9.5), 0.88)
    y += 26
    for code, said in desk.referral.order.diagnoses:
        sheet.fact(LEFT + 4, y, Fact("diagnoses", code), VALUE)
        sheet.fitted((LEFT + 70, y), RIGHT - LEFT - 74, [said], VALUE)
        y += 13
    return y


def _source(desk: FrontDesk, words: Words) -> list[Cell]:
    where: list[Run] = [desk.office()]
    return [
        (2, "Provider", desk.referrer()),
        (1, "NPI", desk.npi(0.15)),
        (1, words["tel"], desk.tel()),
        (3, "Department", [*where, f", {desk.address()}"]),
        (1, words["fax"], desk.fax(0.12)),
    ]


def _target(desk: FrontDesk, words: Words) -> list[Cell]:
    clinic, number = desk.referral.clinic, desk.voice.number
    place = f"{clinic.organization}, {clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}"
    return [(3, "Location", [place]), (1, words["fax"], [number(clinic.fax)])]


def _foot(sheet: Sheet, desk: FrontDesk, words: Words) -> None:
    user = Others(desk.rng, desk.voice, SEEN_SIXTEENTH).someone()
    day = desk.voice.day(desk.referral.order.ordered_on)
    sheet.line(LEFT, 756, RIGHT, 756, 0.5)
    sheet.text(LEFT, 767, f"{words['foot']} {user} {day}", NAME)
    page = "Page 1 of 1"
    sheet.text(RIGHT - width_of(page, NAME.font, NAME.size), 767, page, NAME)
