"""A specialist's visit note with an injection that day; the therapy order stands in its plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.ordinary import ORDINARY
from simulator.paper.phrases import EVALUATE, age, clock, listed, lower, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 54.0, 558.0
WIDTH = RIGHT - LEFT
BODY, SMALL = Style("helv", 10), Style("helv", 8.5)
JOINTS = {
    "shoulder_pinch": ("subacromial space", "Type II acromion, no fracture."),
    "stiff_sore_shoulder": ("glenohumeral joint", "Joint space preserved, no calcification."),
    "outer_hip": ("greater trochanteric bursa", "Mild joint space narrowing."),
    "stairs_knee": ("knee joint", "Medial joint space narrowing, osteophytes."),
}
Words = dict[str, str]
Part = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the visit's facts, the note's parts, the plan, who signed."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(sorted(JOINTS)), ORDINARY)
    letters = rng.choice(["MD", "MD", "DO", "PA-C", "NP"])
    who = replace(referral.provider, credentials=letters)
    referral = replace(referral, order=order, provider=who)
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "long"]))
    words = own_words("injection_visit_note", rng)
    sheet = paper.page("referral_order")
    y = _head(sheet, referral, voice, rng, words)
    y = _note(sheet, y, referral, voice, rng, words)
    y = _plan(sheet, y, referral, voice, rng, words)
    _signed(sheet, y + 14, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    paper.imply("visits_requested", order.visits)
    paper.imply("procedures", "20610")
    if not order.urgent:
        paper.imply("urgent", False)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    """The practice in the middle, then the visit's facts in two columns."""
    who, person, cover = referral.provider, referral.patient, referral.coverage
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 48, name.printed, Style("hebo", 14)))
    sheet.centre(306, 61, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    phone, fax = voice.phone("referring_phone", who.phone), voice.phone("referring_fax", who.fax)
    sheet.labelled((214, 73), "", ["Tel ", phone, *left_blank(rng, 0.1, ["   Fax ", fax])], SMALL)
    sheet.line(LEFT, 80, RIGHT, 80, 0.8)
    sheet.text(LEFT, 98, words["title"], Style("hebo", 12))
    npi: list[Run] = ["  NPI ", Fact("referring_npi", who.npi)]
    payer: list[Run] = left_blank(rng, 0.2, [voice.payer(cover)])
    number: list[Run] = [Fact("member_id", cover.member_id)] if payer else []
    pairs: list[Part] = [
        (words["name"], [rng.choice([voice.patient, voice.patient_last_first])(person)]),
        (words["seen"], [voice.dated("order_date", referral.order.ordered_on)]),
        (words["born"], [voice.born(person.born)]),
        (words["by"], [*voice.referrer(who), *left_blank(rng, 0.6, npi)]),
        ("MRN", [str(rng.randint(10_000, 999_999))]),
        (words["insured"], payer),
        ("Phone", left_blank(rng, 0.4, [voice.phone("patient_phone", person.phone)])),
        (words["member"], left_blank(rng, 0.25, number)),
    ]
    for index, (label, runs) in enumerate(pairs):
        x, y = (LEFT, 318.0)[index % 2], 116 + 14.0 * (index // 2)
        start = sheet.text(x, y, f"{label}:", BODY.bold())[2] + 6
        sheet.fitted((start, y), (306 if x == LEFT else RIGHT) - start, runs or [""], BODY)
    sheet.line(LEFT, 166, RIGHT, 166, 0.8)
    return 184


def _note(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Why, since when, what was found, what was done that day, what it is called."""
    order, condition = referral.order, referral.order.condition
    place, film = JOINTS[condition.key]
    heads = words["heads"].split("|")
    where = f"{order.side} {place}"
    found = ". ".join(f"{order.say(name)} {value}" for name, value in condition.measures)
    medicine = rng.choice(["40 mg triamcinolone", "40 mg Kenalog", "80 mg Depo-Medrol"])
    shot = f"The {where} was injected with {medicine} and 4 cc lidocaine 1%; {words['shot']}."
    parts: list[Part] = [
        (heads[0], [f"{condition.part.capitalize()} pain, ", Fact("laterality", order.side)]),
        (heads[1], _history(referral, voice, rng, words)),
        (heads[2], [f"{found}. Tender to palpation. Sensation and pulses intact distally."]),
        (heads[3], left_blank(rng, 0.25, [film])),
        (heads[4], [f"{words['consent']} {shot} CPT 20610."]),
    ]
    for name, runs in parts:
        if runs:
            sheet.text(LEFT, y, name, BODY.bold())
            y = sheet.prose((LEFT, y + 13, WIDTH), runs, BODY) + 5
    sheet.text(LEFT, y, heads[5], BODY.bold())
    y += 14
    for number, (code, said) in enumerate(order.diagnoses, 1):
        dx: list[Run] = [f"{number}. {said} - ", Fact("diagnoses", code)]
        y = sheet.prose((LEFT + 8, y, WIDTH - 8), dx, BODY)
    sheet.text(LEFT, y + 5, heads[6], BODY.bold())
    return y + 19


def _history(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, person = referral.order, referral.patient
    sex = Fact("sex", {"F": "female", "M": "male"}[person.sex], person.sex)
    runs: list[Run] = [f"{age(order, person)} year old ", sex, " with "]
    runs += [*sided(order, order.condition.story), ". "]
    began: list[Run] = ["Symptoms began on ", voice.began(order)[1], ". "]
    return [*runs, *left_blank(rng, 0.4, began), words["tried"]]


def _plan(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Dashed lines, of which one asks for therapy."""
    order, condition = referral.order, referral.order.condition
    ask: list[Run] = [f"{words['refer']}, {words['ask']} ", *shorthand(order, voice, rng), ": "]
    names = [lower(name) for name in condition.treatments]
    ask += [*listed("treatments", names, ", ", " and "), "."]
    if order.urgent:
        ask += [" ", Fact("urgent", rng.choice(["Please schedule ASAP.", "URGENT."]), True)]
    care: list[Run] = [f"{words['care']}: ", Fact("precautions", condition.precautions), "."]
    weeks = rng.choice([w for w in (2, 3, 4, 6, 8, 10) if w != order.weeks])
    lines: list[list[Run]] = [
        ["Injection today as above; ice 20 minutes 3 times a day for 2 days."],
        ask,
        left_blank(rng, 0.35, care),
        left_blank(rng, 0.5, ["MRI if no better after therapy."]),
        [f"{words['back']} {weeks} weeks."],
    ]
    for runs in lines:
        if runs:
            sheet.text(LEFT + 8, y, "-", BODY)
            y = sheet.prose((LEFT + 18, y, WIDTH - 18), runs, BODY) + 2
    return y


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        name = f"{who.name}, {who.credentials}"
        said = f"{words['signed']} {name} on {voice.day(order.ordered_on)} at {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y, said, BODY))
    clinic = referral.clinic
    sheet.text(LEFT, 768, f"cc: {clinic.organization}  fax {voice.number(clinic.fax)}", SMALL)
