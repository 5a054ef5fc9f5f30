"""An orthopaedic group's script: several doctors on top, blanks without colons, joints to tick."""

from __future__ import annotations

from random import Random

from simulator.paper import extras, ink
from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank, radio
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

LEFT, RIGHT = 50.0, 562.0
WORDS = Style("helv", 9.5)
PARTS = ("Shoulder", "Elbow", "Wrist/Hand", "Hip", "Knee", "Foot/Ankle", "Spine")


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the script: doctors, patient, joint, what to do, how often, signature."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "us"]))
    who, order = referral.provider, referral.order
    sheet = paper.page("referral_order")
    organization = voice.organization(who)
    box = sheet.centre(306, 50, organization.printed, Style("tibo", 17))
    sheet.note(organization, box)
    _doctors(sheet, referral, voice, rng)
    numbers: list[Run] = ["Phone ", voice.phone("referring_phone", who.phone), "   Fax ",
                          voice.phone("referring_fax", who.fax)]  # fmt: skip
    sheet.labelled((180, 96), "", numbers, WORDS)
    sheet.line(LEFT, 104, RIGHT, 104, 1.4)
    sheet.centre(306, 122, "Physical Therapy Prescription", Style("tibi", 14))
    y = _people(sheet, referral, voice, rng, 146)
    y = _joint(sheet, referral, y + 8)
    y = _plan(sheet, referral, voice, rng, y + 8)
    sheet.line(LEFT, y + 40, 330, y + 40)
    sheet.text(LEFT, y + 50, "Physician's signature (no stamps)", Style("heit", 7.5))
    place: Box = (LEFT, y + 10, 330, y + 40)
    if order.signed:
        place = ink.sign(sheet, (LEFT + 12, y + 36), who.name, rng, 24)
    sheet.note(Fact("order_signed", "", order.signed), place, "ink" if order.signed else "mark")
    filled_line(sheet, (350, y + 38), RIGHT, "Date", [voice.dated("order_date", order.ordered_on)])


def _doctors(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    """The group's doctors, the one who orders marked with a square."""
    who = referral.provider
    names: list[list[Run]] = [[extras.physician(rng)], [extras.physician(rng, "DO")]]
    names.insert(rng.randint(0, 2), voice.referrer(who))
    for number, runs in enumerate(names):
        x = LEFT + 172.0 * number
        mine = len(runs) > 1
        sheet.square((x, 74), "", mine, Style(size=9))
        sheet.fitted((x + 13, 74), 156, runs, WORDS)
        if mine:
            sheet.labelled((x + 13, 84), "", ["NPI ", Fact("referring_npi", who.npi)],
                           WORDS.sized(7.5))  # fmt: skip


def _people(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    person, cover, order = referral.patient, referral.coverage, referral.order
    filled_line(sheet, (LEFT, y), 380, "Patient name", [voice.patient(person)])
    filled_line(sheet, (390, y), RIGHT, "DOB", [voice.born(person.born)])
    y += 20
    phone = left_blank(rng, 0.3, [voice.phone("patient_phone", person.phone)])
    filled_line(sheet, (LEFT, y), 260, "Cell #", phone)
    filled_line(sheet, (270, y), RIGHT, "Insurance", [voice.payer(cover)])
    y += 20
    filled_line(sheet, (LEFT, y), 300, "Insurance ID", [Fact("member_id", cover.member_id)])
    filled_line(sheet, (310, y), RIGHT, "Group no.", left_blank(rng, 0.4, voice.group(cover)))
    y += 20
    for number, (code, words) in enumerate(order.diagnoses):
        label = "Dx" if number == 0 else "and"
        filled_line(sheet, (LEFT, y), RIGHT, label, [f"{words}  ", Fact("diagnoses", code)])
        y += 18
    label, when = voice.began(order)
    filled_line(sheet, (LEFT, y), 220, label, [when])
    done: list[Run] = []
    if order.condition.surgery:
        done = [Fact("surgery", order.say(order.condition.surgery))]
    filled_line(sheet, (230, y), RIGHT, "Surgery performed", done)
    return y + 14


def _joint(sheet: Sheet, referral: Referral, y: float) -> float:
    """The joints in a row to tick, then the side as circles."""
    order = referral.order
    x = LEFT
    for name in PARTS:
        on = order.condition.part.lower() in name.lower()
        x = sheet.square((x, y), name, on)[2] + 12
    y += 17
    x = sheet.text(LEFT, y, "Side", WORDS.bold())[2] + 12
    for side in ("left", "right", "both"):
        box = radio(sheet, (x, y), side, order.side == side)
        if order.side == side:
            sheet.note(Fact("laterality", side), box, "mark")
        x = box[2] + 16
    return y + 10


def _plan(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    names = sorted({*order.condition.treatments, "Modalities as needed", "Home exercise program",
                    "Joint mobilization", "Evaluate and treat"})  # fmt: skip
    sheet.text(LEFT, y, "Rx", Style("tibi", 13))
    for number, name in enumerate(names):
        on = name in order.condition.treatments or name == "Evaluate and treat"
        at = (LEFT + 26 + 168.0 * (number % 3), y + 14.0 * (number // 3))
        box = sheet.square(at, name, on)
        if on:
            sheet.note(Fact("treatments", name), box, "mark")
    y += 14.0 * ((len(names) + 2) // 3) + 8
    x = sheet.text(LEFT, y, "Frequency", WORDS.bold())[2] + 6
    per = Fact("frequency_per_week", str(order.per_week), order.per_week)
    x = sheet.fact(x + 6, y, per, Style("cour", 11))[2] + 8
    x = sheet.text(x, y, "times per week", WORDS)[2] + 22
    x = sheet.text(x, y, "Duration", WORDS.bold())[2] + 6
    x = sheet.fact(x + 6, y, Fact("duration_weeks", str(order.weeks), order.weeks),
                   Style("cour", 11))[2] + 8  # fmt: skip
    sheet.text(x, y, "weeks", WORDS)
    y += 18
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    filled_line(sheet, (LEFT, y), RIGHT, "Restrictions", left_blank(rng, 0.3, care))
    sheet.paper.imply("visits_requested", order.visits)
    return y + 10
