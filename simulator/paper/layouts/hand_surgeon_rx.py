"""A hand surgeon's prescription: digits in a row of squares, three boxes to tick, rings by pen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import ink, invent
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row
from simulator.paper.front_desk import FrontDesk
from simulator.paper.marks import radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature, square_by_pen
from simulator.paper.people.seen_twentieth import SEEN_TWENTIETH
from simulator.paper.phrases import in_short, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 46.0, 566.0
EDGES = (LEFT, 219.0, 393.0, RIGHT)
"""Where the three boxes of treatments begin and end."""
PRINTED, BOLD, SMALL = Style("helv", 9.5), Style("hebo", 9.5), Style("helv", 8)
KINDS = "Hand Center|Hand and Upper Extremity|Hand Surgery Associates|Hand and Wrist Institute"
OF_HANDS = (
    "broke_wrist_on_ice", "plate_in_wrist", "numb_at_night_released", "pinch_thumb_worn",
    "nursing_thumb_tendon",
)  # fmt: skip
DIGITS = ("Thumb", "Index", "Long", "Ring", "Small", "Wrist", "Forearm")
BOXES = (
    ("Active motion", "Passive motion", "Tendon glides", "Blocking exercises",
     "Strengthening when healed", "Activity changes"),
    ("Edema control", "Scar massage", "Desensitization", "Paraffin", "Iontophoresis",
     "Wound care"),
    ("Thumb spica orthosis", "Wrist cock-up orthosis", "Resting hand orthosis",
     "Joint protection", "Home program", "Work simulation"),
)  # fmt: skip
OFTEN, LONG = (1, 2, 3), (2, 4, 6, 8, 10, 12)
Words = dict[str, str]
Looks = tuple[Style, Style]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the center, the patient, the hand, what is ordered, how often, who signs."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(OF_HANDS), SEEN_TWENTIETH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "plain", "short").being(KINDS)
    words = own_words("hand_surgeon_rx", rng)
    looks = (PRINTED, Style(rng.choice(["cour", "tiro"]), 10.5))
    sheet = paper.page("referral_order")
    y = _rows(sheet, _center(sheet, desk, words), _patient(desk, words), looks)
    y = _hand(sheet, y + 2, desk, words)
    y = _boxes(sheet, y + 6, desk, words)
    y = _rows(sheet, y + 22, [[(RIGHT, words["other"], _left_over(desk))]], looks)
    y = _course(sheet, y + 8, desk, words)
    y = _rows(sheet, y + 4, [[(RIGHT, words["care"], desk.care(0.25))]], looks)
    _sign(sheet, y + 26, desk, words, looks)
    desk.conclude(paper, words["ask"], "hand therapy")


def _rows(sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]], looks: Looks) -> float:
    for row in rows:
        blank_row(sheet, (LEFT, y), row, looks)
        y += 22
    return y


def _center(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The center in the middle between two rules, its address and numbers in one line below."""
    fax = desk.fax(0.15)
    sheet.line(LEFT, 34, RIGHT, 34, 2)
    sheet.fitted((LEFT, 54), 300, [desk.office()], BOLD.sized(16))
    sheet.right(RIGHT, 54, words["title"], BOLD.sized(11))
    sheet.line(LEFT, 62, RIGHT, 62, 0.6)
    line: list[Run] = [f"{desk.address()}    {words['tel']} ", *desk.tel()]
    line += [f"    {words['fax']} ", *fax] if fax else []
    sheet.fitted((LEFT, 74), RIGHT - LEFT, line, SMALL)
    return 102


def _patient(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    """Who it is, who pays, each diagnosis with its code, the operation and its day."""
    rows: list[list[Blank]] = [
        [(318, words["patient"], desk.name()), (444, words["born"], desk.born()),
         (RIGHT, words["day"], desk.day())],
        [(190, words["phone"], desk.phone(0.25)), (400, words["payer"], desk.payer(0.2, 0.2)),
         (RIGHT, words["member"], desk.member(0.25))],
    ]  # fmt: skip
    coded = desk.rng.random() < 0.85
    for code, said in desk.referral.order.diagnoses:
        codes: list[Run] = [Fact("diagnoses", code)] if coded else []
        rows.append([(440, words["dx"], [in_short(said)]), (RIGHT, words["code"], codes)])
    rows.append([(400, words["done"], desk.surgery()),
                 (RIGHT, desk.began_as(words["since"]), desk.began(0.15))])  # fmt: skip
    return rows


def _hand(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Circles for the hand, then which hand the patient writes with, then squares by digit."""
    order, rng = desk.referral.order, desk.rng
    x = sheet.text(LEFT, y, words["side"], BOLD)[2] + 10
    for name in ("Right", "Left", "Both"):
        chosen = name.lower() == order.side
        box = radio(sheet, (x, y), name, chosen, PRINTED)
        if chosen:
            sheet.note(Fact("laterality", name, order.side), box, "mark")
        x = box[2] + 14
    writes = rng.choice(words["writes"].split("|"))
    sheet.text(330, y, f"{words['writing']} {writes}", PRINTED)
    x, part = LEFT, order.condition.part.capitalize()
    for name in DIGITS:
        box = square_by_pen(sheet, (x, y + 20), name, name == part, rng, PRINTED)
        x = box[2] + 20
    return y + 30


def _boxes(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """The order itself, then three boxes whose squares the pen ticked."""
    order, rng = desk.referral.order, desk.rng
    square_by_pen(sheet, (LEFT, y + 11), words["ask"], True, rng, BOLD)
    box = square_by_pen(sheet, (393, y + 11), words["fast"], order.urgent, rng, BOLD)
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    top = y + 20
    end = top + 24 + 17 * len(BOXES[0])
    for place, (head, names) in enumerate(zip(words["boxes"].split("|"), BOXES, strict=True)):
        x, wide = EDGES[place], EDGES[place + 1]
        sheet.frame((x, top, wide, end), 0.8)
        sheet.text(x + 6, top + 13, head, BOLD)
        for number, name in enumerate(names):
            asked = name in order.condition.treatments
            at = (x + 8, top + 31 + 17 * number)
            box = square_by_pen(sheet, at, name, asked, rng, PRINTED)
            if asked:
                sheet.note(Fact("treatments", name), box, "mark")
    return end


def _left_over(desk: FrontDesk) -> list[Run]:
    """What is to be done that no square offers."""
    offered = {name for names in BOXES for name in names}
    asked = desk.referral.order.condition.treatments
    return listed("treatments", [name for name in asked if name not in offered])


def _course(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Printed numbers with a ring around one of the times a week, one of the weeks."""
    order = desk.referral.order
    x = LEFT
    asked = (("often", OFTEN, "frequency_per_week", order.per_week),
             ("long", LONG, "duration_weeks", order.weeks))  # fmt: skip
    for name, offered, field, wanted in asked:
        x = sheet.text(x, y, words[name], BOLD)[2] + 14
        for number in offered:
            box = sheet.text(x, y, str(number), PRINTED.sized(11))
            if number == wanted:
                ink.ring(sheet, ((box[0] + box[2]) / 2, y - 3.8), 9, desk.rng)
                ringed = (box[0] - 6, box[1] - 3, box[2] + 6, box[3] + 3)
                sheet.note(Fact(field, str(number), number), ringed, "mark")
            x += 26
        x = 290.0
    return y + 24


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> None:
    start = sheet.text(LEFT, y, words["sign"], PRINTED)[2] + 4
    sheet.line(start, y + 2, 400, y + 2, 0.6)
    signature(sheet, desk.referral, (start, y + 2, 390), desk.rng, 22)
    row: list[Blank] = [(380, words["printed"], desk.referrer()), (RIGHT, "NPI", desk.npi(0.3))]
    blank_row(sheet, (LEFT, y + 26), row, looks)
    sheet.centre(306, 760, words["foot"], Style("heit", 8))
