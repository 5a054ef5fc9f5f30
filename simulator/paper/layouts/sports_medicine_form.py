"""A sports clinic's form: who on a panel at the left, regions and services at the right."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_fifth import SEEN_FIFTH
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.voice import Voice

LEFT, SPLIT, RIGHT = 34.0, 214.0, 578.0
LABEL, VALUE, HEAD = Style("helv", 7.5), Style("helv", 10), Style("hebo", 9.5)
MIDLINE = ("Neck", "Upper back", "Low back")
SIDED = ("Shoulder", "Elbow", "Wrist/hand", "Hip", "Knee", "Leg/shin", "Ankle", "Foot")
REGIONS = {"wrist": "Wrist/hand", "leg": "Leg/shin", "shin": "Leg/shin", "back": "Upper back"}
OFFERED = ("Graded return to run", "Running gait analysis", "Balance and fall prevention",
           "Aquatic program", "Scar massage", "Proprioceptive training", "TENS", "Ice",
           "Moist heat", "Therapeutic massage", "Periscapular exercise", "Lumbar stabilization",
           "Mechanical traction", "Isometrics", "Dry needling")  # fmt: skip
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the form: head, the panel, then region, diagnosis, services, visits, signature."""
    voice = Voice.of(rng)
    words = own_words("sports_medicine_form", rng)
    sheet = paper.page("referral_order")
    who = referral.provider
    sheet.frame((LEFT, 30, RIGHT, 76), 1.2)
    sheet.fact(LEFT + 8, 50, voice.organization(who), Style("hebo", 15))
    place = f"{who.street} | {who.city}, {who.state} {who.zip}"
    sheet.text(LEFT + 8, 66, place, LABEL.sized(8.5))
    sheet.right(RIGHT - 8, 50, words["title"], Style("helv", 13))
    _panel(sheet, referral, voice, rng, words)
    y = _regions(sheet, referral, words, 96)
    y = _diagnoses(sheet, referral, voice, words, y + 10)
    y = _services(sheet, referral, rng, words, y + 10)
    y = _visits(sheet, referral, rng, words, y + 12)
    y = _signed(sheet, referral, rng, words, y + 12)
    sheet.frame((LEFT, 76, SPLIT, y), 1.2)
    sheet.frame((SPLIT, 76, RIGHT, y), 1.2)
    athletic = Others(rng, voice, SEEN_FIFTH)
    line = f"Athletic trainer line {athletic.number()}   Imaging {athletic.number()}"
    sheet.centre(306, y + 16, line, LABEL.sized(8.5))
    paper.imply("visits_requested", referral.order.visits)
    paper.imply("urgent", False)


def _panel(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    """Labels with the answer on a rule under each."""
    person, cover, who = referral.patient, referral.coverage, referral.provider
    name = rng.choice([voice.patient, voice.patient_last_first])(person)
    phone = left_blank(rng, 0.15, [voice.phone("patient_phone", person.phone)])
    fax = left_blank(rng, 0.15, [voice.phone("referring_fax", who.fax)])
    npi = left_blank(rng, 0.15, [Fact("referring_npi", who.npi)])
    second: list[Run] = []
    if referral.secondary:
        second = [voice.word("secondary_payer_name", referral.secondary.payer)]
    rows: list[tuple[str, list[Run]]] = [
        (words["day"], [voice.dated("order_date", referral.order.ordered_on)]),
        (words["name"], [name]),
        (words["born"], [voice.born(person.born)]),
        (words["phone"], phone),
        (words["street"], [voice.word("patient_street", person.street)]),
        ("City, state, ZIP", list(voice.city(person))),
        (words["payer"], [voice.payer(cover)]),
        (words["member"], [Fact("member_id", cover.member_id)]),
        (words["group"], left_blank(rng, 0.3, voice.group(cover))),
        ("Secondary insurance", second),
        (words["doctor"], voice.referrer(who)),
        ("NPI", npi),
        ("Office phone", [voice.phone("referring_phone", who.phone)]),
        ("Office fax", fax),
    ]
    y = 92.0
    for label, runs in rows:
        sheet.text(LEFT + 8, y, label, LABEL)
        sheet.fitted((LEFT + 10, y + 15), SPLIT - LEFT - 22, runs, VALUE)
        sheet.line(LEFT + 8, y + 18, SPLIT - 8, y + 18, 0.5)
        y += 31


def _heading(sheet: Sheet, y: float, title: str) -> float:
    sheet.text(SPLIT + 10, y, title, HEAD)
    sheet.line(SPLIT + 10, y + 3, RIGHT - 10, y + 3, 0.5)
    return y + 17


def _regions(sheet: Sheet, referral: Referral, words: Words, y: float) -> float:
    """Regions with a square for each side before them; the spine has one square."""
    order = referral.order
    part = order.condition.part
    here = REGIONS.get(part, part.capitalize())
    y = _heading(sheet, y, words["region"])
    for number, region in enumerate(MIDLINE):
        sheet.square((SPLIT + 14 + 118.0 * number, y), region, region == here)
    y += 16
    for number, region in enumerate(SIDED):
        x, row = SPLIT + 14 + 118.0 * (number % 3), y + 16.0 * (number // 3)
        for letter, side in (("R", "right"), ("L", "left")):
            on = region == here and side == order.side
            box = sheet.square((x, row), letter, on)
            if on:
                sheet.note(Fact("laterality", letter, side), box, "mark")
            x = box[2] + 6
        sheet.text(x + 2, row, region, Style("helv", 9))
    return y + 16.0 * ((len(SIDED) + 2) // 3)


def _diagnoses(sheet: Sheet, referral: Referral, voice: Voice, words: Words, y: float) -> float:
    order = referral.order
    y = _heading(sheet, y, words["dx"])
    for number, (code, said) in enumerate(order.diagnoses, start=1):
        runs: list[Run] = [f"{number}. ", Fact("diagnoses", code), f"  {said}"]
        y = sheet.prose((SPLIT + 14, y, RIGHT - SPLIT - 28), runs, VALUE.sized(9.5)) + 2
    label, began = voice.began(order)
    sheet.labelled((SPLIT + 14, y), f"{label}:", [began], VALUE.sized(9.5))
    if order.condition.surgery:
        y += 15
        done = Fact("surgery", order.say(order.condition.surgery))
        sheet.labelled((SPLIT + 14, y), "Surgery:", [done], VALUE.sized(9.5))
    if order.condition.accident:
        y += 15
        kind = order.condition.accident
        said = {"auto": "auto accident", "work": "work injury"}[kind]
        claim: list[Run] = ["   claim ", Fact("claim_number", order.claim_number)]
        runs = [Fact("accident", said, kind), *claim]
        sheet.labelled((SPLIT + 14, y), "Due to:", runs, VALUE.sized(9.5))
    return y + 10


def _services(sheet: Sheet, referral: Referral, rng: Random, words: Words, y: float) -> float:
    wanted = referral.order.condition.treatments
    y = _heading(sheet, y, words["treat"])
    evaluate = rng.random() < 0.85
    box = sheet.square((SPLIT + 14, y), "Evaluate and treat", evaluate, Style("hebo", 9))
    if evaluate:
        sheet.note(Fact("treatments", "Evaluate and treat"), box, "mark")
    for number, name in enumerate(OFFERED):
        at = (SPLIT + 14 + 178.0 * (number % 2), y + 15 + 14.0 * (number // 2))
        place = sheet.square(at, name, name in wanted)
        if name in wanted:
            sheet.note(Fact("treatments", name), place, "mark")
    y += 15 + 14.0 * ((len(OFFERED) + 1) // 2)
    rest = [name for name in wanted if name not in OFFERED]
    for start in range(0, 4, 2):
        runs: list[Run] = []
        for name in rest[start : start + 2]:
            runs += [", " if runs else "", Fact("treatments", name)]
        x = sheet.square((SPLIT + 14, y), "Other", bool(runs))[2] + 6
        sheet.fitted((x + 3, y), RIGHT - x - 16, runs, VALUE.sized(9.5))
        sheet.line(x, y + 3, RIGHT - 12, y + 3, 0.5)
        y += 16
    return y


def _visits(sheet: Sheet, referral: Referral, rng: Random, words: Words, y: float) -> float:
    """Three small boxes with a number in each and the unit under it."""
    order = referral.order
    y = _heading(sheet, y, words["visits"])
    total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    parts: list[list[Run]] = [
        [Fact("frequency_per_week", str(order.per_week), order.per_week)],
        [Fact("duration_weeks", str(order.weeks), order.weeks)],
        left_blank(rng, 0.3, total),
    ]
    for number, (unit, runs) in enumerate(zip(words["units"].split("|"), parts, strict=True)):
        x = SPLIT + 20 + 114.0 * number
        sheet.frame((x, y - 6, x + 44, y + 14), 0.8)
        sheet.labelled((x + 16, y + 8), "", runs, VALUE.sized(12))
        wide = width_of(unit, "helv", 8)
        sheet.text(x + 22 - wide / 2, y + 24, unit, Style("helv", 8))
    y = _heading(sheet, y + 44, words["care"])
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    return sheet.prose((SPLIT + 14, y, RIGHT - SPLIT - 28), left_blank(rng, 0.2, care), VALUE)


def _signed(sheet: Sheet, referral: Referral, rng: Random, words: Words, y: float) -> float:
    y = max(y + 30, 560)
    sheet.line(SPLIT + 14, y, RIGHT - 90, y, 0.8)
    signature(sheet, referral, (SPLIT + 14, y, RIGHT - 90), rng)
    sheet.text(SPLIT + 14, y + 10, words["sign"], LABEL)
    return y + 20
