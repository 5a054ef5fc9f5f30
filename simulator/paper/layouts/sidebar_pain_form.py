"""A specialist's order beside a grey margin of names: a grid of body parts by side, circles."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank, radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_sixth import SEEN_SIXTH
from simulator.paper.phrases import EVALUATE
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.truth import around
from simulator.paper.voice import Voice

EDGE, LEFT, RIGHT = 150.0, 172.0, 572.0
SMALL, PLAIN, TYPED = Style("helv", 7.5), Style("helv", 9), Style("helv", 10.5)
PARTS = {
    "Head / Neck": ("head", "neck"),
    "Shoulder": ("shoulder",),
    "Elbow": ("elbow",),
    "Wrist / Hand": ("wrist", "hand"),
    "Thoracic": ("upper back",),
    "Lumbar / Pelvis": ("low back", "tailbone"),
    "Hip": ("hip",),
    "Knee": ("knee",),
    "Ankle / Foot": ("ankle", "foot"),
    "Gait / Balance": ("balance",),
}
OFFERED = ("Evaluate and treat", "Manual therapy", "Core stabilization", "Dry needling",
           "Ultrasound", "Electrical stimulation", "Gait training", "Balance training",
           "Scapular stabilization", "Home exercise instruction", "Iontophoresis", "Moist heat",
           "Posture correction", "Aquatic therapy")  # fmt: skip
USUAL = ("Evaluate and treat", "Home exercise instruction", "Manual therapy")
WEEKS = (2, 4, 6, 8)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the margin, the patient, the grid, the circles, the squares and the signature."""
    voice = Voice.of(rng)
    words = own_words("sidebar_pain_form", rng)
    sheet = paper.page("referral_order")
    sheet.frame((0, 0, EDGE, 792), 0, 0.9)
    sheet.text(LEFT, 52, words["title"], Style("hebo", 15))
    sheet.line(LEFT, 60, RIGHT, 60, 1.4)
    y = _patient(sheet, referral, voice, rng, words)
    y = _diagnosis(sheet, y, referral, voice, words)
    bottom = _grid(sheet, y, referral, words)
    _doses(sheet, y, referral, rng, words)
    y = _treatments(sheet, bottom + 22, referral, rng, words)
    _close(sheet, y, referral, voice, rng, words)
    _margin(sheet, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _under(sheet: Sheet, at: tuple[float, float], end: float, label: str, runs: list[Run]) -> None:
    """An answer on its rule, with what was asked for below the rule."""
    x, y = at
    sheet.fitted((x + 3, y), end - x - 6, runs, TYPED)
    sheet.line(x, y + 3, end, y + 3, 0.6)
    sheet.text(x, y + 11, label, SMALL)


def _patient(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    person, cover = referral.patient, referral.coverage
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    second: list[Run] = []
    if referral.secondary:
        second = [voice.word("secondary_payer_name", referral.secondary.payer)]
    _under(sheet, (LEFT, 84), 430, words["name"], [voice.patient(person)])
    _under(sheet, (442, 84), RIGHT, words["born"], [voice.born(person.born)])
    _under(sheet, (LEFT, 112), 300, words["phone"], left_blank(rng, 0.15, phone))
    _under(sheet, (312, 112), RIGHT, words["payer"], [voice.payer(cover)])
    _under(sheet, (LEFT, 140), 300, words["member"], [Fact("member_id", cover.member_id)])
    _under(sheet, (312, 140), 430, words["group"], left_blank(rng, 0.3, voice.group(cover)))
    _under(sheet, (442, 140), RIGHT, words["second"], second)
    return 158.0


def _diagnosis(sheet: Sheet, y: float, referral: Referral, voice: Voice, words: Words) -> float:
    order = referral.order
    sheet.text(LEFT, y + 14, words["dx"], PLAIN.bold())
    line = y + 14
    for code, said in order.diagnoses:
        line += 15
        width = width_of(code, "hebo", 9.5)
        sheet.fact(LEFT + 10, line, Fact("diagnoses", code), Style("hebo", 9.5))
        sheet.fitted((LEFT + 20 + width, line), RIGHT - LEFT - 24 - width, [said], Style(size=9.5))
    label, began = voice.began(order)
    runs: list[Run] = [f"{label}: ", began]
    if order.condition.accident:
        said = {"auto": "motor vehicle accident", "work": "work injury"}[order.condition.accident]
        runs += ["   Cause: ", Fact("accident", said, order.condition.accident)]
        runs += ["   Claim ", Fact("claim_number", order.claim_number)]
    if order.condition.surgery:
        runs += ["   Procedure: ", Fact("surgery", order.say(order.condition.surgery))]
    sheet.fitted((LEFT + 10, line + 17), RIGHT - LEFT - 12, runs, Style(size=9.5))
    return line + 34


def _grid(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    """Rows of body parts, columns of sides, one X."""
    order = referral.order
    sides = dict(zip(("right", "left", "bilateral", "none"), words["sides"].split("|"),
                     strict=True))  # fmt: skip
    columns = {side: LEFT + 104 + 34.0 * number for number, side in enumerate(sides)}
    sheet.text(LEFT, y, words["area"], PLAIN.bold())
    for side, head in sides.items():
        sheet.centre(columns[side], y, head, SMALL.bold())
    y += 5
    for label, parts in PARTS.items():
        sheet.line(LEFT, y, LEFT + 225, y, 0.4)
        sheet.text(LEFT + 3, y + 10.5, label, PLAIN)
        for side, x in columns.items():
            on = order.condition.part in parts and side == order.side
            mark = (x - 4, y + 3, x + 4, y + 11)
            sheet.frame(mark, 0.6)
            sheet.ticked(f"{label} {sides[side]}", mark, on)
            if on:
                sheet.line(x - 3, y + 4, x + 3, y + 10, 1.2)
                sheet.line(x - 3, y + 10, x + 3, y + 4, 1.2)
            if on and side != "none":
                sheet.note(Fact("laterality", sides[side], side), mark, "mark")
        y += 14
    sheet.line(LEFT, y, LEFT + 225, y, 0.4)
    return y


def _doses(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> None:
    """How often and how long: a circle is filled, or a number typed behind the last one."""
    order = referral.order
    x = LEFT + 250
    sheet.text(x, y, words["often"], PLAIN.bold())
    for number in (1, 2, 3):
        on = number == order.per_week
        box = radio(sheet, (x + 6, y + 17 * number), f"{number}x per week", on)
        if on:
            sheet.note(Fact("frequency_per_week", f"{number}x per week", number), box, "mark")
    y += 74
    sheet.text(x, y, words["long"], PLAIN.bold())
    for number, weeks in enumerate(WEEKS):
        at = (x + 6 + 72 * (number % 2), y + 17 + 17 * (number // 2))
        box = radio(sheet, at, f"{weeks} weeks", weeks == order.weeks)
        if weeks == order.weeks:
            sheet.note(Fact("duration_weeks", f"{weeks} weeks", weeks), box, "mark")
    other = radio(sheet, (x + 6, y + 51), "Other:", order.weeks not in WEEKS)
    sheet.line(x + 44, y + 53, RIGHT, y + 53, 0.5)
    if order.weeks not in WEEKS:
        fact = Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)
        box = sheet.text(x + 48, y + 51, fact.printed, TYPED)
        sheet.note(fact, around(other, box))
    if rng.random() < 0.35:
        total = Fact("visits_requested", str(order.visits), order.visits)
        sheet.labelled((x, y + 70), "", [f"{words['total']} ", total], PLAIN)


def _treatments(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    wanted = referral.order.condition.treatments
    sheet.text(LEFT, y, words["treat"], PLAIN.bold())
    wanted = [*wanted, *(name for name in USUAL if rng.random() < 0.35)]
    for number, name in enumerate(OFFERED):
        at = (LEFT + 6 + 200.0 * (number % 2), y + 16 + 14.5 * (number // 2))
        on = name in wanted
        box = sheet.square(at, name, on, PLAIN)
        if on:
            sheet.note(Fact("treatments", name), box, "mark")
    y += 16 + 14.5 * len(OFFERED) / 2
    rest = [name for name in wanted if name not in OFFERED]
    box = sheet.square((LEFT + 6, y), words["other"], bool(rest), PLAIN)
    sheet.line(box[2] + 4, y + 2.5, RIGHT, y + 2.5, 0.5)
    runs: list[Run] = []
    for name in rest:
        runs += ["; " if runs else "", Fact("treatments", name)]
    sheet.fitted((box[2] + 8, y), RIGHT - box[2] - 10, runs, TYPED.sized(10))
    return y + 26


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    care: list[Run] = left_blank(rng, 0.2, [Fact("precautions", order.condition.precautions)])
    sheet.text(LEFT, y, words["care"], PLAIN.bold())
    sheet.line(LEFT, y + 18, RIGHT, y + 18, 0.5)
    sheet.fitted((LEFT + 4, y + 15), RIGHT - LEFT - 8, care, TYPED)
    if order.urgent:
        sheet.note(Fact("urgent", "STAT", True), sheet.text(520, 52, "STAT", Style("hebo", 14)))
    else:
        sheet.paper.imply("urgent", False)
    y += 68
    sheet.line(LEFT, y, 420, y, 0.7)
    signature(sheet, referral, (LEFT, y, 420), rng)
    sheet.text(LEFT, y + 9, words["sign"], SMALL)
    sheet.fact(448, y - 3, voice.dated("order_date", order.ordered_on), TYPED)
    sheet.line(440, y, RIGHT, y, 0.7)
    sheet.text(440, y + 9, words["day"], SMALL)
    npi: list[Run] = ["   NPI ", Fact("referring_npi", who.npi)]
    name: list[Run] = [*voice.referrer(who), *left_blank(rng, 0.15, npi)]
    sheet.labelled((LEFT, y + 28), "", name, TYPED)


def _margin(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    """The practice, its doctors (the one who signs among them) and its numbers."""
    who, others = referral.provider, Others(rng, voice, SEEN_SIXTH)
    name = voice.organization(who)
    end = sheet.prose((16, 54, EDGE - 28), [name], Style("tibo", 14), 1.15)
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    end = sheet.prose((16, end + 6, EDGE - 30), [place], SMALL, 1.4)
    look = SMALL.sized(8)
    sheet.text(16, end + 14, "Phone", look.bold())
    sheet.fact(16, end + 25, voice.phone("referring_phone", who.phone), look)
    sheet.text(16, end + 42, "Fax", look.bold())
    sheet.fact(16, end + 53, voice.phone("referring_fax", who.fax), look)
    sheet.text(16, 420, words["staff"], look.bold())
    staff = [others.physician() for _ in range(3)]
    staff.insert(rng.randint(0, 3), f"{who.name}, {who.credentials}")
    for number, one in enumerate(staff):
        sheet.fitted((16, 434 + 14.0 * number), EDGE - 26, [one], look)
