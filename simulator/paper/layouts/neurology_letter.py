"""A specialist's letter after a visit: prose, an impression in numbered lines, office at foot."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_fifth import SEEN_FIFTH
from simulator.paper.phrases import EVALUATE, NUMBERS, TIMES, age, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

BODY = Style("tiro", 11)
LEFT, WIDTH = 82.0, 448.0
NOUNS = {"F": ("woman", "lady", "female"), "M": ("man", "gentleman", "male")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter: name of the practice, visit, findings, impression, plan, coverage."""
    voice = Voice.of(rng, dates=rng.choice(["long", "us", "month"]))
    words = own_words("neurology_letter", rng)
    sheet = paper.page("referral_order")
    order = referral.order
    name = voice.organization(referral.provider)
    box = sheet.right(530, 60, name.printed, Style("tiit", 19))
    sheet.note(name, box)
    sheet.line(box[0], 67, 530, 67, 0.6)
    sheet.fact(LEFT, 100, voice.dated("order_date", order.ordered_on), BODY)
    sheet.text(LEFT, 128, words["dear"], BODY)
    first = _visit(referral, voice, rng, words)
    y = sheet.prose((LEFT, 150, WIDTH), first, BODY) + 8
    findings = "; ".join(f"{order.say(a)} {order.say(b)}" for a, b in order.condition.measures)
    y = sheet.prose((LEFT, y, WIDTH), [f"{words['exam']} {findings}."], BODY) + 8
    sheet.text(LEFT, y, words["dx"], BODY)
    for number, (code, said) in enumerate(order.diagnoses, start=1):
        runs: list[Run] = [f"{number}. {said} - ", Fact("diagnoses", code)]
        y = sheet.prose((LEFT + 18, y + 15, WIDTH - 18), runs, BODY) - 14.5
    y += 22
    y = sheet.prose((LEFT, y, WIDTH), _plan(referral, voice, rng, words), BODY) + 8
    y = sheet.prose((LEFT, y, WIDTH), _billing(referral, voice, rng, words), BODY) + 10
    _close(sheet, referral, voice, rng, words, y)
    paper.imply("sex", referral.patient.sex)
    paper.imply("urgent", False)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _visit(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, person = referral.order, referral.patient
    title = {"F": "Ms.", "M": "Mr."}[person.sex]
    noun = rng.choice(NOUNS[person.sex])
    runs: list[Run] = [f"{words['seen']} {rng.choice([title + ' ', ''])}", voice.patient(person),
                       rng.choice([" (DOB ", " (date of birth ", " (born "]),
                       voice.born(person.born), f") {words['visit']}. {title} {person.last} is a ",
                       f"{age(order, person)}-year-old {noun}. "]  # fmt: skip
    runs += [f"{words['told']} {order.say(order.condition.story)}. "]
    day = voice.began(order)[1]
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        runs += [f"{words['cut']} ", done, " on ", day, "."]
    elif order.condition.start == "injury":
        runs += [f"{words['hurt']} ", day]
        if order.condition.accident:
            kind = order.condition.accident
            said = {"auto": "car accident", "work": "work accident"}[kind]
            runs += [", a ", Fact("accident", said, kind), ", claim ",
                     Fact("claim_number", order.claim_number)]  # fmt: skip
        runs += ["."]
    else:
        runs += [f"{words['began']} ", day, "."]
    return runs


def _plan(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order = referral.order
    runs: list[Run] = [f"{words['plan']} {words['ask']}"]
    if order.side != "none":
        runs += [" for the ", Fact("laterality", order.side), f" {order.condition.part}"]
    if rng.random() < 0.5:
        often = Fact("frequency_per_week", TIMES[order.per_week], order.per_week)
        long = Fact("duration_weeks", f"{NUMBERS[order.weeks]} weeks", order.weeks)
        runs += [" ", often, " for ", long]
    else:
        runs += [" ", *voice.often(order, rng)]
    if rng.random() < 0.3:
        total = Fact("visits_requested", str(order.visits), order.visits)
        runs += [", ", total, " visits,"]
    runs += [f" {words['to']} "]
    runs += listed("treatments", [lower(n) for n in order.condition.treatments], ", ", " and ")
    care: list[Run] = [f". {words['care']} ", Fact("precautions", order.condition.precautions)]
    runs += left_blank(rng, 0.2, care) or ["."]
    if order.urgent:
        runs += [" Please schedule this ", Fact("urgent", "urgently", True), "."]
    return runs


def _billing(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    cover, person, second = referral.coverage, referral.patient, referral.secondary
    plan: list[Run] = [" ", "(", voice.word("plan_name", cover.plan), ")"]
    group: list[Run] = [", group no. ", *voice.group(cover)]
    runs: list[Run] = [f"{words['pays']} ", voice.payer(cover), *left_blank(rng, 0.7, plan)]
    runs += [rng.choice([", ID ", ", member no. ", ", policy "])]
    runs += [Fact("member_id", cover.member_id), *left_blank(rng, 0.4, group)]
    if second:
        name = voice.word("secondary_payer_name", second.payer)
        number = Fact("secondary_member_id", second.member_id)
        runs += ["; secondary ", name, ", ID ", number]
    phone: list[Run] = [f" {words['reach']} ", voice.phone("patient_phone", person.phone), "."]
    return [*runs, ".", *left_blank(rng, 0.3, phone)]


def _close(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, y: float
) -> None:
    who = referral.provider
    sheet.text(LEFT, y, words["close"], BODY)
    signature(sheet, referral, (LEFT, y + 40, LEFT + 210), rng, 25)
    sheet.labelled((LEFT, y + 55), "", voice.referrer(who), BODY)
    others = Others(rng, voice, SEEN_FIFTH)
    if rng.random() < 0.5:
        sheet.text(LEFT, y + 74, f"CC: {others.physician('DO')}", BODY.sized(9))
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.centre(306, 738, place, BODY.sized(9))
    fax: list[Run] = ["   Fax ", voice.phone("referring_fax", who.fax)]
    npi: list[Run] = ["   NPI ", Fact("referring_npi", who.npi)]
    runs: list[Run] = ["Telephone ", voice.phone("referring_phone", who.phone),
                       *left_blank(rng, 0.15, fax), *left_blank(rng, 0.3, npi)]  # fmt: skip
    sheet.labelled((170, 750), "", runs, BODY.sized(9))
