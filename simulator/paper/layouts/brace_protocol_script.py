"""A surgeon's prescription after an operation: the patient's label, squares, goals by week."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank, radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.ordinary import ORDINARY
from simulator.paper.phrases import EVALUATE, brief, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 50.0, 562.0
LABEL, TYPED, SMALL = Style("tibo", 10.5), Style("helv", 10), Style("tiro", 9)
LOOKS = (LABEL, TYPED)
OPERATIONS = ("knee_resurfaced", "hip_resurfaced", "graft_knee", "sewn_cuff", "plated_ankle")
SURGEONS = ("Orthopaedic Clinic", "Orthopaedic Associates", "Bone & Joint Surgeons, P.A.")
OFFERED = (
    ("PROM", "AAROM", "AROM", "Patellar mobilization", "Pendulums"),
    ("Quad sets and SLR", "Isometrics", "Gait training", "Balance training", "Closed chain"),
    ("NMES", "Ice / Game Ready", "Scar mobilization", "Edema control", "Biofeedback"),
)
MILESTONES = (
    ("0-2", "Wound healed, swelling down, pain controlled"),
    ("2-6", "Safe at home and on stairs; out of the brace or sling when cleared"),
    ("6-12", "Full motion; strength 80% of the other side"),
)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the surgeon's head, the label, the order, the goals, the signature, who pays."""
    referral = _operated(referral, rng)
    voice = Voice.of(rng)
    words = own_words("brace_protocol_script", rng)
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice, rng, words)
    _label(sheet, referral, voice, rng, words)
    sheet.centre(306, 148, words["title"], Style("tibo", 13))
    y = _reason(sheet, 174, referral, voice, rng, words)
    y = _course(sheet, y, referral, rng, words)
    y = _squares(sheet, y + 4, referral, rng, words)
    y = _milestones(sheet, y + 6, words)
    _close(sheet, y + 22, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    paper.imply("visits_requested", referral.order.visits)
    paper.imply("urgent", False)


def _operated(referral: Referral, rng: Random) -> Referral:
    """The same patient after an operation, by somebody who operates."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(OPERATIONS), ORDINARY)
    place = f"{rng.choice(ORDINARY.office_names.split('|'))} {rng.choice(SURGEONS)}"
    letters = rng.choice(["MD", "MD", "DO", "PA-C"])
    who = replace(referral.provider, credentials=letters, organization=place)
    return replace(referral, order=order, provider=who)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    who = referral.provider
    sheet.labelled((LEFT, 56), "", voice.referrer(who), Style("tibo", 17))
    sheet.text(LEFT, 71, words["kind"], Style("tiit", 10.5))
    sheet.fact(LEFT, 84, voice.organization(who), SMALL)
    sheet.text(LEFT, 95, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    numbers: list[Run] = ["Tel ", voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.1, ["   Fax ", voice.phone("referring_fax", who.fax)])
    numbers += left_blank(rng, 0.6, ["   NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, 106), "", numbers, SMALL)
    sheet.line(LEFT, 126, RIGHT, 126, 1.4)


def _label(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    """The label that the office's printer sticks on: a few short lines without much to say what."""
    person, x = referral.patient, 370.0
    sheet.frame((x - 8, 40, RIGHT, 116), 0.6)
    sheet.text(x - 4, 49, words["label"], Style("helv", 6.5, (0.45, 0.45, 0.45)))
    sex: list[Run] = ["   ", Fact("sex", person.sex)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    lines: list[list[Run]] = [
        [voice.word("patient_name", f"{person.last}, {person.first} {person.middle}".strip(),
                    person.name)],
        ["DOB ", voice.born(person.born), *left_blank(rng, 0.3, sex)],
        [f"MRN {rng.randint(100_000, 9_999_999)}"],
        left_blank(rng, 0.35, ["Ph ", *phone]),
    ]  # fmt: skip
    for number, runs in enumerate(lines):
        sheet.fitted((x, 63 + 14.0 * number), RIGHT - x - 6, runs, TYPED)


def _reason(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order = referral.order
    day: list[Run] = [voice.dated("order_date", order.ordered_on)]
    filled_line(sheet, (LEFT, y), 220, f"{words['day']}:", day, LOOKS)
    _begin(sheet, y, rng, words)
    for number, (code, said) in enumerate(order.diagnoses):
        y += 22
        dx: list[Run] = [f"{brief(said)} ", Fact("diagnoses", code)]
        filled_line(sheet, (LEFT, y), RIGHT, "" if number else f"{words['dx']}:", dx, LOOKS)
    y += 22
    done: list[Run] = [Fact("surgery", order.say(order.condition.surgery))]
    filled_line(sheet, (LEFT, y), RIGHT, f"{words['surgery']}:", done, LOOKS)
    y += 22
    began: list[Run] = [voice.began(order)[1]]
    filled_line(sheet, (LEFT, y), 250, f"{words['done']}:", left_blank(rng, 0.08, began), LOOKS)
    x, ticked = 290.0, rng.random() < 0.75
    for name, side in zip(words["side"].split("|"), ("right", "left"), strict=True):
        chosen = ticked and side == order.side
        box = radio(sheet, (x, y), name, chosen, TYPED)
        if chosen:
            sheet.note(Fact("laterality", name, side), box, "mark")
        x = box[2] + 18
    return y + 24


def _begin(sheet: Sheet, y: float, rng: Random, words: Words) -> None:
    """When the first visit is to be; often nobody ticks it."""
    x = sheet.text(240, y, f"{words['begin']}:", LABEL.sized(9.5))[2] + 6
    names = words["when"].split("|")
    chosen = rng.choice([*names[1:], ""])
    for name in names:
        x = radio(sheet, (x, y), name, name == chosen, SMALL)[2] + 8


def _course(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    often, long = counted(referral.order, rng)
    x = LEFT
    box = sheet.square((x, y), words["ask"], True, LABEL)
    sheet.note(Fact("treatments", words["ask"]), box, "mark")
    x = box[2] + 26
    for runs, after in zip(([often], [long]), words["often"].split("|"), strict=True):
        sheet.line(x, y + 2.5, x + 38, y + 2.5, 0.5)
        sheet.labelled((x + 8, y), "", runs, TYPED)
        x = sheet.text(x + 43, y, after, LABEL)[2] + 8
    return y + 18


def _squares(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Three columns; what they do not name is typed below, then what to mind."""
    condition = referral.order.condition
    wanted = {*condition.treatments, *rng.sample(["AAROM", "Isometrics"], rng.choice([0, 0, 1]))}
    for number, (head, names) in enumerate(zip(words["heads"].split("|"), OFFERED, strict=True)):
        x = LEFT + 176.0 * number
        sheet.text(x, y + 8, head, LABEL.sized(9.5))
        for row, name in enumerate(names):
            box = sheet.square((x, y + 23 + 14.0 * row), name, name in wanted, TYPED.sized(9))
            if name in wanted:
                sheet.note(Fact("treatments", name), box, "mark")
    runs: list[Run] = []
    for name in condition.treatments:
        if not any(name in row for row in OFFERED):
            runs += [", " if runs else "", Fact("treatments", name)]
    y += 104
    filled_line(sheet, (LEFT, y), RIGHT, f"{words['also']}:", runs, LOOKS)
    care: list[Run] = [Fact("precautions", condition.precautions)]
    filled_line(
        sheet, (LEFT, y + 23), RIGHT, f"{words['care']}:", left_blank(rng, 0.1, care), LOOKS
    )
    return y + 40


def _milestones(sheet: Sheet, y: float, words: Words) -> float:
    """What the surgeon expects when; printed on every one of these, and no order."""
    sheet.text(LEFT, y + 4, words["times"], LABEL.sized(9.5))
    y += 12
    for weeks, said in MILESTONES:
        sheet.frame((LEFT, y, LEFT + 70, y + 15), 0.4)
        sheet.frame((LEFT + 70, y, RIGHT, y + 15), 0.4)
        sheet.text(LEFT + 5, y + 11, f"Weeks {weeks}", SMALL)
        sheet.text(LEFT + 76, y + 11, said, SMALL)
        y += 15
    return y


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    cover = referral.coverage
    sheet.line(LEFT, y + 26, 330, y + 26, 0.6)
    signature(sheet, referral, (LEFT, y + 26, 330), rng, 22)
    sheet.text(LEFT, y + 36, words["sign"], SMALL)
    y += 56
    sheet.frame((LEFT, y, RIGHT, y + 22), 0.5, 0.94)
    sheet.text(LEFT + 6, y + 14, words["office"], SMALL)
    if rng.random() < 0.65:
        runs: list[Run] = [f"{words['payer']}: ", voice.payer(cover)]
        member: list[Run] = [f"    {words['member']}: ", Fact("member_id", cover.member_id)]
        runs += left_blank(rng, 0.25, member)
        sheet.fitted((LEFT + 112, y + 14), RIGHT - LEFT - 120, runs, TYPED)
