"""A letter that a record composes: history, medicines and the request under run-in heads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_nineteenth import SEEN_NINETEENTH
from simulator.paper.phrases import age, brief, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of

LEFT, RIGHT = 58.0, 554.0
WIDTH = RIGHT - LEFT
KINDS = "Family Medicine|Primary Care|Internal Medicine|Family Health Center|Medical Associates"
USUAL = (
    "garden_weekend_back", "truck_driver_leg_ache", "numb_foot_disc", "slipped_low_vertebra",
    "desk_upper_back", "stiff_morning_neck", "arm_tingle_neck", "stoplight_bump_neck",
    "reaching_shelf_shoulder", "worn_cuff_shoulder", "cannot_hook_bra_shoulder",
    "opens_jars_elbow", "side_of_hip_pain", "curb_roll_ankle", "barefoot_kitchen_heel",
)  # fmt: skip
OF_THE_OLD = ("leans_on_counter", "hip_car_seat", "knee_after_sitting", "worn_cuff_shoulder",
              "weaker_after_hospital", "dizzy_head_turns", "stiff_morning_neck")  # fmt: skip
PROBLEMS = ("Essential hypertension", "Mixed hyperlipidemia", "GERD", "Seasonal allergies",
            "Hypothyroidism", "Type 2 diabetes", "Anxiety", "Migraine", "Asthma")  # fmt: skip
MEDICINES = ("lisinopril 10 mg daily", "atorvastatin 20 mg nightly", "omeprazole 20 mg daily",
             "metformin 500 mg twice daily", "levothyroxine 50 mcg daily",
             "ibuprofen 600 mg as needed", "cetirizine 10 mg daily",
             "meloxicam 15 mg daily")  # fmt: skip
FORMS = {"F": ("She", "female"), "M": ("He", "male")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice at the right, day and patient, the paragraphs under heads, the close."""
    desk = FrontDesk.of(_usual(referral, rng), rng, "us", "plain", "month").being(KINDS)
    words = own_words("problem_list_letter", rng)
    look = Style(rng.choice(["helv", "tiro"]), 10.5)
    sheet = paper.page("referral_order")
    y = _practice(sheet, desk, words, look)
    y = sheet.prose((LEFT, y, WIDTH), _reason(desk, words), look, 1.3) + 7
    for name, runs in _told(desk, words):
        if runs:
            y = _run_in(sheet, y, name, runs, look)
    y = sheet.prose((LEFT, y + 2, WIDTH), [words["thanks"]], look, 1.3)
    _close(sheet, y + 10, desk, words, look)
    desk.conclude(paper, words["ask"])


def _usual(referral: Referral, rng: Random) -> Referral:
    """The same patient with a usual complaint of the age."""
    old = age(referral.order, referral.patient) > 62
    key = rng.choice(OF_THE_OLD if old else USUAL)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_NINETEENTH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "DO", "NP", "FNP-C", "PA-C"]))
    return replace(referral, order=order, provider=who)


def _practice(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The practice's lines end at the right margin; below at the left day, patient, cover."""
    who, fax = desk.referral.provider, desk.fax(0.15)
    office, large = desk.office(), look.bold().sized(14)
    wide = width_of(office.printed, large.font, large.size)
    sheet.fact(RIGHT - wide, 52, office, large)
    sheet.right(RIGHT, 65, who.street, look.sized(9))
    sheet.right(RIGHT, 76, f"{who.city}, {who.state} {who.zip}", look.sized(9))
    sheet.labelled((430, 87), "", [f"{words['tel']} ", *desk.tel()], look.sized(9))
    if fax:
        sheet.labelled((430, 98), "", [f"{words['fax']} ", *fax], look.sized(9))
    payer, member = desk.payer(0.15, 0.3), desk.member(0.2)
    cover: list[Run] = [*payer, *([f"  {words['member']} ", *member] if member else [])]
    rows: list[tuple[str, Sequence[Run]]] = [
        ("", desk.day()),
        (words["patient"], desk.name()),
        (words["born"], desk.born()),
        (words["payer"], cover if payer else []),
        (words["phone"], desk.phone(0.3)),
    ]
    y = 92.0
    for name, runs in (row for row in rows if row[1]):
        start = sheet.text(LEFT, y, name, look.bold())[2] + 4 if name else LEFT
        sheet.fitted((start, y), (360 if y < 100 else RIGHT) - start, runs, look)
        y += 14.5
    sheet.text(LEFT, y + 16, words["greeting"], look)
    return y + 38


def _reason(desk: FrontDesk, words: Words) -> list[Run]:
    """Who is sent with what, since when; nothing of it is a code."""
    person, order = desk.referral.patient, desk.referral.order
    she, grown = FORMS[person.sex]
    runs: list[Run] = [f"{words['open']} {person.first} {person.last}, {age(order, person)} y.o. "]
    runs += [Fact("sex", grown, person.sex), f", {words['with']} "]
    runs += [*sided(order, order.condition.story), ". "]
    began, hurt = desk.began(0.25), desk.accident()
    runs += [f"{desk.began_as(words['since'])} ", *began, ". "] if began else []
    runs += [*hurt, ". "] if hurt else []
    return [*runs, f"{she} {words['tried']}"]


def _told(desk: FrontDesk, words: Words) -> list[tuple[str, list[Run]]]:
    """What the record adds of its own, then what is asked for."""
    rng, order = desk.rng, desk.referral.order
    known = ", ".join(rng.sample(PROBLEMS, rng.randint(2, 4)))
    taken = ", ".join(rng.sample(MEDICINES, rng.randint(2, 3)))
    coded = rng.random() < 0.9
    dx: list[Run] = []
    for number, (code, said) in enumerate(order.diagnoses):
        dx += ["; " if number else "", brief(said)]
        dx += [" - ", Fact("diagnoses", code)] if coded else []
    visits, care = desk.visits(0.6), desk.care(0.25)
    asked: list[Run] = [f"{words['ask']}, ", *desk.course()]
    asked += [", ", *visits, " visits"] if visits else []
    asked += [f". {words['include']} ", *desk.treatments(", "), "."]
    if order.urgent:
        asked += [" ", Fact("urgent", words["soon"], True), "."]
    names = words["heads"].split("|")
    parts: list[list[Run]] = [[f"{known}."], [f"{taken}."], [rng.choice(["NKDA.", "Penicillin."])]]
    return list(zip(names, [*parts, dx, asked, care], strict=True))


def _run_in(sheet: Sheet, y: float, name: str, runs: Sequence[Run], look: Style) -> float:
    """A bold head, and what belongs to it on the lines below, set in a little."""
    sheet.text(LEFT, y, name, look.bold())
    return sheet.prose((LEFT + 14, y + 14, WIDTH - 14), runs, look, 1.28) + 4


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    sheet.text(LEFT, y, words["bye"], look)
    sheet.labelled((LEFT, y + 22), "", desk.referrer(), look)
    npi = desk.npi(0.35)
    if npi:
        sheet.labelled((LEFT, y + 36), "", ["NPI: ", *npi], look)
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.labelled((LEFT, y + 56), "", [signed], look.sized(9))
    sheet.text(LEFT, 760, words["foot"], look.sized(7.5))
