"""An order that a record system faxes: to and from in boxes, tables of codes, what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.phrases import listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 48.0, 306.0, 564.0
BODY, SMALL = Style("helv", 9.5), Style("helv", 8)
NAMES = {
    "95992": "Canalith repositioning procedure",
    "97012": "Mechanical traction",
    "97014": "Electrical stimulation, unattended",
    "97016": "Vasopneumatic device",
    "97033": "Iontophoresis",
    "97035": "Ultrasound",
    "97110": "Therapeutic exercises",
    "97112": "Neuromuscular reeducation",
    "97113": "Aquatic therapy with exercises",
    "97116": "Gait training",
    "97140": "Manual therapy techniques",
    "97161": "PT evaluation, low complexity",
    "97162": "PT evaluation, moderate complexity",
    "97530": "Therapeutic activities",
}
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw both ends of the fax, the patient, the two tables, the instructions, who signed."""
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "PA-C"]))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "month")
    words = own_words("faxed_order_print", rng)
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 58, words["title"], Style("hebo", 16))
    y = _ends(sheet, 70, desk, words)
    y = _columns(sheet, y + 18, _patient(desk, words), _cover(desk, words))
    order, codes = desk.referral.order, desk.referral.order.condition.procedures
    rows: list[list[Run]] = [[Fact("diagnoses", code), said] for code, said in order.diagnoses]
    y = _table(sheet, y + 10, words["dx"], words["dx_heads"], rows, (LEFT, 140))
    rows = [[Fact("procedures", code), NAMES[code], "1"] for code in codes]
    y = _table(sheet, y + 20, words["orders"], words["order_heads"], rows, (LEFT, 140, 500))
    y = _instructions(sheet, y + 20, desk, words)
    _signed(sheet, y + 8, desk, words)
    sheet.centre(306, 770, words["foot"], SMALL)
    paper.imply("treatments", *(NAMES[code] for code in codes))
    desk.conclude(paper, words["ask"].rstrip("."))


def _ends(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Whom it is faxed to and by whom, each in a box."""
    clinic, who = desk.referral.clinic, desk.referral.provider
    number = desk.voice.number
    there: list[list[Run]] = [
        [clinic.organization],
        [f"{clinic.city}, {clinic.state} {clinic.zip}"],
        [f"{words['tel']} {number(clinic.phone)}"],
        [f"{words['fax']} {number(clinic.fax)}"],
    ]
    fax = desk.fax(0.15)
    here: list[list[Run]] = [
        [desk.office()],
        [f"{who.street}, {who.city}, {who.state} {who.zip}"],
        [f"{words['tel']} ", *desk.tel()],
        [f"{words['fax']} ", *fax] if fax else [],
    ]
    for x, end, name, lines in (
        (LEFT, MIDDLE - 4, words["sent_to"], there),
        (MIDDLE + 4, RIGHT, words["sent_by"], here),
    ):
        sheet.frame((x, y, end, y + 74), 0.8)
        sheet.text(x + 6, y + 13, name, BODY.bold())
        for row, runs in enumerate(lines):
            sheet.fitted((x + 6, y + 27 + 13 * row), end - x - 12, runs, BODY)
    return y + 74


def _columns(sheet: Sheet, y: float, left: Sequence[Pair], right: Sequence[Pair]) -> float:
    """Two columns of labelled values."""
    ends = []
    for x, end, pairs in ((LEFT, MIDDLE - 8, left), (MIDDLE + 4, RIGHT, right)):
        line = y
        for label, runs in (pair for pair in pairs if pair[1]):
            start = sheet.text(x, line, label, BODY.bold())[2] + 5
            sheet.fitted((start, line), end - start, runs, BODY)
            line += 15
        ends.append(line)
    return max(ends)


def _patient(desk: FrontDesk, words: Words) -> list[Pair]:
    person = desk.referral.patient
    return [
        (words["patient"], [desk.voice.patient(person)]),
        (words["born"], desk.born()),
        (words["sex"], desk.sex(0.15)),
        (words["home"], desk.home(0.15)),
        (words["phone"], desk.phone(0.1)),
    ]


def _cover(desk: FrontDesk, words: Words) -> list[Pair]:
    """Who pays, and the particulars of the order."""
    urgent = desk.referral.order.urgent
    rank: list[Run] = [Fact("urgent", words["ranks"].split("|")[urgent], urgent)]
    second, number = desk.second()
    return [
        (words["day"], desk.day()),
        (words["rank"], rank if urgent else desk.maybe(0.3, *rank)),
        (words["payer"], desk.payer(0.05, 0.3)),
        (words["member"], desk.member(0.05)),
        (words["group"], desk.group(0.2)),
        (words["second"], [*second, ", ID ", *number] if second else []),
    ]


def _table(
    sheet: Sheet, y: float, title: str, heads: str, rows: Sequence[Sequence[Run]],
    columns: Sequence[float],
) -> float:  # fmt: skip
    """A titled table: grey heads, a ruled row to each code."""
    sheet.text(LEFT, y, title, BODY.bold().sized(11))
    y += 7
    edges = (*columns, RIGHT)
    sheet.frame((LEFT, y, RIGHT, y + 16), 0.6, 0.88)
    for x, name in zip(edges[:-1], heads.split("|"), strict=True):
        sheet.text(x + 5, y + 11.5, name, BODY.bold().sized(9))
    for row in rows:
        y += 16
        for x, end, run in zip(edges[:-1], edges[1:], row, strict=True):
            sheet.frame((x, y, end, y + 16), 0.6)
            sheet.fitted((x + 5, y + 11.5), end - x - 9, [run], BODY)
    return y + 16


def _instructions(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """What the provider asks for, line by line."""
    order = desk.referral.order
    sheet.text(LEFT, y, words["note"], BODY.bold().sized(11))
    care, visits, began = desk.care(0.3), desk.visits(0.4), desk.began(0.2)
    wanted = listed("treatments", order.condition.treatments)
    done, hurt = desk.surgery(), desk.accident()
    lines: list[list[Run]] = [
        [*desk.story(), ". ", words["ask"]],
        [f"{words['often']} ", *desk.course()],
        [f"{words['visits']} ", *visits] if visits else [],
        [f"{words['include']} ", *wanted],
        [f"{desk.began_as(words['since'])} ", *began] if began else [],
        ["Surgery: ", *done] if done else [],
        hurt,
        [f"{words['care']} ", *care] if care else [],
    ]
    y += 16
    for runs in (line for line in lines if line):
        y = sheet.prose((LEFT, y, RIGHT - LEFT), runs, BODY, 1.28) + 3
    return y


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    npi = desk.npi(0.15)
    line: list[Run] = [*desk.referrer(), *(["   NPI: ", *npi] if npi else [])]
    sheet.line(LEFT, y - 12, RIGHT, y - 12, 0.6)
    sheet.labelled((LEFT, y + 4), words["provider"], line, BODY)
    sheet.labelled((LEFT, y + 19), "", [desk.signed(words["signed"], words["unsigned"])], BODY)
