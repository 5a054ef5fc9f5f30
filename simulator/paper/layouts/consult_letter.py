"""A letter that says everything in sentences, numbers in words, the partners listed at the side."""

from __future__ import annotations

from random import Random

from simulator.paper import ink, invent
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.people.seen import SEEN
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

BODY = Style("tiro", 11.5)
SIDE = Style("heit", 7.5, (0.3, 0.3, 0.3))
LEFT, WIDTH = 166.0, 394.0
TIMES = {1: "once a week", 2: "twice a week", 3: "three times a week"}
NUMBERS = {4: "four", 5: "five", 6: "six", 8: "eight", 10: "ten", 12: "twelve"}


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter: partners at the side, four paragraphs, a signature over the typed name."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "us"]))
    sheet = paper.page("referral_order")
    _letterhead(sheet, referral, voice, rng)
    y = sheet.prose((LEFT, 190, WIDTH), _patient(referral, voice), BODY)
    y = sheet.prose((LEFT, y + 8, WIDTH), _request(referral), BODY)
    y = sheet.prose((LEFT, y + 8, WIDTH), _coverage(referral, voice, rng), BODY)
    thanks = "I appreciate your help and look forward to your evaluation."
    y = sheet.prose((LEFT, y + 8, WIDTH), [thanks], BODY)
    _close(sheet, referral, voice, rng, y + 10)
    paper.imply("sex", referral.patient.sex)
    paper.imply("visits_requested", referral.order.visits)


def _letterhead(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    who = referral.provider
    sheet.fact(LEFT, 64, voice.word("referring_organization", who.organization), Style("tibi", 18))
    sheet.line(LEFT, 72, LEFT + WIDTH, 72, 0.8)
    sheet.line(150, 90, 150, 740, 0.5)
    others = [invent.provider(rng, pool=SEEN) for _ in range(3)]
    lines = [f"{one.name}, {one.credentials}" for one in (*others[:2], who, *others[2:])]
    for number, line in enumerate(lines):
        sheet.text(40, 104 + 22 * number, line, SIDE)
    street, suite = who.street.split(", ")
    for number, line in enumerate([street, suite, f"{who.city}, {who.state} {who.zip}"]):
        sheet.text(40, 220 + 11 * number, line, SIDE)
    sheet.labelled((40, 266), "", ["tel ", voice.phone("referring_phone", who.phone)], SIDE)
    sheet.labelled((40, 278), "", ["fax ", voice.phone("referring_fax", who.fax)], SIDE)
    order = referral.order
    long = f"{order.ordered_on:%B} {order.ordered_on.day}, {order.ordered_on.year}"
    sheet.fact(LEFT, 104, Fact("order_date", long, order.ordered_on.isoformat()), BODY)
    for number, line in enumerate([referral.clinic.organization,
                                   f"via fax {voice.number(referral.clinic.fax)}"]):  # fmt: skip
        sheet.text(LEFT, 128 + 14 * number, line, BODY)
    sheet.text(LEFT, 168, "To the treating therapist:", BODY)


def _patient(referral: Referral, voice: Voice) -> list[Run]:
    person, order = referral.patient, referral.order
    title = {"F": "Ms.", "M": "Mr."}[person.sex]
    runs: list[Run] = [f"Would you kindly see {title} ", voice.patient(person), " (DOB ",
                       voice.born(person.born), ") for "]  # fmt: skip
    if order.side != "none":
        runs += [Fact("laterality", order.side, order.side), " "]
    runs += [f"{order.condition.part} trouble: {order.say(order.condition.story)}. "]
    they = {"F": "She", "M": "He"}[person.sex]
    day = voice.began(order)[1]
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery).lower())
        return [*runs, f"{they} underwent ", done, " on ", day, "."]
    if order.condition.start == "injury":
        return [*runs, f"{they} was hurt on ", day, "."]
    return [*runs, "This has been going on since ", day, "."]


def _request(referral: Referral) -> list[Run]:
    order = referral.order
    runs: list[Run] = ["For "]
    for number, (code, words) in enumerate(order.diagnoses):
        runs += [" and " if number else "", f"{words[0].lower()}{words[1:]} (",
                 Fact("diagnoses", code), ")"]  # fmt: skip
    often = Fact("frequency_per_week", TIMES[order.per_week], order.per_week)
    long = Fact("duration_weeks", f"{NUMBERS[order.weeks]} weeks", order.weeks)
    runs += [", please treat ", often, " for ", long, " with "]
    last = len(order.condition.treatments) - 1
    for number, name in enumerate(order.condition.treatments):
        joint = "" if number == 0 else " and " if number == last else ", "
        printed = name[0].lower() + name[1:]
        runs += [joint, Fact("treatments", printed)]
    runs += [". Please observe the following precautions: ",
             Fact("precautions", order.condition.precautions)]  # fmt: skip
    if order.urgent:
        runs += [" I consider this ", Fact("urgent", "urgent", True), "."]
    return runs


def _coverage(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    cover, person, order = referral.coverage, referral.patient, referral.order
    their = {"F": "Her", "M": "His"}[person.sex]
    runs: list[Run] = [f"{their} insurance is ", voice.payer(cover), ", identification number ",
                       Fact("member_id", cover.member_id)]  # fmt: skip
    if group := left_blank(rng, 0.4, voice.group(cover)):
        runs += [", group number ", *group]
    if second := referral.secondary:
        runs += ["; the secondary is ", voice.word("secondary_payer_name", second.payer),
                 ", number ", Fact("secondary_member_id", second.member_id)]  # fmt: skip
    runs += [". "]
    if order.condition.accident == "auto":
        runs += ["This is an ", Fact("accident", "auto accident", "auto"), ", claim ",
                 Fact("claim_number", order.claim_number), ". "]  # fmt: skip
    if order.condition.accident == "work":
        runs += ["This is a ", Fact("accident", "work injury", "work"), ", claim ",
                 Fact("claim_number", order.claim_number), ". "]  # fmt: skip
    phone = left_blank(rng, 0.2, [voice.phone("patient_phone", person.phone)])
    return [*runs, "The patient can be reached at ", *phone, "."] if phone else runs


def _close(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, signed = referral.provider, referral.order.signed
    sheet.text(LEFT, y, "With kind regards,", BODY)
    box: Box = (LEFT, y + 8, LEFT + 200, y + 46)
    if signed:
        box = ink.sign(sheet, (LEFT + 4, y + 38), who.name, rng, 26)
    sheet.note(Fact("order_signed", "", signed), box, "ink" if signed else "mark")
    sheet.labelled((LEFT, y + 60), "", voice.referrer(who), BODY)
    npi = left_blank(rng, 0.25, ["NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y + 75), "", npi, BODY.sized(9.5))
