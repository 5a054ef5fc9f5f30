"""A primary care record's order page: names set to the right of a narrow column, values beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_sixteenth import SEEN_SIXTEENTH
from simulator.paper.phrases import listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, TAB, RIGHT = 54.0, 182.0, 558.0
NAME = Style("helv", 9, (0.3, 0.3, 0.3))
KINDS = "Family Medicine|Primary Care Associates|Internal Medicine Group|Physicians, P.A.|Clinic"
HELPED = ("NP", "PA-C")
Words = dict[str, str]
Row = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the title, four parts of rows, who signed, the foot."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "DO", "NP", "PA-C", "MD", "NP"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "us").being(KINDS)
    words = own_words("right_labels_print", rng)
    look = Style("helv", rng.choice([9.5, 10]))
    sheet = paper.page("referral_order")
    sheet.fact(LEFT, 46, desk.office(), look.bold().sized(12))
    line: list[Run] = [f"{desk.address()}  {words['tel']}: ", *desk.tel()]
    fax = desk.fax(0.12)
    sheet.labelled((LEFT, 59), "", [*line, *([f"  {words['fax']}: ", *fax] if fax else [])], NAME)
    sheet.text(LEFT, 86, words["title"], look.bold().sized(14))
    y = 96.0
    parts = (_patient(desk, words), _order(desk, words), _cover(desk, words), _who(desk, words))
    for head, rows in zip(words["heads"].split("|"), parts, strict=True):
        y = _part(sheet, y + 6, head, rows, look)
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.labelled((LEFT, y + 18), "", [signed], look)
    sheet.centre(306, 768, words["foot"], NAME.sized(8))
    desk.conclude(paper, words["ask"])


def _part(sheet: Sheet, y: float, head: str, rows: Sequence[Row], look: Style) -> float:
    """A head over a rule, and its rows; a row without a value keeps its name now and then."""
    sheet.text(LEFT, y + 12, head, look.bold().sized(10.5))
    sheet.line(LEFT, y + 17, RIGHT, y + 17, 0.9)
    y += 31
    for name, runs in rows:
        sheet.right(TAB - 8, y, name, NAME)
        y = sheet.prose((TAB, y, RIGHT - TAB), runs, look, 1.26) + 2.5 if runs else y + 15
    return y - 4


def _patient(desk: FrontDesk, words: Words) -> list[Row]:
    others, person = Others(desk.rng, desk.voice, SEEN_SIXTEENTH), desk.referral.patient
    kin = desk.maybe(0.4, f"{others.relative(person)}, {others.number()}")
    rows: list[Row] = [
        (words["patient"], desk.name()),
        (words["born"], desk.born()),
        (words["sex"], desk.sex(0.1)),
        (words["home"], desk.home(0.12)),
        (words["phone"], desk.phone(0.1)),
    ]
    return [*rows, (words["kin"], kin)] if kin else rows


def _order(desk: FrontDesk, words: Words) -> list[Row]:
    """The order; codes of procedures where the practice orders by them."""
    order = desk.referral.order
    name, *ranks = words["rank"].split("|")
    rank = Fact("urgent", ranks[order.urgent], order.urgent)
    codes: list[Run] = []
    for code, said in order.diagnoses:
        codes += ["; " if codes else "", Fact("diagnoses", code), f": {said}"]
    note: list[Run] = [f"{words['ask']}: ", *desk.treatments(), "."]
    rows: list[Row] = [
        (words["number"], [str(desk.rng.randint(100_000, 99_999_999))]),
        (words["day"], desk.day()),
        (name, [rank]),
        (words["dx"], codes),
        (words["reason"], desk.maybe(0.2, *desk.story())),
        (words["dose"], desk.course()),
        (words["visits"], desk.visits(0.5)),
        (words["note"], note),
    ]
    if desk.rng.random() < 0.3:
        rows.append((words["codes"], listed("procedures", order.condition.procedures)))
    extra: list[Row] = [
        (desk.began_as(words["began"]), desk.began(0.25)),
        (words["done"], desk.surgery()),
        (words["hurt"], desk.accident()),
        (words["care"], desk.care(0.3)),
    ]
    return [*rows, *(row for row in extra if row[1])]


def _cover(desk: FrontDesk, words: Words) -> list[Row]:
    second, number = desk.second(0.1)
    rows: list[Row] = [
        (words["payer"], desk.payer(0.05, 0.35)),
        (words["member"], desk.member(0.06)),
        (words["group"], desk.group(0.25)),
    ]
    if second:
        rows += [(words["second"], second), (words["member"], number)]
    return rows


def _who(desk: FrontDesk, words: Words) -> list[Row]:
    """Who ordered, whom they work for, and where it goes."""
    clinic, credentials = desk.referral.clinic, desk.referral.provider.credentials
    rows: list[Row] = [(words["provider"], desk.referrer()), (words["npi"], desk.npi(0.2))]
    if credentials in HELPED:
        rows.append((words["chief"], [Others(desk.rng, desk.voice, SEEN_SIXTEENTH).physician()]))
    goes = f"{clinic.organization}, {words['fax']} {desk.voice.number(clinic.fax)}"
    return [*rows, (words["to"], [goes])]
