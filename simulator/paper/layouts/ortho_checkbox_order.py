"""An orthopedic office's printed order: typed lines, squares ticked by pen, numbers ringed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import ink, invent
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature, square_by_pen
from simulator.paper.people.seen_eighteenth import SEEN_EIGHTEENTH
from simulator.paper.phrases import in_short, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, RIGHT = 54.0, 558.0
PRINTED, BOLD, SMALL = Style("tiro", 10.5), Style("tibo", 10.5), Style("tiro", 9)
KINDS = (
    "Orthopaedics|Orthopedic Associates|Orthopaedic Clinic|Orthopedics and Sports Medicine|"
    "Bone and Joint Specialists"
)
OF_BONES = (
    "overhead_ache_shoulder", "mower_cord_shoulder", "thick_capsule_shoulder", "cuff_repair_sling",
    "reversed_ball_shoulder", "gritty_shoulder_joint", "hammer_elbow", "cast_off_wrist",
    "golf_swing_hip", "outer_hip_stairs", "hip_from_the_front", "creaky_knee_stairs",
    "knee_replaced_weeks_ago", "acl_patellar_graft", "cartilage_scope_knee", "movie_seat_knee",
    "inner_band_knee", "porch_step_ankle", "two_sided_ankle_break", "stiff_heel_cord",
    "pushed_out_low_disc", "back_into_thigh",
)  # fmt: skip
COLUMNS = (
    (0.0, ("ROM exercises", "PROM", "AAROM", "AROM", "Quadriceps program", "RTC strengthening",
           "Periscapular strengthening")),
    (176.0, ("Hip strengthening program", "Trunk strengthening", "Gait and stair training",
             "Balance retraining", "Joint mobilizations", "Manual therapy techniques",
             "Flexibility program")),
    (346.0, ("Heat modalities", "Cold modalities", "E-stim", "Dry needling", "Therapeutic taping",
             "Pool therapy", "Instruction in home program")),
)  # fmt: skip
OFTEN, LONG = (1, 2, 3, 4, 5), (2, 4, 6, 8, 10, 12)
Words = dict[str, str]
Looks = tuple[Style, Style]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office, the patient, the diagnosis, the ringed course, the squares, who signs."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(OF_BONES), SEEN_EIGHTEENTH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "MD", "DO", "PA-C"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "plain", "short").being(KINDS)
    words = own_words("ortho_checkbox_order", rng)
    looks = (PRINTED, Style(rng.choice(["helv", "cour"]), 9.5))
    sheet = paper.page("referral_order")
    y = _rows(sheet, _head(sheet, desk, words), _patient(desk, words), looks)
    y = _rows(sheet, y + 4, _diagnoses(desk, words), looks)
    y = _side(sheet, y, desk, words)
    y = _course(sheet, y + 4, desk, words)
    y = _treatments(sheet, y, desk, words, looks)
    y = _rows(sheet, y + 4, [[(RIGHT, words["care"], desk.care(0.25))]], looks)
    _sign(sheet, y, desk, words, looks)
    desk.conclude(paper, words["ask"])


def _rows(sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]], looks: Looks) -> float:
    for row in rows:
        blank_row(sheet, (LEFT, y), row, looks)
        y += 24
    return y


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """Office, address and numbers in the middle; the title in white on a black bar."""
    centred(sheet, 52, [desk.office()], Style("tibo", 20))
    sheet.centre(306, 67, desk.address(), SMALL)
    fax = desk.fax(0.15)
    line: list[Run] = [f"{words['tel']} ", *desk.tel()]
    centred(sheet, 79, [*line, *([f"   {words['fax']} ", *fax] if fax else [])], SMALL)
    sheet.frame((LEFT, 90, RIGHT, 110), 0, 0.0)
    sheet.centre(306, 104.5, words["title"], Style("hebo", 12, (1, 1, 1)))
    return 134


def _patient(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    return [
        [(322, words["patient"], desk.name()), (446, words["born"], desk.born()),
         (RIGHT, words["day"], desk.day())],
        [(230, words["phone"], desk.phone(0.25)), (RIGHT, words["payer"], desk.payer(0.2, 0.2))],
        [(330, words["member"], desk.member(0.3)), (RIGHT, words["group"], desk.group(0.5))],
    ]  # fmt: skip


def _diagnoses(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    """A row to each diagnosis and its code, the operation, since when."""
    coded = desk.rng.random() < 0.85
    rows: list[list[Blank]] = []
    for number, (code, said) in enumerate(desk.referral.order.diagnoses):
        codes: list[Run] = [Fact("diagnoses", code)] if coded else []
        name = words["dx"] if number == 0 else words["more"]
        rows.append([(430, name, [in_short(said)]), (RIGHT, words["code"], codes)])
    rows.append([(352, words["done"], desk.surgery()),
                 (RIGHT, desk.began_as(words["since"]), desk.began(0.15))])  # fmt: skip
    return rows


def _side(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    side = desk.referral.order.side
    x = sheet.text(LEFT, y, words["side"], BOLD)[2] + 14
    for name in ("Right", "Left", "Bilateral"):
        chosen = name.lower() == side
        box = square_by_pen(sheet, (x, y), name, chosen, desk.rng, PRINTED)
        if chosen:
            sheet.note(Fact("laterality", name, side), box, "mark")
        x = box[2] + 20
    fast = square_by_pen(sheet, (400, y), words["fast"], desk.referral.order.urgent, desk.rng, BOLD)
    if desk.referral.order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), fast, "mark")
    return y + 24


def _course(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Printed numbers, one of each row ringed by a pen."""
    order = desk.referral.order
    square_by_pen(sheet, (LEFT, y), words["ask"], True, desk.rng, BOLD)
    y += 24
    asked = (("often", OFTEN, "frequency_per_week", order.per_week),
             ("long", LONG, "duration_weeks", order.weeks))  # fmt: skip
    x = LEFT
    for name, offered, field, wanted in asked:
        x = sheet.text(x, y, words[name], BOLD)[2] + 14
        for number in offered:
            box = sheet.text(x, y, str(number), PRINTED)
            if number == wanted:
                ink.ring(sheet, ((box[0] + box[2]) / 2, y - 3.5), 8.5, desk.rng)
                ringed = (box[0] - 6, box[1] - 3, box[2] + 6, box[3] + 3)
                sheet.note(Fact(field, str(number), number), ringed, "mark")
            x += 23
        x = 300
    return y + 26


def _treatments(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """What may be done, in three columns; what no square offers is typed below."""
    asked = desk.referral.order.condition.treatments
    sheet.text(LEFT, y, words["with"], BOLD)
    for shift, names in COLUMNS:
        for number, name in enumerate(names):
            at = (LEFT + 6 + shift, y + 20 + 19 * number)
            box = square_by_pen(sheet, at, name, name in asked, desk.rng, PRINTED)
            if name in asked:
                sheet.note(Fact("treatments", name), box, "mark")
    offered = {name for _, names in COLUMNS for name in names}
    left = listed("treatments", [name for name in asked if name not in offered])
    y += 20 + 19 * len(COLUMNS[0][1])
    return _rows(sheet, y + 5, [[(RIGHT, words["other"], left)]], looks)


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> None:
    """The signature over its line, who it is in print, and where the office also sees patients."""
    y += 40
    start = sheet.text(LEFT, y, words["sign"], PRINTED)[2] + 6
    sheet.line(start, y + 2, 420, y + 2, 0.7)
    signature(sheet, desk.referral, (start, y + 2, 420), desk.rng, 22)
    row: list[Blank] = [(360, words["printed"], desk.referrer()), (RIGHT, "NPI", desk.npi(0.3))]
    _rows(sheet, y + 30, [row], looks)
    sheet.line(LEFT, 744, RIGHT, 744, 1.2)
    sheet.centre(306, 757, words["foot"], Style("tiit", 9.5))
