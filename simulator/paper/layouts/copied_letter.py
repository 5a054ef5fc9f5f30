"""A specialist's letter to the family doctor, copied to the therapists: impression, then plan."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.everyday import EVERYDAY
from simulator.paper.phrases import EVALUATE, NUMBERS, TIMES, age, brief, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, WIDE = 72.0, 468.0
FINDINGS = (
    "On examination there is tenderness and limited motion; strength is 4/5, sensation is intact.",
    "Motion is guarded and painful at end range. Neurovascular status is intact distally.",
    "Radiographs obtained today show no acute fracture.",
)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead, the address, what it is about, three paragraphs, the close."""
    voice = Voice.of(rng, dates=rng.choice(["us", "long", "long", "plain"]))
    words = own_words("copied_letter", rng)
    look = Style(rng.choice(["tiro", "helv"]), 10.5)
    sheet = paper.page("referral_order")
    others = Others(rng, voice, EVERYDAY)
    doctor = others.someone()
    y = _head(sheet, referral, voice, rng, doctor, look)
    y = _about(sheet, y + 10, referral, voice, rng, look)
    greeting = f"{words['greet']} {doctor.partition(' ')[2]}:" if "Dr." in words["greet"] else None
    sheet.text(LEFT, y + 10, greeting or f"{words['greet']}:", look)
    y = sheet.prose((LEFT, y + 30, WIDE), _story(referral, voice, rng, words), look)
    if rng.random() < 0.8:
        y = sheet.prose((LEFT, y + 6, WIDE), [rng.choice(FINDINGS)], look)
    y = _impression(sheet, y + 8, referral, rng, words, look)
    y = _plan(sheet, y + 6, referral, voice, rng, words, look)
    _close(sheet, y + 14, referral, voice, rng, words, look)
    paper.imply("treatments", *EVALUATE)
    if "duration_weeks" in paper.facts and "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _head(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, doctor: str, look: Style
) -> float:
    who, order = referral.provider, referral.order
    sheet.fact(LEFT, 52, voice.organization(who), look.bold().sized(15))
    sheet.text(LEFT, 65, f"{who.street}, {who.city}, {who.state} {who.zip}", look.sized(9))
    line: list[Run] = ["Phone ", voice.phone("referring_phone", who.phone)]
    line += ["   Fax ", voice.phone("referring_fax", who.fax)]
    sheet.labelled((LEFT, 76), "", line, look.sized(9))
    sheet.line(LEFT, 82, LEFT + WIDE, 82)
    sheet.fact(LEFT, 106, voice.dated("order_date", order.ordered_on), look)
    sheet.text(LEFT, 130, f"{doctor}, {rng.choice(['MD', 'DO', 'NP'])}", look)
    sheet.text(LEFT, 143, f"{rng.randint(20, 990)} Clinic Drive, {who.city}, {who.state}", look)
    return 156.0


def _about(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, look: Style
) -> float:
    """RE, date of birth, chart and, of every third letter, the insurance."""
    person, cover = referral.patient, referral.coverage
    sheet.labelled((LEFT, y), "RE:", [voice.patient(person)], look)
    sheet.labelled((LEFT, y + 14), "DOB:", [voice.born(person.born)], look)
    if rng.random() < 0.4:
        runs: list[Run] = [voice.payer(cover), ", ID ", Fact("member_id", cover.member_id)]
        sheet.labelled((LEFT, y + 28), "Insurance:", runs, look)
        return y + 42
    return y + 28


def _story(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    person, order, condition = referral.patient, referral.order, referral.order.condition
    title = {"F": "Ms.", "M": "Mr."}[person.sex]
    noun = Fact("sex", {"F": "woman", "M": "man"}[person.sex], person.sex)
    runs: list[Run] = [f"{words['seen']} {title} {person.last} today, a "]
    runs += [f"{age(order, person)}-year-old ", noun, " with ", f"{order.say(condition.story)}."]
    began = voice.began(order)[1]
    if condition.surgery:
        done = Fact("surgery", order.say(condition.surgery))
        runs += [f" {title} {person.last} underwent ", done, " on ", began, "."]
    elif condition.start == "injury":
        runs += [" The injury occurred on ", began]
        if condition.accident:
            said = {"auto": "motor vehicle accident", "work": "work injury"}[condition.accident]
            runs += [" in a " if condition.accident == "auto" else " and is a ",
                     Fact("accident", said, condition.accident)]  # fmt: skip
        runs.append(".")
    elif rng.random() < 0.5:
        runs += [" Symptoms started on ", began, "."]
    return runs


def _impression(
    sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words, look: Style
) -> float:
    order = referral.order
    coded = rng.random() < 0.75
    sheet.text(LEFT, y, words["found"], look.bold())
    y += 14
    for place, (code, said) in enumerate(order.diagnoses, start=1):
        runs: list[Run] = [f"{place}. {brief(said)}"]
        runs += [" (", Fact("diagnoses", code), ")"] if coded else []
        y = sheet.prose((LEFT + 12, y, WIDE - 12), runs, look)
    if not coded:
        sheet.paper.imply("diagnoses", *(code for code, _ in order.diagnoses))
    return y


def _plan(
    sheet: Sheet,
    y: float,
    referral: Referral,
    voice: Voice,
    rng: Random,
    words: Words,
    look: Style,
) -> float:
    """Therapy among the other things that are planned, which are not the therapist's."""
    order = referral.order
    others = [
        "Continue anti-inflammatory medication as needed with food.",
        f"Follow up here in {rng.choice([4, 6, 8])} weeks, sooner if symptoms worsen.",
    ]
    if rng.random() < 0.4:
        others.insert(0, "We discussed an injection, which the patient would like to hold off on.")
    sheet.text(LEFT, y, words["plan"], look.bold())
    y += 14
    told: list[list[Run]] = [[said] for said in others]
    told.insert(rng.choice([0, 0, 1]), _therapy(referral, rng, words))
    if order.urgent:
        said = Fact("urgent", "as soon as possible", True)
        told.append(["Therapy should start ", said, "."])
    for place, runs in enumerate(told, start=1):
        y = sheet.prose((LEFT + 12, y, WIDE - 12), [f"{place}. ", *runs], look)
    return y


def _therapy(referral: Referral, rng: Random, words: Words) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    runs: list[Run] = [f"{words['refer']}: ", Fact("treatments", "evaluate and treat")]
    if rng.random() < 0.8:
        often = Fact("frequency_per_week", TIMES[order.per_week], order.per_week)
        long = Fact("duration_weeks", f"{NUMBERS[order.weeks]} weeks", order.weeks)
        runs += [", ", often, " for ", long]
    if rng.random() < 0.7:
        some = [lower(name) for name in condition.treatments]
        runs += [", to include ", *listed("treatments", some, last=" and ")]
    runs.append(".")
    if rng.random() < 0.45:
        runs += [" Precautions: ", Fact("precautions", condition.precautions)]
    return runs


def _close(
    sheet: Sheet,
    y: float,
    referral: Referral,
    voice: Voice,
    rng: Random,
    words: Words,
    look: Style,
) -> None:
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, words["close"], look)
    inked = rng.random() < 0.5
    if inked:
        signature(sheet, referral, (LEFT, y + 36, LEFT + 200), rng)
    line = y + 52 if inked else y + 22
    sheet.labelled((LEFT, line), "", voice.referrer(who), look)
    if rng.random() < 0.5:
        sheet.labelled((LEFT, line + 13), "", ["NPI ", Fact("referring_npi", who.npi)], look)
    if not inked:
        said = words["unsigned"]
        if order.signed:
            said = f"{words['signed']} {who.name} {voice.day(order.ordered_on)}"
        box = sheet.text(LEFT, line + 28, said, Style("heit", 9))
        sheet.note(Fact("order_signed", said, order.signed), box)
    clinic = referral.clinic
    copy = f"cc: {clinic.organization}, fax {voice.number(clinic.fax)}"
    sheet.text(LEFT, line + 48, copy, look.sized(9))
