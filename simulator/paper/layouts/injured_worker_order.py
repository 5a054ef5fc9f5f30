"""An occupational clinic's therapy order: a ruled sheet of cells, each with its caption on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import extras, invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.form_rows import one_ticked
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_sixteenth import SEEN_SIXTEENTH
from simulator.paper.phrases import brief, counted, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT, HIGH = 42.0, 570.0, 27.0
CAPTION, PRINTED = Style("helv", 6.5), Style("helv", 9)
KINDS = "Occupational Health|Occupational Medicine|Industrial Medicine, P.A.|Employee Health Clinic"
CARRIERS = (
    "Sedgwick Claims Mgmt", "Travelers", "Liberty Mutual WC", "The Hartford", "Gallagher Bassett",
    "CCMSI", "Pinnacol Assurance", "Texas Mutual Insurance", "Zenith Insurance", "ESIS",
    "Accident Fund", "State Fund (SCIF)", "Ohio BWC", "Berkley Net", "Chubb",
)  # fmt: skip
AT_WORK = ("pallet_back_work", "shoulder_pull_work", "knee_twist_work", "neck_jolt_work")
SHAPES = ("WC########", "####-##-####", "30########-0001", "C######", "######-######-WC-01")
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the clinic and the title, then patient, claim, injury, order and provider in cells."""
    desk = FrontDesk.of(_hurt(referral, rng), rng, "us", "plain", "dashes").being(KINDS)
    words = own_words("injured_worker_order", rng)
    look = Style(rng.choice(["cour", "helv"]), 9.5)
    parts = words["parts"].split("|")
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words)
    y = _cells(sheet, _part(sheet, y, parts[0]), _patient(desk, words), look)
    y = _cells(sheet, _part(sheet, y, parts[1]), _claim(desk, words), look)
    y = _cells(sheet, _part(sheet, y, parts[2]), _injury(desk, words), look)
    y = _order(sheet, _part(sheet, y, parts[3]), desk, words, look)
    y = _provider(sheet, _part(sheet, y, parts[4]), desk, words, look)
    sheet.centre(306, y + 16, words["foot"], Style("heit", 8))
    desk.conclude(paper, words["services"].split("|")[0])


def _hurt(referral: Referral, rng: Random) -> Referral:
    """The same patient hurt at work, whose employer's insurer pays."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(AT_WORK), SEEN_SIXTEENTH)
    order = replace(order, claim_number=invent.filled(rng.choice(SHAPES), rng))
    cover = replace(referral.coverage, payer=rng.choice(CARRIERS))
    who = replace(referral.provider, credentials=rng.choice(["MD", "DO", "PA-C", "NP", "MD"]))
    return replace(referral, order=order, coverage=cover, secondary=None, provider=who)


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    sheet.fact(LEFT, 44, desk.office(), Style("hebo", 14))
    sheet.text(LEFT, 57, desk.address(), PRINTED)
    fax = desk.fax(0.1)
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    sheet.labelled(
        (LEFT, 69), "", [*line, *([f"   {words['fax']} ", *fax] if fax else [])], PRINTED
    )
    sheet.fact(LEFT, 92, Fact("accident", words["title"], "work"), Style("hebo", 12.5))
    return 100


def _part(sheet: Sheet, y: float, name: str) -> float:
    sheet.banner((LEFT, y, RIGHT, y + 14), name, Style("hebo", 9), 0.8)
    return y + 14


def _cells(sheet: Sheet, y: float, rows: Sequence[Sequence[Cell]], look: Style) -> float:
    """Rows of cells, each up to where it ends."""
    for row in rows:
        x = LEFT
        for end, caption, runs in row:
            sheet.frame((x, y, end, y + HIGH), 0.6)
            sheet.text(x + 3, y + 8, caption, CAPTION)
            sheet.fitted((x + 5, y + 21), end - x - 9, runs, look)
            x = end
        y += HIGH
    return y


def _patient(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    return [
        [(340, words["patient"], desk.name()), (470, words["born"], desk.born()),
         (RIGHT, words["sex"], desk.sex(0.25))],
        [(430, words["home"], desk.home(0.15)), (RIGHT, words["phone"], desk.phone(0.1))],
    ]  # fmt: skip


def _claim(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    """The employer, who pays, who decides: other people's telephones beside them."""
    others, order = Others(desk.rng, desk.voice, SEEN_SIXTEENTH), desk.referral.order
    boss = desk.maybe(0.3, f"{others.someone()}  {others.number()}")
    number = desk.maybe(0.08, Fact("claim_number", order.claim_number))
    named = desk.rng.random() < 0.75
    adjuster: list[Run] = [Fact("adjuster", others.someone())] if named else []
    tel: list[Run] = [others.number()] if named else []
    manager = desk.maybe(0.6, f"{others.someone()}, RN")
    return [
        [(290, words["employer"], [extras.employer(desk.rng)]), (RIGHT, words["boss"], boss)],
        [(340, words["carrier"], desk.payer(0.08, 0.0)), (RIGHT, words["claim"], number)],
        [(230, words["adjuster"], adjuster), (370, words["adjuster_tel"], tel),
         (RIGHT, words["manager"], manager)],
    ]  # fmt: skip


def _injury(desk: FrontDesk, words: Words) -> list[list[Cell]]:
    order = desk.referral.order
    part = order.condition.part
    where: list[Run] = [part.capitalize()]
    if order.side != "none":
        where = [Fact("laterality", order.side.capitalize(), order.side), f" {part}"]
    rows: list[list[Cell]] = [
        [(170, words["injured"], desk.began(0.0)), (330, words["part"], where),
         (RIGHT, words["how"], desk.maybe(0.1, *desk.story()))],
    ]  # fmt: skip
    for number, (code, said) in enumerate(order.diagnoses, start=1):
        runs: list[Run] = [Fact("diagnoses", code), "  ", brief(said)]
        rows.append([(RIGHT, f"{words['dx']} ({number})", runs)])
    return rows


def _ticked_cell(
    sheet: Sheet, box: tuple[float, float, float], caption: str, names: Sequence[str], chosen: int
) -> None:
    """A cell with squares in it, one of them ticked."""
    x, y, end = box
    sheet.frame((x, y, end, y + HIGH), 0.6)
    sheet.text(x + 3, y + 8, caption, CAPTION)
    one_ticked(sheet, (x + 8, y + 21), names, chosen, PRINTED)


def _order(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """What is ordered in squares, what to do in words, numbers, restrictions, duty."""
    order = desk.referral.order
    _ticked_cell(sheet, (LEFT, y, RIGHT), "", words["services"].split("|"), 0)
    often, long = counted(order, desk.rng)
    names = listed("treatments", order.condition.treatments)
    rows: list[list[Cell]] = [
        [(RIGHT, words["program"], names)],
        [(150, words["often"], [often]), (260, words["long"], [long]),
         (370, words["visits"], desk.visits(0.3)), (RIGHT, words["care"], desk.care(0.1))],
    ]  # fmt: skip
    y = _cells(sheet, y + HIGH, rows, look)
    statuses = words["statuses"].split("|")
    _ticked_cell(sheet, (LEFT, y, 410), words["status"], statuses, desk.rng.choice([0, 0, 1]))
    sheet.frame((410, y, RIGHT, y + HIGH), 0.6)
    box = sheet.square((418, y + 18), words["rush"], order.urgent, PRINTED.bold())
    if order.urgent:
        sheet.note(Fact("urgent", words["rush"], True), box, "mark")
    return y + HIGH


def _provider(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    row: list[Cell] = [(380, words["provider"], desk.referrer()), (RIGHT, "NPI", desk.npi(0.2))]
    y = _cells(sheet, y, [row], look)
    sheet.frame((LEFT, y, 430, y + 36), 0.6)
    sheet.text(LEFT + 3, y + 8, words["sign"], CAPTION)
    signature(sheet, desk.referral, (LEFT + 60, y + 30, 420), desk.rng, 20)
    sheet.frame((430, y, RIGHT, y + 36), 0.6)
    sheet.text(433, y + 8, words["day"], CAPTION)
    sheet.labelled((436, y + 26), "", desk.day(), look)
    return y + 36
