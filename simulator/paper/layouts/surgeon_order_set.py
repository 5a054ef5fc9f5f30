"""A spine surgeon's printed orders: day and hour in a column, sentences with squares and blanks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_seventeenth import SEEN_SEVENTEENTH
from simulator.paper.phrases import clock, counted, in_short, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, COLUMN, RIGHT = 44.0, 128.0, 568.0
PRINTED, BOLD, SMALL = Style("helv", 9.5), Style("hebo", 9.5), Style("helv", 7.5)
KINDS = "Neurosurgery|Brain and Spine|Neurosurgical Associates|Spine Surgery|Neurosurgery, P.C."
SEEN_BY_SPINE_SURGEONS = (
    "low_disc_trimmed", "two_level_fusion", "front_neck_plate", "opened_low_canal",
    "low_disc_trimmed", "two_level_fusion", "front_neck_plate", "opened_low_canal",
    "thin_disc_leg_pain", "leaning_on_cart", "neck_root_tingle",
)  # fmt: skip
STEP = 27.0
Words = dict[str, str]
Piece = tuple[str, Sequence[Run], float]
"""What is printed, what is typed into the blank behind it, how wide the blank is at least."""


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office, the title, the sheet of orders, the signature and the patient's label."""
    key = rng.choice(SEEN_BY_SPINE_SURGEONS)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_SEVENTEENTH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C", "NP"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "plain", "short").being(KINDS)
    words = own_words("surgeon_order_set", rng)
    look = Style(rng.choice(["cour", "tiro"]), 10)
    sheet = paper.page("referral_order")
    top = _head(sheet, desk, words)
    y = _orders(sheet, top + 16, desk, words, look)
    sheet.frame((LEFT, top, RIGHT, y), 0.9)
    sheet.line(COLUMN, top, COLUMN, y, 0.9)
    sheet.line(LEFT, top + 16, RIGHT, top + 16, 0.9)
    _foot(sheet, y, desk, words, look)
    desk.conclude(paper, words["ask"])


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """Office and title in the middle, the heads of the two columns."""
    centred(sheet, 46, [desk.office()], Style("hebo", 14))
    fax = desk.fax(0.15)
    line: list[Run] = [f"{desk.address()}   {words['tel']} ", *desk.tel()]
    centred(sheet, 59, [*line, *([f"   {words['fax']} ", *fax] if fax else [])], PRINTED.sized(8.5))
    sheet.centre(306, 82, words["title"], Style("hebo", 13))
    sheet.text(LEFT, 98, words["allergies"], PRINTED)
    heads = words["heads"].split("|")
    sheet.text(LEFT + 5, 117, heads[0], BOLD.sized(8.5))
    sheet.text(COLUMN + 6, 117, heads[1], BOLD.sized(8.5))
    return 106


def _sentence(sheet: Sheet, y: float, pieces: Sequence[Piece], look: Style) -> None:
    """Print words and blanks by turns; the last blank goes to the edge."""
    x = COLUMN + 42
    for number, (said, runs, wide) in enumerate(pieces):
        x = sheet.text(x, y, said, PRINTED)[2] + 3
        if wide:
            end = RIGHT - 8 if number == len(pieces) - 1 else x + wide
            sheet.line(x, y + 2.5, end, y + 2.5, 0.5)
            sheet.fitted((x + 3, y), end - x - 5, runs, look)
            x = end + 4


def _numbered(
    sheet: Sheet, y: float, number: int, ticked: bool, pieces: Sequence[Piece], look: Style
) -> float:
    """One order: its number, its square, its sentence; returns the next line."""
    sheet.text(COLUMN + 6, y, f"{number}.", PRINTED)
    box = sheet.square((COLUMN + 22, y), "", ticked, PRINTED)
    sheet.paper.ticks.pop()
    sheet.ticked(pieces[0][0], box, ticked)
    _sentence(sheet, y, pieces, look)
    return y + STEP


def _orders(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """The day and hour once in their column, then the orders by number."""
    order, rng = desk.referral.order, desk.rng
    sheet.labelled((LEFT + 6, y + 18), "", desk.day(), look)
    sheet.text(LEFT + 6, y + 32, clock(rng), look)
    often, long = counted(order, rng)
    before, between, after = words["dose"].split("|")
    done, care = desk.surgery(), desk.care(0.25)
    began = desk.began(0.1) if done else []
    operated, on_day = words["done"].split("|")
    names = order.condition.treatments
    first, more = (listed("treatments", part) for part in (names[:2], names[2:]))
    lines: list[tuple[bool | None, list[Piece]]] = [
        (True, [(words["ask"], [], 0)]),
        *((True, row) for row in _diagnoses(desk, words)),
        (bool(done), [(operated, done, 196), (on_day, began, 60)]),
        (True, [(before, [often], 44), (between, [long], 44), (after, [], 0)]),
        (True, [(words["with"], first, 100)]),
        (None, [("", more, 100)]),
        (bool(care), [(words["care"], care, 100)]),
        (rng.random() < 0.5, [(words["notes"], [], 0)]),
        (order.urgent, [(words["fast"], [], 0)]),
        (False, [(words["other"], [], 100)]),
    ]
    y, number = y + 18, 0
    for ticked, pieces in lines:
        if ticked is None:
            _sentence(sheet, y, pieces, look)
            y += STEP
            continue
        number += 1
        if pieces[0][0] == words["fast"] and ticked:
            wide = (COLUMN + 22, y - 9, RIGHT - 8, y + 3)
            sheet.note(Fact("urgent", words["fast"], True), wide, "mark")
        y = _numbered(sheet, y, number, ticked, pieces, look)
    return y - 6


def _diagnoses(desk: FrontDesk, words: Words) -> list[list[Piece]]:
    """A sentence to each diagnosis; some offices give no codes."""
    coded = desk.rng.random() < 0.88
    said, code_is = words["dx"].split("|")
    return [[(said, [in_short(name)], 226),
             (code_is, [Fact("diagnoses", code)] if coded else [], 60)]
            for code, name in desk.referral.order.diagnoses]  # fmt: skip


def _foot(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """At the left who signs, at the right the patient's label."""
    sheet.frame((LEFT, y, 318, y + 112), 0.9)
    sheet.line(LEFT + 8, y + 44, 310, y + 44, 0.6)
    signature(sheet, desk.referral, (LEFT + 8, y + 44, 310), desk.rng, 20)
    sheet.text(LEFT + 8, y + 53, words["sign"], SMALL)
    sheet.labelled((LEFT + 8, y + 76), "", desk.referrer(), look)
    sheet.text(LEFT + 8, y + 86, words["printed"], SMALL)
    npi = desk.npi(0.3)
    sheet.labelled((LEFT + 8, y + 103), "", ["NPI ", *npi] if npi else ["NPI"], look.sized(9.5))
    sheet.frame((318, y, RIGHT, y + 112), 0.9)
    sheet.text(324, y + 10, words["label"], SMALL)
    member, phone, sex = desk.member(0.3), desk.phone(0.3), desk.sex(0.3)
    lines: list[list[Run]] = [
        desk.name(),
        ["DOB ", *desk.born(), *(["   ", *sex] if sex else [])],
        [f"MRN {desk.rng.randint(100_000, 9_999_999)}"],
        phone,
        desk.payer(0.2, 0.0),
        ["ID ", *member] if member else [],
    ]
    for number, runs in enumerate(row for row in lines if row):
        sheet.fitted((330, y + 28 + 14 * number), RIGHT - 340, runs, Style("cour", 10))
