"""A physician's letter in running prose on letterhead."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

BODY = Style("tiro", 11)
LEFT, WIDTH = 72.0, 468.0


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter: address, subject, three paragraphs, signature."""
    voice = Voice.of(rng, dates="long")
    sheet = paper.page("referral_order")
    _letterhead(sheet, referral, voice)
    y = _opening(sheet, referral, voice)
    y = _story(sheet, referral, voice, rng, y)
    y = _request(sheet, referral, voice, rng, y + 8)
    y = _coverage(sheet, referral, voice, y + 8)
    _close(sheet, referral, voice, rng, y + 14)


def _letterhead(sheet: Sheet, referral: Referral, voice: Voice) -> None:
    who = referral.provider
    sheet.centre(306, 58, who.organization, Style("tibo", 19))
    name = voice.word("referring_organization", who.organization)
    half = 306 - 150.0
    sheet.note(name, (half, 42, 306 + 150, 64))
    place = f"{who.street}  |  {who.city}, {who.state} {who.zip}"
    sheet.centre(306, 74, place, Style("tiit", 10))
    start = 196.0
    x = sheet.labelled((start, 88), "", ["Tel. ", voice.phone("referring_phone", who.phone)],
                       Style("tiro", 10))  # fmt: skip
    sheet.labelled((x + 14, 88), "", ["Fax ", voice.phone("referring_fax", who.fax)],
                   Style("tiro", 10))  # fmt: skip
    sheet.line(LEFT, 97, LEFT + WIDTH, 97, 1.2)
    sheet.line(LEFT, 99.5, LEFT + WIDTH, 99.5, 0.4)


def _opening(sheet: Sheet, referral: Referral, voice: Voice) -> float:
    clinic, person = referral.clinic, referral.patient
    sheet.fact(LEFT, 126, voice.dated("order_date", referral.order.ordered_on), BODY)
    lines = [clinic.organization, clinic.street, f"{clinic.city}, {clinic.state} {clinic.zip}"]
    for index, line in enumerate(lines):
        sheet.text(LEFT, 152 + 14 * index, line, BODY)
    sheet.labelled((LEFT, 210), "RE:", [voice.patient(person)], BODY)
    sheet.labelled((LEFT + 28, 224), "", ["Date of birth: ", voice.born(person.born)], BODY)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    sheet.labelled((LEFT + 28, 238), "", home, BODY)
    sheet.labelled((LEFT + 28, 252), "", ["Telephone ", voice.phone("patient_phone", person.phone)],
                   BODY)  # fmt: skip
    sheet.text(LEFT, 278, "Dear colleague:", BODY)
    return 298


def _story(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order, person = referral.order, referral.patient
    title = {"F": "Ms.", "M": "Mr."}.get(person.sex, "Mx.")
    age = (order.ordered_on - person.born).days // 365
    opening = rng.choice(["Thank you for seeing", "I am referring to you", "Please see"])
    runs: list[Run] = [f"{opening} {title} {person.last}, a {age}-year-old, with "]
    runs.append(f"{order.say(order.condition.story)}. ")
    label, began = voice.began(order)
    if order.condition.surgery:
        runs += ["The operation (", voice.word("surgery", order.say(order.condition.surgery)),
                 ") was performed on ", began, ". "]  # fmt: skip
    else:
        runs += [f"{label}: ", began, ". "]
    return sheet.prose((LEFT, y, WIDTH), runs, BODY)


def _request(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    runs: list[Run] = ["My diagnoses are "]
    for index, (code, words) in enumerate(order.diagnoses):
        joint = "" if index == 0 else " and " if index == len(order.diagnoses) - 1 else ", "
        runs += [f"{joint}{words[0].lower()}{words[1:]} (", Fact("diagnoses", code), ")"]
    runs.append(". I would like physical therapy ")
    runs += [*voice.often(order, rng), " ("]
    runs += [Fact("visits_requested", f"{order.visits} visits", order.visits), ") to include "]
    for index, name in enumerate(order.condition.treatments):
        joint = "" if index == 0 else " and " if index == 3 else ", "
        runs += [joint, Fact("treatments", name.lower(), name.lower())]
    runs += [". Precautions: ", Fact("precautions", order.condition.precautions), " "]
    if order.urgent:
        runs += ["This is ", Fact("urgent", "urgent", True), "; please see the patient this week. "]
    runs.append("Please send me your evaluation and plan of care for signature.")
    return sheet.prose((LEFT, y, WIDTH), runs, BODY)


def _coverage(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> float:
    cover = referral.coverage
    runs: list[Run] = ["The patient is insured with ", voice.payer(cover)]
    if cover.plan:
        runs += [" (", voice.word("plan_name", cover.plan), ")"]
    runs += [", member number ", Fact("member_id", cover.member_id)]
    runs += [", group ", *voice.group(cover), "."] if cover.group_number else ["."]  # fmt: skip
    if referral.order.claim_number:
        runs += [" The claim number is ", Fact("claim_number", referral.order.claim_number), "."]
    return sheet.prose((LEFT, y, WIDTH), runs, BODY)


def _close(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who = referral.provider
    sheet.text(LEFT, y, "Sincerely,", BODY)
    box = (LEFT, y + 10, LEFT + 200, y + 50)
    if referral.order.signed:
        box = ink.sign(sheet, (LEFT + 4, y + 40), who.name, rng, 26)
    sheet.note(Fact("order_signed", "", referral.order.signed), box,
               "ink" if referral.order.signed else "mark")  # fmt: skip
    sheet.labelled((LEFT, y + 62), "", voice.referrer(who), BODY)
    sheet.labelled((LEFT, y + 76), "", ["NPI ", Fact("referring_npi", who.npi)], BODY)
    initials = f"{who.first[0]}{who.last[0]}"
    sheet.text(LEFT, min(y + 108, 760), f"{initials}/{rng.choice(['jt', 'mk', 'dw'])}",
               BODY.sized(9))  # fmt: skip
