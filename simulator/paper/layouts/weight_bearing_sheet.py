"""A surgeon's sheet after an operation: circles for the side and the load, brackets to mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row
from simulator.paper.front_desk import FrontDesk
from simulator.paper.marks import bracket, radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_nineteenth import SEEN_NINETEENTH
from simulator.paper.phrases import in_short, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, MIDDLE, RIGHT = 50.0, 318.0, 562.0
PRINTED, BOLD, SMALL = Style("tiro", 10), Style("tibo", 10), Style("tiro", 9)
KINDS = "Orthopaedic Surgery|Orthopedics|Orthopaedics and Joint Care|Sports Medicine Institute"
OPERATED = (
    "cuff_repaired_recently", "new_shoulder_joint", "hip_joint_replaced", "new_knee_joint",
    "acl_graft_hamstring", "meniscus_stitched", "ankle_hardware",
)  # fmt: skip
LOADS = (
    ("Weight bearing as tolerated", "Toe touch weight bearing x 4 weeks",
     "Non weight bearing x 6 weeks", "Partial weight bearing 50%"),
    ("Sling at all times x 6 weeks", "No lifting with operative arm",
     "Posterior hip precautions x 12 weeks", "Brace locked in extension x 2 weeks"),
)  # fmt: skip
COLUMNS = (
    ("Range of motion", "Passive range of motion", "Active assisted range of motion",
     "Quadriceps strengthening", "Hip strengthening", "Ankle strengthening"),
    ("Scapular strengthening", "Patellar mobilization", "Joint mobilization", "Gait training",
     "Neuromuscular re-education", "Cryotherapy"),
)  # fmt: skip
OFTEN, LONG = (1, 2, 3, 4), (4, 6, 8, 10, 12)
Words = dict[str, str]
Looks = tuple[Style, Style]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the surgeon on top, patient, operation, load, treatments, the course, the signature."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(OPERATED), SEEN_NINETEENTH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "plain", "short").being(KINDS)
    words = own_words("weight_bearing_sheet", rng)
    looks = (PRINTED, Style(rng.choice(["helv", "cour"]), 9.5))
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _rows(sheet, _surgeon(sheet, desk, words), _patient(desk, words), looks)
    y = _head(sheet, y, heads[0])
    y = _side(sheet, _rows(sheet, y, _operation(desk, words), looks), desk, words)
    y = _load(sheet, _head(sheet, y, heads[1]), desk)
    y = _treatments(sheet, _head(sheet, y, heads[2]), desk, words, looks)
    y = _course(sheet, _head(sheet, y, heads[3]), desk, words)
    _sign(sheet, y, desk, words)
    desk.conclude(paper, words["ask"])


def _rows(sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]], looks: Looks) -> float:
    for row in rows:
        blank_row(sheet, (LEFT, y), row, looks)
        y += 21
    return y


def _surgeon(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The surgeon's name large, the practice below, the numbers at the right."""
    who, fax = desk.referral.provider, desk.fax(0.15)
    sheet.fitted((LEFT, 54), 300, desk.referrer(), BOLD.sized(18))
    sheet.fitted((LEFT, 70), 300, [desk.office()], Style("tiit", 12))
    sheet.right(RIGHT, 46, who.street, SMALL)
    sheet.right(RIGHT, 57, f"{who.city}, {who.state} {who.zip}", SMALL)
    sheet.labelled((440, 69), "", [f"{words['tel']} ", *desk.tel()], SMALL)
    if fax:
        sheet.labelled((440, 80), "", [f"{words['fax']} ", *fax], SMALL)
    sheet.line(LEFT, 88, RIGHT, 88, 0.8)
    sheet.line(LEFT, 91, RIGHT, 91, 0.8)
    sheet.centre(306, 110, words["title"], BOLD.sized(13))
    return 136


def _patient(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    return [
        [(300, words["patient"], desk.name()), (430, words["born"], desk.born()),
         (RIGHT, words["day"], desk.day())],
        [(330, words["payer"], desk.payer(0.25, 0.25)), (RIGHT, words["member"], desk.member(0.3))],
    ]  # fmt: skip


def _head(sheet: Sheet, y: float, name: str) -> float:
    """A part's name in capitals with a rule up to the margin."""
    end = sheet.text(LEFT, y + 2, name, BOLD)[2]
    sheet.line(end + 6, y - 1, RIGHT, y - 1, 0.8)
    return y + 22


def _operation(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    coded = desk.rng.random() < 0.8
    rows: list[list[Blank]] = [
        [(400, words["done"], desk.surgery()), (RIGHT, words["done_on"], desk.began(0.1))]
    ]
    for code, said in desk.referral.order.diagnoses:
        codes: list[Run] = [Fact("diagnoses", code)] if coded else []
        rows.append([(430, words["dx"], [in_short(said)]), (RIGHT, words["code"], codes)])
    return rows


def _side(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    order = desk.referral.order
    x = sheet.text(LEFT, y, words["side"], BOLD)[2] + 12
    for name in ("Left", "Right", "Both"):
        chosen = name.lower() == order.side
        box = radio(sheet, (x, y), name, chosen, PRINTED)
        if chosen:
            sheet.note(Fact("laterality", name, order.side), box, "mark")
        x = box[2] + 18
    box = bracket(sheet, (400, y), words["fast"], order.urgent, BOLD)
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    return y + 24


def _load(sheet: Sheet, y: float, desk: FrontDesk) -> float:
    """What the operated limb may bear: one circle of them is filled, seldom none."""
    care = desk.referral.order.condition.precautions if desk.rng.random() < 0.85 else ""
    for x, names in zip((LEFT + 6, MIDDLE), LOADS, strict=True):
        for number, name in enumerate(names):
            box = radio(sheet, (x, y + 17 * number), name, name == care, PRINTED)
            if name == care:
                sheet.note(Fact("precautions", name), box, "mark")
    return y + 17 * len(LOADS[0]) + 8


def _treatments(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    asked = desk.referral.order.condition.treatments
    bracket(sheet, (LEFT + 6, y), words["ask"], True, BOLD)
    for x, names in zip((LEFT + 6, MIDDLE), COLUMNS, strict=True):
        for number, name in enumerate(names):
            box = bracket(sheet, (x, y + 18 + 17 * number), name, name in asked, PRINTED)
            if name in asked:
                sheet.note(Fact("treatments", name), box, "mark")
    offered = {name for names in COLUMNS for name in names}
    left = listed("treatments", [name for name in asked if name not in offered])
    y += 20 + 17 * len(COLUMNS[0])
    return _rows(sheet, y, [[(RIGHT, words["other"], left)]], looks) + 4


def _course(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """A row of brackets for the times a week, one for the weeks."""
    order = desk.referral.order
    asked = (("often", OFTEN, "frequency_per_week", order.per_week, "x"),
             ("long", LONG, "duration_weeks", order.weeks, ""))  # fmt: skip
    for name, offered, field, wanted, tail in asked:
        sheet.text(LEFT + 6, y, words[name], PRINTED)
        x = 170.0
        for number in offered:
            said = f"{number}{tail}"
            box = bracket(sheet, (x, y), said, number == wanted, PRINTED)
            if number == wanted:
                sheet.note(Fact(field, said, number), box, "mark")
            x += 58
        y += 19
    return y


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    y += 30
    start = sheet.text(LEFT, y, words["sign"], BOLD)[2] + 6
    sheet.line(start, y + 2, 400, y + 2, 0.6)
    signature(sheet, desk.referral, (start, y + 2, 390), desk.rng, 22)
    npi = desk.npi(0.35)
    if npi:
        sheet.labelled((412, y), "", ["NPI ", *npi], PRINTED)
    sheet.centre(306, 764, words["foot"], Style("tiit", 9))
