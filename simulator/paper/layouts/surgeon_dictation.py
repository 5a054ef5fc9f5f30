"""A dictated letter without any heading: all in the sentences, the typist's marks under it."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper import extras, ink
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.phrases import NUMBERS, TIMES, age, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

BODY = Style("cour", 10)
LEFT, WIDTH = 72.0, 476.0
GREETINGS = ("Dear Colleagues:", "Dear Therapist:", "To whom it may concern:")


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter: date, greeting, history, request, coverage, close, copies."""
    voice = Voice.of(rng, dates="long")
    sheet = paper.page("referral_order")
    who = referral.provider
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 60, name.printed, Style("tibo", 16)))
    sheet.centre(306, 74, f"{who.street} - {who.city}, {who.state} {who.zip}", Style("tiro", 9))
    sheet.line(LEFT, 82, LEFT + WIDTH, 82, 0.6)
    sheet.fact(LEFT, 112, voice.dated("order_date", referral.order.ordered_on), BODY)
    sheet.text(LEFT, 140, referral.clinic.organization, BODY)
    sheet.text(LEFT, 153, f"{referral.clinic.city}, {referral.clinic.state}", BODY)
    sheet.text(LEFT, 180, rng.choice(GREETINGS), BODY)
    y = 203.0
    for runs in (
        _history(referral, voice),
        _request(referral),
        _coverage(referral, voice, rng),
        _numbers(referral, voice, rng),
    ):
        y = sheet.prose((LEFT, y, WIDTH), runs, BODY) + 7
    _close(sheet, referral, voice, rng, y + 8)
    paper.imply("sex", referral.patient.sex)
    paper.imply("visits_requested", referral.order.visits)
    paper.imply("urgent", False)


def _history(referral: Referral, voice: Voice) -> list[Run]:
    person, order = referral.patient, referral.order
    noun = {"F": "woman", "M": "gentleman"}[person.sex]
    runs: list[Run] = ["Thank you for seeing ", voice.patient(person), f", a {age(order, person)}-",
                       f"year-old {noun} born ", voice.born(person.born),
                       f", in consultation for {order.say(order.condition.story)}. "]  # fmt: skip
    day = voice.began(order)[1]
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        return [*runs, "I performed a ", done, " on ", day, " without complication."]
    if order.condition.start == "injury":
        return [*runs, "The injury was on ", day, ". Films showed no surgical indication."]
    return [*runs, "Symptoms started on ", day, " without any trauma."]


def _request(referral: Referral) -> list[Run]:
    order = referral.order
    runs: list[Run] = ["My diagnosis is "]
    for number, (code, words) in enumerate(order.diagnoses):
        runs += [" and " if number else "", f"{lower(words)}, ICD-10 ", Fact("diagnoses", code)]
    runs += [". I would like the patient to attend physical therapy "]
    if order.side != "none":
        runs += ["for the ", Fact("laterality", order.side), f" {order.condition.part} "]
    weeks = f"{NUMBERS[order.weeks]} weeks"
    runs += [Fact("frequency_per_week", TIMES[order.per_week], order.per_week), " for ",
             Fact("duration_weeks", weeks, order.weeks), ", to include "]  # fmt: skip
    runs += listed("treatments", [lower(n) for n in order.condition.treatments], ", ", " and ")
    runs += [". Precautions are as follows: ", Fact("precautions", order.condition.precautions)]
    if order.urgent:
        runs += [" This referral is ", Fact("urgent", "urgent", True), "."]
    return runs


def _coverage(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    cover, order, second = referral.coverage, referral.order, referral.secondary
    plan: list[Run] = [" (", voice.word("plan_name", cover.plan), ")"]
    runs: list[Run] = ["The patient carries ", voice.payer(cover), *left_blank(rng, 0.6, plan),
                       " under member number ", Fact("member_id", cover.member_id)]  # fmt: skip
    if group := left_blank(rng, 0.4, voice.group(cover)):
        runs += [" in group ", *group]
    if second:
        runs += [", with ", voice.word("secondary_payer_name", second.payer), " as secondary, ID ",
                 Fact("secondary_member_id", second.member_id)]  # fmt: skip
    if order.condition.accident:
        said = {"work": "work-related injury", "auto": "motor vehicle collision",
                "other": "accidental injury"}  # fmt: skip
        runs += [
            ". Please note that this was a ",
            Fact("accident", said[order.condition.accident], order.condition.accident),
        ]
        if order.claim_number:
            runs += [" under claim ", Fact("claim_number", order.claim_number)]
    return [*runs, "."]


def _numbers(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    person, who = referral.patient, referral.provider
    runs: list[Run] = ["You may call the patient at ", voice.phone("patient_phone", person.phone),
                       ". "]  # fmt: skip
    runs = left_blank(rng, 0.3, runs)
    runs += ["Should you have questions, my office is at ",
             voice.phone("referring_phone", who.phone)]  # fmt: skip
    fax: list[Run] = [", and the fax for your notes is ", voice.phone("referring_fax", who.fax)]
    return [*runs, *left_blank(rng, 0.3, fax), "."]


def _close(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, "Sincerely,", BODY)
    box: Box = (LEFT, y + 6, LEFT + 200, y + 44)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 4, y + 36), who.name, rng, 26)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    sheet.labelled((LEFT, y + 58), "", voice.referrer(who), BODY)
    npi = left_blank(rng, 0.4, ["NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y + 71), "", npi, BODY)
    typed = order.ordered_on + timedelta(days=rng.randint(1, 3))
    initials = f"{who.first[0]}{who.last[0]}/{rng.choice(['kb', 'jm', 'tlw'])}"
    sheet.text(LEFT, y + 94, f"{initials}  D: {order.ordered_on:%m/%d/%y}  T: {typed:%m/%d/%y}",
               BODY.sized(8))  # fmt: skip
    sheet.text(LEFT, y + 106, f"cc: {extras.physician(rng)}", BODY.sized(9))
    sheet.text(LEFT, y + 117, f"    {extras.physician(rng, 'DO')}", BODY.sized(9))
