"""An ear doctor's referral for dizziness: tests of either ear in a table, then what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row, treatment_squares
from simulator.paper.front_desk import FrontDesk
from simulator.paper.marks import radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_seventeenth import SEEN_SEVENTEENTH
from simulator.paper.phrases import counted, in_short
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, MIDDLE, RIGHT = 54.0, 306.0, 558.0
PRINTED, BOLD, SMALL = Style("tiro", 10.5), Style("tibo", 10.5), Style("tiro", 9)
KINDS = "Ear, Nose & Throat|ENT Associates|Otolaryngology|ENT and Hearing Center|Ear and Balance"
OF_BALANCE = ("world_tilts", "weak_ear_balance", "top_shelf_spins", "swaying_all_day")
TESTS = ("Dix-Hallpike", "Head impulse test", "Caloric response", "Hearing (PTA)")
WORSE = {
    "world_tilts": ("negative", "positive", "reduced", "15 dB"),
    "weak_ear_balance": ("negative", "positive", "34 % weak", "35 dB"),
    "top_shelf_spins": ("positive", "normal", "normal", "20 dB"),
    "swaying_all_day": ("negative", "normal", "normal", "15 dB"),
}
SOUND = ("negative", "normal", "normal", "15 dB")
COLUMNS = (
    (0.0, ("Canalith repositioning", "Gaze stabilization", "Vestibular rehabilitation")),
    (170.0, ("Habituation exercises", "Balance training", "Gait training")),
    (322.0, ("Fall prevention education", "Home exercise program", "Cervical range of motion")),
)
Words = dict[str, str]
Looks = tuple[Style, Style]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office, the patient, the tests, the diagnosis, the order, who signs."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(OF_BALANCE), SEEN_SEVENTEENTH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C", "NP"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "plain", "us").being(KINDS)
    words = own_words("balance_clinic_form", rng)
    looks = (PRINTED, Style(rng.choice(["helv", "cour"]), 9.5))
    sheet = paper.page("referral_order")
    y = _rows(sheet, _head(sheet, desk, words), _patient(desk, words), looks)
    y = _tests(sheet, y + 2, desk, words, looks[1])
    y = _rows(sheet, y + 22, _diagnoses(desk, words), looks)
    y = _side(sheet, y, desk, words)
    y = _order(sheet, y + 4, desk, words, looks)
    _sign(sheet, y, desk, words, looks)
    desk.conclude(paper, words["ask"])


def _rows(sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]], looks: Looks) -> float:
    for row in rows:
        blank_row(sheet, (LEFT, y), row, looks)
        y += 21
    return y


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    centred(sheet, 50, [desk.office()], Style("tibi", 19))
    fax = desk.fax(0.2)
    sheet.centre(306, 65, desk.address(), SMALL)
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    centred(sheet, 77, [*line, *([f"   {words['fax']} ", *fax] if fax else [])], SMALL)
    sheet.banner((LEFT, 88, RIGHT, 108), words["title"], Style("tibo", 13), 0.85)
    return 130


def _patient(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    return [
        [(MIDDLE + 10, words["patient"], desk.name()), (440, words["born"], desk.born()),
         (RIGHT, words["day"], desk.day())],
        [(220, words["phone"], desk.phone(0.2)), (RIGHT, words["home"], desk.home(0.45))],
        [(MIDDLE + 70, words["payer"], desk.payer(0.15, 0.15)),
         (RIGHT, words["member"], desk.member(0.2))],
    ]  # fmt: skip


def _tests(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """What was found in either ear, a row to each test; one may not have been done."""
    order = desk.referral.order
    worse = WORSE[order.condition.key]
    found = {"left": (SOUND, worse), "right": (worse, SOUND), "none": (worse, SOUND)}[order.side]
    left_out = desk.rng.choice([None, None, 2, 3])
    edges = (LEFT, 220.0, 389.0, RIGHT)
    heads = (words["tests"], "Right", "Left")
    table = [heads, *zip(TESTS, *found, strict=True)]
    for number, cells in enumerate(table):
        for (x, end), said in zip(pairwise(edges), cells, strict=True):
            sheet.frame((x, y, end, y + 18), 0.6, 0.92 if number == 0 else None)
            is_name = number == 0 or x == LEFT
            is_blank = left_out == number - 1 and not is_name
            if not is_blank:
                sheet.text(x + 6, y + 12.5, said, BOLD if is_name else look)
        y += 18
    return y


def _diagnoses(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    """A row to each diagnosis and its code, and since when."""
    coded = desk.rng.random() < 0.88
    rows: list[list[Blank]] = []
    for number, (code, said) in enumerate(desk.referral.order.diagnoses):
        codes: list[Run] = [Fact("diagnoses", code)] if coded else []
        name = words["dx"] if number == 0 else words["also"]
        rows.append([(420, name, [in_short(said)]), (RIGHT, words["code"], codes)])
    score = desk.referral.order.condition.measures[0][1]
    rows.append([(290, words["since"], desk.began(0.2)), (RIGHT, words["score"], [score])])
    return rows


def _side(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Circles for the ear that is affected."""
    order = desk.referral.order
    x = sheet.text(LEFT, y, words["side"], BOLD)[2] + 14
    for name, side in (("Right", "right"), ("Left", "left"), (words["neither"], "none")):
        box = radio(sheet, (x, y), name, order.side == side, PRINTED)
        if order.side == side != "none":
            sheet.note(Fact("laterality", name, side), box, "mark")
        x = box[2] + 22
    return y + 20


def _order(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    order = desk.referral.order
    sheet.line(LEFT, y - 12, RIGHT, y - 12, 1.0)
    box = sheet.square((LEFT, y + 6), words["ask"], True, BOLD)
    fast = sheet.square((max(box[2] + 30, 380), y + 6), words["fast"], order.urgent, BOLD)
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), fast, "mark")
    y, left = treatment_squares(sheet, (LEFT + 14, y + 26), COLUMNS, order.condition.treatments,
                                PRINTED)  # fmt: skip
    often, long = counted(order, desk.rng)
    rows: list[list[Blank]] = [
        [(RIGHT, words["other"], left)],
        [(220, words["often"], [often]), (390, words["long"], [long]),
         (RIGHT, words["visits"], desk.visits(0.5))],
        [(RIGHT, words["care"], desk.care(0.2))],
    ]  # fmt: skip
    return _rows(sheet, y + 8, rows, looks)


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> None:
    row: list[Blank] = [(380, words["from"], desk.referrer()), (RIGHT, "NPI:", desk.npi(0.3))]
    y = _rows(sheet, y, [row], looks) + 28
    start = sheet.text(LEFT, y, words["sign"], PRINTED)[2] + 6
    sheet.line(start, y + 2, 430, y + 2, 0.7)
    signature(sheet, desk.referral, (start, y + 2, 430), desk.rng, 22)
    sheet.centre(306, y + 34, words["foot"], Style("tiit", 9))
