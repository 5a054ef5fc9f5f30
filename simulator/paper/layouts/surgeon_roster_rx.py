"""An orthopaedic group's prescription: its surgeons on top, one of them checked; rings below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import ink, invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row, treatment_squares
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import by_pen, signature
from simulator.paper.people.seen_sixteenth import SEEN_SIXTEENTH
from simulator.paper.phrases import in_short
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred
from simulator.paper.truth import Box, around

LEFT, RIGHT = 48.0, 564.0
PRINTED, BOLD = Style("helv", 9), Style("hebo", 9)
KINDS = "Orthopaedics|Orthopaedic Group|Orthopaedic Surgeons, P.A.|Bone & Joint Surgeons"
SEEN_BY_SURGEONS = (
    "worn_disc_lumbar", "shifted_vertebra", "fused_lumbar", "pinched_neck_root", "cuff_partly_torn",
    "biceps_tendon_sore", "calcium_in_shoulder", "labrum_sewn", "collarbone_healing",
    "inner_elbow_golf", "hip_tendon_walking", "hip_break_nailed", "hip_replaced_front",
    "below_kneecap_sore", "swollen_worn_knee", "inner_knee_ligament", "knee_replaced_lately",
    "ankle_turned_curb", "heel_cord_thick",
)  # fmt: skip
REGIONS = (
    ("Neck", ("neck",)), ("Back", ("low back", "upper back")), ("Shoulder", ("shoulder",)),
    ("Elbow", ("elbow",)), ("Wrist/Hand", ("wrist",)), ("Hip", ("hip",)), ("Knee", ("knee",)),
    ("Foot/Ankle", ("foot", "ankle")),
)  # fmt: skip
COLUMNS = (
    (0.0, ("Therapeutic exercise", "Range of motion", "Passive range of motion", "Stretching",
           "Core stabilization", "Home exercise program")),
    (176.0, ("Rotator cuff strengthening", "Scapular stabilization", "Quadriceps strengthening",
             "Hip strengthening", "Gait training", "Balance training")),
    (352.0, ("Manual therapy", "Joint mobilization", "Ultrasound", "Electrical stimulation",
             "Cryotherapy", "Aquatic therapy")),
)  # fmt: skip
Words = dict[str, str]
Looks = tuple[Style, Style]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the group and its roster, the patient, the problem, the squares, the rings, the sign."""
    order = invent.order(
        rng, referral.order.ordered_on, rng.choice(SEEN_BY_SURGEONS), SEEN_SIXTEENTH
    )
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "plain", "us", "short").being(KINDS)
    words = own_words("surgeon_roster_rx", rng)
    looks = (PRINTED, Style(rng.choice(["cour", "helv", "tiro"]), 9.5))
    sheet = paper.page("referral_order")
    y = _roster(sheet, _group(sheet, desk, words), desk)
    sheet.centre(306, y + 20, words["title"], Style("hebo", 13))
    y = _rows(sheet, y + 44, _patient(desk, words), looks)
    y = _problem(sheet, y, desk, words, looks)
    y = _where(sheet, y + 2, desk, words)
    y = _wanted(sheet, y, desk, words, looks)
    _sign(sheet, y + 8, desk, words, looks)
    desk.conclude(paper, words["scope"])


def _group(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    centred(sheet, 46, [desk.office()], Style("tibo", 18))
    fax = desk.fax(0.15)
    line: list[Run] = [f"{desk.address()}    {words['tel']} ", *desk.tel()]
    centred(sheet, 60, [*line, *([f"    {words['fax']} ", *fax] if fax else [])], PRINTED)
    return 68


def _roster(sheet: Sheet, y: float, desk: FrontDesk) -> float:
    """The names of all who prescribe here, three to a row, the one who does checked."""
    others, rng = Others(desk.rng, desk.voice, SEEN_SIXTEENTH), desk.rng
    count = rng.choice([4, 5, 6, 6])
    mine = rng.randrange(count)
    sheet.line(LEFT, y, RIGHT, y, 1.2)
    for place in range(count):
        x, base = LEFT + 6 + 174 * (place % 3), y + 16 + 15 * (place // 3)
        mark = sheet.square((x, base), "", place == mine, PRINTED)
        sheet.paper.ticks.pop()
        start = mark[2] + 4
        if place == mine:
            sheet.labelled((start, base), "", desk.referrer(), PRINTED)
            name = desk.referral.provider.name
        else:
            name = others.someone()
            sheet.text(start, base, f"{name}, {rng.choice(['MD', 'MD', 'DO', 'PA-C'])}", PRINTED)
        sheet.ticked(name, mark, place == mine)
    end = y + 24 + 15 * ((count - 1) // 3)
    sheet.line(LEFT, end, RIGHT, end, 1.2)
    return end


def _rows(sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]], looks: Looks) -> float:
    for row in rows:
        blank_row(sheet, (LEFT, y), row, looks)
        y += 21
    return y


def _patient(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    return [
        [(320, words["patient"], desk.name()), (448, words["born"], desk.born()),
         (RIGHT, words["day"], desk.day())],
        [(200, words["phone"], desk.phone(0.3)), (400, words["payer"], desk.payer(0.15, 0.1)),
         (RIGHT, words["member"], desk.member(0.25))],
    ]  # fmt: skip


def _problem(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """A line to each diagnosis, by pen or by the printer, and what was operated when."""
    order, penned = desk.referral.order, desk.rng.random() < 0.45
    coded = desk.rng.random() < 0.88
    rows: list[list[tuple[float, float, str, list[Run]]]] = []
    for number, (code, said) in enumerate(order.diagnoses):
        name = words["dx"] if number == 0 else "   and"
        codes: list[Run] = [Fact("diagnoses", code)] if coded else []
        rows.append([(LEFT, 414, name, [in_short(said)]), (422, RIGHT, words["code"], codes)])
    when = desk.began_as(words["dates"])
    rows.append([(LEFT, 372, words["done"], desk.surgery()), (380, RIGHT, when, desk.began(0.2))])
    for row in rows:
        for x, end, label, runs in row:
            start = sheet.text(x, y, label, looks[0])[2] + 4
            sheet.line(start, y + 2.5, end, y + 2.5, 0.5)
            if penned:
                by_pen(sheet, (start + 3, y), end - 4, runs, desk.rng, 11.5)
            else:
                sheet.fitted((start + 3, y), end - start - 6, runs, looks[1])
        y += 21
    return y


def _ringed(
    sheet: Sheet, at: tuple[float, float], names: Sequence[str], fact: Fact | None, rng: Random
) -> None:
    """Names in a line, the one that a fact prints with a ring around it."""
    x, y = at
    for name in names:
        box = sheet.text(x, y, name, PRINTED)
        if fact is not None and fact.printed == name:
            radius = max(8.5, (box[2] - box[0]) / 2 + 4)
            middle = (box[0] + box[2]) / 2
            ink.ring(sheet, (middle, y - 3), radius, rng)
            ring: Box = (middle - radius, y - 3 - radius, middle + radius, y - 3 + radius)
            sheet.note(fact, around(box, ring), "mark")
        x = box[2] + 22


def _where(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Squares for the region, and the side with a ring."""
    order = desk.referral.order
    x = sheet.text(LEFT, y, words["parts"], BOLD)[2] + 8
    for name, parts in REGIONS:
        x = sheet.square((x, y), name, order.condition.part in parts, PRINTED)[2] + 9
    y += 22
    sides = words["sides"].split("|")
    place = {"right": 0, "left": 1}.get(order.side)
    fact = None if place is None else Fact("laterality", sides[place], order.side)
    x = sheet.text(LEFT, y, words["side"], BOLD)[2] + 18
    _ringed(sheet, (x, y), sides, fact, desk.rng)
    sheet.square((330, y), words["scope"], True, BOLD)
    sheet.square((446, y), words["renew"], False, PRINTED)
    return y + 24


def _wanted(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> float:
    """What to do in squares, then how often and how long in numbers to ring."""
    order, rng = desk.referral.order, desk.rng
    sheet.line(LEFT, y - 12, RIGHT, y - 12, 0.4)
    y, left = treatment_squares(sheet, (LEFT + 6, y + 2), COLUMNS, order.condition.treatments,
                                PRINTED)  # fmt: skip
    y = _rows(sheet, y + 6, [[(RIGHT, words["other"], left)]], looks)
    often = Fact("frequency_per_week", str(order.per_week), order.per_week)
    long = Fact("duration_weeks", str(order.weeks), order.weeks)
    x = sheet.text(LEFT, y + 4, words["often"], BOLD)[2] + 14
    _ringed(sheet, (x, y + 4), ("1", "2", "3", "4", "5"), often, rng)
    x = sheet.text(306, y + 4, words["long"], BOLD)[2] + 14
    _ringed(sheet, (x, y + 4), ("2", "4", "6", "8", "12"), long, rng)
    y = _rows(sheet, y + 30, [[(RIGHT, words["care"], desk.care(0.25))], [(RIGHT, "", [])]], looks)
    box = sheet.square((LEFT, y + 2), words["fast"], order.urgent, BOLD)
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    return y + 20


def _sign(sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: Looks) -> None:
    sheet.text(LEFT, y, words["need"], Style("heit", 8.5))
    y += 46
    sheet.line(LEFT, y, 350, y, 0.7)
    signature(sheet, desk.referral, (LEFT, y, 350), desk.rng, 22)
    sheet.text(LEFT, y + 11, words["sign"], PRINTED.sized(8))
    blank_row(sheet, (366, y - 2), [(RIGHT, "NPI", desk.npi(0.35))], looks)
    sheet.centre(306, y + 36, words["foot"], Style("heit", 8.5))
