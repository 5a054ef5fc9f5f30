"""A family doctor's visit note that is the referral: history, vitals, exam, plan by problem."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.phrases import EVALUATE, age, brief, clock, listed, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 50.0, 562.0
WIDE = RIGHT - LEFT
BESIDE = ("Hypertension: at goal, continue lisinopril.", "Prediabetes: A1c with next labs.",
          "Hyperlipidemia: continue atorvastatin.", "Seasonal allergies: cetirizine as needed.",
          "Health maintenance: flu shot given today.")  # fmt: skip
DRUGS = (
    "lisinopril 10 mg daily", "atorvastatin 20 mg nightly", "ibuprofen 600 mg TID PRN",
    "metformin 500 mg BID", "omeprazole 20 mg daily", "cyclobenzaprine 5 mg QHS PRN",
)  # fmt: skip
EXAMS = (
    "NAD. Gait steady. ROM limited by pain. Strength 5/5, DTRs symmetric.",
    "Well appearing. Tender to palpation over the area, no swelling. Neuro intact.",
    "Alert, no distress. Pain at end range. No redness or warmth. Pulses 2+.",
)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the patient's band, the note's parts, the plan, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "us"]))
    words = own_words("office_note_order", rng)
    look = Style(rng.choice(["helv", "tiro"]), 9.5)
    sheet = paper.page("referral_order")
    order = referral.order
    y = _band(sheet, referral, voice, rng, words, look)
    for title, runs in _parts(referral, voice, rng, words):
        sheet.text(LEFT, y, title, look.bold())
        y = sheet.prose((LEFT, y + 13, WIDE), runs, look) + 6
    sheet.text(LEFT, y, words["plan"], look.bold().sized(11))
    y += 15
    for runs in _plan(referral, voice, rng, words):
        y = sheet.prose((LEFT + 8, y, WIDE - 8), runs, look) + 3
    _close(sheet, y + 14, referral, voice, rng, words, look)
    paper.imply("treatments", *EVALUATE)
    if "duration_weeks" in paper.facts:
        paper.imply("visits_requested", order.visits)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _band(
    sheet: Sheet,
    referral: Referral,
    voice: Voice,
    rng: Random,
    words: Words,
    look: Style,
) -> float:
    person, who, cover = referral.patient, referral.provider, referral.coverage
    sheet.fact(LEFT, 44, voice.organization(who), look.bold().sized(12))
    sheet.right(RIGHT, 44, words["title"], look.bold().sized(12))
    sheet.text(LEFT, 56, f"{who.street}, {who.city}, {who.state} {who.zip}", look.sized(8.5))
    line: list[Run] = ["P: ", voice.phone("referring_phone", who.phone)]
    fax: list[Run] = ["  F: ", voice.phone("referring_fax", who.fax)]
    sheet.labelled((LEFT, 67), "", [*line, *left_blank(rng, 0.2, fax)], look.sized(8.5))
    sheet.frame((LEFT - 4, 74, RIGHT + 4, 120), 0.6, 0.94)
    years = f"  ({age(referral.order, person)} y.o. "
    sex = Fact("sex", {"F": "female", "M": "male"}[person.sex], person.sex)
    sheet.labelled((LEFT, 87), "Patient:", [voice.patient(person)], look)
    sheet.labelled((310, 87), "DOB:", [voice.born(person.born), years, sex, ")"], look)
    day = voice.dated("order_date", referral.order.ordered_on)
    sheet.labelled((LEFT, 101), f"{words['day']}:", [day], look)
    sheet.labelled((310, 101), "Provider:", voice.referrer(who), look)
    payer: list[Run] = [voice.payer(cover), " ", Fact("member_id", cover.member_id)]
    sheet.labelled((LEFT, 115), "Insurance:", left_blank(rng, 0.4, payer), look)
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    sheet.labelled((310, 115), "Phone:", left_blank(rng, 0.3, phone), look)
    return 138.0


def _parts(
    referral: Referral, voice: Voice, rng: Random, words: Words
) -> list[tuple[str, list[Run]]]:
    order, condition = referral.order, referral.order.condition
    part = condition.part
    began = voice.began(order)[1]
    story: list[Run] = [f"Patient here for {order.say(condition.story)}."]
    if condition.surgery:
        story += [" S/p ", Fact("surgery", order.say(condition.surgery)), " on ", began, "."]
    elif condition.start == "injury":
        told = {"auto": "Motor vehicle accident", "work": "Work injury", "": "Injury"}
        said = told[condition.accident]
        known = Fact("accident", said, condition.accident) if condition.accident else said
        story += [" ", known, " on ", began, "."]
    elif rng.random() < 0.4:
        story += [" Since ", began, "."]
    story.append(f" Pain {rng.randint(3, 8)}/10. No fever, no bowel or bladder changes.")
    drugs = ", ".join(rng.sample(DRUGS, rng.randint(1, 3)))
    vital = f"BP {rng.randint(112, 142)}/{rng.randint(68, 88)}  HR {rng.randint(60, 92)}"
    vital += f"  Wt {rng.randint(128, 240)} lb  SpO2 {rng.randint(95, 99)}%"
    return [
        (words["complaint"], [f"{part.capitalize()} problem"]),
        (words["story"], story),
        (words["meds"], [drugs]),
        (words["vitals"], [vital]),
        (words["exam"], [rng.choice(EXAMS)]),
    ]


def _plan(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Run]]:
    """One problem with its codes and its referral, and others that no therapist treats."""
    order = referral.order
    first: list[Run] = ["1. "]
    for place, (code, said) in enumerate(order.diagnoses[: rng.choice([1, 2])]):
        first += ["; " if place else "", f"{brief(said)} ", Fact("diagnoses", code)]
    rows = [first, _referral(referral, voice, rng, words)]
    for number, said in enumerate(rng.sample(BESIDE, rng.randint(0, 2)), start=2):
        rows.append([f"{number}. {said}"])
    rows.append([f"{words['back']} {rng.choice(['4 weeks', '6 weeks', '3 months'])}."])
    return rows


def _referral(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    wish = Fact("treatments", rng.choice(["eval and treat", "evaluate and treat"]))
    runs: list[Run] = [f"- {words['refer']} ({referral.clinic.organization}): ", wish]
    if rng.random() < 0.7:
        runs += [", ", *shorthand(order, voice, rng)]
    if rng.random() < 0.45:
        runs += ["; ", *listed("treatments", condition.treatments)]
    runs.append(".")
    if rng.random() < 0.35:
        runs += [" Precautions: ", Fact("precautions", condition.precautions)]
    if order.urgent:
        runs += [" ", Fact("urgent", "Urgent referral", True), "."]
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
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} on {voice.day(order.ordered_on)}"
        said += f" {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y, said, look))
    npi: list[Run] = ["NPI: ", Fact("referring_npi", who.npi)]
    sheet.labelled((LEFT, y + 13), "", left_blank(rng, 0.5, npi), look)
