"""A primary care physician's letter: the patient is named in its first sentence, nowhere apart."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_fourteenth import SEEN_FOURTEENTH
from simulator.paper.phrases import NUMBERS, TIMES, age, brief, lower, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 72.0, 540.0
WIDTH = RIGHT - LEFT
SEEN_IN_PRIMARY_CARE = (
    "lumbago_again", "sciatic_leg", "stenosis_stand", "neck_ache", "neck_to_arm",
    "upper_neck_headache", "cuff_tendon_sore", "shoulder_freeze", "elbow_tennis", "hip_joint_worn",
    "hip_bursa_side", "knee_joint_worn", "front_of_knee", "ankle_turned", "heel_in_morning",
    "falling_often", "weak_all_over", "spins_in_bed", "parkinson_walk", "hit_at_light",
)  # fmt: skip
KINDS = "Family Practice|Internal Medicine|Family Medicine, P.C.|Primary Care, PLLC|Medical Clinic"
FORMS = {"F": ("Ms.", "She", "she", "Her", "her", "her"),
         "M": ("Mr.", "He", "he", "His", "his", "him")}  # fmt: skip
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office and the day, the salutation, four paragraphs, the signature, the office."""
    desk = FrontDesk.of(_of_primary_care(referral, rng), rng, "long", "month", "us").being(KINDS)
    words = own_words("primary_physician_letter", rng)
    look = Style(rng.choice(["helv", "tiro"]), rng.choice([10.5, 11]))
    sheet = paper.page("referral_order")
    y = _head(sheet, desk, words, look)
    parts = [_patient(desk, words), _history(desk, words), _order(desk, words)]
    parts += [_insured(desk, words), [words["end"]]]
    for runs in (part for part in parts if part):
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.34) + 10
    _close(sheet, y + 2, desk, words, look)
    desk.conclude(paper, words["ask"])


def _of_primary_care(referral: Referral, rng: Random) -> Referral:
    """The same patient with what people bring to their own doctor."""
    order = invent.order(
        rng, referral.order.ordered_on, rng.choice(SEEN_IN_PRIMARY_CARE), SEEN_FOURTEENTH
    )
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "NP", "FNP-C"]))
    return replace(referral, order=order, provider=who)


def _head(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    sheet.fact(LEFT, 62, desk.office(), look.bold().sized(14))
    who = desk.referral.provider
    sheet.text(LEFT, 76, who.street, look.sized(9.5))
    sheet.text(LEFT, 88, f"{who.city}, {who.state} {who.zip}", look.sized(9.5))
    sheet.labelled((LEFT, 100), "", [f"{words['tel']} ", *desk.tel()], look.sized(9.5))
    fax = desk.fax(0.2)
    if fax:
        sheet.labelled((LEFT, 112), "", [f"{words['fax']} ", *fax], look.sized(9.5))
    sheet.labelled((LEFT, 148), "", desk.day(), look)
    sheet.text(LEFT, 180, words["greeting"], look)
    return 206


def _patient(desk: FrontDesk, words: Words) -> list[Run]:
    """Who is sent, how old, why, since when."""
    person, order, voice = desk.referral.patient, desk.referral.order, desk.voice
    _, she, _, _, _, _ = FORMS[person.sex]
    runs: list[Run] = [f"{words['thanks']} ", voice.patient(person), f" ({words['born']} "]
    runs += [*desk.born(), f"), a {age(order, person)} year old ", *_sex(desk), " with "]
    runs += [*sided(order, order.condition.story), ". "]
    began = desk.began(0.25)
    runs += [f"{desk.began_as(words['since'])} ", *began, ". "] if began else []
    if order.condition.accident:
        runs += [f"{she} was in an ", Fact("accident", "auto accident", "auto"), ", claim number "]
        runs += [Fact("claim_number", order.claim_number), ". "]
    return runs


def _sex(desk: FrontDesk) -> list[Run]:
    sex = desk.referral.patient.sex
    return [Fact("sex", {"F": "female", "M": "male"}[sex], sex)]


def _history(desk: FrontDesk, words: Words) -> list[Run]:
    """What was tried and found, and the diagnoses; codes stand behind the words or nowhere."""
    order = desk.referral.order
    runs: list[Run] = [f"{words['tried']} {words['found']} "]
    coded = desk.rng.random() < 0.75
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [" and " if number else "", lower(brief(said))]
        runs += [", ICD-10 " if number == 0 else ", ", Fact("diagnoses", code)] if coded else []
    return [*runs, "."]


def _order(desk: FrontDesk, words: Words) -> list[Run]:
    order = desk.referral.order
    runs: list[Run] = [f"{words['please']} {words['ask']} "]
    runs.append(Fact("frequency_per_week", TIMES[order.per_week], order.per_week))
    runs.append(" for ")
    count = NUMBERS[order.weeks] if desk.rng.random() < 0.5 else str(order.weeks)
    runs += [Fact("duration_weeks", f"{count} weeks", order.weeks), ". "]
    runs += [f"{words['with']} ", *desk.treatments(last=", and "), ". "]
    care = desk.care(0.35)
    runs += [f"{words['care']} ", *care, " "] if care else []
    return [*runs, Fact("urgent", words["soon"], True), "."] if order.urgent else runs


def _insured(desk: FrontDesk, words: Words) -> list[Run]:
    """Who pays and how to reach the patient, in sentences, or not at all."""
    title, _, _, hers, _, him = FORMS[desk.referral.patient.sex]
    runs: list[Run] = []
    if desk.rng.random() < 0.75:
        payer, member = desk.payer(0.0, 0.2), desk.member(0.1)
        named = f"{title} {desk.referral.patient.last}"
        runs += [f"{words['covered'].format(hers=hers, named=named)} ", *payer]
        runs += [f", {words['id']} ", *member] if member else []
        second, number = desk.second()
        runs += [f". {words['second']} ", *second, f", {words['id']} ", *number] if second else []
        runs.append(". ")
    phone = desk.phone(0.35)
    runs += [f"{words['reach'].format(him=him, hers=hers)} ", *phone, "."] if phone else []
    return runs


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    sheet.text(LEFT, y, words["bye"], look)
    y += 44
    signature(sheet, desk.referral, (LEFT, y, 280), desk.rng, 22)
    sheet.labelled((LEFT, y + 16), "", desk.referrer(), look)
    npi = desk.npi(0.6)
    if npi:
        sheet.labelled((LEFT, y + 30), "", ["NPI: ", *npi], look)
